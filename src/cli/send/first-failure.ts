import type { Node } from "../../node/node.ts";
import { Failure } from "../failure.ts";

/** Which attempts may fail. */
export interface FailureOptions {
  readonly peer: string;
  readonly timeoutSeconds: number;
  readonly retry: boolean;
  readonly onRetry: (text: string) => void;
}

/** The outcome of the attempts to connect. */
export interface FirstFailure {
  /** Rejects with the first failed attempt; never where attempts are repeated. */
  readonly failed: Promise<never>;
  /** Which step is missing when the time is over. */
  missing(): string;
}

/** Watches the attempts of a node that has one peer. */
export function firstFailure(node: Node, { peer, timeoutSeconds, retry, onRetry }: FailureOptions): FirstFailure {
  let isConnected = false;
  let last: string | undefined;
  node.on("peerConnected", () => {
    isConnected = true;
  });
  const failed = new Promise<never>((_resolve, reject) => {
    node.on("peerDisconnected", ({ detail, wasReady }) => {
      if (wasReady) return;
      const step = isConnected ? `The connection to ${peer} ended before it was of use` : `No connection to ${peer}`;
      const text = `${step}: ${detail ?? "the other side closed it without a CEA"}`;
      isConnected = false;
      if (!retry) reject(new Failure(text));
      else if (text !== last) onRetry(`${text}; trying again`);
      last = text;
    });
  });
  // It also comes at the end of a command that succeeded.
  failed.catch(() => undefined);
  return {
    failed,
    missing: () => {
      if (isConnected) return `The connection to ${peer} is up, but no CEA came in ${timeoutSeconds} s`;
      return last === undefined
        ? `No connection to ${peer} in ${timeoutSeconds} s: its address does not answer`
        : `${last} (tried for ${timeoutSeconds} s)`;
    },
  };
}
