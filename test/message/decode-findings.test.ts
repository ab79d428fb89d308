import { describe, expect, it } from "vitest";
import type { AvpDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Finding } from "../../src/message/finding.ts";
import { avp, group, member } from "./definitions.ts";
import { octetsOf } from "./samples.ts";

const vendorIdAvp = avp("Vendor-Id", 266, "Unsigned32");
const likeVendorId = avp("Like-Vendor-Id", 266, "Unsigned32", { vendorId: 77 });
const number = avp("Number", 415, "Unsigned32");
const members = [vendorIdAvp, likeVendorId, number].map((definition) => member(definition, "optional", 0));
const application = avp("Vendor-Specific-Application-Id", 260, "Grouped", { group: group(members) });
const other = avp("Other-Group", 999, "Grouped", { group: group(members) });
const outer = avp("Outer-Group", 998, "Grouped", {
  group: group([member(application, "optional", 0), member(other, "optional", 0, 9)]),
});
const host = avp("Origin-Host", 264, "DiameterIdentity");
const text = avp("User-Name", 1, "UTF8String");
const hostIpAddress = avp("Host-IP-Address", 257, "Address");
const likeHostIpAddress = avp("Like-Host-IP-Address", 257, "Address", { vendorId: 77 });
const definitions = [vendorIdAvp, likeVendorId, number, application, other, outer, host, text];
const dictionary = new Dictionary([{ avps: [...definitions, hostIpAddress, likeHostIpAddress], commands: [] }]);

/** What is found of AVPs in a format that has the required ones, and each of the others at most once. */
function findings(avps: readonly Avp[], required: readonly AvpDefinition[] = []): readonly Finding[] {
  const format = group([
    ...required.map((definition) => member(definition, "required", 1)),
    ...definitions.map((definition) => member(definition, "optional", 0)),
  ]);
  return new AttributeBody(undefined, { dictionary, octets: octetsOf(...avps), format }).findings;
}

function kinds(avps: readonly Avp[], required?: readonly AvpDefinition[]): string[] {
  return findings(avps, required).map(({ kind }) => kind);
}

function one(definition: AvpDefinition, data: Buffer = Buffer.alloc(4)): Avp {
  const { code, vendorId } = definition;
  return new Avp({ code, vendorId, flags: vendorId === 0 ? 0x40 : 0xc0, data });
}

function twiceIn(groupDefinition: AvpDefinition, definition: AvpDefinition): Avp {
  return one(groupDefinition, Buffer.concat([one(definition).asBytes(), one(definition).asBytes()]));
}

describe("kinds of findings", () => {
  it("kinds of findings - several Vendor-Ids are a kind of their own in Vendor-Specific-Application-Id, and there only", () => {
    expect(kinds([twiceIn(application, vendorIdAvp)])).toEqual(["severalVendorIds"]);
    expect(kinds([one(outer, twiceIn(application, vendorIdAvp).asBytes())])).toEqual(["severalVendorIds"]);
    expect(kinds([twiceIn(other, vendorIdAvp)])).toEqual(["tooMany"]);
    expect(kinds([one(vendorIdAvp), one(vendorIdAvp)])).toEqual(["tooMany"]);
    expect(kinds([twiceIn(application, number)])).toEqual(["tooMany"]);
    expect(kinds([twiceIn(application, likeVendorId)])).toEqual(["tooMany"]);
  });

  it("kinds of findings - a missing Host-IP-Address is a kind of its own, one of a vendor that has its code is not", () => {
    expect(kinds([], [hostIpAddress])).toEqual(["noHostIpAddress"]);
    expect(kinds([], [likeHostIpAddress])).toEqual(["missing"]);
    expect(kinds([], [number])).toEqual(["missing"]);
  });

  it.each([
    ["more octets than an identity may have", host, Buffer.alloc(256, "a"), "value", /has 256 octets; .* at most 255/],
    ["octets that are no ASCII", host, Buffer.from("é"), "value", /^Origin-Host is no ASCII text/],
    ["octets that are no UTF-8", text, Buffer.from("ff", "hex"), "value", /^User-Name is no UTF-8 text/],
    ["another length", number, Buffer.alloc(3), "length", /^Number .* 3 octets$/],
  ])("kinds of findings - the reason says of %s what is wrong", (_title, definition, data, kind, reason) => {
    expect(findings([one(definition, data)])).toMatchObject([{ kind, reason: expect.stringMatching(reason) }]);
  });

  it("kinds of findings - an AVP deep in groups is shown in them, each empty but for the way to the AVP", () => {
    const bad = one(number, Buffer.alloc(3));
    const inner = one(other, Buffer.concat([one(vendorIdAvp).asBytes(), bad.asBytes()]));
    const innermost = one(outer, Buffer.concat([one(application, Buffer.alloc(0)).asBytes(), inner.asBytes()]));
    const [found] = findings([innermost]);
    expect(found?.failedAvp?.asBytes()).toEqual(one(outer, one(other, bad.asBytes()).asBytes()).asBytes());
    expect(found?.failedAvp).toBe(found?.failedAvp);
  });

  it("kinds of findings - groups around groups are each as long as what is in them", () => {
    const bad = one(number, Buffer.alloc(3));
    const within = avp("Within", 997, "Grouped", { group: group([member(outer, "optional", 0)]) });
    const around = new Dictionary([{ avps: [...definitions, within], commands: [] }]);
    const whole = one(within, one(outer, one(other, bad.asBytes()).asBytes()).asBytes());
    const format = group([member(within, "optional", 0)]);
    const body = new AttributeBody(undefined, { dictionary: around, octets: octetsOf(whole), format });
    expect(body.findings.map(({ failedAvp }) => failedAvp?.asBytes())).toEqual([whole.asBytes()]);
  });
});
