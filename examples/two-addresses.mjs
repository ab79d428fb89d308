// @ts-check
// A server that listens on two addresses: one listener each over TCP, and the same addresses in the Host-IP-Address AVPs of
// its CEA. A client knows both, and takes the second when the first does not answer.
import { Application, Node } from "diameter-ts";

const port = Number(process.env.PORT ?? 3868);

const server = new Node("server.example.net", "example.net", {
  ipAddresses: ["127.0.0.1", "127.0.0.2"],
  tcpPort: port,
  // sctpPort: port, // one listener bound to both addresses; refused until this package speaks SCTP
  unknownPeers: "accept",
});
server.addApplication(new Application(4, { auth: true }));
await server.start();
for (const { endpoint } of server.tcpSockets) console.log(`listening on ${endpoint.address}`);

const client = new Node("client.example.net", "example.net");
const peer = client.addPeer(`aaa://server.example.net:${port}`, {
  ipAddresses: ["127.0.0.3", "127.0.0.2"], // nobody listens on the first
  persistent: true,
});
const application = client.addApplication(new Application(4, { auth: true }));
await client.start();
await application.waitForReady({ timeout: 5 });
console.log(`connected to ${peer.connection?.ip}, which is also at ${peer.connection?.capabilities?.hostIpAddresses}`);

await client.stop();
await server.stop();
