import { describe, expect, it } from "vitest";
import { layout, messageText } from "../../src/cli/layout.ts";
import { cutTo, PLAIN, wantsColors } from "../../src/cli/screen.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { dump } from "../../src/message/dump.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { receive } from "../../src/message/message.ts";
import { messageVectors } from "../vectors/vectors.ts";
import { runCaptured } from "./run-captured.ts";

const dictionary = wholeDictionary();
const answer = messageFromJson(
  {
    command: "CCA",
    applicationId: 4,
    hopByHop: 1,
    endToEnd: 2,
    avps: {
      "Session-Id": "pgw.example.net;1876543210;523;a-very-long-text-that-is-no-use-to-anyone",
      "Result-Code": 4012,
      "Multiple-Services-Credit-Control": { "Granted-Service-Unit": { "CC-Total-Octets": 5 }, "Reporting-Reason": 4 },
    },
  },
  dictionary,
);
const hex = answer.asBytes().toString("hex");

describe("layout", () => {
  it("layout - a head with command, code and application, then name, value, code, vendor and flags in columns", () => {
    expect(layout(answer, { width: 80, paint: PLAIN })).toBe(
      [
        "Credit-Control-Answer (CCA) 272, application 4 Diameter credit control",
        "answer, proxiable, hop-by-hop 0x00000001, end-to-end 0x00000002, 160 octets",
        "  Session-Id                        pgw.example.net;1876543210;523;a-very-long-…",
        "  Result-Code                       4012 (DIAMETER_CREDIT_LIMIT_REACHED)",
        "  Multiple-Services-Credit-Control                           456 -M-",
        "    Granted-Service-Unit                                     431 -M-",
        "      CC-Total-Octets               5                        421 -M-",
        "    Reporting-Reason                4 (VALIDITY_TIME)  872@10415 VM-",
        "",
      ].join("\n"),
    );
  });

  it("layout - no line is longer than the terminal is wide, whatever the message", () => {
    for (const { hex } of messageVectors()) {
      const message = receive(Buffer.from(hex, "hex"), dictionary);
      for (const width of [40, 80, 160]) {
        const lines = layout(message, { width, paint: PLAIN }).split("\n");
        expect(lines.filter((line) => [...line].length > width)).toEqual([]);
      }
    }
  });

  it("layout - without a width nothing is cut: every value of the dump is there", () => {
    for (const { hex } of messageVectors()) {
      const message = receive(Buffer.from(hex, "hex"), dictionary);
      const text = layout(message, { width: undefined, paint: PLAIN });
      for (const [, value] of dump(message).matchAll(/, Val: (.*)>$/gm)) expect(text).toContain(value);
    }
  });

  it("layout - a terminal gets columns, a pipe the dump; --long and --short choose", () => {
    const [terminal, pipe] = [80, undefined].map((width) => ({ width, paint: PLAIN }));
    expect(messageText(answer, terminal as never)).toBe(layout(answer, terminal as never));
    expect(messageText(answer, terminal as never, { long: true })).toBe(dump(answer));
    expect(messageText(answer, pipe as never)).toBe(dump(answer));
    expect(messageText(answer, pipe as never, { short: true })).toBe(layout(answer, pipe as never));
  });

  it("layout - text that is cut ends in an ellipsis, and no character is torn", () => {
    expect(cutTo("abc", 3)).toBe("abc");
    expect(cutTo("abcd", 3)).toBe("ab…");
    expect(cutTo("😀😀😀😀", 3)).toBe("😀😀…");
  });
});

describe("colours", () => {
  const ESCAPE = "\u001b[";

  it.each([
    ["auto", true, {}, true],
    ["auto", false, {}, false],
    ["auto", true, { NO_COLOR: "1" }, false],
    ["auto", true, { NO_COLOR: "" }, true],
    ["auto", true, { TERM: "dumb" }, false],
    ["auto", false, { FORCE_COLOR: "1" }, true],
    ["auto", false, { FORCE_COLOR: "" }, true],
    ["auto", true, { FORCE_COLOR: "0" }, false],
    ["auto", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["always", false, { NO_COLOR: "1" }, true],
    ["never", true, { FORCE_COLOR: "1" }, false],
    [false, true, {}, false],
  ] as const)("colours - --color %s, terminal %s, environment %j: %s", (option, isTerminal, environment, expected) => {
    expect(wantsColors({ option, isTerminal, environment })).toBe(expected);
  });

  it("colours - --color always colours --short even in a pipe, before or behind the command; --no-color does not", async () => {
    expect((await runCaptured("decode", "--short", hex)).out).not.toContain(ESCAPE);
    const { out } = await runCaptured("decode", "--short", "--color", "always", hex);
    expect(out).toContain(`${ESCAPE}31m4012 (DIAMETER_CREDIT_LIMIT_REACHED)`);
    expect((await runCaptured("--color", "always", "decode", "--short", hex)).out).toBe(out);
    expect((await runCaptured("--no-color", "decode", "--short", hex)).out).not.toContain(ESCAPE);
  });
});
