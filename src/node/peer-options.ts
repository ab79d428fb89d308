import { DiameterError } from "../errors.ts";
import { checkOptions, FLAG, given, type OptionChecks } from "../option-checks.ts";
import type { PeerFields } from "../peer/peer.ts";
import { PEER_FIELDS, PEER_VALIDATION } from "../peer/peer-checks.ts";
import { PEER_TRANSPORT_TCP } from "../peer/states.ts";
import { parseDiameterUri } from "../wire/diameter-uri.ts";

/** How a peer is added; all can be left out. */
export interface PeerOptions
  extends Omit<PeerFields, "nodeName" | "realmName" | "transport" | "port" | "isSecure" | "isDynamic" | "expires"> {
  /** Default: the node's own realm. */
  readonly realmName?: string;
  /** Requests for its realm, and for realms without a route, may go to it. Default false. */
  readonly isDefault?: boolean;
}

/**
 * The fields of a peer from its DiameterURI.
 * @throws DiameterError `invalid-argument` for a bad URI or an option that makes no sense, `not-supported` for a transport that is not there: never is
 *   anything sent in clear text under `aaas`.
 */
export function peerFields(peerUri: string, realmName: string, options: PeerOptions): PeerFields {
  checkOptions(options, PEER_OPTIONS);
  const uri = parseDiameterUri(peerUri);
  if (uri.isSecure)
    throw notSupported(peerUri, "TLS is not supported yet; use aaa where the network is protected otherwise");
  if (uri.transport === "sctp") throw notSupported(peerUri, "SCTP is not supported yet; use transport=tcp");
  const { isDefault: _isDefault, ...fields } = given(options);
  return {
    ...fields,
    nodeName: uri.fqdn,
    realmName: options.realmName ?? realmName,
    transport: PEER_TRANSPORT_TCP,
    port: uri.port,
  };
}

/** What `addPeer` takes. */
const PEER_OPTIONS: OptionChecks<PeerOptions> = { ...PEER_FIELDS, validation: PEER_VALIDATION, isDefault: FLAG };

function notSupported(peerUri: string, why: string): DiameterError {
  return new DiameterError("not-supported", `${peerUri}: ${why}`);
}
