// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc4004Types from "./rfc4004.ts";

/** MIP-MN-HA-MSA (492), Grouped, RFC 5778. */
export interface MipMnHaMsa extends Group<MipMnHaMsaInput> {
  /** MIP-Session-Key (343), OctetString, RFC 4004. */
  mipSessionKey: Buffer;
  /** MIP-MSA-Lifetime (367), Unsigned32, RFC 4004. */
  mipMsaLifetime: number;
  /** MIP-MN-HA-SPI (491), Unsigned32, RFC 5778. */
  mipMnHaSpi?: number | undefined;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType?: rfc4004Types.MipAlgorithmType | undefined;
  /** MIP-Replay-Mode (346), Enumerated, RFC 4004. */
  mipReplayMode?: rfc4004Types.MipReplayMode | undefined;
}
/** What may be written for MIP-MN-HA-MSA. */
export interface MipMnHaMsaInput extends GroupInput<MipMnHaMsa, {
  mipAlgorithmType: keyof typeof rfc4004Types.MipAlgorithmType;
  mipReplayMode: keyof typeof rfc4004Types.MipReplayMode;
}> {}

/** Values of MIP6-Auth-Mode (494), Enumerated, RFC 5778. */
export const Mip6AuthMode: {
  readonly IP6_AUTH_MN_AAA: 1;
} = {
  IP6_AUTH_MN_AAA: 1,
};
/** A value of MIP6-Auth-Mode. */
export type Mip6AuthMode = (typeof Mip6AuthMode)[keyof typeof Mip6AuthMode];
