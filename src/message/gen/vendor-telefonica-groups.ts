// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** CS-MultiParty-Call-Indication (53, vendor 27640), Grouped, Telefonica. */
export interface CsMultipartyCallIndication extends Group<CsMultipartyCallIndicationInput> {
  /** CS-Conference-Id (52, vendor 27640), UTF8String, Telefonica. */
  csConferenceId?: string[] | undefined;
  /** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfParticipants?: number[] | undefined;
}
/** What may be written for CS-MultiParty-Call-Indication. */
export interface CsMultipartyCallIndicationInput extends GroupInput<CsMultipartyCallIndication> {}
