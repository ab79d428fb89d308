import type { IdentityCodec } from "./cell-identities.ts";
import { checkPlmn, type Plmn, plmn } from "./plmn.ts";
import { numberOf, octetsOf, refusal } from "./refusal.ts";

/** A macro eNodeB of LTE. */
export interface EnodebIdentity extends Plmn {
  /** 20 bits. */
  readonly id: number;
}

/** An eNodeB whose identity has another length. */
export interface ExtendedEnodebIdentity extends Plmn {
  /** 21 bits of a long macro eNodeB, 18 bits of a short one. */
  readonly id: number;
  /** Tells both kinds apart. */
  readonly kind: "long" | "short";
}

/** A macro eNodeB's identity: a PLMN id and 20 bits in three octets (TS 29.274 §8.21.7). */
export const eNodeB: IdentityCodec<EnodebIdentity> = {
  length: 6,
  encode: (identity) => withNumber(identity, numberOf(identity?.id, 20, "A macro eNodeB's id")),
  decode(octets) {
    const { network, number } = readNumber(octets, "A macro eNodeB's identity");
    return { ...network, id: number & 0xfffff };
  },
  format: (identity) => `${plmn.format(identity)} ID ${identity.id}`,
};

/** The identity of a long or short macro eNodeB: a PLMN id, a bit that is set for the short one, and its number (TS 29.274 §8.21.8). */
export const extendedENodeB: IdentityCodec<ExtendedEnodebIdentity> = {
  length: 6,
  encode(identity) {
    const { kind, id } = identity;
    if (kind === "short") return withNumber(identity, SHORT | numberOf(id, 18, "A short macro eNodeB's id"));
    if (kind === "long") return withNumber(identity, numberOf(id, 21, "A long macro eNodeB's id"));
    throw refusal('The kind of an extended eNodeB is "long" or "short"', kind);
  },
  decode(octets) {
    const { network, number } = readNumber(octets, "An extended eNodeB's identity");
    if ((number & SHORT) !== 0) return { ...network, id: number & 0x3ffff, kind: "short" };
    return { ...network, id: number & 0x1fffff, kind: "long" };
  },
  format: (identity) => `${plmn.format(identity)} ID ${identity.id} (${identity.kind})`,
};

/** The first bit of the three octets behind the PLMN id. */
const SHORT = 0x800000;

function withNumber(network: Plmn, number: number): Buffer {
  const octets = Buffer.alloc(6);
  plmn.encode(checkPlmn(network)).copy(octets);
  octets.writeUIntBE(number, 3, 3);
  return octets;
}

function readNumber(octets: Uint8Array, title: string): { network: Plmn; number: number } {
  const data = octetsOf(octets, `${title} is read from octets`);
  if (data.length !== 6) throw refusal(`${title} has 6 octets`, data);
  return { network: plmn.decode(data.subarray(0, 3)), number: data.readUIntBE(3, 3) };
}
