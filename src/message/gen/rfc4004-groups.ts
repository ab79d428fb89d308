// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc4004Types from "./rfc4004.ts";

/** MIP-MN-to-HA-MSA (331), Grouped, RFC 4004. */
export interface MipMnToHaMsa extends Group<MipMnToHaMsaInput> {
  /** MIP-MN-HA-SPI (491), Unsigned32, RFC 5778. */
  mipMnHaSpi: number;
  /** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
  mipAlgorithmType: rfc4004Types.MipAlgorithmType;
  /** MIP-Replay-Mode (346), Enumerated, RFC 4004. */
  mipReplayMode: rfc4004Types.MipReplayMode;
  /** MIP-Nonce (335), OctetString, RFC 4004. */
  mipNonce: Buffer;
}
/** What may be written for MIP-MN-to-HA-MSA. */
export interface MipMnToHaMsaInput extends GroupInput<MipMnToHaMsa, {
  mipAlgorithmType: keyof typeof rfc4004Types.MipAlgorithmType;
  mipReplayMode: keyof typeof rfc4004Types.MipReplayMode;
}> {}
