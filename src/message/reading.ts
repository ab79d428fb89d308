import { octetsOfText, readingOf } from "../telecom/readings.ts";
import type { Avp } from "./avp.ts";

/**
 * What the octets or bits of an AVP mean, as a line for people; undefined when there is no more to say than its value says. `siblings`
 * are the AVPs beside it, itself included.
 */
export function readingText(avp: Avp, applicationId: number, siblings: readonly Avp[]): string | undefined {
  const { definition } = avp;
  if (definition === undefined || definition.type === "Grouped") return undefined;
  const featureListId = avp.code === FEATURE_LIST ? featureListIdIn(siblings) : undefined;
  return readingOf(avp, definition.type, avp.data, { applicationId, featureListId });
}

/** The text with which an AVP of octets can be written in place of them: `10.1.2.3`. Undefined where the octets say more, or other things. */
export function writableText(avp: Avp, reading: string): string | undefined {
  try {
    return octetsOfText(avp, reading)?.equals(avp.data) ? reading : undefined;
  } catch {
    return undefined;
  }
}

const FEATURE_LIST_ID = 629;
const FEATURE_LIST = 630;

function featureListIdIn(siblings: readonly Avp[]): number | undefined {
  const id = siblings.find(({ code, vendorId }) => code === FEATURE_LIST_ID && vendorId === 10415);
  return id?.data.length === 4 ? id.data.readUInt32BE(0) : undefined;
}
