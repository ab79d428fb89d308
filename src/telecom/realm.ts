import { checkPlmn, type Plmn } from "./plmn.ts";
import { refusal } from "./refusal.ts";
import { checkImsi } from "./tbcd.ts";

/** The systems that have a realm in each network (TS 23.003 §13.2, §14.2, §19.2, §28.2). */
export type RealmSystem = "epc" | "ims" | "wlan" | "5gc";

/** Says how many digits the network code in an IMSI or realm has; by the country when absent. */
export interface MncDigits {
  readonly mncDigits?: 2 | 3 | undefined;
}

/** A network's realm and its parts, both ways. */
export interface RealmCodec {
  /**
   * `epc.mnc015.mcc234.3gppnetwork.org`; a network code of two digits gets a zero in front.
   * @throws DiameterError `invalid-argument`
   */
  encode(plmn: Plmn, system?: RealmSystem): string;
  /**
   * Reads a realm of any system; `node.epc.…` and `nai.epc.…` too.
   * @throws DiameterError `invalid-argument` for a name that is not under 3gppnetwork.org, or has no network in it.
   */
  decode(realm: string, options?: MncDigits): Plmn & { readonly system: RealmSystem };
}

/** The realm of a network. */
export const realm: RealmCodec = { encode, decode };

/**
 * The realm of a subscriber's home network, from the first digits of the IMSI (TS 23.003 §19.2). Some countries have network codes of
 * two and of three digits: `mncDigits` tells which one it is; otherwise the country decides.
 * @throws DiameterError `invalid-argument` when the text is no IMSI.
 */
export function homeRealm(imsi: string, options: MncDigits & { readonly system?: RealmSystem } = {}): string {
  return encode(homePlmn(imsi, options), options.system);
}

/**
 * The home network of a subscriber.
 * @throws DiameterError `invalid-argument` when the text is no IMSI.
 */
export function homePlmn(imsi: string, options: MncDigits = {}): Plmn {
  const mcc = checkImsi(imsi).slice(0, 3);
  return { mcc, mnc: imsi.slice(3, 3 + (options.mncDigits ?? digitsIn(mcc))) };
}

/** The countries whose networks have codes of three digits (ITU-T E.212): North America, the Caribbean, and some of Latin America. */
const THREE_DIGITS: ReadonlySet<string> = new Set(
  "302 310 311 312 313 314 315 316 330 334 338 342 344 346 348 352 354 356 358 360 365 366 376 708 722 732 750".split(
    " ",
  ),
);

function digitsIn(mcc: string): 2 | 3 {
  return THREE_DIGITS.has(mcc) ? 3 : 2;
}

function encode(network: Plmn, system: RealmSystem = "epc"): string {
  const { mcc, mnc } = checkPlmn(network);
  if (!/^(epc|ims|wlan|5gc)$/.test(system)) throw refusal("A realm is one of epc, ims, wlan and 5gc", system);
  return `${system}.mnc${mnc.padStart(3, "0")}.mcc${mcc}.3gppnetwork.org`;
}

function decode(text: string, options: MncDigits = {}): Plmn & { readonly system: RealmSystem } {
  const [, system, digits, mcc] =
    (typeof text === "string"
      ? /(?:^|\.)(epc|ims|wlan|5gc)\.mnc(\d{3})\.mcc(\d{3})\.(?:pub\.)?3gppnetwork\.org\.?$/i.exec(text)
      : null) ?? [];
  if (system === undefined || digits === undefined || mcc === undefined)
    throw refusal("A realm of 3GPP is a name such as epc.mnc015.mcc234.3gppnetwork.org", text);
  const isPadded = digits.startsWith("0") && (options.mncDigits ?? digitsIn(mcc)) === 2;
  return { mcc, mnc: isPadded ? digits.slice(1) : digits, system: system.toLowerCase() as RealmSystem };
}
