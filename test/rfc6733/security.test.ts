import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Application, Avp, dump, Message, Node, type NodeOptions, SENSITIVE_AVPS } from "../../src/index.ts";
import { AaRequest } from "../../src/interfaces/gen/nasreq.ts";
import { expectAlive, expectAnswer, IUT, makeRig, REALM, type Rig, startRig } from "./rig.ts";

const INBAND_SECURITY_ID = 299;
const NONE = 0;
const TLS = 1;

/** P sends a CER with these Inband-Security-Ids. */
async function offer(rig: Rig, ids: readonly number[]): Promise<Awaited<ReturnType<Rig["p"]["dial"]>>> {
  const p = await rig.p.dial();
  const cer = p.cer();
  cer.attributes.inbandSecurityId = ids;
  p.send(cer);
  return p;
}

describe("RFC 6733 §6.10, §13 security without TLS", () => {
  it("SEC-15 - Inband-Security-Id is not sent by default, and its absence means none", async () => {
    const rig = await startRig({ q: { persistent: true } });
    const cer = await (await rig.q.take(1)).next(1);
    expect(cer.findAvps([INBAND_SECURITY_ID, 0])).toEqual([]);
    const cea = await expectAnswer(rig, await offer(rig, []), { resultCode: 2001 });
    expect(cea.findAvps([INBAND_SECURITY_ID, 0])).toEqual([]);
    const asking = await startRig({ node: { inbandSecurityIds: [NONE] } });
    const answer = await expectAnswer(asking, await offer(asking, []), { resultCode: 2001 });
    expect(answer.attributes.inbandSecurityId).toEqual([NONE]);
  });

  // TLS is not there yet, so that what the node demands is no in-band security, and P is the side that demands TLS.
  it("SEC-16 - without a common mechanism CEA 5017 without E, and close; only when the node is told to ask", async () => {
    const rig = await startRig({ node: { inbandSecurityIds: [NONE] } });
    await expectAnswer(rig, await offer(rig, [TLS]), { resultCode: 5017, closes: true });
    await expectAnswer(rig, await offer(rig, [TLS, NONE]), { resultCode: 2001 });
    const silent = await startRig();
    await expectAnswer(silent, await offer(silent, [TLS]), { resultCode: 2001 });
  });

  it("SEC-16 - the node never promises TLS that it does not have", () => {
    const make = (inbandSecurityIds: readonly number[]): Node => new Node(IUT.host, REALM, { inbandSecurityIds });
    expect(() => make([NONE, TLS])).toThrow("TLS is not supported yet");
    expect(() => makeRig().node.addPeer("aaas://secure.example")).toThrow("TLS is not supported yet");
  });

  it("SEC-17 - passwords and keys are masked in logs, whether the node knows their AVPs or not", async () => {
    for (const type of [undefined, AaRequest]) {
      const lines: string[] = [];
      const log = (line: string): number => lines.push(line);
      const logger: NodeOptions["logger"] = { debug: log, info: log, warn: log, error: log };
      const nasreq = new Application(1, {
        auth: true,
        requestHandler: (application, request) => application.generateAnswer(request, 2001),
      });
      if (type !== undefined) nasreq.handle(type, (request) => nasreq.generateAnswer(request, 2001));
      const rig = await startRig({ applications: [nasreq], node: { logger, validateReceivedRequestAvps: false } });
      const p = await rig.p.open({ identity: { authApplicationId: [1], acctApplicationId: [] } });
      p.send(
        new Message({ commandCode: 265, commandFlags: 0xc0, applicationId: 1 }, [
          Avp.new(263, 0, "p.example;1;1"),
          Avp.new(258, 0, 1),
          Avp.new(264, 0, "p.example"),
          Avp.new(296, 0, REALM),
          Avp.new(283, 0, REALM),
          new Avp({ code: 1, flags: 0x40, data: Buffer.from("visible") }),
          new Avp({ code: 2, flags: 0x40, data: Buffer.from("hunter2 is secret") }),
        ]),
      );
      await p.next(1);
      const text = lines.join("\n");
      expect(text).toContain("visible");
      expect(text).toContain("(hidden)");
      expect(text).not.toMatch(/hunter2|68756e74657232/);
      await expectAlive(rig, p);
    }
  });

  it("SEC-17 - each masked AVP is masked by its code as well", () => {
    const dictionary = wholeDictionary();
    for (const name of SENSITIVE_AVPS) {
      const { code, vendorId } = dictionary.avpsNamed(name)[0]!;
      const flags = vendorId === 0 ? 0x40 : 0xc0;
      const message = new Message({ commandCode: 1, commandFlags: 0x80 }, [
        new Avp({ code, vendorId, flags, data: Buffer.from("secret") }),
      ]);
      expect(dump(Message.fromBytes(message.asBytes())), name).toMatch(/Val: \(hidden\)>/);
    }
  });
});
