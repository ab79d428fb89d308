import { describe, expect, test } from "vitest";
import { escaped, quoted, shortened } from "../../src/wire/quoted.ts";

describe("quoted - text from the network can't move a terminal", () => {
  test.each([
    ["escape and line feed", "a\u001b[2J\nb", "a\\u{1b}[2J\\u{a}b"],
    ["C1 controls and delete, which JSON leaves as they are", "\u0085\u009b\u007f", "\\u{85}\\u{9b}\\u{7f}"],
    ["bidirectional marks", "a\u202eb\u2066c", "a\\u{202e}b\\u{2066}c"],
    ["line and paragraph separators", "\u2028\u2029", "\\u{2028}\\u{2029}"],
    ["half of a surrogate pair", "\ud83d", "\\u{d83d}"],
  ])("escaped - replaces %s", (_what, text, safe) => {
    expect(escaped(text)).toBe(safe);
    expect(shortened(text)).toBe(safe);
  });

  test("escaped - leaves readable text of any script and length as it is", () => {
    const text = 'größer, 日本, 😀, "quoted" and \\'.repeat(20);
    expect(escaped(text)).toBe(text);
  });

  test("quoted - is JSON's form for what JSON escapes, and safe for what it leaves", () => {
    expect(quoted('a "b" \\ c\n')).toBe('"a \\"b\\" \\\\ c\\n"');
    expect(quoted("a\u202e\u0085")).toBe('"a\\u{202e}\\u{85}"');
    expect(quoted("")).toBe('""');
  });
});

describe("quoted - long text is cut at 100 characters", () => {
  test("shortened - keeps 100 characters, and of 101 the first 100", () => {
    expect(shortened("x".repeat(100))).toBe("x".repeat(100));
    expect(shortened("x".repeat(101))).toBe(`${"x".repeat(100)}…`);
    expect(quoted("x".repeat(1_000_000))).toBe(`"${"x".repeat(100)}…"`);
  });

  test("shortened - does not tear a pair of surrogates", () => {
    expect(shortened(`${"x".repeat(99)}😀!`)).toBe(`${"x".repeat(99)}…`);
    expect(shortened(`${"x".repeat(98)}😀!!`)).toBe(`${"x".repeat(98)}😀…`);
  });
});
