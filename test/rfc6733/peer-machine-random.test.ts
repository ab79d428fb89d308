import { describe, expect, it, onTestFinished } from "vitest";
import { type ScriptedPeer, SeededRandom } from "../../src/testing/index.ts";
import { ccr, dpr, dwr, Rig } from "./rig.ts";

const ENCOUNTERS = 100;
const STEPS = 100;

/** One encounter: whatever P does in whatever state, the node comes to its end and leaves nothing behind. */
async function encounter(seed: number): Promise<Set<string>> {
  const random = new SeededRandom(seed);
  const pick = pickWith(random);
  const host = pick(["a.example", "z.example"]);
  const node = { reopen: pick(["prompt", "rfc3539"] as const) };
  const rig = new Rig({
    host,
    node,
    seed,
    p: { persistent: true, ipAddresses: pick([["10.0.0.2"], ["10.0.0.9"], []]) },
  });
  rig.network.down("10.0.0.9");
  const { clock, p, network } = rig;
  const { peer } = p;
  await p.listen();
  const { actions, living } = actionsOf(rig, random);
  await rig.node.start();
  const states = new Set<string>();
  for (let step = 0; step < STEPS; step++) {
    await pick(actions)();
    await clock.settle();
    states.add(peer.rfcState).add(peer.watchdogState);
  }
  await clock.run(rig.node.stop({ waitTimeout: 20 }));
  for (const script of living()) script.reset();
  await clock.advance(5);
  const left = Object.entries(rig.node.tableSizes).filter(([, size]) => size > 0);
  expect({ seed, state: peer.rfcState, left }).toEqual({ seed, state: "Closed", left: [] });
  expect([rig.node.connections.size, network.openEnds, clock.pendingTimers]).toEqual([0, 0, 0]);
  return states;
}

/** What P may do, the clock and the network; and the connections of P that live. */
function actionsOf(
  rig: Rig,
  random: SeededRandom,
): { actions: readonly (() => unknown)[]; living: () => ScriptedPeer[] } {
  const { clock, p, network } = rig;
  const pick = pickWith(random);
  const dialled: ScriptedPeer[] = [];
  const living = (): ScriptedPeer[] => [...p.incoming, ...dialled].filter(({ closed }) => closed === undefined);
  const on = (act: (script: ScriptedPeer) => void) => (): void => {
    const scripts = living();
    if (scripts.length > 0) act(pick(scripts));
  };
  const answer = on((script) => {
    const request = script.rest().find(({ isRequest }) => isRequest);
    const capabilities = { hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "script", authApplicationId: [4] };
    if (request !== undefined) script.answer(request, request.code === 257 ? capabilities : {});
  });
  const actions = [
    async () => dialled.push(await p.dial()),
    async () => {
      const script = await p.dial();
      script.send(script.cer());
      dialled.push(script);
    },
    on((script) => script.send(script.cer())),
    on((script) => script.send(dwr(script))),
    on((script) => script.send(ccr(script))),
    on((script) => script.send(dpr(script, random.uint32() % 3))),
    on((script) => script.send(dwr(script).toAnswer())),
    on((script) => script.send(Buffer.from("0200", "hex"))),
    on((script) => pick([script.end, script.reset]).call(script)),
    answer,
    answer,
    answer,
    () => clock.jump(),
    () => clock.advance(random.float() * 10),
    () => network.sever("10.0.0.1", p.address),
  ];
  return { actions, living };
}

function pickWith(random: SeededRandom): <Item>(items: readonly Item[]) => Item {
  return (items) => items[random.uint32() % items.length] as (typeof items)[number];
}

describe("RFC 6733 §5.6 peer state machine, any sequence of events", () => {
  // The row asks for 100,000 steps: this test makes 10,000 of them, `npm run fuzz:check` the others, test/peer/state-machine.test.ts
  // all that the table alone can meet.
  it("PSM-30 - no event in any state crashes or leaves a connection or a timer", async () => {
    const errors: unknown[] = [];
    const note = (error: unknown): number => errors.push(error);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const states = new Set<string>();
    for (let seed = 1; seed <= ENCOUNTERS; seed++) for (const state of await encounter(seed)) states.add(state);
    expect(errors).toEqual([]);
    expect([...states].sort()).toEqual([
      ...["Closed", "Closing", "DOWN", "I-Open", "INITIAL", "OKAY", "R-Open", "REOPEN", "SUSPECT"],
      ...["Wait-Conn-Ack", "Wait-Conn-Ack/Elect", "Wait-I-CEA", "Wait-Returns"],
    ]);
  }, 60_000);
});
