import { afterEach, describe, expect, it, vi } from "vitest";
import { listenToSignals } from "../../src/node/stop-signals.ts";

/** A node that takes note of how it is stopped, till `ended` is called. */
function stoppable(isRunning = true) {
  const stops: { waitTimeout?: number; signal?: AbortSignal }[] = [];
  let resolve = (): void => undefined;
  let reject = (_error: unknown): void => undefined;
  const ended = new Promise<void>((...both) => {
    [resolve, reject] = both;
  });
  const stop = (how: object): Promise<void> => {
    stops.push(how);
    return ended;
  };
  return { isRunning, stops, resolve, reject, stop };
}

const listeners = (): number[] => ["SIGINT", "SIGTERM", "SIGHUP"].map((name) => process.listenerCount(name));
const before = listeners();

describe("signals that stop a node", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("signals - the first stops the node, the second makes that stop a forced one, and then the listeners are gone", async () => {
    const node = stoppable();
    listenToSignals(node, { waitTimeout: 5 }, () => undefined);
    expect(listeners()).toEqual([before[0]! + 1, before[1]! + 1, before[2]]);
    process.emit("SIGINT", "SIGINT");
    expect(node.stops).toMatchObject([{ waitTimeout: 5, signal: { aborted: false } }]);
    process.emit("SIGTERM", "SIGTERM");
    expect(node.stops).toMatchObject([{ signal: { aborted: true } }]);
    node.resolve();
    await vi.waitFor(() => expect(listeners()).toEqual(before));
  });

  it("signals - others may be named, and all can be taken back", () => {
    const node = stoppable();
    const takeBack = listenToSignals(node, { signals: ["SIGHUP"] }, () => undefined);
    expect(listeners()).toEqual([before[0], before[1], before[2]! + 1]);
    takeBack();
    expect(listeners()).toEqual(before);
    expect(node.stops).toEqual([]);
  });

  it("signals - one that comes while the node does not run has its ordinary effect", () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    const node = stoppable(false);
    listenToSignals(node, {}, () => undefined);
    process.emit("SIGTERM", "SIGTERM");
    expect(kill.mock.calls).toEqual([[process.pid, "SIGTERM"]]);
    expect(node.stops).toEqual([]);
    expect(listeners()).toEqual(before);
  });

  it("signals - a stop that fails is told", async () => {
    const node = stoppable();
    const errors: unknown[] = [];
    listenToSignals(node, {}, (error) => errors.push(error));
    process.emit("SIGINT", "SIGINT");
    node.reject(new Error("why"));
    await vi.waitFor(() => expect(errors).toEqual([new Error("why")]));
    await vi.waitFor(() => expect(listeners()).toEqual(before));
  });
});
