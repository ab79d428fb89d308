import { describe, expect, it } from "vitest";
import { Backlog } from "../../src/node/peers/backlog.ts";
import { Pump } from "../../src/node/peers/pump.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { closeConnection } from "../../src/peer/connection-pair.ts";
import { PEER_READY, PEER_RECV } from "../../src/peer/peer-constants.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import type { TransportConnection } from "../../src/transport/transport.ts";
import { chargingServer } from "./charging.ts";
import { scripted } from "./scripted.ts";

const tick = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** A pump whose transport holds back every write. */
function blocked(backlog: Backlog, limits = { writePauseOctets: 1000, maxWriteOctets: 10_000 }) {
  const seen = { pauses: 0, destroyed: 0, overflows: [] as string[] };
  const connection = new PeerConnection("192.0.2.1", 3868, PEER_RECV, () => pump.attention());
  connection.state = PEER_READY;
  const pump: Pump = new Pump(connection, {
    timers: new TimerQueue(new VirtualClock()),
    limits,
    backlog,
    flushSeconds: () => 1,
    onSent: () => {},
    onClosed: () => {},
    onOverflow: (detail) => {
      seen.overflows.push(detail);
    },
    onError: (error) => {
      throw error;
    },
  });
  const transport: Partial<TransportConnection> = {
    start: () => {},
    write: () => false,
    pause: () => {
      seen.pauses++;
    },
    resume: () => {},
    destroy: () => {
      seen.destroyed++;
    },
  };
  pump.attach(transport as TransportConnection);
  const request = creditControlRequest({
    originHost: "a.example",
    originRealm: "example",
    authApplicationId: 4,
  } as never);
  const { length } = request.asBytes();
  const send = async (count: number, isRequest: boolean): Promise<void> => {
    for (let index = 0; index < count; index++) {
      request.header.isRequest = isRequest;
      connection.addOutMessage(request);
    }
    await tick();
    pump.checkBacklog();
  };
  return { pump, seen, send, length };
}

describe("backlog", () => {
  it("backlog - counts what the transport holds back and what waits behind it, until it is out or the connection over", async () => {
    const backlog = new Backlog({ maxWriteOctetsInAll: 1e9 });
    const one = blocked(backlog);
    const other = blocked(backlog);
    await one.send(2, false);
    expect(backlog.octets).toBe(2 * one.length);
    await one.send(1, false);
    await other.send(5, true);
    expect(backlog.octets).toBe(8 * one.length);
    one.pump.onDrain();
    expect(backlog.octets).toBe(6 * one.length);
    one.pump.onClose({ by: "local" });
    other.pump.onClose({ by: "remote" });
    expect(backlog.octets).toBe(0);
    other.pump.checkBacklog();
    expect(backlog.octets).toBe(0);
  });

  it("backlog - beyond the limit the holder of most goes, then the next, until the rest is within it", async () => {
    const gone: string[] = [];
    const backlog = new Backlog({ maxWriteOctetsInAll: 100 });
    const holder = (name: string) => ({ giveUp: (detail: string) => gone.push(`${name}: ${detail}`) });
    const [small, large, middle] = [holder("small"), holder("large"), holder("middle")];
    backlog.note(small, 20);
    backlog.note(large, 60);
    backlog.note(middle, 20);
    await tick();
    expect([gone, backlog.octets]).toEqual([[], 100]);
    backlog.note(middle, 41);
    backlog.note(large, 70);
    await tick();
    expect(gone).toEqual([
      "large: it does not read: 70 octets wait to be sent, 131 on all connections, more than limits.maxWriteOctetsInAll (100)",
    ]);
    backlog.note(middle, 90);
    backlog.note(small, 101);
    await tick();
    expect(gone.slice(1).map((line) => line.split(":")[0])).toEqual(["small"]);
    backlog.note(large, 11);
    backlog.forget(middle);
    await tick();
    expect([gone.length, backlog.octets]).toEqual([2, 11]);
  });

  it("backlog - one that is closing in good order and holds most is dropped", async () => {
    const backlog = new Backlog({ maxWriteOctetsInAll: 5000 });
    const { pump, seen, send } = blocked(backlog, { writePauseOctets: 1e6, maxWriteOctets: 1e6 });
    await send(3, false);
    closeConnection(pump.connection, "flush");
    pump.close("flush");
    await send(40, false);
    await tick();
    expect([seen.destroyed > 0, seen.overflows]).toEqual([true, []]);
  });

  it("backlog - reading stopped for requests too that a peer did not read, and with it came no answers for a second", async () => {
    const { seen, send, length } = blocked(new Backlog({ maxWriteOctetsInAll: 1e9 }));
    const few = Math.floor(1000 / length);
    await send(1, true);
    await send(4 * few, true);
    expect(seen.pauses).toBe(0);
    await send(few, false);
    expect(seen.pauses).toBe(0);
    await send(1, false);
    expect([seen.pauses, seen.overflows]).toEqual([1, []]);
  });

  it("backlog - what was looked at is forgotten with the write that it went out in", async () => {
    const { pump, seen, send, length } = blocked(new Backlog({ maxWriteOctetsInAll: 1e9 }));
    const few = Math.floor(1000 / length);
    await send(1, false);
    await send(few, false);
    pump.onDrain();
    await send(few, false);
    await send(3 * few, true);
    expect(seen.pauses).toBe(0);
  });

  it("backlog - many peers that read nothing used up the memory together, each within its own limit", async () => {
    const { node, clock, network, dial } = await scripted(
      {
        unknownPeers: "accept",
        limits: { writePauseOctets: 1e6, maxWriteOctets: 1e6, maxWriteOctetsInAll: 100_000 },
      },
      chargingServer(),
    );
    network.windowOctets = 4096;
    const closed = new Map<string, string | undefined>();
    node.on("peerDisconnected", ({ peer, detail }) => closed.set(peer.nodeName, detail));
    const flood = async (name: string, requests: number) => {
      const peer = await dial({ identity: { originHost: name } });
      await peer.exchangeCapabilities();
      peer.pause();
      const own = { originHost: name, originRealm: "example", authApplicationId: 4 } as never;
      for (let index = 0; index < requests; index++) peer.send(creditControlRequest(own));
      await clock.advance(0.1);
      return peer;
    };
    await flood("small.example", 40);
    await flood("large.example", 600);
    expect(closed.size).toBe(0);
    await flood("middle.example", 500);
    await clock.advance(1);
    expect([...closed.keys()]).toEqual(["large.example"]);
    expect(closed.get("large.example")).toMatch(/^it does not read: \d+ octets wait .* limits.maxWriteOctetsInAll/);
    expect([...node.peers.keys()]).toEqual(["client.example", "small.example", "middle.example"]);
    await clock.run(node.stop({ force: true }));
  });
});
