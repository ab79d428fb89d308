import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nai } from "../../src/telecom/nai.ts";
import { homePlmn, homeRealm, realm } from "../../src/telecom/realm.ts";

const systems = fc.constantFrom("epc" as const, "ims" as const, "wlan" as const, "5gc" as const);

describe("realm of a network", () => {
  // The examples of TS 23.003 §13.2 and §19.2: MCC 234, MNC 15.
  it("realm - has a network code of two digits with a zero in front", () => {
    expect(realm.encode({ mcc: "234", mnc: "15" })).toBe("epc.mnc015.mcc234.3gppnetwork.org");
    expect(realm.encode({ mcc: "234", mnc: "15" }, "ims")).toBe("ims.mnc015.mcc234.3gppnetwork.org");
    expect(realm.encode({ mcc: "310", mnc: "410" }, "5gc")).toBe("5gc.mnc410.mcc310.3gppnetwork.org");
    expect(realm.decode("epc.mnc015.mcc234.3gppnetwork.org")).toEqual({ mcc: "234", mnc: "15", system: "epc" });
    expect(realm.decode("EPC.MNC015.MCC234.3GPPnetwork.org.")).toEqual({ mcc: "234", mnc: "15", system: "epc" });
    expect(realm.decode("mme1.node.epc.mnc410.mcc310.3gppnetwork.org")).toMatchObject({ mnc: "410" });
    expect(realm.decode("wlan.mnc001.mcc262.pub.3gppnetwork.org")).toMatchObject({ mnc: "01", system: "wlan" });
  });

  it("realm - a zero in front belongs to the code in countries of three digits, and where the caller says so", () => {
    expect(realm.decode("epc.mnc004.mcc310.3gppnetwork.org").mnc).toBe("004");
    expect(realm.decode("epc.mnc004.mcc310.3gppnetwork.org", { mncDigits: 2 }).mnc).toBe("04");
    expect(realm.decode("epc.mnc004.mcc405.3gppnetwork.org").mnc).toBe("04");
    expect(realm.decode("epc.mnc004.mcc405.3gppnetwork.org", { mncDigits: 3 }).mnc).toBe("004");
    expect(realm.decode("epc.mnc840.mcc405.3gppnetwork.org").mnc).toBe("840");
  });

  it("realm - of the home network follows from an IMSI", () => {
    expect(homeRealm("234150999999999")).toBe("epc.mnc015.mcc234.3gppnetwork.org");
    expect(homeRealm("310410123456789")).toBe("epc.mnc410.mcc310.3gppnetwork.org");
    expect(homeRealm("405840123456789", { mncDigits: 3, system: "ims" })).toBe("ims.mnc840.mcc405.3gppnetwork.org");
    expect(homePlmn("405840123456789")).toEqual({ mcc: "405", mnc: "84" });
    expect(homePlmn("310410123456789", { mncDigits: 2 })).toEqual({ mcc: "310", mnc: "41" });
  });

  it("realm - whatever is encoded is decoded again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3}$/), fc.stringMatching(/^\d{2,3}$/), systems, (mcc, mnc, system) => {
        const mncDigits = mnc.length as 2 | 3;
        expect(realm.decode(realm.encode({ mcc, mnc }, system), { mncDigits })).toEqual({ mcc, mnc, system });
      }),
    );
  });

  it.each([
    [() => realm.encode({ mcc: "1", mnc: "01" }), 'A mobile country code (MCC) has three digits, not "1"'],
    [
      () => realm.encode({ mcc: "234", mnc: "15" }, "gprs" as never),
      'A realm is one of epc, ims, wlan and 5gc, not "gprs"',
    ],
    [
      () => realm.decode("example.net"),
      'A realm of 3GPP is a name such as epc.mnc015.mcc234.3gppnetwork.org, not "example.net"',
    ],
    [() => realm.decode(1 as never), "A realm of 3GPP is a name such as epc.mnc015.mcc234.3gppnetwork.org, not 1"],
    [() => homeRealm("26201"), 'An IMSI has 6 to 15 digits, not "26201"'],
  ])("realm - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });
});

describe("NAI", () => {
  const IMSI = "234150999999999";
  const HOME = "nai.epc.mnc015.mcc234.3gppnetwork.org";

  // TS 23.003 §19.3.2 and §19.3.3.
  it.each([
    [{ imsi: IMSI }, `0${IMSI}@${HOME}`],
    [{ imsi: IMSI, method: "EAP-SIM" }, `1${IMSI}@${HOME}`],
    [{ imsi: IMSI, method: "EAP-AKA'" }, `6${IMSI}@${HOME}`],
    [{ imsi: IMSI, system: "wlan" }, `0${IMSI}@wlan.mnc015.mcc234.3gppnetwork.org`],
    [{ imsi: IMSI, system: "5gc" }, `0${IMSI}@nai.5gc.mnc015.mcc234.3gppnetwork.org`],
    [{ imsi: IMSI, mncDigits: 3 }, `0${IMSI}@nai.epc.mnc150.mcc234.3gppnetwork.org`],
    [{ imsi: IMSI, visited: { mcc: "610", mnc: "71" } }, `${HOME}!0${IMSI}@nai.epc.mnc071.mcc610.3gppnetwork.org`],
  ] as const)("NAI - of %j is %s", (source, text) => {
    expect(nai.encode(source)).toBe(text);
    expect(nai.decode(text).imsi).toBe(IMSI);
  });

  it("NAI - a root NAI has a name and a realm, a decorated one also the realm behind the visited one", () => {
    expect(nai.decode(`0${IMSI}@${HOME}`)).toEqual({
      username: `0${IMSI}`,
      realm: HOME,
      method: "EAP-AKA",
      identity: "permanent",
      imsi: IMSI,
    });
    expect(nai.decode(`${HOME}!6${IMSI}@visited.example`)).toEqual({
      username: `6${IMSI}`,
      realm: "visited.example",
      homeRealm: HOME,
      method: "EAP-AKA'",
      identity: "permanent",
      imsi: IMSI,
    });
  });

  it.each([
    ["2", "EAP-AKA", "pseudonym"],
    ["3", "EAP-SIM", "pseudonym"],
    ["4", "EAP-AKA", "re-authentication"],
    ["5", "EAP-SIM", "re-authentication"],
    ["7", "EAP-AKA'", "pseudonym"],
    ["8", "EAP-AKA'", "re-authentication"],
  ])("NAI - the name 58405627015 behind %s is of %s, %s", (prefix, method, identity) => {
    expect(nai.decode(`${prefix}58405627015@${HOME}`)).toEqual({
      username: `${prefix}58405627015`,
      realm: HOME,
      method,
      identity,
    });
  });

  it("NAI - other names have no method", () => {
    expect(nai.decode("alice@example.net")).toEqual({ username: "alice", realm: "example.net" });
    expect(nai.decode("0alice@example.net")).toEqual({ username: "0alice", realm: "example.net" });
    expect(nai.decode("012345@example.net")).toEqual({ username: "012345", realm: "example.net" });
  });

  it("NAI - of any IMSI is decoded again", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{6,15}$/),
        fc.constantFrom("EAP-AKA" as const, "EAP-SIM" as const, "EAP-AKA'" as const),
        (imsi, method) => {
          expect(nai.decode(nai.encode({ imsi, method }))).toMatchObject({ imsi, method, identity: "permanent" });
        },
      ),
    );
  });

  it.each([
    [() => nai.encode({ imsi: "x" }), 'An IMSI has 6 to 15 digits, not "x"'],
    [
      () => nai.encode({ imsi: IMSI, method: "EAP-TLS" as never }),
      'An EAP method is EAP-AKA, EAP-SIM or EAP-AKA\', not "EAP-TLS"',
    ],
    [() => nai.decode("alice"), 'A NAI is a name and a realm around one @, not "alice"'],
    [() => nai.decode("a@b@c"), 'A NAI is a name and a realm around one @, not "a@b@c"'],
    [() => nai.decode("@b"), 'A NAI is a name and a realm around one @, not "@b"'],
    [() => nai.decode(1 as never), "A NAI is a name and a realm around one @, not 1"],
  ])("NAI - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });
});
