// `npm run test:server -- --port N`: the node that conformance and hostile input are judged on from outside.
import { parseArgs } from "node:util";
import {
  AbortSessionRequest,
  AccountingRequest,
  Application,
  Node,
  ReAuthRequest,
  SessionTerminationRequest,
} from "../../dist/index.js";
import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";

const SUCCESS = 2001;
const UNKNOWN_SESSION = 5002;

const { values } = parseArgs({
  options: { port: { type: "string", default: "3868" }, address: { type: "string", default: "127.0.0.1" } },
});
const tcpPort = Number(values.port);

const node = new Node("server.example.com", "example.com", {
  ipAddresses: [values.address],
  tcpPort,
  unknownPeers: ({ originHost }) => originHost.toLowerCase().endsWith(".example.com"),
});
const accounting = new Application(3, { acct: true }).handle(AccountingRequest, (request) =>
  request.answer({
    resultCode: SUCCESS,
    accountingRecordType: request.accountingRecordType,
    accountingRecordNumber: request.accountingRecordNumber,
  }),
);
const charging = new Application(4, { auth: true }).handle(CreditControlRequest, (request) =>
  request.answer({
    resultCode: SUCCESS,
    ccRequestType: request.ccRequestType,
    ccRequestNumber: request.ccRequestNumber,
  }),
);
for (const application of [accounting, charging]) {
  for (const type of [SessionTerminationRequest, ReAuthRequest, AbortSessionRequest]) {
    application.handle(type, (request) => request.error({ resultCode: UNKNOWN_SESSION }));
  }
  node.addApplication(application);
}

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
