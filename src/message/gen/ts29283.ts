// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Data-Identification (4501, vendor 10415), Grouped, 3GPP TS 29.283. */
export interface DataIdentification extends Group<DataIdentificationInput> {
  /** Data-Identification-Prefix (4502, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  dataIdentificationPrefix: number;
  /** Data-Identification-Flags (4503, vendor 10415), Unsigned64, 3GPP TS 29.283. */
  dataIdentificationFlags: bigint;
}
/** What may be written for Data-Identification. */
export interface DataIdentificationInput extends GroupInput<DataIdentification> {}

/** MC-Service-User-Profile-Data (4511, vendor 10415), Grouped, 3GPP TS 29.283. */
export interface McServiceUserProfileData extends Group<McServiceUserProfileDataInput> {
  /** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
  userData?: Buffer | undefined;
  /** Sequence-Number (4512, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  sequenceNumber?: number | undefined;
  /** User-Data-Id (4510, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  userDataId?: number | undefined;
}
/** What may be written for MC-Service-User-Profile-Data. */
export interface McServiceUserProfileDataInput extends GroupInput<McServiceUserProfileData> {}

/** Data (4513, vendor 10415), Grouped, 3GPP TS 29.283. */
export interface Data extends Group<DataInput> {
  /** MC-Service-User-Profile-Data (4511, vendor 10415), Grouped, 3GPP TS 29.283. */
  mcServiceUserProfileData?: McServiceUserProfileData[] | undefined;
}
/** What may be written for Data. */
export interface DataInput extends GroupInput<Data> {}
