import { baseDictionary } from "../dictionary/base.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { AccountingAnswer, AccountingRequest } from "./gen/accounting.ts";
import * as base from "./gen/rfc6733.ts";

/** The base protocol with its typed commands: what a node starts from, and what `registerCommandType` extends. */
export const defaultDictionary: Dictionary = withBaseCommands(baseDictionary);

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
