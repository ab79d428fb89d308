// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc4004Types from "./rfc4004.ts";

/** MIP6-Agent-Info (486), Grouped, RFC 5447. */
export interface Mip6AgentInfo extends Group<Mip6AgentInfoInput> {
  /** MIP-Home-Agent-Address (334), Address, RFC 4004. */
  mipHomeAgentAddress?: Address[] | undefined;
  /** MIP-Home-Agent-Host (348), Grouped, RFC 4004. */
  mipHomeAgentHost?: rfc4004Types.MipHomeAgentHost | undefined;
  /** MIP6-Home-Link-Prefix (125), OctetString, RFC 5447. */
  mip6HomeLinkPrefix?: Buffer | undefined;
}
/** What may be written for MIP6-Agent-Info. */
export interface Mip6AgentInfoInput extends GroupInput<Mip6AgentInfo> {}
