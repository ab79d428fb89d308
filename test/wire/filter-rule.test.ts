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
  ])("ip filter rule - %s parses and prints back equal", (text) => {
    expect(printIpFilterRule(parseIpFilterRule(text))).toBe(text);
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
    ["permit in ip from any to any tcpflags foo", "fin, syn"],
    ["permit in ip from any to any icmptypes 300", "0 to 255"],
    ["permit in ip from any to any bogus", "an option"],
    ["permit in ip from any to", "ends where an address"],
    ["", "ends where an action"],
  ])("ip filter rule - %s is refused with the word that is wrong", (text, why) => {
    expect(() => parseIpFilterRule(text)).toThrowError(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(why) }),
    );
  });
});

describe("qos filter rule", () => {
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
  ])("qos filter rule - %s is refused", (text, why) => {
    expect(() => parseQosFilterRule(text)).toThrowError(
      expect.objectContaining({ message: expect.stringContaining(why) }),
    );
  });
});
