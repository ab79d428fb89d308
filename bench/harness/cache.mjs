import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the measured messages. */
export const MESSAGES_FOLDER = fileURLToPath(new URL("../messages", import.meta.url));

/**
 * A folder for what is built once and used again; git ignores it.
 * @param {string} name
 */
export function cacheFolder(name) {
  const folder = fileURLToPath(new URL(`../../build/bench/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}
