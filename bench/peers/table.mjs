import { median } from "../harness/median.mjs";
import { TARGETS, THEIR_METRIC } from "./targets.mjs";

/**
 * @import { Round } from "./measure.mjs"
 * @typedef {{ ours?: number, theirs?: number, ratio?: number, count: number }} Figures
 * @typedef {ReturnType<typeof targetRows>} TargetRows
 */

/**
 * One row for each target; what was not measured is null in it. A ratio is the median of the ratios of the rounds: what is
 * compared was measured one behind the other.
 * @param {Round[]} rounds
 */
export function targetRows(rounds) {
  return TARGETS.map(({ what, metric, against, must, goal, isAtMost }) => {
    const { ours, theirs, ratio, count } = figures(rounds, metric, against);
    const value = against === undefined ? ours : ratio;
    return {
      what,
      against: against ?? null,
      ours: ours ?? null,
      theirs: theirs ?? null,
      ratio: ratio ?? null,
      must: must ?? null,
      goal: goal ?? null,
      holdsMust: holds(value, must, isAtMost),
      holdsGoal: holds(value, goal, isAtMost),
      rounds: count,
    };
  });
}

/**
 * All targets as a table of text.
 * @param {TargetRows} rows
 */
export function targetTable(rows) {
  const lines = rows.map((row) => [
    row.against === null ? row.what : `${row.what} / ${row.against}`,
    short(row.ours),
    row.against === null ? "" : short(row.theirs),
    row.ratio === null ? "" : row.ratio.toFixed(2),
    bound(row.must, row.holdsMust),
    bound(row.goal, row.holdsGoal),
  ]);
  return alignedTable([["what / against", "ours", "theirs", "ratio", "must", "goal"], ...lines]);
}

/**
 * What was measured of each subject, as a table of text.
 * @param {Round[]} rounds
 * @param {string[]} subjects
 */
export function figureTable(rounds, subjects) {
  const columns = ["rate/1", "rate/32", "rate/256", "cpu/256", "p50/256", "p99/256", "rss/256"];
  const codec = ["decode", "encode"].flatMap((operation) =>
    ["dwr", "ccr", "ula"].map((name) => `${operation}/${name}`),
  );
  /** @param {string[]} keys */
  const rows = (keys) =>
    subjects.map((subject) => [subject, ...keys.map((key) => short(middle(rounds, subject, key)))]);
  return [
    alignedTable([
      ["server", "req/s at 1", "at 32", "at 256", "CPU s/100k", "p50 ms", "p99 ms", "max MB"],
      ...rows(columns),
    ]),
    alignedTable([["codec, per second", ...codec.map((key) => key.replace("/", " "))], ...rows(codec)]),
  ].join("\n\n");
}

/**
 * @param {Round[]} rounds
 * @param {string} metric
 * @param {string | undefined} against
 * @returns {Figures}
 */
function figures(rounds, metric, against) {
  const theirMetric = THEIR_METRIC[metric] ?? metric;
  /** @param {Round} round */
  const theirsOf = (round) =>
    against === "neutral" ? round.ours?.["rate/256"] : round[String(against)]?.[theirMetric];
  const complete = rounds.filter(
    (round) => round.ours?.[metric] !== undefined && (against === undefined || theirsOf(round) !== undefined),
  );
  if (complete.length === 0) return { count: 0 };
  const ours = median(complete.map((round) => round.ours[metric]));
  if (against === undefined) return { ours, count: complete.length };
  const ratio = median(complete.map((round) => round.ours[metric] / theirsOf(round)));
  return { ours, theirs: median(complete.map(theirsOf)), ratio: Number(ratio.toFixed(3)), count: complete.length };
}

/**
 * @param {Round[]} rounds
 * @param {string} subject
 * @param {string} metric
 */
function middle(rounds, subject, metric) {
  const values = rounds.map((round) => round[subject]?.[metric]).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : median(values);
}

/**
 * Null where there is no bound or nothing was measured.
 * @param {number | undefined} value
 * @param {number | undefined} bound
 * @param {boolean} isAtMost
 */
function holds(value, bound, isAtMost) {
  if (bound === undefined || value === undefined) return null;
  return isAtMost ? value <= bound : value >= bound;
}

/**
 * @param {number | null} value
 * @param {boolean | null} isHeld
 */
function bound(value, isHeld) {
  if (value === null || isHeld === null) return value === null ? "" : String(value);
  return `${value} ${isHeld ? "yes" : "NO"}`;
}

/** @param {number | null | undefined} value */
function short(value) {
  if (value === undefined || value === null) return "-";
  return value >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

/** @param {string[][]} rows */
function alignedTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  /** @param {string[]} row */
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  return rows.map(line).join("\n");
}
