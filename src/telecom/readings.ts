import { bitNames } from "./bits.ts";
import { cgi, ecgi, type IdentityCodec, lai, ncgi, rai, sai, tai } from "./cell-identities.ts";
import { featureListNames } from "./features.ts";
import { FLAG_NAMES } from "./flag-names.ts";
import { ip, ipv6Prefix } from "./ip.ts";
import { plmn } from "./plmn.ts";
import { ratType } from "./rat-type.ts";
import { msisdn, tbcd } from "./tbcd.ts";
import { timeZone } from "./time-zone.ts";
import { userLocation } from "./user-location.ts";

/** An AVP, as far as its reading depends on it. */
export interface ReadAvp {
  readonly code: number;
  readonly vendorId: number;
}

/** What the reading of a Feature-List depends on beside its own value. */
export interface Surroundings {
  readonly applicationId?: number | undefined;
  /** The value of the Feature-List-ID beside it. */
  readonly featureListId?: number | undefined;
}

/** The data format that an AVP with a reading has; another dictionary may give the code another one. */
export type ReadFormat = "OctetString" | "Unsigned32";

/**
 * The meaning of an AVP's data as a line for people: `262-01` for the octets of Visited-PLMN-Id, names of bits for ULR-Flags. Undefined
 * for AVPs without such a meaning, and for data that do not have it. Never throws.
 */
export function readingOf(avp: ReadAvp, format: string, data: Buffer, around: Surroundings = {}): string | undefined {
  const reading = READINGS.get(keyOf(avp));
  if (reading === undefined || reading.format !== format) return undefined;
  try {
    return reading.read(data, around);
  } catch {
    return undefined;
  }
}

/**
 * The octets that a text stands for in an AVP: `10.1.2.3` in Framed-IP-Address. Undefined for AVPs whose texts have no such meaning.
 * @throws DiameterError `invalid-argument` when the AVP takes such texts, and this is none.
 */
export function octetsOfText(avp: ReadAvp, text: string): Buffer | undefined {
  return READINGS.get(keyOf(avp))?.write?.(text);
}

/** True for AVPs whose texts stand for octets. */
export function takesText(avp: ReadAvp): boolean {
  return READINGS.get(keyOf(avp))?.write !== undefined;
}

interface Reading {
  readonly format: ReadFormat;
  read(data: Buffer, around: Surroundings): string | undefined;
  /** Absent where the line is for people only. */
  readonly write?: (text: string) => Buffer;
}

function keyOf({ code, vendorId }: ReadAvp): string {
  return `${code}@${vendorId}`;
}

const TGPP = 10415;
const FEATURE_LIST = 630;

const ADDRESS: Reading = { format: "OctetString", read: ip.decode, write: ip.encode };
const PREFIX: Reading = { format: "OctetString", read: ipv6Prefix.decode, write: ipv6Prefix.encode };
const NUMBER: Reading = { format: "OctetString", read: (data) => tbcd.decode(data) || undefined, write: msisdn.encode };
const NETWORK: Reading = {
  format: "OctetString",
  read: (data) => plmn.format(plmn.decode(data)),
  write: (text) => plmn.encode(plmn.parse(text)),
};
const ZONE: Reading = {
  format: "OctetString",
  read: (data) => timeZone.format(timeZone.decode(data)),
  write: timeZone.encode,
};
const RAT: Reading = { format: "OctetString", read: ratType.decode, write: ratType.encode as (text: string) => Buffer };
const LOCATION: Reading = { format: "OctetString", read: (data) => userLocation.format(userLocation.decode(data)) };

const FEATURES: Reading = {
  format: "Unsigned32",
  read(data, { applicationId = 0, featureListId = 0 }) {
    const names = featureListNames(applicationId, featureListId);
    return names && bits(names, data);
  },
};

/** Which AVPs have which reading: all that the stack knows of it. */
const READINGS: ReadonlyMap<string, Reading> = new Map([
  // NAS-IP-Address, Framed-IP-Address, Framed-IP-Netmask, Login-IP-Host, NAS-IPv6-Address, Login-IPv6-Host
  ...entries(0, [4, 8, 9, 14, 95, 98], ADDRESS),
  // Framed-IPv6-Prefix, Delegated-IPv6-Prefix
  ...entries(0, [97, 123], PREFIX),
  // CG, SGSN and GGSN addresses of TS 29.061, then those of MBMS
  ...entries(TGPP, [4, 6, 7, 14, 15, 16, 916, 917, 918, 919, 924, 925], ADDRESS),
  ...entries(TGPP, [21], RAT),
  ...entries(TGPP, [22], LOCATION),
  ...entries(TGPP, [23], ZONE),
  // MSISDN, STN-SR, GMLC-Number, SGSN-Number, A-MSISDN, MME-Number-for-MT-SMS, MSC-Number, SC-Address, SMS-GMSC-Address
  ...entries(TGPP, [701, 1433, 1474, 1489, 1643, 1645, 2403, 3300, 3332], NUMBER),
  // Visited-PLMN-Id, MDT-Allowed-PLMN-Id, Group-PLMN-Id
  ...entries(TGPP, [1407, 1671, 1677], NETWORK),
  // the identities of TS 29.272 §7.3.117 and after
  ...entries(TGPP, [1602], identity("ECGI", ecgi)),
  ...entries(TGPP, [1603], identity("TAI", tai)),
  ...entries(TGPP, [1604], identity("CGI", cgi)),
  ...entries(TGPP, [1605], identity("RAI", rai)),
  ...entries(TGPP, [1606], identity("LAI", lai)),
  ...entries(TGPP, [1607], identity("SAI", sai)),
  ...entries(TGPP, [1726], identity("NCGI", ncgi)),
  ...Object.values(FLAG_NAMES).flatMap(([code, ...names]) => entries(TGPP, [code], flags(names))),
  ...entries(TGPP, [FEATURE_LIST], FEATURES),
]);

function entries(vendorId: number, codes: readonly number[], reading: Reading): [string, Reading][] {
  return codes.map((code) => [keyOf({ code, vendorId }), reading]);
}

function identity<Identity>(title: string, codec: IdentityCodec<Identity>): Reading {
  return { format: "OctetString", read: (data) => `${title} ${codec.format(codec.decode(data))}` };
}

function flags(names: readonly string[]): Reading {
  return { format: "Unsigned32", read: (data) => bits(names, data) };
}

/** Undefined where no bit is set: there is nothing to say beside the number. */
function bits(names: readonly string[], data: Buffer): string | undefined {
  return bitNames("flags", names, data.readUInt32BE(0)).join(", ") || undefined;
}
