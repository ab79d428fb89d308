// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of NC-Request-Type (595), Enumerated, RFC 6736. */
export const NcRequestType: {
  readonly INITIAL_REQUEST: 1;
  readonly UPDATE_REQUEST: 2;
  readonly QUERY_REQUEST: 3;
} = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  QUERY_REQUEST: 3,
};
/** A value of NC-Request-Type. */
export type NcRequestType = (typeof NcRequestType)[keyof typeof NcRequestType];

/** NAT-Control-Install (596), Grouped, RFC 6736. */
export interface NatControlInstall extends Group<NatControlInstallInput> {
}
/** What may be written for NAT-Control-Install. */
export interface NatControlInstallInput extends GroupInput<NatControlInstall> {}

/** NAT-Control-Remove (597), Grouped, RFC 6736. */
export interface NatControlRemove extends Group<NatControlRemoveInput> {
}
/** What may be written for NAT-Control-Remove. */
export interface NatControlRemoveInput extends GroupInput<NatControlRemove> {}

/** NAT-Control-Definition (598), Grouped, RFC 6736. */
export interface NatControlDefinition extends Group<NatControlDefinitionInput> {
}
/** What may be written for NAT-Control-Definition. */
export interface NatControlDefinitionInput extends GroupInput<NatControlDefinition> {}

/** NAT-Internal-Address (599), Grouped, RFC 6736. */
export interface NatInternalAddress extends Group<NatInternalAddressInput> {
}
/** What may be written for NAT-Internal-Address. */
export interface NatInternalAddressInput extends GroupInput<NatInternalAddress> {}

/** NAT-External-Address (600), Grouped, RFC 6736. */
export interface NatExternalAddress extends Group<NatExternalAddressInput> {
}
/** What may be written for NAT-External-Address. */
export interface NatExternalAddressInput extends GroupInput<NatExternalAddress> {}

/** Values of NAT-External-Port-Style (604), Enumerated, RFC 6736. */
export const NatExternalPortStyle: {
  readonly FOLLOW_INTERNAL_PORT_STYLE: 1;
} = {
  FOLLOW_INTERNAL_PORT_STYLE: 1,
};
/** A value of NAT-External-Port-Style. */
export type NatExternalPortStyle = (typeof NatExternalPortStyle)[keyof typeof NatExternalPortStyle];

/** NAT-Control-Record (605), Grouped, RFC 6736. */
export interface NatControlRecord extends Group<NatControlRecordInput> {
}
/** What may be written for NAT-Control-Record. */
export interface NatControlRecordInput extends GroupInput<NatControlRecord> {}

/** Values of NAT-Control-Binding-Status (606), Enumerated, RFC 6736. */
export const NatControlBindingStatus: {
  readonly INITIAL_REQUEST: 1;
  readonly UPDATE_REQUEST: 2;
  readonly QUERY_REQUEST: 3;
} = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  QUERY_REQUEST: 3,
};
/** A value of NAT-Control-Binding-Status. */
export type NatControlBindingStatus = (typeof NatControlBindingStatus)[keyof typeof NatControlBindingStatus];
