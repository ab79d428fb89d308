import { expect, test } from "vitest";
import { wholeDictionary } from "../../src/all.ts";
import type { CommandType } from "../../src/dictionary/definitions.ts";
import type { Avp } from "../../src/message/avp.ts";
import { commandTypes } from "../../src/message/gen/all.ts";
import { Message } from "../../src/message/message.ts";
import { sampleAttributes } from "./sample.ts";
import { describeWithPeers } from "./suite.ts";
import { readWithTshark, TSHARK_PACKAGES } from "./tshark.ts";

/** What the dictionary of tshark 4.0 lacks is younger than it, or a vendor's own; it reads the rest all the same. */
const UNKNOWN =
  /Unknown (command|Application Id \(\d+\)|AVP \d+ \(vendor=[^)]*\)), if you know what this is you can add it to dictionary\.xml/g;

type SampledType = CommandType & { new (attributes: never): Message };

describeWithPeers("tshark and all commands", TSHARK_PACKAGES, () => {
  test("tshark - reads an example of every command of the whole dictionary without a malformed mark", async () => {
    const messages = (commandTypes as readonly SampledType[]).map(
      (type) => new type(sampleAttributes(type.definition) as never),
    );
    const readings = await readWithTshark(messages.map((message) => message.asBytes()));
    const complaints = readings.map(({ complaints: all }) => all.map((text) => text.replace(UNKNOWN, "").trim()));
    const titles = messages.map(({ definition }) => `${definition?.name} (application ${definition?.applicationId})`);
    expect(titles.filter((_, index) => complaints[index]?.some((text) => text !== ""))).toEqual([]);
    expect(readings.map(({ command, isRequest }) => [command, isRequest])).toEqual(
      messages.map((message) => [message.header.commandCode, message.isRequest]),
    );
    expect(messages.length).toBeGreaterThan(400);
  });

  test("tshark - finds the AVPs of every command whose AVPs it all knows, in our order", async () => {
    const dictionary = wholeDictionary();
    const octets = (commandTypes as readonly SampledType[]).map((type) =>
      new type(sampleAttributes(type.definition) as never).asBytes(),
    );
    const readings = await readWithTshark(octets);
    const known = readings.flatMap((reading, index) =>
      reading.complaints.some((text) => text.includes("Unknown AVP"))
        ? []
        : [{ reading, octets: octets[index] as Buffer }],
    );
    for (const { reading, octets: message } of known) {
      expect(reading.avpCodes).toEqual(avpCodes(Message.fromBytes(message, { dictionary }).avps));
    }
    expect(known.length).toBeGreaterThan(300);
  });
});

/** The codes of AVPs and of what lies in them, in the order of the octets. */
function avpCodes(avps: readonly Avp[]): number[] {
  return avps.flatMap(({ code, members = [] }) => [code, ...avpCodes(members)]);
}
