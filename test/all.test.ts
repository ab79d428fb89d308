import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../src/all.ts";
import { CreditControlRequest as GxRequest } from "../src/interfaces/gen/gx.ts";
import { CreditControlRequest as GyRequest } from "../src/interfaces/gen/gy.ts";
import { CreditControlRequest as RoRequest } from "../src/interfaces/gen/ro.ts";
import { commandTypes } from "../src/message/gen/all.ts";
import { receive } from "../src/message/message.ts";

const common = { sessionId: "a;1;2", originHost: "a.example", originRealm: "example", destinationRealm: "example" };

describe("all", () => {
  it("all - every command has a class of its own, for its own format", () => {
    const dictionary = wholeDictionary();
    const commands = [...dictionary.commands].filter((command) => !("isError" in command && command.isError));
    expect(commands.length).toBeGreaterThan(380);
    for (const command of commands) {
      const type = dictionary.commandType(command.applicationId, command.code, command.isRequest);
      expect(type?.definition, command.name).toBe(command);
    }
  });

  it("all - no two classes have the same application, code and direction", () => {
    const keys = commandTypes.map(({ definition: { applicationId, code, isRequest } }) =>
      [applicationId, code, isRequest].join(),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("all - every call gives the same dictionary", () => {
    expect(wholeDictionary()).toBe(wholeDictionary());
  });

  it("all - a received message is an instance of its interface's class", () => {
    const octets = new GxRequest({
      ...common,
      authApplicationId: 16777238,
      ccRequestType: 1,
      ccRequestNumber: 0,
    }).asBytes();
    expect(receive(octets, wholeDictionary())).toBeInstanceOf(GxRequest);
  });

  it("all - of several formats of one command the one without a profile is taken; an interface brings another", () => {
    const request = { ...common, authApplicationId: 4, ccRequestType: 1, ccRequestNumber: 0 } as const;
    const octets = new GyRequest({ ...request, serviceContextId: "32251@3gpp.org" }).asBytes();
    expect(receive(octets, wholeDictionary())).toBeInstanceOf(GyRequest);
    const extended = wholeDictionary().extend({ dictionary: { avps: [], commands: [] }, commandTypes: [RoRequest] });
    expect(receive(octets, extended)).toBeInstanceOf(RoRequest);
    expect(receive(octets, wholeDictionary())).toBeInstanceOf(GyRequest);
  });
});
