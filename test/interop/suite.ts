import { createServer } from "node:net";
import { describe, test } from "vitest";
import { missingPackages } from "../../scripts/peer-packages.mjs";

/**
 * A suite that needs Debian packages. Where one is missing the whole suite is skipped and its title names the package;
 * with CI=true it fails instead.
 */
export function describeWithPeers(title: string, packages: readonly string[], define: () => void): void {
  const missing = missingPackages(packages);
  if (missing.length === 0) {
    describe(title, define);
  } else if (process.env.CI === "true") {
    test(`${title} - finds its peers`, () => {
      throw new Error(`With CI=true every peer must be there; missing Debian packages: ${missing.join(", ")}`);
    });
  } else {
    describe.skip(`${title} (missing Debian packages: ${missing.join(", ")})`, define);
  }
}

/** A TCP port of 127.0.0.1 that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("listening on 127.0.0.1 gave no port");
  return address.port;
}
