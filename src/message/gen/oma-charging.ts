// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of Application-Service-Type (2102, vendor 10415), Enumerated, OMA DDS Charging Data. */
export const ApplicationServiceType: {
  readonly SENDING: 100;
  readonly RECEIVING: 101;
  readonly RETRIEVAL: 102;
  readonly INVITING: 103;
  readonly LEAVING: 104;
  readonly JOINING: 105;
} = {
  SENDING: 100,
  RECEIVING: 101,
  RETRIEVAL: 102,
  INVITING: 103,
  LEAVING: 104,
  JOINING: 105,
};
/** A value of Application-Service-Type. */
export type ApplicationServiceType = (typeof ApplicationServiceType)[keyof typeof ApplicationServiceType];
