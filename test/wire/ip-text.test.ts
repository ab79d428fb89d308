import { describe, expect, it } from "vitest";
import { withoutIpv4Mapping } from "../../src/wire/ip-text.ts";

describe("IPv4 mapped into IPv6", () => {
  it.each([
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:192.168.100.200", "192.168.100.200"],
    ["192.0.2.1", "192.0.2.1"],
    ["2001:db8::ffff:192.0.2.1", "2001:db8::ffff:192.0.2.1"],
    ["::ffff:192.0.2.1.example", "::ffff:192.0.2.1.example"],
    ["::ffff:c000:201", "::ffff:c000:201"],
    ["fe80::1%eth0.5", "fe80::1%eth0.5"],
    ["", ""],
  ])("IPv4 mapped into IPv6 - %j is %j", (address, plain) => {
    expect(withoutIpv4Mapping(address)).toBe(plain);
  });
});
