import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A part of the product as plain JavaScript, so that a fresh Node process can load it as users do. */
export interface Built {
  /** The source files that importing the entry loads, from the project's folder. */
  readonly loaded: readonly string[];
  /** The JavaScript of a source file. */
  readonly url: (source: string) => string;
  readonly remove: () => void;
}

/** Translates an entry and all that it imports at run time into `build/<name>`. */
export function build(name: string, entry: string): Built {
  const target = join(ROOT, "build", name);
  const seen = new Set<string>();
  const queue = [entry];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    if (seen.has(source)) continue;
    seen.add(source);
    const text = translate(readFileSync(join(ROOT, source), "utf8"));
    const path = join(target, script(source));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    for (const [, specifier] of text.matchAll(/^(?:import|export) .*?from "(\.[^"]+)\.js";$/gms)) {
      queue.push(relative(ROOT, join(ROOT, dirname(source), `${specifier}.ts`)));
    }
  }
  return {
    loaded: [...seen].sort(),
    url: (source) => pathToFileURL(join(target, script(source))).href,
    remove: () => rmSync(target, { recursive: true, force: true }),
  };
}

/** What loading something in a fresh process takes, least of several runs: other programs only ever add to it. */
export interface Cost {
  /** Of processor time, user and system: what else the machine does must not count. */
  readonly milliseconds: number;
  /** Of resident memory. */
  readonly megabytes: number;
}

/** Imports a module in fresh processes and calls what it exports under `call`. */
export function costOf(url: string, call: string, runs: number): Cost {
  const program = `
    const memory = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const module = await import(${JSON.stringify(url)});
    globalThis.kept = module[${JSON.stringify(call)}]();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - memory) / 1e6 }));`;
  const costs = Array.from({ length: runs }, () => run(program));
  return {
    milliseconds: Math.min(...costs.map(({ milliseconds }) => milliseconds)),
    megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
  };
}

function run(program: string): Cost {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    timeout: 30_000,
  });
  if (status !== 0) throw new Error(`Node ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}

function translate(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}

function script(source: string): string {
  return source.replace(/\.ts$/, ".js");
}
