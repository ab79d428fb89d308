import type { LocalCapabilities } from "../peer/capabilities.ts";
import type { NodeApplication } from "./node-application.ts";
import type { NodeSettings } from "./settings.ts";

/** The part of a node that its base messages show. */
export interface IntroducedNode extends NodeSettings {
  readonly stateId: number;
  readonly applications: readonly NodeApplication[];
}

/** The capabilities of a node for its base messages: as they are now, or would be if `newcomers` were added. */
export function localView(node: IntroducedNode, ...newcomers: readonly NodeApplication[]): LocalCapabilities {
  return {
    get originHost() {
      return node.originHost;
    },
    get originRealm() {
      return node.realmName;
    },
    get originStateId() {
      return node.stateId;
    },
    get ipAddresses() {
      return node.ipAddresses;
    },
    get vendorId() {
      return node.vendorId;
    },
    get productName() {
      return node.productName;
    },
    get firmwareRevision() {
      return node.firmwareRevision;
    },
    get supportedVendorIds() {
      return [...node.vendorIds];
    },
    get inbandSecurityIds() {
      return node.inbandSecurityIds;
    },
    get applications() {
      return [...node.applications, ...newcomers].map((application) => ({
        id: application.applicationId,
        auth: application.isAuthApplication,
        acct: application.isAcctApplication,
        vendorId: application.vendorId,
      }));
    },
  };
}
