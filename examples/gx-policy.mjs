// @ts-check
// Gx: a PCRF installs rules for a session of the PCEF, predefined ones by name and one of its own, and removes one later
// with a RAR that it sends to where the session came from.
import { Application, Node } from "diameter-ts";
import { APPLICATION, CcRequestType, CreditControlRequest, ReAuthRequest, ReAuthRequestType } from "diameter-ts/gx";
import { subscriptionId, toSubscriptionId } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);

const pcrf = new Node("pcrf.home.net", "home.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
const policy = pcrf.addApplication(new Application(APPLICATION));
/** Where each session is. @type {Map<string, { destinationHost: string, destinationRealm: string }>} */
const sessions = new Map();

policy.handle(CreditControlRequest, (request) => {
  const { sessionId, ccRequestType, originHost: destinationHost, originRealm: destinationRealm } = request;
  if (ccRequestType === CcRequestType.TERMINATION_REQUEST) {
    sessions.delete(sessionId);
    return request.answer({ resultCode: "DIAMETER_SUCCESS" });
  }
  sessions.set(sessionId, { destinationHost, destinationRealm });
  console.log(`rules for ${subscriptionId(request, "IMSI")} with address ${request.framedIpAddress?.join(".")}`);
  const video = {
    chargingRuleName: "video",
    ratingGroup: 20,
    flowInformation: [{ flowDescription: "permit out 17 from 192.0.2.0/24 to any" }],
    qosInformation: { qosClassIdentifier: 6, maxRequestedBandwidthDl: 5_000_000 },
  };
  return request.answer({
    resultCode: "DIAMETER_SUCCESS",
    chargingRuleInstall: [{ chargingRuleName: ["web", "mail"] }, { chargingRuleDefinition: [video] }],
  });
});
await pcrf.start();

const pcef = new Node("pgw.home.net", "home.net");
pcef.addPeer(`aaa://pcrf.home.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const gx = pcef.addApplication(new Application(APPLICATION));
/** @type {Set<string>} */
const rules = new Set();
gx.handle(ReAuthRequest, (request) => {
  for (const { chargingRuleName: names = [] } of request.chargingRuleRemove ?? []) {
    for (const name of names) rules.delete(`${name}`);
  }
  return request.answer({ resultCode: "DIAMETER_SUCCESS" });
});
await pcef.start();
await gx.waitForReady({ timeout: 5 });

const session = { sessionId: pcef.sessionGenerator.nextId(), destinationRealm: "home.net" };
const initial = new CreditControlRequest({
  ...session,
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  subscriptionId: [toSubscriptionId("IMSI", "262011234567890")],
  framedIpAddress: "10.1.2.3",
});
const { chargingRuleInstall = [] } = await gx.sendRequest(initial);
for (const { chargingRuleName: names = [], chargingRuleDefinition: definitions = [] } of chargingRuleInstall) {
  for (const name of names) rules.add(`${name}`);
  for (const { chargingRuleName } of definitions) rules.add(`${chargingRuleName}`);
}
console.log(`installed: ${[...rules].join(", ")}`);

// The PCRF takes a rule back, in every session.
const chargingRuleRemove = [{ chargingRuleName: ["video"] }];
const removal = { reAuthRequestType: ReAuthRequestType.AUTHORIZE_ONLY, chargingRuleRemove };
for (const [sessionId, destination] of sessions) {
  const answer = await policy.sendRequest(new ReAuthRequest({ sessionId, ...destination, ...removal }));
  console.log(`RAA ${answer.resultCode}, left: ${[...rules].join(", ")}`);
}

const ccRequestType = CcRequestType.TERMINATION_REQUEST;
await gx.sendRequest(new CreditControlRequest({ ...session, ccRequestType, ccRequestNumber: 1 }));
console.log(`sessions: ${sessions.size}`);
await Promise.all([pcef.stop(), pcrf.stop()]);
