import { describe, expect, it } from "vitest";
import { Node } from "../../src/node/node.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { SeededRandom } from "../../src/testing/virtual-environment.ts";

const WINDOW_SECONDS = 240;
const REQUESTS = 2000;

describe("restart", () => {
  it("restart - End-to-End Identifiers of the last four minutes and all Session-Ids stay unique (RFC 6733 §3, §8.8)", () => {
    const clock = new VirtualClock();
    const endToEnd = new Map<number, number>();
    const sessions = new Set<string>();
    const clashes: number[] = [];
    for (let start = 0; start < 100; start++) {
      clock.changeTimeOfDay(3);
      const environment = { clock, random: new SeededRandom(start) };
      const node = new Node("a.example", "example", { environment });
      const now = clock.now() / 1000;
      // RFC 6733 §3: the high 12 bits are the low 12 bits of the time.
      expect((node.endToEndSeq.sequence >>> 20) - (Math.floor(now) & 0xfff)).toBe(0);
      for (let count = 0; count < REQUESTS; count++) {
        const identifier = node.endToEndSeq.nextSequence();
        if (now - (endToEnd.get(identifier) ?? Number.NEGATIVE_INFINITY) <= WINDOW_SECONDS) clashes.push(identifier);
        endToEnd.set(identifier, now);
        sessions.add(node.sessionGenerator.nextId());
      }
    }
    expect(clashes).toEqual([]);
    expect(sessions.size).toBe(100 * REQUESTS);
  });

  it("restart - Origin-State-Id grows, unless it is given", () => {
    const clock = new VirtualClock();
    const make = (stateId?: number): number =>
      new Node("a.example", "example", {
        environment: { clock, random: new SeededRandom(1) },
        ...(stateId === undefined ? {} : { stateId }),
      }).stateId;
    const first = make();
    clock.changeTimeOfDay(1);
    expect(make()).toBe(first + 1);
    expect(make(7)).toBe(7);
  });
});
