/** Why a node sends DPR (RFC 6733 §5.4.3); the cause tells the other side whether to reconnect. */
export const DisconnectCause = {
  /** A planned restart: reconnecting is welcome. */
  REBOOTING: 0,
  /** No resources for this connection: do not reconnect by yourself. */
  BUSY: 1,
  /** Nothing is expected to be sent in the near future: do not reconnect by yourself. */
  DO_NOT_WANT_TO_TALK_TO_YOU: 2,
} as const;

/** One of the values of {@link DisconnectCause}. */
export type DisconnectCause = (typeof DisconnectCause)[keyof typeof DisconnectCause];

/** True for the three values that RFC 6733 §5.4.3 knows; any other is answered with 5004 (DPR-10). */
export function isDisconnectCause(value: number): value is DisconnectCause {
  return value === 0 || value === 1 || value === 2;
}

/** The name of a Disconnect-Cause, for log lines. */
export function disconnectCauseText(cause: number): string {
  switch (cause) {
    case DisconnectCause.REBOOTING:
      return "REBOOTING";
    case DisconnectCause.BUSY:
      return "BUSY";
    case DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU:
      return "DO_NOT_WANT_TO_TALK_TO_YOU";
    default:
      return `cause ${cause}`;
  }
}
