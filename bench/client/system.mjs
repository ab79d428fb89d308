import { readFileSync } from "node:fs";

/** Clock ticks in a second, in which Linux counts CPU time. */
const TICKS = 100;

/**
 * User and system seconds of a process so far; 0 where there is no /proc.
 * @param {number} pid
 */
export function cpuSecondsOf(pid) {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

/**
 * The most memory in MB that a process had resident so far; 0 where there is no /proc.
 * @param {number} pid
 */
export function maxResidentMbOf(pid) {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? ["", "0"];
  return Number((Number(kilobytes) / 1024).toFixed(1));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
