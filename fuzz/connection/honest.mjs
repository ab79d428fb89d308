import { Application, Node } from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";

/**
 * @import { Environment } from "../../dist/index.js"
 * @import { CreditControlRequestAvps } from "../../dist/interfaces/gen/credit-control.js"
 * @import { MemoryNetwork } from "../../dist/testing/index.js"
 */

const ADDRESS = "10.0.0.3";
const LIMIT_SECONDS = 5;

/** A peer without fault: whatever the adversary does, it has to be served in time. */
export class HonestPeer {
  static NAME = "honest.example";
  /**
   * Why requests of its were not served.
   * @type {unknown[]}
   */
  failures = [];
  /** How many were. */
  served = 0;
  /** From now on the node may refuse and leave. */
  isOver = false;
  #node;
  #application;

  /**
   * It dials the node at this address.
   * @param {{ environment: Environment, network: MemoryNetwork, address: string }} world
   */
  constructor({ environment, network, address }) {
    this.#node = new Node(HonestPeer.NAME, "example", { environment, transport: network.host(ADDRESS) });
    const peer = this.#node.addPeer("aaa://node.example", { ipAddresses: [address], persistent: true });
    this.#application = new Application(4, { auth: true }).handle(CreditControlRequest, granted);
    this.#node.addApplication(this.#application, [peer]);
  }

  /** Resolves when it is connected. */
  async start() {
    await this.#node.start();
    await this.#application.waitForReady({ timeout: 10 });
  }

  stop() {
    return this.#node.stop();
  }

  ask() {
    if (this.isOver) return;
    this.#application.sendRequest(creditControlRequest(), { timeout: LIMIT_SECONDS }).then(
      ({ resultCode }) => {
        this.served++;
        if (resultCode !== 2001 && !this.isOver) this.failures.push(new Error(`Result-Code ${resultCode}`));
      },
      (error) => {
        if (!this.isOver) this.failures.push(error);
      },
    );
  }
}

/**
 * The answer that a good request wants.
 * @param {CreditControlRequest} request
 */
export function granted(request) {
  const { ccRequestType = 4, ccRequestNumber = 0 } = request;
  return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
}

/** @param {Partial<CreditControlRequestAvps>} fields */
export function creditControlRequest(fields = {}) {
  return new CreditControlRequest({
    sessionId: "session;1;1",
    destinationRealm: "example",
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 4,
    ccRequestNumber: 0,
    ...fields,
  });
}
