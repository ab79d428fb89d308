import ts from "typescript";

/** @import { Source } from "./source.mjs" */
/** @import { Table } from "./table.mjs" */
/** @import { Problem } from "./check.mjs" */

/** Calls that declare tests. The functions that hold such calls are lists, as long as they are. */
const TEST_CALLS = ["it", "test"];

/**
 * Hand-written files and functions that are too long, blank lines counted.
 * @param {readonly Source[]} sources
 * @param {Table} table
 * @returns {Problem[]}
 */
export function lengthProblems(sources, { lengths, exceptions }) {
  /** @type {(file: string, name?: string) => boolean} */
  const isAllowed = (file, name) => exceptions.lengths.some((one) => one.file === file && one.name === name);
  return sources
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap((source) => [
      ...longFile(source, lengths.file).filter(({ file }) => !isAllowed(file)),
      ...longFunctions(source, lengths.function)
        .filter(({ name }) => !isAllowed(source.file, name))
        .map(({ problem }) => problem),
    ]);
}

/**
 * @param {Source} source
 * @param {number} limit
 * @returns {Problem[]}
 */
function longFile({ file, text }, limit) {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (lines <= limit) return [];
  return [
    {
      file,
      line: limit + 1,
      what: `has ${lines} lines, ${limit} are the most`,
      remedy: "give a part that has a name a file of its own",
    },
  ];
}

/**
 * @param {Source} source
 * @param {number} limit
 */
function longFunctions({ file, text }, limit) {
  if (text.split("\n", limit + 1).length <= limit) return [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ name: string, problem: Problem }[]} */
  const found = [];
  /** @type {(node: ts.Node) => boolean} whether a test is declared in it */
  const visit = (node) => {
    let hasTests = isTestCall(node);
    ts.forEachChild(node, (child) => {
      if (visit(child)) hasTests = true;
    });
    if (hasTests || !ts.isFunctionLike(node) || !("body" in node)) return hasTests;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    const lines = tree.getLineAndCharacterOfPosition(node.end).line - line + 1;
    if (lines > limit) {
      const name = nameOf(node, tree);
      const what = `${name} has ${lines} lines, ${limit} are the most`;
      found.push({ name, problem: { file, line: line + 1, what, remedy: "give its parts names of their own" } });
    }
    return false;
  };
  visit(tree);
  return found;
}

/** @param {ts.Node} node */
function isTestCall(node) {
  if (!ts.isCallExpression(node)) return false;
  /** @type {ts.Node} it.each(rows) and it.skipIf(missing) declare tests when they are called again */
  let callee = node.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && TEST_CALLS.includes(callee.text);
}

/**
 * @param {ts.SignatureDeclaration} node
 * @param {ts.SourceFile} tree
 * @returns {string}
 */
function nameOf(node, tree) {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (node.name !== undefined) return node.name.getText(tree);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText(tree);
  return ts.isCallExpression(parent) ? `what ${parent.expression.getText(tree)} is given` : "a function";
}
