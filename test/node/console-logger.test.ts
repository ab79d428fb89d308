import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Application } from "../../src/application/application.ts";
import { type ConsoleLoggerOptions, consoleLogger } from "../../src/node/console-logger.ts";
import type { LogComponent, Logger, LogLevel } from "../../src/node/log.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { chargingServer } from "./charging.ts";

const START = "2026-12-01T00:00:00.000Z";
const about = { component: "diameter.node" } as const;

/** A logger with the lines that it wrote. */
function recording(options: ConsoleLoggerOptions = {}): { logger: Logger; lines: string[] } {
  const lines: string[] = [];
  return { logger: consoleLogger({ ...options, write: (line) => lines.push(line) }), lines };
}

describe("console logger", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(START) });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it("console logger - writes a line with time, level, component and text from its level on", () => {
    const { logger, lines } = recording();
    logger.debug("unseen", about);
    logger.info("listens on 127.0.0.1:3868", about);
    logger.warn("careful", about);
    expect(lines).toEqual([
      `${START} info  diameter.node listens on 127.0.0.1:3868`,
      `${START} warn  diameter.node careful`,
    ]);
  });

  it.each<[LogLevel | "off", LogLevel[]]>([
    ["debug", ["debug", "info", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    ["off", []],
  ])("console logger - level %s writes %j", (level, expected) => {
    const { logger, lines } = recording({ level });
    for (const one of ["debug", "info", "warn", "error"] as const) {
      logger[one](one, about);
      expect(logger.isEnabled?.(one, "diameter.node")).toBe(expected.includes(one));
    }
    expect(lines.map((line) => line.split(" ").at(-1))).toEqual(expected);
  });

  it("console logger - puts an error and the place that threw it into the same line, without control characters", () => {
    const { logger, lines } = recording();
    const error = new TypeError("two\nlines");
    error.stack = "TypeError: two\nlines\n    at handler (file:///main.js:7:3)\n    at other (file:///other.js:1:1)";
    logger.error("failed\u001b[2J", { ...about, error });
    delete error.stack;
    logger.error("failed", { ...about, error });
    logger.error("failed", { ...about, error: "thrown\ttext" });
    expect(lines).toEqual([
      `${START} error diameter.node failed\\u{1b}[2J: TypeError: two\\u{a}lines (at handler (file:///main.js:7:3))`,
      `${START} error diameter.node failed: TypeError: two\\u{a}lines`,
      `${START} error diameter.node failed: thrown\\u{9}text`,
    ]);
  });

  it("console logger - writes messages with their AVPs only where that is asked for", () => {
    const dump = 'RECV "a"\nCredit-Control <…>\n  Session-Id <…>';
    const quiet = recording({ level: "debug" });
    quiet.logger.debug(dump, { component: "diameter.peer.msg" });
    expect([quiet.lines, quiet.logger.isEnabled?.("debug", "diameter.peer.msg")]).toEqual([[], false]);
    const full = recording({ level: "debug", messages: true });
    full.logger.debug(dump, { component: "diameter.peer.msg" });
    expect(full.lines).toEqual([`${START} debug diameter.peer.msg ${dump}`]);
  });

  it("console logger - warnings about values in single messages are asked for from level info on", () => {
    const asks = (level: LogLevel, component: LogComponent) =>
      recording({ level }).logger.isEnabled?.("warn", component);
    expect(asks("warn", "diameter.message.avp")).toBe(false);
    expect(asks("info", "diameter.message.avp")).toBe(true);
    expect([recording({ level: "warn" }), recording()].map(({ logger }) => logger.hearsMessages)).toEqual([
      false,
      true,
    ]);
  });

  it("console logger - writes 200 similar lines in 10 s, and then how many more there were", () => {
    const { logger, lines } = recording();
    for (let index = 0; index < 250; index++) logger.warn(`peer "p${index}" came after ${index}.5 s`, about);
    logger.warn("something else", about);
    for (let index = 0; index < 250; index++) logger.error(`bad ${index}`, about);
    expect(lines).toHaveLength(200 + 1 + 250);
    lines.length = 0;
    vi.advanceTimersByTime(9_999);
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(lines).toEqual([
      "2026-12-01T00:00:10.000Z warn  diameter.node peer … came after ….… s: 50 similar lines left out",
    ]);
    logger.warn('peer "p" came after 1.5 s', about);
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(10_000);
    expect(lines).toHaveLength(2);
  });

  it("console logger - kinds beyond a thousand count together", () => {
    const { logger, lines } = recording();
    const letters = (index: number): string => [...String(index)].map((digit) => "ghijklmnop"[Number(digit)]).join("");
    for (let index = 0; index < 1500; index++) logger.warn(`peer ${letters(index)} came`, about);
    expect(lines).toHaveLength(1000 + 200);
    vi.advanceTimersByTime(10_000);
    expect(lines.at(-1)).toBe("2026-12-01T00:00:10.000Z warn  diameter.node 300 similar lines left out");
  });

  it("console logger - drops lines while standard error takes none, and counts them", () => {
    const lines: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
    let waiting = 0;
    vi.spyOn(process.stderr, "writableLength", "get").mockImplementation(() => waiting);
    const logger = consoleLogger();
    logger.info("one", about);
    waiting = 2 ** 20 + 1;
    logger.info("two", about);
    logger.error("three", about);
    waiting = 2 ** 20;
    logger.info("four", about);
    logger.info("five", about);
    expect(lines.map((line) => line.slice(START.length + 1))).toEqual([
      "info  diameter.node one",
      "2 lines were dropped, as standard error did not take them",
      "info  diameter.node four",
      "info  diameter.node five",
    ]);
  });

  it("console logger - refuses options that make no sense", () => {
    expect(() => consoleLogger({ level: "warning" as never })).toThrow(
      'level is "warning"; give "debug" or "info" or "warn" or "error" or "off"',
    );
    expect(() => consoleLogger({ lvl: "warn" } as never)).toThrow('"lvl" is no option; did you mean level?');
  });
});

describe("the log of a node that is given no logger", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** What a node writes by itself in a session with a handler that fails. */
  async function written(setting: string | undefined, options: NodeOptions = {}): Promise<string[]> {
    vi.stubEnv("DIAMETER_LOG", setting);
    vi.resetModules();
    const lines: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line.replace(/^\S+ /, "")));
    const fresh = await import("../../src/node/node.ts");
    const environment = virtualEnvironment();
    const transport = new MemoryNetwork({ clock: environment.clock }).host("10.0.0.1");
    const more = { environment, transport, ipAddresses: ["10.0.0.1"], tcpPort: 3868 };
    const node = new fresh.Node("server.example", "example", { ...more, ...options });
    await node.start();
    await environment.clock.run(node.stop({ force: true }));
    return lines;
  }

  it("default logger - writes warnings, but no lines of level info", async () => {
    expect(await written(undefined)).toEqual(["warn  diameter.node stopping by force: no DPR is sent"]);
    expect(await written("")).toHaveLength(1);
  });

  it("default logger - the environment says what is written, where the node listens for example", async () => {
    expect((await written("info"))[0]).toBe("info  diameter.node listens on 10.0.0.1:3868");
    expect(await written("off")).toEqual([]);
    expect((await written("verbose"))[0]).toBe(
      'warn  diameter.node DIAMETER_LOG is "verbose"; give "debug" or "info" or "warn" or "error" or "off"',
    );
  });

  it("default logger - null is silence", async () => {
    expect(await written("debug", { logger: null })).toEqual([]);
  });
});

describe("the log of a session", () => {
  it("console logger - tells a failed handler with its place, and reads no message for a logger that wants none", async () => {
    const { logger, lines } = recording({ level: "warn" });
    const handler = (): never => {
      throw new Error("the database is away");
    };
    const pair = linkedNodes({ server: { logger } });
    pair.server.addApplication(chargingServer(handler));
    const gateway = pair.client.addApplication(new Application(4, { auth: true }));
    await pair.start();
    await pair.clock.run(gateway.sendRequest(creditControlRequest()));
    await pair.stop();
    expect(lines[0]).toMatch(/the handler of Credit-Control failed: Error: the database is away \(at handler /);
    expect(lines.join()).not.toContain("received");
    expect(pair.server).toBeInstanceOf(Node);
  });

  it("console logger - a timeout above an hour, probably in milliseconds, is warned of once (1.46)", async () => {
    const { logger, lines } = recording({ level: "warn" });
    const pair = linkedNodes({ client: { logger } });
    pair.server.addApplication(chargingServer());
    const gateway = pair.client.addApplication(new Application(4, { auth: true }));
    await pair.start();
    for (const timeout of [3600, Number.POSITIVE_INFINITY]) {
      await pair.clock.run(gateway.sendRequest(creditControlRequest(), { timeout }));
    }
    expect(lines).toEqual([]);
    for (const timeout of [5000, 6000]) {
      await pair.clock.run(gateway.sendRequest(creditControlRequest(), { timeout }));
    }
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      "a request has a timeout of 5000 s, which is more than an hour; timeouts are in seconds",
    );
    await pair.stop();
  });
});
