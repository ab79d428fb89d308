import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Avp } from "../../src/message/avp.ts";
import { dump } from "../../src/message/dump.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message, receive } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { runCaptured } from "../cli/run-captured.ts";

const dictionary = wholeDictionary();

/** A request with Session-Id in front, and octets behind it. */
function request(...rest: readonly string[]): Buffer {
  const body = Buffer.from(`000001074000000d613b313b32000000${rest.join("")}`, "hex");
  const header = Buffer.from("01000000c0000110000000040000001100000022", "hex");
  header.writeUIntBE(20 + body.length, 1, 3);
  return Buffer.concat([header, body]);
}

function linesOf(octets: Buffer): string[] {
  return dump(receive(octets, dictionary)).trimEnd().split("\n").slice(1);
}

/** Subscription-Id with its type, and data whose length goes far beyond the group. */
const BROKEN_GROUP = "000001bb40000024000001c24000000c00000000000001bc400001903135353530303031";
const ZERO_LENGTH = "000001a040000000000001";

describe("broken messages are shown as far as they can be read", () => {
  it("dump - members before the broken one of a group are shown, and what is wrong with it", () => {
    expect(linesOf(request(BROKEN_GROUP)).slice(1)).toEqual([
      "  Subscription-Id <Code: 0x1bb, Flags: 0x40 (-M-), Length: 36>",
      "    Subscription-Id-Type <Code: 0x1c2, Flags: 0x40 (-M-), Length: 12, Val: 0 (END_USER_E164)>",
      "    (not read: AVP 444 has length 400, but only 16 octets remain) 0x000001bc400001903135353530303031",
    ]);
  });

  it("dump - an AVP of length 0 among those of the message hides none before it", () => {
    expect(linesOf(request(`${ZERO_LENGTH}00`))).toEqual([
      "  Session-Id <Code: 0x107, Flags: 0x40 (-M-), Length: 13, Val: a;1;2>",
      "  (not read: AVP 416 has length 0, below the 8 octets of its header) 0x000001a04000000000000100",
    ]);
  });

  it("dump - a group that lies too deep is still said to, and a secret behind the fault stays hidden", () => {
    let group = Avp.new(279, 0, []);
    for (let level = 0; level < 17; level++) group = Avp.new(279, 0, [group]);
    expect(dump(new Message({ commandCode: 999 }, [group], dictionary))).toContain("(group: more than 16 deep)");
    const secret = linesOf(request("0000000240000190", "73656372", "65740000")).at(-1);
    expect(secret).toBe("  (not read: AVP 2 has length 400, but only 16 octets remain) (hidden)");
  });

  it("tree - a broken message goes through JSON and back octet for octet", () => {
    for (const octets of [request(BROKEN_GROUP), request(`${ZERO_LENGTH}00`), request("00000001")]) {
      const tree = JSON.parse(JSON.stringify(messageToTree(receive(octets, dictionary)))) as object;
      expect(messageFromJson(tree, dictionary).asBytes().toString("hex")).toBe(octets.toString("hex"));
    }
    expect(messageToTree(receive(request(`${ZERO_LENGTH}00`), dictionary))).toMatchObject({
      avps: [{ name: "Session-Id" }],
      problem: "AVP 416 has length 0, below the 8 octets of its header",
      rest: "000001a04000000000000100",
    });
  });

  it.each([
    ["0002c0000201", "family 2 can't have an address of 4 octets"],
    ["000120010db8000000000000000000000001", "family 1 can't have an address of 16 octets"],
    ["00", "type Address can't have 1 octets"],
  ])("decode - of the address %s the family and its length are blamed, not the octets in all", (hex, text) => {
    const data = Buffer.from(hex, "hex");
    const octets = request(new Avp({ code: 257, flags: 0x40, data }).asBytes().toString("hex"));
    const message = receive(octets, dictionary);
    expect(message.findings.map(({ reason }) => reason)).toContain(`Host-IP-Address of ${text}`);
    expect(dump(message)).toContain(`Val: (length: ${text}) 0x${hex}`);
  });
});

describe("no output of the command line moves a terminal", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "diameter-field-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const HOSTILE = "a;\u009b2J\u007f\u202e\u2028\ufeff\u{e0001};\u001b[2J\r\nFAKE";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  const MOVES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\ufeff]|\u{e0001}/u;

  function hostile(): string {
    const avp = Avp.new(281, 0, HOSTILE, { dictionary }).asBytes().toString("hex");
    return request(avp).toString("hex");
  }

  it("decode - texts of the network are escaped in JSON, in lines of JSON and in findings", async () => {
    const tree = await runCaptured("decode", "--json", hostile());
    expect(tree.out).not.toMatch(MOVES);
    const { avps } = JSON.parse(tree.out) as { avps: { value: string }[] };
    expect(avps[1]?.value).toBe(HOSTILE);
    const file = join(folder, "lines");
    writeFileSync(file, JSON.stringify({ id: HOSTILE, hex: hostile() }));
    const lines = await runCaptured("decode", "--jsonl", file);
    expect(lines.out).not.toMatch(MOVES);
    expect(JSON.parse(lines.out)).toMatchObject({ id: HOSTILE });
  });

  it("dictionary - names of a file are escaped by dictionary, lint and import, and so are errors", async () => {
    const name = "Evil-\u001b[2J\u202e";
    const file = join(folder, "evil.dia");
    writeFileSync(
      file,
      `@name evil\n@avp_types\n  '${name}' 7001 Unsigned32 -\n@define '${name}'\n  '\u001bA' 1\n  B 1\n`,
    );
    const shown = await runCaptured("--dictionary", file, "dictionary", "7001");
    expect(shown.out).toContain("Evil-\\u{1b}[2J\\u{202e}");
    const lint = await runCaptured("dictionary", "lint", file);
    expect(lint.out).toContain("are both 1");
    const unknown = await runCaptured("dictionary", "\u001b[2J");
    const options = await runCaptured("decode", "--\u001b[2J");
    for (const { out, err } of [shown, lint, unknown, options]) expect(out + err).not.toMatch(MOVES);
    const xml = join(folder, "evil.xml");
    writeFileSync(
      xml,
      `<dictionary><avp name="G" code="1"><grouped><gavp name="N&#x1b;[2J"/></grouped></avp></dictionary>`,
    );
    const imported = await runCaptured("dictionary", "import", xml);
    expect(imported.err).toContain("is left out");
    expect(imported.err).not.toMatch(MOVES);
  });
});
