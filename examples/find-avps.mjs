// @ts-check
// Finding AVPs by their path through the groups: 3GPP-RAT-Type in PS-Information in Service-Information.
import { Message } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import {
  AVP_TGPP_3GPP_RAT_TYPE,
  AVP_TGPP_PS_INFORMATION,
  AVP_TGPP_SERVICE_INFORMATION,
  VENDOR_TGPP,
} from "diameter-ts/constants";
import { CcRequestType, CreditControlRequest } from "diameter-ts/gy";

const octets = new CreditControlRequest({
  sessionId: "pgw.example.net;1;1",
  originHost: "pgw.example.net",
  originRealm: "example.net",
  destinationRealm: "example.net",
  authApplicationId: 4,
  serviceContextId: "32251@3gpp.org",
  ccRequestType: CcRequestType.INITIAL_REQUEST,
  ccRequestNumber: 0,
  serviceInformation: { psInformation: { tgppRatType: Buffer.of(6) } },
}).asBytes();

const message = Message.fromBytes(octets, { dictionary: wholeDictionary() });
const found = message.findAvps(
  [AVP_TGPP_SERVICE_INFORMATION, VENDOR_TGPP],
  [AVP_TGPP_PS_INFORMATION, VENDOR_TGPP],
  [AVP_TGPP_3GPP_RAT_TYPE, VENDOR_TGPP],
);
for (const avp of found) console.log(`${avp.name}: ${avp.payload.toString("hex")}`);

// The same by attributes, with completion in the editor.
if (message instanceof CreditControlRequest) {
  console.log(message.serviceInformation?.psInformation?.tgppRatType?.toString("hex"));
}

// A path that leads nowhere finds nothing.
console.log(message.findAvps([AVP_TGPP_PS_INFORMATION, VENDOR_TGPP]).length);
