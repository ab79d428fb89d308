import type { Dictionary } from "../dictionary/dictionary.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import { type Clock, type Environment, systemEnvironment } from "../environment.ts";
import { SequenceGenerator } from "../identifiers.ts";
import { DEFAULT_LIMITS, type DecodeLimits } from "../message/decode-context.ts";

/** The settings of a connection; everything has a default. */
export interface PeerConnectionEnvironment extends Partial<Environment> {
  /** The source of Hop-by-Hop Identifiers; a new generator with a random start unless given. */
  readonly hopByHopSeq?: SequenceGenerator;
  /** The dictionary that received messages are read with; the base dictionary unless given. */
  readonly dictionary?: Dictionary;
  readonly limits?: DecodeLimits;
  /** The longest message that is taken, in octets; 1 MiB unless given. */
  readonly maxMessageLength?: number;
  /** How much may be buffered of a CER or CEA, in octets; 256 KiB unless given. */
  readonly maxOctetsBeforeCapabilities?: number;
  /** How many AVPs a CER or CEA may hold; 4,096 unless given. */
  readonly maxAvpsBeforeCapabilities?: number;
}

/** The settings of one connection, each with its value. */
export interface ConnectionSettings {
  readonly clock: Clock;
  readonly hopByHopSeq: SequenceGenerator;
  readonly dictionary: Dictionary;
  /** Undefined: the default ones. */
  readonly limits: DecodeLimits | undefined;
  /** Undefined: the framer's. */
  readonly maxMessageLength: number | undefined;
  readonly maxOctetsBeforeCapabilities: number;
  /** The limits of a CER or CEA. */
  readonly limitsBeforeCapabilities: DecodeLimits;
}

/** Enough for 20,000 applications or vendors. */
export const MAX_OCTETS_BEFORE_CAPABILITIES = 262_144;

/** Far more AVPs than a real CER has. A stranger must not make us read as much as a known peer may. */
export const MAX_AVPS_BEFORE_CAPABILITIES = 4096;

/** Puts a value in for each setting that was left out. */
export function connectionSettings(environment: PeerConnectionEnvironment): ConnectionSettings {
  const { clock, random } = { ...systemEnvironment, ...environment };
  const { limits, hopByHopSeq, maxMessageLength } = environment;
  const { maxGroupDepth, maxAvps } = limits ?? DEFAULT_LIMITS;
  const maxAvpsBefore = environment.maxAvpsBeforeCapabilities ?? MAX_AVPS_BEFORE_CAPABILITIES;
  return {
    clock,
    hopByHopSeq: hopByHopSeq ?? new SequenceGenerator(null, { clock, random }),
    dictionary: environment.dictionary ?? dictionaryInUse(),
    limits,
    maxMessageLength,
    maxOctetsBeforeCapabilities: environment.maxOctetsBeforeCapabilities ?? MAX_OCTETS_BEFORE_CAPABILITIES,
    limitsBeforeCapabilities: { maxGroupDepth, maxAvps: Math.min(maxAvps, maxAvpsBefore) },
  };
}
