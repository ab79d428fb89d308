import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { printModule } from "../../src/dictionary/dia/print.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { type ImportOptions, type ImportResult, importDictionary } from "../../src/dictionary/import/import.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";
import { DictionaryError } from "../../src/errors.ts";

const SAMPLES = "test/dictionary/samples";

function importSample(file: string, options: Partial<ImportOptions> = {}): ImportResult {
  const readInclude = (included: string): string => readFileSync(`${SAMPLES}/${included}`, "utf8");
  const source = { text: readInclude(file), file, readInclude };
  return importDictionary(source, { name: "wallet", inherits: [rfc6733], ...options });
}

function importText(text: string, options: Partial<ImportOptions> = {}): ImportResult {
  return importDictionary({ text, file: "x" }, { name: "x", inherits: [rfc6733], ...options });
}

/** What the printed file says when it is loaded. */
function reloaded({ data }: ImportResult): DictionaryModule {
  return resolveModule(parseDia(printModule(data), "wallet.dia"), (name) => (name === "rfc6733" ? rfc6733 : undefined));
}

describe("dictionary import - Wireshark", () => {
  const result = importSample("wallet.xml");
  const module = reloaded(result);

  test("dictionary import - AVPs with vendor, the RFC's type, and the rule for M", () => {
    const rows = [...module.avps].map(({ name, code, vendorId, type, mandatory }) => [
      name,
      code,
      vendorId,
      type,
      mandatory,
    ]);
    expect(rows).toEqual([
      ["Plain-Purse", 70001, 0, "UTF8String", "must"],
      ["Purse-Address", 70002, 0, "Address", "mustNot"],
      ["Wallet-State", 5003, 99999, "Enumerated", "may"],
      ["Wallet-Limit", 5007, 99999, "Unsigned32", "must"],
      ["Wallet-Account", 5006, 99999, "Grouped", "must"],
      ["Plain-Purse-99999", 5008, 99999, "Time", "may"],
    ]);
  });

  test("dictionary import - values, also those with quotes and minus signs", () => {
    expect([...(module.avp("Wallet-State").enumeration?.names ?? [])]).toEqual([
      [0, "OPEN"],
      [1, "Frozen by owner's wish"],
      [-1, "UNKNOWN"],
    ]);
    expect(module.data.defines).toEqual({ "Wallet-Limit": [0xffffffff, "NONE"] });
  });

  test("dictionary import - a group's members, inherited ones too; its order and counts are unknown", () => {
    const group = module.avp("Wallet-Account").group;
    expect(group?.open).toBe(true);
    expect(group?.members.map(({ avp, min, max }) => [avp.name, avp.vendorId, min, max])).toEqual([
      ["Wallet-State", 99999, 0, Number.POSITIVE_INFINITY],
      ["User-Name", 0, 0, Number.POSITIVE_INFINITY],
    ]);
  });

  test("dictionary import - applications, vendors and commands without a format", () => {
    expect(module.applications).toMatchObject([{ id: 16777999, name: "Wallet" }]);
    expect(module.vendors).toEqual([{ id: 99999, name: "Wallet & Sons" }]);
    expect(module.data.unformatted).toEqual([8388999, "Wallet-Top-Up", "?"]);
  });

  test("dictionary import - what can't be taken over is told", () => {
    expect(result.remarks).toEqual([
      "Plain-Purse (5008@99999) is called Plain-Purse-99999",
      "Nobody-Knows-This in Wallet-Account is left out: no dictionary here defines it",
      "Wallet-State stands twice in Wallet-Account; the first is taken",
      "written are 2 of 4 members",
    ]);
  });

  test("dictionary import - faults name the file that they are in, line and column", () => {
    expect(() =>
      importText('<dictionary>\n  <avp name="A" code="1x"><type type-name="Time"/></avp></dictionary>'),
    ).toThrow("x:2:3: code is to be a whole number, not 1x");
    expect(() => importText('<avp code="1"/>')).toThrow("x:1:1: <avp> needs an attribute name");
    expect(() => importText('<avp name="A" code="1" vendor-id="Nix"/>')).toThrow(/^x:1:1: vendor Nix is not known/);
  });
});

describe("dictionary import - go-diameter", () => {
  const module = reloaded(importSample("go-diameter.xml"));

  test("dictionary import - commands with the members of both directions, sorted by place", () => {
    const format = (name: string): unknown =>
      module.command(name).members.map(({ avp, place, min, max }) => [avp.name, place, min, max]);
    const { POSITIVE_INFINITY: ANY } = Number;
    expect(format("Wallet-Top-Up-Request")).toEqual([
      ["Session-Id", "fixed", 1, 1],
      ["Origin-Host", "required", 1, 1],
      ["Wallet-Account", "required", 1, ANY],
      ["Wallet-Note", "optional", 0, 3],
    ]);
    expect(format("Wallet-Top-Up-Answer")).toEqual([
      ["Session-Id", "fixed", 1, 1],
      ["Result-Code", "required", 1, 1],
      ["Wallet-State", "required", 2, 4],
    ]);
    expect(module.command("Wallet-Top-Up-Request")).toMatchObject({
      abbreviation: "WTR",
      code: 8388999,
      applicationId: 16777999,
      isRequest: true,
      proxiable: true,
      open: true,
    });
    expect(module.command("Wallet-Top-Up-Answer")).toMatchObject({ abbreviation: "WTA", open: true });
  });

  test("dictionary import - AVPs with their flags, values and groups", () => {
    const rules = Object.fromEntries([...module.avps].map(({ name, mandatory }) => [name, mandatory]));
    expect(rules).toEqual({
      "Wallet-Note": "may",
      "Wallet-State": "must",
      "Wallet-Account": "mustNot",
      "Wallet-Bag": "may",
      "Wallet-Host": "may",
    });
    expect([...(module.avp("Wallet-State").enumeration?.names.values() ?? [])]).toEqual(["OPEN", "FROZEN"]);
    expect(module.avp("Wallet-Account").group?.members.map(({ key }) => key)).toEqual(["walletState", "walletNote"]);
    expect(module.avp("Wallet-Bag").group).toBeUndefined();
    expect(module.avp("Wallet-Host").type).toBe("OctetString");
  });

  test("dictionary import - the application with its vendor", () => {
    expect(module.applications).toMatchObject([{ id: 16777999, name: "Wallet", vendorId: 99999, kind: "auth" }]);
  });

  test("dictionary import - of several applications one is to be chosen", () => {
    const application = (id: number): string =>
      `<application id="${id}"><command code="${id}" name="C${id}"><request/><answer/></command></application>`;
    const text = `<diameter>${application(6)}${application(7)}</diameter>`;
    expect(() => importText(text)).toThrow("applications 6, 7; a dictionary file holds those of one");
    expect(() => importText(text, { applicationId: 8 })).toThrow("no command of application 8, only of 6, 7");
    expect(reloaded(importText(text, { applicationId: 7 })).commands.map(({ name }) => name)).toEqual([
      "C7-Request",
      "C7-Answer",
    ]);
  });

  test("dictionary import - a type that nobody knows is refused", () => {
    expect(() =>
      importText(
        '<diameter><application id="1">\n<avp name="A" code="1"><data type="Nix"/></avp></application></diameter>',
      ),
    ).toThrow("x:2:24: type Nix is not known");
  });
});

describe("dictionary import - freeDiameter", () => {
  const result = importSample("free-diameter.json");
  const module = reloaded(result);

  test("dictionary import - AVPs with derived types, values and rules", () => {
    expect([...module.avps].map(({ name, type, mandatory }) => [name, type, mandatory])).toEqual([
      ["Wallet-Note", "UTF8String", "may"],
      ["Wallet-State", "Enumerated", "must"],
      ["Wallet-Account", "Grouped", "mustNot"],
      ["Wallet-Mark", "OctetString", "may"],
    ]);
    expect(module.avp("Wallet-Account").group?.members.map(({ key, min, max }) => [key, min, max])).toEqual([
      ["walletState", 1, 1],
      ["walletNote", 0, Number.POSITIVE_INFINITY],
    ]);
  });

  test("dictionary import - a request without its answer gets one of any AVPs", () => {
    expect(module.commands.map(({ name, members, open }) => [name, members.length, open])).toEqual([
      ["Wallet-Top-Up-Request", 3, true],
      ["Wallet-Top-Up-Answer", 0, true],
    ]);
    expect(module.command("Wallet-Top-Up-Request").members[0]).toMatchObject({ place: "fixed", key: "sessionId" });
    expect(module.data.unformatted).toEqual([8388998, "Wallet-Close", "-"]);
  });

  test("dictionary import - what can't be taken over is told", () => {
    expect(result.remarks).toEqual([
      "value RED of Wallet-Mark is no whole number and left out",
      "Wallet-Top-Up-Request comes without an answer; one of any AVPs is added",
    ]);
  });

  test("dictionary import - faults name the item", () => {
    expect(() => importText('{"AVPs":[{"Name":"A"}]}')).toThrow(/^x: AVPs\[0\]: Type is to be a text/);
    expect(() => importText('{"AVPs":[{"Name":"A","Type":"Nix","Code":1}]}')).toThrow(
      "x: AVPs[0]: type Nix is not known",
    );
    expect(() => importText('{"AVPs":7}')).toThrow("x: AVPs is to be a list");
    expect(() => importText("{")).toThrow(/^x: this is no JSON/);
  });
});

describe("dictionary import - any text", () => {
  test("dictionary import - a text of none of the three formats says what is expected", () => {
    expect(() => importText("@name x")).toThrow(/^x:1:1: XML of Wireshark or go-diameter, or JSON of freeDiameter/);
    expect(() => importText("\n <html/>")).toThrow(/^x:2:2: <dictionary> \(Wireshark\) or <diameter>/);
    expect(() => importText("")).toThrow(DictionaryError);
  });

  test("dictionary import - what has a number above 32 bits or below 0 is left out", () => {
    const avp = (code: number): string => `{"Name":"A","Type":"Time","Code":${code}}`;
    const result = importText(`{"AVPs":[${avp(2 ** 32)},${avp(-1)},${avp(7)}]}`);
    expect([...reloaded(result).avps].map(({ code }) => code)).toEqual([7]);
    expect(result.remarks).toEqual([
      "A is left out: 4294967296 is no number of 32 bits",
      "A is left out: -1 is no number of 32 bits",
      "written are 1 of 3 AVPs",
    ]);
  });

  test("dictionary import - a go-diameter rule with a negative count asks for none, or for any number: -12* could not be loaded", () => {
    const rule = '<rule avp="Wallet-State" min="-12" max="-1"/>';
    const text = readFileSync(`${SAMPLES}/go-diameter.xml`, "utf8").replace("&WalletVendor;", "");
    const result = importText(text.replace('<rule avp="Wallet-State" min="2" max="4"/>', rule));
    const format = reloaded(result).commands.find(({ name }) => name === "Wallet-Top-Up-Answer");
    const member = format?.members.find(({ avp }) => avp.name === "Wallet-State");
    expect([member?.min, member?.max]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  test.each(["", "'", " ' ", "O'Neill"])("dictionary import - a vendor called %j can be loaded again", (name) => {
    const avp = '{"Name":"A","Type":"Time","Code":7,"Vendor":99999,"Flags":{"Must":"V"}}';
    const result = importText(`{"Vendors":[{"Code":99999,"Name":${JSON.stringify(name)}}],"AVPs":[${avp}]}`);
    expect([...reloaded(result).avps].map(({ code, vendorId }) => [code, vendorId])).toEqual([[7, 99_999]]);
  });

  test("dictionary import - nothing but a DictionaryError is thrown, and what is made can be loaded", () => {
    const samples = ["wallet.xml", "go-diameter.xml", "free-diameter.json"].map((file) =>
      readFileSync(`${SAMPLES}/${file}`, "utf8").replace("&WalletVendor;", ""),
    );
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', "<", "/>", "&#0;", "'", "0", "-1", "null", "-"),
    );
    const change = fc.tuple(fc.constantFrom(...samples), fc.nat(4000), fc.nat(20), piece);
    fc.assert(
      fc.property(change, ([sample, at, length, inserted]) => {
        const start = at % sample.length;
        const text = sample.slice(0, start) + inserted + sample.slice(start + length);
        let result: ImportResult;
        try {
          result = importText(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DictionaryError);
          return;
        }
        expect(reloaded(result).data.avps).toEqual(result.data.avps);
      }),
      { numRuns: 3000 },
    );
  });
});
