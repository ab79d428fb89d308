import { join } from "node:path";
import { missingPackages } from "../../../scripts/peer-packages.mjs";
import { cacheFolder, ROOT } from "../../harness/cache.mjs";
import { run } from "../../harness/process.mjs";
import { debianVersion, installDebian } from "../install.mjs";

const SOURCES = join(ROOT, "bench/peers/erlang");
const PACKAGES = ["erlang-diameter", "erlang-dev"];

/**
 * Erlang/OTP's diameter of Debian, with a dictionary of the measured messages.
 * @type {import("../install.mjs").Peer}
 */
export const erlang = {
  name: "Erlang/OTP",
  async prepare() {
    if (missingPackages(PACKAGES).length > 0) await installDebian(PACKAGES);
    const folder = cacheFolder("erlang");
    await run(["diameterc", "-o", folder, join(SOURCES, "charging.dia")]);
    await run(["erlc", "-o", folder, join(folder, "charging.erl"), join(SOURCES, "peer_server.erl")]);
    return {
      version: debianVersion("erlang-diameter"),
      server: (port) => ["erl", "-noinput", "-pa", folder, "-run", "peer_server", "main", String(port)],
    };
  },
};
