import { checkPlmn, type Plmn, plmn } from "./plmn.ts";
import { numberOf, octetsOf, refusal } from "./refusal.ts";

/** A cell of GSM or UMTS. */
export interface CellGlobalIdentity extends Plmn {
  /** The location area code, 16 bits. */
  readonly lac: number;
  /** The cell identity, 16 bits. */
  readonly ci: number;
}

/** A service area of UMTS. */
export interface ServiceAreaIdentity extends Plmn {
  readonly lac: number;
  /** The service area code, 16 bits. */
  readonly sac: number;
}

/** A routing area of GSM or UMTS. */
export interface RoutingAreaIdentity extends Plmn {
  readonly lac: number;
  /** The routing area code, 8 bits. */
  readonly rac: number;
}

/** A location area of GSM or UMTS. */
export interface LocationAreaIdentity extends Plmn {
  readonly lac: number;
}

/** A tracking area. */
export interface TrackingAreaIdentity extends Plmn {
  /** The tracking area code: 16 bits in LTE, 24 bits in the 5G system. */
  readonly tac: number;
}

/** A cell of LTE. */
export interface EutranCellGlobalIdentity extends Plmn {
  /** The E-UTRAN cell identity, 28 bits: of a macro eNodeB, its 20 bits and 8 bits of the cell. */
  readonly eci: number;
}

/** A cell of NR. */
export interface NrCellGlobalIdentity extends Plmn {
  /** The NR cell identity, 36 bits. */
  readonly nci: number;
}

/** An identity and its octets, both ways. */
export interface IdentityCodec<Identity> {
  /** @throws DiameterError `invalid-argument` that names the field that is out of range. */
  encode(identity: Identity): Buffer;
  /** @throws DiameterError `invalid-argument` when the octets are too few, too many, or have no PLMN id in front. */
  decode(octets: Uint8Array): Identity;
  /** One line for people: `262-01 TAC 6699`. */
  format(identity: Identity): string;
  /** The number of octets. */
  readonly length: number;
}

/** The octets of a PLMN id, with which each identity begins. */
const PLMN_LENGTH = 3;

/** CGI, as in the AVP Cell-Global-Identity (TS 29.272 §7.3.119). */
export const cgi: IdentityCodec<CellGlobalIdentity> = identity("A CGI", [field("lac", 16), field("ci", 16)]);
/** SAI, as in the AVP Service-Area-Identity. */
export const sai: IdentityCodec<ServiceAreaIdentity> = identity("A SAI", [field("lac", 16), field("sac", 16)]);
/** RAI of six octets, as in the AVP Routing-Area-Identity. */
export const rai: IdentityCodec<RoutingAreaIdentity> = identity("A RAI", [field("lac", 16), field("rac", 8)]);
/** LAI, as in the AVP Location-Area-Identity. */
export const lai: IdentityCodec<LocationAreaIdentity> = identity("A LAI", [field("lac", 16)]);
/** TAI of LTE, as in the AVP Tracking-Area-Identity. */
export const tai: IdentityCodec<TrackingAreaIdentity> = identity("A TAI", [field("tac", 16)]);
/** ECGI, as in the AVP E-UTRAN-Cell-Global-Identity. */
export const ecgi: IdentityCodec<EutranCellGlobalIdentity> = identity("An ECGI", [field("eci", 28, 32)]);
/** NCGI, as in the AVP NR-Cell-Global-Identity: the number is a string of 36 bits, so that the last four of its octets are spare (TS 38.413 §9.3.1.7). */
export const ncgi: IdentityCodec<NrCellGlobalIdentity> = identity("An NCGI", [field("nci", 36, 40, 4)]);
/** TAI of the 5G system, whose code has three octets (TS 23.003 §28.6). */
export const fiveGsTai: IdentityCodec<TrackingAreaIdentity> = identity("A 5GS TAI", [field("tac", 24)]);

interface Field {
  readonly name: string;
  readonly bits: number;
  readonly octets: number;
  /** By what the number is multiplied in its place, for the spare bits behind it. */
  readonly unit: number;
}

/** A number of so many bits, in a place of so many; the bits in front of it are spare, but those that are said to be behind it. */
function field(name: string, bits: number, place = bits, behind = 0): Field {
  return { name, bits, octets: place / 8, unit: 2 ** behind };
}

/** An identity that is a PLMN id and numbers. Spare bits are sent as zeros, and not looked at in what is received. */
function identity<Identity extends Plmn>(title: string, fields: readonly Field[]): IdentityCodec<Identity> {
  const length = fields.reduce((sum, { octets }) => sum + octets, PLMN_LENGTH);
  return {
    length,
    encode(value) {
      if (typeof value !== "object" || value === null) throw refusal(`${title} is an object`, value);
      const octets = Buffer.alloc(length);
      plmn.encode(checkPlmn(value)).copy(octets);
      let at = PLMN_LENGTH;
      for (const { name, bits, octets: count, unit } of fields) {
        const number = numberOf(
          (value as unknown as Record<string, number>)[name] as number,
          bits,
          `${title}'s ${name}`,
        );
        octets.writeUIntBE(number * unit, at, count);
        at += count;
      }
      return octets;
    },
    decode(octets) {
      const data = octetsOf(octets, `${title} is read from octets`);
      if (data.length !== length) throw refusal(`${title} has ${length} octets`, data);
      const numbers: Record<string, number> = {};
      let at = PLMN_LENGTH;
      for (const { name, bits, octets: count, unit } of fields) {
        numbers[name] = Math.floor(data.readUIntBE(at, count) / unit) % 2 ** bits;
        at += count;
      }
      return { ...plmn.decode(data.subarray(0, PLMN_LENGTH)), ...numbers } as unknown as Identity;
    },
    format(value) {
      const numbers = value as unknown as Record<string, number>;
      return [plmn.format(value), ...fields.map(({ name }) => `${name.toUpperCase()} ${numbers[name]}`)].join(" ");
    },
  };
}
