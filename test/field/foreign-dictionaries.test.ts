import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { printModule } from "../../src/dictionary/dia/print.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import { type ImportOptions, type ImportResult, importDictionary } from "../../src/dictionary/import/import.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";
import { wholeDictionary, wholeModules } from "../../src/dictionary/whole.ts";
import { Message } from "../../src/message/message.ts";
import { messageVectors } from "../vectors/vectors.ts";

const built = wholeModules();
const find = (name: string): DictionaryModule | undefined => built.find((module) => module.name === name);

function imported(text: string, options: Partial<ImportOptions> = {}): ImportResult & { module: DictionaryModule } {
  const result = importDictionary({ text, file: "x" }, { name: "mini", inherits: built, ...options });
  return { ...result, module: resolveModule(parseDia(printModule(result.data), "mini.dia"), find) };
}

function findings(hex: string, dictionary: Dictionary): string[] {
  return Message.fromBytes(Buffer.from(hex, "hex"), { dictionary }).findings.map(({ reason }) => reason);
}

function format(module: DictionaryModule, command: string): string[] {
  return module.command(command).members.map(({ avp, place, min, max }) => `${place} ${avp.name} ${min} ${max}`);
}

const MINI_XML = `<diameter><application id="16777997" type="auth" name="Mini">
  <vendor id="99999" name="ACME"/>
  <command code="8388997" short="MI" name="Mini">
    <request><rule avp="Session-Id" required="true" max="1"/><rule avp="Origin-Host" required="true" max="1"/>
             <rule avp="Origin-Realm" required="true" max="1"/></request>
    <answer><rule avp="Session-Id" required="true" max="1"/><rule avp="Result-Code" required="true" max="1"/></answer>
  </command>
</application></diameter>`;
const MINI_REQUEST =
  "01000068c08001850100030d00000011000000220000010740000019612e6578616d706c652e6e65743b313b320000000000010840000015612e6578616d706c652e6e657400000000000128400000136578616d706c652e6e657400000001164000000c00000007";

/** The commands and groups that a go-diameter dictionary lists for credit control, far fewer than RFC 8506 has. */
const CREDIT_CONTROL_XML = `<diameter><application id="4" type="auth" name="Charging Control">
  <command code="272" short="CC" name="Credit-Control">
    <request><rule avp="Session-Id" required="true" max="1"/><rule avp="Multiple-Services-Credit-Control" required="false"/></request>
    <answer><rule avp="Session-Id" required="true" max="1"/></answer>
  </command>
  <avp name="Multiple-Services-Credit-Control" code="456" must="M"><data type="Grouped">
    <rule avp="Rating-Group" required="false" max="1"/></data></avp>
  <avp name="Rating-Group" code="432" must="M"><data type="Unsigned32"/></avp>
</application></diameter>`;

const MINI_JSON = {
  AVPs: [{ Code: 5301, Vendor: 99999, Name: "Mini-Json", Type: "Unsigned32", Flags: { Must: "V", MustNot: "M" } }],
  CommandRules: [{ Command: "Credit-Control-Request", Content: [{ AVP: "Mini-Json", Max: 1 }] }],
  AVPRules: [{ AVP: "Multiple-Services-Credit-Control", Content: [{ AVP: "Mini-Json", Max: 1 }] }],
};

describe("imported dictionaries are as open as the programs that they come from", () => {
  it("import - a command of go-diameter refuses no AVP that its rules leave out", () => {
    const { module } = imported(MINI_XML);
    expect(module.command("Mini-Request").open).toBe(true);
    expect(findings(MINI_REQUEST, wholeDictionary().extend(module))).toEqual([]);
  });

  it("import - every command and every group of every format is open", () => {
    const samples = ["go-diameter.xml", "free-diameter.json"].map((file) =>
      readFileSync(`test/dictionary/samples/${file}`, "utf8").replace("&WalletVendor;", ""),
    );
    for (const text of [...samples, MINI_XML, CREDIT_CONTROL_XML, JSON.stringify(MINI_JSON)]) {
      const { module } = imported(text);
      const groups = [...module.avps].flatMap(({ group }) => group ?? []);
      expect([...module.commands, ...groups].length).toBeGreaterThan(0);
      for (const one of [...module.commands, ...groups]) expect(one.open).toBe(true);
    }
  });

  it("import - captured credit control is not refused by a dictionary that lists three of its AVPs", () => {
    const dictionary = wholeDictionary().extend(imported(CREDIT_CONTROL_XML).module);
    const captured = messageVectors().filter(({ expected: { header } }) => {
      return header.commandCode === 272 && header.applicationId === 4;
    });
    expect(captured.length).toBeGreaterThan(10);
    for (const { hex } of captured) {
      expect(findings(hex, dictionary).filter((reason) => reason.endsWith("is not allowed here"))).toEqual([]);
    }
  });
});

describe("freeDiameter's rules are not lost", () => {
  it("import - rules for a command and a group of another file give copies with one member more", () => {
    const { module, remarks } = imported(JSON.stringify(MINI_JSON));
    expect(remarks).toEqual([]);
    const known = find("gy")?.command("Credit-Control-Request");
    const copy = module.command("Credit-Control-Request");
    expect(copy.members.map(({ key }) => key)).toEqual([...(known?.members.map(({ key }) => key) ?? []), "miniJson"]);
    expect(module.command("Credit-Control-Answer").members.length).toBe(
      find("gy")?.command("Credit-Control-Answer").members.length,
    );
    expect(copy).toMatchObject({ code: 272, applicationId: 4, abbreviation: "CCR", proxiable: true });
    const group = module.avp("Multiple-Services-Credit-Control").group?.members.map(({ key }) => key) ?? [];
    // The format that the default CCR of application 4 names, and not one of the profiles.
    const named = known?.members.find(({ key }) => key === "multipleServicesCreditControl")?.avp.group?.members ?? [];
    expect(group).toEqual([...named.map(({ key }) => key), "miniJson"]);
  });

  it("import - a rule for an AVP that the known format has takes its place", () => {
    const content = [{ AVP: "Service-Context-Id", Min: 2, Max: 3 }];
    const { module } = imported(
      JSON.stringify({ CommandRules: [{ Command: "Credit-Control-Request", Content: content }] }),
    );
    const lines = format(module, "Credit-Control-Request").filter((line) => line.includes("Service-Context-Id"));
    expect(lines).toEqual(["required Service-Context-Id 2 3"]);
  });

  it("import - rules that have nothing to extend are told, each with its members", () => {
    const content = [{ AVP: "User-Name" }, { AVP: "Class" }];
    const source = {
      CommandRules: [
        { Command: "Nobody-Knows-Request", Content: content },
        { Command: "Credit-Control-Request", Content: content },
        { Command: "Update-Location-Request", Content: content },
      ],
      AVPRules: [
        { AVP: "Nobody-Knows", Content: content },
        { AVP: "User-Name", Content: content },
      ],
    };
    expect(imported(JSON.stringify(source)).remarks).toEqual([
      "the rules for User-Name, Class in Nobody-Knows are left out: no dictionary here defines an AVP Nobody-Knows",
      "the rules for User-Name, Class in User-Name are left out: User-Name is UTF8String, not Grouped",
      "the rules for User-Name, Class in Nobody-Knows-Request are left out: no dictionary here has a command Nobody-Knows-Request",
      "the rules for User-Name, Class in Update-Location-Request are left out: it is of application 16777251, and this file holds commands of 4; choose the other",
    ]);
    const chosen = imported(JSON.stringify(source), { applicationId: 16777251 });
    expect(chosen.module.commands.map(({ name }) => name)).toEqual([
      "Update-Location-Request",
      "Update-Location-Answer",
    ]);
    expect(chosen.remarks).toHaveLength(4);
    expect(chosen.remarks.at(-1)).toContain("in Credit-Control-Request are left out: it is of application 4, ");
  });

  it("import - of two lists of rules for one command of the file both count", () => {
    const command = { Code: 8388990, Name: "Mini-Request", Flags: { Must: "R" } };
    const rules = ["User-Name", "Class"].map((AVP) => ({ Command: "Mini-Request", Content: [{ AVP, Max: 1 }] }));
    const { module } = imported(JSON.stringify({ Commands: [command], CommandRules: rules }));
    expect(format(module, "Mini-Request")).toEqual(["optional User-Name 0 1", "optional Class 0 1"]);
  });

  it("import - First without Min asks for one, as freeDiameter's loader does", () => {
    const command = { Code: 8388990, Name: "Mini-Request", Flags: { Must: "R" } };
    const content = [
      { AVP: "Session-Id", First: true, Max: 1 },
      { AVP: "User-Name", Min: "unbounded", Max: "unbounded" },
      { AVP: "Class", First: true, Min: 0, Max: 2 },
    ];
    const source = { Commands: [command], CommandRules: [{ Command: "Mini-Request", Content: content }] };
    expect(format(imported(JSON.stringify(source)).module, "Mini-Request")).toEqual([
      "fixed Session-Id 1 1",
      "fixed Class 0 2",
      "optional User-Name 0 Infinity",
    ]);
  });

  it("import - a rule may give its vendor by name", () => {
    const rule = (Vendor: string): string =>
      JSON.stringify({
        ...MINI_JSON,
        Vendors: [{ Code: 99999, Name: "ACME" }],
        AVPRules: [{ AVP: "Subscription-Id", Content: [{ AVP: "Mini-Json", Vendor }] }],
      });
    expect(imported(rule("ACME")).module.avp("Subscription-Id").group?.members.at(-1)?.avp.vendorId).toBe(99999);
    expect(() => imported(rule("Nobody"))).toThrow("vendor Nobody is not among the Vendors of the file");
  });

  it("import - commands are abbreviated as the world does, not by their initials", () => {
    const names = ["Accounting-Request", "Accounting-Answer", "AA-Request", "AA-Answer", "Other-Thing-Request"];
    const commands = names.map((Name, index) => {
      return { Code: 8388990 + (index >> 1), Name, Flags: { Must: Name.endsWith("Request") ? "R" : "" } };
    });
    const rules = names.map((Command) => ({ Command, Content: [{ AVP: "User-Name" }] }));
    const { module } = imported(JSON.stringify({ Commands: commands, CommandRules: rules }));
    const short = module.commands.map(({ abbreviation }) => abbreviation);
    expect(short).toEqual(["ACR", "ACA", "AAR", "AAA", "OTR", "OTA"]);
  });
});

describe("an importer leaves nothing out in silence", () => {
  it("import - what was read and not written is told and counted", () => {
    const avp = (Name: string, Code: number, Type: string): object => ({ Name, Code, Type });
    const source = {
      AVPs: [
        avp("A", 1, "Time"),
        avp("A", 1, "Time"),
        avp("B", 1, "Time"),
        avp("C", 2 ** 32, "Time"),
        avp("G", 9, "Grouped"),
      ],
      AVPRules: [{ AVP: "G", Content: [{ AVP: "A" }, { AVP: "Nobody" }] }],
    };
    expect(imported(JSON.stringify(source)).remarks).toEqual([
      "C is left out: 4294967296 is no number of 32 bits",
      "B (1@0) is left out: the code is that of A",
      "Nobody in G is left out: no dictionary here defines it",
      "written are 2 of 4 AVPs, 1 of 2 members",
    ]);
  });

  it("import - commands of the applications that were not chosen are told", () => {
    const application = (id: number): string =>
      `<application id="${id}"><command code="${id}" name="C${id}"><request/><answer/></command></application>`;
    const text = `<diameter>${application(6)}${application(7)}</diameter>`;
    expect(imported(text, { applicationId: 7 }).remarks).toEqual([
      "C6-Request is left out: it is of application 6, which was not chosen",
      "C6-Answer is left out: it is of application 6, which was not chosen",
      "written are 2 of 4 command formats",
    ]);
  });

  it("import - an AVP that stands twice with other members, and a second command of one code, are told", () => {
    const group = (member: string): string =>
      `<avp name="G" code="9"><data type="Grouped"><rule avp="${member}"/></data></avp>`;
    const command = (name: string): string => `<command code="7" name="${name}"><request/><answer/></command>`;
    const text = `<diameter><application id="6">${command("One")}${command("Two")}${group("Class")}${group("User-Name")}</application></diameter>`;
    expect(imported(text).remarks).toEqual([
      "G (9@0) stands twice, and not the same; the first is taken",
      "Two-Request is left out: another command has code 7 and its direction",
      "Two-Answer is left out: another command has code 7 and its direction",
      "written are 1 of 2 AVPs, 2 of 4 command formats",
    ]);
  });
});

describe("XML of other families", () => {
  it.each([
    [
      '<dictionary><vendor id="99999" name="ACME"/></dictionary>',
      "x:1:1: this is freeDiameter's XML, which is not read",
    ],
    [
      '<dictionary><application id="1"><avpdefn name="Lab" code="1"><grouped><avp name="Lab-Leaf" multiplicity="1"/></grouped></avpdefn></application></dictionary>',
      "x:1:1: this is jDiameter's dictionary.xml, which is not read",
    ],
    ['<protocol name="diameter-v1"/>', "not <protocol>"],
  ])("import - %s is called what it is", (text, message) => {
    expect(() => imported(text)).toThrow(message);
  });

  it("import - a fragment of Wireshark's may name the vendors of the main file", () => {
    const avp = (name: string, vendor: string): string =>
      `<avp name="${name}" code="7001" vendor-id="${vendor}"><type type-name="Unsigned32"/></avp>`;
    const { module } = imported(`${avp("A", "TGPP")}${avp("B", "ETSI")}${avp("C", "None")}`);
    expect([...module.avps].map(({ vendorId }) => vendorId)).toEqual([10415, 13019, 0]);
    expect(() => imported(avp("D", "Nobody"))).toThrow("vendor Nobody is not known");
  });

  it("import - rules of a command in an old file of Wireshark's are told, not dropped in silence", () => {
    const text =
      '<dictionary><command name="Lab" code="7"><requestrules><avprule name="X"/></requestrules></command></dictionary>';
    expect(imported(text).remarks).toEqual(["the rules of command Lab are left out: its name is taken"]);
  });

  it.each([
    ["1", 1],
    ["True", 1],
    ["t", 1],
    ["yes", 0],
    ["0", 0],
  ])("import - required=%j of go-diameter is read as Go does", (required, least) => {
    const { module } = imported(
      MINI_XML.replace('"Origin-Host" required="true"', `"Origin-Host" required="${required}"`),
    );
    const host = module.command("Mini-Request").members.find(({ avp }) => avp.name === "Origin-Host");
    expect(host?.min).toBe(least);
  });
});
