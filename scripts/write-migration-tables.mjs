// Writes the tables of docs/migrating-from-python-diameter.md from the lists under test/parity/; with --check only compares.
import { readFileSync, writeFileSync } from "node:fs";

const PAGE = new URL("../docs/migrating-from-python-diameter.md", import.meta.url);
const LISTS = new URL("../test/parity/", import.meta.url);

main();

function main() {
  const page = readFileSync(PAGE, "utf8");
  const written = Object.entries({ quirks, attributes, names, differences }).reduce(
    (text, [name, table]) => replace(text, name, table()),
    page,
  );
  if (!process.argv.includes("--check")) writeFileSync(PAGE, written);
  else if (written !== page) {
    console.error("docs/migrating-from-python-diameter.md is not what the lists say; run npm run docs:migration");
    process.exitCode = 1;
  }
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} table
 */
function replace(text, name, table) {
  const [start, end] = [`<!-- ${name} -->\n`, "<!-- end -->"];
  const from = text.indexOf(start) + start.length;
  return text.slice(0, from) + table + text.slice(text.indexOf(end, from));
}

function quirks() {
  const rows = list("quirks.tsv").filter(([, isNoticed]) => isNoticed === "yes");
  return table(
    ["there", "here"],
    rows.map(([, , there, here]) => [there, here]),
  );
}

function attributes() {
  const rows = list("attribute-names.tsv").map(([there, here, avp]) => [`\`${there}\``, `\`${here}\``, avp]);
  return table(["python-diameter", "diameter-ts", "AVP"], rows);
}

function names() {
  const rows = list("names.tsv").filter(([, kind, name]) => name !== "-" && !["module", "package"].includes(kind));
  return [...groupBy(rows, moduleOf)]
    .map(([module, members]) => {
      const pairs = members
        .map(([path, , name]) => [shortPath(path, module), name])
        .filter(([there, here]) => there !== here);
      const cells = pairs.map((pair) => pair.map((name) => `\`${name}\``));
      return cells.length === 0 ? "" : `### ${module}\n\n${table(["python-diameter", "diameter-ts"], cells)}\n`;
    })
    .join("");
}

function differences() {
  const rows = list("deliberate-differences.tsv").filter(([path]) => !path.startsWith("diameter.message.packer."));
  return table(
    ["python-diameter", "instead"],
    rows.map(([path, reason]) => [`\`${path.replace("diameter.", "")}\``, reason]),
  );
}

/**
 * `diameter.node.peer` of `diameter.node.peer.Peer.port` and of `diameter.node.peer.PEER_RECV`.
 * @param {string[]} row
 */
function moduleOf([path]) {
  const [module] = /^[a-z_.]+?(?=\.[A-Z]|\.[a-z_]+$)/.exec(path) ?? [];
  if (module === undefined) throw new Error(`${path} is no name in a module`);
  return module;
}

/**
 * `Peer.port`; `Node(origin_host)` for parameters.
 * @param {string} path
 * @param {string} module
 */
function shortPath(path, module) {
  const short = path.slice(module.length + 1).replace(/\.__init__\.(\w+)$/, "($1)");
  return short.replace(/^(\w+\.\w+)\.(\w+)$/, "$1($2)");
}

/**
 * @param {string[][]} rows
 * @param {(row: string[]) => string} keyOf
 */
function groupBy(rows, keyOf) {
  /** @type {Map<string, string[][]>} */
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  /** @param {string[]} cells */
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `${[line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n")}\n`;
}

/** @param {string} file */
function list(file) {
  const [, ...lines] = readFileSync(new URL(file, LISTS), "utf8").trimEnd().split("\n");
  return lines.map((text) => text.split("\t"));
}
