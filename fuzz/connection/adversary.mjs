import { MessageStream, resultCodeOf } from "./wire.mjs";

/**
 * @import { TransportConnection } from "../../dist/index.js"
 * @import { SeededRandom } from "../random.mjs"
 * @import { Header } from "./wire.mjs"
 */

const CAPABILITIES_EXCHANGE = 257;
const DISCONNECT_PEER = 282;

/** One connection of the adversary, on octets alone. It judges all that the node sends on it. */
export class AdversaryConnection {
  /**
   * Requests of the node that were not answered, as headers.
   * @type {Header[]}
   */
  outstanding = [];
  isOver = false;
  #transport;
  /** True when the node opened it. */
  #isTaken;
  #random;
  /** Octets of ours that are held back. */
  #held = Buffer.alloc(0);
  #wasCeaSent = false;
  #wasCea2001Received = false;
  #wasDprReceived = false;
  #isFirst = true;
  /**
   * How many requests with these identifiers we sent and had no answer to.
   * @type {Map<string, number>}
   */
  #asked = new Map();
  /** @type {Set<number>} */
  #hopByHops = new Set();
  #sent;
  #received;

  /**
   * @param {TransportConnection} transport
   * @param {{ isTaken: boolean, random: SeededRandom }} way
   */
  constructor(transport, { isTaken, random }) {
    this.#transport = transport;
    this.#isTaken = isTaken;
    this.#random = random;
    this.#sent = new MessageStream({
      onHeader: (header) => this.#noteSent(header),
    });
    this.#received = new MessageStream({
      onMessage: (header, octets) => this.#judge(header, octets),
      onBroken: (header) => broken(`the node sent what is no message: ${JSON.stringify(header)}`),
    });
    transport.start({
      onData: (chunk) => this.#received.push(chunk),
      onDrain: () => {},
      onClose: () => {
        this.isOver = true;
      },
    });
  }

  /** The port by which the node knows it. */
  get port() {
    return this.#transport.local.port;
  }

  /**
   * Sends what was held back and these octets, whole or in pieces; the last piece may be held back again.
   * @param {Buffer} octets
   */
  send(octets) {
    const random = this.#random;
    let left = Buffer.concat([this.#held, octets]);
    this.#held = Buffer.alloc(0);
    const pieces = random.chance(0.7) ? 0 : 1 + random.below(4);
    for (let piece = 0; piece < pieces && left.length > 0; piece++) {
      const length = random.chance(0.3) ? 1 : random.below(left.length + 1);
      this.#write(left.subarray(0, length));
      left = left.subarray(length);
    }
    if (pieces > 0 && random.chance(0.2)) this.#held = left;
    else this.#write(left);
  }

  pause() {
    this.#transport.pause();
  }

  resume() {
    this.#transport.resume();
  }

  end() {
    this.#transport.end();
  }

  reset() {
    this.#transport.reset();
  }

  /** @param {Buffer} octets */
  #write(octets) {
    if (octets.length === 0) return;
    this.#sent.push(octets);
    this.#transport.write(Buffer.from(octets));
  }

  /** @param {Header} header */
  #noteSent({ isRequest, code, hopByHop, endToEnd }) {
    if (!isRequest) {
      if (code === CAPABILITIES_EXCHANGE) this.#wasCeaSent = true;
      return;
    }
    const key = keyOf(code, hopByHop, endToEnd);
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }

  /**
   * @param {Header} header
   * @param {Buffer} octets
   */
  #judge(header, octets) {
    if (header.isRequest) this.#judgeRequest(header);
    else this.#judgeAnswer(header, octets);
    this.#isFirst = false;
  }

  /** @param {Header} header */
  #judgeRequest(header) {
    const { code, hopByHop, isError } = header;
    if (isError) broken("the node sent a request with the E bit");
    if (this.#hopByHops.has(hopByHop)) broken(`the node used Hop-by-Hop Identifier ${hopByHop} twice`);
    this.#hopByHops.add(hopByHop);
    if (code === CAPABILITIES_EXCHANGE) {
      if (!this.#isTaken || !this.#isFirst)
        broken("the node sent a CER that is not the first message of its connection");
    } else if (this.#isTaken ? !this.#wasCeaSent : !this.#wasCea2001Received) {
      broken(`the node sent request ${code} before capabilities were exchanged`);
    }
    if (this.#wasDprReceived) broken(`the node sent request ${code} after its DPR`);
    if (code === DISCONNECT_PEER) this.#wasDprReceived = true;
    this.outstanding.push(header);
  }

  /**
   * @param {Header} header
   * @param {Buffer} octets
   */
  #judgeAnswer({ code, hopByHop, endToEnd }, octets) {
    const key = keyOf(code, hopByHop, endToEnd);
    const count = this.#asked.get(key) ?? 0;
    if (count === 0) broken(`the node answered what nobody asked: ${octets.toString("hex")}`);
    if (count === 1) this.#asked.delete(key);
    else this.#asked.set(key, count - 1);
    if (code !== CAPABILITIES_EXCHANGE || resultCodeOf(octets) !== 2001) return;
    if (this.#isTaken || this.#wasCea2001Received) broken("the node exchanged capabilities a second time");
    this.#wasCea2001Received = true;
  }
}

/**
 * @param {number} code
 * @param {number} hopByHop
 * @param {number} endToEnd
 */
function keyOf(code, hopByHop, endToEnd) {
  return `${code} ${hopByHop} ${endToEnd}`;
}

/**
 * @param {string} reason
 * @returns {never}
 */
function broken(reason) {
  throw new Error(reason);
}
