// Does what README.md tells a newcomer: makes a project in an empty folder, installs the packed package, compiles README's programs
// under several compilers, and runs the first on several releases of Node.js. The folder is outside of this repository, where no
// other package can be found by chance.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.mjs";
import { areThere, otherNodes, toolchainFile } from "./toolchains.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const LIMIT_MS = 180_000;
/** What README.md has a newcomer type. */
const SET_UP = [
  "npm init -y && npm pkg set type=module",
  "npm install diameter-ts",
  "npm install --save-dev typescript",
  "npx tsc --init",
];
/** @type {[name: string, program: string][]} */
const COMPILERS = [
  ["TypeScript 5.9", toolchainFile("typescript-5.9/bin/tsc")],
  ["TypeScript 6", join(ROOT, "node_modules/typescript/bin/tsc")],
  ["TypeScript 7", toolchainFile("typescript-7/bin/tsc")],
];
const WITHOUT_TOOLS = "the other compilers and releases of Node.js are not installed (npm run test:peers): skipped";
/** CommonJS, also in a bundle. */
const REQUIRING = `const { Node } = require("diameter-ts");
console.log(new Node("a.example.net", "example.net").originHost);
`;

/** A page, which knows nothing of Node.js. */
const PAGE = `import { Dictionary, Message, defaultDictionary, dump, type Finding } from "diameter-ts/codec";
import { dictionaryFromText } from "diameter-ts/codec/dia";
import { wholeDictionary } from "diameter-ts/codec/dictionary";
import { dictionary as gy } from "diameter-ts/codec/gy";

const dictionary: Dictionary = defaultDictionary.extend(gy);
const message = new Message({ commandCode: 280, commandFlags: 0x80 }, [], dictionary);
message.set("Origin-Host", "page.example.net");
const octets: Uint8Array = message.asBytes({ check: false });
const read = Message.fromBytes(octets, { dictionary });
const findings: readonly Finding[] = read.findings;
console.log(dump(read).includes("page.example.net"), findings.length, wholeDictionary().avp(416)?.name, dictionary.avp(416)?.name);
console.log(dictionaryFromText("@id 9\\n@name own\\n@avp_types\\n Own-Name 999 UTF8String -\\n").name);
`;
const PAGE_PRINTS = "true 1 CC-Request-Type CC-Request-Type\nown\n";
const PAGE_SETTINGS = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    skipLibCheck: false,
  },
  files: ["page.ts"],
};

/** What is wrong; more than one problem is worth knowing. @type {string[]} */
const problems = [];

await main();

async function main() {
  if (!areThere()) {
    console.log(WITHOUT_TOOLS);
    if (process.env.CI === "true") process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "fresh-project-"));
  try {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    for (const line of SET_UP)
      if (!readme.includes(`$ ${line}\n`)) problems.push(`README.md lacks the line "$ ${line}"`);
    const installed = install(folder);
    const programs = programsOf(readme, await freePort());
    for (const [name, compiler] of COMPILERS) compile({ folder, installed, programs, name, compiler });
    runEverywhere(folder, join(folder, "TypeScript-6"));
    bundle(join(folder, "TypeScript-6"));
    for (const [name, compiler] of COMPILERS) compilePage({ folder, installed, name, compiler });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const problem of problems) console.error(`fresh project: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(`README.md's programs compile in fresh projects under ${COMPILERS.map(([name]) => name).join(", ")}`);
}

/**
 * The project with the package in it, as npm makes it.
 * @param {string} folder
 */
function install(folder) {
  must("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  const project = join(folder, "installed");
  mkdirSync(project);
  must("npm", ["init", "-y"], project);
  must("npm", ["pkg", "set", "type=module"], project);
  must(
    "npm",
    ["install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", join(folder, archive ?? "")],
    project,
  );
  return project;
}

/**
 * The TypeScript blocks of README.md by file name. The fixed port is a free one here.
 * @param {string} readme
 * @param {number} port
 * @returns {[name: string, source: string][]}
 */
function programsOf(readme, port) {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, block], index) => [`block-${index + 1}.ts`, block.replaceAll("3868", `${port}`)]);
}

/**
 * Compiles with the settings that `tsc --init` writes, and with the declarations of packages checked too.
 * @param {{ folder: string, installed: string, programs: [string, string][], name: string, compiler: string }} wanted
 */
function compile({ folder, installed, programs, name, compiler }) {
  const project = join(folder, name.replace(" ", "-"));
  cpSync(installed, project, { recursive: true });
  must(process.execPath, [compiler, "--init"], project);
  for (const [file, source] of programs) writeFileSync(join(project, file), source);
  for (const more of [[], ["--skipLibCheck", "false"]]) {
    const { status, stdout } = run(process.execPath, [compiler, "-p", ".", ...more], project);
    if (status !== 0) problems.push(`${name} ${more.join(" ")}: README.md does not compile:\n${stdout.slice(0, 2000)}`);
  }
}

/**
 * Runs the first program, and one of CommonJS, on this and other releases of Node.js.
 * @param {string} folder
 * @param {string} project
 */
function runEverywhere(folder, project) {
  writeFileSync(join(project, "requiring.cjs"), REQUIRING);
  for (const [name, node] of [["this Node.js", process.execPath], ...otherNodes()]) {
    expect(`block-1.js on ${name}`, run(node, ["block-1.js"], project), "2001\n");
    expect(`require() on ${name}`, run(node, ["--no-warnings", "requiring.cjs"], project), "a.example.net\n");
  }
  console.log(
    `fresh project: ran on ${otherNodes()
      .map(([name]) => name)
      .join(", ")} and ${process.version} in ${folder}`,
  );
}

/**
 * Puts programs and the package into one file each with esbuild.
 * @param {string} project
 */
function bundle(project) {
  const esbuild = toolchainFile("esbuild/bin/esbuild");
  for (const [file, format, output] of [
    ["block-1.js", "esm", "2001\n"],
    ["requiring.cjs", "cjs", "a.example.net\n"],
  ]) {
    const bundled = `bundled.${format === "esm" ? "mjs" : "cjs"}`;
    const args = [file, "--bundle", "--platform=node", "--target=node20", `--format=${format}`, `--outfile=${bundled}`];
    const built = run(esbuild, ["--log-level=warning", ...args], project);
    if (built.status !== 0) problems.push(`esbuild can't bundle ${file}: ${built.stderr}`);
    else expect(`${file} in a bundle`, run(process.execPath, [bundled], project), output);
  }
}

/**
 * Compiles a page where the types of Node.js are not installed, puts it into one file for browsers and runs that.
 * @param {{ folder: string, installed: string, name: string, compiler: string }} wanted
 */
function compilePage({ folder, installed, name, compiler }) {
  const project = join(folder, `page-${name.replace(" ", "-")}`);
  cpSync(installed, project, { recursive: true });
  for (const types of ["@types", "undici-types"])
    rmSync(join(project, "node_modules", types), { recursive: true, force: true });
  writeFileSync(join(project, "page.ts"), PAGE);
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(PAGE_SETTINGS));
  const compiled = run(process.execPath, [compiler, "-p", "."], project);
  if (compiled.status !== 0) problems.push(`${name}: a page does not compile:\n${compiled.stdout.slice(0, 2000)}`);
  const args = ["page.ts", "--bundle", "--platform=browser", "--format=iife", "--outfile=page.cjs"];
  const built = run(toolchainFile("esbuild/bin/esbuild"), ["--log-level=warning", ...args], project);
  if (built.status !== 0) problems.push(`esbuild can't bundle a page: ${built.stderr}`);
  else expect("a page in a bundle", run(process.execPath, ["page.cjs"], project), PAGE_PRINTS);
}

/**
 * @param {string} what
 * @param {{ status: number | null, stdout: string, stderr: string }} ended
 * @param {string} output
 */
function expect(what, { status, stdout, stderr }, output) {
  if (status !== 0 || stdout !== output) problems.push(`${what} ended with ${status} and printed\n${stdout}${stderr}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function run(program, args, cwd) {
  return spawnSync(program, args, { cwd, encoding: "utf8", timeout: LIMIT_MS });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function must(program, args, cwd) {
  const { status, stdout, stderr, error } = run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? `${stdout}${stderr}`}`);
}
