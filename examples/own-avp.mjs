// @ts-check
// Registering an AVP of your own, and giving an existing one another type: Framed-IPv6-Prefix that is written and read as text.
import { Avp, defaultDictionary, defineAvp, getAvpDictionaryEntry, Message, registerAvp } from "diameter-ts";
import { AVP_FRAMED_IPV6_PREFIX } from "diameter-ts/constants";
import * as nasreq from "diameter-ts/nasreq";

// One of your own. From now on every node and every message of this process knows it.
registerAvp(defineAvp({ name: "Wallet-Owner", code: 5001, vendorId: 99_999, type: "UTF8String", mandatory: true }));
const owner = Avp.new(5001, 99_999, "Alice");
console.log(owner.name, owner.value, owner.isMandatory);

// Another type for one that is there: `base` says what stands in the AVP, `read` and `write` convert.
defaultDictionary.load(nasreq);
console.log(getAvpDictionaryEntry(AVP_FRAMED_IPV6_PREFIX)?.type);
registerAvp(
  defineAvp({
    name: "Framed-IPv6-Prefix",
    code: AVP_FRAMED_IPV6_PREFIX,
    mandatory: true,
    type: { base: "OctetString", read: prefixText, write: prefixOctets },
  }),
);

const request = new nasreq.AaRequest({
  sessionId: "nas.example.net;1;1",
  originHost: "nas.example.net",
  originRealm: "example.net",
  destinationRealm: "example.net",
  authApplicationId: 1,
  authRequestType: nasreq.AuthRequestType.AUTHORIZE_AUTHENTICATE,
});
// For the compiler the class has octets there still; `attributes` takes what the new type takes.
request.attributes.framedIpv6Prefix = ["2001:db8:1:2::/64"];
const octets = request.asBytes();
console.log(octets.includes(prefixOctets("2001:db8:1:2::/64")));
console.log(Message.fromBytes(octets).attributes.framedIpv6Prefix);

/** RFC 3162 section 2.3: a reserved octet, the length in bits, and as many octets as the prefix needs. */
function prefixOctets(/** @type {string} */ text) {
  const [address = "", bits = "128"] = text.split("/");
  const [head = "", tail] = address.split("::");
  const groups = (/** @type {string} */ part) =>
    part === "" ? [] : part.split(":").map((group) => parseInt(group, 16));
  const [front, back] = [groups(head), groups(tail ?? "")];
  const all = [...front, ...Array(8 - front.length - back.length).fill(0), ...back];
  const octets = Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]));
  return Buffer.concat([Buffer.of(0, Number(bits)), octets.subarray(0, Math.ceil(Number(bits) / 8))]);
}

function prefixText(/** @type {Buffer} */ octets) {
  const full = Buffer.alloc(16);
  octets.copy(full, 0, 2);
  const groups = Array.from({ length: 8 }, (_, index) => full.readUInt16BE(2 * index).toString(16));
  return `${groups.join(":").replace(/(:0)+$/, "::")}/${octets[1]}`;
}
