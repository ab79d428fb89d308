// A node of ours in a process of its own, over the built package, for tests that kill it. It grants quota to whoever asks,
// and does what it is told by lines on standard input. It prints one line for each event.
//
//   node node.mjs '{"identity": ..., "realm": ..., "port": 20000, "peers": [{"identity", "realm", "port"}]}'
//
// Peers with a port are dialled on 127.0.0.1; all may take what has no other route.
//
// Lines on standard input:
//   flood REALM COUNT INTERVAL_MS   sends Credit-Control-Requests and prints how they ended: flood {"2001":COUNT}
//   stop                            stops the node in good order; then the process ends by itself
// It ends at the end of standard input too, that is, with whoever started it.
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { Application, Node } from "../../../dist/index.js";
import { CreditControlRequest } from "../../../dist/interfaces/gen/gy.js";

const ADDRESS = "127.0.0.1";
const GRANTED_OCTETS = 1_000_000n;
/** Longer than any restart takes: what ends by it was left alone. */
const TIMEOUT_SECONDS = 8;

/** @type {import("../our-process.ts").OurProcessOptions} */
const { identity, realm, port, peers } = JSON.parse(process.argv[2]);
const node = new Node(identity, realm, { ipAddresses: [ADDRESS], tcpPort: port ?? null });
const charging = node.addApplication(new Application(4, { auth: true })).handle(CreditControlRequest, grant);
for (const peer of peers) {
  const isDialled = peer.port !== undefined;
  node.addPeer(`aaa://${peer.identity}${isDialled ? `:${peer.port}` : ""}`, {
    realmName: peer.realm,
    isDefault: true,
    ...(isDialled ? { ipAddresses: [ADDRESS], persistent: true, reconnectWait: 0.5 } : {}),
  });
}
node.on("peerReady", ({ peer }) => say(`up ${peer.nodeName}`));
node.on("peerDisconnected", ({ peer, reason, wasReady }) => wasReady && say(`down ${peer.nodeName} ${reason}`));
node.on("protocolError", ({ reason }) => say(`protocol error ${reason}`));
await node.start();
say("ready");

const input = createInterface({ input: process.stdin });
input.on("line", (line) => {
  const [command, destinationRealm, count, interval] = line.split(" ");
  if (command === "stop") stop();
  else if (command === "flood") flood(destinationRealm, Number(count), Number(interval));
});
input.on("close", () => node.isRunning && process.exit(1));

async function stop() {
  await node.stop();
  say("stopped");
  input.close();
}

/**
 * @param {string} destinationRealm
 * @param {number} count
 * @param {number} interval
 */
async function flood(destinationRealm, count, interval) {
  const sent = [];
  for (let number = 0; number < count; number++) {
    const one = charging.sendRequest(request(destinationRealm, number), { timeout: TIMEOUT_SECONDS }).then(
      ({ attributes }) => attributes.resultCode,
      (error) => error.name,
    );
    sent.push(one);
    await delay(interval);
  }
  /** @type {Record<string, number>} */
  const ends = {};
  for (const end of await Promise.all(sent)) ends[end] = (ends[end] ?? 0) + 1;
  say(`flood ${JSON.stringify(ends)}`);
}

/**
 * @param {string} destinationRealm
 * @param {number} number
 */
function request(destinationRealm, number) {
  return new CreditControlRequest({
    sessionId: node.sessionGenerator.nextId(),
    destinationRealm,
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 1,
    ccRequestNumber: number,
    multipleServicesCreditControl: [{ ratingGroup: 1, requestedServiceUnit: { ccTotalOctets: GRANTED_OCTETS } }],
  });
}

/** @param {CreditControlRequest} received */
async function grant(received) {
  await delay(2);
  return received.answer({
    resultCode: 2001,
    ccRequestType: received.ccRequestType,
    ccRequestNumber: received.ccRequestNumber,
    multipleServicesCreditControl: [{ ratingGroup: 1, grantedServiceUnit: { ccTotalOctets: GRANTED_OCTETS } }],
  });
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
