// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of PDP-Session-operation (1015, vendor 10415), Enumerated, 3GPP TS 29.210. */
export const PdpSessionOperation: {
  readonly PDP_SESSION_TERMINATION: 0;
} = {
  PDP_SESSION_TERMINATION: 0,
};
/** A value of PDP-Session-operation. */
export type PdpSessionOperation = (typeof PdpSessionOperation)[keyof typeof PdpSessionOperation];
