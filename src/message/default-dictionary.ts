import { baseDictionary } from "../dictionary/base.ts";
import type { AvpDefinition, CommandType } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { putInUse } from "../dictionary/in-use.ts";
import { AccountingAnswer, AccountingRequest } from "./gen/accounting.ts";
import * as base from "./gen/rfc6733.ts";

/**
 * The base protocol with its typed commands. Nodes start from this dictionary, it is used wherever none is given, and `registerAvp` and
 * `registerCommand` extend it. It is a copy: the base dictionary never changes.
 */
export const defaultDictionary: Dictionary = withBaseCommands(baseDictionary.extend());
putInUse(defaultDictionary);

function withBaseCommands(dictionary: Dictionary): Dictionary {
  for (const type of [
    base.CapabilitiesExchangeRequest,
    base.CapabilitiesExchangeAnswer,
    base.DeviceWatchdogRequest,
    base.DeviceWatchdogAnswer,
    base.DisconnectPeerRequest,
    base.DisconnectPeerAnswer,
    base.ReAuthRequest,
    base.ReAuthAnswer,
    base.SessionTerminationRequest,
    base.SessionTerminationAnswer,
    base.AbortSessionRequest,
    base.AbortSessionAnswer,
    AccountingRequest,
    AccountingAnswer,
  ]) {
    dictionary.registerCommandType(type);
  }
  return dictionary;
}

/** The AVP of a code and vendor in the default dictionary, or null. */
export function getAvpDictionaryEntry(code: number, vendorId = 0): AvpDefinition | null {
  return defaultDictionary.avp(code, vendorId) ?? null;
}

/** Adds an AVP to the default dictionary, or replaces it there: nodes and messages made from now on know it. */
export function registerAvp(avp: AvpDefinition): void {
  defaultDictionary.registerAvp(avp);
}

/** Adds a command's class to the default dictionary, or replaces it there. */
export function registerCommand(type: CommandType): void {
  defaultDictionary.registerCommandType(type);
}
