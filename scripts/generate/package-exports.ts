import { interfaceName, interfaceSources } from "./interface-sources.ts";
import type { Source } from "./source.ts";

/** Entries of the package that no dictionary file stands behind, where their sources are. */
const WRITTEN: Readonly<Record<string, string>> = {
  ".": "./dist/index.js",
  "./all": "./dist/all.js",
  "./dictionary": "./dist/dictionary/whole.js",
  "./constants": "./dist/constants/index.js",
};

/**
 * The text of package.json with one subpath for each interface. Entries that other people add stay where they are: only
 * those that lead into `interfaces/gen` are the generator's.
 */
export function withExports(text: string, sources: readonly Source[]): string {
  const content = JSON.parse(text) as { exports: Record<string, string> };
  const others = Object.entries(content.exports).filter(([, target]) => !target.startsWith("./dist/interfaces/"));
  const names = interfaceSources(sources).map(interfaceName).sort();
  const interfaces = names.map((name) => [`./${name}`, `./dist/interfaces/gen/${name}.js`] as const);
  for (const [path] of interfaces) {
    if (others.some(([other]) => other === path)) throw new Error(`package.json: ${path} is an interface's name`);
  }
  content.exports = { ...WRITTEN, ...Object.fromEntries([...others, ...interfaces]) };
  const { "./package.json": self, ...rest } = content.exports;
  content.exports = { ...rest, "./package.json": self ?? "./package.json" };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
