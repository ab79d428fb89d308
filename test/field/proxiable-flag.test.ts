import { describe, expect, it } from "vitest";
import type { ValidationMode } from "../../src/message/fault.ts";
import { ask, ccr, dpr, dwr, startRig } from "../rfc6733/rig.ts";

const TAKING: readonly ValidationMode[] = ["off", "warn", "lenient", "standard"];

describe("a P flag unlike the format's: go-diameter and node-diameter send it so in every message", () => {
  it.each(TAKING)("P flag - %s serves a request with P clear, which is to be processed here", async (validation) => {
    const rig = await startRig({ p: { validation } });
    const p = await rig.p.open();
    const noted: string[] = [];
    rig.node.on("protocolError", ({ reason }) => noted.push(reason));
    for (let time = 0; time < 3; time++) {
      const request = ccr(p);
      request.header.isProxyable = false;
      const answer = await ask(rig, p, request, { resultCode: 2001 });
      expect(answer.header.isProxyable).toBe(false);
    }
    const isNoted = validation === "warn" || validation === "standard";
    expect(noted).toEqual(isNoted ? ["The P flag must be set in Credit-Control-Request"] : []);
  });

  it("P flag - is told of anew on each connection", async () => {
    const rig = await startRig();
    const noted: string[] = [];
    rig.node.on("protocolError", ({ connection }) => noted.push(connection.nodeName));
    for (const side of [rig.p, rig.q]) {
      const script = await side.open();
      const request = ccr(script);
      request.header.isProxyable = false;
      await ask(rig, script, request, { resultCode: 2001 });
    }
    expect(noted).toEqual([rig.p.peer.nodeName, rig.q.peer.nodeName]);
  });

  it.each(TAKING)("P flag - %s answers DWR and DPR with P set by 2001", async (validation) => {
    const rig = await startRig({ p: { validation } });
    const p = await rig.p.open();
    for (const request of [dwr(p), dpr(p, 0)]) {
      request.header.isProxyable = true;
      await ask(rig, p, request, { resultCode: 2001 });
    }
  });

  it("P flag - a request with P clear that is for others is answered 3002, because no agent may pass it on", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    for (const elsewhere of [
      { destinationHost: "other.example" },
      { destinationRealm: "nowhere.example" },
      { destinationHost: "other.example", destinationRealm: "nowhere.example" },
    ]) {
      const request = ccr(p, elsewhere);
      request.header.isProxyable = false;
      await ask(rig, p, request, { resultCode: 3002 });
    }
    await ask(rig, p, ccr(p, { destinationRealm: "nowhere.example" }), { resultCode: 3003 });
  });

  it("P flag - strict reading refuses it with 3008", async () => {
    const rig = await startRig({ p: { validation: "strict" } });
    const p = await rig.p.open();
    const request = ccr(p);
    request.header.isProxyable = false;
    await ask(rig, p, request, { resultCode: 3008 });
  });
});
