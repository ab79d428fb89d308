import { MESSAGES_FOLDER } from "../harness/cache.mjs";
import { compileC } from "../harness/compile-c.mjs";
import { run } from "../harness/process.mjs";

/** @import { Server } from "../harness/process.mjs" */

/**
 * What a load came to; CPU time is in seconds for 100,000 requests.
 * @typedef {object} LoadResult
 * @property {number} requestsPerSecond
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {number} p999Ms
 * @property {number} serverCpuPer100k
 * @property {number} clientCpuPer100k
 * @property {number} serverMaxRssMb
 */

/**
 * @typedef {object} LoadOptions
 * @property {number} outstanding requests at a time
 * @property {number} [connections]
 * @property {number} [idle] connections that send nothing
 * @property {number} [firstName] the number in the first client's name
 * @property {number} [warmSeconds]
 * @property {number} [seconds]
 */

export const SERVER_CORE = 0;
export const CLIENT_CORE = 1;

/**
 * Puts load on a server with the neutral client, which checks every answer, and resolves with what it measured: see
 * `client.c`. With one outstanding request the client shares the server's core: what is measured then is two wake-ups, and
 * those differ from machine to machine when they cross cores. A server that was loaded before wants a client with another name:
 * one that comes back has to prove itself by watchdogs first (RFC 3539).
 * @param {Server} server
 * @param {LoadOptions} options
 * @returns {Promise<LoadResult>}
 */
export async function load(
  server,
  { outstanding, connections = 1, idle = 0, firstName = 0, warmSeconds = 2, seconds = 3 },
) {
  const client = await compileC("bench/load/client.c");
  const where = ["-m", MESSAGES_FOLDER, "-p", server.port, "-P", server.pid];
  const what = ["-n", outstanding, "-k", connections, "-i", idle, "-o", firstName, "-w", warmSeconds, "-d", seconds];
  const core = outstanding === 1 ? SERVER_CORE : CLIENT_CORE;
  return JSON.parse(await run([client, ...where, ...what].map(String), { core, seconds: warmSeconds + seconds + 40 }));
}

/**
 * Loads servers by short turns, one request outstanding; resolves with the median rate of each. See `turns.c`.
 * @param {Server[]} servers
 * @param {{ warmSeconds?: number, seconds?: number }} [options]
 * @returns {Promise<number[]>}
 */
export async function loadByTurns(servers, { warmSeconds = 3, seconds = 5 } = {}) {
  const client = await compileC("bench/load/turns.c");
  const what = ["-m", MESSAGES_FOLDER, "-w", warmSeconds, "-d", seconds, ...servers.map(({ port }) => port)];
  const output = await run([client, ...what].map(String), { core: SERVER_CORE, seconds: warmSeconds + seconds + 40 });
  return JSON.parse(output).requestsPerSecond;
}
