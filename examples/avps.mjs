// @ts-check
// Making AVPs from the dictionary: type, flags and vendor are known; values are checked when they are set.
import { Avp, AvpEncodeError } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import {
  AVP_CC_TOTAL_OCTETS,
  AVP_EVENT_TIMESTAMP,
  AVP_HOST_IP_ADDRESS,
  AVP_SUBSCRIPTION_ID,
  AVP_SUBSCRIPTION_ID_DATA,
  AVP_SUBSCRIPTION_ID_TYPE,
  AVP_TGPP_3GPP_SGSN_MCC_MNC,
  AVP_USER_NAME,
  VENDOR_TGPP,
} from "diameter-ts/constants";

const dictionary = wholeDictionary();

const userName = Avp.new(AVP_USER_NAME, 0, "user@example.net");
console.log(`${userName.name} ${userName.value}, mandatory: ${userName.isMandatory}, ${userName.length} octets`);

const octets = Avp.new(AVP_CC_TOTAL_OCTETS, 0, 18_446_744_073_709_551_615n, { dictionary });
console.log(`${octets.name} ${octets.value}`);

const time = Avp.new(AVP_EVENT_TIMESTAMP, 0, new Date("2026-01-01T00:00:00Z"), { dictionary });
console.log(`${time.name} ${time.payload.toString("hex")}`);

const address = Avp.new(AVP_HOST_IP_ADDRESS, 0, "2001:db8::1");
console.log(address.name, address.value);

// A vendor's AVP has the V flag; M and P can be set.
const network = Avp.new(AVP_TGPP_3GPP_SGSN_MCC_MNC, VENDOR_TGPP, "00101", { dictionary, isMandatory: true });
console.log(`${network.name} of vendor ${network.vendorId}: ${network.asBytes().toString("hex")}`);

// A group holds AVPs. Changing the list changes what is encoded.
const subscription = Avp.new(
  AVP_SUBSCRIPTION_ID,
  0,
  [
    Avp.new(AVP_SUBSCRIPTION_ID_TYPE, 0, 0, { dictionary }),
    Avp.new(AVP_SUBSCRIPTION_ID_DATA, 0, "41780000001", { dictionary }),
  ],
  { dictionary },
);
console.log(`${subscription.name} of ${subscription.members?.map((member) => member.name).join(" and ")}`);

const again = Avp.fromBytes(subscription.asBytes(), dictionary);
console.log(again.members?.[1]?.value);

try {
  userName.value = 5;
} catch (error) {
  console.log(error instanceof AvpEncodeError ? error.message : error);
}
