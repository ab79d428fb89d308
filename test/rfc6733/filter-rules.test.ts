import { describe, expect, it } from "vitest";
import { parseIpFilterRule, printIpFilterRule } from "../../src/index.ts";

/** A rule from an address to any. */
function from(address: string): string {
  return `permit in ip from ${address} to any`;
}

describe("RFC 6733 §4.3.1 IPFilterRule", () => {
  it("FLT-01 - action, direction, protocol, source, destination, options", () => {
    expect(parseIpFilterRule("permit in ip from any to any")).toMatchObject({ action: "permit", direction: "in" });
    expect(parseIpFilterRule("deny out 6 from any to 10.0.0.1 80 setup")).toMatchObject({
      action: "deny",
      direction: "out",
      protocol: 6,
      to: { address: "10.0.0.1", ports: [[80, 80]] },
      options: [{ name: "setup" }],
    });
    for (const bad of ["allow in ip from any to any", "permit both ip from any to any", "permit in ip from any", ""]) {
      expect(() => parseIpFilterRule(bad)).toThrow(/IPFilterRule/);
    }
  });

  it("FLT-02 - the protocol is a number up to 255, or ip", () => {
    expect(parseIpFilterRule("permit in 17 from any to any").protocol).toBe(17);
    expect(parseIpFilterRule(from("any")).protocol).toBe("ip");
    for (const bad of ["256", "tcp", "-1"]) {
      expect(() => parseIpFilterRule(`permit in ${bad} from any to any`)).toThrow(/protocol/);
    }
  });

  it.each(["10.0.0.1", "10.0.0.0/24", "any", "assigned", "2001:db8::1", "2001:db8::/32"])(
    "FLT-03 - the address %s, and all but it, come back as they were",
    (address) => {
      for (const text of [from(address), from(`!${address}`)]) {
        expect(printIpFilterRule(parseIpFilterRule(text))).toBe(text);
      }
    },
  );

  it("FLT-04 - a mask fits its address, and leaves no host bits", () => {
    for (const bad of ["10.0.0.1/24", "10.0.0.0/33", "2001:db8::/129", "2001:db8::1/64", "10.0.0.0/x"]) {
      expect(() => parseIpFilterRule(from(bad))).toThrow(/mask|address/);
    }
    expect(parseIpFilterRule(from("10.0.0.1/32")).from.bits).toBe(32);
    expect(parseIpFilterRule(from("0.0.0.0/0")).from.bits).toBe(0);
  });

  it("FLT-05 - ports are a list of numbers and ranges", () => {
    expect(parseIpFilterRule(from("any 80,443,1000-2000")).from.ports).toEqual([
      [80, 80],
      [443, 443],
      [1000, 2000],
    ]);
    for (const bad of ["2000-1000", "65536", "80,", "80-"]) {
      expect(() => parseIpFilterRule(from(`any ${bad}`))).toThrow(/ports/);
    }
  });
});
