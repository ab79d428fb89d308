import { readdirSync, readFileSync } from "node:fs";
import type { AvpTree, MessageTree } from "../../src/message/avp-tree.ts";
import { expandRecipe, type Recipe } from "./recipe.ts";

/** An AVP as a vector expects it, with the other readings that public dictionaries have for it. */
export interface ExpectedAvp extends Omit<AvpTree, "avps"> {
  readonly avps?: readonly ExpectedAvp[];
  readonly alternatives?: readonly {
    readonly type: string;
    readonly value?: unknown;
    readonly avps?: readonly ExpectedAvp[];
  }[];
  readonly otherNames?: readonly string[];
}

/** A recorded, published or generated message and what is in it. */
export interface MessageVector {
  readonly id: string;
  readonly kind: string;
  readonly hex: string;
  readonly expected: Omit<MessageTree, "avps"> & { readonly avps: readonly ExpectedAvp[] };
}

/** A hostile input and the reaction that it deserves. */
export interface HostileVector {
  readonly id: string;
  readonly title: string;
  readonly state: "open" | "wait-cer";
  readonly hex?: string;
  readonly recipe?: Recipe;
  readonly expect: {
    readonly codec: "ok" | "error" | "incomplete" | "either" | "ok-then-incomplete";
    readonly [key: string]: unknown;
  };
}

/** All messages, by the file that names their origin. */
export function messageVectors(): MessageVector[] {
  const folder = new URL("data/messages/", import.meta.url);
  return readdirSync(folder).flatMap((file) => readLines<MessageVector>(new URL(file, folder)));
}

/** All hostile inputs. */
export function hostileVectors(): HostileVector[] {
  return readLines<HostileVector>(new URL("data/hostile.jsonl", import.meta.url));
}

/** The octets of a hostile input. */
export function hostileOctets(vector: HostileVector): Buffer {
  return vector.recipe === undefined ? Buffer.from(vector.hex as string, "hex") : expandRecipe(vector.recipe);
}

function readLines<T>(file: URL): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
