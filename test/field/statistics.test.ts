import { describe, expect, it } from "vitest";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { scripted } from "../node/scripted.ts";

describe("statistics of a node", () => {
  it("statistics - counters fell when an accepted stranger left or a peer was removed; what leaves stays in the sums", async () => {
    const { node, dial, clock } = await scripted({ unknownPeers: "accept" });
    const serve = async (originHost: string, requests: number) => {
      const peer = await dial({ identity: { originHost } });
      await peer.exchangeCapabilities();
      const own = { originHost, originRealm: "example", authApplicationId: 4 } as never;
      for (let index = 0; index < requests; index++) {
        peer.send(creditControlRequest(own));
        await peer.next(1);
      }
      return peer;
    };
    const sums = () => {
      const { receivedReqCounters, sentResultCodeRangeCounters, processedReqPerSecondOverall } = node.statistics;
      return [receivedReqCounters, sentResultCodeRangeCounters, processedReqPerSecondOverall];
    };
    const stranger = await serve("stranger.example", 20);
    await serve("client.example", 5);
    const before = sums();
    expect(before.slice(0, 2)).toEqual([[27, 27, 27], { "2xxx": [27, 27, 27] }]);
    stranger.end();
    await clock.settle();
    expect(node.peers.has("stranger.example")).toBe(false);
    expect(sums()).toEqual(before);
    const removed = node.removePeer(node.peers.get("client.example")!, { force: true });
    expect(sums()).toEqual(before);
    await clock.run(removed);
    expect(sums()).toEqual(before);
    await serve("stranger.example", 1);
    expect(node.statistics.receivedReqCounters[0]).toBe(29);
    await clock.advance(61);
    expect(node.statistics.receivedReqCounters[1]).toBeGreaterThanOrEqual(29);
    expect(node.statisticsHistory.length).toBe(1);
    await clock.run(node.stop({ force: true }));
  });
});
