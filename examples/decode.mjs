// @ts-check
// Decoding messages: octets become an object of the command's class, and nested AVPs become nested objects.
import { Message } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import { CcRequestType, CreditControlRequest, SubscriptionIdType } from "diameter-ts/gy";
import { RatType, UpdateLocationRequest } from "diameter-ts/s6a";

const dictionary = wholeDictionary();

// Octets as they come from a file, a capture or a socket; here they are made first.
const ccr = new CreditControlRequest({
  sessionId: "pgw.example.net;1;1",
  originHost: "pgw.example.net",
  originRealm: "example.net",
  destinationRealm: "example.net",
  authApplicationId: 4,
  serviceContextId: "32251@3gpp.org",
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  subscriptionId: [{ subscriptionIdType: SubscriptionIdType.END_USER_E164, subscriptionIdData: "41780000001" }],
  serviceInformation: { psInformation: { calledStationId: "internet", sgsnAddress: ["10.0.0.7"] } },
}).asBytes();

const message = Message.fromBytes(ccr, { dictionary });
console.log(message.name, message.header.isRequest ? "request" : "answer", message.findings.length, "findings");
if (message instanceof CreditControlRequest) {
  console.log(message.subscriptionId?.[0]?.subscriptionIdData);
  console.log(message.serviceInformation?.psInformation?.calledStationId);
  console.log(message.serviceInformation?.psInformation?.sgsnAddress);
  console.log(message.userName); // an AVP that is not there
}

const ulr = new UpdateLocationRequest({
  sessionId: "mme.example.net;1;1",
  originRealm: "example.net",
  destinationRealm: "example.net",
  authSessionState: 1,
  userName: "001010000000001",
  ratType: RatType.EUTRAN,
  ulrFlags: 34,
  visitedPlmnId: Buffer.from("00f110", "hex"),
  routeRecord: ["agent1.example.net", "agent2.example.net"],
}).asBytes({ check: false });

const located = Message.fromBytes(ulr, { dictionary });
if (located instanceof UpdateLocationRequest) {
  console.log(located.routeRecord);
  console.log(located.visitedPlmnId.toString("hex"));
}

// What is wrong with a message (this one has no Origin-Host) is told, not thrown: each finding carries the Result-Code of
// the answer that it deserves.
for (const { resultCode, reason } of located.findings) console.log(resultCode, reason);
