// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of SM-Delivery-Outcome-T4 (3200, vendor 10415), Enumerated, 3GPP TS 29.337. */
export const SmDeliveryOutcomeT4: {
  readonly ABSENT_SUBSCRIBER: 0;
  readonly UE_MEMORY_CAPACITY_EXCEEDED: 1;
  readonly SUCCESSFUL_TRANSFER: 2;
  readonly VALIDITY_TIME_EXPIRED: 3;
} = {
  ABSENT_SUBSCRIBER: 0,
  UE_MEMORY_CAPACITY_EXCEEDED: 1,
  SUCCESSFUL_TRANSFER: 2,
  VALIDITY_TIME_EXPIRED: 3,
};
/** A value of SM-Delivery-Outcome-T4. */
export type SmDeliveryOutcomeT4 = (typeof SmDeliveryOutcomeT4)[keyof typeof SmDeliveryOutcomeT4];

/** Values of Absent-Subscriber-Diagnostic-T4 (3201, vendor 10415), Enumerated, 3GPP TS 29.337. */
export const AbsentSubscriberDiagnosticT4: {
  readonly NO_PAGING_RESPONSE: 0;
  readonly UE_DETACHED: 1;
  readonly UE_DEREGISTERED: 2;
  readonly UE_PURGED: 3;
  readonly ROAMING_RESTRICTION: 4;
  readonly UNIDENTIFIED_SUBSCRIBER: 5;
} = {
  NO_PAGING_RESPONSE: 0,
  UE_DETACHED: 1,
  UE_DEREGISTERED: 2,
  UE_PURGED: 3,
  ROAMING_RESTRICTION: 4,
  UNIDENTIFIED_SUBSCRIBER: 5,
};
/** A value of Absent-Subscriber-Diagnostic-T4. */
export type AbsentSubscriberDiagnosticT4 = (typeof AbsentSubscriberDiagnosticT4)[keyof typeof AbsentSubscriberDiagnosticT4];

/** Values of Trigger-Action (3202, vendor 10415), Unsigned32, 3GPP TS 29.337. */
export const TriggerAction: {
  readonly TRIGGER: 0;
  readonly RECALL: 1;
  readonly REPLACE: 2;
} = {
  TRIGGER: 0,
  RECALL: 1,
  REPLACE: 2,
};
/** A value of Trigger-Action. */
export type TriggerAction = (typeof TriggerAction)[keyof typeof TriggerAction];

/** Values of MTC-Error-Diagnostic (3203, vendor 10415), Unsigned32, 3GPP TS 29.337. */
export const MtcErrorDiagnostic: {
  readonly ORIGINAL_MESSAGE_NOT_DELETED: 0;
  readonly NEW_MESSAGE_NOT_STORED: 1;
} = {
  ORIGINAL_MESSAGE_NOT_DELETED: 0,
  NEW_MESSAGE_NOT_STORED: 1,
};
/** A value of MTC-Error-Diagnostic. */
export type MtcErrorDiagnostic = (typeof MtcErrorDiagnostic)[keyof typeof MtcErrorDiagnostic];
