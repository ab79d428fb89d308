// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";

/** Service-Configuration (507), Grouped, RFC 5779. */
export interface ServiceConfiguration extends Group<ServiceConfigurationInput> {
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
}
/** What may be written for Service-Configuration. */
export interface ServiceConfigurationInput extends GroupInput<ServiceConfiguration> {}
