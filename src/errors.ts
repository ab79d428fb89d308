/** The closed set of things that can go wrong for a caller. What a peer does wrong is a finding, not an error. */
export type DiameterErrorCode =
  | "invalid-argument"
  | "not-supported"
  | "conversion"
  | "avp-decode"
  | "avp-encode"
  | "dictionary"
  | "node"
  | "not-routable"
  | "application"
  | "request-timeout"
  | "empty-answer"
  | "connection-lost"
  | "overload";

/** What can be added to a {@link DiameterError}. */
export interface DiameterErrorOptions {
  readonly cause?: unknown;
}

/**
 * The one error class of this package. `code` is stable and made for programs; `message` says what happened, with which
 * value, and what to do. Every subclass has one fixed `code`.
 */
export class DiameterError extends Error {
  readonly code: DiameterErrorCode;

  constructor(code: DiameterErrorCode, message: string, options: DiameterErrorOptions = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.name = new.target.name;
  }
}

/** Octets are too few or too many for what they should be. */
export class ConversionError extends DiameterError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super("conversion", message, options);
  }
}

/** What is wrong with a message, as far as an error tells it; a `Finding` is one. */
export interface ErrorFinding {
  readonly resultCode: number;
  readonly reason: string;
}

/**
 * The data of an AVP does not fit its type; thrown when its value is read. And a request rejects with it when its answer can't
 * be read to its end; then `findings` are those of the answer.
 */
export class AvpDecodeError extends DiameterError {
  readonly findings: readonly ErrorFinding[];

  constructor(message: string, options: DiameterErrorOptions & { readonly findings?: readonly ErrorFinding[] } = {}) {
    super("avp-decode", message, options);
    this.findings = options.findings ?? [];
  }
}

/** A value does not fit the type of its AVP; thrown when it is written. */
export class AvpEncodeError extends DiameterError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super("avp-encode", message, options);
  }
}

/** A dictionary text or a definition is wrong; the message names file, line and column where there are any. */
export class DictionaryError extends DiameterError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super("dictionary", message, options);
  }
}

/** A node was used in a way that its state does not allow. */
export class NodeError extends DiameterError {
  constructor(message: string, options?: DiameterErrorOptions & { readonly code?: DiameterErrorCode }) {
    super(options?.code ?? "node", message, options);
  }
}

/** No usable peer exists for a message; the text says why each candidate was refused. */
export class NotRoutable extends NodeError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super(message, { ...options, code: "not-routable" });
  }
}

/** An application was used in a way that its state does not allow. */
export class ApplicationError extends DiameterError {
  constructor(message: string, options?: DiameterErrorOptions & { readonly code?: DiameterErrorCode }) {
    super(options?.code ?? "application", message, options);
  }
}

/** No answer came in the time given to `sendRequest`. */
export class RequestTimeout extends ApplicationError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super(message, { ...options, code: "request-timeout" });
  }
}

/** The application or its node was stopped while a request waited for its answer. */
export class EmptyAnswer extends ApplicationError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super(message, { ...options, code: "empty-answer" });
  }
}

/** The connection was lost while a request waited, and no other peer could take it over. */
export class ConnectionLost extends ApplicationError {
  constructor(message: string, options?: DiameterErrorOptions) {
    super(message, { ...options, code: "connection-lost" });
  }
}
