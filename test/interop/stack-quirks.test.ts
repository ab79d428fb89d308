import { expect, test } from "vitest";
import { ConnectionLost, RequestTimeout } from "../../src/errors.ts";
import { ANSWER_MEMBERS, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { observe } from "./observation.ts";
import { dialled, dialling, type PairOptions, reasonOfEnd } from "./stack-pair.ts";
import { STACKS, type Stack } from "./stacks.ts";
import { describeWithPeers } from "./suite.ts";

const CER = 257;
const DWR = 280;
const UNHEARD_OF = 8388999;

const [goDiameter, nodeDiameter, diameterRs, bromelia] = STACKS as [Stack, Stack, Stack, Stack];

class UnheardOfInCharging extends defineCommand({
  name: "Unheard-Of",
  code: UNHEARD_OF,
  applicationId: 4,
  request: REQUEST_MEMBERS,
  answer: ANSWER_MEMBERS,
}) {}
class UnheardOfInS6a extends defineCommand({
  name: "Unheard-Of",
  code: UNHEARD_OF,
  applicationId: 16777251,
  request: REQUEST_MEMBERS,
  answer: ANSWER_MEMBERS,
}) {}

const EXAMPLE: PairOptions = { theirs: { style: "example" } };
const AS_EXAMPLE = ", as in its example";

/** How the connection ends on which a server gets a command that it does not know. */
const AFTER_UNKNOWN_COMMAND: Readonly<Record<string, "closed" | "silent">> = {
  "go-diameter": "closed",
  "node-diameter": "silent",
  "diameter-rs": "closed",
  bromelia: "silent",
};

for (const stack of STACKS) {
  describeWithPeers(`${stack.name}'s unknown commands`, [stack.packageName], () => {
    const ending = AFTER_UNKNOWN_COMMAND[stack.name];
    test.concurrent(`quirks - a command that ${stack.name} does not know: it is ${ending}, and our request ends in time`, ({
      task,
    }) =>
      dialled(stack, async ({ ours, tap }) => {
        const application = ours[stack.application];
        await application.waitForReady();
        const to = { sessionId: ours.node.sessionGenerator.nextId(), destinationRealm: stack.realm };
        const request = stack.application === "charging" ? new UnheardOfInCharging(to) : new UnheardOfInS6a(to);
        const answer = application.sendRequest(request, { timeout: 4 });
        await expect(answer).rejects.toThrow(ending === "closed" ? ConnectionLost : RequestTimeout);
        await observe(task, tap, { stack: stack.name, role: "server, after an unknown command", them: "listener" });
      }));
  });
}

describeWithPeers("node-diameter's example", ["node-diameter"], () => {
  test.concurrent("quirks - node-diameter's example names no address in its CER: 5005, which it can't read for its Failed-AVP", ({
    task,
  }) =>
    dialling(
      nodeDiameter,
      async ({ theirs, tap }) => {
        const refusal = await tap.waitFor({ from: "listener", command: CER, isRequest: false });
        expect(refusal.resultCode).toBe(5005);
        await theirs.process.waitForLine("error No handler for type");
        await observe(task, tap, { stack: "node-diameter", role: `client${AS_EXAMPLE}`, them: "dialler" });
      },
      EXAMPLE,
    ));

  test.concurrent("quirks - node-diameter's example names no application in its CEA: reason 52", ({ task }) =>
    dialled(
      nodeDiameter,
      async ({ ours, tap }) => {
        expect(await reasonOfEnd(ours)).toBe(52);
        expect(tap.summary()).toEqual(["dialler 257 request", "listener 257 answer 2001"]);
        await observe(task, tap, { stack: "node-diameter", role: `server${AS_EXAMPLE}`, them: "listener" });
      },
      EXAMPLE,
    ));
});

describeWithPeers("diameter-rs's example", ["diameter-rs"], () => {
  test.concurrent("quirks - diameter-rs's example names no application in its CER: 5010", ({ task }) =>
    dialling(
      diameterRs,
      async ({ theirs, tap }) => {
        await theirs.process.waitForLine("refused 5010");
        await observe(task, tap, { stack: "diameter-rs", role: `client${AS_EXAMPLE}`, them: "dialler" });
      },
      EXAMPLE,
    ));

  test.concurrent("quirks - diameter-rs's example names no address in its CEA: taken, and its answers too", ({
    task,
  }) =>
    dialled(
      diameterRs,
      async ({ ours, tap }) => {
        await ours.isReadyWith("peer.diameter-rs.test");
        const answer = await ours.charging.sendRequest(ours.creditControlRequest("diameter-rs.test"));
        expect(answer.attributes.resultCode).toBe(2001);
        await observe(task, tap, { stack: "diameter-rs", role: `server${AS_EXAMPLE}`, them: "listener" });
      },
      EXAMPLE,
    ));
});

describeWithPeers("go-diameter's example", ["go-diameter"], () => {
  test.concurrent("quirks - go-diameter's example does not know DPR: we close after dpaTimeout", ({ task }) =>
    dialled(
      goDiameter,
      async ({ ours, tap }) => {
        await ours.isReadyWith("peer.go-diameter.test");
        await ours.node.stop();
        expect(tap.summary().slice(2)).toEqual(["dialler 282 request"]);
        expect(tap.ends.items[0]?.from).toBe("dialler");
        await observe(task, tap, { stack: "go-diameter", role: `server${AS_EXAMPLE}`, them: "listener" });
      },
      EXAMPLE,
    ));
});

describeWithPeers("bromelia's state machine", ["bromelia"], () => {
  test.concurrent("quirks - a request for another realm ends bromelia's state machine: the watchdog gives it up", ({
    task,
  }) =>
    dialled(
      bromelia,
      async ({ ours, tap }) => {
        await ours.isReadyWith("peer.bromelia.test");
        const elsewhere = ours.subscribers.sendRequest(ours.authenticationRequest("elsewhere.test"), { timeout: 1 });
        await expect(elsewhere).rejects.toThrow(RequestTimeout);
        const isOver = reasonOfEnd(ours);
        const later = ours.subscribers.sendRequest(ours.authenticationRequest("bromelia.test"), { timeout: 20 });
        await expect(later).rejects.toThrow(ConnectionLost);
        expect(await isOver).toBe(53);
        expect(tap.count({ from: "listener", command: DWR, isRequest: false })).toBe(0);
        await observe(task, tap, {
          stack: "bromelia",
          role: "server, after a request for another realm",
          them: "listener",
        });
      },
      { ours: { watchdogSeconds: 6, dwaSeconds: 2 } },
    ));
});
