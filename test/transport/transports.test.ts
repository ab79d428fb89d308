import { describe, expect, it } from "vitest";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { Transports } from "../../src/transport/transports.ts";

describe("transports", () => {
  const [plain, secure] = [new MemoryNetwork().host("10.0.0.1"), new MemoryNetwork().host("10.0.0.2")];
  const transports = new Transports([
    { transport: "tcp", isSecure: false, by: plain },
    { transport: "sctp", isSecure: true, by: secure },
  ]);

  it("transports - each serves what its row says, by transport and protection", () => {
    expect(transports.serving({ transport: "tcp", isSecure: false }, "aaa://b.example")).toBe(plain);
    expect(transports.serving({ transport: "sctp", isSecure: true }, "aaas://b.example;transport=sctp")).toBe(secure);
  });

  it.each([
    ["tcp", true, "TLS is not supported yet; use aaa where the network is protected otherwise"],
    ["sctp", false, "SCTP is not supported yet; use transport=tcp"],
    ["udp", false, "transport udp is not supported; use transport=tcp"],
  ] as const)("transports - %s with protection %s is served by nobody: refused", (transport, isSecure, why) => {
    const refusal = { code: "not-supported", message: `aaa://b.example: ${why}` };
    expect(() => transports.serving({ transport, isSecure }, "aaa://b.example")).toThrow(
      expect.objectContaining(refusal),
    );
  });
});
