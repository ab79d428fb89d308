import type { AvpType } from "../dictionary/definitions.ts";
import type { Address } from "../wire/address.ts";
import { walkFault } from "../wire/avp-frame.ts";
import type { MessageHeader } from "../wire/header.ts";
import type { Avp } from "./avp.ts";
import { DEFAULT_LIMITS } from "./decode-context.ts";
import { dataFault, decodeValue } from "./value.ts";

/** A message as plain data: made for JSON, for comparing decoders, and to be encoded again octet for octet. */
export interface MessageTree {
  readonly header: {
    readonly version: number;
    readonly length: number;
    readonly flags: {
      readonly request: boolean;
      readonly proxiable: boolean;
      readonly error: boolean;
      readonly retransmitted: boolean;
    };
    /** The four low bits of the flags octet, when one is set. */
    readonly reservedFlagBits?: number;
    readonly commandCode: number;
    readonly applicationId: number;
    readonly hopByHop: number;
    readonly endToEnd: number;
  };
  readonly avps: readonly AvpTree[];
  /** Says which AVP has a wrong length; `rest` has the octets from that AVP on, in hex. */
  readonly problem?: string;
  readonly rest?: string;
}

/** A value as JSON can hold it: octets as hex, 64 bits as decimal text, times as ISO 8601. */
export type TreeValue = string | number | { readonly family: number; readonly address?: string; readonly hex?: string };

/** An AVP as plain data; a group has `avps` in place of `value`. */
export interface AvpTree {
  readonly code: number;
  readonly vendorId: number;
  readonly flags: { readonly vendor: boolean; readonly mandatory: boolean; readonly protected: boolean };
  /** The five low bits of the flags octet, when one is set. */
  readonly reservedFlagBits?: number;
  /** Null when no dictionary knows the AVP. */
  readonly name: string | null;
  readonly type: AvpType | "Unknown";
  readonly value?: TreeValue;
  readonly avps?: readonly AvpTree[];
  /** The octets, where `value` does not show all: the sign of zero, the bits of a NaN. */
  readonly hex?: string;
  /** Says why the data does not fit the type; `value` is then the octets in hex. */
  readonly problem?: string;
  /** Padding octets that are not zero, in hex. */
  readonly nonZeroPadding?: string;
  /** How many padding octets are missing at the end. */
  readonly missingPadding?: number;
}

/** A header as plain data. */
export function headerToTree(header: MessageHeader): MessageTree["header"] {
  const reserved = header.commandFlags & 0x0f;
  return {
    version: header.version,
    length: header.length,
    flags: {
      request: header.isRequest,
      proxiable: header.isProxyable,
      error: header.isError,
      retransmitted: header.isRetransmit,
    },
    ...(reserved !== 0 && { reservedFlagBits: reserved }),
    commandCode: header.commandCode,
    applicationId: header.applicationId,
    hopByHop: header.hopByHopIdentifier,
    endToEnd: header.endToEndIdentifier,
  };
}

/** One AVP as plain data, groups with their members as deep as the limit allows. */
export function avpToTree(avp: Avp, depth = 1): AvpTree {
  const reserved = avp.flags & 0x1f;
  return {
    code: avp.code,
    vendorId: avp.vendorId,
    flags: { vendor: avp.isVendor, mandatory: avp.isMandatory, protected: avp.isPrivate },
    ...(reserved !== 0 && { reservedFlagBits: reserved }),
    name: avp.definition?.name ?? null,
    type: avp.definition?.type ?? "Unknown",
    ...content(avp, depth),
    ...(avp.padding !== undefined && oddPadding(avp, avp.padding)),
  };
}

function oddPadding(avp: Avp, padding: Buffer): Pick<AvpTree, "nonZeroPadding" | "missingPadding"> {
  const missing = (-avp.length & 3) - padding.length;
  return {
    ...(padding.some((octet) => octet !== 0) && { nonZeroPadding: padding.toString("hex") }),
    ...(missing > 0 && { missingPadding: missing }),
  };
}

type Content = Pick<AvpTree, "value" | "avps" | "hex" | "problem">;

function content(avp: Avp, depth: number): Content {
  const type = avp.definition?.type ?? "OctetString";
  if (type === "Grouped") {
    if (depth > DEFAULT_LIMITS.maxGroupDepth)
      return { value: avp.data.toString("hex"), problem: `group: more than ${DEFAULT_LIMITS.maxGroupDepth} deep` };
    const { members } = avp;
    if (members === undefined) return { value: avp.data.toString("hex"), problem: `group: ${walkFault(avp.data)}` };
    return { avps: members.map((member) => avpToTree(member, depth + 1)) };
  }
  const { data } = avp;
  const value = decodeValue(type, data, 0, data.length);
  if (value === undefined) return { value: data.toString("hex"), problem: dataFault(type, data) };
  const isLossy =
    (type === "Float32" || type === "Float64") && (Object.is(value, -0) || isOddNan(value as number, data));
  return { value: plain(value), ...(isLossy && { hex: data.toString("hex") }) };
}

/** A NaN with other bits than the one that encoding gives. */
function isOddNan(value: number, data: Buffer): boolean {
  return Number.isNaN(value) && data.toString("hex") !== (data.length === 4 ? "7fc00000" : "7ff8000000000000");
}

function plain(value: Exclude<ReturnType<typeof decodeValue>, undefined>): TreeValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Date) return value.toISOString().replace(".000Z", "Z");
  if (Buffer.isBuffer(value)) return value.toString("hex");
  return plainAddress(value);
}

function plainAddress(address: Address): TreeValue {
  return address.data !== undefined
    ? { family: address.family, hex: address.data.toString("hex") }
    : { family: address.family, address: address.address };
}
