import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { ROOT } from "../harness/cache.mjs";

const BEGIN = "<!-- last run: begin -->";
const END = "<!-- last run: end -->";

/**
 * Puts the tables of a run, with the machine and all versions, in the place that docs/performance.md has for them.
 * @param {{ tables: string, versions: string[], rounds: number, startLoad: number }} run
 */
export function record({ tables, versions, rounds, startLoad }) {
  const path = join(ROOT, "docs/performance.md");
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${path} has no ${BEGIN} … ${END}`);
  const today = new Date().toISOString().slice(0, 10);
  const about = [
    `\`npm run bench:peers -- ${process.argv.slice(2).join(" ")}\` on ${today}, commit ${commit()}, ${rounds} rounds;`,
    `${machine()}; load average ${startLoad.toFixed(1)} at the start.`,
    `Against ${versions.join(", ")}.`,
  ];
  writeFileSync(path, `${before}${BEGIN}\n${about.join("\n")}\n\n\`\`\`text\n${tables}\n\`\`\`\n${END}${after}`);
}

function machine() {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${gigabytes} GB, ${type()} ${release()}, Node.js ${process.version}`;
}

function commit() {
  return (
    spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).stdout?.trim() || "unknown"
  );
}
