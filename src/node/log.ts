import { guarded } from "./user-code.ts";

/** The component that writes a line; the names are those of python-diameter's loggers. */
export type LogComponent =
  | "diameter.node"
  | "diameter.connection"
  | "diameter.peer"
  | "diameter.peer.msg"
  | "diameter.stats"
  | "diameter.application"
  | "diameter.avp"
  | "diameter.message.avp";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** The fields beside the text of a line. */
export interface LogFields {
  readonly component: LogComponent;
  /** Name of the peer, where there is one. */
  readonly peer?: string | undefined;
  /** Ident of the connection, where there is one. */
  readonly connection?: string | undefined;
  readonly error?: unknown;
}

/**
 * Takes the log lines of a node: `consoleLogger()` is one for people, and a pino logger with its two arguments exchanged is one.
 * `console` gets all lines, each message with all its AVPs too.
 */
export interface Logger {
  debug(text: string, fields: LogFields): void;
  info(text: string, fields: LogFields): void;
  warn(text: string, fields: LogFields): void;
  error(text: string, fields: LogFields): void;
  /** False for lines that would be thrown away, so that they are not made. Without this method all lines are made. */
  isEnabled?(level: LogLevel, component: LogComponent): boolean;
  /** False: lines about single messages are not made, whatever `isEnabled` says; saves asking it with each message. */
  readonly hearsMessages?: boolean;
}

/** Says nothing; what `logger: null` stands for. */
export const silentLogger: Logger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  isEnabled: () => false,
};

/**
 * The logger of a node, called safely: its errors reach nobody. A logger that fails once is not used any more, and a warning of the
 * process says so; another one may be set in its place.
 */
export class SafeLog {
  readonly #logger: () => Logger;
  #failed: Logger | undefined;

  /** `logger` is read at each line: it may be changed. */
  constructor(logger: () => Logger) {
    this.#logger = logger;
  }

  /** False when nobody sees lines about single messages; saves making them. */
  get hearsMessages(): boolean {
    const logger = this.#logger();
    return logger !== silentLogger && logger !== this.#failed && logger.hearsMessages !== false;
  }

  /** True when a line of this level and component would be seen. */
  isLogged(level: LogLevel, component: LogComponent): boolean {
    const logger = this.#logger();
    if (logger === this.#failed) return false;
    if (logger.isEnabled === undefined) return true;
    try {
      return logger.isEnabled(level, component);
    } catch (error) {
      this.#fail(logger, error);
      return false;
    }
  }

  write(level: LogLevel, text: string, fields: LogFields): void {
    const logger = this.#logger();
    guarded(
      () => logger[level](text, fields),
      (error) => this.#fail(logger, error),
    );
  }

  #fail(logger: Logger, error: unknown): void {
    if (logger === this.#failed) return;
    this.#failed = logger;
    const why = error instanceof Error ? error.message : String(error);
    process.emitWarning(`The logger of a Diameter node failed and is used no more: ${why}`, "DiameterWarning");
  }
}

function ignore(): void {
  // Silence is the default.
}
