import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Message } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import { readMessage } from "../codec/messages.mjs";
import { cacheFolder } from "../harness/cache.mjs";

/**
 * The AVPs of the measured messages, for peers whose own dictionaries lack some: lines of code, vendor, type and name. No more
 * than these, so that no peer's look-up suffers from what it does not need.
 */
function knownAvps() {
  /** @type {Set<string>} */
  const lines = new Set();
  /** @param {import("diameter-ts").Avp} avp */
  const add = (avp) => {
    if (avp.definition === undefined) throw new Error(`no dictionary has AVP ${avp.code} of vendor ${avp.vendorId}`);
    const { code, vendorId, type, name } = avp.definition;
    lines.add(`${code}\t${vendorId}\t${type}\t${name}\n`);
    avp.members?.forEach(add);
  };
  for (const name of ["cer", "dwr", "ccr", "ula", "cca"]) {
    Message.fromBytes(readMessage(name), { dictionary: wholeDictionary() }).avps.forEach(add);
  }
  return [...lines].join("");
}

/** The path of a file with {@link knownAvps}. */
export function knownAvpsFile() {
  const path = join(cacheFolder("messages"), "avps.tsv");
  writeFileSync(path, knownAvps());
  return path;
}
