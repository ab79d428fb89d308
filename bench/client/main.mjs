// A load client on the public API: keeps a number of `sendRequest` calls outstanding, checks every answer, and prints one JSON
// line like the neutral client's. node bench/client/main.mjs --port N [--outstanding N] [--pending N] [--seconds S] ...
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { APP_DIAMETER_CREDIT_CONTROL_APPLICATION, Application, Dictionary, Message, Node } from "diameter-ts";
import * as base from "diameter-ts/base";
import * as gy from "diameter-ts/gy";
import { Latencies } from "./latencies.mjs";
import { cpuSecondsOf, maxResidentMbOf } from "./system.mjs";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "3868" },
    outstanding: { type: "string", default: "256" },
    /** Requests that are sent before all others and that the server leaves without an answer: see bench/server. */
    pending: { type: "string", default: "0" },
    "warm-seconds": { type: "string", default: "1" },
    seconds: { type: "string", default: "3" },
    "server-pid": { type: "string" },
  },
});
const serverPid = Number(options["server-pid"] ?? 0);

/** The attributes of `bench/messages/ccr.hex`, without those that the node fills in. */
const octets = Buffer.from(readFileSync(new URL("../messages/ccr.hex", import.meta.url), "utf8").trim(), "hex");
const received = Message.fromBytes(octets, { dictionary: new Dictionary([base, gy]) });
if (!(received instanceof gy.CreditControlRequest)) throw new Error(`ccr.hex is ${received.name}, not a CCR of Gy`);
const attributes = /** @type {import("diameter-ts").RequestAvps<gy.CreditControlRequestAvps>} */ (received.attributes);
const { originHost, originRealm, authApplicationId, ...content } = attributes;

const node = new Node("client.example.com", "example.com");
const peer = node.addPeer(`aaa://server.example.com:${options.port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const charging = new Application(APP_DIAMETER_CREDIT_CONTROL_APPLICATION, { auth: true });
node.addApplication(charging, [peer]);
await node.start();
await charging.waitForReady({ timeout: 10 });

for (let index = 0; index < Number(options.pending); index++) sendUnanswered();
// its answer comes when the server has taken all that went before it
await exchange();
const latencies = new Latencies();
const run = { isStopping: false, isMeasuring: false, answers: 0 };
const loops = Array.from({ length: Number(options.outstanding) }, sendOneAfterTheOther);
await Promise.race([Promise.all(loops), measure()]);
run.isStopping = true;
await Promise.all(loops);
await node.stop();

async function sendOneAfterTheOther() {
  while (!run.isStopping) {
    const start = performance.now();
    await exchange();
    if (!run.isMeasuring) continue;
    run.answers++;
    latencies.record(performance.now() - start);
  }
}

async function exchange() {
  const request = new gy.CreditControlRequest({ ...content, sessionId: node.sessionGenerator.nextId() });
  const answer = await charging.sendRequest(request, { timeout: 20 });
  if (answer.resultCode !== gy.ResultCode.DIAMETER_SUCCESS) throw new Error(`Result-Code ${answer.resultCode}`);
}

function sendUnanswered() {
  const sessionId = node.sessionGenerator.nextId();
  const request = new gy.CreditControlRequest({ ...content, sessionId, ccRequestNumber: 0xffff_ffff });
  // it ends with the node
  charging.sendRequest(request, { timeout: 60 }).catch(() => {});
}

async function measure() {
  await seconds(Number(options["warm-seconds"]));
  run.isMeasuring = true;
  const start = { time: performance.now(), own: process.cpuUsage(), server: cpuSecondsOf(serverPid) };
  await seconds(Number(options.seconds));
  run.isMeasuring = false;
  const elapsed = (performance.now() - start.time) / 1000;
  const own = process.cpuUsage(start.own);
  /** @param {number} cpuSeconds */
  const per100k = (cpuSeconds) => Number(((cpuSeconds / run.answers) * 1e5).toFixed(4));
  console.log(
    JSON.stringify({
      outstanding: Number(options.outstanding),
      connections: 1,
      pending: Number(options.pending),
      answers: run.answers,
      requestsPerSecond: Math.round(run.answers / elapsed),
      p50Ms: latencies.percentile(0.5),
      p99Ms: latencies.percentile(0.99),
      p999Ms: latencies.percentile(0.999),
      serverCpuPer100k: per100k(cpuSecondsOf(serverPid) - start.server),
      clientCpuPer100k: per100k((own.user + own.system) / 1e6),
      serverMaxRssMb: maxResidentMbOf(serverPid),
      clientMaxRssMb: maxResidentMbOf(process.pid),
    }),
  );
}

/** @param {number} count */
function seconds(count) {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
