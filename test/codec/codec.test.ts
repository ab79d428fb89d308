import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import { codecOptions } from "../../scripts/bundle-codec.mjs";
import { dump } from "../../src/message/dump.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { vectorDictionary } from "../vectors/dictionary.ts";
import { hostileOctets, hostileVectors, messageVectors } from "../vectors/vectors.ts";
import { type Telling, tellAll } from "./telling.ts";

const SOURCES = fileURLToPath(new URL("../../src/", import.meta.url));
const IN_PAGE = fileURLToPath(new URL("in-page.ts", import.meta.url));
const MAX_MINIFIED_BYTES = 130_000;
/** The globals of the web platform that the codec needs besides the language's own. */
const GLOBALS = ["TextEncoder", "TextDecoder"] as const;
/** A Device-Watchdog-Request of a.example in realm example. */
const DWR =
  "01000038800001180000000000000001000000020000010840000011612e6578616d706c65000000000001284000000f6578616d706c6500";

/** The functions of in-page.ts, which run in a context of their own. */
type Page = Readonly<Record<"tell" | "editing" | "failing" | "lookingUp", (text: string) => string>>;

let script = "";

beforeAll(async () => {
  const bundle = await rolldown({ ...codecOptions(SOURCES, "ts"), input: IN_PAGE });
  const { output } = await bundle.generate({ format: "iife", name: "page" });
  script = output[0].code;
});

describe.each([
  ["codec where code may be made from text", true],
  ["codec where code from text is forbidden", false],
])("%s", (_, strings) => {
  let page: Page;

  beforeAll(() => {
    page = openPage(script, strings);
  });

  it("has nothing of Node.js around it", () => {
    const context = createContext(globals(), { codeGeneration: { strings, wasm: false } });
    for (const name of ["Buffer", "process", "require", "setTimeout", "URL", "structuredClone"])
      expect(runInContext(`typeof ${name}`, context), name).toBe("undefined");
    const make = () => runInContext('new Function("return 1")()', context);
    if (strings) expect(make()).toBe(1);
    else expect(make).toThrow("Code generation from strings disallowed");
  });

  it("makes of every vector what Node's entry makes of it", () => {
    const octets = messageVectors().map(({ hex }) => Buffer.from(hex, "hex"));
    expect(octets).toHaveLength(622);
    expect(octets.every((one) => one.length > 0)).toBe(true);
    const { here, there } = bothSay(page, octets);
    for (const [index, telling] of here.entries()) expect(there[index]).toEqual(telling);
    for (const [index, telling] of there.entries()) expect(telling.octets).toBe(octets[index]?.toString("hex"));
  });

  it("makes of hostile octets what Node's entry makes of them", () => {
    const octets = hostileVectors()
      .map(hostileOctets)
      .filter(({ length }) => length < 100_000);
    expect(octets.length).toBeGreaterThan(50);
    const { here, there } = bothSay(page, octets);
    for (const [index, telling] of here.entries()) expect(there[index]).toEqual(telling);
  });

  it("reads values by path, sets them and writes Uint8Arrays", () => {
    const { before, isPlain, attributes, hex, again } = JSON.parse(page.editing(DWR)) as Record<string, unknown>;
    expect({ before, isPlain, attributes }).toEqual({ before: "a.example", isPlain: true, attributes: "a.example" });
    const message = Message.fromBytes(Buffer.from(DWR, "hex"));
    message.set("Origin-State-Id", 7);
    expect(hex).toBe(message.asBytes().toString("hex"));
    expect(again).toBe(hex);
  });

  it("throws its own errors", () => {
    expect(page.failing("0100")).toMatch(/^true A Diameter message takes at least 20 octets, 2 were given/);
  });

  it("reads dictionaries from text and looks AVPs up", () => {
    expect(JSON.parse(page.lookingUp("@id 99\n@name example\n@avp_types\n Example-Name 999 UTF8String -\n"))).toEqual({
      code: [999],
      near: ["Example-Name"],
      type: "UTF8String",
    });
  });
});

describe("codec for pages", () => {
  it("imports nothing", async () => {
    const bundle = await rolldown({ ...codecOptions(SOURCES, "ts"), input: `${SOURCES}codec/index.ts` });
    const { output } = await bundle.generate({ format: "esm" });
    expect(output).toHaveLength(1);
    expect(output[0].imports).toEqual([]);
    expect(output[0].dynamicImports).toEqual([]);
  });

  it(`is at most ${MAX_MINIFIED_BYTES} octets small without dictionaries`, async () => {
    const external = /\/dictionary\/gen\//;
    const bundle = await rolldown({ ...codecOptions(SOURCES, "ts"), input: `${SOURCES}codec/index.ts`, external });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    expect(output[0].code.length).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(output[0].code)).toBeLessThanOrEqual(MAX_MINIFIED_BYTES);
  });
});

/** Runs the script where there is nothing but the language and {@link GLOBALS}. */
function openPage(code: string, strings: boolean): Page {
  const context = createContext(globals(), { codeGeneration: { strings, wasm: false } });
  return runInContext(`${code}\npage;`, context) as Page;
}

function globals(): Record<string, unknown> {
  return Object.fromEntries(GLOBALS.map((name) => [name, globalThis[name]]));
}

/** What the source as Node.js loads it says of messages, and what the page says. */
function bothSay(page: Page, octets: readonly Buffer[]): Record<"here" | "there", Telling[]> {
  const codec = { Message, dump, messageToTree, messageFromJson, dictionary: vectorDictionary };
  const here = tellAll(codec, octets, (one) => (one as Buffer).toString("hex"));
  return {
    // as JSON gives it back
    here: JSON.parse(JSON.stringify(here)) as Telling[],
    there: JSON.parse(page.tell(JSON.stringify(octets.map((one) => one.toString("hex"))))) as Telling[],
  };
}
