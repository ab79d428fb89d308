// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** MIP-MN-AAA-Auth (322), Grouped, RFC 4004. */
export interface MipMnAaaAuth extends Group<MipMnAaaAuthInput> {
  /** MIP-MN-AAA-SPI (341), Unsigned32, RFC 4004. */
  mipMnAaaSpi: number;
  /** MIP-Auth-Input-Data-Length (338), Unsigned32, RFC 4004. */
  mipAuthInputDataLength: number;
  /** MIP-Authenticator-Length (339), Unsigned32, RFC 4004. */
  mipAuthenticatorLength: number;
  /** MIP-Authenticator-Offset (340), Unsigned32, RFC 4004. */
  mipAuthenticatorOffset: number;
}
/** What may be written for MIP-MN-AAA-Auth. */
export interface MipMnAaaAuthInput extends GroupInput<MipMnAaaAuth> {}

/** MIP-MN-to-FA-MSA (325), Grouped, RFC 4004. */
export interface MipMnToFaMsa extends Group<MipMnToFaMsaInput> {
  /** MIP-MN-FA-SPI (327), Unsigned32, RFC 4004. */
  mipMnFaSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: MipAlgorithmType;
  /** MIP-Nonce (335), OctetString, RFC 4004. */
  mipNonce: Buffer;
}
/** What may be written for MIP-MN-to-FA-MSA. */
export interface MipMnToFaMsaInput extends GroupInput<MipMnToFaMsa, {
  mipAlgorithmType: keyof typeof MipAlgorithmType;
}> {}

/** MIP-FA-to-MN-MSA (326), Grouped, RFC 4004. */
export interface MipFaToMnMsa extends Group<MipFaToMnMsaInput> {
  /** MIP-FA-to-MN-SPI (319), Unsigned32, RFC 4004. */
  mipFaToMnSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: MipAlgorithmType;
  /** MIP-Session-Key (343), OctetString, RFC 4004. */
  mipSessionKey: Buffer;
}
/** What may be written for MIP-FA-to-MN-MSA. */
export interface MipFaToMnMsaInput extends GroupInput<MipFaToMnMsa, {
  mipAlgorithmType: keyof typeof MipAlgorithmType;
}> {}

/** MIP-FA-to-HA-MSA (328), Grouped, RFC 4004. */
export interface MipFaToHaMsa extends Group<MipFaToHaMsaInput> {
  /** MIP-FA-to-HA-SPI (318), Unsigned32, RFC 4004. */
  mipFaToHaSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: MipAlgorithmType;
  /** MIP-Session-Key (343), OctetString, RFC 4004. */
  mipSessionKey: Buffer;
}
/** What may be written for MIP-FA-to-HA-MSA. */
export interface MipFaToHaMsaInput extends GroupInput<MipFaToHaMsa, {
  mipAlgorithmType: keyof typeof MipAlgorithmType;
}> {}

/** MIP-HA-to-FA-MSA (329), Grouped, RFC 4004. */
export interface MipHaToFaMsa extends Group<MipHaToFaMsaInput> {
  /** MIP-HA-to-FA-SPI (323), Unsigned32, RFC 4004. */
  mipHaToFaSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: MipAlgorithmType;
  /** MIP-Session-Key (343), OctetString, RFC 4004. */
  mipSessionKey: Buffer;
}
/** What may be written for MIP-HA-to-FA-MSA. */
export interface MipHaToFaMsaInput extends GroupInput<MipHaToFaMsa, {
  mipAlgorithmType: keyof typeof MipAlgorithmType;
}> {}

/** MIP-HA-to-MN-MSA (332), Grouped, RFC 4004. */
export interface MipHaToMnMsa extends Group<MipHaToMnMsaInput> {
  /** MIP-HA-to-MN-SPI (324), Unsigned32, RFC 4004. */
  mipHaToMnSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: MipAlgorithmType;
  /** MIP-Replay-Mode (346), Enumerated, RFC 4004. */
  mipReplayMode: MipReplayMode;
  /** MIP-Session-Key (343), OctetString, RFC 4004. */
  mipSessionKey: Buffer;
}
/** What may be written for MIP-HA-to-MN-MSA. */
export interface MipHaToMnMsaInput extends GroupInput<MipHaToMnMsa, {
  mipAlgorithmType: keyof typeof MipAlgorithmType;
  mipReplayMode: keyof typeof MipReplayMode;
}> {}

/** Values of MIP-Feature-Vector (337), Unsigned32, RFC 4004. */
export const MipFeatureVector: {
  readonly MOBILE_NODE_HOME_ADDRESS_REQUESTED: 1;
  readonly HOME_ADDRESS_ALLOCATABLE_ONLY_IN_HOME_REALM: 2;
  readonly HOME_AGENT_REQUESTED: 4;
  readonly FOREIGN_HOME_AGENT_AVAILABLE: 8;
  readonly MN_HA_KEY_REQUEST: 16;
  readonly MN_FA_KEY_REQUEST: 32;
  readonly FA_HA_KEY_REQUEST: 64;
  readonly HOME_AGENT_IN_FOREIGN_NETWORK: 128;
  readonly CO_LOCATED_MOBILE_NODE: 256;
} = {
  MOBILE_NODE_HOME_ADDRESS_REQUESTED: 1,
  HOME_ADDRESS_ALLOCATABLE_ONLY_IN_HOME_REALM: 2,
  HOME_AGENT_REQUESTED: 4,
  FOREIGN_HOME_AGENT_AVAILABLE: 8,
  MN_HA_KEY_REQUEST: 16,
  MN_FA_KEY_REQUEST: 32,
  FA_HA_KEY_REQUEST: 64,
  HOME_AGENT_IN_FOREIGN_NETWORK: 128,
  CO_LOCATED_MOBILE_NODE: 256,
};
/** A value of MIP-Feature-Vector. */
export type MipFeatureVector = (typeof MipFeatureVector)[keyof typeof MipFeatureVector];

/** Values of MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
export const MipAlgorithmType: {
  readonly HMAC_SHA_1: 2;
} = {
  HMAC_SHA_1: 2,
};
/** A value of MIP-Algorithm-Type. */
export type MipAlgorithmType = (typeof MipAlgorithmType)[keyof typeof MipAlgorithmType];

/** Values of MIP-Replay-Mode (346), Enumerated, RFC 4004. */
export const MipReplayMode: {
  readonly NONE: 1;
  readonly TIMESTAMPS: 2;
  readonly NONCES: 3;
} = {
  NONE: 1,
  TIMESTAMPS: 2,
  NONCES: 3,
};
/** A value of MIP-Replay-Mode. */
export type MipReplayMode = (typeof MipReplayMode)[keyof typeof MipReplayMode];

/** MIP-Originating-Foreign-AAA (347), Grouped, RFC 4004. */
export interface MipOriginatingForeignAaa extends Group<MipOriginatingForeignAaaInput> {
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
}
/** What may be written for MIP-Originating-Foreign-AAA. */
export interface MipOriginatingForeignAaaInput extends GroupInput<MipOriginatingForeignAaa> {}

/** MIP-Home-Agent-Host (348), Grouped, RFC 4004. */
export interface MipHomeAgentHost extends Group<MipHomeAgentHostInput> {
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
}
/** What may be written for MIP-Home-Agent-Host. */
export interface MipHomeAgentHostInput extends GroupInput<MipHomeAgentHost> {}
