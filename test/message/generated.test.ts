import { readdirSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPLICATION_VENDORS } from "../../src/constants/gen/application-vendors.ts";
import type { AvpDefinition, CommandDefinition, CommandType } from "../../src/dictionary/definitions.ts";
import type { Dictionary, DictionaryInterface } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary, wholeModules } from "../../src/dictionary/whole.ts";
import { AvpEncodeError } from "../../src/errors.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { Message, receive } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { attributesOf, type Fill, without } from "./arbitrary.ts";

type Constructor = CommandType & (new (attributes: Attributes) => Message);

const FOLDER = new URL("../../src/interfaces/gen/", import.meta.url);
const whole = wholeDictionary();
const interfaces = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const entry = (await import(new URL(file, FOLDER).href)) as DictionaryInterface;
    return { name: file.replace(/\.ts$/, ""), entry, dictionary: defaultDictionary.extend(entry) };
  }),
);
const commands = interfaces.flatMap(({ name, entry, dictionary }) =>
  [...entry.commandTypes].map((type) => ({
    name: `${name} ${type.definition.name}`,
    type: type as Constructor,
    dictionary,
  })),
);
const groups = wholeModules().flatMap((module) => [...module.avps].filter((avp) => avp.type === "Grouped"));

/** Values by a format, a few times with some optional members and once with all. */
function forValues(format: CommandDefinition, check: (attributes: Attributes) => void): void {
  for (const [fill, numRuns] of [
    ["some", 4],
    ["all", 1],
  ] as const satisfies [Fill, number][]) {
    fc.assert(fc.property(attributesOf(format, fill), check), { numRuns, seed: 6733 });
  }
}

/** Encodes and decodes; what comes back must be what was given, and without a finding. */
function checkRoundTrip(message: Message, attributes: Attributes, dictionary: Dictionary): Message {
  const octets = message.asBytes();
  const back = receive(octets, dictionary);
  const { findings } = back;
  if (findings.length > 0 || !isDeepStrictEqual({ ...back.attributes }, attributes)) {
    expect(findings.map(({ reason }) => reason)).toEqual([]);
    expect({ ...back.attributes }).toEqual(attributes);
  }
  expect(back.asBytes().equals(octets)).toBe(true);
  return back;
}

/** Leaves out each required member in turn: encoding must name it. */
function checkMissing(format: CommandDefinition, make: (attributes: Attributes) => Message): void {
  const [complete] = fc.sample(attributesOf(format, "some"), { numRuns: 1, seed: 6733 });
  for (const { key, min } of format.members) {
    // Auth-Session-State has a default in 3GPP's interfaces.
    if (min === 0 || (key === "authSessionState" && APPLICATION_VENDORS[format.applicationId] === 10415)) continue;
    const message = make(without(complete as Attributes, key));
    expect(() => message.asBytes(), key).toThrow(AvpEncodeError);
    expect(() => message.asBytes(), key).toThrow(`${key} is missing`);
    expect(message.asBytes({ check: false }).length).toBeGreaterThanOrEqual(20);
  }
}

describe("generated commands", () => {
  it("generated commands - the interfaces hold every command format", () => {
    expect(interfaces.length).toBeGreaterThanOrEqual(68);
    expect(commands.length).toBeGreaterThanOrEqual(482);
  });

  it.each(commands)("generated commands - $name comes back as it was made", ({ type, dictionary }) => {
    forValues(type.definition, (attributes) => {
      const back = checkRoundTrip(new type(attributes), attributes, dictionary);
      expect(back).toBeInstanceOf(type);
      for (const key of Object.keys(attributes)) expect(key in back, key).toBe(true);
    });
  });

  it.each(commands)("generated commands - $name refuses to be encoded without a required AVP", ({ type }) => {
    checkMissing(type.definition, (attributes) => new type(attributes));
  });
});

/** A command that holds nothing but a group. */
function commandAround(avp: AvpDefinition): CommandDefinition {
  return {
    members: [{ avp, key: "group", place: "required", min: 1, max: 1 }],
    open: false,
    name: "Group-Request",
    abbreviation: "GR",
    code: 16777214,
    applicationId: 1,
    isRequest: true,
    proxiable: false,
  };
}

describe("generated groups", () => {
  it("generated groups - the dictionary has every group", () => {
    expect(groups.length).toBeGreaterThanOrEqual(663);
  });

  it.each(groups)("generated groups - $name ($code of $vendorId) comes back as it was made", (avp) => {
    const format = commandAround(avp);
    whole.registerCommand(format);
    const members: CommandDefinition = { ...format, members: avp.group?.members ?? [] };
    forValues(members, (group) => {
      checkRoundTrip(messageOf(format, { group }), { group }, whole);
    });
    checkMissing(members, (group) => messageOf(format, { group }));
  });
});

function messageOf(format: CommandDefinition, attributes: Attributes): Message {
  const header = new MessageHeader({
    commandFlags: 0x80,
    commandCode: format.code,
    applicationId: format.applicationId,
  });
  return new Message(header, new AttributeBody(format, { dictionary: whole, attributes }));
}
