import { Actions } from "./actions.mjs";
import { PLANS } from "./plans.mjs";
import { World } from "./world.mjs";

/** @import { SeededRandom } from "../random.mjs" */

/** The states in which the node has to be driven; a run that leaves one out proves nothing about it. */
const STATES = [
  "Closed",
  "Wait-Conn-Ack",
  "Wait-I-CEA",
  "Wait-CER",
  "Wait-Conn-Ack/Elect",
  "Wait-Returns",
  "I-Open",
  "R-Open",
  "SUSPECT",
  "REOPEN",
  "Closing",
];
/** From this many cases on every state has to be among those driven. */
const ENOUGH_CASES = 1000;
const MAX_STEPS = 120;

/**
 * Whole encounters between a node and an adversary on a virtual network: it dials and is dialled, says what it should and
 * what it should not, in any order and chunking, breaks off, and lets any time go by. What must hold is in world.mjs and
 * adversary.mjs.
 */
export class ConnectionTarget {
  name = "connection";
  #corpus;
  #steps = 0;
  /** @type {Map<string, number>} */
  #driven = new Map();

  /** @param {Buffer[]} corpus */
  constructor(corpus) {
    this.#corpus = corpus.filter((octets) => octets.length < 2000);
  }

  /**
   * One encounter.
   * @param {SeededRandom} random
   * @param {() => void} progress
   */
  async run(random, progress) {
    const plan = random.weighted(PLANS);
    const world = new World(random, plan.peer(random));
    /** @param {string} state */
    const note = (state) => this.#driven.set(state, (this.#driven.get(state) ?? 0) + 1);
    const actions = new Actions(world, { random, corpus: this.#corpus, note });
    const step = async () => {
      progress();
      await actions.step();
      world.check();
      this.#steps++;
    };
    await world.start();
    world.honest.ask();
    await plan.reach(world);
    for (let left = 20 + random.below(MAX_STEPS - 20); left > 0; left--) await step();
    await this.#end(world, { random, step });
  }

  /**
   * @throws Error when some state was never driven.
   * @param {number} cases
   */
  finish(cases) {
    const missing = STATES.filter((state) => !this.#driven.has(state));
    if (cases >= ENOUGH_CASES && missing.length > 0) throw new Error(`never driven: ${missing.join(", ")}`);
  }

  summary() {
    const driven = STATES.map((state) => `${state} ${this.#driven.get(state) ?? 0}`).join(", ");
    return `${this.#steps} steps; octets sent in each state: ${driven}`;
  }

  /**
   * Stops the node, by force or not; the adversary goes on meanwhile.
   * @param {World} world
   * @param {{ random: SeededRandom, step: () => Promise<void> }} drive
   */
  async #end(world, { random, step }) {
    await world.clock.settle();
    world.honest.isOver = true;
    let isStopped = false;
    const stopped = world.node.stop({ force: random.chance(0.3), waitTimeout: random.pick([1, 30]) }).finally(() => {
      isStopped = true;
    });
    for (let left = random.below(20); left > 0 && !isStopped; left--) await step();
    await world.end(stopped);
  }
}
