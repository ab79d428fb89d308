import { describe, expect, test } from "vitest";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";
import { DictionaryError } from "../../src/errors.ts";
import { BASE_MODULE, DIA_RULES } from "./dia-rules.ts";

describe("dia - the rules of the format", () => {
  for (const { title, text, fault } of DIA_RULES) {
    test(`dia - ${fault === undefined ? "takes" : "demands"} ${title}`, () => {
      if (fault === undefined) {
        expect(() => read(text)).not.toThrow();
      } else {
        const error = failure(() => read(text));
        expect(error).toBeInstanceOf(DictionaryError);
        expect(error?.message).toMatch(/^x\.dia:\d+:\d+: /);
        expect(error?.message.replace(/^x\.dia:/, "")).toMatch(fault);
      }
    });
  }
});

function read(text: string): DictionaryModule {
  return resolveModule(parseDia(text, "x.dia"), (name) => (name === BASE_MODULE ? rfc6733 : undefined));
}

function failure(run: () => unknown): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
