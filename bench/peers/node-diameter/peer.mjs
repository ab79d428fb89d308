import { join } from "node:path";
import { installPeer } from "../../../scripts/peer-install.mjs";
import { missingPackages, peerFolder } from "../../../scripts/peer-packages.mjs";
import { MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";

const NAME = "node-diameter";
const SOURCES = join(ROOT, "bench/peers/node-diameter");

/**
 * The package `diameter` of npm, as the interop tests install it; the program is of its own.
 * @type {import("../install.mjs").Peer}
 */
export const nodeDiameter = {
  name: NAME,
  async prepare() {
    if (missingPackages([NAME]).length > 0) installPeer(NAME);
    if (missingPackages([NAME]).length > 0) throw new Error("npm did not install it");
    const environment = { NODE_PATH: join(peerFolder(NAME), "node_modules"), NODE_NO_WARNINGS: "1" };
    return {
      version: "0.7.0",
      environment,
      server: (port) => [process.execPath, join(SOURCES, "server.cjs"), String(port)],
      codec: (milliseconds) => [process.execPath, join(SOURCES, "codec.cjs"), MESSAGES_FOLDER, String(milliseconds)],
    };
  },
};
