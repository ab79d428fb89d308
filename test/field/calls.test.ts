import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { DiameterError } from "../../src/errors.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import { Node } from "../../src/node/node.ts";
import type { RequestContext } from "../../src/node/node-application.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, chargingServer, granted } from "../node/charging.ts";
import { scripted } from "../node/scripted.ts";

/** What a call throws, which has to be an error of ours. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(DiameterError);
    return (error as DiameterError).message;
  }
  throw new Error("it was taken");
}

const nothings: readonly unknown[] = ["ocs.example", undefined, null, 5, {}];

describe("calls with arguments that make no sense", () => {
  it("node calls - a name or nothing instead of a peer was a TypeError; a peer is as good as its connection", async () => {
    const { node, dial, clock } = await scripted();
    for (const nothing of nothings) {
      const target = nothing as never;
      for (const call of [
        () => node.sendDwr(target),
        () => node.sendDpr(target),
        () => node.closeConnectionSocket(target),
        () => node.sendMessage(target, new DeviceWatchdogRequest({})),
      ]) {
        expect(refusal(call)).toMatch(/^the connection is .*; give a peer or its connection$/);
      }
      await expect(node.removePeer(target)).rejects.toThrow("give what addPeer gave back, or node.peers.get(name)");
    }
    const client = node.peers.get("client.example")!;
    expect(refusal(() => node.sendDwr(client))).toBe("client.example is not connected");
    expect(refusal(() => node.closeConnectionSocket(client))).toBe("client.example is not connected");
    const peer = await dial();
    await peer.exchangeCapabilities();
    expect(refusal(() => node.sendMessage(client, {} as never))).toContain("the message is {}; give a Message");
    expect(refusal(() => node.sendDpr(client, 3 as never))).toBe("cause is 3; give 0 or 1 or 2");
    node.sendDwr(client);
    expect((await peer.next(1)).header.commandCode).toBe(280);
    node.sendMessage(client, creditControlRequest());
    expect((await peer.next(1)).header.commandCode).toBe(272);
    node.closeConnectionSocket(client);
    await clock.settle();
    expect([client.connection, peer.closed?.by]).toEqual([null, "failure"]);
    await (await dial()).exchangeCapabilities();
    node.sendDpr(client);
    expect(client.rfcState).toBe("Closing");
    await clock.run(node.stop({ force: true }));
  });

  it("node calls - what sendRequest and stop are told was looked at late or never", async () => {
    const { client, server, charging, gateway, start, clock } = chargingPair();
    await start();
    const send = (options: object) => gateway.sendRequest(creditControlRequest(), options);
    await expect(send({ timeout: "5" })).rejects.toThrow('timeout is "5"; give seconds above 0');
    await expect(send({ timeout: Number.NaN })).rejects.toThrow("timeout is NaN");
    await expect(send({ timeout: 0 })).rejects.toThrow("timeout is 0");
    await expect(send({ signal: {} })).rejects.toThrow("signal is {}; give an AbortSignal");
    await expect(send({ failover: 1 })).rejects.toThrow("failover is 1; give true or false");
    await expect(send({ connect: "yes" })).rejects.toThrow('connect is "yes"; give true or false');
    await expect(send({ peers: "server.example" })).rejects.toThrow('peers is "server.example"; give a list of peers');
    await expect(send({ peers: ["server.example"] })).rejects.toThrow('peers[0] is "server.example"; give a peer');
    await expect(gateway.sendRequest({} as never)).rejects.toThrow("the message is {}; give a Message");
    await expect(gateway.sendRequest(creditControlRequest(), null as never)).rejects.toThrow("options is null");
    await expect(gateway.waitForReady({ timeout: "1" as never })).rejects.toThrow('timeout is "1"; give');
    await expect(client.stop({ waitTimeout: -1 })).rejects.toThrow("waitTimeout is -1; give a number from 0 on");
    await expect(client.stop({ cause: 9 as never })).rejects.toThrow("cause is 9; give 0 or 1 or 2");
    expect(client.isRunning).toBe(true);
    expect(refusal(() => client.on("peerReady", undefined as never))).toContain("give a function");
    expect((await clock.run(send({ timeout: 5, peers: [...client.peers.values()] }))).attributes.resultCode).toBe(2001);
    expect(charging.isAttached).toBe(true);
    await clock.run(server.stop());
    await clock.run(client.stop());
  });

  it("adding applications - a number was entered before it was refused, and the next change of a peer ended the process", () => {
    const node = new Node("a.example", "example");
    for (const nothing of [4, undefined, null, {}, "gy"]) {
      expect(refusal(() => node.addApplication(nothing as never))).toContain("give one such as new Application(4,");
    }
    const gy = new Application(4, { auth: true });
    expect(refusal(() => node.addApplication(gy, "b.example" as never))).toContain("give a list of peers");
    expect(refusal(() => node.addApplication(gy, ["b.example"] as never))).toContain('peers[0] is "b.example"');
    expect(refusal(() => node.addApplication(gy, undefined, "example" as never))).toContain("give a list of realms");
    expect(refusal(() => node.addApplication(gy, undefined, [""]))).toContain("give a list of realms");
    expect([node.applications, gy.isAttached]).toEqual([[], false]);
    node.addPeer("aaa://b.example");
    expect(node.addApplication(gy)).toBe(gy);
  });

  it("adding applications - one that has a node was kept by a second one, which announced it in its CER", () => {
    const first = new Node("a.example", "example");
    const second = new Node("b.example", "example");
    const gy = first.addApplication(new Application(4, { auth: true }));
    for (const node of [first, second]) {
      expect(refusal(() => node.addApplication(gy))).toContain("was added to a node before; make a second application");
    }
    expect([first.applications, second.applications]).toEqual([[gy], []]);
    expect([...second.authApplicationIds]).toEqual([]);
  });

  it("adding applications - one whose start fails, or that no CER can carry, leaves the node as it was and may be added later", () => {
    class Failing extends Application {
      isBroken = true;
      override start(): void {
        if (this.isBroken) throw new Error("no database");
      }
    }
    const node = new Node("a.example", "example");
    const failing = new Failing(4, { auth: true });
    expect(() => node.addApplication(failing)).toThrow("no database");
    expect([node.applications, failing.isAttached]).toEqual([[], false]);
    expect(node.explainRoute(creditControlRequest())).toContain("No application 4");
    failing.isBroken = false;
    node.addApplication(failing);
    const own = new Application(5, { auth: true });
    Object.defineProperty(own, "vendorId", { value: 2 ** 40 });
    expect(refusal(() => node.addApplication(own))).toContain("could not introduce itself to any peer");
    expect(node.applications).toEqual([failing]);
  });

  it("adding peers - a second one of the same host was ignored with all that was said of it", () => {
    const node = new Node("a.example", "example");
    const options = { ipAddresses: ["192.0.2.1"], persistent: true, idleTimeout: 12, validation: "strict" } as const;
    const peer = node.addPeer("aaa://B.example:3900", options);
    expect(node.addPeer("aaa://b.example:3900", options)).toBe(peer);
    expect(node.addPeer("aaa://b.example")).toBe(peer);
    for (const [uri, more, text] of [
      [
        "aaa://b.example:3868",
        {},
        "B.example is a peer already, with port 3900 instead of 3868; set it on the peer, or",
      ],
      ["aaa://b.example", { idleTimeout: 13 }, "with idleTimeout 12 instead of 13"],
      [
        "aaa://b.example",
        { ipAddresses: ["192.0.2.2"] },
        "with ipAddresses [ '192.0.2.1' ] instead of [ '192.0.2.2' ]",
      ],
      ["aaa://b.example", { persistent: false }, "with persistent true instead of false"],
      ["aaa://b.example", { realmName: "other" }, "with realmName 'example' instead of 'other'"],
      ["aaa://b.example", { validation: "warn" }, "with validation"],
    ] as const) {
      expect(
        refusal(() => node.addPeer(uri, more)),
        text,
      ).toContain(text);
    }
    expect(node.peers.size).toBe(1);
  });

  it("adding peers - a default that was said later was lost", async () => {
    const { client, gateway, serverPeer, start, clock, server } = chargingPair();
    await start();
    const elsewhere = () => gateway.sendRequest(creditControlRequest({ destinationRealm: "elsewhere" } as never));
    await expect(elsewhere()).rejects.toThrow("no route leads to realm elsewhere");
    expect(client.addPeer("aaa://server.example", { isDefault: true })).toBe(serverPeer);
    expect(client.explainRoute(creditControlRequest({ destinationRealm: "elsewhere" } as never))).toContain(
      "the default peers",
    );
    await clock.run(client.stop());
    await clock.run(server.stop());
  });
});

describe("kept peers", () => {
  it("kept peers - that of a stranger was dead after its reconnect; it goes by name, as peers of sendRequest do", async () => {
    let kept: RequestContext | undefined;
    const application = chargingServer((request, context) => {
      kept = context;
      return granted(request);
    });
    const { node, dial, clock } = await scripted({ unknownPeers: "accept" }, application);
    const identity = { originHost: "stranger.example" };
    const own = { originHost: "stranger.example", originRealm: "example", authApplicationId: 4 } as never;
    const before = await dial({ identity });
    await before.exchangeCapabilities();
    before.send(creditControlRequest(own));
    await before.next(1);
    const { peer } = kept!;
    before.end();
    await clock.advance(5);
    expect(refusal(() => node.sendDwr(peer))).toBe("stranger.example is not connected");
    const after = await dial({ identity });
    await after.exchangeCapabilities();
    expect(node.peers.get("stranger.example")).not.toBe(peer);
    const answered = application.sendRequest(creditControlRequest(), { peers: [peer] });
    after.answer(await after.next(1), { resultCode: 2001, ccRequestType: 1, ccRequestNumber: 0 });
    expect((await clock.run(answered)).attributes.resultCode).toBe(2001);
    node.sendDwr(peer);
    expect((await after.next(1)).header.commandCode).toBe(280);
    await clock.run(node.stop({ force: true }));
  });

  it("kept peers - an application that was added for a stranger serves it again after its reconnect", async () => {
    const { node, dial, clock } = await scripted({ unknownPeers: "accept" }, new Application(9, { auth: true }));
    const identity = { originHost: "stranger.example", authApplicationId: [4, 9] };
    const before = await dial({ identity });
    await before.exchangeCapabilities();
    const gy = node.addApplication(chargingServer(), [node.peers.get("stranger.example")!]);
    before.end();
    await clock.advance(5);
    expect(gy.isReady).toBe(false);
    const after = await dial({ identity });
    await after.exchangeCapabilities();
    expect(gy.isReady).toBe(true);
    after.send(
      creditControlRequest({ originHost: "stranger.example", originRealm: "example", authApplicationId: 4 } as never),
    );
    expect((await after.next(1)).attributes.resultCode).toBe(2001);
    const answered = gy.sendRequest(creditControlRequest());
    after.answer(await after.next(1), { resultCode: 2001, ccRequestType: 1, ccRequestNumber: 0 });
    expect((await clock.run(answered)).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });
});
