// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** IKEv2-Nonces (587), Grouped, RFC 6738. */
export interface Ikev2Nonces extends ExtraAvps {
}

/** IKEv2-Identity (590), Grouped, RFC 6738. */
export interface Ikev2Identity extends ExtraAvps {
}

/** Initiator-Identity (591), Grouped, RFC 6738. */
export interface InitiatorIdentity extends ExtraAvps {
}

/** Responder-Identity (594), Grouped, RFC 6738. */
export interface ResponderIdentity extends ExtraAvps {
}
