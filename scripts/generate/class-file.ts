import type {
  AvpDefinition,
  CommandDefinition,
  GroupDefinition,
  MemberDefinition,
} from "../../src/dictionary/definitions.ts";
import { HEAD } from "./data-file.ts";
import type { StateDefaults } from "./default-state.ts";
import { className, fairKey, typeName, valueKeys } from "./names.ts";
import type { Source } from "./source.ts";

/** Where each AVP is defined, so that its types can be imported. */
export type Owners = ReadonlyMap<AvpDefinition, Source>;

/** Which source defines which AVP. */
export function ownersOf(sources: readonly Source[]): Owners {
  return new Map(sources.flatMap((source) => [...source.module.avps].map((avp) => [avp, source] as const)));
}

/** The text of `src/message/gen/<base>.ts`: types of groups and values, classes of commands. Empty when there are none. */
export function classFile(source: Source, owners: Owners, hasDefaultState: StateDefaults): string {
  const file = new ClassFile(source, owners, hasDefaultState);
  return file.text();
}

/** The text of `src/message/gen/result-code-name.ts`, apart from the classes, which import what needs the type. */
export function resultCodeNameFile(sources: readonly Source[]): string {
  const base = sources.find((source) => source.base === "rfc6733") as Source;
  const flat = base.module.data.defines["Result-Code"] ?? [];
  const pairs = Array.from({ length: flat.length / 2 }, (_, index) => [flat[index * 2], flat[index * 2 + 1]] as const);
  const names = valueKeys(pairs as [number, string][]).map(([key]) => `  | ${JSON.stringify(key)}\n`);
  return `${HEAD}/** The name of a Result-Code. */\nexport type ResultCodeName =\n${names.join("")};\n`;
}

/** The interface name of each group and the object name of each enumeration of a source, free of clashes. */
export function typeNames(source: Source): Map<AvpDefinition, string> {
  const taken = new Set(source.module.commands.map((command) => className(command.name)));
  const names = new Map<AvpDefinition, string>();
  for (const avp of source.module.avps) {
    if (!hasType(avp, source)) continue;
    const plain = RESERVED.has(typeName(avp.name)) ? `${typeName(avp.name)}Avp` : typeName(avp.name);
    const name = taken.has(plain) ? `${plain}${avp.code}` : plain;
    taken.add(name);
    names.set(avp, name);
  }
  return names;
}

/** The AVPs that every answer has attributes for. */
const ERROR_AVPS = ["Error-Message", "Error-Reporting-Host", "Failed-AVP", "Experimental-Result"];

/** Types whose values may be named. */
const NUMBERS: ReadonlySet<string> = new Set(["Enumerated", "Unsigned32", "Integer32"]);

/** Names that TypeScript or the generated files use otherwise. */
const RESERVED = new Set(["Address", "Buffer", "Date", "Error", "Map", "Set", "Number", "String", "Object", "Class"]);

function hasType(avp: AvpDefinition, source: Source): boolean {
  if (avp.type === "Grouped") return true;
  return avp.name in source.module.data.enums || avp.name in source.module.data.defines;
}

class ClassFile {
  readonly #source: Source;
  readonly #owners: Owners;
  readonly #hasDefaultState: StateDefaults;
  readonly #imported = new Set<Source>();
  readonly #used = new Set<string>();
  readonly #names: Map<AvpDefinition, string>;

  constructor(source: Source, owners: Owners, hasDefaultState: StateDefaults) {
    this.#source = source;
    this.#owners = owners;
    this.#hasDefaultState = hasDefaultState;
    this.#names = typeNames(source);
  }

  text(): string {
    const { module, base, identifier } = this.#source;
    const parts = [...this.#names].map(([avp, name]) =>
      avp.type === "Grouped" ? this.#group(avp, name) : this.#values(avp, name),
    );
    const commands = module.commands.filter((command) => !("isError" in command && command.isError));
    for (const command of commands) parts.push(this.#command(command, commands));
    if (parts.length === 0) return "";
    const imports = [...this.#imported]
      .map((one) => `import type * as ${one.identifier}Types from "./${one.base}.ts";\n`)
      .sort()
      .join("");
    const data =
      commands.length === 0
        ? ""
        : `import { ${identifier} } from "../../dictionary/gen/${base}.ts";\nimport type { CommandDefinition } from "../../dictionary/definitions.ts";\nimport type { HeaderFields } from "../../wire/header.ts";\n`;
    const address = this.#used.has("Address") ? `import type { Address } from "../../wire/address.ts";\n` : "";
    const names = [
      "AnswerAvps",
      "AnswerMessage",
      "AnswerType",
      "appendTo",
      "defineAttributes",
      "ExtraAvps",
      "Group",
      "GroupInput",
      "RequestAvps",
      "RequestMessage",
    ];
    const body = parts.join("\n");
    const code = body.replace(/\/\*\*.*?\*\//g, "");
    const fromCommand = names.filter((name) => new RegExp(`\\b${name}\\b[<( {,]`).test(code));
    const values = new Set(["AnswerMessage", "appendTo", "defineAttributes", "RequestMessage"]);
    const list = fromCommand.map((name) => (values.has(name) ? name : `type ${name}`)).join(", ");
    return `${HEAD}${data}${address}${list === "" ? "" : `import { ${list} } from "../command.ts";\n`}${imports}\n${body}`;
  }

  #group(avp: AvpDefinition, name: string): string {
    const input = `${name}Input`;
    return `/** ${describe(avp)} */\nexport interface ${name} extends Group<${input}> {\n${this.#attributes(avp.group)}}\n/** What may be written for ${avp.name}. */\nexport interface ${input} extends GroupInput<${name}${this.#written(avp.group)}> {}\n`;
  }

  #values(avp: AvpDefinition, name: string): string {
    const { enums, defines } = this.#source.module.data;
    const flat = avp.type === "Enumerated" ? (enums[avp.name]?.values ?? []) : (defines[avp.name] ?? []);
    const pairs = Array.from(
      { length: flat.length / 2 },
      (_, index) => [flat[index * 2] as number, flat[index * 2 + 1] as string] as const,
    );
    const plain = valueKeys(pairs);
    const taken = new Set(plain.map(([key]) => key));
    const keys = plain.flatMap(([key, value], index) => {
      const fair = fairKey(pairs[index]?.[1] as string, key);
      if (fair === undefined || taken.has(fair)) return [[key, value, ""] as const];
      return [[fair, value, ""] as const, [key, value, fair] as const];
    });
    const type = keys
      .map(
        ([key, value, fair]) =>
          `${fair === "" ? "" : `  /** @deprecated by ${fair} */\n`}  readonly ${key}: ${value};\n`,
      )
      .join("");
    const object = keys.map(([key, value]) => `  ${key}: ${value},\n`).join("");
    return `/** Values of ${describe(avp)} */\nexport const ${name}: {\n${type}} = {\n${object}};\n/** A value of ${avp.name}. */\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
  }

  #command(command: CommandDefinition, all: readonly CommandDefinition[]): string {
    const format = { members: this.#membersOf(command), open: command.open };
    const name = className(command.name);
    const { identifier } = this.#source;
    const defaults = this.#hasDefaultState(command) ? ', "authSessionState"' : "";
    const written = this.#written(format, defaults !== "");
    const kind = command.isRequest ? "RequestAvps" : "AnswerAvps";
    const avps = `/** The attributes of ${command.name}. */\nexport interface ${name}Avps extends ExtraAvps {\n${this.#attributes(format)}}\n/** What may be written for the attributes of ${command.name}. */\nexport interface ${name}Input extends ${kind}<${name}Avps${written}${defaults}> {}\n`;
    const keys = [...format.members.map((member) => JSON.stringify(member.key)), '"extraAvps"'];
    const definition = `  static override get definition(): CommandDefinition {\n    return ${identifier}.command(${JSON.stringify(command.name)});\n  }\n`;
    const attributes = `  static {\n    defineAttributes(this, [\n      ${keys.join(",\n      ")},\n    ]);\n  }\n`;
    const title = `${command.name} (${command.abbreviation}, ${command.code}), application ${command.applicationId}${command.specification ? `, ${command.specification}` : ""}.`;
    const merged = `export interface ${name} extends ${name}Avps {}\n`;
    const helpers = appendMethods(command, `${name}Avps`, `${name}Input`);
    if (!command.isRequest) {
      return `${avps}${merged}/** ${title} */\nexport class ${name} extends AnswerMessage {\n${definition}${attributes}  constructor(avps: ${name}Input, header?: HeaderFields) {\n    super(${name}, avps, header);\n  }\n${helpers}}\n`;
    }
    const answer = all.find((one) => one.code === command.code && !one.isRequest);
    if (answer === undefined) throw new Error(`${command.name} has no answer in ${this.#source.base}.dia`);
    const answerName = className(answer.name);
    const answerType = `  static override get answerType(): AnswerType<${answerName}> {\n    return ${answerName};\n  }\n`;
    return `${avps}${merged}/** ${title} */\nexport class ${name} extends RequestMessage<${answerName}Input, ${answerName}> {\n${definition}${answerType}${attributes}  constructor(avps: ${name}Input, header?: HeaderFields) {\n    super(${name}, avps, header);\n  }\n${helpers}}\n`;
  }

  /** The members of a command; every answer has those that say what was wrong (`src/message/answer-members.ts`). */
  #membersOf({ isRequest, members }: CommandDefinition): readonly MemberDefinition[] {
    if (isRequest) return members;
    const missing = [...this.#owners]
      .filter(([avp, owner]) => owner.base === "rfc6733" && ERROR_AVPS.includes(avp.name))
      .filter(([{ code, key }]) => !members.some((listed) => listed.key === key || listed.avp.code === code))
      .map(([avp]): MemberDefinition => {
        const max = avp.name === "Failed-AVP" ? Number.POSITIVE_INFINITY : 1;
        return { avp, key: avp.key, place: "optional", min: 0, max };
      })
      .sort((one, other) => ERROR_AVPS.indexOf(one.avp.name) - ERROR_AVPS.indexOf(other.avp.name));
    return [...members, ...missing];
  }

  #attributes(format: GroupDefinition | undefined): string {
    return (format?.members ?? [])
      .map(({ avp, key, min, max }) => {
        const one = this.#type(avp);
        const type = max > 1 ? (one.includes("|") ? `(${one})[]` : `${one}[]`) : one;
        return `  /** ${describe(avp)} */\n  ${key}${min > 0 ? "" : "?"}: ${type}${min > 0 ? "" : " | undefined"};\n`;
      })
      .join("");
  }

  /** The type argument that names, by attribute, what may be written beside its values: the names of its list. */
  #written(format: GroupDefinition | undefined, isNeeded = false): string {
    const named = (format?.members ?? []).flatMap(({ avp, key, max }) => {
      if (!NUMBERS.has(avp.type) || !this.#isNamed(avp)) return [];
      const names = `keyof typeof ${this.#reference(avp)}`;
      return [`  ${key}: ${max > 1 ? `readonly (${this.#type(avp)} | ${names})[]` : names};\n`];
    });
    if (named.length > 0) return `, {\n${named.join("")}}`;
    return isNeeded ? ", object" : "";
  }

  /** True when there is an object with the names of an AVP's values. */
  #isNamed(avp: AvpDefinition): boolean {
    return typeNames(this.#owners.get(avp) as Source).has(avp);
  }

  #type(avp: AvpDefinition): string {
    switch (avp.type) {
      case "Grouped":
        return this.#reference(avp);
      case "Enumerated":
        return this.#enumeration(avp);
      case "OctetString":
        return "Buffer";
      case "Integer64":
      case "Unsigned64":
        return "bigint";
      case "Address":
        this.#used.add("Address");
        return "Address";
      case "Time":
        return "Date";
      case "Integer32":
      case "Unsigned32":
      case "Float32":
      case "Float64":
        return "number";
      default:
        return "string";
    }
  }

  #enumeration(avp: AvpDefinition): string {
    if ((avp.enumeration?.names.size ?? 0) === 0) return "number";
    const name = this.#reference(avp);
    return avp.enumeration?.open ? `${name} | (number & {})` : name;
  }

  #reference(avp: AvpDefinition): string {
    const owner = this.#owners.get(avp) as Source;
    if (owner === this.#source) return this.#names.get(avp) as string;
    this.#imported.add(owner);
    return `${owner.identifier}Types.${typeNames(owner).get(avp)}`;
  }
}

/** Methods that append one group to a list, where a command has one of those that are built up piece by piece. */
function appendMethods(command: CommandDefinition, avps: string, input: string): string {
  const has = (key: string): boolean => command.members.some((member) => member.key === key && member.max > 1);
  const subscription = `  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<${avps}["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
  }
`;
  const service = `  /** Appends a Multiple-Services-Credit-Control. */
  addMultipleServicesCreditControl(
    service: NonNullable<${input}["multipleServicesCreditControl"]>[number],
  ): void {
    appendTo(this, "multipleServicesCreditControl", service);
  }
`;
  return `${has("subscriptionId") ? subscription : ""}${has("multipleServicesCreditControl") ? service : ""}`;
}

/** An AVP in a docstring: `CC-Request-Type (416), Enumerated, RFC 8506.` */
export function describe(avp: AvpDefinition): string {
  const vendor = avp.vendorId === 0 ? "" : `, vendor ${avp.vendorId}`;
  return `${avp.name} (${avp.code}${vendor}), ${avp.type}${avp.specification ? `, ${avp.specification}` : ""}.`;
}
