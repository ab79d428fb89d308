// node stopping.mjs STATE STOP: brings nodes over TCP into a state, stops them and prints "stopped"; then the process has to
// end by itself, as nothing is left of them. It never calls process.exit.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { Application, Node } from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";
import { freePort, portOf } from "../../scripts/free-port.mjs";

/** @import { NodeOptions, StopOptions } from "../../dist/index.js" */

const ADDRESS = "127.0.0.1";
const HOUR = 3600;
/**
 * Servers that say nothing.
 * @type {import("node:net").Server[]}
 */
const silent = [];

/** @type {Record<string, StopOptions>} */
const STOPS = {
  orderly: {},
  forced: { force: true },
  limited: { waitTimeout: 0.3 },
};

/**
 * What is prepared; resolves to the nodes to stop, and to what else has to end then.
 * @type {Record<string, () => Promise<{ nodes: Node[], owed?: Promise<unknown>[] }>>}
 */
const STATES = {
  async "no peers"() {
    return { nodes: [await started({})] };
  },
  async connecting() {
    return { nodes: [await dialling(await silentPort())] };
  },
  async "waiting for a CEA"() {
    const port = await silentPort();
    const node = await dialling(port);
    await eventually(() => peerOf(node).connection?.state === 17);
    return { nodes: [node] };
  },
  async "a reconnect planned"() {
    const port = await freePort();
    const node = await dialling(port);
    await eventually(() => peerOf(node).disconnectReason === 50);
    return { nodes: [node] };
  },
  async "a newcomer without CER"() {
    const port = await freePort();
    const node = await started({ ipAddresses: [ADDRESS], tcpPort: port });
    connect(port, ADDRESS).on("error", () => {});
    await eventually(() => node.connections.size === 1);
    return { nodes: [node] };
  },
  async "an open connection"() {
    return { nodes: (await pair()).nodes };
  },
  async "requests pending and handlers at work"() {
    const { nodes, gateway, charging } = await pair();
    const owed = [1, 2, 3].map((number) => gateway.sendRequest(request(number), { timeout: HOUR }));
    await eventually(() => charging.running === owed.length);
    return { nodes, owed };
  },
  async "a request that waits for a peer"() {
    const node = new Node("client.example", "example", { ceaTimeout: HOUR });
    const gateway = node.addApplication(new Application(4, { auth: true }));
    node.addPeer(`aaa://server.example:${await freePort()}`, { ipAddresses: [ADDRESS] });
    await node.start();
    return { nodes: [node], owed: [gateway.sendRequest(request(1), { timeout: HOUR, connect: true })] };
  },
};

const [state, stop] = process.argv.slice(2);
const { nodes, owed = [] } = await STATES[state]();
const ends = Promise.allSettled(owed);
await Promise.all(nodes.map((node) => node.stop(STOPS[stop])));
for (const end of await ends) {
  if (end.status === "rejected") process.stdout.write(`${end.reason.name}\n`);
}
for (const server of silent) server.close();
process.stdout.write("stopped\n");

/** Two nodes with an open connection; the handler never answers, and says so only when nobody waits any more. */
async function pair() {
  const port = await freePort();
  const server = new Node("server.example", "example", { ipAddresses: [ADDRESS], tcpPort: port });
  server.addPeer("aaa://client.example");
  const charging = server.addApplication(new Application(4, { auth: true, answerTimeout: HOUR }));
  charging.handle(CreditControlRequest, () => new Promise(() => {}));
  await server.start();
  const client = new Node("client.example", "example");
  const peer = client.addPeer(`aaa://server.example:${port}`, { ipAddresses: [ADDRESS], persistent: true });
  const gateway = client.addApplication(new Application(4, { auth: true }), [peer]);
  await client.start();
  await gateway.waitForReady({ timeout: 5 });
  return { nodes: [client, server], gateway, charging };
}

/** @param {NodeOptions} options */
async function started(options) {
  const node = new Node("client.example", "example", options);
  node.addApplication(new Application(4, { auth: true }));
  await node.start();
  return node;
}

/**
 * A node that has begun to dial a port.
 * @param {number} port
 */
async function dialling(port) {
  const node = new Node("client.example", "example", { ceaTimeout: HOUR, connectTimeout: HOUR });
  node.addApplication(new Application(4, { auth: true }));
  node.addPeer(`aaa://server.example:${port}`, { ipAddresses: [ADDRESS], persistent: true });
  await node.start();
  return node;
}

/** @param {Node} node */
function peerOf(node) {
  return [...node.peers.values()][0];
}

/** @param {number} ccRequestNumber */
function request(ccRequestNumber) {
  return new CreditControlRequest({
    sessionId: `client.example;1;${ccRequestNumber}`,
    destinationRealm: "example",
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 4,
    ccRequestNumber,
  });
}

/** A port that takes connections and says nothing. */
async function silentPort() {
  const server = createServer((socket) => socket.on("error", () => {}).resume());
  silent.push(server);
  server.listen(0, ADDRESS);
  await once(server, "listening");
  return portOf(server);
}

/** @param {() => boolean} condition */
async function eventually(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
