import { describe, expect, it } from "vitest";
import { Application, Avp, type Message } from "../../src/index.ts";
import type { ScriptedPeer } from "../../src/testing/index.ts";
import {
  accounting,
  ask,
  ccr,
  creditControl,
  expectAnswer,
  expectSilence,
  IUT,
  makeRig,
  type Rig,
  type RigOptions,
  type Side,
  startRig,
} from "./rig.ts";

const HOST_IP_ADDRESS = 257;
const FIRMWARE_REVISION = 267;
const PRODUCT_NAME = 269;
const ORIGIN_STATE_ID = 278;

/** The AVPs that every CER and CEA must have (RFC 6733 §5.3.1, §5.3.2). */
const REQUIRED = [264, 296, HOST_IP_ADDRESS, 266, PRODUCT_NAME];
const SESSION_ID = 263;
const DESTINATION_REALM = 283;
const DESTINATION_HOST = 293;

/** The CER of a node that dials P. */
async function cerOf(options: RigOptions = {}): Promise<{ cer: Message; p: ScriptedPeer; rig: Rig }> {
  const rig = await startRig({ p: { persistent: true }, ...options });
  const p = await rig.p.take(1);
  return { cer: await p.next(1), p, rig };
}

/** The CEA to a CER, whatever it says. */
async function ceaTo(rig: Rig, change: (cer: Message) => void = () => {}, side: Side = rig.p): Promise<Message> {
  const script = await side.dial();
  const cer = script.cer();
  change(cer);
  script.send(cer);
  return script.next(1);
}

function counts(message: Message, codes: readonly number[]): number[] {
  return codes.map((code) => message.findAvps([code, 0]).length);
}

describe("RFC 6733 §5.3 capabilities: what the node says", () => {
  it("CER-01 - the initiator sends CER at once, the acceptor nothing", async () => {
    const { cer, rig } = await cerOf();
    expect([cer.code, cer.isRequest]).toEqual([257, true]);
    const q = await rig.q.dial();
    await expectSilence(rig, q, 5);
  });

  it("CER-02 - CER has the five AVPs, no Session-Id and no Destination AVPs, P clear, application 0", async () => {
    const { cer } = await cerOf();
    expect(counts(cer, REQUIRED)).toEqual([1, 1, 1, 1, 1]);
    expect(counts(cer, [SESSION_ID, DESTINATION_REALM, DESTINATION_HOST])).toEqual([0, 0, 0]);
    expect([cer.header.commandFlags, cer.header.applicationId]).toEqual([0x80, 0]);
  });

  it("CER-03 - CEA has the same AVPs and Result-Code, in success and failure", async () => {
    const rig = await startRig();
    const answers = [
      await ceaTo(rig, (cer) => {
        cer.attributes.authApplicationId = [99];
        cer.attributes.acctApplicationId = [];
      }),
      await ceaTo(rig, (cer) => {
        cer.attributes.originRealm = undefined;
      }),
      await ceaTo(rig),
    ];
    expect(answers.map((cea) => cea.attributes.resultCode)).toEqual([5010, 5005, 2001]);
    for (const cea of answers) {
      expect(counts(cea, [268, ...REQUIRED])).toEqual([1, 1, 1, 1, 1, 1]);
      expect([cea.header.commandFlags, cea.header.applicationId]).toEqual([0, 0]);
    }
  });

  it("CER-08 - CEA lists all applications of the node, not only the common ones", async () => {
    const applications = [creditControl(), accounting(), new Application(1, { auth: true })];
    const rig = await startRig({ applications });
    const p = await rig.p.dial({ identity: { authApplicationId: [4], acctApplicationId: [] } });
    const { attributes } = await p.exchangeCapabilities();
    expect(attributes).toMatchObject({ resultCode: 2001, authApplicationId: [4, 1], acctApplicationId: [3] });
  });

  it("CER-17 - Supported-Vendor-Id covers the vendors of the applications once, and is never 0", async () => {
    const applications = [1, 2].map((number) => new Application(16_777_250 + number, { auth: true, vendorId: 10_415 }));
    const { cer } = await cerOf({ applications });
    const vendors = cer.attributes.supportedVendorId as number[];
    expect(vendors.filter((vendor) => vendor === 10_415)).toEqual([10_415]);
    expect(vendors).not.toContain(0);
    expect(new Set(vendors).size).toBe(vendors.length);
    const own = await cerOf({ applications: [], node: { vendorIds: [0, 13_019, 13_019] } });
    expect(own.cer.attributes.supportedVendorId).toEqual([13_019]);
  });

  it("CER-18 - Vendor-Id is the configured one; a received 0 is ignored", async () => {
    expect((await cerOf({ node: { vendorId: 32_473 } })).cer.attributes.vendorId).toBe(32_473);
    const rig = await startRig();
    const cea = await ceaTo(rig, (cer) => {
      cer.attributes.vendorId = 0;
    });
    expect(cea.attributes.resultCode).toBe(2001);
  });

  it("CER-19 - Firmware-Revision and Product-Name are sent with M clear", async () => {
    const node = { firmwareRevision: 7, productName: "conformance" };
    const { cer } = await cerOf({ node });
    const sent = [FIRMWARE_REVISION, PRODUCT_NAME].flatMap((code) => cer.findAvps([code, 0]));
    expect(sent.map(({ flags, value }) => [flags, value])).toEqual([
      [0, 7],
      [0, "conformance"],
    ]);
    const cea = await ceaTo(await startRig({ node }));
    expect(cea.attributes).toMatchObject(node);
    const silent = await cerOf();
    expect(counts(silent.cer, [FIRMWARE_REVISION])).toEqual([0]);
  });

  it("CER-20 - Host-IP-Address is the address of the connection, or the configured ones", async () => {
    const { cer } = await cerOf();
    expect(cer.attributes.hostIpAddress).toEqual([{ family: 1, address: IUT.address }]);
    for (const [ipAddresses, expected] of [
      [["0.0.0.0"], [IUT.address]],
      [["10.0.0.1"], ["10.0.0.1"]],
    ]) {
      const cea = await ceaTo(await startRig({ node: { ipAddresses: ipAddresses as string[] } }));
      expect(cea.attributes.hostIpAddress).toEqual(expected?.map((address) => ({ family: 1, address })));
    }
  });

  it("CER-21 - CER and CEA carry Origin-State-Id, which is greater after a restart", async () => {
    const { cer, rig } = await cerOf();
    const [first] = cer.findAvps([ORIGIN_STATE_ID, 0]);
    const cea = await ceaTo(rig, undefined, rig.q);
    expect(cea.attributes.originStateId).toBe(first?.value);
    await rig.stop();
    await rig.clock.advance(1);
    const again = makeRig({ environment: rig.environment });
    await again.node.start();
    const second = await ceaTo(again);
    expect(second.attributes.originStateId).toBeGreaterThan(first?.value as number);
  });
});

describe("RFC 6733 §5.3 capabilities: what is common", () => {
  it("CER-04 - no common application: CEA 5010 without E, then the connection is closed", async () => {
    const rig = await startRig();
    const p = await rig.p.dial({ identity: { authApplicationId: [99], acctApplicationId: [] } });
    p.send(p.cer());
    const cea = await expectAnswer(rig, p, { resultCode: 5010, closes: true });
    expect(cea.code).toBe(257);
  });

  it("CER-05 - the relay id of either side makes everything common", async () => {
    const server = await startRig();
    await server.p.open({ identity: { authApplicationId: [0xffffffff], acctApplicationId: [] } });
    const accountable = await startRig();
    await accountable.p.open({ identity: { authApplicationId: [], acctApplicationId: [0xffffffff] } });
    const relay = await startRig({ applications: [new Application(0xffffffff, { auth: true })] });
    await relay.p.open({ identity: { authApplicationId: [99], acctApplicationId: [] } });
  });

  it("CER-06 - ids count wherever they stand, and the vendor plays no part", async () => {
    const rig = await startRig({ applications: [new Application(16_777_251, { auth: true, vendorId: 10_415 })] });
    for (const offer of [
      { vendorSpecificApplicationId: [{ vendorId: 999, authApplicationId: 16_777_251 }] },
      { vendorSpecificApplicationId: [{ vendorId: 999, acctApplicationId: 16_777_251 }] },
      { authApplicationId: [16_777_251] },
      { acctApplicationId: [16_777_251] },
    ]) {
      const p = await rig.p.dial({ identity: { authApplicationId: [], acctApplicationId: [] } });
      const cer = p.cer();
      Object.assign(cer.attributes, offer);
      p.send(cer);
      await expectAnswer(rig, p, { resultCode: 2001 });
      p.end();
      await rig.clock.advance(1);
    }
  });

  it("CER-07 - base accounting counts as an application and matches id 3", async () => {
    const rig = await startRig({ applications: [accounting()] });
    await rig.p.open({ identity: { authApplicationId: [], acctApplicationId: [3] } });
  });

  it("CER-09 - an application advertised for accounting only is not used for authorization", async () => {
    const nasreq = new Application(1, { auth: true });
    const rig = await startRig({ applications: [nasreq], node: { strictHalves: true } });
    // The connection opens: RFC 6733 compares bare ids.
    const p = await rig.p.open({ identity: { authApplicationId: [], acctApplicationId: [1] } });
    const aar = ccr(p, { authApplicationId: 1 });
    Object.assign(aar.header, { commandCode: 265, applicationId: 1 });
    await expect(nasreq.sendRequest(aar)).rejects.toThrow("p.example: advertised 1 for accounting only");
    await expectSilence(rig, p);
    expect([nasreq.isReady, rig.p.peer.isUsable]).toEqual([false, true]);
  });

  it("CER-06 - halves are one unless strictHalves says otherwise: what is common is ready, sent and served", async () => {
    for (const strictHalves of [false, true]) {
      const nasreq = new Application(1, { auth: true });
      nasreq.handleRequest = (request) => nasreq.generateAnswer(request, 2001);
      const rig = await startRig({ applications: [nasreq], node: { strictHalves } });
      const p = await rig.p.open({ identity: { authApplicationId: [], acctApplicationId: [1] } });
      expect(nasreq.isReady).toBe(!strictHalves);
      const aar = ccr(p, { authApplicationId: 1 });
      Object.assign(aar.header, { commandCode: 265, applicationId: 1 });
      await ask(rig, p, aar, { resultCode: strictHalves ? 3007 : 2001 });
    }
  });

  it("CER-22 - a CER on an open connection changes nothing: CEA 5012, the applications stay", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const cer = p.cer();
    Object.assign(cer.attributes, { authApplicationId: [], acctApplicationId: [3] });
    await ask(rig, p, cer, { resultCode: 5012 });
    expect(rig.p.peer.rfcState).toBe("R-Open");
    await ask(rig, p, ccr(p), { resultCode: 2001 });
  });

  it("CER-23 - a request of an application that is not common gets 3007 with E, and the connection stays", async () => {
    const rig = await startRig({ applications: [creditControl(), new Application(1, { auth: true })] });
    const p = await rig.p.open({ identity: { authApplicationId: [1], acctApplicationId: [] } });
    await ask(rig, p, ccr(p), { resultCode: 3007 });
  });

  it("CER-12 - CER is never forwarded, whatever realm it names", async () => {
    const rig = await startRig();
    const q = await rig.q.open();
    const cea = await ceaTo(rig, (cer) => {
      cer.appendAvp(Avp.new(DESTINATION_REALM, 0, "other.realm"));
    });
    expect([2001, 5008]).toContain(cea.attributes.resultCode);
    await expectSilence(rig, q);
  });
});
