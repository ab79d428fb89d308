import { AVP_FLAG_MANDATORY, Avp } from "./avp.ts";
import { splitAvps } from "./body.ts";
import { FAULTS, type Fault, type FaultKind } from "./fault.ts";
import type { Message } from "./message.ts";

/** True when nothing about application ids needs a closer look; for the hot path. */
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

/** Where its format does not list it, an id stands among the other AVPs. */
function isAboutApplications(avp: Avp): boolean {
  return isApplicationId(avp) || (avp.code === VENDOR_SPECIFIC_APPLICATION_ID && avp.vendorId === 0);
}

function isPlainGroup(group: unknown, applicationId: number): boolean {
  const { authApplicationId, acctApplicationId } = group as Record<string, unknown>;
  if (authApplicationId === undefined) return acctApplicationId === applicationId;
  return acctApplicationId === undefined && authApplicationId === applicationId;
}

/**
 * Faults of Auth-, Acct- and Vendor-Specific-Application-Id: they must say what the header says (RFC 6733 §6.8, §6.9), the
 * group with exactly one of the two ids (§6.11). In a CER, whose application is 0, they say what is offered.
 */
export function applicationIdFaults(request: Message): Fault[] {
  const { commandCode, applicationId } = request.header;
  const avps = avpsOf(request).filter(({ vendorId }) => vendorId === 0);
  const groups = avps.filter(({ code }) => code === VENDOR_SPECIFIC_APPLICATION_ID);
  const faults = groups.flatMap(groupFaults);
  if (commandCode === CAPABILITIES_EXCHANGE) return faults;
  const plain = avps.filter(isApplicationId);
  const carriers = [...plain.map((avp) => ({ avp, ids: [avp] })), ...groups.map((avp) => ({ avp, ids: idsOf(avp) }))];
  for (const { avp, ids } of carriers) {
    if (!ids.some((id) => isOther(id, applicationId))) continue;
    const reason = `${avp.name} is not ${applicationId}, the application of the header`;
    faults.push(fault("otherApplicationId", { reason, avp, failedAvp: avp }));
  }
  return faults;
}

const CAPABILITIES_EXCHANGE = 257;
const AUTH_APPLICATION_ID = 258;
const ACCT_APPLICATION_ID = 259;
const VENDOR_SPECIFIC_APPLICATION_ID = 260;

/** Of a received message without touching its list of AVPs: it still is as it came. */
function avpsOf(message: Message): Avp[] {
  const { received, dictionary } = message;
  return received === undefined ? message.avps : splitAvps(received, dictionary);
}

function groupFaults(group: Avp): Fault[] {
  const ids = idsOf(group);
  if (new Set(ids.map(({ code }) => code)).size > 1) {
    const reason = "Vendor-Specific-Application-Id holds both ids (RFC 6733 §6.11)";
    return [fault("twoApplicationIds", { reason, avp: group, failedAvp: ids })];
  }
  if (ids.length > 0) return [];
  const reason = "Vendor-Specific-Application-Id holds neither id (RFC 6733 §6.11)";
  const failedAvp = [exampleId(AUTH_APPLICATION_ID), exampleId(ACCT_APPLICATION_ID)];
  return [fault("noApplicationId", { reason, avp: group, failedAvp })];
}

function idsOf(group: Avp): Avp[] {
  return (group.members ?? []).filter(isApplicationId);
}

function isApplicationId({ code, vendorId }: Avp): boolean {
  return vendorId === 0 && (code === AUTH_APPLICATION_ID || code === ACCT_APPLICATION_ID);
}

/** An id of wrong length is a fault of its own. */
function isOther({ data }: Avp, applicationId: number): boolean {
  return data.length === 4 && data.readUInt32BE() !== applicationId;
}

/** Zeros of the least length stand for an AVP that is missing (RFC 6733 §7.5). */
function exampleId(code: number): Avp {
  return new Avp({ code, flags: AVP_FLAG_MANDATORY, data: Buffer.alloc(4) });
}

function fault(kind: FaultKind, about: Pick<Fault, "reason" | "avp" | "failedAvp">): Fault {
  return { kind, resultCode: FAULTS[kind].resultCode, ...about };
}
