import { CER_FORMS, ordinaryIds, REQUEST_FORMS } from "./hostile-forms.mjs";
import { startJudged } from "./judged.mjs";
import { avp, ccr, cer, goodAnswer, message, PROXIABLE, REQUEST, RETRANSMITTED, request, withIds } from "./octets.mjs";
import { pause, RawPeer, rawServer } from "./raw-peer.mjs";

/**
 * @import { Judged } from "./judged.mjs"
 * @import { Check } from "./run.mjs"
 */

export const cost = {
  title: "CPU time of hostile octets, as a multiple of ordinary ones",
  seconds: 100,
  isQuick: true,
  run,
};

/** Of a stranger's CER, against an ordinary one of its size. */
const MOST_FOR_STRANGERS = 5;
/** Of a message of 4 kB and more, for each octet, against an ordinary CCR. */
const MOST_PER_OCTET = 8;
/** Of a smaller one, against an ordinary CCR. */
const MOST_FOR_SMALL = 4;

/**
 * @param {Check} check
 * @param {{ isQuick: boolean }} options
 */
async function run(check, { isQuick: isShort }) {
  await strangers(check);
  await accepted(check, isShort ? [60_000] : [4_000, 60_000, 500_000]);
  await small(check);
  await answers(check);
  await oneIdentifier(check);
}

/**
 * Nobody knows the sender, and it is refused.
 * @param {Check} check
 */
async function strangers(check) {
  const judged = await startJudged({ unknownPeers: "reject" });
  /** @param {Buffer} octets */
  const cost = async (octets) => {
    /** @type {number[]} */
    const times = [];
    for (let turn = 0; turn < 3; turn++) {
      times.push(
        await judged.cpuMs(async () => {
          const peer = RawPeer.dial(judged.port);
          await peer.ask(octets);
          peer.end();
        }),
      );
    }
    return Math.min(...times);
  };
  const host = "stranger.example.com";
  const ordinary = await cost(cer(host, ordinaryIds(CER_OCTETS)));
  for (const [name, make] of Object.entries(CER_FORMS)) {
    const ratio = (await cost(cer(host, make(CER_OCTETS)))) / ordinary;
    check(ratio <= MOST_FOR_STRANGERS, `a stranger's CER of 250 kB, ${name}: ${times(ratio)} an ordinary one`);
  }
  await judged.stop();
}

const CER_OCTETS = 250_000;

/**
 * Whoever got CEA 2001 may send what it likes, and it is answered.
 * @param {Check} check
 * @param {number[]} sizes
 */
async function accepted(check, sizes) {
  const judged = await startJudged();
  const peer = await RawPeer.open(judged.port, "evil.example.com");
  const ordinary = () => perOctetOf(judged, peer, ccr("evil.example.com"), 6000);
  const atFirst = await ordinary();
  for (const octets of sizes) {
    const worst = { ratio: 0, name: "" };
    for (const [name, make] of Object.entries(REQUEST_FORMS)) {
      const more = make(octets);
      const hostile = ccr("evil.example.com", { more });
      const count = Math.max(2, Math.ceil(1_000_000 / octets));
      const cost = () => perOctetOf(judged, peer, hostile, count);
      const ratio = await ratioOf({ cost, ordinary, atFirst, limit: MOST_PER_OCTET });
      if (ratio > worst.ratio) Object.assign(worst, { ratio, name });
      if (ratio > MOST_PER_OCTET)
        check(false, `a CCR of ${octets} octets, ${name}: ${times(ratio)} an ordinary one, per octet`);
    }
    check(
      worst.ratio <= MOST_PER_OCTET,
      `the worst CCR of ${octets} octets (${worst.name}): ${times(worst.ratio)} an ordinary one, per octet`,
    );
  }
  peer.end();
  await judged.stop();
}

/**
 * Messages of few octets, most of which are not even requests that could be served.
 * @param {Check} check
 */
async function small(check) {
  const judged = await startJudged();
  const peer = await RawPeer.open(judged.port, "evil.example.com");
  const count = 6000;
  /** @param {Buffer} octets */
  const each = async (octets) => (await cpuOf(judged, peer, octets, count)) / count;
  const ordinary = () => each(ccr("evil.example.com"));
  const atFirst = await ordinary();
  for (const [name, octets] of Object.entries(smallForms())) {
    const ratio = await ratioOf({ cost: () => each(octets), ordinary, atFirst, limit: MOST_FOR_SMALL });
    check(ratio <= MOST_FOR_SMALL, `${name}: ${times(ratio)} a good request`);
  }
  peer.end();
  await judged.stop();
}

function smallForms() {
  const host = "evil.example.com";
  const origin = [avp(264, host), avp(296, "example.com")];
  return {
    "a CCR without any AVP": request({}, []),
    "a CCR with the E flag": message({ code: 272, applicationId: 4, flags: REQUEST | PROXIABLE | 0x20 }, []),
    "a CCR with one AVP only": request({}, [avp(263, "a;1;1")]),
    "a CCR with a broken length": ccr(host, { more: [Buffer.from("0000010c40fffff0000007d1", "hex")] }),
    "a request of an unknown command": request({ code: 4_000_000 }, origin),
    "a request of an unknown application": request({ applicationId: 16_777_999 }, origin),
    "a CCR to another host": ccr(host, { more: [avp(293, "elsewhere.example.com")] }),
    "a CCR with 32 empty groups": ccr(host, { more: REQUEST_FORMS["empty groups"](256) }),
    "a CCR with 32 empty groups, 15 deep": ccr(host, { more: REQUEST_FORMS["empty groups 15 deep"](256) }),
    "a CCR with 32 unknown AVPs with the M flag": ccr(host, {
      more: REQUEST_FORMS["unknown AVPs with the M flag"](256),
    }),
    "a CCR with 16 half Proxy-Infos": ccr(host, { more: REQUEST_FORMS["Proxy-Infos with half their members"](384) }),
    "a DWR": message({ code: 280, flags: REQUEST }, origin),
    "a DWR without AVPs": message({ code: 280, flags: REQUEST }, []),
    "a CER on an open connection": cer(host),
    "a copy with the T flag": ccr(host, { flags: RETRANSMITTED }),
  };
}

/** What a CCR has that is answered. */
const ANSWERED = { code: 272, applicationId: 4, hopByHop: 1, endToEnd: 1 };

/**
 * A server that we dialled answers with octets that are dear to read.
 * @param {Check} check
 */
async function answers(check) {
  /** @type {Buffer[]} */
  let more = [];
  const server = await rawServer("server.example.com", (peer, heard) => {
    peer.send(goodAnswer("server.example.com", heard, more));
  });
  const peers = [{ uri: `aaa://server.example.com:${server.port}`, ipAddresses: ["127.0.0.1"], persistent: true }];
  const judged = await startJudged({ name: "client.example.com", peers });
  while (server.peers.length === 0 || server.peers[0].count < 1) await pause(10);
  await pause(100);
  /** @param {number} sends */
  const cost = (sends) =>
    judged.cpuMs(async () => {
      for (let sent = 0; sent < sends; sent++) await judged.send();
      while ((await judged.look()).tables.pending > 0) await pause(5);
    });
  await cost(100);
  const ordinary = (await cost(300)) / 300 / goodAnswer("server.example.com", ANSWERED).length;
  for (const name of [
    "empty groups 15 deep",
    "unknown AVPs with the M flag",
    "empty Vendor-Specific-Application-Ids",
  ]) {
    more = REQUEST_FORMS[name](500_000);
    const ratio = (await cost(1)) / 500_000 / ordinary;
    check(ratio <= MOST_PER_OCTET, `an answer of 500 kB, ${name}: ${times(ratio)} an ordinary one, per octet`);
  }
  server.close();
  await judged.stop();
}

/**
 * The application answers later, by itself, and all requests have one End-to-End Identifier.
 * @param {Check} check
 */
async function oneIdentifier(check) {
  /** @type {number[]} */
  const costs = [];
  const count = 16_000;
  for (const isSame of [false, true]) {
    const judged = await startJudged({ handler: "sent", delayMs: 1500 });
    const peer = await RawPeer.open(judged.port, "evil.example.com");
    const octets = ccr("evil.example.com");
    const cpu = await judged.cpuMs(async () => {
      for (let id = 1; id <= count; id++) peer.send(withIds(octets, id, isSame ? 5 : id));
      await peer.until(count + 1, 12_000);
    });
    costs.push(cpu);
    peer.end();
    await judged.stop();
  }
  const ratio = costs[1] / costs[0];
  check(
    ratio <= MOST_FOR_SMALL,
    `${count} requests with one End-to-End Identifier: ${times(ratio)} those with their own`,
  );
}

/**
 * A cost as a multiple of the ordinary one. One above the limit is measured again, next to an ordinary one of the same moment: the
 * machine may have become slower since the first. The least counts.
 * @param {{ cost: () => Promise<number>, ordinary: () => Promise<number>, atFirst: number, limit: number }} measured
 */
async function ratioOf({ cost, ordinary, atFirst, limit }) {
  let ratio = (await cost()) / atFirst;
  for (let again = 0; again < 2 && ratio > limit; again++) {
    const beside = await ordinary();
    ratio = Math.min(ratio, (await cost()) / beside);
  }
  return ratio;
}

/**
 * @param {Judged} judged
 * @param {RawPeer} peer
 * @param {Buffer} octets
 * @param {number} count
 */
async function perOctetOf(judged, peer, octets, count) {
  return (await cpuOf(judged, peer, octets, count)) / count / octets.length;
}

/**
 * CPU time of so many of these messages with identifiers of their own, in ms; the less of two turns.
 * @param {Judged} judged
 * @param {RawPeer} peer
 * @param {Buffer} octets
 * @param {number} count
 */
async function cpuOf(judged, peer, octets, count) {
  const once = () =>
    judged.cpuMs(async () => {
      const before = peer.count;
      for (let sent = 0; sent < count; sent++) peer.send(withIds(octets, nextId++));
      if (!(await peer.until(before + count, 20_000)))
        throw new Error(`only ${peer.count - before} of ${count} answers to messages of ${octets.length} octets came`);
    });
  peer.onMessage ??= () => {};
  return Math.min(await once(), await once());
}

let nextId = 1000;

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(1)} times`;
}
