import type { AvpDefinition, GroupDefinition } from "../../src/dictionary/definitions.ts";
import { type Owners, typeNames } from "./class-file.ts";
import { HEAD } from "./data-file.ts";
import { commandNames, interfaceName } from "./interface-sources.ts";
import { entryComment, type InterfaceFacts, interfaceFacts } from "./interface-table.ts";
import type { Source } from "./source.ts";

/**
 * The text of `src/interfaces/gen/<name>.ts`: the file's command classes with their attributes, every group and every list
 * of values that they reach, ResultCode, the dictionary module and the list of the classes.
 */
export function interfaceFile(source: Source, sources: readonly Source[], owners: Owners): string {
  const classes = commandNames(source);
  const facts = interfaceFacts(source, sources);
  const parts = [
    `/** ${entryComment(facts)} */\n`,
    `import { ${source.identifier} as dictionary } from "../../dictionary/gen/${source.base}.ts";\n`,
    `import {\n${classes.map((name) => `  ${name},\n`).join("")}} from "../../message/gen/${source.base}.ts";\n`,
    `import type { CommandType } from "../../dictionary/definitions.ts";\n${facts.application.id === 0 ? "" : 'import type { ApplicationInterface } from "../../dictionary/dictionary.ts";\n'}`,
    "export { dictionary };\n",
  ];
  const lines = new Map<Source, string[]>([
    [source, classes.flatMap((name) => [name, `type ${name}Avps`, `type ${name}Input`])],
  ]);
  for (const [avp, name] of exportedTypes(source, sources, owners)) {
    const owner = owners.get(avp) as Source;
    const own = typeNames(owner).get(avp) as string;
    const text = (suffix: string): string => (own === name ? `${own}${suffix}` : `${own}${suffix} as ${name}${suffix}`);
    const texts = avp.type === "Grouped" ? [`type ${text("")}`, `type ${text("Input")}`] : [text("")];
    lines.set(owner, [...(lines.get(owner) ?? []), ...texts]);
  }
  for (const [owner, names] of lines) {
    parts.push(
      `export {\n${names.map((name) => `  ${name},\n`).join("")}} from "../../message/gen/${owner.base}.ts";\n`,
    );
  }
  const list = classes.map((name) => `  ${name},\n`).join("");
  const title = `Every command class of ${source.module.data.specification ?? source.base}'s ${interfaceName(source)}.`;
  return `${HEAD}${parts.join("")}\n/** ${title} */\nexport const commandTypes: readonly CommandType[] = [\n${list}];\n${application(facts)}`;
}

/** The constant that says what `new Application` needs to know. The base protocol is no application of a node. */
function application({
  entry,
  title,
  application: { id, name, vendorId, kind, specification },
}: InterfaceFacts): string {
  if (id === 0) return "";
  const fields = { id, name, vendorId, kind, ...(specification === undefined ? {} : { specification }) };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  const note = `The application of ${title} for \`new Application(APPLICATION)\`: ${id}${vendorId === 0 ? "" : ` of vendor ${vendorId}`}, ${kind}, with its commands (\`diameter-ts/${entry}\`).`;
  return `\n/** ${note} */\nexport const APPLICATION: ApplicationInterface = {\n${lines.join("")}  dictionary,\n  commandTypes,\n};\n`;
}

/**
 * The names under which an interface exports types. Of several AVPs of one name, the one that stands nearest to the commands keeps it,
 * else the one that comes first in the order in which dictionary files build on each other; the others get their code behind the name
 * and, where that is the same, their vendor too.
 */
function exportedTypes(source: Source, sources: readonly Source[], owners: Owners): Map<AvpDefinition, string> {
  const depths = reachedAvps(source);
  const base = sources.find((one) => one.base === "rfc6733") as Source;
  depths.set(base.module.avp("Result-Code"), 0);
  const taken = new Set(commandNames(source).flatMap((name) => [name, `${name}Avps`, `${name}Input`]));
  const names = new Map<AvpDefinition, string>();
  const inOrder = [source, ...sources.filter((one) => one !== source)]
    .flatMap((owner) => [...typeNames(owner)].filter(([avp]) => depths.has(avp) && owners.get(avp) === owner))
    .sort(([one], [other]) => (depths.get(one) as number) - (depths.get(other) as number));
  for (const [avp, plain] of inOrder) {
    const name = [plain, `${plain}${avp.code}`, `${plain}${avp.code}Vendor${avp.vendorId}`].find(
      (one) => !taken.has(one),
    );
    if (name === undefined) throw new Error(`${source.base}: ${avp.name} has no name of its own`);
    taken.add(name);
    names.set(avp, name);
  }
  return names;
}

/** The AVPs of a file's commands and of their groups, all the way down, each with the least number of groups around it. */
function reachedAvps(source: Source): Map<AvpDefinition, number> {
  const depths = new Map<AvpDefinition, number>();
  let formats: (GroupDefinition | undefined)[] = [...source.module.commands];
  for (let depth = 0; formats.length > 0; depth++) {
    const found: AvpDefinition[] = [];
    for (const { avp } of formats.flatMap((format) => format?.members ?? [])) {
      if (depths.has(avp)) continue;
      depths.set(avp, depth);
      found.push(avp);
    }
    formats = found.map(({ group }) => group);
  }
  return depths;
}
