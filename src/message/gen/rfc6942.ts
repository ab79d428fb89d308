// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** ERP-RK-Request (618), Grouped, RFC 6942. */
export interface ErpRkRequest extends ExtraAvps {
  /** ERP-Realm (619), DiameterIdentity, RFC 6942. */
  erpRealm: string;
}
