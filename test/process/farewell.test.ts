import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("stopping.mjs", import.meta.url));
/** What a process that nothing holds takes to end is far below. */
const GRACE_MS = 2000;

/** State, how it is stopped, and the errors that those who wait for answers get. */
const CASES = [
  ["no peers", "orderly", []],
  ["connecting", "orderly", []],
  ["connecting", "forced", []],
  ["waiting for a CEA", "orderly", []],
  ["a reconnect planned", "orderly", []],
  ["a newcomer without CER", "orderly", []],
  ["an open connection", "orderly", []],
  ["an open connection", "forced", []],
  ["requests pending and handlers at work", "forced", ["EmptyAnswer", "EmptyAnswer", "EmptyAnswer"]],
  ["requests pending and handlers at work", "limited", ["EmptyAnswer", "EmptyAnswer", "EmptyAnswer"]],
  ["a request that waits for a peer", "orderly", ["EmptyAnswer"]],
] as const;

describe("farewell of a process", () => {
  it.concurrent.each(CASES)(
    "farewell - %s, a stop that is %s: the process ends by itself",
    async (state, stop, errors) => {
      const child = spawn(process.execPath, [PROGRAM, state, stop], { stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      let limit: NodeJS.Timeout | undefined;
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
          if (output.endsWith("stopped\n")) limit = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
        });
      }
      const [status, signal] = await once(child, "close");
      clearTimeout(limit);
      expect({ output, status, signal }).toEqual({
        output: [...errors, "stopped", ""].join("\n"),
        status: 0,
        signal: null,
      });
    },
  );
});
