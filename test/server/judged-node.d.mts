import type { Application, Node, NodeOptions } from "../../src/index.ts";

/** The names of the library that the node is made of. */
export interface JudgedLibrary {
  readonly Node: typeof Node;
  readonly Application: typeof Application;
  readonly AccountingRequest: unknown;
  readonly CreditControlRequest: unknown;
  readonly SessionTerminationRequest: unknown;
  readonly ReAuthRequest: unknown;
  readonly AbortSessionRequest: unknown;
}

/** The node, not started. */
export function judgedNode(library: JudgedLibrary, options: NodeOptions): Node;
