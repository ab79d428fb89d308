import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/floors.mjs", import.meta.url));
const TABLE = {
  floors: [
    {
      isSansIo: true,
      rooms: [
        { name: "wire", about: "octets", knows: ["ground"] },
        { name: "ground", files: ["errors.ts"], about: "errors" },
      ],
    },
    { rooms: [{ name: "node", about: "owns sockets" }] },
    { rooms: [{ name: "cli", about: "the command" }] },
  ],
  sansIo: { modules: ["node:util"], globals: ["setTimeout"] },
  lengths: { file: 12, function: 5, folders: ["src", "test"] },
  exceptions: {
    imports: [{ from: "src/wire/load.ts", to: "node:fs", reason: "reads a file" }],
    globals: [{ place: "src/errors.ts", globals: ["setTimeout"], reason: "waits" }],
    circles: [{ files: ["src/node/node.ts", "src/node/peer.ts"], reason: "name each other" }],
    lengths: [{ file: "src/wire/load.ts", name: "load", reason: "is a list" }],
  },
};
/** A tree in which everything is as the table has it, with each exception that the table allows. */
const SOUND = {
  "src/errors.ts": "export const error = 1;\n",
  "src/wire/header.ts": 'import { inspect } from "node:util";\nimport { error } from "../errors.ts";\n',
  "src/wire/load.ts": `import { readFileSync } from "node:fs";\nfunction load() {\n${"  step();\n".repeat(4)}}\n`,
  "src/node/node.ts": 'import type { Peer } from "./peer.ts";\nimport { connect } from "node:net";\n',
  "src/node/peer.ts": 'import type { Node } from "./node.ts";\nimport type { Header } from "../wire/header.ts";\n',
  "src/cli/gen/list.ts": "export const row = 1;\n".repeat(20),
  "test/wire/header.test.ts": `describe("header", () => {\n${'  it("reads", () => {});\n'.repeat(5)}});\n`,
};

/** The sound tree with what is written from its table; each test has a copy of it. */
const sound = mkdtempSync(join(tmpdir(), "floors-"));
let root = sound;

beforeAll(() => {
  put("scripts/floors/table.mjs", `export const TABLE = ${JSON.stringify(TABLE)};\n`);
  put(
    "biome.json",
    '{ "overrides": [{ "includes": ["test/**"], "linter": { "rules": { "style": { "useConst": "off" } } } }] }\n',
  );
  put("ARCHITECTURE.md", "# Map\n<!-- floors: written by npm run floors -->\nold\n<!-- floors: end -->\nText\n");
  for (const [name, text] of Object.entries(SOUND)) put(name, text);
  expect(run()).toEqual({ status: 0, stdout: "floors: wrote biome.json\nfloors: wrote ARCHITECTURE.md\n", stderr: "" });
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "floors-"));
  cpSync(sound, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

afterAll(() => rmSync(sound, { recursive: true }));

describe("npm run floors", () => {
  it("scripts - passes a tree in which all is as the table has it, and writes it once", () => {
    expect(run("--check")).toEqual({ status: 0, stdout: "floors: all as the table has it\n", stderr: "" });
    expect(run().stdout).toBe("");
  });

  it("scripts - writes what each room may not import and not use for the linter, and keeps what else stands there", () => {
    const { overrides } = JSON.parse(read("biome.json"));
    expect(overrides.map(({ includes }: { includes: string[] }) => includes)).toEqual([
      ["src/wire/**"],
      ["src/errors.ts"],
      ["src/node/**"],
      ["src/cli/**"],
      ["src/wire/load.ts"],
      ["src/wire/**"],
      ["src/errors.ts"],
      ["src/errors.ts"],
      ["test/**"],
    ]);
    const groups = overrides.map(
      (one: Override) => one.linter.rules.style.noRestrictedImports?.options.patterns[0]?.group,
    );
    expect(groups[0]).toEqual(["../node/**", "../../node/**", "../cli/**", "../../cli/**", "node:*", "!node:util"]);
    expect(groups[1]).toEqual(["./wire/**", "./node/**", "./cli/**", "node:*", "!node:util"]);
    expect(groups[3]).toEqual([]);
    expect(groups[4]).toContain("!node:fs");
  });

  it("scripts - draws the picture between its marks", () => {
    const page = read("ARCHITECTURE.md");
    expect(page).toContain('  subgraph f0["0"]\n    wire["wire<br/>octets"]\n    ground["errors"]\n  end\n');
    expect(page).toContain(
      "  ground --> wire\n  wire & ground --> node\n  node --> cli\n```\n<!-- floors: end -->\nText\n",
    );
    expect(page).not.toContain("old");
  });
});

describe("npm run floors:check", () => {
  it.each([
    [
      "an import that goes up, of a type alone",
      "src/wire/up.ts",
      '\nimport type { Node } from "../node/node.ts";\n',
      "src/wire/up.ts:2: imports src/node/node.ts of node on floor 1, but wire on floor 0 knows lower floors only; move",
    ],
    [
      "an import that goes up in the type of an expression",
      "src/wire/up.ts",
      'export type Up = import("../cli/gen/list.ts").Row;\n',
      "src/wire/up.ts:1: imports src/cli/gen/list.ts of cli on floor 2",
    ],
    [
      "a file of the same floor that may not know the other one",
      "src/errors.ts",
      'export { load } from "./wire/load.ts";\n',
      "src/errors.ts:1: imports src/wire/load.ts of wire on floor 0, but ground on floor 0",
    ],
    [
      "input and output on a sans-IO floor",
      "src/wire/read.ts",
      'import { connect } from "node:net";\n',
      "src/wire/read.ts:1: imports node:net, but wire on floor 0 does no input and output; move",
    ],
    [
      "a file in no room",
      "src/odd/file.ts",
      "export const odd = 1;\n",
      "src/odd/file.ts:1: lies in no room; give it one",
    ],
    [
      "a circle that goes over an allowed one",
      "src/node/peer.ts",
      'import type { Node } from "./node.ts";\nimport type { Pump } from "./pump.ts";\n',
      "src/node/peer.ts:2: imports itself in a circle: src/node/peer.ts → src/node/pump.ts → src/node/node.ts → src/node/peer.ts; move",
    ],
    [
      "a long file, blank lines counted",
      "test/long.ts",
      `${"step();\n\n".repeat(6)}step();\n`,
      "test/long.ts:13: has 13 lines, 12 are the most; give",
    ],
    [
      "a long function, blank lines counted",
      "src/node/long.ts",
      "class Node {\n  constructor() {\n    step();\n\n\n    step();\n  }\n}\n",
      "src/node/long.ts:2: constructor has 6 lines, 5 are the most; give",
    ],
    [
      "a long function in a list of tests",
      "test/list.test.ts",
      `describe("list", () => {\n  it("takes long", () => {\n${"    step();\n".repeat(4)}  });\n});\n`,
      "test/list.test.ts:2: what it is given has 6 lines",
    ],
  ])("scripts - finds %s", (_, name, text, expected) => {
    put("src/node/pump.ts", 'import type { Node } from "./node.ts";\n');
    put(name, text);
    expectProblem(expected);
  });

  it("scripts - finds a list of the linter and a picture that are not as the table has it", () => {
    put("biome.json", read("biome.json").replace('"../node/**",', ""));
    put("ARCHITECTURE.md", read("ARCHITECTURE.md").replace("octets", "bits"));
    const { status, stderr } = run("--check");
    expect(status).toBe(1);
    expect(stderr).toBe(
      ["biome.json", "ARCHITECTURE.md"]
        .map((name) => `${name}:1: is not as scripts/floors/table.mjs has it; npm run floors\n`)
        .join(""),
    );
  });

  it("scripts - takes no offence at another layout of biome.json", () => {
    put("biome.json", JSON.stringify(JSON.parse(read("biome.json"))));
    expect(run("--check").status).toBe(0);
  });

  it("scripts - finds exceptions that nothing needs any more", () => {
    put("src/wire/load.ts", "export const nothing = 1;\n");
    put("src/node/peer.ts", "export const nothing = 1;\n");
    const { status, stderr } = run("--check");
    expect(status).toBe(1);
    expect(stderr.split("\n").map((line) => line.slice(line.indexOf("any more: ")))).toEqual([
      "any more: src/wire/load.ts imports node:fs; take that exception out",
      "any more: src/node/node.ts, src/node/peer.ts import each other; take that exception out",
      "any more: load of src/wire/load.ts is too long; take that exception out",
      "",
    ]);
  });
});

interface Override {
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports?: { readonly options: { readonly patterns: { readonly group: string[] }[] } };
      };
    };
  };
}

function expectProblem(expected: string) {
  const { status, stdout, stderr } = run("--check");
  expect(stderr).toContain(expected);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "floors: 1 to mend\n" });
}

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, "--root", root, ...options], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function put(name: string, text: string) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}
