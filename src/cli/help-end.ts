/** The last lines of a command's help. */
export interface HelpEnd {
  /** Command lines, without a prompt. */
  readonly examples: readonly string[];
  /** When the command ends with status 0, 1 and 2; undefined for one that does not come. */
  readonly statuses: readonly (string | undefined)[];
}

/** Examples and exit statuses, as every command's help ends. */
export function helpEnd({ examples, statuses }: HelpEnd): string {
  const lines = examples.map((line) => `  $ ${line}\n`).join("");
  const rows = statuses.flatMap((text, status) => (text === undefined ? [] : [`  ${status}  ${text}`]));
  return `\n${examples.length > 1 ? "Examples" : "Example"}:\n${lines}\nExit status:\n${rows.join("\n")}`;
}
