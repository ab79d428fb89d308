import { octetsOf, refusal } from "./refusal.ts";

/** The access technologies that 3GPP-RAT-Type may name (TS 29.061 §16.4.7.2). */
const RAT_TYPES = {
  UTRAN: 1,
  GERAN: 2,
  WLAN: 3,
  GAN: 4,
  "HSPA Evolution": 5,
  EUTRAN: 6,
  Virtual: 7,
  "EUTRAN-NB-IoT": 8,
  "LTE-M": 9,
  NR: 10,
  "NG-RAN": 51,
  "IEEE 802.16e": 101,
  "3GPP2 eHRPD": 102,
  "3GPP2 HRPD": 103,
  "3GPP2 1xRTT": 104,
  "3GPP2 UMB": 105,
} as const;

/** The name of an access technology. */
export type RatType = keyof typeof RAT_TYPES;

/** 3GPP-RAT-Type in one octet, both ways. */
export interface RatTypeCodec {
  /** @throws DiameterError `invalid-argument` for an unknown name. */
  encode(name: RatType): Buffer;
  /** @throws DiameterError `invalid-argument` when the octet is not one, or has no name. */
  decode(octets: Uint8Array): RatType;
}

export const ratType: RatTypeCodec = {
  encode(name) {
    const value: number | undefined = Object.hasOwn(RAT_TYPES, name) ? RAT_TYPES[name] : undefined;
    if (value === undefined) throw refusal(`3GPP-RAT-Type is one of ${Object.keys(RAT_TYPES).join(", ")}`, name);
    return Buffer.from([value]);
  },
  decode(octets) {
    const data = octetsOf(octets, "3GPP-RAT-Type is read from octets");
    if (data.length !== 1) throw refusal("3GPP-RAT-Type has one octet", data);
    const found = Object.entries(RAT_TYPES).find(([, value]) => value === data[0]);
    if (found === undefined) throw refusal("3GPP-RAT-Type has an octet that TS 29.061 names", data);
    return found[0] as RatType;
  },
};
