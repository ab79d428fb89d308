import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import * as definitions from "./definitions.ts";

/** A dictionary of the definitions made by hand. */
export const dictionary: Dictionary = new Dictionary([
  { avps: definitions.all, commands: [definitions.request, definitions.answer] },
]);

/** What the request's format requires. */
export const plain = {
  sessionId: "a;1;2",
  originHost: "a.example",
  originRealm: "example",
  ccRequestType: 1,
  ccRequestNumber: 0,
};

/** A typed message as a generated class would make it. */
export function typed(attributes: Attributes): Message {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 });
  return new Message(header, new AttributeBody(definitions.request, { dictionary, attributes: { ...attributes } }));
}

/** A typed message as it is received. */
export function received(octets: Buffer): Message {
  return new Message(MessageHeader.fromBytes(octets), new AttributeBody(definitions.request, { dictionary, octets }));
}

/** The octets of a request with these AVPs, in this order. */
export function octetsOf(...avps: (Avp | Buffer)[]): Buffer {
  const body = Buffer.concat(avps.map((avp) => (avp instanceof Avp ? avp.asBytes() : avp)));
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 });
  header.length = 20 + body.length;
  return Buffer.concat([header.asBytes(), body]);
}

/** An AVP of the dictionary with a value. */
export function make(definition: { code: number; vendorId: number }, value: unknown): Avp {
  return Avp.new(definition.code, definition.vendorId, value as never, { dictionary });
}

/** The AVPs of a good request. */
export function good(): Avp[] {
  return [
    make(definitions.sessionId, "a;1;2"),
    make(definitions.originHost, "a.example"),
    make(definitions.originRealm, "example"),
    make(definitions.requestType, 1),
    make(definitions.number, 0),
  ];
}
