import { ROOT } from "./harness/cache.mjs";
import { run, startServer } from "./harness/process.mjs";
import { CLIENT_CORE, load } from "./load/load.mjs";

/**
 * @import { Server } from "./harness/process.mjs"
 * @import { Plan, Row } from "./harness/report.mjs"
 * @import { LoadResult } from "./load/load.mjs"
 */

/**
 * As `npm run bench:server` has it: a young generation of half its usual size. What a request leaves dies with its answer,
 * and 16 MB less stay resident.
 */
const NODE_FLAGS = ["--max-semi-space-size=8"];

/**
 * The command of our server for a port.
 * @param {string[]} options
 */
export function ourServer(...options) {
  return (/** @type {number} */ port) => [
    process.execPath,
    ...NODE_FLAGS,
    `${ROOT}/bench/server/main.mjs`,
    "--port",
    String(port),
    ...options,
  ];
}

/**
 * Loads a server with our own client, `sendRequest` on the public API; resolves with what it measured.
 * @param {Server} server
 * @param {{ outstanding: number, pending?: number, warmSeconds?: number, seconds?: number }} options
 * @returns {Promise<LoadResult>}
 */
export async function ownLoad({ port, pid }, { outstanding, pending = 0, warmSeconds = 2, seconds = 3 }) {
  const options = { port, outstanding, pending, "warm-seconds": warmSeconds, seconds, "server-pid": pid };
  const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const output = await run([process.execPath, `${ROOT}/bench/client/main.mjs`, ...args], {
    core: CLIENT_CORE,
    seconds: warmSeconds + seconds + 60,
  });
  return JSON.parse(output);
}

/**
 * Requests a second over TCP on loopback. `e2e/neutral/...` is our server under the neutral client, `e2e/own/...` under our own
 * client: `OUTSTANDING/CONNECTIONS`. Each figure has a server process of its own, so that its memory is its own too.
 * @param {Pick<Plan, "isWanted" | "report" | "seconds">} plan
 */
export async function measureEndToEnd({ isWanted, report, seconds }) {
  for (const connections of [1, 100]) {
    for (const outstanding of [1, 32, 256, 1024]) {
      const name = `e2e/neutral/${outstanding}/${connections}`;
      if (isWanted(name))
        report(row(name, await onServer((server) => load(server, { outstanding, connections, seconds }))));
    }
  }
  for (const outstanding of [1, 32, 256, 1024]) {
    const name = `e2e/own/${outstanding}/1`;
    if (isWanted(name)) report(row(name, await onServer((server) => ownLoad(server, { outstanding, seconds }))));
  }
}

/**
 * Runs a load on a server that is started for it and ended after it.
 * @param {(server: Server) => Promise<LoadResult>} use
 * @param {string[]} options
 */
export async function onServer(use, ...options) {
  const server = await startServer(ourServer(...options));
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/**
 * @param {string} name
 * @param {LoadResult} result
 * @returns {Row}
 */
function row(name, { requestsPerSecond, p50Ms, p99Ms, p999Ms, serverCpuPer100k, clientCpuPer100k, serverMaxRssMb }) {
  return {
    name,
    value: requestsPerSecond,
    unit: "requests/s",
    p50Ms,
    p99Ms,
    p999Ms,
    serverCpuPer100k,
    clientCpuPer100k,
    serverMaxRssMb,
  };
}
