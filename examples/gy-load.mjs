// @ts-check
// Gy under load: a gateway with 1,000 sessions of five requests each, 50 sessions at a time, then rate and percentiles.
import { createHistogram } from "node:perf_hooks";
import { Application, Node } from "diameter-ts";
import { APPLICATION, CreditControlRequest } from "diameter-ts/gy";
import { toSubscriptionId } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);
const sessions = Number(process.env.SESSIONS ?? 1000);
const atATime = 50;

const ocs = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
ocs.addApplication(new Application(APPLICATION)).handle(CreditControlRequest, (request) =>
  request.answer({
    resultCode: "DIAMETER_SUCCESS",
    multipleServicesCreditControl: [{ ratingGroup: 10, grantedServiceUnit: { ccTotalOctets: 1_000_000n } }],
  }),
);
await ocs.start();

const pgw = new Node("pgw.example.net", "example.net");
pgw.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = pgw.addApplication(new Application(APPLICATION));
await pgw.start();
await gy.waitForReady({ timeout: 5 });

const REQUEST_TYPES = /** @type {const} */ ([
  "INITIAL_REQUEST",
  "UPDATE_REQUEST",
  "UPDATE_REQUEST",
  "UPDATE_REQUEST",
  "TERMINATION_REQUEST",
]);
const microseconds = createHistogram();
/** @type {Map<number, number>} */
const answersByResult = new Map();

/** @param {string} imsi */
async function runSession(imsi) {
  const sessionId = pgw.sessionGenerator.nextId();
  for (const [ccRequestNumber, ccRequestType] of REQUEST_TYPES.entries()) {
    const request = new CreditControlRequest({
      sessionId,
      destinationRealm: "example.net",
      serviceContextId: "32251@3gpp.org",
      ccRequestType,
      ccRequestNumber,
      subscriptionId: [toSubscriptionId("IMSI", imsi)],
      multipleServicesCreditControl: [{ ratingGroup: 10, requestedServiceUnit: {} }],
    });
    const sentAt = performance.now();
    const { resultCode } = await gy.sendRequest(request, { timeout: 10 });
    microseconds.record(Math.ceil((performance.now() - sentAt) * 1000));
    answersByResult.set(resultCode, (answersByResult.get(resultCode) ?? 0) + 1);
  }
}

let started = 0;
async function runSessions() {
  while (started < sessions) await runSession(`26201${String(started++).padStart(10, "0")}`);
}

const startedAt = performance.now();
await Promise.all(Array.from({ length: atATime }, runSessions));
const seconds = (performance.now() - startedAt) / 1000;

const percentiles = [50, 90, 99].map((p) => `p${p} ${(microseconds.percentile(p) / 1000).toFixed(1)} ms`);
console.log(
  `${microseconds.count} requests in ${seconds.toFixed(2)} s, ${Math.round(microseconds.count / seconds)} a second`,
);
console.log(percentiles.join(", "));
for (const [resultCode, count] of answersByResult) console.log(`${resultCode}: ${count}`);

await Promise.all([pgw.stop(), ocs.stop()]);
