import type { Recipe } from "../vectors/recipe.ts";
import { expandRecipe } from "../vectors/recipe.ts";
import { type HostileVector as CodecVector, hostileVectors } from "../vectors/vectors.ts";
import type { Delivery } from "./raw-peer.ts";

/** What a Failed-AVP is to hold. */
export interface ExpectedFailedAvp {
  /** Octets of the AVP. */
  readonly hex?: string;
  /** Others that pass. */
  readonly alternatives?: readonly string[];
  /** In place of octets, where the data is free. */
  readonly code?: number;
  readonly vendorId?: number;
  /** Codes of the groups that may be wrapped around it, outermost first. */
  readonly within?: readonly number[];
}

/** The reaction that an input deserves. */
export interface Expectation {
  readonly outcome: "answer" | "answer-or-close" | "close" | "ignore" | "wait" | "wait-or-close";
  /** Acceptable Result-Codes, the preferred one first. */
  readonly resultCodes: readonly number[];
  readonly failedAvp: ExpectedFailedAvp | null;
  readonly errorBit: "must" | "may" | "mustNot" | null;
  readonly connection: "keep" | "close" | "either";
  /** 2001 passes too. */
  readonly normalProcessingAlsoAcceptable: boolean;
}

/** A hostile input, how it is sent, and what has to come of it. */
export interface HostileInput {
  readonly id: string;
  /** `open`: behind a capabilities exchange; `wait-cer`: the first octets of a connection. */
  readonly state: "open" | "wait-cer";
  readonly hex?: string;
  readonly recipe?: Recipe;
  readonly delivery?: Delivery & { readonly afterwards?: string };
  readonly expect: Expectation;
}

/** The hostile vectors, as inputs of a node. */
export function vectorInputs(): HostileInput[] {
  return hostileVectors().map((vector) => vector as CodecVector & HostileInput);
}

/**
 * The input under names of its own: its identifiers, its session and the sender's name are replaced by others of the same length
 * wherever they stand, so that what one input left behind in the node does not answer the next.
 */
export function fresh(
  input: HostileInput,
  number: number,
): { input: HostileInput; octets: Buffer; originHost: string } {
  const name = nameOf(number);
  const replacements: [string, string][] = [
    [hexOf("client"), hexOf(name)],
    [hexOf("1876543210"), hexOf(String(1_000_000_000 + number))],
    ["010203040a0b0c0d", `${hexOfNumber(0x0100_0000 + number)}${hexOfNumber(0x0a00_0000 + number)}`],
  ];
  const renamed = JSON.parse(
    replacements.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(input)),
  ) as HostileInput;
  const octets =
    renamed.recipe === undefined ? Buffer.from(renamed.hex as string, "hex") : expandRecipe(renamed.recipe);
  return { input: renamed, octets, originHost: `${name}.example.com` };
}

/** Six letters. */
function nameOf(number: number): string {
  const letters = Array.from({ length: 4 }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(number / 26 ** place) % 26)),
  );
  return `cl${letters.reverse().join("")}`;
}

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}

function hexOfNumber(value: number): string {
  return value.toString(16).padStart(8, "0");
}
