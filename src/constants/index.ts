/*
 * Every number that has a name: applications (`APP_`), AVP codes (`AVP_`, of a vendor `AVP_<vendor>_`), command codes
 * (`CMD_`), values of enumerations (`E_`), service contexts and vendors.
 */
export * from "./gen/applications.ts";
export * from "./gen/avps.ts";
export * from "./gen/commands.ts";
export * from "./gen/service-contexts.ts";
export * from "./gen/values.ts";
export * from "./gen/vendors.ts";
