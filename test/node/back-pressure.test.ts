import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingServer, granted } from "./charging.ts";
import { dialling, scripted } from "./scripted.ts";

const limits = { writePauseOctets: 20_000, maxWriteOctets: 60_000 };
const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

describe("back-pressure", () => {
  it("back-pressure - from a peer that reads no answers no more requests are taken, then it is closed; others notice nothing", async () => {
    const { node, clock, network, dial } = await scripted({ limits, unknownPeers: "accept" });
    network.windowOctets = 4096;
    const deaf = await dial();
    await deaf.exchangeCapabilities();
    const other = await dial({ identity: { originHost: "other.example" }, address: "10.0.0.7" });
    await other.exchangeCapabilities();
    deaf.pause();
    let sent = 0;
    const flood = (): void => {
      for (let index = 0; index < 10; index++) deaf.send(creditControlRequest(own as never));
      sent += 10;
    };
    const { counters } = node.peers.get("client.example")!;
    for (let round = 0; round < 40; round++) {
      flood();
      await clock.advance(0.01);
    }
    const takenWhilePaused = counters.requests;
    expect(takenWhilePaused).toBeLessThan(sent);
    expect(node.peers.get("client.example")!.connection!.writeBufferLength).toBeLessThan(limits.maxWriteOctets);
    other.send(creditControlRequest({ ...own, originHost: "other.example" } as never));
    expect((await other.next(0.1)).attributes.resultCode).toBe(2001);
    for (let round = 0; round < 400 && deaf.closed === undefined; round++) {
      flood();
      await clock.advance(0.05);
    }
    await clock.until(() => node.peers.get("client.example")!.connection === null, 60);
    expect(node.peers.get("client.example")!.disconnectReason).toBe(48);
    other.send(creditControlRequest({ ...own, originHost: "other.example" } as never));
    expect((await other.next(0.1)).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("back-pressure - our own requests to a peer that does not read are refused, not piled up", async () => {
    const { node, clock, network, incoming, listen, application, peer } = await dialling({ limits });
    network.windowOctets = 4096;
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    incoming[0]!.pause();
    const codes = new Map<string, number>();
    for (let round = 0; round < 50; round++) {
      for (let index = 0; index < 10; index++) {
        application.sendRequest(creditControlRequest(), { timeout: 1000 }).catch((error: { code: string }) => {
          codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
        });
      }
      await clock.settle();
    }
    expect(codes.get("overload")).toBeGreaterThan(100);
    expect(peer.isUsable).toBe(true);
    expect(peer.connection!.writeBufferLength).toBeLessThan(limits.maxWriteOctets);
    incoming[0]!.resume();
    await clock.settle();
    expect(peer.connection!.writeBufferLength).toBe(0);
    await clock.run(node.stop({ force: true }));
  });

  it("back-pressure - all that is made in one turn goes out in one write", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    let chunks = 0;
    const transport = [...node.peerSockets.values()][0]!;
    const write = transport.write.bind(transport);
    transport.write = (octets) => {
      chunks++;
      return write(octets);
    };
    const requests = Array.from({ length: 100 }, () => creditControlRequest(own as never));
    for (const request of requests) {
      request.header.hopByHopIdentifier = peer.nextIdentifier();
      request.header.endToEndIdentifier = peer.nextIdentifier();
    }
    peer.send(Buffer.concat(requests.map((request) => request.asBytes())));
    await clock.settle();
    expect(peer.rest().length).toBe(100);
    expect(chunks).toBe(1);
    await clock.run(node.stop({ force: true }));
  });

  it("back-pressure - answers of asynchronous handlers in one turn go out in one write too", async () => {
    const waiting: (() => void)[] = [];
    const application = chargingServer();
    application.handle(CreditControlRequest, async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return granted(request);
    });
    const { node, clock, dial } = await scripted({}, application);
    const peer = await dial();
    await peer.exchangeCapabilities();
    for (let index = 0; index < 50; index++) peer.send(creditControlRequest(own as never));
    await clock.settle();
    let chunks = 0;
    const transport = [...node.peerSockets.values()][0]!;
    const write = transport.write.bind(transport);
    transport.write = (octets) => {
      chunks++;
      return write(octets);
    };
    for (const finish of waiting) finish();
    await clock.settle();
    expect([peer.rest().length, chunks]).toEqual([50, 1]);
    await clock.run(node.stop({ force: true }));
  });
});

describe("connection limits", () => {
  it("connection limits - strangers that are silent are bounded, and a known peer still gets in (INC-04)", async () => {
    const { node, clock, network, dial } = await scripted({
      cerTimeout: 1000,
      limits: { maxUnknownConnections: 20, maxUnknownConnectionsPerAddress: 5 },
    });
    for (let index = 0; index < 200; index++) await dial({ address: `10.2.0.${index % 50}` });
    await clock.advance(3);
    expect(node.connections.size).toBeLessThanOrEqual(20);
    for (let index = 0; index < 50; index++) await dial({ address: "10.3.0.1" });
    await clock.advance(3);
    const peer = await dial();
    expect((await peer.exchangeCapabilities()).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
    expect(network.openEnds).toBe(0);
  });

  it("connection limits - a CER may not grow beyond its budget of octets, however slowly it comes", async () => {
    const { node, clock, dial } = await scripted({ limits: { maxOctetsBeforeCapabilities: 1000 } });
    const peer = await dial();
    const octets = Buffer.concat([peer.cer().asBytes(), Buffer.alloc(8 * 2000)]);
    octets.writeUIntBE(octets.length, 1, 3);
    let sent = 0;
    for (; peer.closed === undefined && sent < octets.length; sent += 100) {
      peer.send(octets.subarray(sent, sent + 100));
      await clock.settle();
    }
    expect(sent).toBe(1100);
    expect((await peer.next(0.1)).attributes.resultCode).toBe(5015);
    expect(node.connections.size).toBe(0);
    await clock.run(node.stop({ force: true }));
  });

  it("connection limits - a CER may hold 4,096 AVPs, members of groups counted, and no more: strangers have not shown who they are", async () => {
    const { node, clock, dial } = await scripted({ unknownPeers: "accept" });
    const answered = async (fill: Buffer, originHost: string): Promise<unknown> => {
      const peer = await dial({ identity: { originHost } });
      const cer = peer.cer();
      const octets = Buffer.concat([cer.asBytes(), fill]);
      octets.writeUIntBE(octets.length, 1, 3);
      peer.send(octets);
      await clock.settle();
      return (await peer.next(0.1)).attributes.resultCode;
    };
    const own = (await dial()).cer().avps.length;
    const unknown = new Avp({ code: 60_000 }).asBytes();
    expect(await answered(Buffer.alloc(8 * (4096 - own), unknown), "a.example")).toBe(2001);
    expect(await answered(Buffer.alloc(8 * (4097 - own), unknown), "b.example")).toBe(5012);
    const group = new Avp({ code: 284, data: Buffer.alloc(8 * 4096, unknown) });
    expect(await answered(group.asBytes(), "c.example")).toBe(5012);
    await clock.run(node.stop({ force: true }));
  });

  it("connection limits - connections in all, and of one address, are bounded", async () => {
    const { node, clock, dial } = await scripted({
      unknownPeers: "accept",
      limits: { maxConnections: 3, maxConnectionsPerAddress: 2 },
    });
    const take = async (originHost: string, address: string) => {
      const peer = await dial({ identity: { originHost }, address });
      peer.send(peer.cer());
      await clock.advance(0.1);
      return peer.received.length === 1;
    };
    expect(await take("a.example", "10.5.0.1")).toBe(true);
    expect(await take("b.example", "10.5.0.1")).toBe(true);
    expect(await take("c.example", "10.5.0.1")).toBe(false);
    expect(await take("d.example", "10.5.0.2")).toBe(true);
    expect(await take("e.example", "10.5.0.3")).toBe(false);
    await clock.run(node.stop({ force: true }));
  });
});
