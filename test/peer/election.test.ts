import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { winsElection } from "../../src/peer/election.ts";
import { identityKey, sameIdentity } from "../../src/wire/identity.ts";

describe("election", () => {
  it.each([
    ["b.x", "a.x"],
    ["aa.x", "a.x"],
    ["a-b.x", "A-A.x"],
    ["B.x", "a.x"],
    ["b.x", "A.x"],
    ["a.xx", "a.x"],
    ["a.x", "a-x"],
    ["z", "a.very.long.name.example"],
    ["[.x", "9.x"],
    ["a", "["],
  ])("election - ELE-01: %s wins over %s", (winner, loser) => {
    expect(winsElection(winner, loser)).toBe(true);
    expect(winsElection(loser, winner)).toBe(false);
  });

  it.each([
    ["a.x", "a.x"],
    ["A.X", "a.x"],
  ])("election - nobody wins between %s and %s", (one, other) => {
    expect(winsElection(one, other)).toBe(false);
    expect(winsElection(other, one)).toBe(false);
    expect(sameIdentity(one, other)).toBe(true);
    expect(identityKey(one)).toBe(identityKey(other));
  });

  it("election - PTB-07: only the letters of ASCII are folded", () => {
    expect(sameIdentity("É.x", "é.x")).toBe(false);
    expect(sameIdentity("\u212a.x", "K.x")).toBe(false);
    expect(sameIdentity("[.x", "{.x")).toBe(false);
    expect(sameIdentity("@.x", "`.x")).toBe(false);
    expect(sameIdentity("a.x", "a.xy")).toBe(false);
    expect(identityKey("P.EXAMPLE")).toBe("p.example");
    expect(identityKey("É")).toBe("É");
  });

  it("election - ELE-03: of two different names exactly one wins, as the octets of the folded names say", () => {
    const name = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."aAbBzZ.-_09[") });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const order = Buffer.compare(Buffer.from(one.toLowerCase()), Buffer.from(other.toLowerCase()));
        expect(winsElection(one, other)).toBe(order > 0);
        expect(winsElection(other, one)).toBe(order < 0);
        expect(sameIdentity(one, other)).toBe(order === 0);
        expect(identityKey(one) === identityKey(other)).toBe(order === 0);
      }),
    );
  });
});
