/** Seconds between 1900 and 1970, both UTC. */
const NTP_OFFSET = 2_208_988_800;
/** Where the second era of NTP starts: 2036-02-07T06:28:16Z as unix time. */
const ERA_1_OFFSET = 2 ** 32 - NTP_OFFSET;

/** First and last instant that a Time can say: values with the top bit clear belong to era 1 (RFC 6733 §4.3.1). */
const FIRST = 2 ** 31 - NTP_OFFSET;
const LAST = ERA_1_OFFSET + 2 ** 31 - 1;

/** The instant of an NTP value of 32 bits. */
export function timeFromSeconds(seconds: number): Date {
  return new Date((seconds >= 2 ** 31 ? seconds - NTP_OFFSET : seconds + ERA_1_OFFSET) * 1000);
}

/** The NTP value of an instant, parts of a second dropped; undefined outside 1968-01-20T03:14:08Z to 2104-02-26T09:42:23Z. */
export function secondsFromTime(time: Date): number | undefined {
  const unix = Math.floor(time.getTime() / 1000);
  if (!(unix >= FIRST && unix <= LAST)) return undefined;
  return unix >= ERA_1_OFFSET ? unix - ERA_1_OFFSET : unix + NTP_OFFSET;
}
