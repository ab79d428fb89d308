/** @import { Import } from "./source.mjs" */
/** @import { Table } from "./table.mjs" */
/** @import { Problem } from "./check.mjs" */

/** @typedef {ReadonlyMap<string, readonly Import[]>} Imports of every file of src/ */

const REMEDY = "move what both need, often a type, to a file of its own that imports neither";

/**
 * Circles of imports, types included, but for those that the table allows.
 * @param {Imports} imports
 * @param {Table} table
 * @returns {Problem[]}
 */
export function circleProblems(imports, { exceptions }) {
  const allowed = exceptions.circles.map(({ files }) => files);
  return knots(imports)
    .filter((knot) => !allowed.some((files) => knot.every((file) => files.includes(file))))
    .map((knot) => {
      const way = shortestCircle(imports, knot, allowed);
      const [file = "", next] = way;
      const line = imports.get(file)?.find(({ name }) => name === next)?.line ?? 1;
      return { file, line, what: `imports itself in a circle: ${way.join(" → ")}`, remedy: REMEDY };
    });
}

/**
 * Groups of files each of which imports all others of its group by some way (Tarjan's strongly connected components).
 * @param {Imports} imports
 * @returns {string[][]}
 */
export function knots(imports) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const lowest = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const found = [];
  /** @type {(file: string) => number} the lowest file in order that this one leads back to */
  const visit = (file) => {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const { name } of imports.get(file) ?? []) {
      if (!imports.has(name)) continue;
      const back = order.has(name) ? (open.includes(name) ? (order.get(name) ?? number) : number) : visit(name);
      lowest.set(file, Math.min(lowest.get(file) ?? number, back));
    }
    const low = lowest.get(file) ?? number;
    if (low === number) {
      const knot = open.splice(open.indexOf(file));
      if (knot.length > 1) found.push(knot.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}

/**
 * The shortest way from a file of a knot back to itself that is no allowed circle; the file stands at both ends.
 * @param {Imports} imports
 * @param {readonly string[]} knot
 * @param {readonly (readonly string[])[]} allowed
 * @returns {string[]}
 */
function shortestCircle(imports, knot, allowed) {
  /** @type {string[]} */
  let shortest = [];
  for (const file of knot) {
    for (const { name } of imports.get(file) ?? []) {
      if (!knot.includes(name) || allowed.some((files) => files.includes(file) && files.includes(name))) continue;
      const way = [file, ...wayTo(imports, name, file, knot)];
      if (shortest.length === 0 || way.length < shortest.length) shortest = way;
    }
  }
  return shortest;
}

/**
 * The shortest way of imports from one file of a knot to another one.
 * @param {Imports} imports
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} knot
 * @returns {string[]}
 */
function wayTo(imports, from, to, knot) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way[way.length - 1] ?? from;
    if (last === to) return way;
    for (const { name } of imports.get(last) ?? []) {
      if (!knot.includes(name) || seen.has(name)) continue;
      seen.add(name);
      ways.push([...way, name]);
    }
  }
  return [];
}
