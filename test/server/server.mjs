// `npm run test:server -- --port N`: the node that conformance and hostile input are judged on from outside.
import { parseArgs } from "node:util";
import * as library from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";
import { judgedNode } from "./judged-node.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3868" }, address: { type: "string", default: "127.0.0.1" } },
});
const tcpPort = Number(values.port);
const node = judgedNode({ ...library, CreditControlRequest }, { ipAddresses: [values.address], tcpPort });

await node.start();
process.stdout.write(`${node.originHost} listens on ${values.address}:${tcpPort}\n`);
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void node.stop();
  });
}
