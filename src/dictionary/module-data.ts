/** Must, may or must not: the rule for the M flag. */
export type MandatoryLetter = "M" | "m" | "-";

/**
 * One dictionary file as plain data: what the generator writes and `moduleDataOf` makes of a parsed file. Flat arrays and
 * texts, because a module holds thousands of facts of which a program needs a few.
 */
export interface ModuleData {
  /** For example `rfc6733`. */
  readonly name: string;
  readonly specification?: string;
  /** The application whose messages the file holds. */
  readonly applicationId?: number;
  /** The vendor of the file's AVPs, from `@vendor`. */
  readonly vendorId?: number;
  readonly vendorName?: string;
  /** Tells files apart that hold formats for the same commands. */
  readonly profile?: string;
  /** Modules whose AVPs may be used here; without names all of them. */
  readonly inherits: readonly { readonly module: string; readonly names?: readonly string[] }[];
  /** Name, code, vendor, type, M flag, specification (empty: the file's), five for each AVP. */
  readonly avps: readonly (string | number)[];
  /** By AVP: `open` lists may have further values; value and name alternate. */
  readonly enums: Readonly<Record<string, { readonly open: boolean; readonly values: readonly (string | number)[] }>>;
  /** Named values of AVPs that are not Enumerated; those that a number can't hold are decimal texts. */
  readonly defines: Readonly<Record<string, readonly (string | number)[]>>;
  /** By AVP: its format as {@link membersText} writes it. A Grouped AVP that is missing has an unknown format. */
  readonly groups: Readonly<Record<string, string>>;
  /** Name, abbreviation, code, application, flags (`R`, `P`, `E`), format, specification: seven for each command. */
  readonly commands: readonly (string | number)[];
  /** Id, name, vendor, kind, specification: five for each application. */
  readonly applications: readonly (string | number)[];
  /** Id and name. */
  readonly vendors: readonly (string | number)[];
  /** Commands that have no format: code, name, P flag (`P`, `-` or `?`). */
  readonly unformatted: readonly (string | number)[];
}

/** How many entries an AVP takes in {@link ModuleData.avps}. */
export const AVP_STRIDE = 6;
export const COMMAND_STRIDE = 7;
export const APPLICATION_STRIDE = 5;
export const UNFORMATTED_STRIDE = 3;

/** A member of a format in text: brackets of its place around the name, `min*max` in front. */
export interface MemberText {
  readonly name: string;
  readonly place: "fixed" | "required" | "optional";
  readonly min: number;
  readonly max: number;
}

const OPENING = { fixed: "<", required: "{", optional: "[" } as const;
const PLACES: Readonly<Record<string, MemberText["place"]>> = { "<": "fixed", "{": "required", "[": "optional" };

/** A format as one line: `<Session-Id {Origin-Host 0*[Route-Record`. Blanks, brackets and percent signs of names are coded. */
export function membersText(members: readonly MemberText[]): string {
  return members
    .map(({ name, place, min, max }) => `${qualifier(place, min, max)}${OPENING[place]}${coded(name)}`)
    .join(" ");
}

/** The members that a line of {@link membersText} tells. */
export function parseMembers(text: string): MemberText[] {
  if (text === "") return [];
  return text.split(" ").map((word) => {
    const at = word.search(/[<{[]/);
    const place = PLACES[word[at] as string] as MemberText["place"];
    const name = plain(word.slice(at + 1));
    if (at === 0) return { name, place, min: place === "optional" ? 0 : 1, max: 1 };
    const [low = "", high = ""] = word.slice(0, at).split("*");
    return { name, place, min: Number(low), max: high === "" ? Number.POSITIVE_INFINITY : Number(high) };
  });
}

function coded(name: string): string {
  return name.replace(/[ %<{[]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function plain(name: string): string {
  return name.includes("%")
    ? name.replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : name;
}

function qualifier(place: MemberText["place"], min: number, max: number): string {
  if (max === 1 && min === (place === "optional" ? 0 : 1)) return "";
  return `${min}*${Number.isFinite(max) ? max : ""}`;
}
