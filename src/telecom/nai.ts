import type { Plmn } from "./plmn.ts";
import { homePlmn, type MncDigits, realm } from "./realm.ts";
import { refusal } from "./refusal.ts";
import { checkImsi } from "./tbcd.ts";

/** The EAP method that the first digit of a user's name tells (TS 23.003 §14.3, §19.3). */
export type EapMethod = "EAP-AKA" | "EAP-SIM" | "EAP-AKA'";

/** What a user's name is: made of the IMSI, a pseudonym, or an identity for fast re-authentication. */
export type NaiIdentity = "permanent" | "pseudonym" | "re-authentication";

/** The parts of a Network Access Identifier. */
export interface Nai {
  /** The part in front of `@`, without the realm in front of `!`. */
  readonly username: string;
  /** The realm behind `@`: the home network's, or in a decorated NAI the one that is visited. */
  readonly realm: string;
  /** In a decorated NAI the realm that the visited network passes the request on to. */
  readonly homeRealm?: string | undefined;
  /** By the first character of the name; undefined for one that has no such meaning. */
  readonly method?: EapMethod | undefined;
  readonly identity?: NaiIdentity | undefined;
  /** Of a permanent identity. */
  readonly imsi?: string | undefined;
}

/** What a NAI is made of. */
export interface NaiSource extends MncDigits {
  readonly imsi: string;
  /** `EAP-AKA` unless given. */
  readonly method?: EapMethod | undefined;
  /** The realm's system; `nai.epc` unless given. WLAN has realms without `nai.` in front. */
  readonly system?: "epc" | "wlan" | "5gc" | undefined;
  /** The visited network, for a decorated NAI. */
  readonly visited?: Plmn | undefined;
}

/** A NAI as text and its parts, both ways. */
export interface NaiCodec {
  /**
   * The root NAI of a permanent identity, `0234150999999999@nai.epc.mnc015.mcc234.3gppnetwork.org`, or with a visited network the
   * decorated one.
   * @throws DiameterError `invalid-argument`
   */
  encode(source: NaiSource): string;
  /** @throws DiameterError `invalid-argument` when the text has no name and realm around one `@`. */
  decode(text: string): Nai;
}

/** Network Access Identifiers (TS 23.003 §14.3 and §19.3, RFC 7542). */
export const nai: NaiCodec = { encode, decode };

/** The first characters of user names. */
const PREFIXES: Readonly<Record<string, readonly [EapMethod, NaiIdentity]>> = {
  0: ["EAP-AKA", "permanent"],
  1: ["EAP-SIM", "permanent"],
  2: ["EAP-AKA", "pseudonym"],
  3: ["EAP-SIM", "pseudonym"],
  4: ["EAP-AKA", "re-authentication"],
  5: ["EAP-SIM", "re-authentication"],
  6: ["EAP-AKA'", "permanent"],
  7: ["EAP-AKA'", "pseudonym"],
  8: ["EAP-AKA'", "re-authentication"],
};

function encode({ imsi, method = "EAP-AKA", system = "epc", visited, mncDigits }: NaiSource): string {
  const found = Object.entries(PREFIXES).find(([, [known, identity]]) => known === method && identity === "permanent");
  if (found === undefined) throw refusal("An EAP method is EAP-AKA, EAP-SIM or EAP-AKA'", method);
  const name = `${found[0]}${checkImsi(imsi)}`;
  const home = naiRealm(homePlmn(imsi, { mncDigits }), system);
  return visited === undefined ? `${name}@${home}` : `${home}!${name}@${naiRealm(visited, system)}`;
}

function naiRealm(network: Plmn, system: "epc" | "wlan" | "5gc"): string {
  return `${system === "wlan" ? "" : "nai."}${realm.encode(network, system)}`;
}

function decode(text: string): Nai {
  const [, decoration, username, realmName] =
    (typeof text === "string" ? /^(?:([^@!]+)!)?([^@!]+(?:![^@!]+)*)@([^@!]+)$/.exec(text) : null) ?? [];
  if (username === undefined || realmName === undefined)
    throw refusal("A NAI is a name and a realm around one @", text);
  const [method, identity] = PREFIXES[username.charAt(0)] ?? [];
  const digits = username.slice(1);
  const imsi = identity === "permanent" && /^\d{6,15}$/.test(digits) ? digits : undefined;
  const isKnown = identity !== undefined && (identity !== "permanent" || imsi !== undefined);
  return {
    username,
    realm: realmName,
    ...(decoration !== undefined && { homeRealm: decoration }),
    ...(isKnown && { method, identity }),
    ...(imsi !== undefined && { imsi }),
  };
}
