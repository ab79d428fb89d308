// `npm run bench:server -- --port N`: the server that is measured, on the public API with its default checks. It answers each
// CCR through a typed async handler that has decoded every AVP, nested ones too. (A CC-Request-Number of 2^32-1 is left without an
// answer, so that requests can be made to wait.)
import { parseArgs } from "node:util";
import { APP_DIAMETER_CREDIT_CONTROL_APPLICATION, Application, Node } from "diameter-ts";
import { CreditControlRequest, ResultCode } from "diameter-ts/gy";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "3868" },
    address: { type: "string", default: "127.0.0.1" },
    /** Know every AVP there is, not only those of Gy. */
    "whole-dictionary": { type: "boolean", default: false },
  },
});
const tcpPort = Number(options.port);
const NEVER_ANSWERED = 0xffff_ffff;
const FOREVER = new Promise(() => {});

const node = new Node("server.example.com", "example.com", {
  ipAddresses: [options.address],
  tcpPort,
  unknownPeers: "accept",
  ...(options["whole-dictionary"] && { dictionary: (await import("diameter-ts/all")).wholeDictionary() }),
});
const charging = new Application(APP_DIAMETER_CREDIT_CONTROL_APPLICATION, { auth: true });
charging.handle(CreditControlRequest, async (request) => {
  // Reading the first attribute decodes them all; bench/codec makes sure that none is left for later.
  if (request.ccRequestNumber === NEVER_ANSWERED) return FOREVER;
  return request.answer({
    resultCode: ResultCode.DIAMETER_SUCCESS,
    ccRequestType: request.ccRequestType,
    ccRequestNumber: request.ccRequestNumber,
  });
});
node.addApplication(charging);

await node.start();
console.log(`${node.originHost} listens on ${options.address}:${tcpPort}`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => node.stop());
