import { describe, expect, it } from "vitest";
import type { PeerConnection } from "../../src/peer/connection.ts";
import { PEER_CLOSING } from "../../src/peer/peer-constants.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingServer, granted } from "./charging.ts";
import { scripted } from "./scripted.ts";

const request = () =>
  creditControlRequest({ originHost: "client.example", originRealm: "example", authApplicationId: 4 } as never);

describe("end of a connection", () => {
  it("end of a connection - a handler that closes it without a word has its answer dropped, and the peer is given up", async () => {
    let connection: PeerConnection | undefined;
    const handler = chargingServer((asked) => {
      connection?.close(false);
      return granted(asked);
    });
    const { node, clock, dial } = await scripted({}, handler);
    const dropped: string[] = [];
    const lost: number[] = [];
    node.on("answerDropped", ({ reason }) => dropped.push(reason));
    node.on("peerDisconnected", ({ reason }) => lost.push(reason));
    const peer = await dial();
    await peer.exchangeCapabilities();
    [connection] = node.connections.values();
    peer.send(request());
    await clock.settle();
    expect([dropped, peer.rest()]).toEqual([["the connection to client.example is gone"], []]);
    await clock.advance(40);
    expect([peer.closed !== undefined, lost.length, node.connections.size]).toEqual([true, 1, 0]);
    await clock.run(node.stop({ force: true }));
  });

  it("end of a connection - to close one whose last octets are still going out drops them", async () => {
    const { node, clock, network, dial } = await scripted({ dpaTimeout: 60 });
    network.windowOctets = 8;
    const peer = await dial({ identity: { originHost: "stranger.example" } });
    const [connection] = node.connections.values() as Iterable<PeerConnection>;
    peer.pause();
    peer.send(peer.cer());
    await clock.advance(5);
    expect([connection?.phase.name, node.connections.size, network.openEnds]).toEqual(["flushing", 0, 2]);
    connection?.close();
    await clock.advance(1);
    expect(network.openEnds).toBe(1);
    await clock.run(node.stop({ force: true }));
  });

  it("end of a connection - state 27 set by the program sends what waits and ends it in good order", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    const [connection] = node.connections.values() as Iterable<PeerConnection>;
    const reason = new Promise((resolve) => {
      node.on("peerDisconnected", (event) => resolve(event.reason));
    });
    connection?.addOutMessage(request());
    Object.assign(connection as PeerConnection, { state: PEER_CLOSING });
    await clock.settle();
    await clock.advance(3);
    expect(peer.rest().map(({ name }) => name)).toEqual(["Credit-Control"]);
    expect(peer.closed).toEqual({ by: "remote" });
    expect(await reason).toBe(49);
    await clock.run(node.stop({ force: true }));
  });
});
