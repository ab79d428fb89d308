import { describe, expect, it } from "vitest";
import * as reasons from "../../src/peer/disconnect-reasons.ts";
import type { Peer, PeerEnd } from "../../src/peer/peer.ts";
import { whyNotUsable } from "../../src/routing/not-usable.ts";
import { world } from "./world.ts";

function lost(lastEnd: PeerEnd | null, fields: Partial<Peer> = {}): Peer {
  const peer = world().peer("a", { isUsable: false });
  return Object.assign(peer, { connection: null, lastEnd, ...fields });
}

const refused = (detail: string): PeerEnd => ({ reason: reasons.DISCONNECT_REASON_FAILED_CONNECT, detail });

describe("why a peer is not usable", () => {
  it.each<[string, PeerEnd, string]>([
    [
      "refused",
      refused("connect ECONNREFUSED 10.0.0.1:1"),
      "nothing listens there; start it, or correct address and port",
    ],
    ["no such name", refused("getaddrinfo ENOTFOUND a"), "the name has no address; give addPeer ipAddresses"],
    ["no name server", refused("getaddrinfo EAI_AGAIN a"), "the name can't be looked up now; give addPeer ipAddresses"],
    ...["EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"].map((code): [string, PeerEnd, string] => [
      code,
      refused(`connect ${code} 10.0.0.1:1`),
      "no way leads there from this host; check address and localAddress",
    ]),
    [
      "DPR",
      { reason: reasons.DISCONNECT_REASON_DPR, detail: "BUSY" },
      "it took leave itself; alwaysReconnect: true dials it again nevertheless",
    ],
    ["gone", { reason: reasons.DISCONNECT_REASON_GONE_AWAY, detail: "at once" }, "its own log should say why"],
  ])("not usable - %s: says what to do", (_name, end, text) => {
    const why = `${reasons.disconnectReasonText(end.reason)} -1 s ago (${end.detail}); ${text}`;
    expect(whyNotUsable(lost(end))).toBe(`not connected: ${why}`);
  });

  it("not usable - an end that speaks for itself gets no advice", () => {
    const end = { reason: reasons.DISCONNECT_REASON_CER_REJECTED, detail: undefined };
    expect(whyNotUsable(lost(end))).toBe("not connected: the capabilities exchange was refused -1 s ago");
    expect(whyNotUsable(lost(refused("connect ETIMEDOUT")))).toBe(
      "not connected: the transport could not be opened -1 s ago (connect ETIMEDOUT)",
    );
  });

  it("not usable - before the first attempt it matters whether the peer is dialled at all", () => {
    expect(whyNotUsable(lost(null))).toContain("not dialled: it is not persistent");
    expect(whyNotUsable(lost(null, { persistent: true }))).toBe("not connected yet");
    expect(whyNotUsable(lost(null, { isDynamic: true }))).toBe("not connected yet");
  });

  it("not usable - a new attempt is told with the last failure", () => {
    const peer = world().peer("a", { isUsable: false });
    expect(whyNotUsable(peer)).toBe("not ready: READY (Wait-I-CEA), its watchdog is in OKAY");
    peer.lastEnd = refused("silent");
    expect(whyNotUsable(peer)).toBe(
      "not ready: READY (Wait-I-CEA), its watchdog is in OKAY; before that the transport could not be opened -1 s ago (silent)",
    );
    expect(whyNotUsable(world().peer("a"))).toBeUndefined();
  });
});
