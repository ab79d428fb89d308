import { describe, expect, it } from "vitest";
import { modules } from "../../src/dictionary/gen/all.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message } from "../../src/message/message.ts";
import { messageVectors } from "../vectors/vectors.ts";

const CHARGING = "3GPP TS 32.299";
const whole = wholeDictionary();

function ccr(serviceInformation: object): Message {
  return messageFromJson(
    {
      command: "Credit-Control-Request",
      applicationId: 4,
      avps: {
        "Session-Id": "a.example.net;1;2",
        "Origin-Host": "a.example.net",
        "Origin-Realm": "example.net",
        "Destination-Realm": "example.net",
        "Auth-Application-Id": 4,
        "Service-Context-Id": "32251@3gpp.org",
        "CC-Request-Type": 1,
        "CC-Request-Number": 0,
        "Service-Information": serviceInformation,
      },
    },
    whole,
  );
}

/** An AVP with the M flag, as older nodes send it. */
function mandatory(code: number, value: string): object {
  return { code, vendorId: 10415, flags: { vendor: true, mandatory: true }, value };
}

describe("members of older 3GPP releases", () => {
  it("dictionary - every group of TS 32.299 is open, in profiles too: a newer release took members away", () => {
    const groups = modules
      .filter(({ data }) => data.specification === CHARGING)
      .flatMap((module) => [...module.avps])
      .filter(({ group }) => group !== undefined);
    expect(groups.length).toBeGreaterThan(90);
    for (const { name, group } of groups) expect(group?.open, name).toBe(true);
  });

  it.each([
    ["PS-Information", mandatory(5, "08-00")],
    ["SMS-Information", mandatory(2010, "00")],
    ["IMS-Information", mandatory(847, "192.0.2.1"), { name: "Node-Functionality", value: 0 }],
  ])("dictionary - a member that an older release had in %s is no reason to refuse charging", (group, ...members) => {
    const request = ccr({ [group]: [members] });
    expect(request.findings).toEqual([]);
  });

  it("dictionary - no captured request for charging is refused for the place of an AVP", () => {
    const charging = messageVectors().filter(({ expected: { header } }) => {
      return header.commandCode === 272 && header.applicationId === 4;
    });
    const refused = charging.flatMap(({ hex }) =>
      Message.fromBytes(Buffer.from(hex, "hex"), { dictionary: whole }).findings.filter(
        ({ resultCode }) => resultCode === 5008,
      ),
    );
    expect(refused).toEqual([]);
  });
});
