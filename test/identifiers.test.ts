import { describe, expect, it } from "vitest";
import type { Environment } from "../src/environment.ts";
import { SequenceGenerator, SessionGenerator } from "../src/identifiers.ts";
import { virtualEnvironment } from "../src/testing/virtual-environment.ts";

/** An environment whose random numbers are these, one after the other, the last one for ever. */
function drawing(...numbers: readonly number[]): Environment {
  const environment = virtualEnvironment();
  const left = [...numbers];
  const uint32 = (): number => (left.length > 1 ? left.shift() : left[0]) as number;
  const { random } = environment;
  return { ...environment, random: { uint32, float: () => random.float(), bytes: (count) => random.bytes(count) } };
}

describe("sequence generator", () => {
  it("sequence generator - starts anywhere but at 0, and counts by one", () => {
    const generator = new SequenceGenerator(null, drawing(41));
    expect([generator.sequence, generator.nextSequence(), generator.nextSequence(), generator.sequence]).toEqual([
      41, 42, 43, 43,
    ]);
    expect(new SequenceGenerator(null, drawing(0)).sequence).toBe(1);
  });

  it("sequence generator - goes from the highest value to 1", () => {
    const generator = new SequenceGenerator(null, drawing(SequenceGenerator.MAX_SEQUENCE - 1));
    expect([generator.nextSequence(), generator.nextSequence()]).toEqual([0xffffffff, 1]);
  });

  it("sequence generator - a time fills the upper 12 bits, chance the lower 20 (RFC 6733 §3)", () => {
    const generator = new SequenceGenerator(0x65abcdef, drawing(0xfff12345));
    expect(generator.sequence.toString(16)).toBe("def12345");
    expect(new SequenceGenerator(0x65abc000, drawing(0)).sequence).toBe(1);
  });

  it("sequence generator - works on the system's chance alone, and may be extended", () => {
    class Persistent extends SequenceGenerator {
      override nextSequence(): number {
        return (super.nextSequence() | 1) >>> 0;
      }
    }
    const generator = new Persistent();
    for (let turn = 0; turn < 100; turn++) expect(generator.nextSequence() % 2).toBe(1);
    expect(new Set(Array.from({ length: 20 }, () => new SequenceGenerator().sequence)).size).toBe(20);
  });
});

describe("session generator", () => {
  it("session generator - identity, time of its making and a counter, both decimal (RFC 6733 §8.8)", () => {
    const environment = drawing(76_400);
    const sessions = new SessionGenerator("host.example", environment);
    const high = Math.floor(environment.clock.now() / 1000);
    expect([sessions.nextId(), sessions.nextId()]).toEqual([
      `host.example;${high};76401`,
      `host.example;${high};76402`,
    ]);
  });

  it("session generator - optional parts follow behind semicolons", () => {
    const sessions = new SessionGenerator("host.example", drawing(1));
    expect(sessions.nextId("mobile@10.1.1.1", "x")).toMatch(/^host\.example;\d+;2;mobile@10\.1\.1\.1;x$/);
  });

  it("session generator - the counter carries into the upper half, so that no id comes twice", () => {
    const environment = drawing(0xfffffffe);
    const sessions = new SessionGenerator("host.example", environment);
    const high = Math.floor(environment.clock.now() / 1000);
    const ids = [sessions.nextId(), sessions.nextId(), sessions.nextId()];
    expect(ids.map((id) => id.slice("host.example;".length))).toEqual([
      `${high};4294967295`,
      `${high + 1};0`,
      `${high + 1};1`,
    ]);
  });

  it("session generator - the identity may be changed", () => {
    const sessions = new SessionGenerator("host.example", drawing(1));
    sessions.diameterIdentity = "other.example";
    expect(sessions.nextId()).toMatch(/^other\.example;/);
  });
});
