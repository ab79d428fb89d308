// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of Subsession-Operation (2203, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const SubsessionOperation: {
  readonly TERMINATION: 0;
  readonly ESTABLISHMENT: 1;
  readonly MODIFICATION: 2;
} = {
  TERMINATION: 0,
  ESTABLISHMENT: 1,
  MODIFICATION: 2,
};
/** A value of Subsession-Operation. */
export type SubsessionOperation = (typeof SubsessionOperation)[keyof typeof SubsessionOperation];

/** Values of Multiple-BBERF-Action (2204, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const MultipleBberfAction: {
  readonly ESTABLISHMENT: 0;
  readonly TERMINATION: 1;
} = {
  ESTABLISHMENT: 0,
  TERMINATION: 1,
};
/** A value of Multiple-BBERF-Action. */
export type MultipleBberfAction = (typeof MultipleBberfAction)[keyof typeof MultipleBberfAction];

/** Values of DRA-Binding (2208, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const DraBinding: {
  readonly DRA_BINDING_DELETION: 0;
} = {
  DRA_BINDING_DELETION: 0,
};
/** A value of DRA-Binding. */
export type DraBinding = (typeof DraBinding)[keyof typeof DraBinding];
