// One judged node in a process of its own, so that its CPU time and memory are its own: `fork`ed by judged.mjs with the options of
// the node as JSON. Each message is a question; the answer says what the node has used, keeps and was asked to handle.
import { Application, Node } from "../dist/index.js";
import { CreditControlRequest } from "../dist/interfaces/gen/credit-control.js";

/**
 * @import { JudgedOptions, Look } from "./judged.mjs"
 * @typedef {import("../dist/index.js").DeferringHandler<CreditControlRequest>} Handler
 */

const {
  name = "server.example.com",
  handler = "now",
  delayMs = 0,
  application = {},
  peers = [],
  ...options
} = /** @type {JudgedOptions} */ (JSON.parse(process.argv[2]));
/** @type {string[]} */
const handled = [];

/**
 * What the handler does with a request.
 * @type {Record<NonNullable<JudgedOptions["handler"]>, (request: CreditControlRequest) => ReturnType<Handler>>}
 */
const HANDLERS = {
  now: answerOf,
  promised: (request) => new Promise((done) => setTimeout(done, delayMs, request)).then(answerOf),
  /** The program answers later, by itself. */
  sent: (request) => {
    setTimeout(() => charging.sendAnswer(answerOf(request)), delayMs);
    return undefined;
  },
};

const node = new Node(name, "example.com", { ipAddresses: ["127.0.0.1"], ...options });
const charging = new Application(4, { auth: true, ...application });
/** @type {Handler} */
function handle(request) {
  // A copy: a part of a text keeps all of it.
  handled.push(Buffer.from(request.sessionId.slice(0, 100), "latin1").toString("latin1"));
  return HANDLERS[handler](request);
}
charging.handle(CreditControlRequest, handle, { deferred: true });
for (const { uri, ...more } of peers) node.addPeer(uri, more);
node.addApplication(charging);
await node.start();

process.on("disconnect", () => process.exit());
process.on("message", ({ ask }) => process.send?.(ask === "send" ? { sent: send() } : look()));
process.send?.("up");

/** @param {CreditControlRequest} request */
function answerOf(request) {
  const { ccRequestType, ccRequestNumber } = request;
  return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
}

/** @returns {Look} */
function look() {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    cpuMs: (user + system) / 1000,
    keptMb: (heapUsed + external) / 1e6,
    rssMb: rss / 1e6,
    handled: handled.splice(0),
    tables: node.tableSizes,
  };
}

/** Sends one request; what comes of it is nobody's matter. */
function send() {
  const request = new CreditControlRequest({
    sessionId: "c;1;1",
    ccRequestType: 1,
    ccRequestNumber: 0,
    serviceContextId: "x@y",
    destinationRealm: "example.com",
  });
  charging.sendRequest(request, { timeout: 20 }).catch(() => {});
  return true;
}
