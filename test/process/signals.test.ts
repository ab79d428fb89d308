import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("signalled.mjs", import.meta.url));

/** Runs the program, sends it a signal each time that it has said one of `after`, and gives what it printed and how it ended. */
async function signalled(patience: string, signals: readonly NodeJS.Signals[]) {
  const child = spawn(process.execPath, [PROGRAM, patience], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let isReady = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (isReady || !output.includes("ready\n")) return;
      isReady = true;
      for (const [index, signal] of signals.entries()) setTimeout(() => child.kill(signal), index * 500);
    });
  }
  const [status, signal] = await once(child, "close");
  return { output, status, signal };
}

describe("signals that stop a node", () => {
  it.concurrent.each(["SIGINT", "SIGTERM"] as const)(
    "signals - %s stops the node, and the process ends by itself",
    async (name) => {
      const ended = await signalled("hasty", [name]);
      expect(ended).toEqual({ output: "ready\nstopped by force\n", status: 0, signal: null });
    },
  );

  it.concurrent("signals - the second one stops it by force", async () => {
    const ended = await signalled("patient", ["SIGTERM", "SIGINT"]);
    expect(ended).toEqual({ output: "ready\nstopped by force\n", status: 0, signal: null });
  });
});
