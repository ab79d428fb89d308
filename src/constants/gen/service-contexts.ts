// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** Service-Context-Id: PS charging. */
export const SERVICE_CONTEXT_PS_CHARGING = "32251@3gpp.org";
/** Service-Context-Id: CPDT charging. */
export const SERVICE_CONTEXT_CPDT_CHARGING = "32253@3gpp.org";
/** Service-Context-Id: Exposure function API charging. */
export const SERVICE_CONTEXT_EXPOSURE_FUNCTION_API_CHARGING = "32254@3gpp.org";
/** Service-Context-Id: IMS charging. */
export const SERVICE_CONTEXT_IMS_CHARGING = "32260@3gpp.org";
/** Service-Context-Id: MMS service charging. */
export const SERVICE_CONTEXT_MMS_SERVICE_CHARGING = "32270@3gpp.org";
/** Service-Context-Id: LCS service charging. */
export const SERVICE_CONTEXT_LCS_SERVICE_CHARGING = "32271@3gpp.org";
/** Service-Context-Id: PoC service charging. */
export const SERVICE_CONTEXT_POC_SERVICE_CHARGING = "32272@3gpp.org";
/** Service-Context-Id: MBMS service charging. */
export const SERVICE_CONTEXT_MBMS_SERVICE_CHARGING = "32273@3gpp.org";
/** Service-Context-Id: SMS service charging. */
export const SERVICE_CONTEXT_SMS_SERVICE_CHARGING = "32274@3gpp.org";
/** Service-Context-Id: MMTel service charging. */
export const SERVICE_CONTEXT_MMTEL_SERVICE_CHARGING = "32275@3gpp.org";
/** Service-Context-Id: VCS charging. */
export const SERVICE_CONTEXT_VCS_CHARGING = "32276@3gpp.org";
/** Service-Context-Id: ProSe charging. */
export const SERVICE_CONTEXT_PROSE_CHARGING = "32277@3gpp.org";
/** Service-Context-Id: Monitoring Event charging. */
export const SERVICE_CONTEXT_MONITORING_EVENT_CHARGING = "32278@3gpp.org";
/** Service-Context-Id: AoC Service Information. */
export const SERVICE_CONTEXT_AOC_SERVICE_INFORMATION = "32280@3gpp.org";
/** Service-Context-Id: ABMF Rc information. */
export const SERVICE_CONTEXT_ABMF_RC_INFORMATION = "32296@3gpp.org";
/** What each Service-Context-Id is for. */
export const SERVICE_CONTEXTS: Readonly<Record<string, string>> = {
  [SERVICE_CONTEXT_PS_CHARGING]: "PS charging",
  [SERVICE_CONTEXT_CPDT_CHARGING]: "CPDT charging",
  [SERVICE_CONTEXT_EXPOSURE_FUNCTION_API_CHARGING]: "Exposure function API charging",
  [SERVICE_CONTEXT_IMS_CHARGING]: "IMS charging",
  [SERVICE_CONTEXT_MMS_SERVICE_CHARGING]: "MMS service charging",
  [SERVICE_CONTEXT_LCS_SERVICE_CHARGING]: "LCS service charging",
  [SERVICE_CONTEXT_POC_SERVICE_CHARGING]: "PoC service charging",
  [SERVICE_CONTEXT_MBMS_SERVICE_CHARGING]: "MBMS service charging",
  [SERVICE_CONTEXT_SMS_SERVICE_CHARGING]: "SMS service charging",
  [SERVICE_CONTEXT_MMTEL_SERVICE_CHARGING]: "MMTel service charging",
  [SERVICE_CONTEXT_VCS_CHARGING]: "VCS charging",
  [SERVICE_CONTEXT_PROSE_CHARGING]: "ProSe charging",
  [SERVICE_CONTEXT_MONITORING_EVENT_CHARGING]: "Monitoring Event charging",
  [SERVICE_CONTEXT_AOC_SERVICE_INFORMATION]: "AoC Service Information",
  [SERVICE_CONTEXT_ABMF_RC_INFORMATION]: "ABMF Rc information",
};
