import { describe, expect, it, vi } from "vitest";
import { attributeOf, DecodeContext } from "../../src/message/decode-context.ts";
import type { Finding } from "../../src/message/finding.ts";
import { dictionary } from "./samples.ts";

const finding = (reason: string): Finding => ({ kind: "missing", resultCode: 5005, reason, breaksStructure: false });

function context(): DecodeContext {
  return new DecodeContext(Buffer.alloc(20), dictionary);
}

/** What is found of AVPs that are wrong, and of groups that can't be walked, at the place that is being read. */
function found(at: DecodeContext): string[] {
  at.findings = undefined;
  at.report(() => finding("AVP"), undefined);
  at.reportBrokenGroup(() => finding("group"), undefined);
  return ((at.findings ?? []) as Finding[]).map(({ reason }) => reason);
}

describe("attribute of a name from a dictionary", () => {
  it("attribute - a property that all objects have is none", () => {
    for (const key of ["constructor", "toString", "hasOwnProperty", "isPrototypeOf"])
      expect(attributeOf({}, key)).toBeUndefined();
  });

  it("attribute - a name that all objects have is one where it was given, whatever its value", () => {
    for (const value of ["text", 0, undefined, Object, Object.prototype.toString])
      expect(attributeOf({ constructor: value }, "constructor")).toBe(value);
    expect(attributeOf({ toString: Object.prototype.toString }, "toString")).toBe(Object.prototype.toString);
  });

  it("attribute - a value may be inherited, as of a message", () => {
    expect(attributeOf(Object.create({ sessionId: "a;1" }), "sessionId")).toBe("a;1");
  });
});

describe("place in groups", () => {
  it("place in groups - the path is the starts of the groups around, outermost first", () => {
    const at = context();
    expect(at.path).toEqual([]);
    at.enter(20);
    at.enter(28);
    expect(at.path).toEqual([20, 28]);
    at.leave();
    expect(at.path).toEqual([20]);
    at.enter(40);
    expect(at.path).toEqual([20, 40]);
    at.leave();
    at.leave();
    expect(at.path).toEqual([]);
  });

  it("place in groups - one message that is read in the midst of another leaves its path alone", () => {
    const outer = context();
    outer.enter(20);
    const inner = context();
    inner.enter(48);
    expect([outer.path, inner.path]).toEqual([[20], [48]]);
    inner.leave();
    outer.enter(32);
    expect(outer.path).toEqual([20, 32]);
  });
});

describe("findings in a Failed-AVP (RFC 6733 §7.5)", () => {
  it("findings in a Failed-AVP - what it quotes is no fault; that it can't be walked itself is one", () => {
    const at = context();
    expect(found(at)).toEqual(["AVP", "group"]);
    at.enter(20);
    expect(found(at)).toEqual(["AVP", "group"]);
    at.quote();
    expect(found(at)).toEqual(["group"]);
    at.enter(28);
    expect(found(at)).toEqual([]);
    at.leave();
    expect(found(at)).toEqual(["group"]);
    at.unquote();
    expect(found(at)).toEqual(["AVP", "group"]);
  });

  it("findings in a Failed-AVP - one inside another is quoted with all that is in it, and the outer one goes on behind it", () => {
    const at = context();
    at.enter(20);
    at.quote();
    at.enter(28);
    at.quote();
    expect(found(at)).toEqual([]);
    at.unquote();
    at.leave();
    expect(found(at)).toEqual(["group"]);
  });
});

describe("bound of findings", () => {
  it("bound of findings - the first 32 are kept, and those behind are not even made; the end takes the place of the last", () => {
    const at = context();
    const make = vi.fn((_context: DecodeContext, index: number) => finding(`${index}`));
    for (let index = 0; index < 31; index++) at.report(make, index);
    at.reportBrokenGroup(make, 31);
    at.report(make, 32);
    at.reportBrokenGroup(make, 33);
    expect(make).toHaveBeenCalledTimes(32);
    at.reportEnd(finding("end"));
    expect(at.findings?.map(({ reason }) => reason)).toEqual([...Array.from({ length: 31 }, (_, i) => `${i}`), "end"]);
  });

  it("bound of findings - the end is added where there is room", () => {
    const at = context();
    at.reportEnd(finding("end"));
    expect(at.findings).toEqual([finding("end")]);
  });
});
