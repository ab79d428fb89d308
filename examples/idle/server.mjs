// @ts-check
// A relay agent that keeps a connection to client.mjs: it dials, and dials again whenever the connection is lost. Nothing but
// watchdogs goes over it. Start and stop the two in any order; Ctrl-C takes leave with DPR.
//
//   $ node examples/idle/server.mjs
import { APP_RELAY, Application, Node } from "diameter-ts";

const { RELAY1_PORT = "6090", RELAY2_PORT = "6091", RECONNECT_WAIT = "5", IDLE_TIMEOUT = "20" } = process.env;

const node = new Node("relay1.test.realm", "test.realm", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: Number(RELAY1_PORT),
  idleTimeout: Number(IDLE_TIMEOUT), // seconds of silence before a watchdog request
});
const relay2 = node.addPeer(`aaa://relay2.test.realm:${RELAY2_PORT};transport=tcp`, {
  ipAddresses: ["127.0.0.2"],
  persistent: true,
  reconnectWait: Number(RECONNECT_WAIT),
});
node.addApplication(new Application(APP_RELAY, { auth: true }), [relay2]);

node.on("peerReady", ({ peer }) => console.log(`${peer.nodeName} is ready`));
node.on("peerDisconnected", ({ peer, reason, reconnectSeconds }) =>
  console.log(`${peer.nodeName} is gone, reason ${reason}, next attempt in ${reconnectSeconds ?? "no"} s`),
);
node.on("message", ({ direction, message }) =>
  console.log(`${direction} ${message.name} ${message.isRequest ? "request" : "answer"}`),
);

await node.start();
console.log(`${node.originHost} runs`);

process.once("SIGINT", () => node.stop());
process.once("SIGTERM", () => node.stop());
