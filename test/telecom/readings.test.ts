import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { octetsOfText, readingOf } from "../../src/telecom/readings.ts";

const dictionary = wholeDictionary();
const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** AVPs with their octets, what these mean, and whether that text is taken in place of them. */
const READ: readonly [name: string, vendorId: number, octets: string, reading: string, isWritable: boolean][] = [
  ["NAS-IP-Address", 0, "0a010203", "10.1.2.3", true],
  ["Framed-IP-Address", 0, "0a010203", "10.1.2.3", true],
  ["Framed-IP-Netmask", 0, "ffffff00", "255.255.255.0", true],
  ["Login-IP-Host", 0, "0a010203", "10.1.2.3", true],
  ["NAS-IPv6-Address", 0, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["Login-IPv6-Host", 0, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["Framed-IPv6-Prefix", 0, "004020010db800000000", "2001:db8::/64", true],
  ["Delegated-IPv6-Prefix", 0, "003820010db8000000", "2001:db8::/56", true],
  ["3GPP-CG-Address", 10415, "0a010203", "10.1.2.3", true],
  ["3GPP-SGSN-Address", 10415, "0a010203", "10.1.2.3", true],
  ["3GPP-GGSN-Address", 10415, "0a010203", "10.1.2.3", true],
  ["3GPP-CG-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["3GPP-SGSN-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["3GPP-GGSN-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["MBMS-GGSN-Address", 10415, "0a010203", "10.1.2.3", true],
  ["MBMS-GGSN-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["MBMS-BMSC-SSM-IP-Address", 10415, "0a010203", "10.1.2.3", true],
  ["MBMS-BMSC-SSM-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["MBMS-GW-SSM-IP-Address", 10415, "0a010203", "10.1.2.3", true],
  ["MBMS-GW-SSM-IPv6-Address", 10415, "20010db8000000000000000000000001", "2001:db8::1", true],
  ["3GPP-RAT-Type", 10415, "06", "EUTRAN", true],
  ["3GPP-MS-TimeZone", 10415, "8001", "+02:00 DST+1", true],
  ["3GPP-User-Location-Info", 10415, "8062f2101a2b", "TAI 262-01 TAC 6699", false],
  ["MSISDN", 10415, "947110325476", "491701234567", true],
  ["STN-SR", 10415, "947110325476", "491701234567", true],
  ["GMLC-Number", 10415, "947110325476", "491701234567", true],
  ["SGSN-Number", 10415, "947110325476", "491701234567", true],
  ["A-MSISDN", 10415, "947110325476", "491701234567", true],
  ["MME-Number-for-MT-SMS", 10415, "947110325476", "491701234567", true],
  ["MSC-Number", 10415, "947110325476", "491701234567", true],
  ["SC-Address", 10415, "947110325476", "491701234567", true],
  ["SMS-GMSC-Address", 10415, "947110325476", "491701234567", true],
  ["Visited-PLMN-Id", 10415, "62f210", "262-01", true],
  ["MDT-Allowed-PLMN-Id", 10415, "62f210", "262-01", true],
  ["Group-PLMN-Id", 10415, "62f210", "262-01", true],
  ["E-UTRAN-Cell-Global-Identity", 10415, "62f21000006404", "ECGI 262-01 ECI 25604", false],
  ["Tracking-Area-Identity", 10415, "62f2101a2b", "TAI 262-01 TAC 6699", false],
  ["Cell-Global-Identity", 10415, "62f21000010002", "CGI 262-01 LAC 1 CI 2", false],
  ["Routing-Area-Identity", 10415, "62f210000102", "RAI 262-01 LAC 1 RAC 2", false],
  ["Location-Area-Identity", 10415, "62f2100001", "LAI 262-01 LAC 1", false],
  ["Service-Area-Identity", 10415, "62f21000010002", "SAI 262-01 LAC 1 SAC 2", false],
  ["NR-Cell-Global-Identity", 10415, "62f2100000000100", "NCGI 262-01 NCI 16", false],
  ["ULR-Flags", 10415, "00000022", "S6a/S6d-Indicator, Initial-Attach-Indicator", false],
  ["Access-Restriction-Data", 10415, "80000001", "UTRAN-Not-Allowed, bit 31", false],
];

function definitionOf(name: string, vendorId: number): { code: number; vendorId: number; type: string } {
  const [definition] = dictionary.avpsNamed(name, vendorId);
  if (definition === undefined) throw new Error(`No AVP ${name}`);
  return definition;
}

describe("readings", () => {
  it.each(READ)("readings - %s of vendor %d: 0x%s is %s", (name, vendorId, octets, reading, isWritable) => {
    const avp = definitionOf(name, vendorId);
    expect(readingOf(avp, avp.type, hex(octets))).toBe(reading);
    expect(octetsOfText(avp, reading)?.toString("hex")).toBe(isWritable ? octets : undefined);
  });

  it("readings - a Feature-List is read by its application and the id of its list", () => {
    const avp = definitionOf("Feature-List", 10415);
    expect(readingOf(avp, "Unsigned32", hex("00000401"), { applicationId: 16777251, featureListId: 1 })).toBe(
      "ODB-all-APN, Trace",
    );
    expect(readingOf(avp, "Unsigned32", hex("00000001"), { applicationId: 16777251, featureListId: 2 })).toBe(
      "SMS in MME",
    );
    expect(readingOf(avp, "Unsigned32", hex("00000001"), { applicationId: 16777251 })).toBeUndefined();
    expect(readingOf(avp, "Unsigned32", hex("00000001"))).toBeUndefined();
  });

  it("readings - no bit, no reading; nor of other AVPs, or where a dictionary has another type", () => {
    expect(readingOf(definitionOf("ULR-Flags", 10415), "Unsigned32", hex("00000000"))).toBeUndefined();
    expect(readingOf(definitionOf("MSISDN", 10415), "OctetString", hex(""))).toBeUndefined();
    expect(readingOf({ code: 22, vendorId: 0 }, "OctetString", hex("8062f2101a2b"))).toBeUndefined();
    expect(readingOf({ code: 1407, vendorId: 10415 }, "UTF8String", hex("62f210"))).toBeUndefined();
    expect(octetsOfText({ code: 25, vendorId: 0 }, "class")).toBeUndefined();
  });

  it("readings - never throw, whatever the octets are", () => {
    const avps = fc.constantFrom(...READ.map(([name, vendorId]) => definitionOf(name, vendorId)));
    fc.assert(
      fc.property(avps, fc.uint8Array({ maxLength: 20 }), (avp, octets) => {
        const reading = readingOf(avp, avp.type, Buffer.from(octets));
        expect(reading === undefined || reading !== "").toBe(true);
      }),
    );
  });

  it("readings - a text that an AVP can't have is refused", () => {
    expect(() => octetsOfText(definitionOf("Framed-IP-Address", 0), "host")).toThrow(
      "An IPv4 address is written as 10.1.2.3",
    );
    expect(() => octetsOfText(definitionOf("Visited-PLMN-Id", 10415), "")).toThrow("A PLMN id is a country code");
  });
});
