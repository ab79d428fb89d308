// What is measured of the codec. Internal modules are used where the node itself uses them: no message of a connection is
// encoded into a buffer of its own.
import { isDeepStrictEqual } from "node:util";
import { Message, readRouting } from "diameter-ts";
import { receive } from "../../dist/message/message.js";
import { Writer } from "../../dist/wire/writer.js";
import { readEveryValue } from "./read-every-value.mjs";

/**
 * @import { Avp, Dictionary } from "diameter-ts"
 * @typedef {new (attributes: object, header: Message["header"]) => Message} MessageType
 */

/**
 * Octets to an object in which every AVP, nested ones too, has its typed value; checked like any received message.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function decodeEager(octets, dictionary) {
  return () => Message.fromBytes(octets, { dictionary }).attributes;
}

/**
 * What an agent needs: the AVPs are framed, and those that route are read.
 * @param {Buffer} octets
 */
export function decodeRouting(octets) {
  return () => readRouting(octets);
}

/**
 * The same object back to octets, into a buffer that is kept, as a connection does it.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function encodeIntoKept(octets, dictionary) {
  const message = madeByHand(octets, dictionary);
  const writer = new Writer(65_536);
  return () => {
    writer.length = 0;
    message.writeTo(writer);
    return writer.length;
  };
}

/**
 * The same into a buffer of its own.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function encodeAlone(octets, dictionary) {
  const message = madeByHand(octets, dictionary);
  return () => message.asBytes();
}

/**
 * Throws when an operation does not do what it is measured for.
 * @param {string} name
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
export function checkOperations(name, octets, dictionary) {
  const attributes = decodeEager(octets, dictionary)();
  const values = countValues(octets, dictionary);
  if (readEveryValue(attributes) !== values) throw new Error(`${name}: ${values} values came, not all were decoded`);
  if (!isDecoded(attributes)) throw new Error(`${name}: a value is not decoded before it is read`);
  if (decodeRouting(octets)().originRealm === undefined) throw new Error(`${name}: the AVPs that route were not found`);
  // The order of AVPs and the M flag of those that "may" have it can differ from what came; nothing else can.
  const again = decodeEager(encodeAlone(octets, dictionary)(), dictionary)();
  if (!isDeepStrictEqual(again, attributes)) throw new Error(`${name}: encodes to other values`);
  if (encodeIntoKept(octets, dictionary)() !== octets.length) throw new Error(`${name}: encodes to another length`);
}

/**
 * A message of attributes: what was received would be copied, not encoded.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
function madeByHand(octets, dictionary) {
  const received = Message.fromBytes(octets, { dictionary });
  const Type = /** @type {MessageType} */ (received.constructor);
  const message = new Type(received.attributes, received.header);
  if (message.received !== undefined) throw new Error("The message is not made by hand");
  return message;
}

/**
 * The AVPs in the octets that are no groups.
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
function countValues(octets, dictionary) {
  /** @type {(avps: Avp[]) => number} */
  const count = (avps) => avps.reduce((sum, { members }) => sum + (members === undefined ? 1 : count(members)), 0);
  return count(receive(octets, dictionary).avps);
}

/**
 * True when all attributes are plain values, none is worked out when it is read.
 * @param {unknown} attributes
 * @returns {boolean}
 */
function isDecoded(attributes) {
  if (typeof attributes !== "object" || attributes === null || ArrayBuffer.isView(attributes)) return true;
  return Object.values(Object.getOwnPropertyDescriptors(attributes)).every(
    (property) => "value" in property && isDecoded(property.value),
  );
}
