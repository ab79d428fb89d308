import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { Avp } from "../../src/message/avp.ts";
import { CapabilitiesExchangeRequest } from "../../src/message/gen/rfc6733.ts";
import { Message, receive } from "../../src/message/message.ts";
import { strictFindings } from "../../src/message/strict-check.ts";
import { creditControlRequest, scriptDictionary } from "../../src/testing/messages.ts";
import * as definitions from "./definitions.ts";
import { good, octetsOf } from "./samples.ts";

const dictionary = scriptDictionary();

function make(code: number, value: Parameters<typeof Avp.new>[2], options: { isMandatory?: boolean } = {}): Avp {
  return Avp.new(code, 0, value, { dictionary, ...options });
}

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

function received(changes: Record<string, unknown> = {}): Message {
  const octets = creditControlRequest({ ...own, ...changes } as never).asBytes({ check: false });
  return Message.fromBytes(octets, { dictionary });
}

/** A group of a vendor whose format nobody knows. */
const vendorGroup = definitions.avp("Vendor-Group", 9001, "Grouped", { vendorId: 10415 });
const byHand = new Dictionary([
  { avps: [...definitions.all, vendorGroup], commands: [definitions.request, definitions.answer] },
]);

function byHandRequest(...avps: Avp[]): Message {
  return receive(octetsOf(...good(), ...avps), byHand);
}

function sample({ code, type }: { code: number; type: string }, number: number, text: string): Avp {
  return Avp.new(code, 0, type === "Enumerated" ? number : text, { dictionary: byHand });
}

describe("strict findings", () => {
  const kinds = (message: Message): [string, number | undefined][] =>
    strictFindings(message).map(({ kind, avp }) => [kind, avp?.code]);

  it("strict findings - none of a message as we make it, or of one that was not received", () => {
    expect(kinds(received())).toEqual([]);
    expect(kinds(creditControlRequest())).toEqual([]);
  });

  it("strict findings - flags against the definition: M missing, M forbidden, V with vendor 0", () => {
    const cer = new CapabilitiesExchangeRequest({
      originHost: "a",
      originRealm: "b",
      hostIpAddress: ["10.0.0.1"],
      vendorId: 0,
      productName: "p",
    });
    const octets = cer.asBytes();
    octets[octets.indexOf(Buffer.from([0, 0, 1, 13])) + 4] = 0x40;
    octets[octets.indexOf(Buffer.from([0, 0, 1, 8])) + 4] = 0x00;
    expect(kinds(Message.fromBytes(octets))).toEqual([
      ["avpFlags", 264],
      ["avpFlags", 269],
    ]);
    const withVendor = new Avp({ code: 1, flags: 0xc0, vendorId: 0, data: Buffer.from("joe") });
    expect(kinds(received({ extraAvps: [withVendor] }))).toEqual([["avpFlags", 1]]);
  });

  it("strict findings - an AVP without M in a closed group, and flags inside groups, with the path", () => {
    const inner = make(443, [make(450, 0), make(444, "1"), make(281, "x")]);
    const message = received({ extraAvps: [inner] });
    expect(kinds(message)).toEqual([["notListed", 281]]);
    expect(strictFindings(message)[0]?.failedAvp?.code).toBe(443);
    const flagless = make(443, [make(450, 0, { isMandatory: false }), make(444, "1")]);
    expect(kinds(received({ extraAvps: [flagless] }))).toEqual([["avpFlags", 450]]);
  });

  it("strict findings - a fixed AVP behind others is misplaced", () => {
    const { header, avps } = received();
    const moved = new Message(header, [...avps.slice(1), ...avps.slice(0, 1)]).asBytes();
    expect(kinds(Message.fromBytes(moved, { dictionary }))).toEqual([["misplaced", 263]]);
  });

  it("strict findings - the walk ends where an AVP is broken, and at the deepest group", () => {
    const cut = Buffer.from(received().received as Buffer);
    const realm = cut.indexOf(Buffer.from([0, 0, 1, 40]));
    cut.writeUIntBE(0x00ffff, realm + 5, 3);
    cut[realm + 4] = 0;
    expect(kinds(receive(cut, dictionary))).toEqual([]);
    let group = Avp.new(279, 0, []);
    for (let depth = 0; depth < 20; depth++) group = Avp.new(279, 0, [group]);
    expect(kinds(received({ extraAvps: [group] }))).toEqual([]);
  });

  it("strict findings - are there for a command that nobody knows, as far as its AVPs are known", () => {
    const message = new Message({ commandCode: 999 }, [new Avp({ code: 264, data: Buffer.from("a") })]);
    expect(kinds(receive(message.asBytes(), dictionary))).toEqual([["avpFlags", 264]]);
  });

  it("strict findings - of AVPs of vendors, alone and in a vendor's group", () => {
    const ratType = (isMandatory: boolean): Avp => Avp.new(1032, 10415, 0, { dictionary: byHand, isMandatory });
    const group = (...members: Avp[]): Avp => Avp.new(9001, 10415, members, { dictionary: byHand });
    expect(kinds(byHandRequest(ratType(true), group(ratType(true))))).toEqual([]);
    expect(kinds(byHandRequest(ratType(false)))).toEqual([["avpFlags", 1032]]);
    const message = byHandRequest(group(ratType(true), ratType(false)));
    expect(kinds(message)).toEqual([["avpFlags", 1032]]);
    expect(strictFindings(message)[0]?.failedAvp?.code).toBe(9001);
  });

  it("strict findings - of an AVP that only the format knows, and of groups with and without a format", () => {
    const services = new Avp({
      code: 456,
      flags: 0x40,
      data: new Avp({ code: 432, data: Buffer.alloc(4) }).asBytes(),
    });
    expect(kinds(byHandRequest(services))).toEqual([["avpFlags", 432]]);
    const flagless = new Avp({ code: 264, data: Buffer.from("a") });
    expect(kinds(byHandRequest(Avp.new(9001, 10415, [flagless], { dictionary: byHand })))).toEqual([["avpFlags", 264]]);
    const subscription = [definitions.subscriptionType, definitions.subscriptionData].map((one) => sample(one, 0, "1"));
    const unlisted = Avp.new(443, 0, [...subscription, new Avp({ code: 7777 })], { dictionary: byHand });
    expect(kinds(byHandRequest(Avp.new(9001, 10415, [unlisted], { dictionary: byHand })))).toEqual([
      ["notListed", 7777],
    ]);
  });

  it("strict findings - an AVP with the M flag in a closed group is no matter of strictness", () => {
    const inner = make(443, [make(450, 0), make(444, "1"), make(415, 1)]);
    const message = received({ extraAvps: [inner] });
    expect(kinds(message)).toEqual([]);
    expect(message.findings.map(({ kind }) => kind)).toEqual(["notAllowed"]);
  });

  it("strict findings - groups are read as deep as the limit", () => {
    const nested = (depth: number): Avp => {
      let group = Avp.new(284, 0, [new Avp({ code: 264, data: Buffer.from("a") })]);
      for (let level = 1; level < depth; level++) group = Avp.new(284, 0, [group]);
      return group;
    };
    expect(kinds(received({ extraAvps: [nested(16)] }))).toEqual([["avpFlags", 264]]);
    expect(kinds(received({ extraAvps: [nested(17)] }))).toEqual([]);
  });

  it("strict findings - fixed AVPs in their places are right, in groups too", () => {
    const proxy = make(284, [make(280, "p"), make(33, Buffer.of(1))]);
    const { header, avps } = received();
    const [session, ...others] = avps as [Avp, ...Avp[]];
    expect(
      kinds(Message.fromBytes(new Message(header, [session, proxy, ...others]).asBytes(), { dictionary })),
    ).toEqual([]);
    expect(
      kinds(Message.fromBytes(new Message(header, [proxy, session, ...others]).asBytes(), { dictionary })),
    ).toEqual([["misplaced", 263]]);
  });
});
