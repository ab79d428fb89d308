// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Metaswitch-Information (10000, vendor 19444), Grouped. */
export interface MetaswitchInformation extends Group<MetaswitchInformationInput> {
  /** Adjacency-Name (10001, vendor 19444), Grouped. */
  adjacencyName?: AdjacencyName[] | undefined;
  /** Account-Name (10004, vendor 19444), Grouped. */
  accountName?: AccountName[] | undefined;
  /** SIP-Diversion (10007, vendor 19444), UTF8String. */
  sipDiversion?: string[] | undefined;
  /** Input-Output-Octets (10008, vendor 19444), Grouped. */
  inputOutputOctets?: InputOutputOctets[] | undefined;
  /** Disconnect-Direction (10013, vendor 19444), Enumerated. */
  disconnectDirection?: (DisconnectDirection | (number & {}))[] | undefined;
}
/** What may be written for Metaswitch-Information. */
export interface MetaswitchInformationInput extends GroupInput<MetaswitchInformation, {
  disconnectDirection: readonly (DisconnectDirection | (number & {}) | keyof typeof DisconnectDirection)[];
}> {}

/** Adjacency-Name (10001, vendor 19444), Grouped. */
export interface AdjacencyName extends Group<AdjacencyNameInput> {
  /** Incoming-Adjacency-Name (10002, vendor 19444), UTF8String. */
  incomingAdjacencyName?: string[] | undefined;
  /** Outgoing-Adjacency-Name (10003, vendor 19444), UTF8String. */
  outgoingAdjacencyName?: string[] | undefined;
}
/** What may be written for Adjacency-Name. */
export interface AdjacencyNameInput extends GroupInput<AdjacencyName> {}

/** Account-Name (10004, vendor 19444), Grouped. */
export interface AccountName extends Group<AccountNameInput> {
  /** Incoming-Account-Name (10005, vendor 19444), UTF8String. */
  incomingAccountName?: string[] | undefined;
  /** Outgoing-Account-Name (10006, vendor 19444), UTF8String. */
  outgoingAccountName?: string[] | undefined;
}
/** What may be written for Account-Name. */
export interface AccountNameInput extends GroupInput<AccountName> {}

/** Input-Output-Octets (10008, vendor 19444), Grouped. */
export interface InputOutputOctets extends Group<InputOutputOctetsInput> {
  /** Ingress-Input-Octets (10009, vendor 19444), Unsigned32. */
  ingressInputOctets?: number[] | undefined;
  /** Ingress-Output-Octets (10010, vendor 19444), Unsigned32. */
  ingressOutputOctets?: number[] | undefined;
  /** Egress-Input-Octets (10011, vendor 19444), Unsigned32. */
  egressInputOctets?: number[] | undefined;
  /** Egress-Output-Octets (10012, vendor 19444), Unsigned32. */
  egressOutputOctets?: number[] | undefined;
}
/** What may be written for Input-Output-Octets. */
export interface InputOutputOctetsInput extends GroupInput<InputOutputOctets> {}

/** Values of Disconnect-Direction (10013, vendor 19444), Enumerated. */
export const DisconnectDirection: {
  readonly DISCONNECT_SIDE_ORIG: 1;
  readonly DISCONNECT_SIDE_TERM: 2;
  readonly DISCONNECT_SIDE_NEITHER: 3;
} = {
  DISCONNECT_SIDE_ORIG: 1,
  DISCONNECT_SIDE_TERM: 2,
  DISCONNECT_SIDE_NEITHER: 3,
};
/** A value of Disconnect-Direction. */
export type DisconnectDirection = (typeof DisconnectDirection)[keyof typeof DisconnectDirection];
