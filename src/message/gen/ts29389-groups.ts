// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** V2X-Authorization-Data (4700, vendor 10415), Grouped, 3GPP TS 29.389. */
export interface V2xAuthorizationData extends Group<V2xAuthorizationDataInput> {
  /** V2X-Permission-in-VPLMN (4701, vendor 10415), Unsigned32, 3GPP TS 29.389. */
  v2xPermissionInVplmn?: number | undefined;
  /** PC5-RAT-Type (4604, vendor 10415), Enumerated, 3GPP TS 29.388. */
  pc5RatType?: number[] | undefined;
  /** V2X-Application-Server (4702, vendor 10415), Grouped, 3GPP TS 29.389. */
  v2xApplicationServer?: V2xApplicationServer[] | undefined;
}
/** What may be written for V2X-Authorization-Data. */
export interface V2xAuthorizationDataInput extends GroupInput<V2xAuthorizationData> {}

/** V2X-Application-Server (4702, vendor 10415), Grouped, 3GPP TS 29.389. */
export interface V2xApplicationServer extends Group<V2xApplicationServerInput> {
  /** Application-Server (836, vendor 10415), UTF8String, 3GPP TS 32.299. */
  applicationServer: string;
  /** Geographical-Information (1608, vendor 10415), OctetString, 3GPP TS 29.272. */
  geographicalInformation?: Buffer[] | undefined;
}
/** What may be written for V2X-Application-Server. */
export interface V2xApplicationServerInput extends GroupInput<V2xApplicationServer> {}
