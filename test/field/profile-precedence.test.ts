import { describe, expect, it } from "vitest";
import { wholeDictionary as everything } from "../../src/all.ts";
import type { AvpDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { modules } from "../../src/dictionary/gen/all.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";
import { wholeDictionary, wholeModules } from "../../src/dictionary/whole.ts";
import { Message } from "../../src/message/message.ts";

/** The smallest Rf message of IMS: an ACR with Service-Information { IMS-Information { Role-Of-Node, Node-Functionality } }. */
const RF_ACR =
  "010000e4c000010f0000000300000011000000220000010740000019612e6578616d706c652e6e65743b313b320000000000010840000015612e6578616d706c652e6e657400000000000128400000136578616d706c652e6e6574000000011b400000136578616d706c652e6e657400000001e04000000c00000002000001e54000000c00000000000001034000000c00000003000001cd40000016333232363040336770702e6f7267000000000369c0000038000028af0000036cc000002c000028af0000033dc0000010000028af000000000000035ec0000010000028af00000000";

/** A definition as data: each module has its own objects for the same AVP. */
function facts({ name, code, vendorId, group }: AvpDefinition): object {
  const members = group?.members.map(({ avp, min, max, place }) => [avp.name, avp.vendorId, min, max, place]);
  return { name, code, vendorId, members, open: group?.open };
}

/** Each AVP that has a plain definition, and that one. */
function plainAvps(all: readonly DictionaryModule[]): AvpDefinition[] {
  return all.filter(({ profile }) => profile === undefined).flatMap((module) => [...module.avps]);
}

const PROFILE = loadDictionary("@name p\n;= profile p\n@avp_types\n  Of-Profile 7001 Unsigned32 -\n");
const PLAIN = loadDictionary("@name d\n@avp_types\n  Plain 7001 Unsigned32 -\n");

describe("profiles of dictionaries", () => {
  it("wholeDictionary - an AVP of a plain file is not hidden by one of a profile that comes first", () => {
    const whole = wholeDictionary();
    const plain = plainAvps(wholeModules());
    expect(plain.length).toBeGreaterThan(3000);
    for (const avp of plain) expect(facts(whole.avp(avp.code, avp.vendorId) as AvpDefinition)).toEqual(facts(avp));
  });

  it("all - its wholeDictionary has the plain AVPs too", () => {
    const whole = everything();
    for (const avp of plainAvps(modules)) expect(whole.avp(avp.code, avp.vendorId)).toBe(avp);
  });

  it("wholeDictionary - reads Service-Information of an ACR by TS 32.299, not by the profile of Gy", () => {
    for (const dictionary of [wholeDictionary(), everything()]) {
      const message = Message.fromBytes(Buffer.from(RF_ACR, "hex"), { dictionary });
      expect(message.findings).toEqual([]);
    }
  });

  it("Dictionary - a plain AVP takes the place of a profile's whatever the order, a chosen profile's stays", () => {
    for (const sources of [
      [PROFILE, PLAIN],
      [PLAIN, PROFILE],
    ]) {
      const dictionary = new Dictionary(sources);
      expect(dictionary.avp(7001)?.name).toBe("Plain");
      expect(dictionary.avpsNamed("Of-Profile")).toEqual([]);
      expect(dictionary.replacements).toBeUndefined();
    }
    expect(new Dictionary([PROFILE]).avp(7001)?.name).toBe("Of-Profile");
    const chosen = new Dictionary([PLAIN]).extend(PROFILE);
    expect(chosen.avp(7001)?.name).toBe("Of-Profile");
    chosen.load(PLAIN);
    expect(chosen.avp(7001)?.name, "one that extend or registerAvp chose is no default").toBe("Of-Profile");
  });

  it("Dictionary - a dictionary that was extended still prefers plain AVPs", () => {
    const extended = new Dictionary([PROFILE]).extend();
    extended.load(PLAIN);
    expect(extended.avp(7001)?.name).toBe("Plain");
  });
});
