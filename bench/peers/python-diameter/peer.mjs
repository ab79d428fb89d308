import { existsSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";
import { run } from "../../harness/process.mjs";
import { needProgram } from "../install.mjs";

const SOURCES = join(ROOT, "bench/peers/python-diameter");

/**
 * The package python-diameter of PyPI in an environment of its own; its version stands in requirements.txt.
 * @type {import("../install.mjs").Peer}
 */
export const pythonDiameter = {
  name: "python-diameter",
  async prepare() {
    needProgram("python3", "which runs it");
    const environment = join(cacheFolder("python"), "environment");
    const python = join(environment, "bin/python");
    if (!existsSync(python)) await run(["python3", "-m", "venv", environment]);
    const requirements = ["-r", join(SOURCES, "requirements.txt")];
    await run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements], {
      seconds: 300,
    });
    return {
      version: "0.9.0",
      server: (port) => [python, join(SOURCES, "server.py"), String(port)],
      codec: (milliseconds) => [python, join(SOURCES, "codec.py"), MESSAGES_FOLDER, String(milliseconds)],
    };
  },
};
