import { spawnSync } from "node:child_process";

/*
 * Builds the generator, which shares the dictionary parser with the product, and runs it: Node 20 runs no TypeScript.
 * The parser imports nothing generated, so this works before there is anything.
 */
const build = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.generate.json"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(build.status ?? 1);
await import(new URL("../build/generate/scripts/generate/main.js", import.meta.url).href);
