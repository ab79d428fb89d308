import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { messageFromJson } from "../../src/message/json.ts";

const dictionary = wholeDictionary();

function written(name: string, value: unknown): unknown {
  return messageFromJson({ command: "DWR", avps: { [name]: value } }, dictionary).avps[0]?.value;
}

describe("values that people write are not guessed", () => {
  it.each([
    [1_700_000_000],
    [1_700_000_000_000],
    ["1700000000"],
    ["2024-02-29 12:34:56"],
    ["2024-02-29"],
    ["29 Feb 2024 12:34:56 GMT"],
    ["2024-02-30T00:00:00Z"],
    ["2024-02-29T25:00:00Z"],
    [null],
  ])("encode - the time %j is refused: its unit, its zone or its day would be a guess", (value) => {
    expect(() => written("Event-Timestamp", value)).toThrow(
      "avps.Event-Timestamp: a time with its zone, such as 2024-02-29T12:34:56Z or 2024-02-29T13:34:56+01:00, is expected, not",
    );
  });

  it.each([
    ["2024-02-29T12:34:56Z", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29 12:34:56Z", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29T12:34Z", "2024-02-29T12:34:00.000Z"],
    ["2024-02-29T23:30:00.5-01:00", "2024-03-01T00:30:00.000Z"],
  ])("encode - the time %s has a zone", (text, instant) => {
    expect((written("Event-Timestamp", text) as Date).toISOString()).toBe(instant);
  });

  it.each([
    [{ header: { commandCode: 1, flags: { request: "false" } } }, "header.flags.request: true or false is expected"],
    [{ header: { commandCode: 1, flags: { error: 1 } } }, "header.flags.error: true or false is expected"],
    [{ header: { commandCode: 1, reservedFlagBits: "x" } }, "header.reservedFlagBits: a number"],
    [
      { header: { commandCode: 1 }, avps: [{ code: 1, flags: { mandatory: "no" }, value: "a" }] },
      "avps[0].flags.mandatory: true or false is expected, not 'no'",
    ],
    [
      { header: { commandCode: 1 }, avps: [{ code: 1, flags: {}, reservedFlagBits: "3", value: "a" }] },
      "avps[0].reservedFlagBits: a number",
    ],
    [{ header: { commandCode: 1 }, avps: [{ code: 1, value: "a", missingPadding: "1" }] }, "missingPadding: a number"],
  ])("encode - %j is refused: a text is no truth value and no number", (json, text) => {
    expect(() => messageFromJson(json, dictionary)).toThrow(text);
  });

  it("encode - a name that fits two values but for case and hyphens is refused unless it is spelled out", () => {
    const own = loadDictionary("@name n\n@avp_types\n  A 7001 Enumerated -\n@enum A\n  A_B 1\n  AB 2\n  CD 3\n");
    const known = new Dictionary([own]);
    const value = (name: string): unknown =>
      messageFromJson({ header: { commandCode: 1 }, avps: { A: name } }, known).avps[0]?.value;
    expect([value("A_B"), value("AB"), value("c-d")]).toEqual([1, 2, 3]);
    expect(() => value("a-b")).toThrow("avps.A: a value of A, by number or name is expected, not 'a-b'");
  });
});
