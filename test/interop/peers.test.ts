import { afterAll, beforeAll, expect, test } from "vitest";
import { compileErlangPeer, ERLANG_PACKAGES, ERLANG_REALM, startErlangPeer } from "./erlang.ts";
import { FREE_DIAMETER_PACKAGES, startFreeDiameter } from "./free-diameter.ts";
import { describeWithPeers } from "./suite.ts";
import { readWithTshark, TSHARK_PACKAGES } from "./tshark.ts";
import { WireTap } from "./wire-tap.ts";

// The real peers among themselves: proves that what the other suites find lies with us, not with the harness.
describeWithPeers("peers among themselves", [...FREE_DIAMETER_PACKAGES, ...ERLANG_PACKAGES], () => {
  let erlang: ReturnType<typeof compileErlangPeer>;
  beforeAll(() => {
    erlang = compileErlangPeer();
  });
  afterAll(() => erlang?.remove());

  test("peers - two freeDiameters exchange capabilities and part with DPR through the tap", async () => {
    await using listener = await startFreeDiameter({ identity: "one.test" });
    await using tap = await WireTap.start(listener.port);
    await using dialler = await startFreeDiameter({
      identity: "two.test",
      dial: [{ identity: "one.test", port: tap.port }],
    });
    await Promise.all([listener.isOpenWith("two.test"), dialler.isOpenWith("one.test")]);
    await dialler.stop();
    await tap.waitFor({ from: "listener", command: 282, isRequest: false });
    expect(tap.summary()).toEqual([
      "dialler 257 request",
      "listener 257 answer 2001",
      "dialler 282 request",
      "listener 282 answer 2001",
    ]);
  });

  test("peers - two Erlang nodes exchange credit control and accounting and part with DPR", async () => {
    await using listener = await startErlangPeer(erlang.folder, { identity: "one.test" });
    await using tap = await WireTap.start(listener.port);
    await using dialler = await startErlangPeer(erlang.folder, { identity: "two.test", dial: tap.port });
    await dialler.isOpenWith("one.test");
    expect(await dialler.send("ccr", { realm: ERLANG_REALM, type: 1, number: 0 })).toBe("answer ccr 2001 [1000000]");
    expect(await dialler.send("acr", { realm: ERLANG_REALM, type: 1, number: 0 })).toBe("answer acr 2001 []");
    await dialler.disconnect();
    expect(tap.summary()).toContain("listener 282 answer 2001");
  });

  test("peers - freeDiameter relays credit control from one Erlang node to another", async () => {
    await using relay = await startFreeDiameter({ identity: "relay.test" });
    await using server = await startErlangPeer(erlang.folder, { identity: "server.test", dial: relay.port });
    await using client = await startErlangPeer(erlang.folder, { identity: "client.test", dial: relay.port });
    await Promise.all([relay.isOpenWith("server.test"), relay.isOpenWith("client.test")]);
    await Promise.all([server.isOpenWith("relay.test"), client.isOpenWith("relay.test")]);
    const answer = await client.send("ccr", { realm: ERLANG_REALM, type: 4, number: 0 });
    expect(answer).toBe("answer ccr 2001 [1000000]");
    await relay.process.waitForLine("'Credit-Control-Answer'");
  });
});

describeWithPeers("tshark", TSHARK_PACKAGES, () => {
  // a CER with nothing but Origin-Host "client.test"
  const header = "0100002880000101000000000000000100000002";
  const sound = Buffer.from(`${header}0000010840000013636c69656e742e7465737400`, "hex");

  test("tshark - reads a sound message without complaint", async () => {
    const [reading] = await readWithTshark([sound]);
    expect(reading).toEqual({ command: 257, isRequest: true, avpCodes: [264], complaints: [] });
  });

  test("tshark - complains of an AVP that ends before its length", async () => {
    const broken = Buffer.from(sound);
    broken.writeUInt8(0xff, 27);
    const [reading] = await readWithTshark([broken]);
    expect(reading?.complaints).not.toEqual([]);
  });
});
