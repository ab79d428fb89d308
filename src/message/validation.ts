import { DiameterError } from "../errors.ts";
import { FAULTS, type Fault, type Reaction, type ValidationMode } from "./fault.ts";

/** How strictly requests are checked: a mode, or a mode with exceptions. */
export type ValidationSetting = ValidationMode | ValidationOptions | Validation;

/** A mode with exceptions. */
export interface ValidationOptions {
  /** Default `standard`. */
  readonly mode?: ValidationMode;
  /** AVPs about which something else is done than the mode says. */
  readonly avps?: readonly AvpReaction[];
}

/** What is done about faults of one AVP. */
export interface AvpReaction {
  readonly code: number;
  /** Default 0, the IETF's. */
  readonly vendorId?: number;
  readonly reaction: Reaction;
}

/**
 * How strictly requests are checked, and what is done about each fault.
 *
 * - `off`: only what can't be read or believed is refused.
 * - `warn`: the same; all other faults, those of `strict` too, become `protocolError` events.
 * - `lenient`: what RFC 3588 allowed is taken: application ids that differ from the header's, groups with both ids or several
 *   vendors; also AVPs that the dictionary knows where their format has no place for them, and a CER without Host-IP-Address.
 * - `standard`: RFC 6733, but for what the field gets wrong too often (flags of AVPs, the P flag) or what does no harm.
 * - `strict`: the letter of RFC 6733, with 3009 for flags of AVPs and 5013 for reserved flags of the header.
 */
export class Validation {
  readonly mode: ValidationMode;
  /** Flags and order of AVPs count too, for which a request is read a second time. */
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

  /** What is done about a fault. No exception of an AVP saves what breaks the message. */
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
