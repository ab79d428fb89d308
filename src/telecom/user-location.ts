import {
  type CellGlobalIdentity,
  cgi,
  type EutranCellGlobalIdentity,
  ecgi,
  fiveGsTai,
  type IdentityCodec,
  type NrCellGlobalIdentity,
  ncgi,
  type RoutingAreaIdentity,
  rai,
  type ServiceAreaIdentity,
  sai,
  type TrackingAreaIdentity,
  tai,
} from "./cell-identities.ts";
import { type EnodebIdentity, type ExtendedEnodebIdentity, eNodeB, extendedENodeB } from "./enodeb-identities.ts";
import { octetsOf, refusal } from "./refusal.ts";

/** A place of a user: one identity, or a tracking area with a cell or node in it. */
export interface UserLocation {
  readonly cgi?: CellGlobalIdentity;
  readonly sai?: ServiceAreaIdentity;
  readonly rai?: RoutingAreaIdentity;
  readonly tai?: TrackingAreaIdentity;
  readonly ecgi?: EutranCellGlobalIdentity;
  readonly eNodeB?: EnodebIdentity;
  readonly extendedENodeB?: ExtendedEnodebIdentity;
  readonly ncgi?: NrCellGlobalIdentity;
  readonly fiveGsTai?: TrackingAreaIdentity;
  /** The octets of an NG-RAN node's identity in hex, as TS 38.413 codes it. */
  readonly ngRanNode?: string;
}

/** A user's location and its octets, both ways. */
export interface UserLocationCodec {
  /** @throws DiameterError `invalid-argument` when there is no type for these identities together, or a field is out of range. */
  encode(location: UserLocation): Buffer;
  /** @throws DiameterError `invalid-argument` when the type is a spare one, or the octets do not fit it. */
  decode(octets: Uint8Array): UserLocation;
  /** One line for people: `TAI 262-01 TAC 6699, ECGI 262-01 ECI 25604`. */
  format(location: UserLocation): string;
}

/** 3GPP-User-Location-Info: an octet with the type, then identities (TS 29.061 §16.4.7.2). */
export const userLocation: UserLocationCodec = { encode, decode, format };

type Part = keyof UserLocation;

/** RAI of seven octets: the routing area code has two, of which the second is all ones (TS 29.274 §8.21.3). */
const longRai: IdentityCodec<RoutingAreaIdentity> = {
  length: rai.length + 1,
  encode: (identity) => Buffer.concat([rai.encode(identity), Buffer.from([0xff])]),
  decode(octets) {
    if (octets.length !== rai.length + 1) throw refusal("A RAI in 3GPP-User-Location-Info has 7 octets", octets);
    return rai.decode(octets.subarray(0, rai.length));
  },
  format: rai.format,
};

/** Octets of any number that nothing follows. */
const ngRanNode: IdentityCodec<string> = {
  length: 0,
  encode(hex) {
    if (typeof hex !== "string" || !/^([0-9a-f]{2})+$/i.test(hex))
      throw refusal("An NG-RAN node's identity is octets in hex", hex);
    return Buffer.from(hex, "hex");
  },
  decode(octets) {
    if (octets.length === 0) throw refusal("An NG-RAN node's identity has one octet or more", octets);
    return Buffer.from(octets).toString("hex");
  },
  format: (hex) => `0x${hex}`,
};

const CODECS: { readonly [Name in Part]-?: IdentityCodec<NonNullable<UserLocation[Name]>> } = {
  cgi,
  sai,
  rai: longRai,
  tai,
  ecgi,
  eNodeB,
  extendedENodeB,
  ncgi,
  fiveGsTai,
  ngRanNode,
};

const TITLES: Readonly<Record<Part, string>> = {
  cgi: "CGI",
  sai: "SAI",
  rai: "RAI",
  tai: "TAI",
  ecgi: "ECGI",
  eNodeB: "eNodeB",
  extendedENodeB: "extended eNodeB",
  ncgi: "NCGI",
  fiveGsTai: "5GS TAI",
  ngRanNode: "NG-RAN node",
};

/** The types, with what each holds in its order. */
const TYPES: ReadonlyMap<number, readonly Part[]> = new Map<number, readonly Part[]>([
  [0, ["cgi"]],
  [1, ["sai"]],
  [2, ["rai"]],
  [128, ["tai"]],
  [129, ["ecgi"]],
  [130, ["tai", "ecgi"]],
  [131, ["eNodeB"]],
  [132, ["tai", "eNodeB"]],
  [133, ["extendedENodeB"]],
  [134, ["tai", "extendedENodeB"]],
  [135, ["ncgi"]],
  [136, ["fiveGsTai"]],
  [137, ["fiveGsTai", "ncgi"]],
  [138, ["ngRanNode"]],
  [139, ["fiveGsTai", "ngRanNode"]],
]);

function encode(location: UserLocation): Buffer {
  const given = presentIn(location);
  for (const [type, parts] of TYPES) {
    if (parts.length !== given.length || !parts.every((part) => given.includes(part))) continue;
    return Buffer.concat([
      Buffer.from([type]),
      ...parts.map((part) => (CODECS[part] as IdentityCodec<unknown>).encode(location[part])),
    ]);
  }
  const known = [...TYPES.values()].map((parts) => parts.join(" + ")).join(", ");
  throw refusal(`A user's location has one of ${known}`, given.join(" + "));
}

function presentIn(location: UserLocation): Part[] {
  if (typeof location !== "object" || location === null) throw refusal("A user's location is an object", location);
  return (Object.keys(location) as Part[]).filter((name) => location[name] !== undefined);
}

function decode(octets: Uint8Array): UserLocation {
  const data = octetsOf(octets, "3GPP-User-Location-Info is read from octets");
  const parts = TYPES.get(data[0] ?? SPARE);
  if (parts === undefined)
    throw refusal("3GPP-User-Location-Info begins with a type from 0 to 2 or from 128 to 139 (TS 29.061)", data);
  const location: Partial<Record<Part, unknown>> = {};
  let at = 1;
  for (const [index, part] of parts.entries()) {
    const codec = CODECS[part] as IdentityCodec<unknown>;
    const end = index === parts.length - 1 ? data.length : at + codec.length;
    location[part] = codec.decode(data.subarray(at, end));
    at = end;
  }
  return location as UserLocation;
}

const SPARE = 3;

function format(location: UserLocation): string {
  return presentIn(location)
    .map((part) => `${TITLES[part]} ${(CODECS[part] as IdentityCodec<unknown>).format(location[part])}`)
    .join(", ");
}
