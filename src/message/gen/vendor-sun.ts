// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Ping-Timestamp (3, vendor 42), Grouped. */
export interface PingTimestamp extends Group<PingTimestampInput> {
  /** Ping-Timestamp-Secs (1, vendor 42), Unsigned32. */
  pingTimestampSecs?: number[] | undefined;
  /** Ping-Timestamp-Usecs (2, vendor 42), Unsigned32. */
  pingTimestampUsecs?: number[] | undefined;
}
/** What may be written for Ping-Timestamp. */
export interface PingTimestampInput extends GroupInput<PingTimestamp> {}
