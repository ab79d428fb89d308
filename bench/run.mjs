// `npm run bench`: all that is measured of this package alone. Options: --only REGEX (names of rows), --json (one object a
// line), --quick (fewer and shorter rounds). Only ratios of one run count: machines differ, and vary. docs/performance.md says
// how to read it.
import { parseArgs } from "node:util";
import { measureCodec } from "./codec/codec.mjs";
import { measureEndToEnd } from "./end-to-end.mjs";
import { measureGrowth } from "./growth.mjs";
import { reporter } from "./harness/report.mjs";
import { measureStartUp } from "./start-up.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
});
const only = new RegExp(options.only);
/** @type {import("./harness/report.mjs").Plan} */
const plan = {
  isWanted: (name) => only.test(name),
  report: reporter({ isJson: options.json }),
  ...(options.quick ? { rounds: 3, roundMs: 80 } : { rounds: 7, roundMs: 200 }),
  ...(options.quick ? { seconds: 1, turns: 3 } : { seconds: 3, turns: 5 }),
  startUpTurns: options.quick ? 5 : 11,
};

measureCodec(plan);
await measureEndToEnd(plan);
await measureGrowth(plan);
await measureStartUp(plan);
