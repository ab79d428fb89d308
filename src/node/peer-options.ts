import { DiameterError } from "../errors.ts";
import type { PeerFields } from "../peer/peer.ts";
import { PEER_TRANSPORT_TCP } from "../peer/states.ts";
import { parseDiameterUri } from "../wire/diameter-uri.ts";
import { checkAddressList, given, invalid } from "./options.ts";

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
  const uri = parseDiameterUri(peerUri);
  if (uri.isSecure)
    throw notSupported(peerUri, "TLS is not supported yet; use aaa where the network is protected otherwise");
  if (uri.transport === "sctp") throw notSupported(peerUri, "SCTP is not supported yet; use transport=tcp");
  const { isDefault: _isDefault, ...fields } = given(options);
  checkPeerOptions(fields);
  return {
    ...fields,
    nodeName: uri.fqdn,
    realmName: options.realmName ?? realmName,
    transport: PEER_TRANSPORT_TCP,
    port: uri.port,
  };
}

function checkPeerOptions(options: PeerOptions): void {
  checkAddressList(options.ipAddresses);
  for (const name of ["ceaTimeout", "cerTimeout", "dwaTimeout", "connectTimeout", "dpaTimeout"] as const) {
    const value = options[name] ?? 0;
    if (!(value >= 0 && Number.isFinite(value))) throw invalid(name, value, "seconds above 0, or null for the node's");
  }
  const { reconnectWait = 1, reconnectMax = 1, reconnectFactor = 1, reconnectJitter = 0 } = options;
  if (!(reconnectWait > 0 && Number.isFinite(reconnectWait)))
    throw invalid("reconnectWait", reconnectWait, "seconds above 0");
  if (!(reconnectMax > 0)) throw invalid("reconnectMax", reconnectMax, "seconds above 0");
  if (!(reconnectFactor >= 1)) throw invalid("reconnectFactor", reconnectFactor, "1 for waits that stay, or more");
  if (!(reconnectJitter >= 0 && reconnectJitter <= 1))
    throw invalid("reconnectJitter", reconnectJitter, "a part from 0 to 1");
}

function notSupported(peerUri: string, why: string): DiameterError {
  return new DiameterError("not-supported", `${peerUri}: ${why}`);
}
