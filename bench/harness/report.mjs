/**
 * A result; what it has beside its value stands in further columns.
 * @typedef {{ name: string, value: number, unit: string, [more: string]: string | number }} Row
 */

/**
 * What `npm run bench` measures, and how long.
 * @typedef {object} Plan
 * @property {(name: string) => boolean} isWanted
 * @property {(row: Row) => void} report
 * @property {number} rounds of the codec
 * @property {number} roundMs milliseconds of each of them
 * @property {number} seconds of a load that are measured
 * @property {number} turns how often what grows is compared
 * @property {number} startUpTurns
 */

/**
 * Prints results as they come: a line of text each, or with `isJson` one JSON object a line.
 * @param {{ isJson: boolean }} options
 * @returns {Plan["report"]}
 */
export function reporter({ isJson }) {
  return (row) => {
    if (isJson) console.log(JSON.stringify(row));
    else console.log(textLine(row));
  };
}

/** @param {Row} row */
function textLine({ name, value, unit, ...more }) {
  const rest = Object.entries(more).map(([key, item]) => `${key} ${item}`);
  return `${name.padEnd(44)} ${String(value).padStart(10)} ${unit}${rest.length === 0 ? "" : `   (${rest.join(", ")})`}`;
}
