import type { AvpDefinition, CommandType, GroupDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";

/** A class that a handler is registered for or that a request is made of. */
interface RequestType extends CommandType {
  readonly answerType?: CommandType;
}

/**
 * Registers command classes in a node's own dictionary, with their answers and with all AVPs that their formats name, so that the
 * messages of peers are read by these classes.
 */
export class CommandTypes {
  readonly #dictionary: Dictionary;
  readonly #known = new WeakSet<object>();
  readonly #onVendor: (vendorId: number) => void;

  /** `onVendor` hears of every vendor above 0 whose AVPs are registered. */
  constructor(dictionary: Dictionary, onVendor: (vendorId: number) => void) {
    this.#dictionary = dictionary;
    this.#onVendor = onVendor;
  }

  /** Registers a class; anything but a command class is ignored. */
  add(type: object): void {
    if (this.#known.has(type)) return;
    this.#known.add(type);
    if (!isCommandType(type)) return;
    this.#register(type);
    if (type.answerType !== undefined) this.#register(type.answerType);
  }

  #register(type: CommandType): void {
    const { definition } = type;
    const { applicationId, code, isRequest } = definition;
    if (this.#dictionary.commandType(applicationId, code, isRequest) === type) return;
    this.#dictionary.registerCommandType(type);
    this.#bringAvps(definition);
  }

  #bringAvps(format: GroupDefinition): void {
    if (this.#known.has(format)) return;
    this.#known.add(format);
    for (const { avp } of format.members) {
      this.#bring(avp);
      if (avp.group !== undefined) this.#bringAvps(avp.group);
    }
  }

  #bring(avp: AvpDefinition): void {
    if (this.#dictionary.avp(avp.code, avp.vendorId) !== undefined) return;
    this.#dictionary.registerAvp(avp);
    if (avp.vendorId > 0) this.#onVendor(avp.vendorId);
  }
}

function isCommandType(type: object): type is RequestType {
  if (!("definition" in type)) return false;
  const { definition } = type as { readonly definition: unknown };
  return typeof definition === "object" && definition !== null && "members" in definition;
}
