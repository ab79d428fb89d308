import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/all.ts";
import { Application } from "../../src/application/application.ts";
import { Avp } from "../../src/message/avp.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { AccountingRequest as NasAccountingRequest } from "../../src/message/gen/nasreq.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import { UpdateLocationRequest } from "../../src/message/gen/s6a.ts";
import { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, chargingServer, granted } from "../node/charging.ts";
import { dialling, scripted } from "../node/scripted.ts";

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };
const dictionary = wholeDictionary();

describe("quirks of nodes", () => {
  it("quirk 2 - an answer to a peer that is gone harms no later answer", async () => {
    const waiting: (() => void)[] = [];
    const pair = chargingPair({
      serverPeer: { reconnectWait: 1 },
      handler: async (request) => {
        if (request.ccRequestNumber === 0) await new Promise<void>((resolve) => waiting.push(resolve));
        return granted(request);
      },
    });
    const dropped: string[] = [];
    pair.server.on("answerDropped", ({ reason }) => dropped.push(reason));
    await pair.start();
    const lost = pair.gateway.sendRequest(creditControlRequest(), { failover: false }).catch((error) => error.code);
    await pair.clock.settle();
    pair.client.closeConnectionSocket(pair.serverPeer.connection!);
    await pair.clock.until(() => pair.serverPeer.isUsable && pair.clientPeer.isUsable);
    waiting[0]?.();
    await pair.clock.settle();
    expect([await lost, dropped]).toEqual(["connection-lost", ["the connection to client.example is gone"]]);
    const answer = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 })));
    expect(answer.resultCode).toBe(2001);
    await pair.stop();
  });

  it("quirk 18, 45 - attempts that fail leave no connection, socket or entry behind", async () => {
    const { node, peer, clock, network } = await dialling({}, { reconnectWait: 1 });
    await node.start();
    await clock.advance(50);
    expect(peer.disconnectReason).toBe(50);
    expect([node.connections.size, node.peerSockets.size, node.socketPeers.size, network.openEnds]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(peer.connection).toBeNull();
    await clock.run(node.stop());
  });

  it("quirk 20, 23 - the first CER of an incoming connection is counted, and answers are no received requests", async () => {
    const pair = chargingPair();
    await pair.start();
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    const { counters, statistics } = pair.clientPeer;
    expect([counters.cer, counters.cea, counters.requests, counters.answers]).toEqual([1, 1, 2, 2]);
    expect(statistics.receivedReqCounter.getCount()).toBe(2);
    expect(pair.serverPeer.statistics.receivedReqCounter.getCount()).toBe(0);
    expect([...statistics.processedReqTime.keys()]).toEqual(["Capabilities-Exchange", "Credit-Control"]);
    await pair.stop();
  });

  it("quirk 24 - a request for our realm from a peer of another realm is served", async () => {
    const pair = chargingPair({ clientPeer: { realmName: "elsewhere" } });
    await pair.start();
    const answer = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(answer.resultCode).toBe(2001);
    await pair.stop();
  });

  it("quirk 25, 28 - names and realms are compared without case, and shown as they were written", async () => {
    const { node, clock, dial } = await scripted();
    const peer = node.addPeer("aaa://Client2.EXAMPLE");
    const dialled = await dial({ identity: { originHost: "cLIENT2.example", originRealm: "EXAMPLE" } });
    const cea = await dialled.exchangeCapabilities();
    expect([cea.attributes.resultCode, peer.isUsable, peer.nodeName]).toEqual([2001, true, "Client2.EXAMPLE"]);
    dialled.send(creditControlRequest({ ...own, originHost: "cLIENT2.example", destinationRealm: "eXample" } as never));
    expect((await dialled.next()).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("quirk 39 - an answer with Experimental-Result alone is sent, and counted in its range", async () => {
    const application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) =>
      request.error({ experimentalResult: { vendorId: 10_415, experimentalResultCode: 5030 } }),
    );
    const { node, clock, dial } = await scripted({}, application);
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(creditControlRequest(own as never));
    expect((await peer.next()).findAvps([297, 0], [298, 0]).map((avp) => avp.value)).toEqual([5030]);
    const ranges = node.peers.get("client.example")!.statistics.sentResultCodeRangeCounters;
    expect(ranges.get("5xxx")?.getCount()).toBe(1);
    await clock.run(node.stop({ force: true }));
  });

  it("quirk 42 - a request without Destination-Realm goes by the node's own realm, when its format lets it go at all", async () => {
    const pair = chargingPair();
    await pair.start();
    const whole = creditControlRequest();
    (whole as { destinationRealm?: string | undefined }).destinationRealm = undefined;
    expect(pair.client.explainRoute(whole)).toContain("the route of realm example");
    await expect(pair.gateway.sendRequest(whole)).rejects.toThrow("Destination-Realm");
    await pair.stop();
  });

  it("quirk 43 - a message that is sent again has a new Hop-by-Hop Identifier", async () => {
    const pair = chargingPair();
    const seen: number[] = [];
    pair.server.on("message", ({ direction, message }) => {
      if (direction === "received" && message.code === 272) seen.push(message.header.hopByHopIdentifier);
    });
    await pair.start();
    const request = creditControlRequest();
    for (let turn = 0; turn < 3; turn++) await pair.clock.run(pair.gateway.sendRequest(request));
    expect(new Set(seen).size).toBe(3);
    await pair.stop();
  });

  it("quirk 41 - a stop closes at once what is not ready", async () => {
    const { node, clock, incoming, listen } = await dialling();
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    const before = clock.now();
    await clock.run(node.stop());
    expect((clock.now() - before) / 1000).toBeLessThan(1);
    expect(incoming[0]!.rest().map(({ code }) => code)).toEqual([257]);
  });

  it("quirk 49 - without any handler a request is answered 3001, not left alone", async () => {
    const { node, clock, dial } = await scripted({}, new Application(4, { auth: true }));
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(creditControlRequest(own as never));
    expect((await peer.next()).attributes.resultCode).toBe(3001);
    await clock.run(node.stop({ force: true }));
  });

  it("quirk 21 - by default the peer that fewer requests wait for gets the next one, whoever asked more", async () => {
    const { node, clock, dial } = await scripted({ unknownPeers: "accept" }, chargingServer());
    const [one, two] = [
      await dial({ identity: { originHost: "one.example" } }),
      await dial({ address: "10.0.0.7", identity: { originHost: "two.example" } }),
    ];
    for (const peer of [one, two]) await peer.exchangeCapabilities();
    // One asks much: that must not count against it.
    for (let turn = 0; turn < 10; turn++)
      one.send(creditControlRequest({ ...own, originHost: "one.example" } as never));
    await clock.settle();
    for (const peer of [one, two]) peer.rest();
    const [charging] = node.applications as [Application];
    for (let turn = 0; turn < 4; turn++) void charging.sendRequest(creditControlRequest()).catch(() => undefined);
    await clock.settle();
    expect([one.rest().length, two.rest().length]).toEqual([2, 2]);
    await clock.run(node.stop({ force: true }));
  });
});

describe("quirks of messages", () => {
  it("quirk 51 - a path through an AVP that is no group finds nothing", () => {
    const message = Message.fromBytes(creditControlRequest(own as never).asBytes(), { dictionary });
    expect(message.findAvps([263, 0], [264, 0])).toEqual([]);
    expect(message.findAvps([263, 0])).toHaveLength(1);
  });

  it("quirk 52 - what was found before does not hide what was added since", () => {
    const message = new Message({ commandCode: 999 }, []);
    expect(message.findAvps([1, 0])).toEqual([]);
    message.appendAvp(Avp.new(1, 0, "somebody"));
    expect(message.findAvps([1, 0])).toHaveLength(1);
  });

  it("quirk 53 - received flags stay, and an answer has the P flag of its request", () => {
    const request = new DeviceWatchdogRequest({ originHost: "a", originRealm: "b" });
    request.header.isProxyable = true;
    request.header.isRetransmit = true;
    const received = Message.fromBytes(request.asBytes(), { dictionary });
    expect([received.header.commandFlags, received.toAnswer().header.commandFlags]).toEqual([0xd0, 0x40]);
  });

  it("quirk 55 - AVPs that a group does not list survive in every group", () => {
    const strange = new Avp({ code: 4_000_001, vendorId: 99_999, data: Buffer.of(1, 2, 3) });
    let groups = 0;
    for (const definition of dictionary.avps) {
      if (definition.type !== "Grouped") continue;
      groups++;
      const group = new Avp({ code: definition.code, vendorId: definition.vendorId, data: strange.asBytes() });
      const message = new Message({ commandCode: 999 }, [group]);
      const received = Message.fromBytes(message.asBytes(), { dictionary });
      expect(received.attributes[definition.key], definition.name).toMatchObject({ extraAvps: [{ code: 4_000_001 }] });
      expect(received.asBytes().equals(message.asBytes())).toBe(true);
    }
    expect(groups).toBeGreaterThan(600);
  });

  it("quirk 56 - bad values of Address and Float32 are the errors of this package", () => {
    const address = new Avp({ code: 257, data: Buffer.from("0001c110", "hex"), definition: dictionary.avp(257) });
    expect(() => address.value).toThrow(expect.objectContaining({ code: "avp-decode" }));
    const float = [...dictionary.avps].find(({ type }) => type === "Float32")!;
    const make = (value: number): Avp => Avp.new(float.code, float.vendorId, value, { dictionary });
    expect(() => make(1e300)).toThrow(expect.objectContaining({ code: "avp-encode" }));
    expect(make(128.65).payload.toString("hex")).toBe("4300a666");
  });

  it("quirk 70 - an AVP appended to a typed message is encoded", () => {
    const request = creditControlRequest(own as never);
    request.appendAvp(Avp.new(1, 0, "somebody", { dictionary }));
    const received = Message.fromBytes(request.asBytes(), { dictionary });
    expect([received.attributes.userName, received.avps.at(-1)?.name]).toEqual(["somebody", "User-Name"]);
  });
});

/** [quirk, application, command, request, attribute, AVP, vendor, list] */
const MEMBERS: readonly [string, number, number, boolean, string, number, number, boolean][] = [
  ["63", 1, 265, true, "serviceType", 6, 0, false],
  ["63", 1, 274, true, "serviceType", 6, 0, false],
  ["63", 1, 271, true, "serviceType", 6, 0, false],
  ["63", 1, 271, false, "serviceType", 6, 0, false],
  ["63", 5, 268, true, "serviceType", 6, 0, false],
  ["63", 5, 268, false, "serviceType", 6, 0, false],
  ["63", 1, 258, true, "serviceType", 6, 0, false],
  ["63", 1, 258, false, "serviceType", 6, 0, false],
  ["64", 4, 272, false, "creditControlFailureHandling", 427, 0, false],
  ["64", 4, 272, false, "directDebitingFailureHandling", 428, 0, false],
  ["65", 4, 272, false, "ocOlr", 623, 0, false],
  ["65", 16_777_302, 8_388_636, true, "snRequestType", 2907, 10_415, false],
  ["67", 16_777_238, 272, true, "eventTrigger", 1006, 10_415, true],
  ["67", 16_777_238, 272, true, "framedIpv6Prefix", 97, 0, false],
  ["67", 5, 268, false, "replyMessage", 18, 0, true],
  ["67", 1, 258, true, "class", 25, 0, true],
  ["67", 16_777_251, 316, false, "supportedFeatures", 628, 10_415, true],
  ["67", 16_777_308, 8_388_638, false, "supportedFeatures", 628, 10_415, true],
  ["67", 16_777_308, 8_388_638, false, "vplmnCsgSubscriptionData", 1641, 10_415, true],
  ["69", 16_777_251, 316, false, "failedAvp", 279, 0, false],
  ["69", 16_777_251, 316, true, "terminalInformation", 1401, 10_415, false],
  ["69", 16_777_238, 272, true, "accessNetworkChargingIdentifierGx", 1022, 10_415, true],
];

describe("quirks of commands", () => {
  it.each(MEMBERS)(
    "quirk %s - application %i, command %i, request %s: %s",
    (_quirk, application, code, isRequest, key, avp, vendorId, isList) => {
      const members = dictionary.command(application, code, isRequest)!.members;
      const found = members.filter((member) => member.key === key);
      expect(found.map((member) => [member.avp.code, member.avp.vendorId, member.max > 1])).toEqual([
        [avp, vendorId, isList],
      ]);
      expect(members.filter((member) => member.avp.code === avp && member.avp.vendorId === vendorId)).toHaveLength(1);
    },
  );

  it("quirk 63 - misspelt attributes have the names of their AVPs", () => {
    expect(keysOf("EUI64-Address", "Max-Requested-Bandwidth-UL", "Redirect-Address-SIP-URI")).toEqual([
      "eui64Address",
      "maxRequestedBandwidthUl",
      "redirectAddressSipUri",
    ]);
  });

  it("quirk 64 - Origin-State-Id goes out once", () => {
    const request = new NasAccountingRequest({
      originHost: "client.example",
      originRealm: "example",
      sessionId: "a;1;1",
      destinationRealm: "example",
      accountingRecordType: 1,
      accountingRecordNumber: 0,
      acctApplicationId: 1,
      originStateId: 7,
    } as never);
    expect(request.findAvps([278, 0])).toHaveLength(1);
  });

  it("quirk 66 - attributes of groups have their own AVPs behind them", () => {
    expect(memberOf("PS-Information", "pdnConnectionChargingId")).toEqual([2050, 10_415]);
    expect(memberOf("Supplementary-Service", "aocInformation")).toEqual([2054, 10_415]);
    expect(memberOf("MIP-HA-to-MN-MSA", "mipHaToMnSpi")).toEqual([
      dictionary.avpsNamed("MIP-HA-to-MN-SPI")[0]?.code,
      0,
    ]);
  });

  it("quirk 68 - M is set for Origin-Host, Origin-Realm and Destination-Host in every command, and clear where it must be", () => {
    const wrong: string[] = [];
    for (const command of dictionary.commands) {
      for (const { avp } of command.members) {
        if (M_SET.has(avp.name) && avp.mandatory !== "must") wrong.push(`${command.name} ${avp.name}`);
        if (M_CLEAR.has(avp.name) && avp.mandatory !== "mustNot") wrong.push(`${command.name} ${avp.name}`);
      }
    }
    expect(wrong).toEqual([]);
    const flags = new UpdateLocationRequest({ destinationHost: "hss.example" } as never).avps.map(
      ({ name, isMandatory }) => `${name} ${isMandatory}`,
    );
    expect(flags).toContain("Destination-Host true");
  });
});

const M_SET: ReadonlySet<string> = new Set(["Origin-Host", "Origin-Realm", "Destination-Host"]);
const M_CLEAR: ReadonlySet<string> = new Set([
  "Error-Message",
  "Error-Reporting-Host",
  "Product-Name",
  "Firmware-Revision",
]);

function keysOf(...names: readonly string[]): (string | undefined)[] {
  return names.map((name) => dictionary.avpsNamed(name)[0]?.key);
}

function memberOf(group: string, key: string): (number | undefined)[] {
  const member = dictionary.avpsNamed(group)[0]?.group?.members.find((candidate) => candidate.key === key);
  return [member?.avp.code, member?.avp.vendorId];
}
