// `npm run bench`: all that is measured of this package alone. Options: --only REGEX (names of rows), --json (one object a
// line), --quick (fewer and shorter rounds). Only ratios of one run count: machines differ, and vary.
import { parseArgs } from "node:util";
import { measureCodec } from "./codec/codec.mjs";
import { reporter } from "./harness/report.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
});
const only = new RegExp(options.only);
const plan = {
  isWanted: (name) => only.test(name),
  report: reporter({ isJson: options.json }),
  rounds: options.quick ? 3 : 7,
  roundMs: options.quick ? 80 : 200,
};
measureCodec(plan);
