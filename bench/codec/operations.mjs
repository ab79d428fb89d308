// What is measured of the codec. Internal modules are used where the node itself uses them: no message of a connection is
// encoded into a buffer of its own.
import { isDeepStrictEqual } from "node:util";
import { Message, readRouting } from "diameter-ts";
import { receive } from "../../dist/message/message.js";
import { Writer } from "../../dist/wire/writer.js";
import { readEveryValue } from "./read-every-value.mjs";

/** Octets to an object in which every AVP, nested ones too, has its typed value; checked like any received message. */
export function decodeEager(octets, dictionary) {
  return () => Message.fromBytes(octets, { dictionary }).attributes;
}

/** What an agent needs: the AVPs are framed, and those that route are read. */
export function decodeRouting(octets) {
  return () => readRouting(octets);
}

/** The same object back to octets, into a buffer that is kept, as a connection does it. */
export function encodeIntoKept(octets, dictionary) {
  const message = madeByHand(octets, dictionary);
  const writer = new Writer(65_536);
  return () => {
    writer.length = 0;
    message.writeTo(writer);
    return writer.length;
  };
}

/** The same into a buffer of its own. */
export function encodeAlone(octets, dictionary) {
  const message = madeByHand(octets, dictionary);
  return () => message.asBytes();
}

/** Throws when an operation does not do what it is measured for. */
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

/** A message of attributes: what was received would be copied, not encoded. */
function madeByHand(octets, dictionary) {
  const received = Message.fromBytes(octets, { dictionary });
  const message = new received.constructor(received.attributes, received.header);
  if (message.received !== undefined) throw new Error("The message is not made by hand");
  return message;
}

/** The AVPs in the octets that are no groups. */
function countValues(octets, dictionary) {
  const count = (avp) => (avp.members === undefined ? 1 : avp.members.reduce((sum, member) => sum + count(member), 0));
  return receive(octets, dictionary).avps.reduce((sum, avp) => sum + count(avp), 0);
}

/** True when all attributes are plain values, none is worked out when it is read. */
function isDecoded(attributes) {
  if (typeof attributes !== "object" || attributes === null || ArrayBuffer.isView(attributes)) return true;
  return Object.values(Object.getOwnPropertyDescriptors(attributes)).every(
    (property) => "value" in property && isDecoded(property.value),
  );
}
