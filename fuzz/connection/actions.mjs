import { mutate } from "../mutate.mjs";
import { stamped } from "./wire.mjs";

/**
 * @import { VirtualClock } from "../../dist/testing/index.js"
 * @import { SeededRandom } from "../random.mjs"
 * @import { AdversaryConnection } from "./adversary.mjs"
 * @import { Phrases } from "./messages.mjs"
 * @import { World } from "./world.mjs"
 */

const MAX_CONNECTIONS = 4;
const MAX_REMEMBERED = 20;

/** What can be done in a world, one thing a step; each as often as its `weight` says. */
export class Actions {
  #world;
  #random;
  #corpus;
  /** How likely the adversary behaves; drawn once, so that some worlds get far and others nowhere. */
  #manners;
  /**
   * Octets sent earlier.
   * @type {Buffer[]}
   */
  #sent = [];
  #note;

  /**
   * `note` is told the state in which octets went to the node.
   * @param {World} world
   * @param {{ random: SeededRandom, corpus: Buffer[], note: (state: string) => void }} drive
   */
  constructor(world, { random, corpus, note }) {
    this.#world = world;
    this.#random = random;
    this.#corpus = corpus;
    this.#note = note;
    this.#manners = random.pick([0.2, 0.6, 0.95]);
  }

  /** @type {{ weight: number, act: () => unknown }[]} */
  #choices = [
    { weight: 5, act: () => this.#dial() },
    { weight: 30, act: () => this.#answer() },
    { weight: 8, act: () => this.#send((phrases) => phrases.cer) },
    { weight: 3, act: () => this.#send((phrases) => this.#random.pick(phrases.oddCers)) },
    { weight: 6, act: () => this.#send((phrases) => phrases.dwr) },
    { weight: 1, act: () => this.#send((phrases) => this.#random.pick(phrases.dprs)) },
    { weight: 8, act: () => this.#send((phrases) => phrases.ccr) },
    { weight: 4, act: () => this.#send((phrases) => this.#random.pick(phrases.requests)) },
    { weight: 3, act: () => this.#send(() => this.#random.pick(this.#corpus)) },
    { weight: 3, act: () => this.#sendUnasked() },
    { weight: 4, act: () => this.#sendBurst() },
    { weight: 3, act: () => this.#sendAgain() },
    { weight: 1, act: () => this.#sendGarbage() },
    { weight: 1, act: () => this.#onSome((connection) => connection.end()) },
    { weight: 1, act: () => this.#onSome((connection) => connection.reset()) },
    { weight: 1, act: () => this.#onSome((connection) => connection.pause()) },
    { weight: 2, act: () => this.#onSome((connection) => connection.resume()) },
    { weight: 1, act: () => (this.#world.isListening ? this.#world.stopListening() : this.#world.listen()) },
    { weight: 0.5, act: () => this.#world.cut() },
    { weight: 2, act: () => this.#world.heal() },
    { weight: 0.5, act: () => this.#world.sever() },
    { weight: 8, act: () => this.#world.request() },
    { weight: 1, act: () => this.#abortSome() },
    { weight: 0.5, act: () => this.#world.replacePeer() },
    { weight: 0.5, act: () => this.#world.closeSomeConnection() },
    { weight: 8, act: () => this.#world.honest.ask() },
  ];

  /** @type {{ weight: number, pass: (clock: VirtualClock) => Promise<unknown> }[]} */
  #times = [
    { weight: 50, pass: (clock) => clock.settle() },
    { weight: 20, pass: (clock) => clock.jump() },
    { weight: 15, pass: (clock) => clock.advance(this.#random.float()) },
    { weight: 4, pass: (clock) => clock.advance(1 + this.#random.float() * 8) },
    { weight: 0.5, pass: (clock) => clock.advance(30) },
  ];

  /** Does something and lets some time go by. */
  async step() {
    await this.#random.weighted(this.#choices).act();
    await this.#random.weighted(this.#times).pass(this.#world.clock);
  }

  #dial() {
    if (this.#world.living.length < MAX_CONNECTIONS) this.#world.dial();
  }

  /**
   * Without a connection it opens one.
   * @param {(connection: AdversaryConnection) => void} act
   */
  #onSome(act) {
    const { living } = this.#world;
    if (living.length > 0) act(this.#random.pick(living));
    else this.#world.dial();
  }

  /** @param {(phrases: Phrases) => Buffer} choose */
  #send(choose) {
    this.#onSome((connection) => {
      const identifiers = { hopByHop: this.#identifier(), endToEnd: this.#identifier() };
      const chosen = choose(this.#world.phrases);
      this.#put(connection, chosen.length < 20 ? chosen : stamped(chosen, identifiers));
    });
  }

  /** Answers what the node asked, in any order. */
  #answer() {
    this.#onSome((connection) => {
      const { outstanding } = connection;
      if (outstanding.length === 0) return;
      const [header] = outstanding.splice(this.#random.below(outstanding.length), 1);
      const { phrases } = this.#world;
      const isGood = this.#random.chance(this.#manners);
      const answer = isGood ? phrases.goodAnswer(header) : phrases.oddAnswer(header, this.#random);
      // The right Hop-by-Hop Identifier alone makes no answer.
      const endToEnd = isGood || this.#random.chance(0.7) ? header.endToEnd : this.#identifier();
      this.#put(connection, stamped(answer, { ...header, endToEnd }));
    });
  }

  /** An answer that nobody waits for. */
  #sendUnasked() {
    const code = this.#random.pick([257, 280, 282, 272]);
    this.#send((phrases) => phrases.answer({ code, applicationId: code === 272 ? 4 : 0 }, 2001));
  }

  /** Several messages in any order, in one go. */
  #sendBurst() {
    const { phrases } = this.#world;
    this.#onSome((connection) => {
      const messages = Array.from({ length: 2 + this.#random.below(5) }, () => {
        const message = this.#random.pick([phrases.cer, phrases.dwr, phrases.ccr, phrases.ccr, ...phrases.dprs]);
        return stamped(message, { hopByHop: this.#identifier(), endToEnd: this.#identifier() });
      });
      const answers = connection.outstanding.splice(0).map((header) => stamped(phrases.goodAnswer(header), header));
      const all = [...messages, ...answers];
      for (let index = all.length - 1; index > 0; index--) {
        const other = this.#random.below(index + 1);
        [all[index], all[other]] = [all[other], all[index]];
      }
      this.#put(connection, Buffer.concat(all));
    });
  }

  #sendAgain() {
    if (this.#sent.length > 0) this.#onSome((connection) => this.#put(connection, this.#random.pick(this.#sent)));
  }

  #sendGarbage() {
    const octets = Buffer.from(Array.from({ length: this.#random.below(100) }, () => this.#random.below(256)));
    this.#onSome((connection) => this.#put(connection, octets));
  }

  #abortSome() {
    const { requests } = this.#world;
    if (requests.length > 0) this.#random.pick(requests).abort();
  }

  /**
   * Sends octets as they are, or bent.
   * @param {AdversaryConnection} connection
   * @param {Buffer} octets
   */
  #put(connection, octets) {
    const isBent = !this.#random.chance(0.3 + 0.7 * this.#manners);
    const sent = isBent ? mutate(octets, this.#corpus, this.#random) : octets;
    this.#note(this.#stateOf(connection));
    connection.send(sent);
    this.#sent.push(sent);
    if (this.#sent.length > MAX_REMEMBERED) this.#sent.shift();
  }

  /** Small numbers, so that they meet again. */
  #identifier() {
    return this.#random.chance(0.5) ? this.#random.below(50) : this.#random.below(2 ** 32);
  }

  /**
   * What the node is in for this connection, in the words of RFC 6733 and RFC 3539.
   * @param {AdversaryConnection} connection
   */
  #stateOf({ port }) {
    const { node, name } = this.#world;
    for (const { isReceiver, peer, port: remote } of node.connections.values()) {
      if (isReceiver && remote === port && peer === null) return "Wait-CER";
    }
    const peer = node.peers.get(name);
    if (peer === undefined) return "Closed";
    const isOpen = peer.rfcState === "I-Open" || peer.rfcState === "R-Open";
    return isOpen && peer.watchdogState !== "OKAY" ? peer.watchdogState : peer.rfcState;
  }
}
