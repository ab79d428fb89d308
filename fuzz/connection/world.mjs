import { Application, DiameterError, Node } from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";
import { MemoryNetwork, virtualEnvironment } from "../../dist/testing/index.js";
import { AdversaryConnection } from "./adversary.mjs";
import { creditControlRequest, granted, HonestPeer } from "./honest.mjs";
import { Phrases } from "./messages.mjs";
import { SILENT } from "./plans.mjs";

/**
 * @import { LogFields, Message, Peer, TransportConnection, TransportListener } from "../../dist/index.js"
 * @import { VirtualEnvironment } from "../../dist/testing/index.js"
 * @import { SeededRandom } from "../random.mjs"
 * @import { PeerPlan } from "./plans.mjs"
 * @typedef {{ outcome: unknown, abort: () => void }} SentRequest
 */

const NODE = "10.0.0.1";
const ADVERSARY = "10.0.0.2";
const PORT = 3868;
const MAX_HANDLER_SECONDS = 10;

/** What handlers throw on purpose. */
const DELIBERATE = "thrown by the handler, on purpose";

/** A node, the adversary that it knows as a peer, and an honest peer; all follow from `random`. */
export class World {
  clock;
  network;
  node;
  /**
   * The adversary as the node's peer; undefined when it is none of the configured ones.
   * @type {Peer | undefined}
   */
  adversary;
  honest;
  phrases;
  /**
   * Connections of the adversary, in the order of their coming.
   * @type {AdversaryConnection[]}
   */
  connections = [];
  /**
   * Requests of the node that were sent to the adversary or to whoever takes them.
   * @type {SentRequest[]}
   */
  requests = [];
  #random;
  #peer;
  /** @type {TransportListener | undefined} */
  #listener;
  #application;
  /** @type {unknown[]} */
  #defects = [];

  /**
   * `peer`: what the node is told of the adversary.
   * @param {SeededRandom} random
   * @param {PeerPlan} peer
   */
  constructor(random, peer) {
    this.#random = random;
    this.#peer = peer;
    const environment = virtualEnvironment(random.below(2 ** 32));
    this.clock = environment.clock;
    this.network = new MemoryNetwork({
      clock: this.clock,
      latencySeconds: random.pick([0, 0, 0.01, 0.3]),
      windowOctets: random.pick([65_536, 65_536, 1500]),
    });
    this.network.down(SILENT);
    this.name = peer.name;
    this.phrases = Phrases.of(peer.name);
    this.#application = this.#makeApplication();
    this.node = this.#makeNode(environment);
    this.honest = new HonestPeer({ environment, network: this.network, address: NODE });
  }

  /** Starts both nodes; the honest peer is connected then. */
  async start() {
    await this.node.start();
    await this.clock.run(this.honest.start());
    if (this.#random.chance(0.5)) await this.listen();
  }

  // --- what the adversary does ------------------------------------------------------------------------------------

  /** The connections that are not over. */
  get living() {
    return this.connections.filter(({ isOver }) => !isOver);
  }

  async listen() {
    this.#listener ??= await this.network
      .host(ADVERSARY)
      .listen(
        { address: ADVERSARY, port: PORT },
        { onConnection: (transport) => this.#take(transport, true), onError: () => {} },
      );
  }

  async stopListening() {
    await this.#listener?.close();
    this.#listener = undefined;
  }

  get isListening() {
    return this.#listener !== undefined;
  }

  /** The connection is there when the clock has gone on. */
  dial() {
    this.network
      .host(ADVERSARY)
      .connect({ remote: { address: NODE, port: PORT } })
      .then(
        (transport) => this.#take(transport, false),
        () => {},
      );
  }

  cut() {
    this.network.cut(NODE, ADVERSARY);
  }

  heal() {
    this.network.heal(NODE, ADVERSARY);
  }

  sever() {
    this.network.sever(NODE, ADVERSARY);
  }

  /**
   * @param {TransportConnection} transport
   * @param {boolean} isTaken
   */
  #take(transport, isTaken) {
    this.connections = this.living;
    this.connections.push(new AdversaryConnection(transport, { isTaken, random: this.#random }));
  }

  // --- what the node's owner does ---------------------------------------------------------------------------------

  /** A request of the node; how it ends is kept. */
  request() {
    const random = this.#random;
    const controller = new AbortController();
    const request = creditControlRequest(random.chance(0.5) ? { destinationHost: this.name } : {});
    /** @type {SentRequest} */
    const kept = { outcome: undefined, abort: () => controller.abort(new DiameterError("application", DELIBERATE)) };
    this.requests.push(kept);
    const options = {
      timeout: random.pick([0.5, 3, 20]),
      failover: random.chance(0.8),
      connect: random.chance(0.2),
      ...(random.chance(0.3) ? { signal: controller.signal } : {}),
    };
    this.#application.sendRequest(request, options).then(
      (answer) => {
        kept.outcome = answer;
        const { endToEndIdentifier } = answer.header;
        if (endToEndIdentifier !== request.header.endToEndIdentifier) this.#defects.push(new Error("the wrong answer"));
      },
      (error) => {
        if (!(error instanceof DiameterError)) this.#defects.push(error);
        kept.outcome = error;
      },
    );
  }

  /** Takes the adversary out of the node's tables, or in again. */
  replacePeer() {
    const { adversary, node } = this;
    if (adversary === undefined) return;
    if (node.peers.get(this.name) === adversary) {
      node.removePeer(adversary, { force: this.#random.chance(0.5) }).catch((error) => this.#defects.push(error));
    } else if (node.peers.get(this.name) === undefined) this.adversary = this.#addAdversary(node);
  }

  closeSomeConnection() {
    const connections = [...this.node.connections.values()].filter(({ peer }) => peer?.nodeName !== HonestPeer.NAME);
    if (connections.length > 0) this.node.closeConnectionSocket(this.#random.pick(connections));
  }

  // --- what must hold ---------------------------------------------------------------------------------------------

  /** @throws Error when an invariant is broken. */
  check() {
    const [defect] = this.#defects;
    if (defect !== undefined) throw new Error("a defect was reported", { cause: defect });
    const [failure] = this.honest.failures;
    if (failure !== undefined) throw new Error("the honest peer was not served", { cause: failure });
    const { node } = this;
    /** @type {Set<Peer>} */
    const open = new Set();
    for (const { peer, state } of node.connections.values()) {
      if (state !== READY && state !== READY_WAITING_DWA) continue;
      if (peer === null) throw new Error("a connection is open without a peer");
      if (open.has(peer)) throw new Error(`${peer.nodeName} has two open connections`);
      open.add(peer);
    }
    for (const peer of node.peers.values()) {
      const isOpen = peer.rfcState === "I-Open" || peer.rfcState === "R-Open";
      if (isOpen !== open.has(peer)) throw new Error(`${peer.nodeName} is in ${peer.rfcState}, its connection is not`);
      if (peer.isUsable && !(isOpen && peer.watchdogState === "OKAY")) throw new Error(`${peer.nodeName} is usable`);
      if (peer.nodeName === HonestPeer.NAME && !this.honest.isOver && !peer.isUsable)
        throw new Error("the honest peer was given up");
    }
    this.#checkSizes();
  }

  #checkSizes() {
    const { pending, timers, unanswered } = this.node.tableSizes;
    const waiting = this.requests.filter(({ outcome }) => outcome === undefined).length;
    if (pending > waiting) throw new Error(`${pending} requests are pending, ${waiting} were sent`);
    // One for each request either way, one or two for each connection and peer, three of the node's own.
    const bound = pending + waiting + unanswered + 2 * (this.node.connections.size + this.connections.length) + 16;
    if (timers > bound) throw new Error(`${timers} timers run, at most ${bound} can be needed`);
  }

  /**
   * The node stops, the adversary leaves; nothing may be left. @throws Error when something is.
   * @param {Promise<void>} stopped
   */
  async end(stopped) {
    await this.clock.run(stopped);
    const { node, clock, network } = this;
    const { tableSizes } = node;
    if (Object.values(tableSizes).some((size) => size !== 0)) throw left("in the tables", tableSizes);
    if (node.connections.size > 0) throw left("connections", [...node.connections.keys()]);
    for (const peer of node.peers.values()) {
      if (peer.rfcState !== "Closed") throw left(peer.nodeName, peer.rfcState);
      if (peer.pendingRequests !== 0) throw left(`requests of ${peer.nodeName}`, peer.pendingRequests);
    }
    await clock.settle();
    if (this.requests.some(({ outcome }) => outcome === undefined)) throw left("requests", "without an end");
    await this.#checkClosed();
    await this.stopListening();
    await clock.run(this.honest.stop());
    await clock.advance(2 * MAX_HANDLER_SECONDS);
    this.check();
    if (network.openEnds !== 0 || network.listenerCount !== 0) throw left("in the network", network);
    if (clock.pendingTimers !== 0) throw left("timers", clock.pendingTimers);
    if (this.honest.served === 0) throw new Error("the honest peer was never served");
  }

  /** What the node gave up is over at the other end too. */
  async #checkClosed() {
    this.heal();
    for (const connection of this.living) connection.resume();
    await this.clock.advance(MAX_HANDLER_SECONDS);
    if (this.living.length > 0) throw left("connections of the adversary", this.living.length);
  }

  // --- making it --------------------------------------------------------------------------------------------------

  /** @param {VirtualEnvironment} environment */
  #makeNode(environment) {
    const random = this.#random;
    const node = new Node("node.example", "example", {
      environment,
      transport: this.network.host(NODE),
      ipAddresses: [NODE],
      tcpPort: PORT,
      idleTimeout: 6,
      dwaTimeout: random.pick([null, null, 1]),
      reopen: random.pick(["prompt", "rfc3539"]),
      reopenDwaCount: random.below(4),
      cerTimeout: 1 + random.below(5),
      ceaTimeout: 1 + random.below(5),
      dpaTimeout: 1 + random.below(5),
      connectTimeout: 1 + random.below(5),
      unknownPeers: random.pick(["reject", "accept", () => this.#decide()]),
      validateReceivedRequestAvps: random.chance(0.8),
      validation: random.pick(["standard", "standard", "strict", "lenient", "warn"]),
      limits: {
        maxUnknownConnectionsPerAddress: random.pick([2, 128]),
        writePauseOctets: random.pick([500, 1_048_576]),
        maxWriteOctets: random.pick([5000, 16_777_216]),
      },
      logger: { debug: () => {}, info: () => {}, warn: () => {}, error: (text, about) => this.#noteError(text, about) },
    });
    node.addApplication(this.#application);
    node.addPeer(`aaa://${HonestPeer.NAME}`);
    if (random.chance(0.9)) this.adversary = this.#addAdversary(node);
    return node;
  }

  #makeApplication() {
    const application = new Application(4, { auth: true, answerTimeout: this.#random.pick([2, 60]) });
    return application.handle(CreditControlRequest, (request, { peer }) => this.#handle(request, peer));
  }

  /** @param {Node} node */
  #addAdversary(node) {
    const random = this.#random;
    const { ipAddresses } = this.#peer;
    return node.addPeer(`aaa://${this.name}`, {
      ipAddresses,
      persistent: ipAddresses.length > 0 && random.chance(0.9),
      alwaysReconnect: random.chance(0.3),
      reconnectWait: random.pick([0.1, 1, 5]),
    });
  }

  /**
   * Serves the honest peer well, and the adversary in every way that a handler may.
   * @param {CreditControlRequest} request
   * @param {Peer} peer
   * @returns {Message | Promise<Message>}
   */
  #handle(request, peer) {
    const random = this.#random;
    if (peer.nodeName === HonestPeer.NAME) return granted(request);
    /** @param {() => Message} answer */
    const later = async (answer) => {
      await new Promise((resolve) => {
        this.clock.setTimer(random.float() * MAX_HANDLER_SECONDS * 1000, () => resolve(undefined));
      });
      return answer();
    };
    switch (random.below(8)) {
      case 0:
        throw new Error(DELIBERATE);
      case 1:
        return later(() => granted(request));
      case 2:
        return later(() => {
          throw new Error(DELIBERATE);
        });
      case 3:
        return new Promise(() => {});
      case 4:
        // the types forbid it, a program in JavaScript may do it
        return /** @type {never} */ (undefined);
      case 5:
        return request.error({ resultCode: random.pick([3004, 4001, 5012]), errorMessage: DELIBERATE });
      default:
        return granted(request);
    }
  }

  /**
   * Lets a stranger in or not, at once or when it is late.
   * @returns {boolean | Promise<boolean>}
   */
  #decide() {
    const random = this.#random;
    if (random.chance(0.3)) return random.chance(0.5);
    return new Promise((resolve, reject) => {
      const decide = random.chance(0.9) ? () => resolve(random.chance(0.7)) : () => reject(new Error(DELIBERATE));
      this.clock.setTimer(random.float() * MAX_HANDLER_SECONDS * 1000, decide);
    });
  }

  /**
   * What is logged as an error is a defect, except for what our own handlers do.
   * @param {string} text
   * @param {LogFields} about
   */
  #noteError(text, { error }) {
    if (error instanceof Error && error.message === DELIBERATE) return;
    if (/answer can't be encoded|the wait is over|answer could not be sent/.test(text)) return;
    this.#defects.push(new Error(text, { cause: error }));
  }
}

const READY = 18;
const READY_WAITING_DWA = 19;

/**
 * @param {string} what
 * @param {unknown} value
 */
function left(what, value) {
  return new Error(`after stop there are left ${what}: ${JSON.stringify(value)}`);
}
