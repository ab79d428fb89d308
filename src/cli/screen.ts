import { type Command, Option } from "commander";

/** Where text goes: how much of a line can be seen, and how parts of it are made to stand out. */
export interface Screen {
  /** Columns of the terminal; undefined where nothing is to be cut, as in a pipe or a file. */
  readonly width: number | undefined;
  readonly paint: Paint;
}

/** Puts a style around a text, or nothing where there are no colours. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  name(text: string): string;
}

/** The facts that decide about colours. */
export interface ColorChoice {
  readonly option: ColorOption;
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type ColorOption = "auto" | "always" | "never" | false;

/** `--color WHEN`, which all commands take. */
export function colorOption(): Option {
  return new Option("--color <when>", "colours: auto (on a terminal), always or never").choices([
    "auto",
    "always",
    "never",
  ]);
}

/** The screen behind an output stream, as command line and environment have it. */
export function screenOf(stream: NodeJS.WriteStream, command: Command): Screen {
  const { color = "auto" } = command.optsWithGlobals<{ readonly color?: ColorOption }>();
  const isTerminal = stream.isTTY === true;
  const hasColors = wantsColors({ option: color, isTerminal, environment: process.env });
  const width = isTerminal ? Math.max(MIN_WIDTH, stream.columns || DEFAULT_WIDTH) : undefined;
  return { width, paint: hasColors ? COLORED : PLAIN };
}

/** The option goes first, then FORCE_COLOR (any text but 0 and false), NO_COLOR (any text), and whether there is a terminal. */
export function wantsColors({ option, isTerminal, environment }: ColorChoice): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (option === "always") return true;
  if (option === "never" || option === false) return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && !no && terminal !== "dumb";
}

/** The text, cut to so many characters, the last of them `…`, where it has more. */
export function cutTo(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}

const MIN_WIDTH = 40;
const DEFAULT_WIDTH = 80;

const same = (text: string): string => text;
const style =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** No colours at all. */
export const PLAIN: Paint = { bold: same, dim: same, good: same, bad: same, name: same };

const COLORED: Paint = {
  bold: style(1, 22),
  dim: style(2, 22),
  good: style(32, 39),
  bad: style(31, 39),
  name: style(36, 39),
};
