import { DiameterError, dump, Message, messageFromJson, messageToTree } from "../dist/index.js";

/**
 * Decodes mutated octets every way there is. Whatever they are, decoding ends in a message with findings or in a
 * DiameterError; what was decoded encodes back to the octets it came from.
 */
export function fuzzCodec(octets, dictionary) {
  let message;
  try {
    message = Message.fromBytes(octets, { dictionary });
  } catch (error) {
    if (error instanceof DiameterError) return false;
    throw error;
  }
  const tree = messageToTree(message);
  dump(message);
  for (const { resultCode, failedAvp } of message.findings) {
    if (resultCode < 3000 || resultCode > 5999) throw new Error(`a finding has Result-Code ${resultCode}`);
    failedAvp?.asBytes();
  }
  same(message.asBytes(), octets, "a typed message");
  same(new Message(message.header, message.avps, dictionary).asBytes(), octets, "a list of AVPs");
  same(messageFromJson(tree, dictionary).asBytes(), octets, "a tree");
  return true;
}

function same(encoded, octets, what) {
  if (!encoded.equals(octets))
    throw new Error(`${what} does not encode back to its octets but to ${encoded.toString("hex")}`);
}
