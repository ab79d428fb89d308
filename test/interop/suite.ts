import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, test } from "vitest";
import { missingPackages } from "../../scripts/peer-packages.mjs";

/**
 * A suite that needs packages of real peers. Where one is missing the whole suite is skipped and its title names it; with
 * CI=true it fails instead.
 */
export function describeWithPeers(title: string, packages: readonly string[], define: () => void): void {
  const missing = missingPackages(packages);
  if (missing.length === 0) {
    describe(title, define);
  } else if (process.env.CI === "true") {
    test(`${title} - finds its peers`, () => {
      throw new Error(`With CI=true every peer must be there; missing packages: ${missing.join(", ")}`);
    });
  } else {
    describe.skip(`${title} (missing packages: ${missing.join(", ")})`, define);
  }
}

/**
 * A TCP port of 127.0.0.1 that nobody listens on. Ports lie below those that systems hand out for outgoing connections,
 * each worker of vitest has a block of its own, and no port comes twice soon: nobody takes it before it is used.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < BLOCK; attempt++) {
    const port = FIRST_PORT + (WORKER % BLOCKS) * BLOCK + (nextPort++ % BLOCK);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port of ${BLOCK} is free`);
}

const FIRST_PORT = 20_000;
const BLOCK = 1000;
const BLOCKS = 12;
const WORKER = Number(process.env.VITEST_POOL_ID ?? 0);
/** Begins anywhere, so that two runs of the tests at the same time don't meet. */
let nextPort = process.pid;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    // all addresses: freeDiameter listens on all
    server.listen(port, "0.0.0.0", () => server.close(() => resolve(true)));
  });
}

/** Resolves as soon as something accepts connections on a port of 127.0.0.1. @throws Error after `seconds`. */
export async function listensOn(port: number, seconds = 10): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const probe = connect({ port, host: "127.0.0.1" });
    try {
      await once(probe, "connect");
      return;
    } catch (error) {
      if (performance.now() > deadline) throw new Error(`Nobody listens on port ${port}`, { cause: error });
      await delay(PROBE_INTERVAL_MS);
    } finally {
      probe.destroy();
    }
  }
}

const PROBE_INTERVAL_MS = 20;
