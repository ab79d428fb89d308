import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { printModule } from "../../src/dictionary/dia/print.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import { modules } from "../../src/dictionary/gen/all.ts";
import { DictionaryModule } from "../../src/dictionary/module.ts";
import { type MemberText, type ModuleData, membersText, parseMembers } from "../../src/dictionary/module-data.ts";

const byName = new Map(modules.map((module) => [module.name, module]));

describe("dia - printing", () => {
  test("dia - each of our files, printed and read again, says the same", () => {
    for (const { data } of modules) {
      const again = resolveModule(parseDia(printModule(data), data.name), (name) => byName.get(name));
      expect(again.data).toEqual(data);
    }
  });

  const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/);
  const anyNames = fc.oneof(
    names,
    fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !/['\r\n]/.test(name)),
  );
  const uint32 = fc.nat(0xffffffff);
  const member = fc.record({
    index: fc.nat(20),
    place: fc.constantFrom("fixed", "required", "optional"),
    counts: fc.constantFrom<readonly [number, number]>([0, 1], [1, 1], [0, Infinity], [1, Infinity], [2, 7], [0, 0]),
  });
  const group = fc.uniqueArray(member, { maxLength: 6, selector: ({ index }) => index });
  const file = fc
    .record({
      avps: fc.uniqueArray(
        fc.record({
          name: anyNames,
          code: uint32,
          type: fc.constantFrom("Unsigned32", "Enumerated", "Grouped"),
          letter: fc.constantFrom("M", "m", "-"),
        }),
        { minLength: 1, maxLength: 12, selector: ({ name }) => name },
      ),
      groups: fc.array(group, { minLength: 12, maxLength: 12 }),
      values: fc.uniqueArray(fc.tuple(uint32, anyNames), { maxLength: 5, selector: ([, name]) => name }),
    })
    .map(({ avps, groups, values }) => dataOf(avps, groups.map(sorted), values));

  test("dia - any module, printed and read again, says the same, and prints the same", () => {
    fc.assert(
      fc.property(file, (data) => {
        const text = printModule(data);
        const again = resolveModule(parseDia(text), () => undefined).data;
        expect({ ...again, vendorName: undefined }).toEqual({ ...data, vendorName: undefined });
        expect(printModule(again)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("module data - a format in one line keeps names with blanks and brackets", () => {
    const members: MemberText[] = [
      { name: "A B", place: "fixed", min: 1, max: 1 },
      { name: "[C]", place: "required", min: 2, max: Number.POSITIVE_INFINITY },
      { name: "100%", place: "optional", min: 0, max: 0 },
    ];
    expect(parseMembers(membersText(members))).toEqual(members);
    const data = dataOf([{ name: "A B", code: 1, type: "Unsigned32", letter: "M" }], [], []);
    const format = membersText([{ name: "A B", place: "fixed", min: 1, max: 1 }]);
    expect(new DictionaryModule(data).format(format).members[0]?.avp.name).toBe("A B");
  });
});

interface Member {
  readonly index: number;
  readonly place: MemberText["place"];
  readonly counts: readonly [number, number];
}

const PLACES = ["fixed", "required", "optional"];

function sorted(members: readonly Member[]): Member[] {
  const allowed = members.filter(
    ({ place, counts: [min, max] }) =>
      (place !== "required" || (min > 0 && max > 0)) && (place !== "optional" || min === 0),
  );
  return [...allowed].sort((one, other) => PLACES.indexOf(one.place) - PLACES.indexOf(other.place));
}

function dataOf(
  avps: readonly { readonly name: string; readonly code: number; readonly type: string; readonly letter: string }[],
  groups: readonly (readonly Member[])[],
  values: readonly (readonly [number, string])[],
): ModuleData {
  // A code may stand only once, whatever the generator draws.
  const known = avps.filter(({ code }, index) => avps.findIndex((other) => other.code === code) === index);
  const formats = known
    .filter(({ type }) => type === "Grouped")
    .map(({ name }, index) => {
      const members = (groups[index] ?? []).flatMap(({ index: at, place, counts: [min, max] }) => {
        const avp = known[at];
        return avp === undefined ? [] : [{ name: avp.name, place, min, max }];
      });
      return [name, membersText(members)] as const;
    });
  const enumerated = known.filter(({ type }) => type === "Enumerated").slice(0, 1);
  const flat = values.flatMap(([value, name]) => [value | 0, name]);
  return {
    name: "dictionary",
    inherits: [],
    avps: known.flatMap(({ name, code, type, letter }) => [name, code, 0, type, letter, ""]),
    enums: Object.fromEntries(enumerated.map(({ name }) => [name, { open: false, values: flat }])),
    defines: {},
    groups: Object.fromEntries(formats),
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  };
}
