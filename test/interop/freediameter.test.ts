import { expect, test } from "vitest";
import type { CreditControlAnswer } from "../../src/message/gen/gy.ts";
import { FREE_DIAMETER_PACKAGES, FREE_DIAMETER_REALM, startFreeDiameter } from "./free-diameter.ts";
import { observe } from "./observation.ts";
import { GRANTED_OCTETS, type OurNode, startOurNode } from "./our-node.ts";
import { describeWithPeers } from "./suite.ts";
import { expectFarewell, expectWatchdog } from "./tap-expectations.ts";
import { WireTap } from "./wire-tap.ts";

const DPR = 282;
const CREDIT_CONTROL = 272;
const AGENT = "agent.test";
const CLIENT = { identity: "pgw.client.test", realm: "client.test" };
const AS_SERVER = { stack: "freeDiameter", role: "server", them: "listener" } as const;
const AS_CLIENT = { stack: "freeDiameter", role: "client", them: "dialler" } as const;
const SERVER = { identity: "ocs.server.test", realm: "server.test" };

/*
 * No extension that Debian ships answers requests of applications, so freeDiameter is what it mostly is in the field, an
 * agent: it relays credit control and accounting from a client of ours to a server of ours, and answers by itself what it
 * can't deliver. It parses, checks and changes each message on the way (Route-Record, Hop-by-Hop Identifier).
 */
describeWithPeers("freeDiameter", FREE_DIAMETER_PACKAGES, () => {
  test("freeDiameter as server - we dial, exchange capabilities, credit control and accounting, and part with DPR", async ({
    task,
  }) => {
    await using agent = await startFreeDiameter({ identity: AGENT });
    await using tap = await WireTap.start(agent.port);
    const dial = [{ identity: AGENT, realm: FREE_DIAMETER_REALM, port: tap.port }];
    await using server = await startOurNode({ ...SERVER, dial });
    await using client = await startOurNode({ ...CLIENT, dial });
    await Promise.all([server.isReadyWith(AGENT), client.isReadyWith(AGENT)]);
    await Promise.all([agent.isOpenWith(SERVER.identity), agent.isOpenWith(CLIENT.identity)]);

    await exchange(client, server);

    await Promise.all([client.node.stop(), server.node.stop()]);
    expect(tap.count({ from: "dialler", command: DPR, isRequest: true })).toBe(2);
    const answers = tap.messages.items.filter(({ command, isRequest }) => command === DPR && !isRequest);
    expect(answers.map(({ from, resultCode }) => [from, resultCode])).toEqual([
      ["listener", 2001],
      ["listener", 2001],
    ]);
    await observe(task, tap, AS_SERVER);
  });

  test("freeDiameter as client - it dials us, exchanges capabilities, credit control and accounting, and parts with DPR", async ({
    task,
  }) => {
    await using server = await startOurNode(SERVER);
    await using client = await startOurNode({ ...CLIENT, agents: [{ identity: AGENT, realm: FREE_DIAMETER_REALM }] });
    await using serverTap = await WireTap.start(server.port);
    await using clientTap = await WireTap.start(client.port);
    await using agent = await startFreeDiameter({
      identity: AGENT,
      dial: [
        { identity: SERVER.identity, port: serverTap.port },
        { identity: CLIENT.identity, port: clientTap.port },
      ],
    });
    await Promise.all([agent.isOpenWith(SERVER.identity), agent.isOpenWith(CLIENT.identity)]);
    await Promise.all([server.isReadyWith(AGENT), client.isReadyWith(AGENT)]);

    await exchange(client, server);

    await agent.stop();
    for (const tap of [serverTap, clientTap]) {
      await expectFarewell(tap, "dialler");
      expect(tap.summary().slice(0, 2)).toEqual(["dialler 257 request", "listener 257 answer 2001"]);
    }
    await observe(task, clientTap, AS_CLIENT);
  });

  test("freeDiameter as server - what it can't deliver comes back with 3002", async () => {
    await using agent = await startFreeDiameter({ identity: AGENT });
    await using client = await startOurNode({
      ...CLIENT,
      dial: [{ identity: AGENT, realm: FREE_DIAMETER_REALM, port: agent.port }],
    });
    await client.isReadyWith(AGENT);
    const answer = await client.charging.sendRequest(client.creditControlRequest("elsewhere.test"));
    expect(answer.header.isError).toBe(true);
    expect(answer.attributes).toMatchObject({ resultCode: 3002, originHost: AGENT });
  });

  test.concurrent("freeDiameter as server - it answers our DWR, and we part when it says DPR", async ({ task }) => {
    await using agent = await startFreeDiameter({ identity: AGENT });
    await using tap = await WireTap.start(agent.port);
    const dial = [{ identity: AGENT, realm: FREE_DIAMETER_REALM, port: tap.port }];
    await using client = await startOurNode({ ...CLIENT, dial, watchdogSeconds: 6 });
    await client.isReadyWith(AGENT);
    await expectWatchdog(tap, "dialler");
    await agent.stop();
    await expectFarewell(tap, "listener");
    await observe(task, tap, AS_SERVER);
  });

  test.concurrent("freeDiameter as server - we answer its DWR", async ({ task }) => {
    await using agent = await startFreeDiameter({ identity: AGENT, watchdogSeconds: 6 });
    await using tap = await WireTap.start(agent.port);
    const dial = [{ identity: AGENT, realm: FREE_DIAMETER_REALM, port: tap.port }];
    await using client = await startOurNode({ ...CLIENT, dial });
    await client.isReadyWith(AGENT);
    await expectWatchdog(tap, "listener");
    await observe(task, tap, AS_SERVER);
  });

  test.concurrent("freeDiameter as client - it answers our DWR and our DPR", async ({ task }) => {
    await using server = await startOurNode({ ...SERVER, watchdogSeconds: 6 });
    await using tap = await WireTap.start(server.port);
    await using agent = await startFreeDiameter({
      identity: AGENT,
      dial: [{ identity: SERVER.identity, port: tap.port }],
    });
    await Promise.all([server.isReadyWith(AGENT), agent.isOpenWith(SERVER.identity)]);
    await expectWatchdog(tap, "listener");
    await server.node.stop();
    await expectFarewell(tap, "listener");
    await observe(task, tap, AS_CLIENT);
  });

  test.concurrent("freeDiameter as client - we answer its DWR", async ({ task }) => {
    await using server = await startOurNode(SERVER);
    await using tap = await WireTap.start(server.port);
    await using agent = await startFreeDiameter({
      identity: AGENT,
      dial: [{ identity: SERVER.identity, port: tap.port }],
      watchdogSeconds: 6,
    });
    await agent.isOpenWith(SERVER.identity);
    await expectWatchdog(tap, "dialler");
    await observe(task, tap, AS_CLIENT);
  });
});

/** A session's first request and an accounting record, from the client through the agent to the server and back. */
async function exchange(client: OurNode, server: OurNode): Promise<void> {
  const answer = (await client.charging.sendRequest(client.creditControlRequest(SERVER.realm))) as CreditControlAnswer;
  expect(answer.resultCode).toBe(2001);
  expect(answer.originHost).toBe(SERVER.identity);
  expect(answer.multipleServicesCreditControl?.[0]?.grantedServiceUnit?.ccTotalOctets).toBe(GRANTED_OCTETS);
  expect(server.received[0]?.header.commandCode).toBe(CREDIT_CONTROL);
  // the agent's mark (RFC 6733 §6.1.9)
  expect(server.received[0]?.routeRecord).toEqual([CLIENT.identity]);

  const record = await client.accounting.sendRequest(client.accountingRequest(SERVER.realm, SERVER.identity));
  expect(record.attributes).toMatchObject({ resultCode: 2001, accountingRecordType: 1, originHost: SERVER.identity });
}
