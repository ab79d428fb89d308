import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagerFor } from "../../src/cli/pager.ts";
import { Avp } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { runCaptured } from "./run-captured.ts";

const SAMPLES = "test/dictionary/samples";
const MINE = "@name mine\n@vendor 99999 Mine\n@avp_types\n  My-Balance 5001 Unsigned64 VM\n";
const THEIRS =
  "@name theirs\n@vendor 99999 Mine\n@inherits mine\n  My-Balance\n@avp_types\n  My-Purse 5002 Grouped VM\n@grouped\n  My-Purse ::= < AVP Header: 5002 99999 >\n  { My-Balance }\n";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diameter-dictionary-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("cli - dictionary", () => {
  test("cli - dictionary says what an AVP is", async () => {
    const { status, out, err } = await runCaptured("dictionary", "416@0");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^AVP CC-Request-Type\n {2}code {11}416\n/);
  });

  test("cli - dictionary says in one line that it knows nothing of the name, and what is near to it", async () => {
    const { status, out, err } = await runCaptured("dictionary", "Sesion-Id");
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toMatch(/^diameter: the dictionary knows no Sesion-Id; near to it are Session-Id.*\n$/);
    const nothing = await runCaptured("dictionary", "qqqqqqqqqqqq");
    expect(nothing.err).toBe("diameter: the dictionary knows no qqqqqqqqqqqq\n");
  });

  test("cli - dictionary finds interfaces and result codes by name and by number", async () => {
    const gx = await runCaptured("dictionary", "Gx");
    expect(gx.out).toMatch(/^Application 3GPP Gx\n {2}id {13}16777238\n/);
    const byNumber = await runCaptured("dictionary", "4012");
    expect(byNumber.out).toMatch(
      /^Value DIAMETER_CREDIT_LIMIT_REACHED\n {2}number {9}4012\n {2}AVP {12}Result-Code \(268\)\n {2}meaning {8}transient failure/,
    );
    const byName = await runCaptured("dictionary", "DIAMETER_CREDIT_LIMIT_REACHED");
    expect(byNumber.out).toContain(byName.out);
  });

  test("cli - dictionary --app keeps what belongs to one application", async () => {
    const { out } = await runCaptured("dictionary", "CCR", "--app", "gy");
    expect(out.match(/^Command /gm)).toHaveLength(1);
    expect(out).toContain("  application    4 (Diameter credit control)\n");
    const ro = await runCaptured("dictionary", "CCR", "--app", "ro");
    expect(ro.out).toMatch(/\n {2}profile {8}3gpp-ro\n/);
    const all = await runCaptured("dictionary", "Session-Id");
    const some = await runCaptured("dictionary", "Session-Id", "--app", "s6a");
    expect(all.out).toContain("Update-Location-Request (application 16777251), 3GPP S6a\n");
    expect(all.out).toContain("Credit-Control-Request (application 4)");
    expect(some.out).toContain("Update-Location-Request (application 16777251), 3GPP S6a\n");
    expect(some.out).not.toContain("(application 4)");
    expect((await runCaptured("dictionary", "--app", "sy")).out).toMatch(/^Application 3GPP Sy\n/);
  });

  test("cli - dictionary --app says what the application lacks, and near names", async () => {
    expect(await runCaptured("dictionary", "ULR", "--app", "gy")).toEqual({
      status: 1,
      out: "",
      err: "diameter: the application has no ULR; without --app there is one\n",
    });
    const { status, err } = await runCaptured("dictionary", "ULR", "--app", "gyy");
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/^diameter: --app gyy is no application; did you mean/),
    });
  });

  test("cli - dictionary without a name asks for one", async () => {
    const { status, err } = await runCaptured("dictionary");
    expect(status).toBe(2);
    expect(err).toBe("diameter: give a name or a code, or --stats; --help shows an example\n");
  });

  test("cli - dictionary --stats prints the counts", async () => {
    const { status, out } = await runCaptured("dictionary", "--stats");
    expect(status).toBe(0);
    expect(out).toMatch(/^3509 {2}AVPs\n/);
  });

  test("cli - dictionary and its parts have help with an example", async () => {
    for (const command of [["dictionary"], ["dictionary", "lint"], ["dictionary", "import"]]) {
      const { status, out } = await runCaptured(...command, "--help");
      expect(status).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}\$ diameter dictionary /);
    }
  });
});

describe("cli - pager", () => {
  const long = "line\n".repeat(50);
  const short = "line\n";

  test.each([
    [long, { isTerminal: true, rows: 24, pager: undefined }, "less -R"],
    [long, { isTerminal: true, rows: undefined, pager: "more" }, "more"],
    [short, { isTerminal: true, rows: 24, pager: undefined }, undefined],
    [long, { isTerminal: true, rows: 60, pager: undefined }, undefined],
    [long, { isTerminal: false, rows: 24, pager: "more" }, undefined],
    [long, { isTerminal: true, rows: 24, pager: "" }, undefined],
    [long, { isTerminal: true, rows: 24, pager: "cat" }, undefined],
  ])("cli - pager of a text of lines (case %#)", (text, choice, expected) => {
    expect(pagerFor(text, choice)).toBe(expected);
  });
});

describe("cli - --dictionary", () => {
  test("cli - --dictionary adds a file, before or behind the command; a later one may inherit from it", async () => {
    const [mine, theirs] = [file("mine.dia", MINE), file("theirs.dia", THEIRS)];
    const before = await runCaptured("--dictionary", mine, "dictionary", "My-Balance");
    expect(before).toMatchObject({ status: 0, out: expect.stringContaining("5001") });
    const behind = await runCaptured("dictionary", "5001@99999", "--dictionary", mine, "--dictionary", theirs);
    expect(behind.out).toContain("used in        My-Purse (5002@99999)\n");
  });

  test("cli - --dictionary names AVPs of messages that are decoded", async () => {
    const mine = file("mine.dia", MINE);
    const balance = new Avp({ code: 5001, vendorId: 99999, data: Buffer.alloc(8, 1) });
    const hex = new Message({ commandCode: 1 }, [balance]).asBytes().toString("hex");
    const { out } = await runCaptured("decode", "--dictionary", mine, hex);
    expect(out).toContain("My-Balance");
  });

  test("cli - --dictionary with a fault ends with file, line, column and what was expected", async () => {
    const broken = file("broken.dia", "@name broken\n@avp_types\n  A one Time -\n");
    const { status, err } = await runCaptured("decode", "--dictionary", broken, "00");
    expect(status).toBe(2);
    expect(err).toBe(`diameter: ${broken}:3:5: the code of an AVP from 0 to 4294967295 is expected, not one\n`);
    const missing = await runCaptured("dictionary", "--dictionary", join(folder, "nix.dia"), "1");
    expect(missing).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^diameter: Dictionary .*nix\.dia can't be read: .*\n$/),
    });
  });
});

describe("cli - dictionary lint", () => {
  test("cli - dictionary lint prints a line for each finding; errors give exit status 1", async () => {
    const faulty = file("faulty.dia", MINE.replace("VM", "VP").replace("5001", "x"));
    const { status, out } = await runCaptured("dictionary", "lint", faulty);
    expect(status).toBe(1);
    expect(out).toBe(`${faulty}:4:14: error: the code of an AVP from 0 to 4294967295 is expected, not x\n`);
  });

  test("cli - dictionary lint takes several files, each may inherit from those before; warnings give exit status 0", async () => {
    const [mine, theirs] = [file("mine.dia", MINE.replace("VM", "VMP")), file("theirs.dia", THEIRS)];
    const { status, out } = await runCaptured("dictionary", "lint", mine, theirs);
    expect(status).toBe(0);
    expect(out).toMatch(/^.*mine\.dia:4:3: warning: My-Balance has the P flag.*\n$/);
  });
});

describe("cli - dictionary import", () => {
  for (const [name, format] of [
    ["wallet.xml", "Wireshark"],
    ["go-diameter.xml", "go-diameter"],
    ["free-diameter.json", "freeDiameter"],
  ] as const) {
    test(`cli - dictionary import writes a file of ${format} as one that can be used`, async () => {
      const { status, out } = await runCaptured("dictionary", "import", `${SAMPLES}/${name}`);
      expect(status).toBe(0);
      const made = file("made.dia", out);
      expect(out).toContain(`@name ${name.replace(/\..*/, "")}\n`);
      expect(await runCaptured("dictionary", "lint", made)).toEqual({ status: 0, out: "", err: "" });
      const { out: text } = await runCaptured("dictionary", "--dictionary", made, "5003@99999");
      expect(text).toContain("AVP Wallet-State\n");
    });
  }

  test("cli - dictionary import says on standard error what it could not take over", async () => {
    const { err } = await runCaptured("dictionary", "import", `${SAMPLES}/free-diameter.json`, "--name", "mine");
    expect(err).toBe(
      "diameter: value RED of Wallet-Mark is no whole number and left out\n" +
        "diameter: Wallet-Top-Up-Request comes without an answer; one of any AVPs is added\n",
    );
  });

  test("cli - dictionary import reads no included file from another folder", async () => {
    const text = readFileSync(`${SAMPLES}/wallet.xml`, "utf8").replace('"wallet-vendor.xml"', '"../wallet-vendor.xml"');
    const { status, err } = await runCaptured("dictionary", "import", file("w.xml", text));
    expect(status).toBe(2);
    expect(err).toMatch(/w\.xml:\d+:3: \.\.\/wallet-vendor\.xml, which is to be included here, can't be read\n$/);
  });

  test("cli - dictionary import takes the commands of the application that is chosen", async () => {
    const sample = `${SAMPLES}/go-diameter.xml`;
    const wrong = await runCaptured("dictionary", "import", sample, "--application", "8");
    expect(wrong).toMatchObject({ status: 2, out: "", err: expect.stringContaining("only of 16777999") });
    const none = await runCaptured("dictionary", "import", sample, "--application", "x");
    expect(none.err).toBe("diameter: --application x: give an application id from 0 to 4294967295\n");
  });
});
