import { describe, expect, it } from "vitest";
import { PeerConnection } from "../../src/peer/connection.ts";
import { PEER_RECV } from "../../src/peer/peer-constants.ts";
import { Door } from "./door.ts";

describe("reception: places", () => {
  it("reception - INC-04: an address whose places are taken gets one when its first connection has been silent for more than a second", async () => {
    const door = new Door({ limits: { maxUnknownConnectionsPerAddress: 2 } });
    const places = (): boolean[] => ["192.0.2.1", "192.0.2.2"].map((address) => door.reception.hasPlace(address));
    expect(places()).toEqual([true, true]);
    door.connect("192.0.2.1");
    expect(places()).toEqual([true, true]);
    await door.environment.clock.advance(0.5);
    door.connect("192.0.2.1");
    expect(places()).toEqual([false, true]);
    await door.environment.clock.advance(0.5);
    expect(places()).toEqual([false, true]);
    await door.environment.clock.advance(0.001);
    expect(places()).toEqual([true, true]);
    expect(door.reception.hasAnyPlace()).toBe(true);
  });

  it("reception - INC-04: when all places are taken no address has one, until the first of all has been silent for more than a second", async () => {
    const door = new Door({ limits: { maxUnknownConnections: 2, maxUnknownConnectionsPerAddress: 2 } });
    const places = (): boolean[] => [
      door.reception.hasAnyPlace(),
      ...["192.0.2.1", "192.0.2.2", "192.0.2.3"].map((address) => door.reception.hasPlace(address)),
    ];
    await door.environment.clock.advance(10);
    const first = door.connect("192.0.2.1");
    expect(places()).toEqual([true, true, true, true]);
    await door.environment.clock.advance(0.6);
    door.connect("192.0.2.2");
    expect(places()).toEqual([false, false, false, false]);
    await door.environment.clock.advance(0.6);
    expect(places()).toEqual([true, true, true, true]);
    // Now the first of all is younger than a second.
    door.reception.transportClosed(first);
    door.connect("192.0.2.3");
    expect(places()).toEqual([false, false, false, false]);
  });

  it("reception - INC-04: a full address waits for its own first connection, whoever else has been silent", async () => {
    const door = new Door({ limits: { maxUnknownConnections: 3, maxUnknownConnectionsPerAddress: 1 } });
    door.connect("192.0.2.1");
    await door.environment.clock.advance(2);
    door.connect("192.0.2.2");
    expect(["192.0.2.1", "192.0.2.2"].map((address) => door.reception.hasPlace(address))).toEqual([true, false]);
  });

  it("reception - INC-04: a place is one of 128 for an address and of 1,024 for all unless set otherwise", () => {
    const door = new Door();
    for (let count = 0; count < 127; count++) door.connect("192.0.2.1");
    expect(door.reception.hasPlace("192.0.2.1")).toBe(true);
    door.connect("192.0.2.1");
    expect(["192.0.2.1", "192.0.2.2"].map((address) => door.reception.hasPlace(address))).toEqual([false, true]);
    for (let host = 0; host < 1024 - 128 - 1; host++) door.connect(`198.51.100.${host}`);
    expect(door.reception.hasAnyPlace()).toBe(true);
    door.connect("192.0.2.2");
    expect(door.reception.hasAnyPlace()).toBe(false);
  });

  it("reception - INC-03: a connection that was up before it is taken has what is left of cerTimeout, or nothing", async () => {
    const door = new Door({ cerTimeout: 4 });
    const { clock } = door.environment;
    await clock.advance(100);
    for (const [upSince, left] of [
      [97_000, 1],
      [90_000, 0],
    ] as const) {
      const connection = new PeerConnection("192.0.2.1", 40_000, PEER_RECV, () => undefined, door.environment);
      const start = clock.monotonic();
      door.reception.admit(connection, upSince + (start - 100_000));
      if (left > 0) {
        await clock.advance(left - 0.01);
        expect(door.reception.holds(connection)).toBe(true);
      }
      await clock.advance(0.01);
      expect([door.reception.holds(connection), clock.monotonic() - start]).toEqual([false, left > 0 ? 1000 : 10]);
      expect(door.refusals.at(-1)).toMatchObject({ disconnectReason: 51, detail: "No CER in time" });
    }
  });
});
