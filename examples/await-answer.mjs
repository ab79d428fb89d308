// @ts-check
// Sending a request and awaiting its answer: what it resolves with, and all the ways in which it can end otherwise.
import { Application, Node, NotRoutable, RequestTimeout, ResultCode } from "diameter-ts";
import { CcRequestType, CreditControlRequest } from "diameter-ts/gy";

const port = Number(process.env.PORT ?? 3868);

const server = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
const charging = server.addApplication(new Application(4, { auth: true }));
charging.handle(CreditControlRequest, async (request, { signal }) => {
  const { ccRequestType, ccRequestNumber, userName } = request;
  if (userName === "slow") await new Promise((resolve) => signal.addEventListener("abort", resolve));
  const resultCode = userName === "nobody" ? ResultCode.DIAMETER_USER_UNKNOWN : ResultCode.DIAMETER_SUCCESS;
  return request.answer({ resultCode, ccRequestType, ccRequestNumber });
});
await server.start();

const client = new Node("pgw.example.net", "example.net");
client.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = client.addApplication(new Application(4, { auth: true }));
await client.start();
await gy.waitForReady({ timeout: 5 });

/** @param {string} userName */
const initial = (userName, destinationRealm = "example.net") =>
  new CreditControlRequest({
    sessionId: client.sessionGenerator.nextId(),
    destinationRealm,
    serviceContextId: "32251@3gpp.org",
    ccRequestType: CcRequestType.INITIAL_REQUEST,
    ccRequestNumber: 0,
    userName,
  });

const good = await gy.sendRequest(initial("somebody"), { timeout: 5 });
console.log(`good: ${good.resultCode} for request ${good.ccRequestNumber}`);

// An error result is an answer like any other: it resolves.
const bad = await gy.sendRequest(initial("nobody"));
console.log(`error: ${bad.resultCode}`);

// No answer in time rejects.
await gy.sendRequest(initial("slow"), { timeout: 0.2 }).catch((error) => {
  console.log(`timeout: ${error instanceof RequestTimeout}, ${error.message}`);
});

// So does a signal, with its reason.
await gy.sendRequest(initial("slow"), { signal: AbortSignal.timeout(100) }).catch((error) => {
  console.log(`signal: ${error.name}`);
});

// And a request that nobody can take. The text says why; explainRoute says it before anything is sent.
await gy.sendRequest(initial("somebody", "elsewhere.net")).catch((error) => {
  console.log(`no route: ${error instanceof NotRoutable}, ${error.message}`);
});
console.log(client.explainRoute(initial("somebody")));

await client.stop();
await server.stop();
