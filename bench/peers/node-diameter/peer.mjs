import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";
import { run } from "../../harness/process.mjs";

const VERSION = "0.7.0";
const SOURCES = join(ROOT, "bench/peers/node-diameter");

/** The package `diameter` of npm, in a folder of its own. */
export const nodeDiameter = {
  name: "node-diameter",
  async prepare() {
    const folder = cacheFolder("node-diameter");
    if (!existsSync(join(folder, "node_modules/diameter"))) {
      writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
      const install = [
        "npm",
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        `diameter@${VERSION}`,
      ];
      await run(install, { cwd: folder, seconds: 300 });
    }
    const environment = { NODE_PATH: join(folder, "node_modules"), NODE_NO_WARNINGS: "1" };
    return {
      version: VERSION,
      environment,
      server: (port) => [process.execPath, join(SOURCES, "server.cjs"), String(port)],
      codec: (milliseconds) => [process.execPath, join(SOURCES, "codec.cjs"), MESSAGES_FOLDER, String(milliseconds)],
    };
  },
};
