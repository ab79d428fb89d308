// What it costs to refuse a request that is not for this node: the decision, and the decision with its answer. To be compared
// with decode/MESSAGE/own, which the same message would cost if it were decoded first.
import { errorAnswer, Message } from "diameter-ts";
import { DestinationReader } from "../../dist/message/destination-reader.js";
import { receive } from "../../dist/message/message.js";
import { decide } from "../../dist/routing/decide.js";
import { PeerTable } from "../../dist/routing/peer-table.js";
import { RealmTable } from "../../dist/routing/realm-table.js";
import { Writer } from "../../dist/wire/writer.js";

/**
 * @import { Dictionary, PeerConnection } from "diameter-ts"
 */

/** A realm that no message of the benchmarks is for. */
const REALM = "elsewhere.example";
/** The decision looks at the connection of requests that are for this node only. */
const NOBODY = /** @type {PeerConnection} */ (/** @type {unknown} */ ({}));

/**
 * Octets to the decision 3003, DIAMETER_REALM_NOT_SERVED.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function reject(octets, dictionary) {
  const decideAlone = rejecting(octets, dictionary);
  return () => decideAlone().decision;
}

/**
 * The same with its answer, encoded into a buffer that is kept.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function rejectAndAnswer(octets, dictionary) {
  const decideAlone = rejecting(octets, dictionary);
  const writer = new Writer(65_536);
  return () => {
    const { message, decision } = decideAlone();
    const answer = errorAnswer(message, { resultCode: decision.resultCode, errorMessage: decision.reason });
    Object.assign(answer.attributes, { originHost: `dra.${REALM}`, originRealm: REALM });
    writer.length = 0;
    answer.writeTo(writer);
    return writer.length;
  };
}

/**
 * Throws when the message is not refused, or is decoded for that.
 * @param {string} name
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function checkReject(name, octets, dictionary) {
  const { message, decision } = rejecting(octets, dictionary)();
  if (decision.resultCode !== 3003) throw new Error(`${name}: is answered ${decision.resultCode}, not 3003`);
  rejectAndAnswer(octets, dictionary)();
  if (message.isDecoded) throw new Error(`${name}: was decoded to be refused`);
}

/**
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
function rejecting(octets, dictionary) {
  const tables = { originHost: `dra.${REALM}`, realms: new RealmTable(() => REALM, new PeerTable()) };
  const reader = new DestinationReader();
  return () => {
    const message = receive(octets, dictionary);
    if (!(message instanceof Message)) throw new Error("The octets are no message");
    reader.read(message.header, octets);
    const decision = decide(tables, NOBODY, reader);
    if (decision.kind !== "reject") throw new Error(`The decision is ${decision.kind}`);
    return { message, decision };
  };
}
