// @ts-check
// A node that only dials: without ipAddresses and tcpPort it listens nowhere. It announces two vendors instead of all that
// its dictionary knows.
import { Application, Node } from "diameter-ts";
import { VENDOR_ETSI, VENDOR_TGPP } from "diameter-ts/constants";

const port = Number(process.env.PORT ?? 3868);

const server = new Node("server.example.net", "example.net", { ipAddresses: ["127.0.0.1"], tcpPort: port });
server.addPeer("aaa://client.example.net");
server.addApplication(new Application(4, { auth: true }));
server.on("peerReady", ({ connection }) =>
  console.log(`the client supports vendors ${connection.capabilities?.supportedVendorIds.join(", ")}`),
);

const client = new Node("client.example.net", "example.net", { vendorIds: [VENDOR_ETSI, VENDOR_TGPP] });
client.addPeer(`aaa://server.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const application = client.addApplication(new Application(4, { auth: true }));

await server.start();
await client.start();
await application.waitForReady({ timeout: 5 });
console.log(`the client listens on ${client.tcpSockets.length} sockets`);

await client.stop();
await server.stop();
