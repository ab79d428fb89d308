import { wholeDictionary } from "../dist/all.js";
import { DiameterError, dump, Message, messageFromJson, messageToTree } from "../dist/index.js";
import { mutate } from "./mutate.mjs";

/**
 * @import { Dictionary } from "../dist/index.js"
 * @import { SeededRandom } from "./random.mjs"
 */

/**
 * Decodes mutated octets every way there is. Whatever they are, decoding ends in a message with findings or in a
 * DiameterError; what was decoded encodes back to the octets it came from.
 */
export class CodecTarget {
  name = "codec";
  #dictionary = wholeDictionary();
  #corpus;
  #readable = 0;

  /** @param {Buffer[]} corpus */
  constructor(corpus) {
    this.#corpus = corpus;
  }

  /**
   * One mutant.
   * @param {SeededRandom} random
   */
  run(random) {
    const octets = mutate(random.pick(this.#corpus), this.#corpus, random);
    try {
      if (decode(octets, this.#dictionary)) this.#readable++;
    } catch (error) {
      throw new Error(octets.toString("hex"), { cause: error });
    }
  }

  /** What the runs reached. */
  summary() {
    return `${this.#readable} of them readable`;
  }
}

/**
 * @param {Buffer} octets
 * @param {Dictionary} dictionary
 */
function decode(octets, dictionary) {
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

/**
 * @param {Buffer} encoded
 * @param {Buffer} octets
 * @param {string} what
 */
function same(encoded, octets, what) {
  if (!encoded.equals(octets))
    throw new Error(`${what} does not encode back to its octets but to ${encoded.toString("hex")}`);
}
