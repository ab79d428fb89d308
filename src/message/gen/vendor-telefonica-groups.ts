// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** CS-MultiParty-Call-Indication (53, vendor 27640), Grouped, Telefonica. */
export interface CsMultipartyCallIndication extends ExtraAvps {
  /** CS-Conference-Id (52, vendor 27640), UTF8String, Telefonica. */
  csConferenceId?: string[] | undefined;
  /** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfParticipants?: number[] | undefined;
}
