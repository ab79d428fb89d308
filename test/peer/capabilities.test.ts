import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { makeCea, makeCer, makeDpr, makeDwa, SUCCESS } from "../../src/peer/base-messages.ts";
import {
  Capabilities,
  commonApplications,
  hostIpAddresses,
  isAmongAddresses,
  type LocalApplication,
  RELAY_APPLICATION,
} from "../../src/peer/capabilities.ts";
import { cer, dwr, local } from "./sample-messages.ts";

const ids = { hopByHopIdentifier: 1, endToEndIdentifier: 2 };

/** What a receiver reads. */
function sent(message: Message): Message {
  return Message.fromBytes(message.asBytes());
}

function codes(message: Message): number[] {
  return message.avps.map((avp) => avp.code);
}

function applications(...list: readonly (Partial<LocalApplication> & { id: number })[]): LocalApplication[] {
  return list.map((application) => ({ auth: true, acct: false, vendorId: 0, ...application }));
}

describe("capabilities in CER and CEA", () => {
  it("capabilities - CER-02: the CER has the five AVPs, no Destination, no Session-Id, P clear, application 0", () => {
    const message = sent(makeCer(local, ["127.0.0.1"], ids));
    expect(message.header).toMatchObject({ applicationId: 0, commandCode: 257, isRequest: true, isProxyable: false });
    expect(message.header).toMatchObject(ids);
    for (const code of [264, 296, 257, 266, 269, 278]) expect(codes(message)).toContain(code);
    for (const code of [263, 283, 293, 299]) expect(codes(message)).not.toContain(code);
    expect(message.findings).toEqual([]);
    expect(message.attributes).toMatchObject({
      originHost: "local.example.net",
      originRealm: "example.net",
      hostIpAddress: [{ family: 1, address: "127.0.0.1" }],
      originStateId: 1000,
      authApplicationId: [4],
      acctApplicationId: [3],
    });
  });

  it("capabilities - CER-19: Product-Name and Firmware-Revision have M clear", () => {
    const message = sent(makeCer({ ...local, firmwareRevision: 7 }, ["::1"], ids));
    for (const code of [267, 269]) expect(message.findAvps([code, 0])[0]?.flags).toBe(0);
    expect(message.attributes.hostIpAddress).toEqual([{ family: 2, address: "::1" }]);
  });

  it("capabilities - CER-17: Supported-Vendor-Id covers the applications, has no 0 and no repeats", () => {
    const offer = {
      ...local,
      supportedVendorIds: [0, 10415, 13019, 10415],
      applications: applications({ id: 16777251, vendorId: 10415 }, { id: 16777302, vendorId: 5535 }),
    };
    expect(sent(makeCer(offer, ["::1"], ids)).attributes.supportedVendorId).toEqual([10415, 13019, 5535]);
  });

  it("capabilities - a vendor's application stands in Vendor-Specific-Application-Id, each id in its own", () => {
    const offer = { ...local, applications: applications({ id: 16777251, vendorId: 10415, acct: true }, { id: 4 }) };
    const { attributes } = sent(makeCer(offer, ["::1"], ids));
    expect(attributes.authApplicationId).toEqual([4]);
    expect(attributes.acctApplicationId).toBeUndefined();
    const accounting = { ...local, applications: applications({ id: 19, vendorId: 10415, auth: false, acct: true }) };
    expect(sent(makeCer(accounting, ["::1"], ids)).attributes.vendorSpecificApplicationId).toEqual([
      { vendorId: 10415, acctApplicationId: 19 },
    ]);
    expect(attributes.vendorSpecificApplicationId).toEqual([
      { vendorId: 10415, authApplicationId: 16777251 },
      { vendorId: 10415, acctApplicationId: 16777251 },
    ]);
  });

  it("capabilities - APP-01: two applications of one id are advertised once", () => {
    const offer = { ...local, applications: applications({ id: 4 }, { id: 4 }) };
    expect(sent(makeCer(offer, ["::1"], ids)).attributes.authApplicationId).toEqual([4]);
  });

  it("capabilities - SEC-15: Inband-Security-Id is sent only when configured", () => {
    const message = sent(makeCer({ ...local, inbandSecurityIds: [0, 1] }, ["::1"], ids));
    expect(message.attributes.inbandSecurityId).toEqual([0, 1]);
  });

  it.each([
    [2001, false],
    [5010, false],
    [3010, true],
    [4003, false],
  ])("capabilities - CER-03: CEA %i has the full set, and E only with 3xxx", (resultCode, isError) => {
    const message = sent(makeCea(cer(), local, { resultCode, localAddress: "127.0.0.1" }));
    expect(message.header).toMatchObject({
      isRequest: false,
      isError,
      hopByHopIdentifier: 0x1111,
      endToEndIdentifier: 0x2222,
    });
    for (const code of [268, 264, 296, 257, 266, 269]) expect(codes(message)).toContain(code);
    expect(message.attributes.resultCode).toBe(resultCode);
    expect(message.attributes.authApplicationId).toEqual([4]);
  });

  it("capabilities - a refusing CEA says why and which AVP it was", () => {
    const failedAvp = new Avp({ code: 269, data: Buffer.from("x") });
    const about = { resultCode: 5009, reason: "Product-Name occurs twice", failedAvp, localAddress: "::1" };
    const { attributes } = sent(makeCea(cer(), local, about));
    expect(attributes.errorMessage).toBe("Product-Name occurs twice");
    expect(attributes.failedAvp).toMatchObject({ extraAvps: [{ code: 269 }] });
  });

  it("capabilities - WDG-24: DWA has Result-Code, Origin-Host, Origin-Realm; DPR its cause", () => {
    const answer = sent(makeDwa(dwr(), local, SUCCESS));
    expect(answer.attributes).toMatchObject({ resultCode: 2001, originHost: local.originHost, originStateId: 1000 });
    expect(sent(makeDpr(local, 2, ids)).attributes.disconnectCause).toBe(2);
  });
});

describe("host addresses", () => {
  it.each([
    [["192.0.2.1", "192.0.2.2"], "127.0.0.1", ["192.0.2.1", "192.0.2.2"]],
    [[], "127.0.0.1", ["127.0.0.1"]],
    [["0.0.0.0"], "127.0.0.1", ["127.0.0.1"]],
    [["0.0.0.0", "192.0.2.1"], "10.0.0.7", ["10.0.0.7", "192.0.2.1"]],
    [["::"], "::ffff:10.0.0.7", ["10.0.0.7"]],
    [["::"], "::FFFF:192.168.100.200", ["192.168.100.200"]],
    [["2001:db8::ffff:10.0.0.7"], "127.0.0.1", ["2001:db8::ffff:10.0.0.7"]],
    [["::"], "fe80::1%eth0", ["fe80::1"]],
    [["::", "0.0.0.0"], "127.0.0.1", ["127.0.0.1"]],
    [[], "", ["0.0.0.0"]],
    [["0.0.0.0"], "", ["0.0.0.0"]],
  ] as const)(
    "host addresses - Q32: configured %j on a connection at %s are %j",
    (configured, localAddress, expected) => {
      expect(hostIpAddresses(configured, localAddress)).toEqual(expected);
    },
  );

  it.each([
    ["127.0.0.1", ["127.0.0.1"], true],
    ["::ffff:127.0.0.1", ["127.0.0.1"], true],
    ["FE80::1%eth0", ["fe80::1"], true],
    ["127.0.0.2", ["127.0.0.1"], false],
    ["127.0.0.1", [], false],
  ] as const)("host addresses - Q72: %s is among %j: %s", (address, allowed, expected) => {
    expect(isAmongAddresses(address, allowed)).toBe(expected);
  });
});

describe("capabilities of a peer", () => {
  it("capabilities - are read from all places of a CER", () => {
    const capabilities = new Capabilities(
      sent(
        cer({
          vendorId: 193,
          originStateId: 5,
          firmwareRevision: 6,
          hostIpAddress: ["127.0.0.2", "::2", { family: 99, data: Buffer.from("ab") }],
          supportedVendorId: [10415],
          inbandSecurityId: [0],
          authApplicationId: [4],
          acctApplicationId: [3],
          vendorSpecificApplicationId: [
            { vendorId: 10415, authApplicationId: 16777251 },
            { vendorId: 10415, acctApplicationId: 19 },
          ],
        }),
      ),
    );
    expect(capabilities).toMatchObject({
      originHost: "peer.example.net",
      originRealm: "example.net",
      hostIpAddresses: ["127.0.0.2", "::2"],
      vendorId: 193,
      productName: "scripted",
      firmwareRevision: 6,
      originStateId: 5,
      supportedVendorIds: [10415],
      inbandSecurityIds: [0],
      isRelay: false,
    });
    expect([...capabilities.authApplicationIds]).toEqual([4, 16777251]);
    expect([...capabilities.acctApplicationIds]).toEqual([3, 19]);
  });

  it("capabilities - what is of the wrong type is left out", () => {
    const message = cer();
    Object.assign(message.attributes, {
      originHost: 5,
      hostIpAddress: [
        { family: 1, address: 7 },
        { family: 1, address: "127.0.0.1" },
      ],
      vendorId: "193",
      authApplicationId: ["4", 5, null],
      acctApplicationId: 6,
      vendorSpecificApplicationId: [null, 7, { authApplicationId: ["8", 9] }, { acctApplicationId: 10 }],
    });
    const capabilities = new Capabilities(message);
    expect(capabilities).toMatchObject({ originHost: "", hostIpAddresses: ["127.0.0.1"], vendorId: 0 });
    expect([...capabilities.authApplicationIds]).toEqual([5, 9]);
    expect([...capabilities.acctApplicationIds]).toEqual([6, 10]);
  });

  it("capabilities - ids stand in order and once, in no set, whose places a stranger could aim at", () => {
    const ids = [9, 4294967295, 4, 9, 2147483648, 4];
    const capabilities = new Capabilities(cer({ authApplicationId: ids, acctApplicationId: [7, 3, 7] }));
    expect(capabilities.authApplicationIds).toEqual([4, 9, 2147483648, 4294967295]);
    expect(capabilities.acctApplicationIds).toEqual([3, 7]);
    expect([4, 9, 2147483648, 3, 7].every((id) => capabilities.supports(id))).toBe(true);
    expect(capabilities.isRelay).toBe(true);
    const two = new Capabilities(cer({ authApplicationId: [8, 6], acctApplicationId: [] }));
    expect([5, 6, 7, 8, 9].map((id) => two.supports(id))).toEqual([false, true, false, true, false]);
    const relay = new Capabilities(cer({ authApplicationId: [], acctApplicationId: [4294967295] }));
    expect([relay.isRelay, two.isRelay]).toEqual([true, false]);
  });

  it("capabilities - a message without any AVP gives empty ones", () => {
    const empty = new Capabilities(new Message({ commandCode: 257, commandFlags: 0x80 }));
    expect(empty).toMatchObject({ originHost: "", originRealm: "", productName: "", vendorId: 0, hostIpAddresses: [] });
    expect(empty.supports(4)).toBe(false);
  });

  it.each([
    [4, undefined, true],
    [3, undefined, true],
    [4, "auth", true],
    [4, "acct", false],
    [3, "acct", true],
    [3, "auth", false],
    [5, undefined, false],
  ] as const)("capabilities - CER-09: application %i as %s is supported: %s", (id, kind, expected) => {
    const capabilities = new Capabilities(cer({ authApplicationId: [4], acctApplicationId: [3] }));
    expect(capabilities.supports(id, kind)).toBe(expected);
  });

  it.each(["authApplicationId", "acctApplicationId"])(
    "capabilities - APP-05: a relay (%s) supports everything",
    (key) => {
      const relay = new Capabilities(cer({ authApplicationId: [], [key]: [RELAY_APPLICATION] }));
      expect(relay.isRelay).toBe(true);
      for (const kind of ["auth", "acct", undefined] as const) expect(relay.supports(12345, kind)).toBe(true);
    },
  );

  const shared: readonly (readonly [
    rule: string,
    ours: LocalApplication[],
    theirs: Parameters<typeof cer>[0],
    expected: { auth: number[]; acct: number[]; isAny: boolean },
  ])[] = [
    ["CER-04 nothing", applications({ id: 4 }), { authApplicationId: [99] }, { auth: [], acct: [], isAny: false }],
    ["nothing on either side", [], { authApplicationId: [] }, { auth: [], acct: [], isAny: false }],
    ["one", applications({ id: 4 }, { id: 5 }), { authApplicationId: [4, 6] }, { auth: [4], acct: [], isAny: true }],
    [
      "CER-05 they relay",
      applications({ id: 4 }),
      { authApplicationId: [RELAY_APPLICATION] },
      { auth: [], acct: [], isAny: true },
    ],
    [
      "CER-05 we relay",
      applications({ id: RELAY_APPLICATION }),
      { authApplicationId: [4] },
      { auth: [], acct: [], isAny: true },
    ],
    [
      "CER-06 whatever the vendor",
      applications({ id: 16777251, vendorId: 10415 }),
      { authApplicationId: [], vendorSpecificApplicationId: [{ vendorId: 999, authApplicationId: 16777251 }] },
      { auth: [16777251], acct: [], isAny: true },
    ],
    [
      "CER-07 base accounting",
      applications({ id: 3, auth: false, acct: true }),
      { authApplicationId: [], acctApplicationId: [3] },
      { auth: [], acct: [3], isAny: true },
    ],
    [
      "the halves are told apart on our side too",
      applications({ id: 3, auth: false, acct: true }, { id: 4 }),
      { authApplicationId: [3], acctApplicationId: [4] },
      { auth: [], acct: [], isAny: true },
    ],
    [
      "section 9: bare ids meet across the halves",
      applications({ id: 1 }),
      { authApplicationId: [], acctApplicationId: [1] },
      { auth: [], acct: [], isAny: true },
    ],
  ];
  it.each(shared)("capabilities - in common: %s", (_rule, ours, theirs, expected) => {
    expect(commonApplications({ ...local, applications: ours }, new Capabilities(cer(theirs)))).toEqual(expected);
  });
});
