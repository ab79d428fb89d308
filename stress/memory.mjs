import { startJudged } from "./judged.mjs";
import { avp, ccr, RETRANSMITTED } from "./octets.mjs";
import { pause, RawPeer } from "./raw-peer.mjs";

/**
 * @import { Judged, Look } from "./judged.mjs"
 * @import { Check } from "./run.mjs"
 */

export const memory = {
  title: "memory that peers can take, and what stays of it",
  seconds: 60,
  isQuick: true,
  run,
};

/** @param {Check} check */
async function run(check) {
  await keptCapabilities(check);
  await inventedHosts(check);
  await openRequests(check);
  await largeAnswers(check);
  await deafPeers(check);
}

/**
 * What stays of a CER with many unknown AVPs for as long as its connection does.
 * @param {Check} check
 */
async function keptCapabilities(check) {
  const judged = await startJudged({ limits: { maxAvpsBeforeCapabilities: 65_536 } });
  const more = Array.from({ length: 21_500 }, (_, index) => avp(900_000 + index, index, 0));
  const count = 40;
  /** @param {number} first */
  const open = async (first) => {
    for (let index = 0; index < count; index++)
      await RawPeer.open(judged.port, `p${first + index}.example.com`, { more });
  };
  await open(0);
  const before = await judged.look();
  await open(count);
  const after = await judged.look();
  const each = (after.keptMb - before.keptMb) / count;
  check(each < 0.3, `a connection keeps ${each.toFixed(2)} MB of a CER of 258 kB`);
  await judged.stop();
}

/**
 * A DiameterIdentity has 255 octets at most.
 * @param {Check} check
 */
async function inventedHosts(check) {
  const judged = await startJudged();
  const evil = await RawPeer.open(judged.port, "evil.example.com");
  const before = await judged.look();
  const host = Buffer.alloc(1_000_000, 0x61);
  for (let sent = 0; sent < 300 && !evil.isClosed; sent++) {
    host.write(String(sent).padStart(10, "0"), "latin1");
    await evil.ask(ccr(host, { session: "a;1;1", hopByHop: sent, endToEnd: sent }));
  }
  await keeps(check, judged, before, { what: "300 Origin-Hosts of 1 MB", mostMb: 100 });
}

/**
 * Requests that wait for their answers, with all their octets.
 * @param {Check} check
 */
async function openRequests(check) {
  const judged = await startJudged({ handler: "promised", delayMs: 20_000 });
  const evil = await RawPeer.open(judged.port, "evil.example.com");
  const before = await judged.look();
  const more = [avp(900_001, Buffer.alloc(990_000), 0)];
  evil.onMessage = () => {};
  for (let id = 1; id <= 600; id++) {
    evil.send(ccr("evil.example.com", { hopByHop: id, endToEnd: id, more }));
    if (evil.socket.writableNeedDrain) await new Promise((done) => evil.socket.once("drain", done));
  }
  await pause(500);
  await keeps(check, judged, before, { what: "600 requests of 1 MB without an answer", mostMb: 300 });
}

/**
 * 150 octets with the T flag must not fetch a megabyte each.
 * @param {Check} check
 */
async function largeAnswers(check) {
  const judged = await startJudged();
  const evil = await RawPeer.open(judged.port, "evil.example.com");
  const session = `a;${"b".repeat(900_000)}`;
  await evil.ask(ccr("evil.example.com", { session, endToEnd: 5 }));
  let received = 0;
  evil.socket.on("data", (chunk) => {
    received += chunk.length;
  });
  const copy = ccr("evil.example.com", { session: "x", flags: RETRANSMITTED, endToEnd: 5 });
  for (let turn = 0; turn < 50; turn++) await evil.ask(copy);
  const factor = received / (50 * copy.length);
  check(factor < 20, `copies of a request fetch ${factor.toFixed(0)} times their octets`);
  evil.end();
  await judged.stop();
}

/**
 * Peers that ask and do not read what comes.
 * @param {Check} check
 */
async function deafPeers(check) {
  // No answers are kept for duplicates here: they have a bound of their own.
  const judged = await startJudged({ limits: { maxWriteOctetsInAll: 64 * 1024 * 1024 }, retransmitQueueSize: 0 });
  const before = await judged.look();
  const peers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => RawPeer.open(judged.port, `deaf${index}.example.com`)),
  );
  const session = `a;${"b".repeat(15_000)}`;
  for (const peer of peers) peer.socket.pause();
  for (let id = 1; id <= 900; id++) {
    for (const peer of peers) peer.send(ccr(peer.host, { session, hopByHop: id, endToEnd: id }));
    await pause(1);
  }
  await pause(500);
  const honest = await RawPeer.open(judged.port, "honest.example.com");
  const served = await honest.ask(ccr("honest.example.com"));
  check(served?.result === 2001, `beside 30 peers that do not read, another one is served (${served?.result})`);
  await keeps(check, judged, before, { what: "answers that 30 peers do not read", mostMb: 200 });
  for (const peer of peers) peer.end();
}

/**
 * @param {Check} check
 * @param {Judged} judged
 * @param {Look} before
 * @param {{ what: string, mostMb: number }} bound
 */
async function keeps(check, judged, before, { what, mostMb }) {
  const after = await judged.look().catch(() => undefined);
  const kept = after === undefined ? undefined : after.keptMb - before.keptMb;
  check(
    kept !== undefined && kept <= mostMb,
    `${what}: ${kept === undefined ? "the node is dead" : `${kept.toFixed(0)} MB are kept`}`,
  );
  await judged.stop();
}
