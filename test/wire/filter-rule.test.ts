import { describe, expect, it } from "vitest";
import {
  parseIpFilterRule,
  parseQosFilterRule,
  printIpFilterRule,
  printQosFilterRule,
} from "../../src/wire/filter-rule.ts";

describe("ip filter rule", () => {
  it.each([
    "permit in ip from any to any",
    "deny out 17 from 10.0.0.0/24 to !192.0.2.1 53,1000-2000",
    "permit in 6 from 2001:db8::/32 80,443 to assigned",
    "deny in ip from any to any frag",
    "permit in 6 from any to any ipoptions ssrr,!lsrr tcpoptions mss tcpflags syn,!ack established setup",
    "permit out 1 from any to any icmptypes 0,8-10",
    "permit in ip from 0.0.0.0/0 to 10.1.2.3/32",
    "permit in 0 from any to any",
    "permit in 255 from any to any 0-65535",
    "permit in 6 from any 5,7 to any",
    "permit in ip from 10.128.0.0/9 to 2001:db8::1/128",
    "permit out 1 from any to any icmptypes 255,100-255,7-7",
    "permit in ip from any to any frag established",
    "permit in 6 from any 80 to any tcpflags fin,syn,rst,psh,ack,urg",
    "permit in ip from any to any ipoptions ssrr,lsrr,rr,ts tcpoptions mss,window,sack,ts,cc",
  ])("ip filter rule - %s parses and prints back equal", (text) => {
    expect(printIpFilterRule(parseIpFilterRule(text))).toBe(text);
  });

  it("ip filter rule - takes words in any case and any number of blanks between them", () => {
    expect(printIpFilterRule(parseIpFilterRule("  PERMIT  In\tIP from ANY to Assigned  80 TCPFLAGS SYN "))).toBe(
      "permit in ip from any to assigned 80 tcpflags syn",
    );
  });

  it("ip filter rule - tells its parts apart", () => {
    expect(parseIpFilterRule("permit in 17 from !10.0.0.0/8 1-5 to any")).toEqual({
      action: "permit",
      direction: "in",
      protocol: 17,
      from: { negated: true, address: "10.0.0.0", bits: 8, ports: [[1, 5]] },
      to: { negated: false, address: "any", ports: [] },
      options: [],
    });
  });

  it.each([
    ["allow in ip from any to any", "permit, deny"],
    ["permit up ip from any to any", "in, out"],
    ["permit in tcp from any to any", "a protocol number"],
    ["permit in 256 from any to any", "from 0 to 255"],
    ["permit in ip from 10.0.0.1/24 to any", "host bits"],
    ["permit in ip from 10.0.0.0/33 to any", "mask is too long"],
    ["permit in ip from 2001:db8::/129 to any", "mask is too long"],
    ["permit in ip from any/8 to any", "where an address is expected"],
    ["permit in ip from any 2000-1000 to any", "low-high"],
    ["permit in ip from any 65536 to any", "up to 65535"],
    ["permit in ip from any to any frag tcpflags syn", "no fragment can match"],
    ["permit in ip from any 80 to any frag", "no fragment can match"],
    ["permit in ip from any to any 80 frag", "no fragment can match"],
    ["permit in ip from any 80 to any 80 frag", "no fragment can match"],
    ["permit in -1 from any to any", "from 0 to 255"],
    ["permit in 6x from any to any", "a protocol number"],
    ["permit in x6 from any to any", "a protocol number"],
    ["permit in", "ends where a protocol number"],
    ["permit in ip", "ends where the source (from)"],
    ["permit in ip to any", "where the source is expected: from"],
    ["permit in ip from any from any", "where the destination is expected: to"],
    ["permit in ip from 10.0.0.0/8x to any", "mask is too long"],
    ["permit in ip from 10.0.0.0/x8 to any", "mask is too long"],
    ["permit in ip from 10.0.0.0/ to any", "mask is too long"],
    ["permit in ip from 10.128.0.0/8 to any", "host bits"],
    ["permit in ip from 10.0.0.0/-1 to any", "mask is too long"],
    ["permit in ip from host.example to any", "where an address is expected"],
    ["permit in ip from any 80- to any", "low-high"],
    ["permit in ip from any 8x to any", "low-high"],
    ["permit in ip from any 8x80 to any", "low-high"],
    ["permit in ip from any 80,x90 to any", "low-high"],
    ["permit in ip from any to any tcpflags !!syn", "fin, syn"],
    ["permit in ip from any to any 80 !90", "an option"],
    ["permit in ip from any 80,,90 to any", "low-high"],
    ["permit in ip from any 80-65536 to any", "up to 65535"],
    ["permit in ip from any to any tcpflags", "ends where the list of tcpflags"],
    ["permit in ip from any to any tcpflags syn,!foo", "fin, syn"],
    ["permit in ip from any to any tcpflags a!syn", "fin, syn"],
    ["permit in ip from any to any ipoptions mss", "ssrr, lsrr"],
    ["permit in ip from any to any icmptypes x1", "0 to 255"],
    ["permit in ip from any to any icmptypes 1x", "0 to 255"],
    ["permit in ip from any to any icmptypes 9-8", "0 to 255"],
    ["permit in ip from any to any icmptypes 1-256", "0 to 255"],
    ["permit in ip from any to any tcpflags foo", "fin, syn"],
    ["permit in ip from any to any icmptypes 300", "0 to 255"],
    ["permit in ip from any to any bogus", "an option"],
    ["permit in ip from any to", "ends where an address"],
    ["", "ends where an action"],
    ["allow in ip from any to any", "(RFC 6733 §4.3.1)"],
  ])("ip filter rule - %s is refused with the word that is wrong", (text, why) => {
    expect(() => parseIpFilterRule(text)).toThrowError(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(why) }),
    );
  });
});

describe("qos filter rule", () => {
  it("qos filter rule - leaves out what does not stand in it", () => {
    const tag = parseQosFilterRule("tag in ip from any to any dscp AF11");
    expect([tag.dscp, "metering" in tag]).toEqual(["AF11", false]);
    const meter = parseQosFilterRule("meter in ip from any to any metering 0 AF11 drop");
    expect([meter.metering, "dscp" in meter]).toEqual([{ rate: 0, under: "AF11", over: "drop" }, false]);
  });

  it.each([
    "tag in ip from any to any DSCP AF11",
    "meter out 6 from any to assigned 80 metering 64000 AF11 drop",
    "meter in ip from any to any DSCP EF metering 64000 AF11 AF12",
  ])("qos filter rule - %s parses and prints back equal", (text) => {
    expect(printQosFilterRule(parseQosFilterRule(text))).toBe(text);
  });

  it.each([
    ["permit in ip from any to any", "tag, meter"],
    ["tag in ip from any to any", "lacks the DSCP"],
    ["meter in ip from any to any", "lacks the metering"],
    ["tag in ip from any to any COLOR x", "dscp, metering"],
    ["meter in ip from any to any metering fast a b", "a rate"],
    ["meter in ip from any to any metering -1 a b", "a rate"],
    ["meter in ip from any to any metering 1 a", "ends where a color"],
    ["tag in ip from any to any DSCP", "ends where a color"],
    ["tag in ip from any to any metering 1 a b", "lacks the DSCP"],
    ["meter in ip from any to any DSCP EF", "lacks the metering"],
    ["deny in ip from any to any", "(RFC 7155 §4.1.1)"],
  ])("qos filter rule - %s is refused", (text, why) => {
    expect(() => parseQosFilterRule(text)).toThrowError(
      expect.objectContaining({ message: expect.stringContaining(why) }),
    );
  });
});
