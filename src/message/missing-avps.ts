import { AttributeBody } from "./attribute-body.ts";
import type { Avp } from "./avp.ts";
import { Command } from "./command.ts";
import type { Message } from "./message.ts";
import { DIAMETER_MISSING_AVP } from "./result-codes.ts";

/**
 * The AVPs that the format of a typed command demands and the message lacks, each with zeros of the least length of its type, as
 * Failed-AVP needs it (RFC 6733 §7.5). `findings` of a received message has more than these.
 */
export function validateMessageAvps(message: Message): Avp[] {
  const { definition, dictionary } = message;
  if (definition === undefined || !(message instanceof Command)) return [];
  const octets = message.received ?? message.asBytes({ check: false });
  const { findings } = new AttributeBody(definition, { octets, dictionary });
  return findings.flatMap(({ resultCode, failedAvp = [] }) => (resultCode === DIAMETER_MISSING_AVP ? failedAvp : []));
}
