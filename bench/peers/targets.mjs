/** Sizes of which less is better; of all others more is. */
const AT_MOST = /^(cpu|p99|rss|start)/;

/** @typedef {[what: string, metric: string, against?: string | undefined, must?: number, goal?: number]} TargetRow */

/**
 * What this package must reach, and aims at: `metric` as a multiple of the same metric of `against`, or where that is left out
 * in the unit itself. A row without `must` is only for information.
 * @type {TargetRow[]}
 */
const ROWS = [
  ["eager decode of ccr", "decode/ccr", "diameter-rs", 1.2, 1.6],
  ["eager decode of ula", "decode/ula", "diameter-rs", 1.5, 2.2],
  ["decode of dwr", "decode/dwr", "diameter-rs", 0.9, 1.1],
  ["validated but lazy decode of ccr", "decode-routing/ccr", "diameter-rs", 2.5, 5],
  ["encode of ccr", "encode/ccr", "diameter-rs", 0.4, 0.6],
  ["encode of ula", "encode/ula", "diameter-rs", 0.45, 0.7],
  ["encode of dwr", "encode/dwr", "go-diameter", 2, 3],
  ["encode of ccr", "encode/ccr", "go-diameter", 2, 3],
  ["encode of ula", "encode/ula", "go-diameter", 2, 3],
  ["requests/s at 256 outstanding", "rate/256", "diameter-rs", 1.3, 2],
  ["requests/s at 256 outstanding", "rate/256", "go-diameter", 3.5, 5.5],
  ["requests/s at 256 outstanding", "rate/256", "freeDiameter", 8, 14],
  ["requests/s at 256 outstanding", "rate/256", "Erlang/OTP", 8, 14],
  ["requests/s at 256 outstanding", "rate/256", "python-diameter", 100, 180],
  ["requests/s at 256 outstanding", "rate/256", "node-diameter"],
  ["requests/s at 256 outstanding", "rate/256", "bare net"],
  ["requests/s at 256 outstanding", "rate/256", "bare C"],
  ["CPU per request at 256 outstanding", "cpu/256", "diameter-rs", 0.75, 0.5],
  ["p99 at 256 outstanding", "p99/256", "diameter-rs", 1, 0.6],
  ["requests/s with 1 outstanding", "rate/1-by-turns", "bare net", 0.85, 0.95],
  ["requests/s with 1 outstanding", "rate/1", "diameter-rs"],
  ["own client and server against the neutral client", "rate/own", "neutral", 0.5, 0.7],
  ["max resident memory at 256 outstanding, MB", "rss/256", undefined, 90, 70],
  ["import and first decode, ms", "start/ms", undefined, 80, 30],
  ["import and first decode, MB", "start/mb", undefined, 25, 10],
];

export const TARGETS = ROWS.map(([what, metric, against, must, goal]) => ({
  what,
  metric,
  against,
  must,
  goal,
  isAtMost: AT_MOST.test(metric),
}));

/**
 * The metric of the peer that a metric of ours is held against, where it has another name.
 * @type {Record<string, string>}
 */
export const THEIR_METRIC = { "decode-routing/ccr": "decode/ccr" };
