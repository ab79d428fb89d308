// node pausing.mjs busy: one process; it stands still in a loop while the answer to its request comes in.
// node pausing.mjs client PORT PORT: a client of two servers, which is stopped and continued from outside after "sent".
// node pausing.mjs server [PORT]: a server for them, which tells its port, and is named after PORT or its own.
// The first two print what came of it as one line of JSON.

import { fork } from "node:child_process";
import { once } from "node:events";
import { Application, Node } from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";
import { freePort } from "../../scripts/free-port.mjs";

const ADDRESS = "127.0.0.1";
const [, program, role, ...ports] = process.argv;

if (role === "busy") await busy();
else if (role === "client") await client();
else await server();

/** Its request is answered after 50 ms, its timeout is over after 1 s, and for 1.5 s it does not listen. */
async function busy() {
  const child = fork(program, ["server"]);
  const [port] = await once(child, "message");
  const { node, gateway } = await started([port]);
  const asked = gateway.sendRequest(request(1), { timeout: 1 });
  await new Promise((done) => setTimeout(done, 5));
  // Not within a timer: a pause that begins there is followed by reading anyway.
  await new Promise((done) => setImmediate(done));
  for (const end = Date.now() + 1500; Date.now() < end; );
  const result = await asked.then(
    ({ resultCode }) => resultCode,
    (error) => error.code,
  );
  await node.stop({ force: true });
  child.kill();
  console.log(JSON.stringify({ result }));
}

/** Asks both peers, and sends each a DWR; whoever stops it has 300 ms till the answers come. */
async function client() {
  const { node, gateway } = await started(ports);
  let suspected = 0;
  node.on("peerSuspected", () => suspected++);
  const asked = [...node.peers.values()].map((peer, index) =>
    gateway.sendRequest(request(index), { peers: [peer], timeout: 1 }),
  );
  for (const { connection } of node.peers.values()) if (connection !== null) node.sendDwr(connection);
  await new Promise((done) => setTimeout(done, 50));
  console.log("sent");
  const results = await Promise.all(
    asked.map((answer) =>
      answer.then(
        ({ resultCode }) => resultCode,
        (error) => error.code,
      ),
    ),
  );
  await new Promise((done) => setTimeout(done, 50));
  const usable = [...node.peers.values()].filter(({ isUsable }) => isUsable).length;
  await node.stop({ force: true });
  console.log(JSON.stringify({ results, suspected, usable }));
}

/** @param {(string | number)[]} ports */
async function started(ports) {
  const node = new Node("client.example", "example", { dwaTimeout: 0.8 });
  for (const port of ports) {
    node.addPeer(`aaa://server-${port}.example:${port}`, { ipAddresses: [ADDRESS], persistent: true });
  }
  const gateway = node.addApplication(new Application(4, { auth: true }));
  await node.start();
  while ([...node.peers.values()].some(({ isUsable }) => !isUsable)) await new Promise((done) => setTimeout(done, 5));
  return { node, gateway };
}

async function server() {
  const port = await freePort();
  const node = new Node(`server-${ports[0] ?? port}.example`, "example", {
    ipAddresses: [ADDRESS],
    tcpPort: port,
    unknownPeers: "accept",
  });
  node.addApplication(new Application(4, { auth: true })).handle(CreditControlRequest, async (asked) => {
    await new Promise((done) => setTimeout(done, 50));
    return asked.answer({ resultCode: 2001, ccRequestType: 1, ccRequestNumber: 0 });
  });
  await node.start();
  process.send?.(port);
}

/** @param {number} ccRequestNumber */
function request(ccRequestNumber) {
  return new CreditControlRequest({
    sessionId: `client.example;1;${ccRequestNumber}`,
    destinationRealm: "example",
    serviceContextId: "x@example",
    ccRequestType: 1,
    ccRequestNumber,
  });
}
