import { join } from "node:path";
import { cacheFolder, MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";
import { run } from "../../harness/process.mjs";
import { needProgram } from "../install.mjs";

/**
 * The Go module github.com/fiorix/go-diameter/v4; its version stands in go.mod, what it must hash to in go.sum.
 * @type {import("../install.mjs").Peer}
 */
export const goDiameter = {
  name: "go-diameter",
  async prepare() {
    needProgram("go", "which builds it");
    const program = join(cacheFolder("go-diameter"), "peer");
    await run(["go", "build", "-mod=readonly", "-o", program, "."], {
      cwd: join(ROOT, "bench/peers/go-diameter"),
      seconds: 600,
    });
    return {
      version: "4.1.0",
      server: (port) => [program, "server", String(port)],
      codec: (milliseconds) => [program, "codec", MESSAGES_FOLDER, String(milliseconds)],
    };
  },
};
