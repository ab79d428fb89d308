import { expect, test } from "vitest";
import type { CommandType } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { gy } from "../../src/dictionary/gen/gy.ts";
import { Avp } from "../../src/message/avp.ts";
import { Command } from "../../src/message/command.ts";
import * as accounting from "../../src/message/gen/accounting.ts";
import * as creditControl from "../../src/message/gen/gy.ts";
import * as base from "../../src/message/gen/rfc6733.ts";
import { CcRequestType } from "../../src/message/gen/rfc8506.ts";
import { Message } from "../../src/message/message.ts";
import { startOurNode } from "./our-node.ts";
import { sampleAttributes } from "./sample.ts";
import { describeWithPeers } from "./suite.ts";
import { expectAnswered } from "./tap-expectations.ts";
import { readFields, readWithTshark, TSHARK_PACKAGES } from "./tshark.ts";
import { WireTap } from "./wire-tap.ts";

const dictionary = new Dictionary([gy]);

/** AVPs of RFC 8506 that the dictionary of tshark 4.0 lacks; it warns of each and reads none of their members. */
const UNKNOWN_TO_TSHARK: ReadonlySet<number> = new Set([659, 669]);

describeWithPeers("tshark", TSHARK_PACKAGES, () => {
  test("tshark - reads every command of our dictionaries, all members filled, without complaint", async () => {
    const messages = [base, accounting, creditControl].flatMap(commandsOf).map((type) => sample(type));
    const readings = await readWithTshark(messages.map((message) => message.asBytes()));
    for (const [index, message] of messages.entries()) {
      const reading = readings[index];
      expect(withoutUnknown(reading?.complaints ?? []), message.name).toEqual([]);
      expect([reading?.command, reading?.isRequest]).toEqual([message.header.commandCode, message.isRequest]);
      expect(reading?.avpCodes, message.name).toEqual(
        avpCodes(Message.fromBytes(message.asBytes(), { dictionary }).avps),
      );
    }
    expect(messages.length).toBeGreaterThanOrEqual(22);
  });

  test("tshark - reads an error answer with its Failed-AVP without complaint", async () => {
    const request = sample(creditControl.CreditControlRequest) as creditControl.CreditControlRequest;
    const answers = [
      request.error({ resultCode: 3002, errorMessage: "no route to realm elsewhere.test" }),
      request.error({ resultCode: 5004, failedAvp: Avp.new(416, 0, 9, { dictionary }) }),
      request.error({
        resultCode: 5005,
        failedAvp: [Avp.new(416, 0, 0, { dictionary }), Avp.new(415, 0, 0, { dictionary })],
      }),
      request.error({ experimentalResult: { vendorId: 10_415, experimentalResultCode: 5030 } }),
    ];
    for (const answer of answers) Object.assign(answer.attributes, { originHost: "a.test", originRealm: "test" });
    const readings = await readWithTshark(answers.map((answer) => answer.asBytes()));
    expect(readings.map((reading) => reading.complaints)).toEqual(answers.map(() => []));
  });

  test("tshark - reads all that two nodes of ours put on the wire without complaint", async () => {
    const realms = { client: "client.test", server: "server.test" };
    await using server = await startOurNode({ identity: "ocs.server.test", realm: realms.server });
    await using tap = await WireTap.start(server.port);
    const dial = [{ identity: "ocs.server.test", realm: realms.server, port: tap.port }];
    await using client = await startOurNode({
      identity: "pgw.client.test",
      realm: realms.client,
      dial,
      watchdogSeconds: 6,
    });
    await client.isReadyWith("ocs.server.test");
    await client.charging.sendRequest(client.creditControlRequest(realms.server));
    await client.accounting.sendRequest(client.accountingRequest(realms.server));
    await client.charging.sendRequest(client.creditControlRequest(realms.server, "elsewhere.server.test"));
    await expectAnswered(tap, "dialler", 280);
    await client.node.stop();

    const messages = tap.messages.items;
    const readings = await readWithTshark(messages.map(({ octets }) => octets));
    expect(readings.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(readings.map(({ command, isRequest }) => [command, isRequest])).toEqual(
      messages.map(({ command, isRequest }) => [command, isRequest]),
    );
    expect(tap.summary()).toEqual([
      "dialler 257 request",
      "listener 257 answer 2001",
      "dialler 272 request",
      "listener 272 answer 2001",
      "dialler 271 request",
      "listener 271 answer 2001",
      "dialler 272 request",
      "listener 272 answer 3002",
      "dialler 280 request",
      "listener 280 answer 2001",
      "dialler 282 request",
      "listener 282 answer 2001",
    ]);
  });

  test("tshark - reads the values that we wrote", async () => {
    const request = new creditControl.CreditControlRequest(
      {
        sessionId: "pgw.ours.test;1;2",
        originHost: "pgw.ours.test",
        originRealm: "ours.test",
        destinationRealm: "example.test",
        authApplicationId: 4,
        serviceContextId: "32251@3gpp.org",
        ccRequestType: CcRequestType.UPDATE_REQUEST,
        ccRequestNumber: 4_294_967_295,
        eventTimestamp: new Date("2026-01-02T03:04:05Z"),
        userName: "smörgåsbord",
        multipleServicesCreditControl: [
          { ratingGroup: 7, usedServiceUnit: [{ ccTotalOctets: 18_446_744_073_709_551_615n, ccTime: 3600 }] },
        ],
        proxyInfo: [{ proxyHost: "agent.test", proxyState: Buffer.from("c0ffee", "hex") }],
      },
      { hopByHopIdentifier: 0x1234_5678, endToEndIdentifier: 0x9abc_def0 },
    );
    const expected = {
      "diameter.hopbyhopid": "0x12345678",
      "diameter.endtoendid": "0x9abcdef0",
      "diameter.flags.proxyable": "1",
      "diameter.Session-Id": "pgw.ours.test;1;2",
      "diameter.Origin-Host": "pgw.ours.test",
      "diameter.Destination-Realm": "example.test",
      "diameter.Auth-Application-Id": "4",
      "diameter.Service-Context-Id": "32251@3gpp.org",
      "diameter.CC-Request-Type": "2",
      "diameter.CC-Request-Number": "4294967295",
      "diameter.Event-Timestamp": "Jan  2, 2026 03:04:05.000000000 UTC",
      "diameter.User-Name": "smörgåsbord",
      "diameter.Rating-Group": "7",
      "diameter.CC-Total-Octets": "18446744073709551615",
      "diameter.CC-Time": "3600",
      "diameter.Proxy-Host": "agent.test",
      "diameter.Proxy-State": "c0ffee",
    };
    const [row] = await readFields([request.asBytes()], Object.keys(expected));
    expect(Object.fromEntries(Object.keys(expected).map((field, index) => [field, row?.[index]]))).toEqual(expected);
  });
});

type SampledType = CommandType & { new (attributes: never): Message };

function commandsOf(module: object): SampledType[] {
  const isCommand = (value: unknown): value is SampledType =>
    typeof value === "function" && value.prototype instanceof Command;
  return Object.values(module).filter(isCommand);
}

function sample(type: SampledType): Message {
  return new type(sampleAttributes(type.definition) as never);
}

function withoutUnknown(complaints: readonly string[]): string[] {
  const unknown = [...UNKNOWN_TO_TSHARK].map((code) => `Unknown AVP ${code} (vendor=Reserved), if you know`);
  const rest = "what this is you can add it to dictionary.xml";
  return complaints
    .map((text) => unknown.reduce((left, one) => left.replaceAll(`${one} ${rest}`, ""), text).trim())
    .filter((text) => text !== "");
}

/** The codes of AVPs and of what lies in them, in the order of the octets, as far as tshark looks. */
function avpCodes(avps: readonly Avp[]): number[] {
  return avps.flatMap(({ code, definition, value }) => [
    code,
    ...(definition?.type === "Grouped" && !UNKNOWN_TO_TSHARK.has(code) ? avpCodes(value as Avp[]) : []),
  ]);
}
