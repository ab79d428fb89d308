// @ts-check
// Gy: a charging system with a balance for each subscriber. It grants quota for each rating group, says with the last grant
// what to do when that is used up, answers 4012 when nothing is left, and after a top-up has the gateway ask again (RAR).
/** @import { MultipleServicesCreditControlInput } from "diameter-ts/gy" */
import { Application, Node } from "diameter-ts";
import { APPLICATION, CcRequestType, CreditControlRequest, ReAuthRequest, ReAuthRequestType } from "diameter-ts/gy";
import { subscriptionId, toSubscriptionId } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);
const ocs = new Node("ocs.home.net", "home.net", { ipAddresses: ["127.0.0.1"], tcpPort: port, unknownPeers: "accept" });
const charging = ocs.addApplication(new Application(APPLICATION));
const imsi = "262011234567890";
const balances = new Map([[imsi, 6_000_000n]]); // octets
/** @type {Map<string, { destinationHost: string, destinationRealm: string, granted: Map<number, bigint> }>} */
const sessions = new Map();

charging.handle(CreditControlRequest, (request) => {
  const { sessionId, originHost, originRealm, multipleServicesCreditControl: services = [] } = request;
  const subscriber = subscriptionId(request, "IMSI") ?? "";
  let balance = balances.get(subscriber);
  if (balance === undefined) return request.answer({ resultCode: "DIAMETER_USER_UNKNOWN" });
  const granted = sessions.get(sessionId)?.granted ?? new Map();
  /** @type {MultipleServicesCreditControlInput[]} */
  const answers = [];
  for (const { ratingGroup = 0, usedServiceUnit: used, requestedServiceUnit: wanted } of services) {
    balance += (granted.get(ratingGroup) ?? 0n) - (used?.[0]?.ccTotalOctets ?? 0n);
    granted.delete(ratingGroup);
    if (wanted === undefined) continue;
    const ccTotalOctets = balance < 3_000_000n ? balance : 3_000_000n;
    balance -= ccTotalOctets;
    granted.set(ratingGroup, ccTotalOctets);
    answers.push({
      ratingGroup,
      resultCode: ccTotalOctets > 0n ? "DIAMETER_SUCCESS" : "DIAMETER_CREDIT_LIMIT_REACHED",
      grantedServiceUnit: ccTotalOctets > 0n ? { ccTotalOctets } : undefined,
      finalUnitIndication: balance === 0n ? { finalUnitAction: "TERMINATE" } : undefined,
    });
  }
  balances.set(subscriber, balance);
  sessions.set(sessionId, { destinationHost: originHost, destinationRealm: originRealm, granted });
  if (request.ccRequestType === CcRequestType.TERMINATION_REQUEST) sessions.delete(sessionId);
  return request.answer({ resultCode: "DIAMETER_SUCCESS", multipleServicesCreditControl: answers });
});
await ocs.start();

const pgw = new Node("pgw.home.net", "home.net");
pgw.addPeer(`aaa://ocs.home.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gy = pgw.addApplication(new Application(APPLICATION));
const session = { sessionId: pgw.sessionGenerator.nextId(), destinationRealm: "home.net" };
const user = { serviceContextId: "32251@3gpp.org", subscriptionId: [toSubscriptionId("IMSI", imsi)] };
let ccRequestNumber = 0;
/** @param {CcRequestType} ccRequestType @param {MultipleServicesCreditControlInput[]} services */
async function ask(ccRequestType, ...services) {
  const request = { ccRequestType, ccRequestNumber: ccRequestNumber++, multipleServicesCreditControl: services };
  const answer = await gy.sendRequest(new CreditControlRequest({ ...session, ...user, ...request }));
  for (const { ratingGroup, resultCode, ...service } of answer.multipleServicesCreditControl ?? []) {
    const octets = service.grantedServiceUnit?.ccTotalOctets ?? 0n;
    console.log(`${ratingGroup}: ${resultCode}, ${octets} octets${service.finalUnitIndication ? ", the last" : ""}`);
  }
}
gy.handle(ReAuthRequest, (request) => request.answer({ resultCode: "DIAMETER_LIMITED_SUCCESS" })); // a CCR follows
await pgw.start();
await gy.waitForReady({ timeout: 5 });

const more = { requestedServiceUnit: {} };
const threeMegabytes = [{ ccTotalOctets: 3_000_000n }];
await ask(CcRequestType.INITIAL_REQUEST, { ratingGroup: 10, ...more });
await ask(CcRequestType.UPDATE_REQUEST, { ratingGroup: 10, ...more, usedServiceUnit: threeMegabytes });
await ask(CcRequestType.UPDATE_REQUEST, { ratingGroup: 20, ...more });

balances.set(imsi, 5_000_000n); // a top-up
const reAuthRequestType = ReAuthRequestType.AUTHORIZE_ONLY;
for (const [sessionId, { destinationHost, destinationRealm }] of sessions) {
  const reAuth = new ReAuthRequest({ sessionId, destinationHost, destinationRealm, reAuthRequestType });
  console.log(`RAA ${(await charging.sendRequest(reAuth)).resultCode}`);
}
await ask(CcRequestType.UPDATE_REQUEST, { ratingGroup: 20, ...more });
await ask(CcRequestType.TERMINATION_REQUEST, { ratingGroup: 10, usedServiceUnit: threeMegabytes }, { ratingGroup: 20 });
console.log(`${balances.get(imsi)} octets are left`);
await Promise.all([pgw.stop(), ocs.stop()]);
