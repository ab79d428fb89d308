import type { LocalApplication, LocalCapabilities } from "../peer/capabilities.ts";
import type { Node } from "./node.ts";
import type { NodeApplication } from "./node-application.ts";

/** What the node says of itself in base messages; always what it is now. */
export class LocalView implements LocalCapabilities {
  readonly #node: Node;
  readonly #newcomers: readonly NodeApplication[];

  /** With `newcomers` it shows what the node would say if they were added. */
  constructor(node: Node, ...newcomers: readonly NodeApplication[]) {
    this.#node = node;
    this.#newcomers = newcomers;
  }

  get originHost(): string {
    return this.#node.originHost;
  }

  get originRealm(): string {
    return this.#node.realmName;
  }

  get originStateId(): number {
    return this.#node.stateId;
  }

  get ipAddresses(): readonly string[] {
    return this.#node.ipAddresses;
  }

  get vendorId(): number {
    return this.#node.vendorId;
  }

  get productName(): string {
    return this.#node.productName;
  }

  get firmwareRevision(): number | undefined {
    return this.#node.firmwareRevision;
  }

  get supportedVendorIds(): readonly number[] {
    return [...this.#node.vendorIds];
  }

  get inbandSecurityIds(): readonly number[] {
    return this.#node.inbandSecurityIds;
  }

  get applications(): readonly LocalApplication[] {
    return [...this.#node.applications, ...this.#newcomers].map((application) => ({
      id: application.applicationId,
      auth: application.isAuthApplication,
      acct: application.isAcctApplication,
      vendorId: application.vendorId,
    }));
  }
}
