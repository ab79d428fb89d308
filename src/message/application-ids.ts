import { AVP_FLAG_MANDATORY } from "../wire/avp-frame.ts";
import {
  ACCT_APPLICATION_ID,
  AUTH_APPLICATION_ID,
  COMMAND_CAPABILITIES_EXCHANGE,
  VENDOR_SPECIFIC_APPLICATION_ID,
} from "../wire/base-codes.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { Avp, splitAvps } from "./avp.ts";
import { FAULTS, type Fault, type FaultKind } from "./fault.ts";
import type { Message } from "./message.ts";

/** True when the application ids of a request need no closer look; for the hot path. */
export function hasPlainApplicationIds(request: Message): boolean {
  const { authApplicationId, acctApplicationId, vendorSpecificApplicationId, extraAvps } = request.attributes;
  const { applicationId } = request.header;
  return (
    (extraAvps === undefined || !(extraAvps as Avp[]).some(isAboutApplications)) &&
    (authApplicationId === undefined || authApplicationId === applicationId) &&
    (acctApplicationId === undefined || acctApplicationId === applicationId) &&
    (vendorSpecificApplicationId === undefined || isPlainGroup(vendorSpecificApplicationId, applicationId))
  );
}

/** True for an AVP with an application id, which stands among `extraAvps` where the format does not list it. */
function isAboutApplications(avp: Avp): boolean {
  return isApplicationId(avp) || (avp.code === VENDOR_SPECIFIC_APPLICATION_ID && avp.vendorId === 0);
}

function isPlainGroup(group: unknown, applicationId: number): boolean {
  const { authApplicationId, acctApplicationId } = group as Record<string, unknown>;
  if (authApplicationId === undefined) return acctApplicationId === applicationId;
  return acctApplicationId === undefined && authApplicationId === applicationId;
}

/**
 * Faults of Auth-, Acct- and Vendor-Specific-Application-Id: they must agree with the header (RFC 6733 §6.8, §6.9), the group with
 * exactly one of the two ids (§6.11). In a CER, whose application is 0, they announce applications and may be any.
 */
export function applicationIdFaults(request: Message): Fault[] {
  if (request.attributes.vendorSpecificApplicationId === undefined && hasPlainApplicationIds(request)) return [];
  const { commandCode, applicationId } = request.header;
  const found = new Map<string, Fault>();
  for (const avp of avpsOf(request)) {
    if (!isAboutApplications(avp)) continue;
    const isGroup = !isApplicationId(avp);
    const ids = isGroup ? idsOf(avp) : [avp];
    const kind = isGroup ? groupFault(ids) : undefined;
    if (kind !== undefined && !found.has(kind)) found.set(kind, groupFaultOf(kind, avp, ids));
    if (commandCode === COMMAND_CAPABILITIES_EXCHANGE || !ids.some((id) => isOther(id, applicationId))) continue;
    const key = `${avp.code}`;
    if (!found.has(key)) found.set(key, otherApplication(avp, applicationId));
  }
  return [...found.values()];
}

/** The AVPs of a message; those of a received one are read from its octets, so that the message stays as it came. */
function avpsOf(message: Message): Avp[] {
  const { received, dictionary } = message;
  return received === undefined ? message.avps : splitAvps(received, HEADER_LENGTH, dictionary).avps;
}

function groupFault(ids: readonly Avp[]): "twoApplicationIds" | "noApplicationId" | undefined {
  const [first] = ids;
  if (first === undefined) return "noApplicationId";
  return ids.some(({ code }) => code !== first.code) ? "twoApplicationIds" : undefined;
}

function groupFaultOf(kind: "twoApplicationIds" | "noApplicationId", group: Avp, ids: readonly Avp[]): Fault {
  if (kind === "twoApplicationIds") {
    const reason = "Vendor-Specific-Application-Id holds both ids (RFC 6733 §6.11)";
    return fault(kind, { reason, avp: group, failedAvp: ids });
  }
  const reason = "Vendor-Specific-Application-Id holds neither id (RFC 6733 §6.11)";
  const failedAvp = [exampleId(AUTH_APPLICATION_ID), exampleId(ACCT_APPLICATION_ID)];
  return fault(kind, { reason, avp: group, failedAvp });
}

function otherApplication(avp: Avp, applicationId: number): Fault {
  const reason = `${avp.name} is not ${applicationId}, the application of the header`;
  return fault("otherApplicationId", { reason, avp, failedAvp: avp });
}

function idsOf(group: Avp): Avp[] {
  return (group.members ?? []).filter(isApplicationId);
}

function isApplicationId({ code, vendorId }: Avp): boolean {
  return vendorId === 0 && (code === AUTH_APPLICATION_ID || code === ACCT_APPLICATION_ID);
}

/** True for an id that differs from the header's. An id of wrong length is a fault of another kind. */
function isOther({ data }: Avp, applicationId: number): boolean {
  return data.length === 4 && data.readUInt32BE() !== applicationId;
}

/** The example for a missing id: zeros of the least length (RFC 6733 §7.5). */
function exampleId(code: number): Avp {
  return new Avp({ code, flags: AVP_FLAG_MANDATORY, data: Buffer.alloc(4) });
}

function fault(kind: FaultKind, about: Pick<Fault, "reason" | "avp" | "failedAvp">): Fault {
  return { kind, resultCode: FAULTS[kind].resultCode, ...about };
}
