import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { chargingPair } from "./charging.ts";

import { SERVER, scripted } from "./scripted.ts";

describe("farewell", () => {
  it("farewell - after stop no timer, connection or listener is left, whatever went before", async () => {
    const pair = chargingPair();
    await pair.start();
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await pair.stop();
    expect([pair.network.openEnds, pair.network.listenerCount]).toEqual([0, 0]);
    expect([pair.client.tableSizes.timers, pair.server.tableSizes.timers]).toEqual([0, 0]);
    await pair.clock.advance(3);
    expect(pair.clock.pendingTimers).toBe(0);
  });

  it("farewell - a connection attempt, a silent newcomer and a planned reconnect end at once", async () => {
    const { node, clock, network, dial } = await scripted();
    network.down("10.0.0.9");
    node.addPeer("aaa://silent.example", { ipAddresses: ["10.0.0.9"], persistent: true });
    node.addPeer("aaa://refusing.example", { ipAddresses: ["10.0.0.8"], persistent: true });
    const newcomer = await dial();
    await clock.advance(1);
    const before = clock.monotonic();
    await clock.run(node.stop());
    expect((clock.monotonic() - before) / 1000).toBeLessThan(1);
    await clock.advance(3);
    expect(newcomer.closed).toBeDefined();
    expect([network.openEnds, network.listenerCount, clock.pendingTimers]).toEqual([0, 0, 0]);
  });

  it("farewell - force closes without DPR, reason 33", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    const events: unknown[] = [];
    node.on("stopped", (event) => events.push(event));
    await clock.run(node.stop({ force: true }));
    expect(peer.rest()).toEqual([]);
    expect(node.peers.get("client.example")?.disconnectReason).toBe(33);
    expect(events).toEqual([{ isForced: true }]);
    await clock.advance(3);
    expect(clock.pendingTimers).toBe(0);
  });

  it("farewell - a signal turns a stop into a forced one", async () => {
    const { node, clock, dial } = await scripted({ dpaTimeout: 60 });
    const peer = await dial();
    await peer.exchangeCapabilities();
    const controller = new AbortController();
    const stopped = node.stop({ signal: controller.signal });
    await peer.next();
    controller.abort();
    const before = clock.monotonic();
    await clock.run(stopped);
    expect(clock.monotonic() - before).toBeLessThan(1000);
  });

  it("farewell - waitTimeout bounds a stop with a peer that never closes", async () => {
    const { node, clock, dial } = await scripted({ dpaTimeout: 100 });
    const peer = await dial();
    await peer.exchangeCapabilities();
    const before = clock.monotonic();
    await clock.run(node.stop({ waitTimeout: 2 }));
    expect((clock.monotonic() - before) / 1000).toBeCloseTo(2, 1);
  });

  it("farewell - start and stop can be called once each, in this order", async () => {
    const { node, clock } = await scripted();
    await expect(node.start()).rejects.toThrow("cannot be started twice");
    const stopping = node.stop();
    await expect(node.stop()).rejects.toThrow("is stopping already");
    await clock.run(stopping);
    await expect(node.stop()).rejects.toThrow("has stopped");
    await expect(node.start()).rejects.toThrow("cannot be started twice");
    expect(() => node.addApplication(new Application(4, { auth: true }))).toThrow("has stopped");
    const unused = new Node("unused.example", "example");
    await expect(unused.stop()).rejects.toThrow("was not started");
    await unused[Symbol.asyncDispose]();
  });

  it("farewell - await using stops the node", async () => {
    const pair = chargingPair();
    await pair.start();
    await pair.clock.run(pair.client[Symbol.asyncDispose]());
    expect(pair.client.isRunning).toBe(false);
    await pair.client[Symbol.asyncDispose]();
    await pair.stop();
  });

  it("farewell - a listener that can't be bound leaves nothing, and start may be called again", async () => {
    const { node, clock, network } = await scripted();
    const transport = network.host(SERVER, "10.0.0.5");
    const environment = virtualEnvironment();
    const second = new Node("b.example", "example", {
      environment,
      transport,
      ipAddresses: ["10.0.0.5", SERVER],
      tcpPort: 3868,
    });
    await expect(second.start()).rejects.toThrow("EADDRINUSE");
    expect(network.listenerCount).toBe(1);
    await clock.run(node.stop());
    await second.start();
    expect(second.tcpSockets.length).toBe(2);
    await environment.clock.run(second.stop());
  });
});
