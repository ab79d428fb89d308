// @ts-check
// Rf: a charging data function that writes each record as a line of JSON to a file, and answers when it is written.
import { appendFile, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Node } from "diameter-ts";
import { AccountingRequest, APPLICATION } from "diameter-ts/rf";
import { toSubscriptionId, userLocation } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);
const file = process.env.RECORDS ?? join(await mkdtemp(join(tmpdir(), "cdf-")), "records.jsonl");

const cdf = new Node("cdf.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
cdf.addApplication(new Application(APPLICATION)).handle(AccountingRequest, async (request) => {
  await appendFile(file, `${JSON.stringify(request)}\n`);
  return request.answer({ resultCode: "DIAMETER_SUCCESS", acctInterimInterval: 300 });
});
await cdf.start();

const pgw = new Node("pgw.example.net", "example.net");
pgw.addPeer(`aaa://cdf.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const rf = pgw.addApplication(new Application(APPLICATION));
await pgw.start();
await rf.waitForReady({ timeout: 5 });

const sessionId = pgw.sessionGenerator.nextId();
const RECORD_TYPES = /** @type {const} */ (["START_RECORD", "INTERIM_RECORD", "STOP_RECORD"]);
for (const [accountingRecordNumber, accountingRecordType] of RECORD_TYPES.entries()) {
  const answer = await rf.sendRequest(
    new AccountingRequest({
      sessionId,
      destinationRealm: "example.net",
      accountingRecordType,
      accountingRecordNumber,
      eventTimestamp: new Date(),
      serviceContextId: "32251@3gpp.org",
      serviceInformation: {
        subscriptionId: [toSubscriptionId("IMSI", "262011234567890")],
        psInformation: {
          pdpAddress: ["10.1.2.3"],
          calledStationId: "internet",
          tgppUserLocationInfo: userLocation.encode({ tai: { mcc: "262", mnc: "01", tac: 6699 } }),
          serviceDataContainer: [{ ratingGroup: 10, accountingInputOctets: 1200n, accountingOutputOctets: 98_000n }],
        },
      },
    }),
  );
  console.log(`record ${answer.accountingRecordNumber}: ${answer.resultCode}`);
}

await Promise.all([pgw.stop(), cdf.stop()]);
console.log(`${file}:\n${await readFile(file, "utf8")}`);
