// A server of kill-restart.mjs: tells each request that it handles on standard output, answers after 20 ms, and ends with its parent.
import { Application, Node } from "../dist/index.js";
import { CreditControlRequest } from "../dist/interfaces/gen/credit-control.js";
import { pause } from "./raw-peer.mjs";

const [name, port] = process.argv.slice(2);
const node = new Node(name, "example.com", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: Number(port),
  unknownPeers: "accept",
});
const application = new Application(4, { auth: true }).handle(CreditControlRequest, async (request) => {
  process.stdout.write(`${request.sessionId} ${request.header.isRetransmit ? "T" : "-"}\n`);
  await pause(20);
  const { ccRequestType, ccRequestNumber } = request;
  return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
});
node.addApplication(application);
await node.start();
process.stdout.write("up\n");
process.stdin.on("end", () => process.exit()).resume();
process.once("SIGTERM", async () => {
  await node.stop();
  process.exit(0);
});
