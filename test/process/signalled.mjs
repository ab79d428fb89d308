// node signalled.mjs: a server that signals stop, with a client whose request its handler never answers. Prints "ready", then how
// the node ended; then the process has to end by itself, as nothing is left of them. It never calls process.exit.
import { Application, Node } from "../../dist/index.js";
import { APPLICATION, CcRequestType, CreditControlRequest } from "../../dist/interfaces/gen/gy.js";

const server = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: 0,
  unknownPeers: "accept",
});
const charging = server.addApplication(new Application(APPLICATION));
charging.handle(CreditControlRequest, () => undefined, { deferred: true });
server.on("stopped", ({ isForced }) => console.log(isForced ? "stopped by force" : "stopped"));
server.stopOnSignals({ waitTimeout: process.argv[2] === "patient" ? 3600 : 0 });
await server.start();

const client = new Node("pgw.example.net", "example.net");
client.addPeer(`aaa://127.0.0.1:${server.listeningOn[0]?.port}`, { persistent: true });
const gy = client.addApplication(new Application(APPLICATION));
await client.start();
await gy.waitForReady();
const answer = gy.sendRequest(
  new CreditControlRequest({
    sessionId: client.sessionGenerator.nextId(),
    destinationRealm: "example.net",
    serviceContextId: "32251@3gpp.org",
    ccRequestType: CcRequestType.EVENT_REQUEST,
    ccRequestNumber: 0,
  }),
);
server.on("message", ({ direction, message }) => {
  if (direction === "received" && message.name === "Credit-Control") console.log("ready");
});
await answer.catch(() => undefined);
await client.stop({ force: true });
