// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Key (581), Grouped, RFC 6734. */
export interface Key extends Group<KeyInput> {
  /** Key-Type (582), Enumerated, RFC 6734. */
  keyType: KeyType;
  /** Keying-Material (583), OctetString, RFC 6734. */
  keyingMaterial: Buffer;
  /** Key-Lifetime (584), Unsigned32, RFC 6734. */
  keyLifetime?: number | undefined;
  /** Key-Name (586), OctetString, RFC 6734. */
  keyName?: Buffer | undefined;
  /** Key-SPI (585), Unsigned32, RFC 6734. */
  keySpi?: number | undefined;
}
/** What may be written for Key. */
export interface KeyInput extends GroupInput<Key, {
  keyType: keyof typeof KeyType;
}> {}

/** Values of Key-Type (582), Enumerated, RFC 6734. */
export const KeyType: {
  readonly DSRK: 0;
  readonly R_RK: 1;
  /** @deprecated by R_RK */
  readonly RRK: 1;
  readonly R_MSK: 2;
  /** @deprecated by R_MSK */
  readonly RMSK: 2;
  readonly IKEV2_SK: 3;
} = {
  DSRK: 0,
  R_RK: 1,
  RRK: 1,
  R_MSK: 2,
  RMSK: 2,
  IKEV2_SK: 3,
};
/** A value of Key-Type. */
export type KeyType = (typeof KeyType)[keyof typeof KeyType];
