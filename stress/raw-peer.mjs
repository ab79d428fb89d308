import { once } from "node:events";
import { connect, createServer } from "node:net";
import { MessageStream } from "../fuzz/connection/wire.mjs";
import { portOf } from "../scripts/free-port.mjs";
import { cer, goodAnswer, valueIn } from "./octets.mjs";

/**
 * @import { Socket } from "node:net"
 * @import { Header } from "../fuzz/connection/wire.mjs"
 * @typedef {ReturnType<typeof said>} Heard
 */

const RESULT_CODE = 268;
const SESSION_ID = 263;

/** A peer of few words over TCP: it sends what it is given and keeps what comes, till it is asked for. */
export class RawPeer {
  isClosed = false;
  /** Messages that came so far. */
  count = 0;
  /**
   * Is given each message, if set; else messages wait for {@link next}.
   * @type {((heard: Heard) => void) | undefined}
   */
  onMessage = undefined;
  socket;
  /** @type {Heard[]} */
  #heard = [];
  /** @type {((heard: Heard | undefined) => void)[]} */
  #waiting = [];

  /** @param {Socket} socket */
  constructor(socket) {
    this.socket = socket;
    const stream = new MessageStream({ onMessage: (header, octets) => this.#hear(header, octets) });
    socket.on("error", () => {});
    socket.on("data", (chunk) => stream.push(chunk));
    socket.on("close", () => {
      this.isClosed = true;
      for (const done of this.#waiting.splice(0)) done(undefined);
    });
  }

  /**
   * Dials a port of 127.0.0.1, from another loopback address if given.
   * @param {number} port
   */
  static dial(port, localAddress = "127.0.0.1") {
    return new RawPeer(connect({ port, host: "127.0.0.1", localAddress, noDelay: true }));
  }

  /**
   * Dials, and exchanges capabilities; `result` is what the CEA said, undefined when none came.
   * @param {number} port
   * @param {string} host
   * @param {{ more?: Buffer[], applicationId?: number, from?: string }} [options]
   */
  static async open(port, host, { more = [], applicationId = 4, from } = {}) {
    const peer = RawPeer.dial(port, from);
    const answer = await peer.ask(cer(host, more, applicationId));
    return Object.assign(peer, { host, result: answer?.result });
  }

  /** @param {Buffer[]} octets */
  send(...octets) {
    if (!this.isClosed) this.socket.write(octets.length === 1 ? octets[0] : Buffer.concat(octets));
  }

  /**
   * The next message; undefined when the connection ends, or when none comes in time.
   * @returns {Promise<Heard | undefined>}
   */
  next(milliseconds = 10_000) {
    if (this.#heard.length > 0) return Promise.resolve(this.#heard.shift());
    if (this.isClosed) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      /** @param {Heard | undefined} heard */
      const done = (heard) => {
        clearTimeout(timer);
        resolve(heard);
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(done), 1);
        resolve(undefined);
      }, milliseconds);
      this.#waiting.push(done);
    });
  }

  /**
   * @param {Buffer} octets
   * @param {number} [milliseconds]
   */
  ask(octets, milliseconds) {
    this.send(octets);
    return this.next(milliseconds);
  }

  /**
   * Resolves when so many messages have come in all, when the connection has ended, or when the time is over.
   * @param {number} count
   * @param {number} milliseconds
   */
  async until(count, milliseconds) {
    const limit = performance.now() + milliseconds;
    while (this.count < count && !this.isClosed && performance.now() < limit) await pause(2);
    return this.count >= count;
  }

  end() {
    this.socket.destroy();
  }

  /**
   * @param {Header} header
   * @param {Buffer} octets
   */
  #hear(header, octets) {
    this.count++;
    if (this.onMessage === undefined && this.#waiting.length === 0) this.#heard.push(said(header, octets));
    else if (this.onMessage !== undefined) this.onMessage(said(header, octets));
    else this.#waiting.shift()?.(said(header, octets));
  }
}

/**
 * Listens as a server of few words. Requests but those of the base protocol go to `onRequest(peer, heard)`.
 * @param {string} host
 * @param {(peer: RawPeer, heard: Heard) => void} onRequest
 */
export async function rawServer(host, onRequest) {
  /** @type {RawPeer[]} */
  const peers = [];
  const server = createServer((socket) => {
    const peer = new RawPeer(socket);
    peers.push(peer);
    peer.onMessage = (heard) => {
      if (!heard.isRequest) return;
      if (heard.applicationId === 0) peer.send(goodAnswer(host, heard));
      else onRequest(peer, heard);
    };
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    for (const peer of peers) peer.end();
    server.close();
  };
  return { port: portOf(server), peers, close };
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * @param {Header} header
 * @param {Buffer} octets
 */
function said(header, octets) {
  const result = valueIn(octets, RESULT_CODE);
  return {
    ...header,
    result: result?.length === 4 ? result.readUInt32BE() : undefined,
    session: valueIn(octets, SESSION_ID)?.toString(),
  };
}
