import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Node } from "../../src/index.ts";
import { startJudged } from "./judged.ts";
import { CCR, octetsOf, plus } from "./more/good.ts";
import { avp, u32 } from "./octets.ts";
import { RawPeer } from "./raw-peer.ts";

const ASKED = 60;
/** Milliseconds; RFC 3539 §3.4 would allow six seconds, the conformance list one (ROB-03). */
const SLOWEST_MEDIAN = 250;

let node: Node;
let port: number;

beforeAll(async () => {
  ({ node, port } = await startJudged());
});

afterAll(() => node.stop({ force: true }));

describe("isolation over TCP", () => {
  it("isolation - flooding, deaf, slow and babbling peers at once slow another down by no more than their share", async () => {
    const honest = await RawPeer.connect(port, "honest.example.com");
    await honest.exchangeCapabilities();
    const alone = await medianDelay(honest);
    const stops = [await deafFlooder(), await faultyFlooder(), ...(await slowLorises(20)), babbler()];
    const beset = await medianDelay(honest);
    for (const stop of stops) stop();
    expect(beset).toBeLessThan(Math.max(SLOWEST_MEDIAN, alone * 50));
    await honest.disconnect();
  });
});

/** Asks for credit again and again; every answer has to be a good one. */
async function medianDelay(peer: RawPeer): Promise<number> {
  const delays: number[] = [];
  for (let index = 0; index < ASKED; index++) {
    const askedAt = performance.now();
    const answer = await peer.askCredit();
    delays.push(performance.now() - askedAt);
    expect(answer.avps.find(({ code }) => code === 268)?.data).toEqual(u32(2001));
  }
  return delays.sort((a, b) => a - b)[ASKED >> 1] as number;
}

/** Sends as much as the system takes and reads nothing. */
async function deafFlooder(): Promise<() => void> {
  const peer = await RawPeer.connect(port, "deafxx.example.com");
  await peer.exchangeCapabilities();
  peer.pause();
  return repeatedly(
    5,
    () => {
      if (peer.unsentOctets < 1_000_000) peer.write(requests(100));
    },
    peer,
  );
}

/** Sends requests that have to be refused. */
async function faultyFlooder(): Promise<() => void> {
  const peer = await RawPeer.connect(port, "faulty.example.com");
  await peer.exchangeCapabilities();
  const faulty = octetsOf(plus(CCR, avp(99_999, "unknown")));
  return repeatedly(5, () => peer.write(Buffer.alloc(faulty.length * 20, faulty)), peer);
}

/** Each sends an octet of its CER now and then. */
function slowLorises(count: number): Promise<(() => void)[]> {
  const connecting = Array.from({ length: count }, async (_, index) => {
    const peer = await RawPeer.connect(port, `slow${index}.example.com`);
    return repeatedly(20, () => peer.write(Buffer.from([1])), peer);
  });
  return Promise.all(connecting);
}

/** Sends garbage, is thrown out, and comes again. */
function babbler(): () => void {
  let isOver = false;
  void (async () => {
    while (!isOver) {
      const peer = await RawPeer.connect(port, "babble.example.com");
      peer.write(Buffer.alloc(1000, 0xaa));
      await peer.until(() => peer.isClosed, 1000);
      peer.destroy();
    }
  })();
  return () => {
    isOver = true;
  };
}

function requests(count: number): Buffer {
  const request = octetsOf(CCR);
  return Buffer.alloc(request.length * count, request);
}

function repeatedly(milliseconds: number, act: () => void, peer: RawPeer): () => void {
  const timer = setInterval(act, milliseconds);
  return () => {
    clearInterval(timer);
    peer.destroy();
  };
}
