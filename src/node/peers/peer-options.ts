import { inspect, isDeepStrictEqual } from "node:util";
import { DiameterError } from "../../errors.ts";
import { Validation, type ValidationSetting } from "../../message/validation.ts";
import { checkOptions, FLAG, given, type OptionChecks } from "../../option-checks.ts";
import type { Peer } from "../../peer/peer.ts";
import { PEER_FIELDS, PEER_VALIDATION, type PeerFields } from "../../peer/peer-fields.ts";
import { PEER_TRANSPORT_TCP } from "../../peer/states.ts";
import { parseDiameterUri } from "../../wire/diameter-uri.ts";
import { isIpAddress } from "../../wire/host-port.ts";

/** The options of `addPeer`; all can be left out. */
export interface PeerOptions
  extends Omit<
    PeerFields,
    "nodeName" | "realmName" | "transport" | "port" | "isSecure" | "isDynamic" | "expires" | "learnsRealm"
  > {
  /** The realm of the peer. Default: the node's own realm, and beside it the realm in the peer's CER or CEA. */
  readonly realmName?: string;
  /** True: requests for the peer's realm, and for realms without a route, may go to the peer. Default false. */
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
    learnsRealm: options.realmName === undefined,
    transport: PEER_TRANSPORT_TCP,
    port: uri.port,
    // An IP address in the URI is the peer's address; a name is looked up when the peer is dialled (RFC 6733 §5.2).
    ...(isIpAddress(uri.fqdn) ? { ipAddresses: options.ipAddresses ?? [uri.fqdn] } : {}),
  };
}

/**
 * Checks the options of a peer that is added again: they must agree with the peer, as nobody could tell which of both counts.
 * @throws DiameterError `invalid-argument` that names the first difference.
 */
export function checkSamePeer(known: Peer, peerUri: string, options: PeerOptions): void {
  const { isDefault: _isDefault, ...said } = given(options);
  const { port, isPortGiven } = parseDiameterUri(peerUri);
  const fields: Partial<PeerFields> = isPortGiven ? { ...said, port } : said;
  for (const [name, value] of Object.entries(fields)) {
    const present = known[name as keyof Peer];
    const wanted = name === "validation" && value !== null ? Validation.of(value as ValidationSetting) : value;
    if (isDeepStrictEqual(present, wanted)) continue;
    const differs = `${known.nodeName} is a peer already, with ${name} ${inspect(present)} instead of ${inspect(wanted)}`;
    throw new DiameterError("invalid-argument", `${differs}; set it on the peer, or remove that first`);
  }
}

/** The checks of the options of `addPeer`. */
const PEER_OPTIONS: OptionChecks<PeerOptions> = { ...PEER_FIELDS, validation: PEER_VALIDATION, isDefault: FLAG };

function notSupported(peerUri: string, why: string): DiameterError {
  return new DiameterError("not-supported", `${peerUri}: ${why}`);
}
