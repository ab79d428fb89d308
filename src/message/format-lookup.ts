import type { AvpDefinition, AvpLookup, GroupDefinition } from "../dictionary/definitions.ts";

/**
 * Finds AVPs in a dictionary, and the AVPs that the dictionary lacks in a format and its groups: a command that was made with a class
 * need not be in the dictionary.
 */
export class FormatLookup implements AvpLookup {
  readonly #dictionary: AvpLookup;
  readonly #format: GroupDefinition;

  constructor(dictionary: AvpLookup, format: GroupDefinition) {
    this.#dictionary = dictionary;
    this.#format = format;
  }

  avp(code: number, vendorId: number): AvpDefinition | undefined {
    return this.#dictionary.avp(code, vendorId) ?? avpsOf(this.#format).get(`${code}@${vendorId}`);
  }
}

const known = new WeakMap<GroupDefinition, ReadonlyMap<string, AvpDefinition>>();

/** The AVPs of a format and of the groups in it, by code and vendor; collected once for each format. */
function avpsOf(format: GroupDefinition): ReadonlyMap<string, AvpDefinition> {
  let avps = known.get(format);
  if (avps === undefined) {
    avps = collect(format);
    known.set(format, avps);
  }
  return avps;
}

function collect(format: GroupDefinition): Map<string, AvpDefinition> {
  const avps = new Map<string, AvpDefinition>();
  const open = [format];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { avp } of next.members) {
      const key = `${avp.code}@${avp.vendorId}`;
      if (avps.has(key)) continue;
      avps.set(key, avp);
      if (avp.group !== undefined) open.push(avp.group);
    }
  }
  return avps;
}
