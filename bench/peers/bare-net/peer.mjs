import { join } from "node:path";
import { MESSAGES_FOLDER, ROOT } from "../../harness/cache.mjs";

const SERVER = join(ROOT, "bench/peers/bare-net/server.mjs");

/**
 * A limit: what sockets cost without any Diameter, in Node.
 * @type {import("../install.mjs").Peer}
 */
export const bareNet = {
  name: "bare net",
  async prepare() {
    return { version: process.version, server: (port) => [process.execPath, SERVER, String(port), MESSAGES_FOLDER] };
  },
};
