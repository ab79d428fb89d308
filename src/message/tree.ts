import { HEADER_LENGTH } from "../wire/header.ts";
import { type SplitAvps, splitAvps } from "./avp.ts";
import { avpToTree, headerToTree, type MessageTree } from "./avp-tree.ts";
import type { Message } from "./message.ts";

/** The message as plain data, every AVP in the order of the octets. Never throws: parts that can't be read are marked. */
export function messageToTree(message: Message): MessageTree {
  const { received: octets } = message;
  const { fault, rest } = octets === undefined ? WHOLE : splitAvps(octets, HEADER_LENGTH, message.dictionary);
  return {
    header: headerToTree(message.header),
    avps: message.avps.map((avp) => avpToTree(avp)),
    ...(fault !== undefined && { problem: fault, rest: rest.toString("hex") }),
  };
}

/** A message that was made here, which is whole. */
const WHOLE: Pick<SplitAvps, "fault" | "rest"> = { fault: undefined, rest: Buffer.alloc(0) };
