import { vi } from "vitest";
import { run } from "../../src/cli/program.ts";

/** What a command printed, and its exit status. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it prints. */
export async function runCaptured(...args: readonly string[]): Promise<Outcome> {
  const printed = { out: "", err: "" };
  const keep =
    (stream: "out" | "err") =>
    (text: string | Uint8Array): boolean => {
      printed[stream] += typeof text === "string" ? text : Buffer.from(text).toString("latin1");
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(keep("err")),
  ];
  process.exitCode = undefined;
  try {
    const status = await run(args);
    return { status, ...printed };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
    process.stdout.removeAllListeners("error");
  }
}
