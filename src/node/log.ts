/** Who writes a line; the names of python-diameter's loggers. */
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

/** What stands beside the text of a line. */
export interface LogFields {
  readonly component: LogComponent;
  /** Name of the peer, where there is one. */
  readonly peer?: string | undefined;
  /** Ident of the connection, where there is one. */
  readonly connection?: string | undefined;
  readonly error?: unknown;
}

/** Takes the log lines of a node. `console` is one, and so is a pino logger with its two arguments exchanged. */
export interface Logger {
  debug(text: string, fields: LogFields): void;
  info(text: string, fields: LogFields): void;
  warn(text: string, fields: LogFields): void;
  error(text: string, fields: LogFields): void;
  /** False where lines would be thrown away; saves making them. True for all when absent. */
  isEnabled?(level: LogLevel, component: LogComponent): boolean;
}

/** The default: says nothing. */
export const silentLogger: Logger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  isEnabled: () => false,
};

/** True when a line of this level and component would be seen. */
export function isLogged(logger: Logger, level: LogLevel, component: LogComponent): boolean {
  return logger.isEnabled === undefined || logger.isEnabled(level, component);
}

function ignore(): void {
  // Silence is the default.
}
