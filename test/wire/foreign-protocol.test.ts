import { describe, expect, it } from "vitest";
import { foreignProtocol } from "../../src/wire/foreign-protocol.ts";

const said = (text: string): string | undefined => foreignProtocol(Buffer.from(text, "latin1"));

describe("foreign protocols", () => {
  it.each([
    ["HTTP/1.1 400 Bad Request", "HTTP/1.1"],
    ["SSH-2.0-OpenSSH_9.6\r\n", "SSH-2.0-OpenSSH_9.6"],
    ["220 mail.example.net ESMTP", "220"],
    ["EHLO", "EHLO"],
    ['"x"\n', '\\"x\\"'],
  ])("foreign protocol - %j is no Diameter", (text, first) => {
    expect(said(text)).toBe(`This is no Diameter: it begins with "${first}"`);
  });

  it("foreign protocol - a TLS handshake is known by its first octets", () => {
    expect(said("\x16\x03\x01")).toContain("begins with a TLS handshake");
    expect(said("\x16\x04\x01")).toBeUndefined();
    expect(said("\x15\x03\x01")).toBeUndefined();
  });

  it("foreign protocol - what may be Diameter, or nothing that a person knows, is not told", () => {
    for (const text of ["\x01\x00\x00\x14", "\x02HTTP", "ab cd", "", "abc\x00", "abc\xff"]) {
      expect(said(text), text).toBeUndefined();
    }
  });
});
