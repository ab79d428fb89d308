// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of DRMP (301), Enumerated, RFC 7944. */
export const Drmp: {
  readonly PRIORITY_0: 0;
  readonly PRIORITY_1: 1;
  readonly PRIORITY_2: 2;
  readonly PRIORITY_3: 3;
  readonly PRIORITY_4: 4;
  readonly PRIORITY_5: 5;
  readonly PRIORITY_6: 6;
  readonly PRIORITY_7: 7;
  readonly PRIORITY_8: 8;
  readonly PRIORITY_9: 9;
  readonly PRIORITY_10: 10;
  readonly PRIORITY_11: 11;
  readonly PRIORITY_12: 12;
  readonly PRIORITY_13: 13;
  readonly PRIORITY_14: 14;
  readonly PRIORITY_15: 15;
} = {
  PRIORITY_0: 0,
  PRIORITY_1: 1,
  PRIORITY_2: 2,
  PRIORITY_3: 3,
  PRIORITY_4: 4,
  PRIORITY_5: 5,
  PRIORITY_6: 6,
  PRIORITY_7: 7,
  PRIORITY_8: 8,
  PRIORITY_9: 9,
  PRIORITY_10: 10,
  PRIORITY_11: 11,
  PRIORITY_12: 12,
  PRIORITY_13: 13,
  PRIORITY_14: 14,
  PRIORITY_15: 15,
};
/** A value of DRMP. */
export type Drmp = (typeof Drmp)[keyof typeof Drmp];
