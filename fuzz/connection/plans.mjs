import { stamped } from "./wire.mjs";

/**
 * @import { SeededRandom } from "../random.mjs"
 * @import { AdversaryConnection } from "./adversary.mjs"
 * @import { Identifiers } from "./wire.mjs"
 * @import { World } from "./world.mjs"
 * @typedef {{ name: string, ipAddresses: string[] }} PeerPlan
 * @typedef {{ weight: number, peer: (random: SeededRandom) => PeerPlan, reach: (world: World) => unknown }} Plan
 */

/*
 * Ways into the states that chance alone seldom finds. Each says what the node is told of its peer, and leads there; where
 * the way is barred (the world is drawn too) the steps begin where it ended.
 */

const LOWER = "adversary.example";
const GREATER = "zadversary.example";
const LISTENING = "10.0.0.2";
/** Nobody answers here, not even with a refusal. */
export const SILENT = "10.0.0.9";

/**
 * What a plan may say of the peer: its name, by which it wins or loses elections, and where the node dials it.
 * @type {Plan["peer"]}
 */
const anyPeer = (random) => ({
  name: random.pick([LOWER, GREATER]),
  ipAddresses: random.pick([[], [LISTENING], [LISTENING], [SILENT, LISTENING], [SILENT]]),
});

const LIMIT_SECONDS = 40;

/** @type {Plan[]} */
export const PLANS = [
  { weight: 3, peer: anyPeer, reach: () => {} },
  { weight: 2, peer: () => ({ name: LOWER, ipAddresses: [] }), reach: openAsClient },
  { weight: 2, peer: () => ({ name: LOWER, ipAddresses: [LISTENING] }), reach: openAsServer },
  { weight: 1, peer: () => ({ name: GREATER, ipAddresses: [SILENT] }), reach: dialWithCer },
  {
    weight: 1,
    peer: () => ({ name: GREATER, ipAddresses: [LISTENING] }),
    async reach(world) {
      await beTaken(world);
      await dialWithCer(world);
    },
  },
  {
    weight: 1,
    peer: anyPeer,
    async reach(world) {
      await openAnyhow(world);
      await untilWatchdog(world, "SUSPECT");
    },
  },
  {
    weight: 2,
    peer: (random) => ({ ...anyPeer(random), ipAddresses: [] }),
    async reach(world) {
      await openAsClient(world);
      await untilWatchdog(world, "DOWN");
      await openAsClient(world);
    },
  },
  {
    weight: 1,
    peer: anyPeer,
    async reach(world) {
      await openAnyhow(world);
      const { phrases } = world;
      say(world.living.at(-1), phrases.dprs[0], { hopByHop: 1, endToEnd: 1 });
      await world.clock.settle();
    },
  },
  {
    weight: 1,
    peer: anyPeer,
    async reach(world) {
      await openAnyhow(world);
      world.replacePeer();
      await world.clock.settle();
    },
  },
];

/** @param {World} world */
async function openAnyhow(world) {
  if (world.adversary?.ipAddresses[0] === LISTENING) await openAsServer(world);
  else await openAsClient(world);
}

/**
 * The node dials; its CER is there.
 * @param {World} world
 */
async function beTaken(world) {
  await world.listen();
  await whenever(world, () => world.living.some(({ outstanding }) => outstanding.length > 0));
}

/** @param {World} world */
async function openAsServer(world) {
  await beTaken(world);
  const connection = world.living.at(-1);
  const header = connection?.outstanding.shift();
  if (header === undefined) return;
  say(connection, world.phrases.goodAnswer(header), header);
  await whenever(world, () => world.adversary?.isUsable === true);
}

/** @param {World} world */
async function dialWithCer(world) {
  const before = world.living.length;
  world.dial();
  await whenever(world, () => world.living.length > before);
  say(world.living.at(-1), world.phrases.cer, { hopByHop: 0, endToEnd: 0 });
  await world.clock.advance(2 * world.network.latencySeconds);
}

/** @param {World} world */
async function openAsClient(world) {
  await dialWithCer(world);
  await whenever(world, () => world.node.peers.get(world.name)?.isUsable === true, 1);
}

/**
 * Says nothing until the watchdog of the node is in this state.
 * @param {World} world
 * @param {string} state
 */
function untilWatchdog(world, state) {
  return whenever(world, () => world.node.peers.get(world.name)?.watchdogState === state);
}

/**
 * @param {AdversaryConnection | undefined} connection
 * @param {Buffer} octets
 * @param {Identifiers} identifiers
 */
function say(connection, octets, identifiers) {
  connection?.send(stamped(octets, identifiers));
}

/**
 * Lets time go by until something is so, or for long enough.
 * @param {World} world
 * @param {() => boolean} isSo
 */
async function whenever({ clock }, isSo, limitSeconds = LIMIT_SECONDS) {
  const end = clock.monotonic() + limitSeconds * 1000;
  while (!isSo() && clock.monotonic() < end) await clock.jump();
}
