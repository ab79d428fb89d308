// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Peer-State (200, vendor 11), Enumerated. */
export const PeerState: {
  readonly DOWN: 0;
  readonly UP: 1;
} = {
  DOWN: 0,
  UP: 1,
};
/** A value of Peer-State. */
export type PeerState = (typeof PeerState)[keyof typeof PeerState];

/** Peer-State-Change (203, vendor 11), Grouped. */
export interface PeerStateChange extends Group<PeerStateChangeInput> {
  /** Peer-Name (201, vendor 11), DiameterIdentity. */
  peerName?: string[] | undefined;
  /** Peer-Identity (202, vendor 11), DiameterIdentity. */
  peerIdentity?: string[] | undefined;
  /** Peer-State (200, vendor 11), Enumerated. */
  peerState?: (PeerState | (number & {}))[] | undefined;
}
/** What may be written for Peer-State-Change. */
export interface PeerStateChangeInput extends GroupInput<PeerStateChange, {
  peerState: readonly (PeerState | (number & {}) | keyof typeof PeerState)[];
}> {}

/** More-Peers (204, vendor 11), Grouped. */
export interface MorePeers extends Group<MorePeersInput> {
  /** Peer-Name (201, vendor 11), DiameterIdentity. */
  peerName?: string[] | undefined;
  /** Peer-Identity (202, vendor 11), DiameterIdentity. */
  peerIdentity?: string[] | undefined;
  /** Peer-State (200, vendor 11), Enumerated. */
  peerState?: (PeerState | (number & {}))[] | undefined;
  /** Peer-State-Change (203, vendor 11), Grouped. */
  peerStateChange?: PeerStateChange[] | undefined;
}
/** What may be written for More-Peers. */
export interface MorePeersInput extends GroupInput<MorePeers, {
  peerState: readonly (PeerState | (number & {}) | keyof typeof PeerState)[];
}> {}

/** Values of Peer-Type (205, vendor 11), Enumerated. */
export const PeerType: {
  readonly CLIENT: 0;
  readonly SERVER: 1;
  readonly CLIENT_AND_SERVER: 2;
  /** @deprecated by CLIENT_AND_SERVER */
  readonly CLIENTANDSERVER: 2;
  readonly PROXY: 3;
} = {
  CLIENT: 0,
  SERVER: 1,
  CLIENT_AND_SERVER: 2,
  CLIENTANDSERVER: 2,
  PROXY: 3,
};
/** A value of Peer-Type. */
export type PeerType = (typeof PeerType)[keyof typeof PeerType];
