// Runs every command line of README.md that starts with `npx diameter`, word for word, in a project that has the packed package
// and nothing else of this repository.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.mjs";

const PROJECT = fileURLToPath(new URL("../build/packed/", import.meta.url));
const INSTALLED = `${PROJECT}node_modules/diameter-ts`;
const MAIN = `${INSTALLED}/dist/cli/main.js`;
const LIMIT_MS = 60_000;
/** The message that README.md decodes is short: it lacks AVPs, which decode tells. */
const FINDINGS = 1;
const DICTIONARY = "@name mine\n@avp_types\n  My-Own 60001 Unsigned32 -\n";

await main();

async function main() {
  install();
  const port = await freePort();
  writeFileSync(`${PROJECT}mine.dia`, DICTIONARY);
  writeFileSync(`${PROJECT}ccr.bin`, command("npx diameter encode --binary examples/ccr.yaml").stdout);
  const server = spawn(process.execPath, [MAIN, "demo", "--port", `${port}`], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await printed(server, "answers anyone");
    const lines = commandLines(port);
    for (const line of lines) {
      const { status, stderr } = command(line);
      if (status !== 0 && !(status === FINDINGS && line.includes(" decode ")))
        return fail(`"${line}" of README.md ends with exit status ${status}: ${stderr}`);
    }
    if (lines.length < 5) return fail(`README.md has only ${lines.length} lines that start with npx diameter`);
    console.log(`README.md: ${lines.length} command lines run in a project that installed the package`);
  } finally {
    server.kill();
  }
}

/** Unpacks what `npm pack` makes; the package's dependencies are found in this repository, further up. */
function install() {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", PROJECT]);
  const archive = readdirSync(PROJECT).find((name) => name.endsWith(".tgz"));
  run("tar", ["-xzf", `${PROJECT}${archive}`, "-C", INSTALLED, "--strip-components=1"]);
}

/**
 * The demo is the server that the others talk to, and ends only when it is told.
 * @param {number} port
 */
function commandLines(port) {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  return [...text.matchAll(/^\$ (npx diameter .*)$/gm)]
    .map(([, line]) => line.replace(/\s+#.*$/, "").replaceAll("3868", `${port}`))
    .filter((line) => !line.startsWith("npx diameter demo"));
}

/** @param {string} line */
function command(line) {
  const text = line.replaceAll("npx diameter", `"${process.execPath}" "${MAIN}"`);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", text], { cwd: PROJECT, timeout: LIMIT_MS });
  return { status, stdout, stderr: stderr.toString() };
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${program} failed with exit status ${status}`);
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, null>} child
 * @param {string} text
 */
function printed(child, text) {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes(text)) resolve(undefined);
    });
    child.once("exit", () => reject(new Error(`diameter demo ended:\n${output}`)));
  });
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
