// What is not worth a mutant: the wording of sentences for people. No test should hold an error message to the letter.

/**
 * A node of Babel's syntax tree, as far as it is read here.
 * @typedef {{ type: "StringLiteral", value: string }} StringLiteral
 * @typedef {{ type: "TemplateLiteral", quasis: { value: { raw: string } }[] }} TemplateLiteral
 * @typedef {StringLiteral | TemplateLiteral | { type: "" }} SyntaxNode
 */

const sentences = {
  /** @param {{ node: SyntaxNode }} path */
  shouldIgnore({ node }) {
    const text = textOf(node);
    return text !== undefined && /[a-z] |§/i.test(text) && !CODE.test(text) ? "a sentence for people" : undefined;
  },
};

/** Pieces of functions that are compiled from texts. */
const CODE = / [=<]=* | && |=> |\bd\.set|\bw\./;

/** @param {SyntaxNode} node */
function textOf(node) {
  if (node.type === "StringLiteral") return node.value;
  if (node.type === "TemplateLiteral") return node.quasis.map((part) => part.value.raw).join("…");
  return undefined;
}

export const strykerPlugins = [{ kind: "Ignore", name: "sentences", value: sentences }];
