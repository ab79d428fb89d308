// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of GBA_U-Awareness-Indicator (407, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const GbaUAwarenessIndicator: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of GBA_U-Awareness-Indicator. */
export type GbaUAwarenessIndicator = (typeof GbaUAwarenessIndicator)[keyof typeof GbaUAwarenessIndicator];

/** Values of GBA-Type (410, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const GbaType: {
  readonly _3G_GBA: 0;
  readonly _2G_GBA: 1;
} = {
  _3G_GBA: 0,
  _2G_GBA: 1,
};
/** A value of GBA-Type. */
export type GbaType = (typeof GbaType)[keyof typeof GbaType];

/** Values of UE-Id-Type (412, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const UeIdType: {
  readonly PRIVATE_USER_IDENTITY: 0;
  readonly PUBLIC_USER_IDENTITY: 1;
} = {
  PRIVATE_USER_IDENTITY: 0,
  PUBLIC_USER_IDENTITY: 1,
};
/** A value of UE-Id-Type. */
export type UeIdType = (typeof UeIdType)[keyof typeof UeIdType];

/** Values of UICC-ME (414, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const UiccMe: {
  readonly GBA_ME: 0;
  readonly GBA_U: 1;
} = {
  GBA_ME: 0,
  GBA_U: 1,
};
/** A value of UICC-ME. */
export type UiccMe = (typeof UiccMe)[keyof typeof UiccMe];

/** Values of Private-Identity-Request (416, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const PrivateIdentityRequest: {
  readonly PRIVATE_IDENTITY_REQUESTED: 0;
  readonly PRIVATE_IDENTITY_NOT_REQUESTED: 1;
} = {
  PRIVATE_IDENTITY_REQUESTED: 0,
  PRIVATE_IDENTITY_NOT_REQUESTED: 1,
};
/** A value of Private-Identity-Request. */
export type PrivateIdentityRequest = (typeof PrivateIdentityRequest)[keyof typeof PrivateIdentityRequest];
