// `npm run bench:guard`, part of `npm test`: notices when a request costs much more than it did. Our server and a bare `net` server
// get the same load by turns, and what a request costs in CPU time is compared: machines differ, that ratio little. The bounds are
// wide, so that only a real loss breaks them; `npm run bench` measures exactly.
import { ourServer } from "./end-to-end.mjs";
import { median } from "./harness/median.mjs";
import { startServer } from "./harness/process.mjs";
import { load } from "./load/load.mjs";
import { bareNet } from "./peers/bare-net/peer.mjs";
import { needProgram } from "./peers/install.mjs";

/** @import { LoadResult } from "./load/load.mjs" */

const TURNS = 3;
/** CPU time of a request as a multiple of the bare server's: less than half of this is usual. */
const MOST_CPU = 30;
/** MB resident under load: about half of this is usual. */
const MOST_MB = 160;
const LOAD = { outstanding: 256, warmSeconds: 1, seconds: 1 };

if (canLoad()) await guard();
else console.log("speed: not measured; the load client needs Linux and a C compiler");

async function guard() {
  const { server: bareServer } = await bareNet.prepare();
  /** @type {{ ours: LoadResult, bare: LoadResult }[]} */
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) {
    turns.push({ ours: await loaded(ourServer()), bare: await loaded(bareServer) });
  }
  const cpu = median(turns.map(({ ours, bare }) => ours.serverCpuPer100k / bare.serverCpuPer100k));
  const megabytes = median(turns.map(({ ours }) => ours.serverMaxRssMb));
  const rate = median(turns.map(({ ours }) => ours.requestsPerSecond));
  console.log(
    `speed: a request costs ${cpu.toFixed(1)} times a bare server's (at most ${MOST_CPU}), ${Math.round(megabytes)} MB (at most ${MOST_MB}), ${rate} requests/s here`,
  );
  if (cpu <= MOST_CPU && megabytes <= MOST_MB) return;
  console.error("speed: something has become slower or larger; docs/performance.md says how to find out what");
  process.exitCode = 1;
}

/** @param {(port: number) => string[]} command */
async function loaded(command) {
  const server = await startServer(command);
  try {
    return await load(server, LOAD);
  } finally {
    await server.stop();
  }
}

function canLoad() {
  if (process.platform !== "linux") return false;
  try {
    needProgram("cc", "which compiles the load client");
    return true;
  } catch (error) {
    if (process.env.CI === "true") throw error;
    return false;
  }
}
