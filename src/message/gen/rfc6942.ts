// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** ERP-RK-Request (618), Grouped, RFC 6942. */
export interface ErpRkRequest extends Group<ErpRkRequestInput> {
  /** ERP-Realm (619), DiameterIdentity, RFC 6942. */
  erpRealm: string;
}
/** What may be written for ERP-RK-Request. */
export interface ErpRkRequestInput extends GroupInput<ErpRkRequest> {}
