import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer, ScriptedPeerOptions } from "../../src/testing/scripted-peer.ts";
import type { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { scripted } from "./scripted.ts";

/** Where an ill-behaved peer is at home. */
interface Den {
  readonly dial: (more?: Partial<ScriptedPeerOptions>) => Promise<ScriptedPeer>;
  readonly clock: VirtualClock;
}

/** What a peer of bad manners does in each round; made once for a test. */
type Behaviour = (den: Den) => Promise<() => unknown>;

const BAD = { originHost: "bad.example" };
const BAD_ADDRESS = "10.0.0.66";
const ROUNDS = 60;
const ROUND_SECONDS = 0.1;
const LATENCY_SECONDS = 0.01;

const behaviours: Record<string, Behaviour> = {
  "floods good requests and reads no answer": async (den) => {
    const peer = await opened(den);
    peer.pause();
    return () => flood(peer, 200, request());
  },
  "floods faulty requests": async (den) => {
    const peer = await opened(den);
    const faulty = request();
    faulty.writeUInt8(0xff, faulty.length - 1);
    return () => flood(peer, 200, faulty);
  },
  "repeats one request with the T flag, again and again": async (den) => {
    const peer = await opened(den);
    const repeated = request();
    repeated.writeUInt8(repeated.readUInt8(4) | 0x10, 4);
    return () => peer.send(Buffer.alloc(repeated.length * 200, repeated));
  },
  "sends garbage and comes again": (den) =>
    Promise.resolve(async () => (await opened(den)).send(Buffer.alloc(5000, 0xaa))),
  "comes and goes": (den) => Promise.resolve(async () => (await opened(den)).reset()),
  "opens connections and says nothing": ({ dial }) => Promise.resolve(() => dial({ address: BAD_ADDRESS })),
  "sends its CER octet by octet": async ({ dial }) => {
    const peer = await dial({ identity: BAD, address: BAD_ADDRESS });
    const octets = peer.cer().asBytes();
    let sent = 0;
    return () => peer.send(octets.subarray(sent, ++sent));
  },
  "never ends a message of a mebioctet": async (den) => {
    const peer = await opened(den);
    peer.send(Buffer.from("01100000c0000110", "hex"));
    return () => peer.send(Buffer.alloc(4000));
  },
  "answers what nobody asked": async (den) => {
    const peer = await opened(den);
    const answer = request();
    answer.writeUInt8(0x40, 4);
    return () => flood(peer, 200, answer);
  },
  "sends a request of 30,000 AVPs": async (den) => {
    const peer = await opened(den);
    const long = Buffer.concat([request(), Buffer.alloc(8 * 30_000, new Avp({ code: 99_999 }).asBytes())]);
    long.writeUIntBE(long.length, 1, 3);
    return () => flood(peer, 1, long);
  },
};

describe("isolation", () => {
  it.each(Object.entries(behaviours))(
    "isolation - a peer that %s delays no answer to another",
    async (_what, behaviour) => {
      const { node, clock, network, dial } = await scripted({ unknownPeers: "accept" });
      network.latencySeconds = LATENCY_SECONDS;
      const honest = await dial();
      await honest.exchangeCapabilities();
      const misbehave = await behaviour({ dial, clock });
      const delays = new Set<number>();
      for (let round = 0; round < ROUNDS; round++) {
        void misbehave();
        const askedAt = clock.monotonic();
        honest.send(creditControlRequest(contentOf("client.example")));
        expect((await honest.next(1)).attributes.resultCode).toBe(2001);
        delays.add(Math.round(clock.monotonic() - askedAt));
        await clock.advance(ROUND_SECONDS);
      }
      expect([...delays]).toEqual([LATENCY_SECONDS * 2000]);
      expect(honest.closed).toBeUndefined();
      await clock.run(node.stop({ force: true }));
      expect(node.connections.size).toBe(0);
    },
  );
});

async function opened({ dial }: Den): Promise<ScriptedPeer> {
  const peer = await dial({ identity: BAD, address: BAD_ADDRESS });
  peer.send(peer.cer());
  return peer;
}

/** A good request of the bad peer. */
function request(): Buffer {
  return creditControlRequest(contentOf(BAD.originHost)).asBytes();
}

/** A node fills these in; a script does it itself. */
function contentOf(originHost: string): Parameters<typeof creditControlRequest>[0] {
  return { originHost, originRealm: "example", authApplicationId: 4 };
}

/** One message many times, each with identifiers of its own. */
function flood(peer: ScriptedPeer, times: number, message: Buffer): void {
  const all = Buffer.alloc(message.length * times, message);
  for (let index = 0; index < times; index++) {
    all.writeUInt32BE(peer.nextIdentifier(), index * message.length + 12);
    all.writeUInt32BE(peer.nextIdentifier(), index * message.length + 16);
  }
  peer.send(all);
}
