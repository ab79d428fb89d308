import { spawn } from "node:child_process";

/** What a pager needs to know of the terminal, and what people chose. */
export interface PagerChoice {
  readonly isTerminal: boolean;
  /** Lines of the terminal. */
  readonly rows: number | undefined;
  /** `PAGER` of the environment. */
  readonly pager: string | undefined;
}

/** Prints a text; one that is longer than the terminal goes through `$PAGER`, or `less -R`, unless that is not wanted or not there. */
export async function printLong(text: string, isPaged: boolean): Promise<void> {
  const { isTTY: isTerminal = false, rows } = process.stdout;
  const command = isPaged ? pagerFor(text, { isTerminal, rows, pager: process.env.PAGER }) : undefined;
  if (command === undefined || !(await page(text, command))) process.stdout.write(text);
}

/** The command line of the pager that a text needs; undefined where it needs none. */
export function pagerFor(text: string, { isTerminal, rows, pager }: PagerChoice): string | undefined {
  const lines = text.split("\n").length;
  if (!isTerminal || lines <= (rows ?? DEFAULT_ROWS) || pager === "" || pager === "cat") return undefined;
  return pager ?? "less -R";
}

const DEFAULT_ROWS = 24;
/** What a shell answers when a command is not there. */
const NOT_FOUND = 127;

/** False when the pager could not be started. */
function page(text: string, command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["pipe", "inherit", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status !== NOT_FOUND));
    // The reader may quit before the end.
    child.stdin.on("error", () => undefined);
    child.stdin.end(text);
  });
}
