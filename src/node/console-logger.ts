import process from "node:process";
import { checkOptions, FLAG, FUNCTION, type OptionChecks, oneOf } from "../option-checks.ts";
import { escaped } from "../wire/quoted.ts";
import { LineBuckets } from "./line-buckets.ts";
import type { LogComponent, LogFields, Logger, LogLevel } from "./log.ts";

/** What a {@link consoleLogger} writes, and where. */
export interface ConsoleLoggerOptions {
  /** The least level that is written; `off`: nothing is. Default `info`. */
  readonly level?: LogLevel | "off";
  /** True: at level `debug` each message is written too, with all its AVPs. Default false. */
  readonly messages?: boolean;
  /** Takes each line, without its end. Default: standard error. */
  readonly write?: (line: string) => void;
}

/**
 * A logger for people: one line for each event, with time, level, component and text. Of lines that differ in numbers and quoted texts
 * only, 200 are written in 10 s, and then how many more there were; errors are always written. When standard error takes no more,
 * lines are dropped and counted.
 * @throws DiameterError `invalid-argument` for options that make no sense.
 */
export function consoleLogger(options: ConsoleLoggerOptions = {}): Logger {
  checkOptions(options, OPTIONS);
  return new ConsoleLogger(options);
}

/**
 * The logger of nodes that are given none: writes warnings and errors, or what the environment variable DIAMETER_LOG says: `debug`,
 * `info`, `warn`, `error` or `off`.
 */
export function defaultLogger(): Logger {
  shared ??= makeDefault(process.env.DIAMETER_LOG);
  return shared;
}

/** All nodes share it, so that their similar lines are counted together. */
let shared: Logger | undefined;

function makeDefault(wanted: string | undefined): Logger {
  if (wanted === undefined || wanted === "" || wanted in RANKS) {
    return new ConsoleLogger({ level: (wanted || "warn") as LogLevel | "off" });
  }
  const logger = new ConsoleLogger({ level: "warn" });
  const text = `DIAMETER_LOG is ${JSON.stringify(wanted)}; give ${LEVEL.expected}`;
  logger.warn(text, { component: "diameter.node" });
  return logger;
}

class ConsoleLogger implements Logger {
  /** Lines about single messages are of level info and debug, but for what is wrong in them, which peers decide about. */
  readonly hearsMessages: boolean;
  readonly #least: number;
  readonly #hasDumps: boolean;
  readonly #write: (line: string) => void;
  readonly #buckets: LineBuckets;

  constructor({ level = "info", messages = false, write }: ConsoleLoggerOptions) {
    this.#least = RANKS[level];
    this.#hasDumps = messages;
    this.hearsMessages = this.#least <= RANKS.info;
    this.#write = write ?? writeToStandardError();
    this.#buckets = new LineBuckets((leftOut, kind) =>
      this.#write(`${time()} ${kind} ${leftOut} similar lines left out`),
    );
  }

  isEnabled(level: LogLevel, component: LogComponent): boolean {
    if (RANKS[level] < this.#least) return false;
    if (component === "diameter.peer.msg") return this.#hasDumps;
    return this.hearsMessages || !OF_MESSAGES.has(component);
  }

  debug(text: string, fields: LogFields): void {
    this.#line("debug", text, fields);
  }

  info(text: string, fields: LogFields): void {
    this.#line("info", text, fields);
  }

  warn(text: string, fields: LogFields): void {
    this.#line("warn", text, fields);
  }

  error(text: string, fields: LogFields): void {
    this.#line("error", text, fields);
  }

  #line(level: LogLevel, text: string, { component, error }: LogFields): void {
    if (!this.isEnabled(level, component)) return;
    const kind = `${level.padEnd(LONGEST_LEVEL)} ${component}`;
    if (level !== "error" && !this.#buckets.take(kind, text)) return;
    const shown = component === "diameter.peer.msg" ? text : escaped(text);
    this.#write(`${time()} ${kind} ${shown}${error === undefined ? "" : `: ${errorText(error)}`}`);
  }
}

const RANKS: Readonly<Record<LogLevel | "off", number>> = { debug: 0, info: 1, warn: 2, error: 3, off: 4 };
const LEVEL = oneOf(...Object.keys(RANKS));
const LONGEST_LEVEL = "debug".length;
const OPTIONS: OptionChecks<ConsoleLoggerOptions> = { level: LEVEL, messages: FLAG, write: FUNCTION };

/** Components that tell what is wrong in single messages, for which each has to be read to its end. */
const OF_MESSAGES: ReadonlySet<LogComponent> = new Set(["diameter.avp", "diameter.message.avp"]);

function time(): string {
  return new Date().toISOString();
}

/** The error with the place that threw it, in one line. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return escaped(String(error));
  const place = /^\s+(at .*)$/m.exec(error.stack ?? "")?.[1];
  return escaped(`${error.name}: ${error.message}${place === undefined ? "" : ` (${place})`}`);
}

/** Writes lines to standard error, as long as those before do not pile up in memory. */
function writeToStandardError(): (line: string) => void {
  let dropped = 0;
  return (line) => {
    if (process.stderr.writableLength > MAX_WAITING_OCTETS) {
      dropped++;
      return;
    }
    if (dropped > 0) console.error(`${time()} ${dropped} lines were dropped, as standard error did not take them`);
    dropped = 0;
    // Not process.stderr.write: console survives that the reader of a pipe is gone.
    console.error(line);
  };
}

const MAX_WAITING_OCTETS = 1_048_576;
