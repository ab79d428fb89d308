import { AvpEncodeError, DiameterError } from "../errors.ts";
import { checkMembers } from "../option-checks.ts";
import { makeCea, makeCer, makeDpr, makeDwr, SUCCESS } from "../peer/base-messages.ts";
import type { LocalCapabilities } from "../peer/capabilities.ts";
import { DisconnectCause } from "../peer/disconnect.ts";
import { NODE_FIELDS } from "./option-table.ts";
import type { NodeSettings } from "./settings.ts";

/**
 * Proves that a node can introduce itself to peers. Checks its fields again, as lists and sets can be changed in place, and encodes its
 * base messages, so that a mistake shows at the start and not with the first peer.
 * @throws DiameterError `invalid-argument`
 */
export function proveIntroduction(settings: NodeSettings, local: LocalCapabilities): void {
  checkMembers(settings, NODE_FIELDS);
  try {
    const cer = makeCer(local, local.ipAddresses, IDENTIFIERS);
    const cea = makeCea(cer, local, { ...SUCCESS, localAddress: "" });
    const dpr = makeDpr(local, DisconnectCause.REBOOTING, IDENTIFIERS);
    for (const message of [cer, cea, dpr, makeDwr(local, IDENTIFIERS)]) message.asBytes();
  } catch (error) {
    if (!(error instanceof AvpEncodeError)) throw error;
    const text = `This node could not introduce itself to any peer: ${error.message}`;
    throw new DiameterError("invalid-argument", text, { cause: error });
  }
}

const IDENTIFIERS = { hopByHopIdentifier: 1, endToEndIdentifier: 1 };
