import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/*
 * node bench/dictionary.mjs, after npm run build
 *
 * What the whole dictionary costs: time and memory to load it, in a process of its own each time, and the speed of decoding
 * with it against a dictionary of the message's own interface alone. Medians; only ratios of one run count.
 */

const ROUNDS = 7;
const ROUND_MS = 400;

const { receive } = await import("../dist/message/message.js");
const { Dictionary } = await import("../dist/dictionary/dictionary.js");
const { wholeDictionary } = await import("../dist/dictionary/whole.js");

loading();
await decoding("ccr", "gy");
await decoding("ula", "s6a");

function loading() {
  const runs = Array.from({ length: ROUNDS }, () => loadInProcess());
  console.log(`whole dictionary: ${median(runs.map(({ ms }) => ms)).toFixed(1)} ms to load`);
  console.log(
    `                  ${median(runs.map(({ mb }) => mb)).toFixed(1)} MB resident, ${median(runs.map(({ all }) => all)).toFixed(1)} MB with every format made`,
  );
}

function loadInProcess() {
  const url = new URL("../dist/dictionary/whole.js", import.meta.url).href;
  const program = `
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const { wholeDictionary } = await import(${JSON.stringify(url)});
    const dictionary = wholeDictionary();
    const ms = performance.now() - start;
    const mb = (process.memoryUsage().rss - before) / 1048576;
    for (const avp of dictionary.avps) { avp.group; avp.enumeration; avp.key; }
    for (const command of dictionary.commands) command.members;
    console.log(JSON.stringify({ ms, mb, all: (process.memoryUsage().rss - before) / 1048576 }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function decoding(name, entry) {
  const octets = Buffer.from(readFileSync(new URL(`messages/${name}.hex`, import.meta.url), "utf8").trim(), "hex");
  const own = await import(`../dist/interfaces/gen/${entry}.js`);
  const base = await import("../dist/interfaces/gen/base.js");
  const alone = new Dictionary([base, own]);
  const whole = wholeDictionary().extend(own);
  const rates = { alone: [], whole: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = { alone: decodesPerSecond(octets, alone), whole: decodesPerSecond(octets, whole) };
    // The first round warms up.
    if (round > 0) for (const key of ["alone", "whole"]) rates[key].push(measured[key]);
  }
  const [one, all] = [median(rates.alone), median(rates.whole)];
  console.log(
    `decode ${name}: ${thousands(one)} k/s with ${entry} alone, ${thousands(all)} k/s with everything: ${(all / one).toFixed(2)}`,
  );
}

function decodesPerSecond(octets, dictionary) {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    for (let index = 0; index < 200; index++)
      if (receive(octets, dictionary).attributes === undefined) throw new Error();
    count += 200;
  }
  return (count * 1000) / (performance.now() - start);
}

function thousands(rate) {
  return (rate / 1000).toFixed(0);
}

function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
