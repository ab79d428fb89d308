// `npm run docs:states`: draws docs/state-machines.md from the tables of the built package; with --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { peerStates, peerTable, peerTimer } from "../dist/peer/state-machine.js";
import { initialWatchdog, watchdogStep } from "../dist/peer/watchdog.js";

/** @import { Watchdog } from "../dist/peer/watchdog.js" */
/** @typedef {{ state: string, event: string, rule: string, actions: readonly string[], next: string }} Step */

const FILE = new URL("../docs/state-machines.md", import.meta.url);
const WATCHDOG_EVENTS = /** @type {const} */ (["message", "dwa", "timeout", "connectionUp", "connectionDown"]);
const WATCHDOG_OPTIONS = /** @type {const} */ ({ reopen: "prompt", reopenDwaCount: 3 });

const text = `# State machines

Drawn by \`npm run docs:states\` from the tables of the code; do not edit.

## Peer (RFC 6733 §5.6)

The table is \`peerTable\` in src/peer/state-machine.ts. Closing knows which connection is left: I, which we opened, or R, the peer's.
An event that is not listed changes nothing.

${section(peerSteps())}
Timers: ${peerStates.map((state) => `${state}: ${peerTimer(state) ?? "none"}`).join("; ")}.

## Watchdog (RFC 3539 appendix A)

Every state that \`watchdogStep\` in src/peer/watchdog.ts comes to, with \`reopen: "prompt"\` and \`reopenDwaCount: 3\`, the
defaults. An event that is not listed changes nothing.

${section(watchdogSteps())}`;

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readFileSync(FILE, "utf8") !== text) {
  console.error("docs/state-machines.md does not show the tables of the code; run: npm run docs:states");
  process.exitCode = 1;
}

function peerSteps() {
  return peerStates.flatMap((state) =>
    Object.entries(peerTable[state]).map(([event, { rule, actions, next }]) => ({ state, event, rule, actions, next })),
  );
}

/** Walks from the first state over all events until no new state is found. */
function watchdogSteps() {
  /** @type {Map<string, Watchdog>} */
  const found = new Map([[watchdogName(initialWatchdog), initialWatchdog]]);
  /** @type {Step[]} */
  const steps = [];
  for (const [state, watchdog] of found) {
    for (const event of WATCHDOG_EVENTS) {
      const { rule, actions, next } = watchdogStep(watchdog, event, WATCHDOG_OPTIONS);
      if (rule === "none") continue;
      const name = watchdogName(next);
      if (!found.has(name)) found.set(name, next);
      steps.push({ state, event, rule, actions, next: name });
    }
  }
  return steps;
}

/** @param {Watchdog} watchdog */
function watchdogName(watchdog) {
  const { name } = watchdog;
  const details = [
    ...("pending" in watchdog && watchdog.pending ? ["DWR pending"] : []),
    ...("count" in watchdog ? [`count ${watchdog.count}`] : []),
    ...("gaveUp" in watchdog && watchdog.gaveUp ? ["gave up"] : []),
  ];
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

/**
 * A diagram and a table of the same steps.
 * @param {Step[]} steps
 */
function section(steps) {
  const states = [...new Set(steps.flatMap(({ state, next }) => [state, next]))];
  const names = states.map((state, index) => `  state "${state}" as s${index}`);
  /** @type {Map<string, string[]>} */
  const arrows = new Map();
  for (const { state, event, next } of steps) {
    const arrow = `  s${states.indexOf(state)} --> s${states.indexOf(next)}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), event]);
  }
  const drawn = [...arrows].map(([arrow, events]) => `${arrow}: ${events.join(", ")}`);
  const rows = steps.map(
    ({ state, event, rule, actions, next }) =>
      `| ${state} | ${event} | ${actions.join(", ") || "none"} | ${next} | ${rule} |`,
  );
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...names,
    "  [*] --> s0",
    ...drawn,
    "```",
    "",
    "| State | Event | Actions | Next state | Rule |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
