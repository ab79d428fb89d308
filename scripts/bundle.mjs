// The last step of `npm run build`: puts all modules that `import "diameter-ts"` needs into one file, dist/core.js. Node takes most
// of a millisecond of CPU time for each module, so 134 files took five times as long to import as one. Each of those files stays
// where it was, but only passes on what is its own from core.js: whoever imports it, there is one copy of everything.
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { bundleCodec } from "./bundle-codec.mjs";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
/**
 * As globals these are accessors, which are called anew each time; as imports they are plain bindings.
 * @type {Record<string, [module: string, name: string]>}
 */
const GLOBALS = {
  Buffer: ["node:buffer", "Buffer"],
  process: ["node:process", "default"],
};
/** @type {import("rolldown").InputOptions} */
const OPTIONS = { platform: "node", treeshake: false, transform: { inject: GLOBALS } };

await bundleCodec(DIST);
const modules = await modulesOf(`${DIST}index.js`);
const bundle = await rolldown({ ...OPTIONS, input: Object.fromEntries(modules.map((path) => [nameOf(path), path])) });
await bundle.write({
  dir: DIST,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  codeSplitting: { groups: [{ name: "core" }] },
  minifyInternalExports: false,
});
await bundle.close();
for (const path of declarations()) {
  // Declarations speak of Buffer: a project whose tsconfig.json has "types": [] would not know it.
  writeFileSync(path, `/// <reference types="node" />\n${readFileSync(path, "utf8")}`);
}

/** The declarations of all entries of the package. */
function declarations() {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const entries = Object.values(exports).filter((path) => path.endsWith(".js") && !path.startsWith("./dist/codec/"));
  return entries.map((path) => fileURLToPath(new URL(`../${path.replace(/\.js$/, ".d.ts")}`, import.meta.url)));
}

/**
 * The paths of the modules that an entry loads, itself included.
 * @param {string} entry
 */
async function modulesOf(entry) {
  const bundle = await rolldown({ ...OPTIONS, input: entry });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  // the bundler's own helpers are modules without a file
  return output
    .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
    .filter((path) => path.startsWith(DIST));
}

/**
 * `peer/peer-runner` for dist/peer/peer-runner.js.
 * @param {string} path
 */
function nameOf(path) {
  return relative(DIST, path).replace(/\.js$/, "");
}
