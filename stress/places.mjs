import { startJudged } from "./judged.mjs";
import { ccr } from "./octets.mjs";
import { pause, RawPeer } from "./raw-peer.mjs";

/** @import { Check } from "./run.mjs" */

export const places = {
  title: "places for connections: who can take them all",
  seconds: 60,
  isQuick: true,
  run,
};

/** @param {Check} check */
async function run(check) {
  await oneAddress(check);
  await storm(check);
  await silence(check);
}

/**
 * Accepted connections from one address leave places for others, and for configured peers above all.
 * @param {Check} check
 */
async function oneAddress(check) {
  const peers = [{ uri: "aaa://configured.example.com", ipAddresses: ["127.0.0.8"] }];
  const judged = await startJudged({ limits: { maxConnections: 400 }, peers });
  let accepted = 0;
  for (let first = 0; first < 400; first += 50) {
    const opened = await Promise.all(
      Array.from({ length: 50 }, (_, index) => RawPeer.open(judged.port, `m${first + index}.example.com`)),
    );
    accepted += opened.filter(({ result }) => result === 2001).length;
  }
  const other = await RawPeer.open(judged.port, "honest.example.com", { from: "127.0.0.7" });
  check(
    other.result === 2001,
    `beside ${accepted} connections from one address a peer from another one is let in (${other.result})`,
  );
  for (let host = 9; host < 17; host++) {
    const from = `127.0.0.${host}`;
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => RawPeer.open(judged.port, `n${host}-${index}.example.com`, { from })),
    );
  }
  const configured = await RawPeer.open(judged.port, "configured.example.com", { from: "127.0.0.8" });
  check(
    configured.result === 2001,
    `when strangers hold all they can get a configured peer is let in (${configured.result})`,
  );
  await judged.stop();
}

/**
 * 2,000 connections at once from one address, each with its CER in the first segment.
 * @param {Check} check
 */
async function storm(check) {
  const judged = await startJudged();
  const opened = await Promise.all(
    Array.from({ length: 2000 }, (_, index) => RawPeer.open(judged.port, `s${index}.example.com`)),
  );
  const lost = opened.filter(({ result }) => result !== 2001).length;
  check(lost === 0, `of 2,000 peers that come at once from one address ${lost} are closed without a word`);
  for (const peer of opened) peer.end();
  await pause(200);
  const { tables } = await judged.look();
  check(tables.rememberedHosts === 0, `nothing is remembered of peers that never asked (${tables.rememberedHosts})`);
  await judged.stop();
}

/**
 * Silent connections are held open and renewed while honest peers come.
 * @param {Check} check
 */
async function silence(check) {
  const judged = await startJudged();
  /** @type {RawPeer[]} */
  const silent = [];
  const hold = setInterval(() => {
    while (silent.length < 300) silent.push(RawPeer.dial(judged.port));
    for (let index = silent.length - 1; index >= 0; index--) if (silent[index].isClosed) silent.splice(index, 1);
  }, 5);
  let served = 0;
  try {
    for (let index = 0; index < 40; index++) {
      const peer = await RawPeer.open(judged.port, `h${index}.example.com`, { from: "127.0.0.7" });
      if ((await peer.ask(ccr(peer.host)))?.result === 2001) served++;
      peer.end();
    }
  } finally {
    clearInterval(hold);
  }
  check(served === 40, `beside 300 silent connections that are renewed ${served} of 40 peers are served`);
  for (const peer of silent) peer.end();
  await judged.stop();
}
