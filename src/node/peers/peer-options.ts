import { inspect, isDeepStrictEqual } from "node:util";
import { DiameterError } from "../../errors.ts";
import { Validation, type ValidationSetting } from "../../message/validation.ts";
import { checkOptions, FLAG, given, type OptionChecks } from "../../option-checks.ts";
import type { Peer } from "../../peer/peer.ts";
import { PEER_FIELDS, PEER_VALIDATION, type PeerFields } from "../../peer/peer-fields.ts";
import type { Transports } from "../../transport/transports.ts";
import { parseDiameterUri } from "../../wire/diameter-uri.ts";
import { isIpAddress } from "../../wire/host-port.ts";
import { socketProtoOf } from "./socket-proto.ts";

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

/** A peer as the program names it. */
export interface NamedPeer {
  readonly peerUri: string;
  readonly options: PeerOptions;
  /** The node's realm. */
  readonly realmName: string;
  /** The node runs: persistent peers are dialled at once. */
  readonly isRunning: boolean;
}

/**
 * The fields of a peer from its DiameterURI.
 * @throws DiameterError `invalid-argument` for a bad URI or an option that makes no sense, `not-supported` for a transport that is not there: never is
 *   anything sent in clear text under `aaas`.
 */
export function peerFields({ peerUri, options, realmName }: NamedPeer, transports: Transports): PeerFields {
  checkOptions(options, PEER_OPTIONS);
  const uri = parseDiameterUri(peerUri);
  transports.serving(uri, peerUri);
  const { isDefault: _isDefault, ...fields } = given(options);
  return {
    ...fields,
    nodeName: uri.fqdn,
    realmName: options.realmName ?? realmName,
    learnsRealm: options.realmName === undefined,
    transport: socketProtoOf(uri.transport),
    isSecure: uri.isSecure,
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
