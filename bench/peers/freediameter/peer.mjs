import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../harness/cache.mjs";
import { compileC } from "../../harness/compile-c.mjs";
import { debianVersion, installDebian } from "../install.mjs";

const EXTENSIONS = "/usr/lib/freeDiameter";
const PACKAGES = ["freediameterd", "freediameter-extensions", "libfreediameter-dev"];

/**
 * freeDiameter of Debian with an extension of ours that answers.
 * @type {import("../install.mjs").Peer}
 */
export const freeDiameter = {
  name: "freeDiameter",
  async prepare() {
    if (!existsSync("/usr/include/freeDiameter/extension.h") || !existsSync(EXTENSIONS)) await installDebian(PACKAGES);
    const extension = await compileC("bench/peers/freediameter/answer_ccr.c", ["-shared", "-fPIC"]);
    return {
      version: debianVersion("freediameterd"),
      server: (port) => ["freeDiameterd", "-q", "-c", configurationFile(port, extension)],
    };
  },
};

/**
 * @param {number} port
 * @param {string} extension
 */
function configurationFile(port, extension) {
  const folder = cacheFolder("freediameter");
  const accept = join(folder, "accept.conf");
  const file = join(folder, `freediameter-${port}.conf`);
  writeFileSync(accept, "ALLOW_IPSEC *.example.com\n");
  const dictionaries = ["dict_nasreq", "dict_dcca", "dict_dcca_3gpp", "dict_sip", "dict_rfc5777"];
  const lines = [
    'Identity = "server.example.com";',
    'Realm = "example.com";',
    `Port = ${port};`,
    "SecPort = 0;",
    "No_SCTP;",
    "No_IPv6;",
    ...dictionaries.map((name) => `LoadExtension = "${EXTENSIONS}/${name}.fdx";`),
    `LoadExtension = "${EXTENSIONS}/acl_wl.fdx" : "${accept}";`,
    `LoadExtension = "${extension}";`,
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}
