import { statSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, ROOT } from "./cache.mjs";
import { run } from "./process.mjs";

/**
 * Compiles a C file of `bench/` when it is newer than what was compiled of it, and resolves with the path of the program.
 * @param {string} source
 * @param {string[]} flags
 * @throws Error when there is no C compiler.
 */
export async function compileC(source, flags = []) {
  const from = join(ROOT, source);
  const to = join(
    cacheFolder("c"),
    source.replaceAll("/", "-").replace(/\.c$/, flags.includes("-shared") ? ".so" : ""),
  );
  if (modified(to) < modified(from)) await run(["cc", "-O2", "-Wall", "-Wextra", "-o", to, from, ...flags]);
  return to;
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
