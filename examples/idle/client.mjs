// @ts-check
// The other end of server.mjs: it knows relay1 but never dials; it takes relay1's connection and answers its watchdogs.
//
//   $ node examples/idle/client.mjs
import { APP_RELAY, Application, Node } from "diameter-ts";

const { RELAY1_PORT = "6090", RELAY2_PORT = "6091" } = process.env;

const node = new Node("relay2.test.realm", "test.realm", {
  ipAddresses: ["127.0.0.2"],
  tcpPort: Number(RELAY2_PORT),
  idleTimeout: 30, // longer than the other side's, so that they don't ask at the same time
});
const relay1 = node.addPeer(`aaa://relay1.test.realm:${RELAY1_PORT};transport=tcp`, { ipAddresses: ["127.0.0.1"] });
node.addApplication(new Application(APP_RELAY, { auth: true }), [relay1]);

node.on("peerReady", ({ peer }) => console.log(`${peer.nodeName} is ready`));
node.on("peerDisconnected", ({ peer, reason }) => console.log(`${peer.nodeName} is gone, reason ${reason}`));
node.on("message", ({ direction, message }) =>
  console.log(`${direction} ${message.name} ${message.isRequest ? "request" : "answer"}`),
);

await node.start();
console.log(`${node.originHost} runs`);

process.once("SIGINT", () => node.stop());
process.once("SIGTERM", () => node.stop());
