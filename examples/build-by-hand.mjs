// @ts-check
// Building a message from AVPs, for a command without a class of its own and for one that nobody knows.
import { Avp, dump, Message } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import { AVP_ORIGIN_HOST, AVP_ORIGIN_REALM, AVP_SESSION_ID, CMD_NAT_CONTROL } from "diameter-ts/constants";

const avps = () => [
  Avp.new(AVP_SESSION_ID, 0, "nas.example.net;1;1"),
  Avp.new(AVP_ORIGIN_HOST, 0, "nas.example.net"),
  Avp.new(AVP_ORIGIN_REALM, 0, "example.net"),
];

// A command of the dictionary, named by its code.
const known = new Message({ commandCode: CMD_NAT_CONTROL, applicationId: 12 }, avps(), wholeDictionary());
known.header.isRequest = true;
known.header.isProxyable = true;
console.log(dump(known));

// Any other code. Attributes are read by the names of the AVPs.
const unknown = new Message({ commandCode: 8_388_999, applicationId: 16_777_999 }, avps());
unknown.header.isRequest = true;
unknown.appendAvp(new Avp({ code: 5001, vendorId: 99_999, data: Buffer.from("beer") }));
const received = Message.fromBytes(unknown.asBytes());
console.log(received.name, received.attributes.originHost, received.attributes.extraAvps);
console.log(received.avps.at(-1)?.payload.toString());
