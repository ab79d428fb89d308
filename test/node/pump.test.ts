import { describe, expect, it } from "vitest";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import { Backlog } from "../../src/node/peers/backlog.ts";
import { Pump } from "../../src/node/peers/pump.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { PEER_RECV } from "../../src/peer/peer-constants.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import type { TransportConnection } from "../../src/transport/transport.ts";

describe("pump", () => {
  it("pump - sends at the end of the turn, all that came till then in one write", async () => {
    const { send, writes } = setUp();
    send();
    send();
    expect(writes).toEqual([]);
    await new Promise((resolve) => process.nextTick(resolve));
    expect(writes).toEqual([2]);
  });

  it("pump - sends what was gathered when it is released, in one write and at once", async () => {
    const { pump, send, writes } = setUp();
    expect(pump.gather()).toBe(true);
    send();
    expect(pump.gather()).toBe(false);
    send();
    expect(writes).toEqual([]);
    pump.release();
    expect(writes).toEqual([2]);
    await new Promise((resolve) => process.nextTick(resolve));
    expect(writes).toEqual([2]);
    send();
    await new Promise((resolve) => process.nextTick(resolve));
    expect(writes).toEqual([2, 1]);
  });
});

/** A pump on a transport that takes everything; `writes` has how many messages each write had. */
function setUp(): { pump: Pump; send: () => void; writes: number[] } {
  const writes: number[] = [];
  const connection = new PeerConnection("192.0.2.1", 3868, PEER_RECV, () => pump.attention());
  const watchdog = new DeviceWatchdogRequest({ originHost: "here.example.com", originRealm: "example.com" });
  const { length } = watchdog.asBytes();
  const pump: Pump = new Pump(connection, {
    timers: new TimerQueue(new VirtualClock()),
    limits: { writePauseOctets: 1000, maxWriteOctets: 10_000 },
    backlog: new Backlog({ maxWriteOctetsInAll: 100_000 }),
    flushSeconds: () => 1,
    onSent: () => {},
    onClosed: () => {},
    onOverflow: () => {},
    onError: (error) => {
      throw error;
    },
  });
  const transport: Pick<TransportConnection, "start" | "write"> = {
    start: () => {},
    write(octets) {
      writes.push(octets.length / length);
      return true;
    },
  };
  pump.attach(transport as TransportConnection);
  return { pump, send: () => connection.addOutMessage(watchdog), writes };
}
