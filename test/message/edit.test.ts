import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { receive } from "../../src/message/message.ts";
import * as definitions from "./definitions.ts";
import { dictionary, good, make, octetsOf, plain, received, typed } from "./samples.ts";

describe("edit", () => {
  const odd = Buffer.from("0000000140000009620102030000d431200000086162", "hex").subarray(0, 12);

  it("edit - a changed attribute replaces its AVP in place and nothing else", () => {
    const unknown = new Avp({ code: 5000, vendorId: 77, flags: 0x80, data: Buffer.from("xy") });
    const [session, host, realm, type, number] = good() as [Avp, Avp, Avp, Avp, Avp];
    const octets = octetsOf(host, unknown, odd, session, number, type, realm);
    const message = received(octets);
    message.attributes.ccRequestNumber = 7;
    const changed = make(definitions.number, 7);
    expect(message.asBytes().toString("hex")).toBe(
      octetsOf(host, unknown, odd, session, changed, type, realm).toString("hex"),
    );
  });

  it("edit - a change deep in a group is encoded, the rest stays", () => {
    const service = make(definitions.services, [make(definitions.granted, [make(definitions.total, 1n)])]);
    const message = received(octetsOf(service, ...good()));
    (
      message.attributes.multipleServicesCreditControl as [{ grantedServiceUnit: { ccTotalOctets: bigint } }]
    )[0].grantedServiceUnit.ccTotalOctets = 9n;
    expect(received(message.asBytes()).avps.map((avp) => avp.code)).toEqual([456, 263, 264, 296, 416, 415]);
    expect(received(message.asBytes()).attributes.multipleServicesCreditControl).toEqual([
      { grantedServiceUnit: { ccTotalOctets: 9n } },
    ]);
  });

  it("edit - new attributes come last, fixed ones first, removed ones vanish", () => {
    const [, host, realm, type, number] = good() as [Avp, Avp, Avp, Avp, Avp];
    const message = received(octetsOf(host, realm, type, number));
    Object.assign(message.attributes, { sessionId: "s", userName: "u", ccRequestNumber: undefined });
    expect(received(message.asBytes()).avps.map((avp) => avp.code)).toEqual([263, 264, 296, 416, 1]);
  });

  it("edit - header fields change without touching the AVPs", () => {
    const message = received(octetsOf(...good(), odd));
    message.header.hopByHopIdentifier = 0xdeadbeef;
    const octets = message.asBytes();
    expect([octets.readUInt32BE(12), octets.subarray(20)]).toEqual([0xdeadbeef, message.received?.subarray(20)]);
  });

  it("edit - an AVP appended to a message is encoded behind all others", () => {
    const message = received(octetsOf(...good()));
    message.appendAvp(new Avp({ code: 5000, data: Buffer.from([1]) }));
    expect(received(message.asBytes()).avps.at(-1)?.code).toBe(5000);
    const untyped = receive(octetsOf(...good()), dictionary);
    untyped.appendAvp(new Avp({ code: 5000, data: Buffer.from([1]) }));
    expect(untyped.asBytes()).toEqual(message.asBytes());
  });

  it("edit - assigning avps replaces all of them", () => {
    const message = typed(plain);
    message.avps = [make(definitions.userName, "new")];
    expect(message.attributes).toEqual({ userName: "new" });
  });
});

describe("untyped", () => {
  it("untyped - AVPs of an unknown command are read by name, repeated ones as a list", () => {
    const octets = octetsOf(
      ...good(),
      make(definitions.userName, "a"),
      make(definitions.userName, "b"),
      new Avp({ code: 7777 }),
    );
    octets.writeUIntBE(999, 5, 3);
    const message = receive(octets, dictionary);
    expect(message.name).toBe("Unknown");
    expect(message.attributes).toMatchObject({ sessionId: "a;1;2", userName: ["a", "b"], extraAvps: [{ code: 7777 }] });
    expect(message.asBytes()).toEqual(octets);
  });

  it("untyped - AVPs are found by their path through groups", () => {
    const service = make(definitions.services, [make(definitions.granted, [make(definitions.total, 5n)])]);
    const message = receive(octetsOf(...good(), service, service), dictionary);
    expect(message.findAvps([456, 0], [431, 0], [421, 0]).map((avp) => avp.value)).toEqual([5n, 5n]);
    expect(message.findAvps([263, 0], [421, 0])).toEqual([]);
    expect(message.findAvps()).toEqual([]);
  });

  it("untyped - changes of the list and of members of groups are encoded", () => {
    const message = receive(octetsOf(...good(), make(definitions.services, [])), dictionary);
    message.avps.at(-1)?.members?.push(make(definitions.granted, []));
    message.avps.splice(0, 1);
    const again = receive(message.asBytes(), dictionary);
    expect(again.avps.map((avp) => avp.code)).toEqual([264, 296, 416, 415, 456]);
    expect(again.findAvps([456, 0], [431, 0])).toHaveLength(1);
  });
});
