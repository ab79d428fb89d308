import { octetsOf, refusal } from "./refusal.ts";

/** A network: its country code and its network code. */
export interface Plmn {
  /** Three digits. */
  readonly mcc: string;
  /** Two or three digits: `01` and `001` are different networks. */
  readonly mnc: string;
}

/** A PLMN id in three octets, as Visited-PLMN-Id and all location identities have it (TS 29.272 §7.3.9, TS 24.008 §10.5.1.3). */
export interface PlmnCodec {
  /**
   * Takes `plmn.encode("262", "01")`, `plmn.encode({ mcc, mnc })`, or one text as {@link PlmnCodec.format} gives or without the hyphen.
   * @throws DiameterError `invalid-argument`
   */
  encode(plmn: Plmn | string, mnc?: string): Buffer;
  /** @throws DiameterError `invalid-argument` when the octets are not three, or no digits. */
  decode(octets: Uint8Array): Plmn;
  /** `262-01`. */
  format(plmn: Plmn): string;
  /**
   * Reads `262-01` or `26201`.
   * @throws DiameterError `invalid-argument`
   */
  parse(text: string): Plmn;
}

export const plmn: PlmnCodec = { encode, decode, format: ({ mcc, mnc }) => `${mcc}-${mnc}`, parse };

/** Checks country and network code. */
export function checkPlmn({ mcc, mnc }: Plmn): Plmn {
  if (typeof mcc !== "string" || !/^\d{3}$/.test(mcc))
    throw refusal("A mobile country code (MCC) has three digits", mcc);
  if (typeof mnc !== "string" || !/^\d{2,3}$/.test(mnc))
    throw refusal("A mobile network code (MNC) has two or three digits", mnc);
  return { mcc, mnc };
}

function encode(network: Plmn | string, code?: string): Buffer {
  const { mcc, mnc } = checkPlmn(
    typeof network !== "string" ? network : code === undefined ? parse(network) : { mcc: network, mnc: code },
  );
  const [c1, c2, c3] = digitsOf(mcc);
  const [n1, n2, n3 = FILLER] = digitsOf(mnc);
  return Buffer.from([c1 | (c2 << 4), c3 | (n3 << 4), n1 | (n2 << 4)]);
}

function digitsOf(text: string): [number, number, number] {
  return [...text].map(Number) as [number, number, number];
}

const FILLER = 0xf;

function decode(octets: Uint8Array): Plmn {
  const data = octetsOf(octets, RULE);
  if (data.length !== 3) throw refusal(RULE, data);
  const [one, two, three] = data as unknown as [number, number, number];
  const mcc = `${digit(one)}${digit(one >> 4)}${digit(two)}`;
  const mnc = `${digit(three)}${digit(three >> 4)}${two >> 4 === FILLER ? "" : digit(two >> 4)}`;
  if (/[^0-9]/.test(mcc + mnc)) throw refusal("A PLMN id has decimal digits in its halves of octets", data);
  return { mcc, mnc };
}

const RULE = "A PLMN id has three octets";

function digit(half: number): string {
  return (half & 0xf).toString(16);
}

function parse(text: string): Plmn {
  const [, mcc, mnc] = (typeof text === "string" ? /^(\d{3})-?(\d{2,3})$/.exec(text) : null) ?? [];
  if (mcc === undefined || mnc === undefined)
    throw refusal("A PLMN id is a country code and a network code, such as 262-01", text);
  return { mcc, mnc };
}
