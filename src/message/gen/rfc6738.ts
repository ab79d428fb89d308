// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** IKEv2-Nonces (587), Grouped, RFC 6738. */
export interface Ikev2Nonces extends Group<Ikev2NoncesInput> {
}
/** What may be written for IKEv2-Nonces. */
export interface Ikev2NoncesInput extends GroupInput<Ikev2Nonces> {}

/** IKEv2-Identity (590), Grouped, RFC 6738. */
export interface Ikev2Identity extends Group<Ikev2IdentityInput> {
}
/** What may be written for IKEv2-Identity. */
export interface Ikev2IdentityInput extends GroupInput<Ikev2Identity> {}

/** Initiator-Identity (591), Grouped, RFC 6738. */
export interface InitiatorIdentity extends Group<InitiatorIdentityInput> {
}
/** What may be written for Initiator-Identity. */
export interface InitiatorIdentityInput extends GroupInput<InitiatorIdentity> {}

/** Responder-Identity (594), Grouped, RFC 6738. */
export interface ResponderIdentity extends Group<ResponderIdentityInput> {
}
/** What may be written for Responder-Identity. */
export interface ResponderIdentityInput extends GroupInput<ResponderIdentity> {}
