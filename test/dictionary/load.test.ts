import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import { rfc8506 } from "../../src/dictionary/gen/rfc8506.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import { DictionaryError } from "../../src/errors.ts";
import { SessionTerminationRequest } from "../../src/message/gen/rfc6733.ts";
import { Message } from "../../src/message/message.ts";

const EXAMPLE = `@id 16777999
@name example
@vendor 99998 Example
@inherits rfc6733 Session-Id Origin-Host Origin-Realm Result-Code
@avp_types
  Example-Speed 1 Unsigned32 VM
@messages
  Example-Speed-Request ::= < Diameter Header: 8388999, REQ, PXY 16777999 >
    < Session-Id > { Origin-Host } { Origin-Realm } [ Example-Speed ] * [ AVP ]
  Example-Speed-Answer ::= < Diameter Header: 8388999, PXY 16777999 >
    < Session-Id > { Result-Code } { Origin-Host } { Origin-Realm } * [ AVP ]
`;

describe("loadDictionary", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dictionary-load-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test("loadDictionary - a text extends a dictionary, and messages decode by it", () => {
    const module = loadDictionary(EXAMPLE);
    const dictionary = baseDictionary.extend(module);
    expect(baseDictionary.avp(1, 99998)).toBeUndefined();
    expect(dictionary.avp(1, 99998)?.key).toBe("exampleSpeed");
    const octets = Buffer.from(
      "01000034c08001870100030f0000000100000001" +
        "000001074000000d613b313b32000000" +
        "00000001c00000100001869e000003e8",
      "hex",
    );
    const message = Message.fromBytes(octets, { dictionary });
    expect(message.name).toBe("Example-Speed");
    expect(message.attributes).toMatchObject({ sessionId: "a;1;2", exampleSpeed: 1000 });
  });

  test("loadDictionary - types and values of a file count in the formats of others, too", () => {
    const mine = loadDictionary(
      "@name x\n@inherits rfc6733 Termination-Cause\n@avp_types\n My-Name 1 OctetString M\n@enum Termination-Cause\n FOO 77\n",
    );
    const request = new SessionTerminationRequest({
      sessionId: "a;1;2",
      originHost: "a.example.net",
      originRealm: "example.net",
      destinationRealm: "example.net",
      authApplicationId: 4,
      terminationCause: 77 as never,
      userName: "me",
    });
    const read = (dictionary: Dictionary) => Message.fromBytes(request.asBytes(), { dictionary });
    expect(read(baseDictionary).attributes.userName).toBe("me");
    expect(read(baseDictionary).findings.map(({ resultCode }) => resultCode)).toEqual([5004]);
    const message = read(baseDictionary.extend(mine));
    expect(message.attributes.userName).toEqual(Buffer.from("me"));
    expect(message.findings).toEqual([]);
  });

  test("loadDictionary - Erlang's names stand for the base protocol", () => {
    const text = "@name x\n@inherits diameter_gen_base_rfc6733\n@inherits diameter_gen_base_accounting\n";
    expect(loadDictionary(text).avp("Session-Id").code).toBe(263);
  });

  test("loadDictionary - takes modules that are given", () => {
    const text =
      "@name x\n@inherits rfc8506 CC-Time\n@avp_types\n G 7 Grouped -\n@grouped\n G ::= < AVP Header: 7 >\n { CC-Time }\n";
    expect(() => loadDictionary(text)).toThrow(
      "dictionary:2:1: dictionary rfc8506 is not known; it has to be loaded first",
    );
    const [member] = loadDictionary(text, { inherits: [rfc8506] }).avp("G").group?.members ?? [];
    expect(member?.avp).toBe(rfc8506.avp("CC-Time"));
  });

  test("loadDictionary - finds neighbours in the file's folder", () => {
    write("first-part.dia", "@name first_part\n@avp_types\n A 1 Unsigned32 M\n");
    const file = write("second.dia", "@name second\n@inherits first_part A\n");
    expect(loadDictionary({ file }).avp("A").code).toBe(1);
  });

  test("loadDictionary - faults name the file that they are in", () => {
    write("first.dia", "@avp_types\n A 1 Unsigned M\n");
    const file = write("second.dia", "@inherits first\n");
    expect(() => loadDictionary({ file })).toThrow(`${join(folder, "first.dia")}:2:6: Unsigned is no type`);
  });

  test("loadDictionary - a file that inherits from itself, or is not there, is a DictionaryError", () => {
    const file = write("first.dia", "@inherits second\n");
    write("second.dia", "@inherits first\n");
    expect(() => loadDictionary({ file })).toThrow(DictionaryError);
    expect(() => loadDictionary({ file })).toThrow("inherits from itself");
    expect(() => loadDictionary({ file: join(folder, "none.dia") })).toThrow(/none\.dia can't be read: ENOENT/);
  });

  test("loadDictionary - a name that is no file name reads no file", () => {
    expect(() => loadDictionary({ file: write("x.dia", "@inherits '../x'\n") })).toThrow(
      "dictionary ../x is not known",
    );
  });
});
