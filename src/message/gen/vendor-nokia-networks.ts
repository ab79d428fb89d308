// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

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
export interface SubscriberSpecificInfo extends ExtraAvps {
  /** Account-State (60528, vendor 28458), UTF8String, Nokia. */
  accountState?: string[] | undefined;
  /** Active-Product-Offer (60553, vendor 28458), Grouped, Nokia. */
  activeProductOffer?: ActiveProductOffer[] | undefined;
  /** Billing-Account (60557, vendor 28458), Grouped, Nokia. */
  billingAccount?: BillingAccount[] | undefined;
}

/** Active-Product-Offer (60553, vendor 28458), Grouped, Nokia. */
export interface ActiveProductOffer extends ExtraAvps {
  /** Offer-Name (60551, vendor 28458), UTF8String, Nokia. */
  offerName?: string[] | undefined;
  /** Version (60552, vendor 28458), UTF8String, Nokia. */
  version?: string[] | undefined;
  /** Expiry-Date (60554, vendor 28458), Time, Nokia. */
  expiryDate?: Date[] | undefined;
}

/** Billing-Account (60557, vendor 28458), Grouped, Nokia. */
export interface BillingAccount extends ExtraAvps {
  /** Billing-Account-Number (60558, vendor 28458), Integer32, Nokia. */
  billingAccountNumber?: number[] | undefined;
  /** Account-Type (60559, vendor 28458), UTF8String, Nokia. */
  accountType?: string[] | undefined;
  /** Account-Subtype (60560, vendor 28458), UTF8String, Nokia. */
  accountSubtype?: string[] | undefined;
}
