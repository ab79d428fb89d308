// A step of `npm run build`: makes dist/codec/, the entry `diameter-ts/codec` for pages and whatever else has only JavaScript's own
// globals. index.js holds the codec with stand-ins for what it needs of Node.js; beside it lies a file for the dictionary of each
// interface. Their declarations are copies of those for Node.js, in which Buffer is Uint8Array.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { rolldown } from "rolldown";

/** Files that others share lie in this folder of dist/codec/. */
const SHARED = "shared";

/**
 * How the bundler makes the codec of src/ or of dist/.
 * @param {string} root the folder, with a slash at its end
 * @param {"ts" | "js"} extension of the modules in it
 * @returns {import("rolldown").InputOptions}
 */
export function codecOptions(root, extension) {
  const standIns = `${root}codec/stand-ins/`;
  return {
    platform: "browser",
    resolve: {
      alias: { "node:buffer": `${standIns}buffer.${extension}`, "node:util": `${standIns}util.${extension}` },
    },
    transform: { inject: { Buffer: [`${standIns}buffer.${extension}`, "Buffer"] } },
    // what is missing in the place where the codec runs must come to light here
    onLog(_level, log) {
      throw new Error(log.message);
    },
  };
}

/**
 * Makes `dist/codec/` of the modules that the compiler has written.
 * @param {string} dist the folder, with a slash at its end
 */
export async function bundleCodec(dist) {
  const dictionaries = interfaceDictionaries(dist);
  const bundle = await rolldown({
    ...codecOptions(dist, "js"),
    input: {
      index: `${dist}codec/index.js`,
      dia: `${dist}codec/dia.js`,
      ...Object.fromEntries(dictionaries.map(({ name }) => [name, `\0${name}`])),
    },
    plugins: [virtualModules(new Map(dictionaries.map(({ name, source }) => [`\0${name}`, source])))],
  });
  const { output } = await bundle.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: `${SHARED}/[name].js`,
    minifyInternalExports: false,
    codeSplitting: {
      groups: [
        { name: "codec", test: isOfCodec, priority: 1 },
        { name: "dia", test: IS_TEXT_READER },
      ],
    },
  });
  await bundle.close();
  const declarations = codecDeclarations(dist, dictionaries);
  rmSync(`${dist}codec`, { recursive: true });
  for (const file of output) if (file.type === "chunk") write(`${dist}codec/${file.fileName}`, file.code);
  for (const [path, text] of declarations) write(`${dist}codec/${path}`, text);
}

/**
 * The dictionaries that pages can load, as modules that pass them on: `gy` for `diameter-ts/gy`, and `dictionary` for all of them.
 * @param {string} dist
 * @returns {{ name: string, source: string, declaration: string }[]}
 */
function interfaceDictionaries(dist) {
  const { exports } = JSON.parse(readFileSync(`${dist}../package.json`, "utf8"));
  const interfaces = Object.values(exports)
    .map((path) => /^\.\/dist\/interfaces\/gen\/(.+)\.js$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => {
      const text = readFileSync(`${dist}interfaces/gen/${name}.js`, "utf8");
      const [, exported, file] = /^import \{ (\w+) as dictionary \} from "\.\.\/\.\.\/(.+)";$/m.exec(text) ?? [];
      if (file === undefined) throw new Error(`dist/interfaces/gen/${name}.js imports no dictionary`);
      return {
        name,
        source: `export { ${exported} as dictionary } from "${dist}${file}";`,
        declaration:
          'import type { DictionaryModule } from "./dictionary/module.js";\n' +
          `/** The dictionary of \`diameter-ts/${name}\`. */\nexport declare const dictionary: DictionaryModule;\n`,
      };
    });
  const whole = {
    name: "dictionary",
    source: `export * from "${dist}dictionary/whole.js";`,
    declaration: 'export * from "./dictionary/whole.js";\n',
  };
  return [...interfaces, whole];
}

/**
 * @param {ReadonlyMap<string, string>} modules sources by name
 * @returns {import("rolldown").Plugin}
 */
function virtualModules(modules) {
  return {
    name: "virtual modules",
    resolveId: (name) => (modules.has(name) ? name : undefined),
    load: (name) => modules.get(name),
  };
}

/**
 * Whether a module belongs to the codec, which goes into one file; dictionaries go into others, so that each page loads those of its own.
 * @param {string} id
 */
function isOfCodec(id) {
  if (IS_TEXT_READER.test(id) || id.startsWith("\0") || id.endsWith("/dictionary/whole.js")) return false;
  const dictionary = /\/dictionary\/gen\/(.+)\.js$/.exec(id)?.[1];
  return dictionary === undefined || BASE.has(dictionary);
}

/** The modules that read dictionaries from text. */
const IS_TEXT_READER = /\/(codec\/dia|dictionary\/from-text|dictionary\/dia\/.+)\.js$/;
/** The dictionaries that every codec has. */
const BASE = new Set(["rfc6733", "accounting"]);

/**
 * The declarations that those of the entries lead to, as they lie in dist/codec/, by their paths there.
 * @param {string} dist
 * @param {readonly { name: string, declaration: string }[]} dictionaries
 */
function codecDeclarations(dist, dictionaries) {
  const declarations = new Map(dictionaries.map(({ name, declaration }) => [`${name}.d.ts`, declaration]));
  for (const name of ["index.d.ts", "dia.d.ts"])
    declarations.set(name, readFileSync(`${dist}codec/${name}`, "utf8").replaceAll('from "../', 'from "./'));
  for (const [path, text] of declarations) {
    // the map grows while it is walked through
    for (const [, target] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.[jt]s"/g)) {
      const found = `${posix.join(posix.dirname(path), target ?? "")}.d.ts`;
      if (!declarations.has(found)) declarations.set(found, octetsOnly(readFileSync(`${dist}${found}`, "utf8")));
    }
  }
  return declarations;
}

/**
 * Declarations that know Uint8Array alone.
 * @param {string} text
 */
function octetsOnly(text) {
  return text.replaceAll(/\bBuffer\b(?!\.)/g, "Uint8Array");
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
