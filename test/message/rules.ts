import type { AvpDefinition, CommandDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { avp, group, member } from "./definitions.ts";

/** A command with members of many kinds, and messages of it, for tests of writing. */

const many = Number.POSITIVE_INFINITY;
export const session: AvpDefinition = avp("Session-Id", 263, "UTF8String");
export const realm: AvpDefinition = avp("Destination-Realm", 283, "DiameterIdentity");
export const host: AvpDefinition = avp("Destination-Host", 293, "DiameterIdentity");
export const count: AvpDefinition = avp("Count", 3000, "Unsigned32");
export const whole: AvpDefinition = avp("Whole", 3001, "Integer32");
export const octets: AvpDefinition = avp("Octets", 3002, "OctetString", { mandatory: "mustNot" });
export const vendors: AvpDefinition = avp("Vendors", 3003, "UTF8String", { vendorId: 9, mandatory: "may" });
export const list: AvpDefinition = avp("List", 3004, "Unsigned32");
export const inner: AvpDefinition = avp("Inner", 3005, "Grouped", {
  group: group([member(count, "required", 1), member(vendors, "optional", 0)]),
});
export const time: AvpDefinition = avp("When", 3006, "Time");
export const long: AvpDefinition = avp("Long", 3007, "Unsigned64");
export const own: AvpDefinition = avp("Own", 3008, "UTF8String", {
  codec: {
    read: (value: unknown): string => `<${value}>`,
    write(value: unknown): string {
      if (typeof value !== "string") throw new TypeError("a text is expected");
      return value.slice(1, -1);
    },
  },
});
export const rude: AvpDefinition = avp("Rude", 3009, "UTF8String", {
  codec: {
    read: (value: unknown): unknown => value,
    write(): string {
      throw "no error at all";
    },
  },
});

const fields = { abbreviation: "XXR", code: 9001, applicationId: 9, isRequest: true, proxiable: true, open: true };
export function command(members: readonly MemberDefinition[]): CommandDefinition {
  return { ...fields, name: "Xx-Request", members };
}

export const format: CommandDefinition = command([
  member(session, "fixed", 1),
  member(count, "required", 1),
  member(whole, "optional", 0),
  member(realm, "optional", 0),
  member(octets, "optional", 0),
  member(vendors, "optional", 0),
  member(list, "optional", 0, 3),
  member(inner, "optional", 0, many),
  member(time, "optional", 0),
  member(long, "optional", 0),
  member(own, "optional", 0),
  member(rude, "optional", 0),
  member(host, "optional", 0),
]);
export const dictionary: Dictionary = new Dictionary([
  {
    avps: [session, realm, host, count, whole, octets, vendors, list, inner, time, long, own, rude],
    commands: [format],
  },
]);
export const least: Attributes = { sessionId: "s", count: 1 };

export function messageOf(attributes: Attributes, as: CommandDefinition = format): Message {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 9001, applicationId: 9 });
  return new Message(header, new AttributeBody(as, { dictionary, attributes }));
}

/** The AVPs of attributes as they are sent, one text in hex for each. */
export function sent(attributes: Attributes): string[] {
  return splitOf(messageOf(attributes).asBytes().subarray(20)).map((one) => one.asBytes().toString("hex"));
}

export function splitOf(data: Buffer): Avp[] {
  const found: Avp[] = [];
  for (let rest = data; rest.length > 0; ) {
    const one = Avp.fromBytes(rest);
    found.push(one);
    rest = rest.subarray(one.asBytes().length);
  }
  return found;
}

export function codes(attributes: Attributes, as: CommandDefinition = format): number[] {
  return splitOf(messageOf(attributes, as).asBytes({ check: false }).subarray(20)).map(({ code }) => code);
}

export function received(avps: (Avp | Buffer)[]): Message {
  const body = Buffer.concat(avps.map((one) => (one instanceof Avp ? one.asBytes() : one)));
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 9001, applicationId: 9 });
  header.length = 20 + body.length;
  const all = Buffer.concat([header.asBytes(), body]);
  return new Message(MessageHeader.fromBytes(all), new AttributeBody(format, { dictionary, octets: all }));
}

export const make = (definition: AvpDefinition, value: unknown): Avp =>
  Avp.new(definition.code, definition.vendorId, value as never, { dictionary });
export const hexOf = (read: Message): string[] =>
  splitOf(read.asBytes().subarray(20)).map((one) => one.asBytes().toString("hex"));
export const hex = (...avps: Avp[]): string[] => avps.map((one) => one.asBytes().toString("hex"));
