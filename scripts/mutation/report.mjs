/** The statuses of a mutant that count; what Stryker ignores or cannot compile does not. */
const STATUSES = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"];

/** @typedef {Partial<Record<string, number>>} Counts how many mutants have which status */

const HEAD = `# Mutation testing

Every mutant is a small fault put into the code; it is killed when a test fails or never ends. \`npm run mutate\` (Stryker) makes
them for the floors that decide what goes over the wire and writes this page; it takes an hour and more, so it is run by hand, a
floor or some files at a time (\`npm run mutate -- src/routing/pending.ts\`), and lists what survived in \`build/mutation/\`. Mutants
meet the tests of their own floor (\`test/message\` for \`src/message\`); with \`--all\` what survives meets those of the floors above
too. The wording of sentences for people is left alone (column ignored). The score is what was killed or timed out of all that were
not ignored.
`;

/**
 * The page: a table of the floors and one of their files; `all` are the files that there are. Notes by hand are kept.
 * @param {Map<string, Counts>} rows
 * @param {string[]} all
 * @param {string} notes
 */
export function report(rows, all, notes) {
  /** @type {Map<string, Counts>} */
  const files = new Map();
  for (const file of all) {
    const counts = rows.get(file);
    if (counts !== undefined) files.set(file, counts);
  }
  const missing = all.filter((file) => !rows.has(file)).map((file) => `\`${file}\``);
  /** @type {Map<string, Counts>} */
  const floors = new Map();
  for (const [file, counts] of files) {
    const floor = file.split("/").slice(0, 2).join("/");
    floors.set(floor, add(floors.get(floor) ?? {}, counts));
  }
  const rest = missing.length === 0 ? "" : `\n## Not measured yet\n\n${missing.join(", ")}\n`;
  return `${HEAD}\n## Floors, as far as their files are below\n\n${table("Floor", floors)}\n## Files\n\n${table("File", files)}${rest}${notes}`;
}

/**
 * What was written by hand at the end of a page.
 * @param {string} page
 */
export function notesOf(page) {
  const start = page.indexOf("\n## Notes");
  return start < 0 ? "" : page.slice(start);
}

/**
 * The rows of a page's second table, so that a run of one file keeps those of the others.
 * @param {string} page
 */
export function rowsOf(page) {
  /** @type {Map<string, Counts>} */
  const rows = new Map();
  for (const line of page.split("\n")) {
    const [, file, , ...counts] = line.split("|").map((cell) => cell.trim());
    if (!file?.endsWith(".ts")) continue;
    rows.set(file, Object.fromEntries(STATUSES.map((status, index) => [status, Number(counts[index])])));
  }
  return rows;
}

/**
 * @param {string} title
 * @param {Map<string, Counts>} rows
 */
function table(title, rows) {
  const lines = [`| ${title} | Score | killed | timed out | survived | not covered | ignored |`];
  lines.push("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [name, counts] of rows) {
    lines.push(`| ${[name, score(counts), ...STATUSES.map((status) => counts[status] ?? 0)].join(" | ")} |`);
  }
  return `${lines.join("\n")}\n`;
}

/**
 * What was killed or never ended, of all that could be.
 * @param {Counts} counts
 */
export function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) {
  const all = Killed + Timeout + Survived + NoCoverage;
  return all === 0 ? "-" : `${(((Killed + Timeout) / all) * 100).toFixed(1)} %`;
}

/**
 * @param {Counts} sum
 * @param {Counts} counts
 * @returns {Counts}
 */
function add(sum, counts) {
  return Object.fromEntries(STATUSES.map((status) => [status, (sum[status] ?? 0) + (counts[status] ?? 0)]));
}
