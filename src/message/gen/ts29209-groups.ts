// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29214Types from "./ts29214.ts";

/** Flow-Grouping (508, vendor 10415), Grouped, 3GPP TS 29.209. */
export interface FlowGrouping extends Group<FlowGroupingInput> {
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
}
/** What may be written for Flow-Grouping. */
export interface FlowGroupingInput extends GroupInput<FlowGrouping> {}
