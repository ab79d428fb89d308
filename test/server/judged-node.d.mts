/** The names of the library that the node is made of: of the sources, or of what was built of them. */
export interface JudgedLibrary {
  readonly Node: new (originHost: string, realmName: string, options: never) => unknown;
  readonly Application: unknown;
  readonly AccountingRequest: unknown;
  readonly CreditControlRequest: unknown;
  readonly SessionTerminationRequest: unknown;
  readonly ReAuthRequest: unknown;
  readonly AbortSessionRequest: unknown;
}

/** The node, not started. */
export function judgedNode<Library extends JudgedLibrary>(
  library: Library,
  options: ConstructorParameters<Library["Node"]>[2],
): InstanceType<Library["Node"]>;
