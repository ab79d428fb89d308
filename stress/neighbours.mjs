import { Application, Node } from "../dist/index.js";
import { CreditControlRequest } from "../dist/interfaces/gen/credit-control.js";
import { startJudged } from "./judged.mjs";
import { avp, ccr, goodAnswer, message, RELAY, REQUEST, RETRANSMITTED } from "./octets.mjs";
import { pause, RawPeer, rawServer } from "./raw-peer.mjs";

/**
 * @import { Check } from "./run.mjs"
 * @import { Heard } from "./raw-peer.mjs"
 */

export const neighbours = {
  title: "what one accepted peer can take from the others",
  seconds: 60,
  isQuick: true,
  run,
};

const A = "a.example.com";
const B = "b.example.com";

/** @param {Check} check */
async function run(check) {
  for (const part of [names, forged, reading, replacing, erasing, busy, followers, flood]) await part(check);
}

/** @param {Check} check */
async function names(check) {
  const judged = await startJudged();
  const first = await RawPeer.open(judged.port, A);
  const second = await RawPeer.open(judged.port, A.toUpperCase());
  const own = await RawPeer.open(judged.port, "server.example.com");
  const still = await first.ask(ccr(A, { endToEnd: 3 }));
  check(
    first.result === 2001 && second.result === 4003 && still?.result === 2001,
    "a second connection in a peer's name is refused, the first one lives on",
  );
  check(own.result === 3010, "nobody may have the node's own name");
  const b = await RawPeer.open(judged.port, B);
  b.send(message({ code: 282, flags: REQUEST }, [avp(264, A), avp(296, "example.com"), avp(273, 2)]));
  await pause(100);
  const after = await first.ask(ccr(A, { endToEnd: 4 }));
  check(after?.result === 2001, "a DPR in another's name ends nobody else's connection");
  await judged.stop();
}

/**
 * Answers with the right identifiers that are none.
 * @param {Check} check
 */
async function forged(check) {
  /** @type {Heard[]} */
  const asked = [];
  const servers = await Promise.all([A, B].map((host) => rawServer(host, (_peer, heard) => asked.push(heard))));
  const { client, application, peers } = await startClient(
    servers.map(({ port }, index) => ({ host: [A, B][index], port })),
  );
  while (!peers.every((peer) => peer.isUsable)) await pause(20);
  /** @type {string | number | undefined} */
  let end;
  application.sendRequest(newRequest("c;1;1", 1), { peers: [peers[0]], timeout: 5 }).then(
    (got) => {
      end = got.resultCode;
    },
    (error) => {
      end = error.constructor.name;
    },
  );
  while (asked.length === 0) await pause(10);
  const [header] = asked;
  servers[1].peers[0].send(goodAnswer(A, header, [avp(263, "c;1;1")]));
  await pause(100);
  check(end === undefined, "an answer of another peer with the right identifiers completes no request");
  servers[0].peers[0].send(goodAnswer(A, { ...header, code: 271, applicationId: 3 }));
  await pause(100);
  check(end === undefined, "an answer of another command and application completes no request");
  servers[0].peers[0].send(goodAnswer(A, header, [avp(263, "c;1;1")]));
  await pause(100);
  check(end === 2001, `the right answer behind them does (${end})`);
  await client.stop({ force: true });
  for (const server of servers) server.close();
}

/** @param {Check} check */
async function reading(check) {
  const judged = await startJudged();
  const [a, b, relay] = [
    await RawPeer.open(judged.port, A),
    await RawPeer.open(judged.port, B),
    await RawPeer.open(judged.port, "relay.example.com", { applicationId: RELAY }),
  ];
  await a.ask(ccr(A, { session: `${A};secret;1`, endToEnd: 77 }));
  const stolen = await b.ask(ccr(A, { session: `${A};guess;1`, endToEnd: 77, flags: RETRANSMITTED }));
  const known = await b.ask(ccr(A, { session: `${A};secret;1`, endToEnd: 77, flags: RETRANSMITTED }));
  check(
    !stolen?.session?.includes("secret"),
    "a copy in another's name, of another session, does not get the other's answer",
  );
  await judged.look();
  const moved = await relay.ask(ccr(A, { session: `${A};secret;1`, endToEnd: 77, flags: RETRANSMITTED, hopByHop: 9 }));
  const { handled } = await judged.look();
  check(
    moved?.result === 2001 && handled.length === 0,
    "a true copy by way of a relay gets the first answer and is not handled again",
  );
  check(known !== undefined, "a copy in another's name is answered all the same");
  await judged.stop();
}

/** @param {Check} check */
async function replacing(check) {
  const judged = await startJudged();
  const { client, application } = await startClient([{ host: "server.example.com", port: judged.port }], A);
  await application.waitForReady({ timeout: 5 });
  const b = await RawPeer.open(judged.port, B);
  // What b knows if a sends requests to it as well: they come from one counter.
  const last = client.endToEndSeq.sequence;
  for (let step = 1; step <= 40; step++) {
    const flags = step === 1 ? RETRANSMITTED : 0;
    await b.ask(ccr(A, { session: "b;evil;1", number: 99, endToEnd: last + step, hopByHop: step, flags }));
  }
  await judged.look();
  let right = 0;
  for (let number = 0; number < 20; number++) {
    const sessionId = `${A};${number};1`;
    const got = await application.sendRequest(newRequest(sessionId, number), { timeout: 3 }).catch(() => undefined);
    if (got?.sessionId === sessionId) right++;
  }
  const { handled } = await judged.look();
  check(
    right === 20 && handled.length === 20,
    `requests of a peer are handled whatever another has sent in its name before (${right} of 20)`,
  );
  await client.stop({ force: true });
  await judged.stop();
}

/** @param {Check} check */
async function erasing(check) {
  const judged = await startJudged();
  const a = await RawPeer.open(judged.port, A);
  for (let id = 1; id <= 50; id++) await a.ask(ccr(A, { endToEnd: id, number: id }));
  const b = await RawPeer.open(judged.port, B);
  b.onMessage = () => {};
  for (let id = 0; id < 5000; id++) b.send(ccr(`x${id}.example.com`, { endToEnd: id, hopByHop: id }));
  await b.until(5001, 10_000);
  await judged.look();
  for (let id = 1; id <= 50; id++) await a.ask(ccr(A, { endToEnd: id, number: id, flags: RETRANSMITTED }));
  const { handled } = await judged.look();
  check(
    handled.length === 0,
    `5,000 invented Origin-Hosts of a peer erase nobody's memory (${handled.length} of 50 handled twice)`,
  );
  await judged.stop();
}

/** @param {Check} check */
async function busy(check) {
  const judged = await startJudged({
    handler: "promised",
    delayMs: 200,
    application: { maxConcurrent: 1, maxQueued: 0 },
  });
  const a = await RawPeer.open(judged.port, A);
  a.send(ccr(A, { endToEnd: 1 }), ccr(A, { endToEnd: 2 }));
  const results = [await a.next(), await a.next()];
  const refused = results.find((heard) => heard?.result === 3004);
  await pause(300);
  const again = await a.ask(ccr(A, { endToEnd: refused?.endToEnd ?? 2, flags: RETRANSMITTED }));
  check(
    refused !== undefined && again?.result === 2001,
    `a request that was refused as too busy is handled when it comes again (${again?.result})`,
  );
  await judged.stop();
}

/** @param {Check} check */
async function followers(check) {
  const judged = await startJudged({ handler: "promised", delayMs: 500 });
  const a = await RawPeer.open(judged.port, A);
  const b = await RawPeer.open(judged.port, B);
  const relay = await RawPeer.open(judged.port, "relay.example.com", { applicationId: RELAY });
  a.send(ccr(A, { endToEnd: 5 }));
  await pause(50);
  for (let copy = 0; copy < 40; copy++) b.send(ccr(A, { endToEnd: 5, hopByHop: 100 + copy, flags: RETRANSMITTED }));
  await pause(50);
  const copy = await relay.ask(ccr(A, { endToEnd: 5, hopByHop: 7, flags: RETRANSMITTED }), 2000);
  check(
    copy !== undefined,
    `a copy is never dropped without an answer, however many came before (${copy?.result ?? "no answer"})`,
  );
  await judged.stop();
}

/**
 * 20 places of 20 ms take 1,000 a second: 3,000 come from one peer and 50 from another.
 * @param {Check} check
 */
async function flood(check) {
  const judged = await startJudged({ handler: "promised", delayMs: 20, application: { maxConcurrent: 20 } });
  const flooder = await RawPeer.open(judged.port, "flood.example.com");
  const good = await RawPeer.open(judged.port, "good.example.com");
  flooder.onMessage = () => {};
  let served = 0;
  good.onMessage = ({ result }) => {
    if (result === 2001) served++;
  };
  const begin = performance.now();
  let asked = 0;
  for (let flooded = 0, passed = 0; passed < 4; passed = (performance.now() - begin) / 1000) {
    for (; flooded < passed * 3000; flooded++)
      flooder.send(ccr("flood.example.com", { endToEnd: flooded, hopByHop: flooded }));
    for (; asked < passed * 50; asked++) good.send(ccr("good.example.com", { endToEnd: asked, hopByHop: asked }));
    await pause(1);
  }
  await pause(2000);
  const share = served / asked;
  check(
    share >= 0.9,
    `a peer that wants 5 % is served while another floods: ${Math.round(share * 100)} % of ${asked} requests`,
  );
  await judged.stop();
}

/** @param {{ host: string, port: number }[]} servers */
async function startClient(servers, name = "client.example.com") {
  const client = new Node(name, "example.com", { logger: null });
  const peers = servers.map(({ host, port }) =>
    client.addPeer(`aaa://${host}:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true }),
  );
  const application = client.addApplication(new Application(4, { auth: true }), peers);
  await client.start();
  return { client, application, peers };
}

/**
 * @param {string} sessionId
 * @param {number} ccRequestNumber
 */
function newRequest(sessionId, ccRequestNumber) {
  return new CreditControlRequest({
    ...{ sessionId, ccRequestNumber, ccRequestType: 1, serviceContextId: "x@y", destinationRealm: "example.com" },
  });
}
