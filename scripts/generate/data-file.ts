import type { ModuleData } from "../../src/dictionary/module-data.ts";
import type { Source } from "./source.ts";

/** The text of `src/dictionary/gen/<base>.ts`: one dictionary file as plain data. */
export function dataFile(source: Source): string {
  const { module, identifier, inherits } = source;
  const imports = inherits.map((one) => `import { ${one.identifier} } from "./${one.base}.ts";\n`).join("");
  return `${HEAD}import { DictionaryModule } from "../module.ts";
${imports}
/** ${describe(module.data, source.base)} */
export const ${identifier}: DictionaryModule = new DictionaryModule(
${object(module.data)},
  [${inherits.map((one) => one.identifier).join(", ")}],
);
`;
}

/** The text of `src/dictionary/gen/all.ts`: every module, in the order of inheritance. */
export function allFile(sources: readonly Source[]): string {
  const imports = sources.map((one) => `import { ${one.identifier} } from "./${one.base}.ts";\n`).join("");
  return `${HEAD}import type { DictionaryModule } from "../module.ts";
${imports}
/** Every dictionary file, each behind those that it inherits from. */
export const modules: readonly DictionaryModule[] = [
${sources.map((one) => `  ${one.identifier},`).join("\n")}
];
`;
}

/**
 * The text of `src/dictionary/gen/whole.ts`: all modules in one file, as texts, because loading some two hundred files takes
 * several times as long as reading the facts.
 */
export function wholeFile(sources: readonly Source[]): string {
  const texts = sources.map(({ module }) => `  ${quoted(JSON.stringify(module.data))},\n`).join("");
  return `${HEAD}
/** Every dictionary file as the JSON text of its \`ModuleData\`, each behind those that it inherits from. */
export const texts: readonly string[] = [
${texts}];
`;
}

/** A text in single quotes: JSON is full of double ones. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** What stands at the top of every generated file. */
export const HEAD = "// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.\n";

function describe(data: ModuleData, base: string): string {
  const application = data.applicationId === undefined ? "" : `, application ${data.applicationId}`;
  return `${data.specification ?? base}${application}.`;
}

const STRIDES: Readonly<Record<string, number>> = { avps: 6, commands: 7, applications: 5, vendors: 2, unformatted: 3 };

function object(data: ModuleData): string {
  const lines = Object.entries(data).map(([key, value]) => `    ${key}: ${property(key, value)},`);
  return `  {\n${lines.join("\n")}\n  }`;
}

function property(key: string, value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && key in STRIDES) {
    const stride = STRIDES[key] as number;
    const rows = [];
    for (let index = 0; index < value.length; index += stride) {
      rows.push(
        `      ${value
          .slice(index, index + stride)
          .map((item) => JSON.stringify(item))
          .join(", ")},`,
      );
    }
    return `[\n${rows.join("\n")}\n    ]`;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    const rows = Object.entries(value).map(([name, item]) => `      ${JSON.stringify(name)}: ${JSON.stringify(item)},`);
    return `{\n${rows.join("\n")}\n    }`;
  }
  return JSON.stringify(value);
}
