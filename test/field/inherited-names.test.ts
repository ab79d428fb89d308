import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import type { AvpDefinition, CommandDefinition } from "../../src/dictionary/definitions.ts";
import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import { defineAvp, defineGroup, optional } from "../../src/message/define.ts";
import { Message } from "../../src/message/message.ts";
import { Validation } from "../../src/message/validation.ts";
import { rejectionAnswer } from "../../src/node/inbound/rejection-answer.ts";

const NAMES = ["Constructor", "To-String", "Value-Of", "Has-Own-Property"];

/** A command whose members are called like what every object has. */
function known(name: string): { dictionary: Dictionary; avp: AvpDefinition; command: CommandDefinition } {
  const avp = defineAvp({ name, code: 9001, vendorId: 99_999, type: "UTF8String" });
  const member = { avp, key: avp.key, place: "required", min: 1, max: 1 } as const;
  const fields = {
    name: "Own-Request",
    abbreviation: "OR",
    code: 8_388_990,
    applicationId: 9,
    isRequest: true,
    proxiable: true,
  };
  const command = { ...fields, members: [member], open: true };
  const answer = { ...command, name: "Own-Answer", abbreviation: "OA", isRequest: false };
  return { dictionary: baseDictionary.extend({ avps: [avp], commands: [command, answer] }), avp, command };
}

function read(dictionary: Dictionary, commandCode: number, avps: Avp[]): Message {
  const octets = new Message({ commandFlags: 0xc0, commandCode, applicationId: 9 }, avps, dictionary).asBytes();
  return Message.fromBytes(octets, { dictionary });
}

describe.each(NAMES)("an AVP called %s: by that name every object has something already", (name) => {
  const { dictionary, avp, command } = known(name);
  const value = (): Avp => Avp.new(9001, 99_999, "v", { dictionary });

  it("inherited names - is its value where no format is known, and a list where it stands twice", () => {
    expect(read(dictionary, 999, [value()]).attributes[avp.key]).toBe("v");
    expect(read(dictionary, 999, [value(), value()]).attributes[avp.key]).toEqual(["v", "v"]);
  });

  it("inherited names - is missing where a format requires it and it is not there", () => {
    expect(read(dictionary, command.code, []).findings.map(({ kind }) => kind)).toEqual(["missing"]);
    expect(read(dictionary, command.code, [value()]).findings).toEqual([]);
  });

  it("inherited names - is said to be missing when it is encoded, and written when it is there", () => {
    const body = (attributes: Record<string, unknown>): AttributeBody =>
      new AttributeBody(command, { dictionary, attributes });
    const header = { commandFlags: 0xc0, commandCode: command.code, applicationId: 9 };
    expect(() => new Message(header, body({})).asBytes()).toThrow(`${avp.key} is missing`);
    expect(new Message(header, body({})).asBytes({ check: false }).length).toBe(20);
    const octets = new Message(header, body({ [avp.key]: "v" })).asBytes();
    expect(Message.fromBytes(octets, { dictionary }).attributes[avp.key]).toBe("v");
  });

  it("inherited names - a refused request without it is answered in the error form", () => {
    const request = read(dictionary, command.code, []);
    const [fault] = request.findings;
    const answer = rejectionAnswer(request, fault as never, { originHost: "a", realmName: "b" });
    expect(answer.header.isError).toBe(true);
    expect(answer.asBytes().length).toBeGreaterThan(20);
  });

  it("inherited names - is refused as an attribute of one's own format", () => {
    const members = { [avp.key]: optional(avp as never) };
    expect(() => defineGroup({ name: "G", code: 1, members })).toThrow(`${avp.key} is taken`);
  });

  it("inherited names - is no validation mode", () => {
    expect(() => Validation.of(avp.key as never)).toThrow(`The validation mode is "${avp.key}"`);
  });
});
