// @ts-check
// What a node and its peers count: message counters, processing times, result codes, and the log lines that show them.
import { Application, Node, ResultCode, silentLogger } from "diameter-ts";
import { CcRequestType, CreditControlRequest } from "diameter-ts/gy";

const port = Number(process.env.PORT ?? 3868);

/** The PEERS= and STATS= lines are written at debug, once per wakeupInterval. @type {import("diameter-ts").Logger} */
const logger = {
  ...silentLogger,
  debug: (text) => console.log(text),
  isEnabled: (_level, component) => component === "diameter.stats",
};

const server = new Node("ocs.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
  peersLogging: true,
  statsLogging: true,
  wakeupInterval: 0.3,
  logger,
});
const charging = server.addApplication(new Application(4, { auth: true }));
charging.handle(CreditControlRequest, (request) => {
  const { ccRequestType, ccRequestNumber } = request;
  const resultCode = ccRequestNumber === 3 ? ResultCode.DIAMETER_UNABLE_TO_COMPLY : ResultCode.DIAMETER_SUCCESS;
  return request.answer({ resultCode, ccRequestType, ccRequestNumber });
});
await server.start();

const client = new Node("pgw.example.net", "example.net");
const ocs = client.addPeer(`aaa://ocs.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = client.addApplication(new Application(4, { auth: true }));
await client.start();
await gy.waitForReady({ timeout: 5 });
for (let ccRequestNumber = 0; ccRequestNumber < 4; ccRequestNumber++) {
  await gy.sendRequest(
    new CreditControlRequest({
      sessionId: client.sessionGenerator.nextId(),
      destinationRealm: "example.net",
      serviceContextId: "32251@3gpp.org",
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber,
    }),
  );
}
await new Promise((done) => setTimeout(done, 400)); // one wakeup

// Of one peer. The first eight counters: requests received and answers sent.
const pgw = server.peers.get("pgw.example.net");
if (pgw === undefined) throw new Error("the client is not there");
const { cer, cea, dwr, dwa, requests, answers } = pgw.counters;
console.log("from and to the client:", { cer, cea, dwr, dwa, requests, answers });
console.log("by command code:", pgw.counters.received.commands.get(272));
console.log("sent to the server:", ocs.counters.sent.requests, "requests");
console.log("processed:", pgw.statistics.processedReqTimeTotal.length, "requests");
console.log("average below 1 s:", pgw.statistics.avgResponseTimeOverall < 1);

// Of the whole node, in the last 60, 300 and 900 seconds.
const { receivedReqCounters, sentResultCodeRangeCounters, avgResponseTime } = server.statistics;
console.log("requests:", receivedReqCounters);
console.log("answers by result:", sentResultCodeRangeCounters);
console.log("commands:", Object.keys(avgResponseTime));

// A snapshot of this is kept for each of the last 1,440 minutes; the event `statistics` brings each as it is made.
console.log("minutes of history:", server.statisticsHistory.length);

await client.stop();
await server.stop();
