import { DiameterError } from "../errors.ts";
import { FAULTS, type Fault, type Reaction, type ValidationMode } from "./fault.ts";

/** How strictly requests are checked: a mode, or a mode with exceptions. */
export type ValidationSetting = ValidationMode | ValidationOptions | Validation;

/** A mode with exceptions. */
export interface ValidationOptions {
  /** Default `standard`. */
  readonly mode?: ValidationMode;
  /** AVPs with a reaction other than the mode's. */
  readonly avps?: readonly AvpReaction[];
}

/** The reaction to faults of one AVP. */
export interface AvpReaction {
  readonly code: number;
  /** Default 0, the IETF's. */
  readonly vendorId?: number;
  readonly reaction: Reaction;
}

/**
 * How strictly requests are checked, and the reaction to each fault.
 *
 * - `off`: only requests that can't be read or believed are refused.
 * - `warn`: as `off`; all other faults, those of `strict` too, become `protocolError` events.
 * - `lenient`: what RFC 3588 allowed is taken: application ids that differ from the header's, groups with both ids or several
 *   vendors; also AVPs that the dictionary knows where their format has no place for them, and a CER without Host-IP-Address.
 * - `standard`: RFC 6733, except for faults that too many peers have (flags of AVPs, the P flag) or that do no harm.
 * - `strict`: the letter of RFC 6733, with 3009 for flags of AVPs and 5013 for reserved flags of the header.
 */
export class Validation {
  readonly mode: ValidationMode;
  /** True when flags and order of AVPs count too, for which a request is read a second time. */
  readonly isThorough: boolean;
  readonly #avps: ReadonlyMap<string, Reaction>;

  /** @throws DiameterError `invalid-argument` for a mode or reaction that does not exist. */
  constructor(options: ValidationMode | ValidationOptions) {
    const { mode = "standard", avps = [] } = typeof options === "string" ? { mode: options } : options;
    if (!MODES.has(mode)) throw invalid("mode", mode, [...MODES]);
    for (const { reaction } of avps) if (!REACTIONS.includes(reaction)) throw invalid("reaction", reaction, REACTIONS);
    this.mode = mode;
    this.isThorough = mode === "strict" || mode === "warn" || avps.some(({ reaction }) => reaction === "reject");
    this.#avps = new Map(avps.map(({ code, vendorId = 0, reaction }) => [`${code}@${vendorId}`, reaction]));
  }

  /** The object of a setting; the same one for each mode. @throws DiameterError as the constructor. */
  static of(setting: ValidationSetting): Validation {
    if (setting instanceof Validation) return setting;
    return typeof setting === "string" && Object.hasOwn(PLAIN, setting) ? PLAIN[setting] : new Validation(setting);
  }

  /** The reaction to a fault. No exception of an AVP spares a fault that breaks the message. */
  reactionTo(fault: Fault): Reaction {
    const { reactions } = FAULTS[fault.kind];
    if (this.#avps.size === 0 || fault.avp === undefined || reactions.off === "reject") return reactions[this.mode];
    const { code, vendorId } = fault.avp;
    return this.#avps.get(`${code}@${vendorId}`) ?? reactions[this.mode];
  }
}

const MODES: ReadonlySet<string> = new Set(Object.keys(FAULTS.missing.reactions));
const REACTIONS: readonly string[] = ["ignore", "warn", "reject"];

/** The modes without exceptions. */
export const PLAIN: Readonly<Record<ValidationMode, Validation>> = {
  off: new Validation("off"),
  warn: new Validation("warn"),
  lenient: new Validation("lenient"),
  standard: new Validation("standard"),
  strict: new Validation("strict"),
};

function invalid(what: string, value: unknown, known: readonly string[]): DiameterError {
  return new DiameterError(
    "invalid-argument",
    `The validation ${what} is ${JSON.stringify(value)}; give one of ${known.join(", ")}`,
  );
}
