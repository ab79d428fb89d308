// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of User-Agent-Type (2016, vendor 28458), Enumerated, Nokia. */
export const UserAgentType: {
  readonly NON_MOBILE_BROWSER: 0;
  readonly MOBILE_BROWSER: 1;
} = {
  NON_MOBILE_BROWSER: 0,
  MOBILE_BROWSER: 1,
};
/** A value of User-Agent-Type. */
export type UserAgentType = (typeof UserAgentType)[keyof typeof UserAgentType];

/** Subscriber-Specific-Info (60530, vendor 28458), Grouped, Nokia. */
export interface SubscriberSpecificInfo extends Group<SubscriberSpecificInfoInput> {
  /** Account-State (60528, vendor 28458), UTF8String, Nokia. */
  accountState?: string[] | undefined;
  /** Active-Product-Offer (60553, vendor 28458), Grouped, Nokia. */
  activeProductOffer?: ActiveProductOffer[] | undefined;
  /** Billing-Account (60557, vendor 28458), Grouped, Nokia. */
  billingAccount?: BillingAccount[] | undefined;
}
/** What may be written for Subscriber-Specific-Info. */
export interface SubscriberSpecificInfoInput extends GroupInput<SubscriberSpecificInfo> {}

/** Active-Product-Offer (60553, vendor 28458), Grouped, Nokia. */
export interface ActiveProductOffer extends Group<ActiveProductOfferInput> {
  /** Offer-Name (60551, vendor 28458), UTF8String, Nokia. */
  offerName?: string[] | undefined;
  /** Version (60552, vendor 28458), UTF8String, Nokia. */
  version?: string[] | undefined;
  /** Expiry-Date (60554, vendor 28458), Time, Nokia. */
  expiryDate?: Date[] | undefined;
}
/** What may be written for Active-Product-Offer. */
export interface ActiveProductOfferInput extends GroupInput<ActiveProductOffer> {}

/** Billing-Account (60557, vendor 28458), Grouped, Nokia. */
export interface BillingAccount extends Group<BillingAccountInput> {
  /** Billing-Account-Number (60558, vendor 28458), Integer32, Nokia. */
  billingAccountNumber?: number[] | undefined;
  /** Account-Type (60559, vendor 28458), UTF8String, Nokia. */
  accountType?: string[] | undefined;
  /** Account-Subtype (60560, vendor 28458), UTF8String, Nokia. */
  accountSubtype?: string[] | undefined;
}
/** What may be written for Billing-Account. */
export interface BillingAccountInput extends GroupInput<BillingAccount> {}
