import type { Dictionary } from "../../dictionary/dictionary.ts";
import { Avp } from "../../message/avp.ts";
import { flagsOf } from "../../message/format-plan.ts";
import { messageFromJson } from "../../message/json.ts";
import type { Message } from "../../message/message.ts";
import { DESTINATION_REALM, SESSION_ID } from "../../wire/base-codes.ts";
import { Failure } from "../failure.ts";
import { type StructuredFile, withPlace } from "../structured-file.ts";
import { fillIn, type Variables } from "../template.ts";

const CC_REQUEST_NUMBER = 415;
const ACCOUNTING_RECORD_NUMBER = 485;

/** The AVPs that the requests of a session have in common, where their files leave them out. */
export interface Session {
  readonly id: string;
  readonly destinationRealm: string;
}

/**
 * The requests that files hold, with the values of variables.
 * @throws Failure that names file, line and column of what is wrong.
 */
export function readRequests(
  files: readonly StructuredFile[],
  variables: Variables,
  dictionary: Dictionary,
): Message[] {
  return files.map((file) => {
    const request = withPlace(file, () => messageFromJson(fillIn(file.data, variables), dictionary));
    if (!request.isRequest) throw new Failure(`${file.name} holds an answer; only requests can be sent`);
    return request;
  });
}

/**
 * Makes one session of the requests: each gets the Session-Id of the first one that has one, else the new one, the peer's realm for
 * its Destination-Realm, and the next CC-Request-Number or Accounting-Record-Number, where its format has the AVP and its file has not.
 */
export function joinSession(requests: readonly Message[], session: Session): void {
  const [given] = requests.flatMap((request) => request.findAvps([SESSION_ID, 0]));
  const id = given === undefined ? session.id : String(given.value);
  for (const [index, request] of requests.entries()) {
    complete(request, SESSION_ID, id);
    complete(request, DESTINATION_REALM, session.destinationRealm);
    complete(request, CC_REQUEST_NUMBER, index);
    complete(request, ACCOUNTING_RECORD_NUMBER, index);
  }
}

/** Adds an AVP that the format has and the request has not. */
function complete(request: Message, code: number, value: string | number): void {
  const member = request.definition?.members.find(({ avp }) => avp.code === code && avp.vendorId === 0);
  if (member === undefined || request.findAvps([code, 0]).length > 0) return;
  const avp = new Avp({ code, flags: flagsOf(member.avp), definition: member.avp });
  avp.value = value;
  // Session-Id stands first (RFC 6733 §8.8).
  request.avps = member.place === "fixed" ? [avp, ...request.avps] : [...request.avps, avp];
}
