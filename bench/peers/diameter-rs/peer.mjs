import { join } from "node:path";
import { cacheFolder, MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";
import { run } from "../../harness/process.mjs";
import { needProgram } from "../install.mjs";
import { knownAvpsFile } from "../known-avps.mjs";

/**
 * The crate `diameter`; its version stands in Cargo.toml, those of all it needs in Cargo.lock.
 * @type {import("../install.mjs").Peer}
 */
export const diameterRs = {
  name: "diameter-rs",
  async prepare() {
    needProgram("cargo", "which builds it");
    const target = cacheFolder("diameter-rs");
    const build = ["cargo", "build", "--quiet", "--release", "--locked", "--target-dir", target];
    await run(build, { cwd: join(ROOT, "bench/peers/diameter-rs"), seconds: 900 });
    const program = join(target, "release/peer-diameter-rs");
    const avps = knownAvpsFile();
    return {
      version: "0.7.1",
      server: (port) => [program, "server", avps, String(port)],
      codec: (milliseconds) => [program, "codec", avps, MESSAGES_FOLDER, String(milliseconds)],
    };
  },
};
