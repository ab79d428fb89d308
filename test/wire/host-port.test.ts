import { describe, expect, it } from "vitest";
import { hostPortText, isIpAddress, parseHostPort } from "../../src/wire/host-port.ts";

describe("host and port", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1", undefined],
    ["192.0.2.1:3869", "192.0.2.1", 3869],
    ["::1", "::1", undefined],
    ["[::1]", "::1", undefined],
    ["[2001:db8::1]:65535", "2001:db8::1", 65_535],
    ["fe80::1%eth0", "fe80::1%eth0", undefined],
    ["[fe80::1%eth0]:1", "fe80::1%eth0", 1],
    ["localhost", "localhost", undefined],
    ["ocs-1.example.net:3868", "ocs-1.example.net", 3868],
    ["_dia._tcp.example.", "_dia._tcp.example.", undefined],
    ["3gpp.example", "3gpp.example", undefined],
  ] as const)("host and port - %s", (text, host, port) => {
    expect(parseHostPort(text)).toEqual({ host, port });
  });

  it.each([
    "",
    ":3868",
    "host:",
    "host:0",
    "host:65536",
    "host:123456",
    "host:x",
    "a:b:c",
    "[]",
    "[127.0.0.1]",
    "[host]:1",
    "::g",
    "::1%",
    "127.0.0.300",
    "127.0.0",
    "host.1.",
    "12345",
    "two words",
    "-host",
    "http://host",
  ])("host and port - %s is neither an address nor a name", (text) => {
    expect(parseHostPort(text)).toBeUndefined();
  });

  it("host and port - an IP address is told from a name, and from one with a port", () => {
    expect(["127.0.0.1", "::", "fe80::1%2"].every(isIpAddress)).toBe(true);
    expect(["", "localhost", "127.0.0.1:1", "[::1]", "127.0.0.1%eth0", "%eth0", "::1%"].some(isIpAddress)).toBe(false);
  });

  it("host and port - are written as one text, IPv6 in brackets", () => {
    expect([hostPortText("192.0.2.1", 3868), hostPortText("::1", 1)]).toEqual(["192.0.2.1:3868", "[::1]:1"]);
  });
});
