// Looks at what `npm pack` would publish: everything that package.json points at is in, nothing but the files meant for
// users is, the unpacked size stays small, the main entry loads one file, and only the command line loads third-party code.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";

const MAX_UNPACKED_BYTES = 25 * 2 ** 20;
/** What users get; anything else is a slip of the "files" list. */
const EXPECTED = [
  /^dist\/.+\.(js|d\.ts|js\.map)$/,
  /^dictionary\/.+\.(dia|md)$/,
  /^docs\/[\w-]+\.md$/,
  /^examples\/.+\.(md|mjs|ts|yaml|json|dia)$/,
  /^(package\.json|README\.md|ARCHITECTURE\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE)$/,
];
const REQUIRED = ["examples/ccr.yaml", "README.md", "CHANGELOG.md", "LICENSE", "package.json"];

const problems = findProblems();
for (const problem of problems) console.error(`package: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

function findProblems() {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const { files, unpackedSize, size } = packDryRun();
  const paths = new Set(files.map((file) => file.path));
  console.log(`package: ${paths.size} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`);
  const required = [
    ...REQUIRED,
    ...targets(manifest.exports),
    ...targets(manifest.bin),
    ...codecFiles(manifest.exports),
  ];
  const bin = targets(manifest.bin).filter((path) => !hasShebang(path));
  return [
    ...required.filter((path) => !path.includes("*") && !paths.has(path)).map((path) => `${path} is missing`),
    ...[...paths].filter((path) => path.startsWith("dist/codec/")).flatMap(nodeInCodec),
    ...bin.map((path) => `${path} does not begin with a #! line`),
    ...[...paths]
      .filter((path) => !EXPECTED.some((e) => e.test(path)))
      .map((path) => `${path} should not be published`),
    ...["README.md", "docs/dictionary.md", "examples/README.md"].flatMap((page) => deadLinks(page, paths)),
    ...[...paths].filter((path) => /^dist\/(?!cli\/).+\.js$/.test(path)).flatMap(foreignImports),
    ...importsOf("dist/index.js")
      .filter((specifier) => specifier !== "./core.js")
      .map((specifier) => `dist/index.js imports ${specifier}; scripts/bundle.mjs should have put it into core.js`),
    ...(unpackedSize > MAX_UNPACKED_BYTES ? [`${kilobytes(unpackedSize)} is too much`] : []),
  ];
}

/**
 * Links to files that a reader of the installed package does not have.
 * @param {string} page
 * @param {ReadonlySet<string>} paths
 */
function deadLinks(page, paths) {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(page), target))
    .filter((target) => !paths.has(target) && ![...paths].some((path) => path.startsWith(target.replace(/\/*$/, "/"))))
    .map((target) => `${page} links to ${target}, which is not in the package`);
}

/** @returns {{ files: { path: string }[], size: number, unpackedSize: number }} */
function packDryRun() {
  const { status, stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm pack failed with exit status ${status}`);
  const packed = JSON.parse(stdout);
  // npm 12 keys the list by package name
  return Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
}

/**
 * All files that an "exports" or "bin" value names, without the leading "./".
 * @param {unknown} value
 * @returns {string[]}
 */
function targets(value) {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return Object.values(value ?? {}).flatMap(targets);
}

/**
 * The codec's entries: itself, and a dictionary for each interface that has an entry.
 * @param {Record<string, string>} exports
 */
function codecFiles(exports) {
  const interfaces = Object.entries(exports).filter(([, path]) => path.startsWith("./dist/interfaces/"));
  const names = ["index", "dia", "dictionary", ...interfaces.map(([name]) => name.slice(2))];
  return names.flatMap((name) => [`dist/codec/${name}.js`, `dist/codec/${name}.d.ts`]);
}

/**
 * What a file of the codec has of Node.js, or from beyond the codec: pages have neither.
 * @param {string} path
 */
function nodeInCodec(path) {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const foreign = importsOf(path).filter((specifier) => {
    const target = posix.join(posix.dirname(path), specifier);
    return !specifier.startsWith(".") || !target.startsWith("dist/codec/");
  });
  return [
    ...foreign.map((specifier) => `${path} imports ${specifier}; pages can't`),
    ...(path.endsWith(".d.ts") && /types="node"|\bNodeJS\.|: Buffer\b/.test(text)
      ? [`${path} speaks of Node.js; pages do not know its types`]
      : []),
  ];
}

/** @param {string} path */
function hasShebang(path) {
  try {
    return readFileSync(new URL(`../${path}`, import.meta.url), "utf8").startsWith("#!");
  } catch {
    return false;
  }
}

/**
 * What a file of the library imports from other packages.
 * @param {string} path
 */
function foreignImports(path) {
  return importsOf(path)
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
    .map((specifier) => `${path} imports ${specifier}; the library loads no third-party code`);
}

/** @param {string} path */
function importsOf(path) {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export|\}) .*?\bfrom "([^"]+)";$|\bimport\("([^"]+)"\)|^import "([^"]+)";$/gm),
  ];
  return specifiers.map(([, from, dynamic, bare]) => from ?? dynamic ?? bare);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} kB`;
}
