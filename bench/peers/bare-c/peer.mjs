import { MESSAGES_FOLDER } from "../../harness/cache.mjs";
import { compileC } from "../../harness/compile-c.mjs";

/**
 * A limit: what sockets cost without any Diameter, in C.
 * @type {import("../install.mjs").Peer}
 */
export const bareC = {
  name: "bare C",
  async prepare() {
    const program = await compileC("bench/peers/bare-c/server.c");
    return { version: "", server: (port) => [program, String(port), MESSAGES_FOLDER] };
  },
};
