import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allClassesFile } from "./all-classes.ts";
import { classFile, ownersOf, resultCodeNameFile } from "./class-file.ts";
import { constantFiles } from "./constants.ts";
import { allFile, dataFile, wholeFile } from "./data-file.ts";
import { stateDefaults } from "./default-state.ts";
import { interfaceFile } from "./interface-file.ts";
import { interfaceName, interfaceSources } from "./interface-sources.ts";
import { interfacesPage } from "./interface-table.ts";
import { withExports } from "./package-exports.ts";
import { readSources } from "./source.ts";
import { requiredFile } from "./type-tests.ts";

/*
 * dictionary/*.dia → src/…/gen and the subpaths in package.json. `npm run generate` writes the files, `npm run generate -- --check` only compares them and
 * fails when one differs. Run from the project's folder.
 */

const files = new Map<string, string>();
const sources = readSources("dictionary");
const owners = ownersOf(sources);
const hasDefaultState = stateDefaults(sources);
for (const source of sources) {
  files.set(`src/dictionary/gen/${source.base}.ts`, dataFile(source));
  const classes = classFile(source, owners, hasDefaultState);
  if (classes !== "") files.set(`src/message/gen/${source.base}.ts`, classes);
}
files.set("src/dictionary/gen/all.ts", allFile(sources));
files.set("src/dictionary/gen/whole.ts", wholeFile(sources));
files.set("src/message/gen/all.ts", allClassesFile(sources));
for (const source of interfaceSources(sources)) {
  files.set(`src/interfaces/gen/${interfaceName(source)}.ts`, interfaceFile(source, sources, owners));
}
for (const [path, text] of constantFiles(sources, "dictionary/constants.tsv")) files.set(path, text);
files.set("test/types/gen/required.ts", requiredFile(sources, hasDefaultState));
files.set("src/message/gen/result-code-name.ts", resultCodeNameFile(sources));
files.set("docs/interfaces.md", interfacesPage(sources));
files.set("package.json", withExports(readFileSync("package.json", "utf8"), sources));

const folders = ["src/constants/gen", "src/dictionary/gen", "src/interfaces/gen", "src/message/gen", "test/types/gen"];
const stale = folders
  .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []))
  .filter((path) => !files.has(path));
const changed = [...files]
  .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
  .map(([path]) => path);

if (process.argv.includes("--check")) {
  for (const path of [...changed, ...stale])
    console.error(`${path} is not what the dictionary says; run npm run generate`);
  process.exitCode = changed.length + stale.length === 0 ? 0 : 1;
} else {
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const path of stale) rmSync(path);
  for (const path of changed) writeFileSync(path, files.get(path) as string);
  console.log(
    `${files.size} files from ${sources.length} dictionaries, ${changed.length} changed, ${stale.length} removed`,
  );
}
