import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Application, Node } from "../dist/index.js";
import { CreditControlRequest } from "../dist/interfaces/gen/credit-control.js";
import { freePort } from "../scripts/free-port.mjs";
import { pause } from "./raw-peer.mjs";

/**
 * @import { ChildProcess } from "node:child_process"
 * @import { Check } from "./run.mjs"
 */

/**
 * What a phase has counted; `rejected` by the names of the errors.
 * @typedef {object} Figures
 * @property {number} ends
 * @property {number} sent
 * @property {number} settled
 * @property {number} refused
 * @property {number} wrong
 * @property {Record<string, number>} rejected
 */

/**
 * @typedef {object} Phase
 * @property {string} name
 * @property {number} rounds how many servers are ended
 * @property {NodeJS.Signals} signal
 * @property {EndedServer[]} servers
 * @property {Application} application
 * @property {() => Promise<void>} areUsable
 */

export const killRestart = {
  title: "two servers of one realm, ended in turn under 1,000 requests a second",
  seconds: 100,
  isQuick: false,
  run,
};

const NAMES = ["s0.example.com", "s1.example.com"];
const PER_SECOND = 1000;
/** Milliseconds after which no further server is ended. */
const LIMIT = 60_000;
const PROGRAM = fileURLToPath(new URL("ended-server.mjs", import.meta.url));

/** @param {Check} check */
async function run(check) {
  const servers = await Promise.all(NAMES.map(async (name) => new EndedServer(name, await freePort())));
  await Promise.all(servers.map((server) => server.start()));
  const client = new Node("client.example.com", "example.com");
  const peers = servers.map(({ name, port }) =>
    client.addPeer(`aaa://${name}:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true, reconnectWait: 0.3 }),
  );
  const application = client.addApplication(new Application(4, { auth: true }), peers);
  await client.start();
  const areUsable = async () => {
    while (!peers.every((peer) => peer.isUsable)) await pause(20);
  };
  await areUsable();
  try {
    await phase(check, { name: "SIGKILL", rounds: 5, signal: "SIGKILL", servers, application, areUsable });
    await phase(check, { name: "SIGTERM", rounds: 3, signal: "SIGTERM", servers, application, areUsable });
    const { pending, waiting } = client.tableSizes;
    check(pending + waiting === 0, `the client's tables are empty (${pending} pending, ${waiting} waiting)`);
  } finally {
    await client.stop({ force: true });
    for (const server of servers) await server.end("SIGKILL");
  }
}

/**
 * Sends while one server after the other is ended, 2 s after the last one was back, and started again; one is always there. How
 * long a round takes depends on how busy the machine is: a process may need a second or three to start.
 * @param {Check} check
 * @param {Phase} phase
 */
async function phase(check, { name, rounds, signal, servers, application, areUsable }) {
  /** @type {Figures} */
  const figures = { ends: 0, sent: 0, settled: 0, refused: 0, wrong: 0, rejected: {} };
  let isOver = false;
  const ends = (async () => {
    for (const limit = performance.now() + LIMIT; figures.ends < rounds && performance.now() < limit; ) {
      const server = servers[figures.ends % servers.length];
      await pause(2000);
      await server.end(signal);
      figures.ends++;
      await server.start();
      await areUsable();
    }
    await pause(1000);
    isOver = true;
  })();
  const begin = performance.now();
  while (!isOver) {
    const due = ((performance.now() - begin) / 1000) * PER_SECOND;
    while (figures.sent < due) send(application, `client.example.com;${name};${figures.sent}`, figures);
    await pause(1);
  }
  await ends;
  for (let waited = 0; figures.settled < figures.sent && waited < 9000; waited += 50) await pause(50);
  check(figures.ends === rounds, `${name}: ${figures.ends} servers are ended while ${figures.sent} requests are sent`);
  judge(check, name, figures, servers);
}

/**
 * @param {Application} application
 * @param {string} sessionId
 * @param {Figures} figures
 */
function send(application, sessionId, figures) {
  const number = figures.sent++;
  const request = new CreditControlRequest({
    sessionId,
    ccRequestType: 1,
    ccRequestNumber: number,
    serviceContextId: "x@y",
    destinationRealm: "example.com",
  });
  application.sendRequest(request, { timeout: 8 }).then(
    (answer) => {
      figures.settled++;
      if (answer.resultCode !== 2001) figures.refused++;
      else if (answer.sessionId !== sessionId || answer.ccRequestNumber !== number) figures.wrong++;
    },
    (error) => {
      figures.settled++;
      figures.rejected[error.constructor.name] = (figures.rejected[error.constructor.name] ?? 0) + 1;
    },
  );
}

/**
 * @param {Check} check
 * @param {string} name
 * @param {Figures} figures
 * @param {EndedServer[]} servers
 */
function judge(check, name, { sent, settled, refused, wrong, rejected }, servers) {
  /** @type {Map<string, string>} */
  const flags = new Map();
  for (const { handled } of servers) {
    for (const [session, flag] of handled) {
      if (session.includes(`;${name};`)) flags.set(session, (flags.get(session) ?? "") + flag);
    }
  }
  const doubles = [...flags.values()].filter((given) => given.length > 1);
  const plain = doubles.filter((given) => given.split("-").length > 2);
  check(settled === sent, `${name}: ${sent - settled} requests are never settled`);
  check(wrong === 0, `${name}: ${wrong} answers come to the wrong request`);
  check(
    Object.keys(rejected).length === 0 && refused === 0,
    `${name}: ${JSON.stringify(rejected)} are rejected, ${refused} refused`,
  );
  check(plain.length === 0, `${name}: ${plain.length} requests are handled twice without a T flag`);
  if (name === "SIGTERM")
    check(doubles.length === 0, `${name}: ${doubles.length} requests are handled twice in an orderly stop`);
}

/** A server process that tells each request that it handles. */
class EndedServer {
  name;
  port;
  /**
   * Session-Id and T or -, in order.
   * @type {string[][]}
   */
  handled = [];
  /** @type {ChildProcess | undefined} */
  #child;

  /**
   * @param {string} name
   * @param {number} port
   */
  constructor(name, port) {
    this.name = name;
    this.port = port;
  }

  async start() {
    const child = spawn(process.execPath, [PROGRAM, this.name, String(this.port)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child = child;
    const kill = () => child.kill("SIGKILL");
    process.once("exit", kill);
    child.once("close", () => process.off("exit", kill));
    const lines = createInterface({ input: child.stdout });
    await new Promise((isUp) => {
      lines.on("line", (line) => (line === "up" ? isUp(line) : this.handled.push(line.split(" "))));
    });
  }

  /** @param {NodeJS.Signals} signal */
  async end(signal) {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "close");
    child.kill(signal);
    await ended;
  }
}
