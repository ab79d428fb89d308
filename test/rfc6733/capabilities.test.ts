import { describe, expect, it } from "vitest";
import { expectAnswer, startRig } from "./rig.ts";

describe("RFC 6733 §5.3 capabilities exchange", () => {
  it("CER-04 - no common application: CEA 5010 without E, then the connection is closed", async () => {
    const rig = await startRig();
    const p = await rig.p.dial({ identity: { authApplicationId: [99], acctApplicationId: [] } });
    p.send(p.cer());
    const cea = await expectAnswer(rig, p, { resultCode: 5010, closes: true });
    expect(cea.code).toBe(257);
  });

  it("CER-05 - the relay id makes everything common", async () => {
    const rig = await startRig();
    await rig.p.open({ identity: { authApplicationId: [0xffffffff], acctApplicationId: [] } });
    expect(rig.p.peer.isUsable).toBe(true);
  });
});
