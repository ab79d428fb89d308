import type { CommandType } from "../dictionary/definitions.ts";
import { checkOption, invalid, type OptionCheck } from "../option-checks.ts";

/** The code of a command that is given by its class or its code. */
export function commandCode(type: CommandType | number): number {
  const code = typeof type === "number" ? type : (type as Partial<CommandType> | undefined)?.definition?.code;
  if (code === undefined) throw invalid("the command", type, "the class of its request, or its code");
  checkOption("the command's code", code, COMMAND_CODE);
  if (typeof type !== "number" && !type.definition.isRequest) {
    throw invalid("the command", type.definition.name, "the class of its request, or its code");
  }
  return code;
}

const COMMAND_CODE: OptionCheck = {
  expected: "a whole number from 0 to 16777215",
  takes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffff,
};
