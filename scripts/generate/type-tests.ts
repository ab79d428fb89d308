import type { GroupDefinition } from "../../src/dictionary/definitions.ts";
import { typeNames } from "./class-file.ts";
import { HEAD } from "./data-file.ts";
import type { StateDefaults } from "./default-state.ts";
import { className } from "./names.ts";
import type { Source } from "./source.ts";

/** What a constructor need not be given, because the node or the request brings it (RequestAvps, AnswerAvps). */
const FILLED_IN_REQUESTS = new Set([
  "originHost",
  "originRealm",
  "authApplicationId",
  "acctApplicationId",
  "vendorSpecificApplicationId",
]);
const FILLED_IN_ANSWERS = new Set([
  ...FILLED_IN_REQUESTS,
  "sessionId",
  "proxyInfo",
  "ccRequestType",
  "ccRequestNumber",
  "accountingRecordType",
  "accountingRecordNumber",
  "authRequestType",
]);
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The text of `test/types/gen/required.ts`: for each command class and group a line that compiles only when exactly the
 * members that its format requires are required by its type.
 */
export function requiredFile(sources: readonly Source[], hasDefaultState: StateDefaults): string {
  const imports: string[] = [];
  const lines: string[] = [];
  for (const source of sources) {
    const checks = checksOf(source, hasDefaultState);
    if (checks.length === 0) continue;
    imports.push(`import type * as ${source.identifier} from "../../../src/message/gen/${source.base}.ts";\n`);
    lines.push(...checks);
  }
  return `${HEAD}import type { Requires } from "../requires.ts";
${imports.join("")}
export const checks: [
${lines.map((line) => `  ${line},\n`).join("")}] = [
${"  true,\n".repeat(lines.length)}];
`;
}

function checksOf(source: Source, hasDefaultState: StateDefaults): string[] {
  const groups = [...typeNames(source)]
    .filter(([avp]) => avp.type === "Grouped")
    .flatMap(([avp, name]) =>
      [name, `${name}Input`].map((type) => check(`${source.identifier}.${type}`, requiredKeys(avp.group, NOTHING))),
    );
  const commands = source.module.commands
    .filter((command) => !("isError" in command && command.isError))
    .map((command) => {
      const filled = command.isRequest ? FILLED_IN_REQUESTS : FILLED_IN_ANSWERS;
      const type = `ConstructorParameters<typeof ${source.identifier}.${className(command.name)}>[0]`;
      const defaults = hasDefaultState(command) ? ["authSessionState"] : [];
      return check(type, requiredKeys(command, new Set([...filled, ...defaults])));
    });
  return [...groups, ...commands];
}

function check(type: string, keys: readonly string[]): string {
  return `Requires<${type}, ${keys.length === 0 ? "never" : keys.map((key) => JSON.stringify(key)).join(" | ")}>`;
}

function requiredKeys(format: GroupDefinition | undefined, filled: ReadonlySet<string>): string[] {
  return (format?.members ?? []).filter(({ key, min }) => min > 0 && !filled.has(key)).map(({ key }) => key);
}
