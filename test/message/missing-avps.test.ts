import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { Avp } from "../../src/message/avp.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import { validateMessageAvps } from "../../src/message/missing-avps.ts";
import { creditControlRequest, scriptDictionary } from "../../src/testing/messages.ts";

const filled = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

describe("validateMessageAvps", () => {
  it("validateMessageAvps - names what a message that was made here lacks, with zeros of the least length", () => {
    const request = new CreditControlRequest({ ...filled, sessionId: "a;1;1", ccRequestType: 4 } as never);
    expect(validateMessageAvps(request).map(({ name, data }) => [name, data.toString("hex")])).toEqual([
      ["Destination-Realm", ""],
      ["Service-Context-Id", ""],
      ["CC-Request-Number", "00000000"],
    ]);
  });

  it("validateMessageAvps - names what a received message lacks", () => {
    const octets = creditControlRequest({ ...filled, serviceContextId: undefined } as never).asBytes({ check: false });
    const received = Message.fromBytes(octets, { dictionary: scriptDictionary() });
    expect(validateMessageAvps(received).map(({ name }) => name)).toEqual(["Service-Context-Id"]);
  });

  it("validateMessageAvps - finds nothing in a whole message, nor in one without a format", () => {
    expect(validateMessageAvps(creditControlRequest(filled as never))).toEqual([]);
    expect(validateMessageAvps(new Message({ commandCode: 272 }))).toEqual([]);
  });

  it("validateMessageAvps - names what is missing and nothing else that is wrong", () => {
    const changes = { ...filled, serviceContextId: undefined, extraAvps: [new Avp({ code: 99_999, flags: 0x40 })] };
    const octets = creditControlRequest(changes as never).asBytes({ check: false });
    const received = Message.fromBytes(octets, { dictionary: scriptDictionary() });
    expect(received.findings).toHaveLength(2);
    expect(validateMessageAvps(received).map(({ name }) => name)).toEqual(["Service-Context-Id"]);
  });

  it("validateMessageAvps - looks at typed commands only", () => {
    const { avps, commands } = scriptDictionary();
    const octets = creditControlRequest({ ...filled, serviceContextId: undefined } as never).asBytes({ check: false });
    const untyped = Message.fromBytes(octets, { dictionary: new Dictionary([{ avps, commands }]) });
    expect(untyped.findings).toHaveLength(1);
    expect(validateMessageAvps(untyped)).toEqual([]);
  });
});
