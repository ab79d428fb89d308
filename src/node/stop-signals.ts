import process from "node:process";
import type { StopOptions } from "./shutdown.ts";

/** How a node is stopped by signals of the process. */
export interface SignalOptions extends Omit<StopOptions, "signal"> {
  /** Default SIGINT and SIGTERM. */
  readonly signals?: readonly NodeJS.Signals[];
}

/** A node that signals stop. */
interface StoppableNode {
  readonly isRunning: boolean;
  stop(options: StopOptions): Promise<void>;
}

/**
 * Stops a node at the first of the signals, and by force at the second. The process then ends by itself, unless something else keeps
 * it alive. A signal while the node does not run has its ordinary effect. Returns a function that takes the listeners away.
 */
export function listenToSignals(
  node: StoppableNode,
  { signals = DEFAULT_SIGNALS, ...options }: SignalOptions,
  onError: (error: unknown) => void,
): () => void {
  let force: AbortController | undefined;
  const end = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (force !== undefined) {
      force.abort();
      return;
    }
    if (!node.isRunning) {
      end();
      process.kill(process.pid, signal);
      return;
    }
    force = new AbortController();
    node
      .stop({ ...options, signal: force.signal })
      .catch(onError)
      .finally(end);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return end;
}

const DEFAULT_SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM"];
