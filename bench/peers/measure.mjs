import { ourServer, ownLoad } from "../end-to-end.mjs";
import { ROOT } from "../harness/cache.mjs";
import { run, startServer } from "../harness/process.mjs";
import { CLIENT_CORE, load, loadByTurns } from "../load/load.mjs";

/**
 * @import { ReadyPeer } from "./install.mjs"
 * @typedef {Record<string, number>} Metrics what was measured of one subject in a round, by names as `rate/256`
 * @typedef {Record<string, Metrics>} Round the metrics of each subject by its name, ours under `ours`
 */

/** How many requests are outstanding in the loads that all servers get, in this order: the first one warms up for all. */
export const OUTSTANDING = [256, 32, 1];

const OUR_CODEC = "^codec/((decode|encode)/(dwr|ccr|ula)/own|decode-routing/ccr)";

/**
 * One round of a peer: what it has of a codec and of a server. Sets its metrics, as far as it comes.
 * @param {Metrics} metrics
 * @param {ReadyPeer} peer
 * @param {{ seconds: number, codecMs: number }} plan
 */
export async function measurePeer(metrics, { server, codec, environment }, { seconds, codecMs }) {
  if (codec !== undefined) {
    const output = await run(codec(codecMs), { core: CLIENT_CORE, env: { ...process.env, ...environment } });
    Object.assign(metrics, parseCodec(output));
  }
  await measureServer(metrics, server, { seconds, environment });
}

/**
 * One round of this package, with the metrics that only it has: own client, start-up.
 * @param {Metrics} metrics
 * @param {{ seconds: number }} plan
 */
export async function measureOurs(metrics, { seconds }) {
  for (const row of await ownRows(`${OUR_CODEC}|^start-up/import-and-decode`)) {
    const [, operation, message] = row.name.split("/");
    if (row.name.startsWith("codec/")) metrics[`${operation}/${message}`] = row.value * 1000;
    else Object.assign(metrics, { "start/ms": row.value, "start/mb": row.rssMb });
  }
  await measureServer(metrics, ourServer(), { seconds });
  const server = await startServer(ourServer());
  const pair = await ownLoad(server, { outstanding: 256, seconds }).finally(() => server.stop());
  metrics["rate/own"] = pair.requestsPerSecond;
}

/**
 * @param {Metrics} metrics
 * @param {ReadyPeer["server"]} command
 * @param {{ seconds: number, environment?: ReadyPeer["environment"] | undefined }} options
 */
async function measureServer(metrics, command, { seconds, environment }) {
  const server = await startServer(command, { environment });
  try {
    for (const [firstName, outstanding] of OUTSTANDING.entries()) {
      const result = await load(server, { outstanding, firstName, warmSeconds: firstName === 0 ? 2 : 0.5, seconds });
      metrics[`rate/${outstanding}`] = result.requestsPerSecond;
      metrics[`cpu/${outstanding}`] = result.serverCpuPer100k;
      metrics[`p50/${outstanding}`] = result.p50Ms;
      metrics[`p99/${outstanding}`] = result.p99Ms;
      metrics[`rss/${outstanding}`] = result.serverMaxRssMb;
    }
  } finally {
    await server.stop();
  }
}

/**
 * Requests a second with one outstanding of this package and of a peer, whose servers run side by side and get the load by short
 * turns: what slows the machine down for a moment slows down both. Sets the metric of both.
 * @param {Round} metrics
 * @param {{ name: string, ready: ReadyPeer }} peer
 */
export async function measureTurns(metrics, { name, ready }) {
  const ours = await startServer(ourServer());
  try {
    const theirs = await startServer(ready.server, ready);
    const rates = await loadByTurns([ours, theirs]).finally(() => theirs.stop());
    metrics.ours["rate/1-by-turns"] = rates[0];
    metrics[name]["rate/1-by-turns"] = rates[1];
  } finally {
    await ours.stop();
  }
}

/**
 * @param {string} output
 * @returns {Metrics}
 */
function parseCodec(output) {
  const rows = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return Object.fromEntries(rows.map(({ operation, message, perSecond }) => [`${operation}/${message}`, perSecond]));
}

/**
 * @param {string} only
 * @returns {Promise<{ name: string, value: number, rssMb: number }[]>}
 */
async function ownRows(only) {
  const command = [process.execPath, `${ROOT}/bench/run.mjs`, "--json", "--quick", "--only", only];
  const output = await run(command, { core: CLIENT_CORE, seconds: 120 });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
