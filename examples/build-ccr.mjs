// @ts-check
// Building a Credit-Control-Request by its attributes, setting header fields, and adding an AVP that its format does not list.
import { Avp, dump } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import { AVP_TGPP_3GPP_MS_TIMEZONE, VENDOR_TGPP } from "diameter-ts/constants";
import { CcRequestType, CreditControlRequest, SubscriptionIdType } from "diameter-ts/gy";

const request = new CreditControlRequest({
  sessionId: "pgw.example.net;1;1",
  originHost: "pgw.example.net",
  originRealm: "example.net",
  destinationRealm: "example.net",
  authApplicationId: 4,
  serviceContextId: "32251@3gpp.org",
  ccRequestType: CcRequestType.UPDATE_REQUEST,
  ccRequestNumber: 1,
});

// Attributes can be set later; groups are plain objects.
request.userName = "user@example.net";
request.eventTimestamp = new Date("2026-01-01T00:00:00Z");
request.addSubscriptionId(SubscriptionIdType.END_USER_E164, "41780000001");
request.addMultipleServicesCreditControl({
  ratingGroup: 1,
  requestedServiceUnit: { ccTotalOctets: 1_000_000n },
  usedServiceUnit: [{ ccTotalOctets: 250_000n }],
});

// Fields that a node fills in by itself when it sends the message.
request.header.hopByHopIdentifier = 10_001;
request.header.endToEndIdentifier = 20_001;

request.appendAvp(
  Avp.new(AVP_TGPP_3GPP_MS_TIMEZONE, VENDOR_TGPP, Buffer.from("4000", "hex"), { dictionary: wholeDictionary() }),
);

const octets = request.asBytes();
console.log(`${octets.length} octets, header says ${request.header.length}`);
console.log(dump(request));
