// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as tgppOtherGroupsTypes from "./tgpp-other-groups.ts";
import type * as ts29061Types from "./ts29061.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts32299Types from "./ts32299.ts";
import type * as vendorHuaweiGroupsTypes from "./vendor-huawei-groups.ts";
import type * as vendorHuaweiTypes from "./vendor-huawei.ts";

/** Service-Information (873, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceInformation extends Group<ServiceInformationInput> {
  /** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
  psInformation?: PsInformation | undefined;
  /** P2PSMS-Information (20400, vendor 2011), Grouped. */
  p2psmsInformation?: vendorHuaweiGroupsTypes.P2psmsInformation | undefined;
  /** IMS-Information (876, vendor 10415), Grouped, 3GPP TS 32.299. */
  imsInformation?: ImsInformation | undefined;
  /** LCS-Information (878, vendor 10415), Grouped, 3GPP TS 32.299. */
  lcsInformation?: ts32299Types.LcsInformation | undefined;
  /** PoC-Information (879, vendor 10415), Grouped, 3GPP TS 32.299. */
  pocInformation?: ts32299Types.PocInformation | undefined;
}
/** What may be written for Service-Information. */
export interface ServiceInformationInput extends GroupInput<ServiceInformation> {}

/** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PsInformation extends Group<PsInformationInput> {
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
  /** 3GPP-PDP-Type (3, vendor 10415), Enumerated, 3GPP TS 29.061. */
  tgppPdpType?: ts29061Types.TgppPdpType | (number & {}) | undefined;
  /** PDP-Address (1227, vendor 10415), Address, 3GPP TS 32.299. */
  pdpAddress?: Address | undefined;
  /** SGSN-Address (1228, vendor 10415), Address, 3GPP TS 32.299. */
  sgsnAddress?: Address | undefined;
  /** GGSN-Address (847, vendor 10415), Address, 3GPP TS 32.299. */
  ggsnAddress?: Address | undefined;
  /** CG-Address (846, vendor 10415), Address, 3GPP TS 32.299. */
  cgAddress?: Address | undefined;
  /** 3GPP-IMSI-MCC-MNC (8, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsiMccMnc?: string | undefined;
  /** 3GPP-GGSN-MCC-MNC (9, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppGgsnMccMnc?: string | undefined;
  /** 3GPP-NSAPI (10, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppNsapi?: Buffer | undefined;
  /** 3GPP-Session-Stop-Indicator (11, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSessionStopIndicator?: Buffer | undefined;
  /** 3GPP-Selection-Mode (12, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSelectionMode?: string | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP-CAMEL-Charging-Info (24, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppCamelChargingInfo?: Buffer | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** PS-Furnish-Charging-Information (865, vendor 10415), Grouped, 3GPP TS 32.299. */
  psFurnishChargingInformation?: ts32299Types.PsFurnishChargingInformation | undefined;
  /** PDP-Context-Type (1247, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pdpContextType?: ts32299Types.PdpContextType | (number & {}) | undefined;
  /** SP-Id (20504, vendor 2011), OctetString. */
  spId?: Buffer | undefined;
  /** Service-Id (855, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceId?: string | undefined;
  /** Service-Type (1483, vendor 10415), Grouped, 3GPP TS 29.272. */
  serviceType?: ts29272Types.ServiceType | undefined;
  /** Content-ID (2116, vendor 10415), UTF8String, OMA DDS Charging Data. */
  contentId?: string | undefined;
  /** Bearer-Type (20519, vendor 2011), Unsigned32. */
  bearerType?: number | undefined;
  /** Start-Time (2041, vendor 10415), Time, 3GPP TS 32.299. */
  startTime?: Date | undefined;
  /** Stop-Time (2042, vendor 10415), Time, 3GPP TS 32.299. */
  stopTime?: Date | undefined;
  /** Bearer-Protocol-Type (20522, vendor 2011), Unsigned32. */
  bearerProtocolType?: number | undefined;
  /** Charging-ID (20527, vendor 2011), UTF8String. */
  chargingId?: string | undefined;
  /** Service-Level (20531, vendor 2011), Unsigned32. */
  serviceLevel?: number | undefined;
  /** Message-ID (1210, vendor 10415), UTF8String, 3GPP TS 32.299. */
  messageId?: string | undefined;
}
/** What may be written for PS-Information. */
export interface PsInformationInput extends GroupInput<PsInformation, {
  tgppPdpType: keyof typeof ts29061Types.TgppPdpType;
  pdpContextType: keyof typeof ts32299Types.PdpContextType;
}> {}

/** IMS-Information (876, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ImsInformation extends Group<ImsInformationInput> {
  /** Event-Type (823, vendor 10415), Grouped, 3GPP TS 32.299. */
  eventType?: ts32299Types.EventType | undefined;
  /** Message-Body (889, vendor 10415), Grouped, 3GPP TS 32.299. */
  messageBody?: ts32299Types.MessageBody | undefined;
  /** Role-Of-Node (829, vendor 10415), Enumerated, 3GPP TS 32.299. */
  roleOfNode?: ts32299Types.RoleOfNode | (number & {}) | undefined;
  /** User-Session-Id (830, vendor 10415), UTF8String, 3GPP TS 32.299. */
  userSessionId?: string | undefined;
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string | undefined;
  /** Called-Party-Address (832, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledPartyAddress?: string | undefined;
  /** Time-Stamps (833, vendor 10415), Grouped, 3GPP TS 32.299. */
  timeStamps?: ts32299Types.TimeStamps | undefined;
  /** Inter-Operator-Identifier (838, vendor 10415), Grouped, 3GPP TS 32.299. */
  interOperatorIdentifier?: ts32299Types.InterOperatorIdentifier | undefined;
  /** IMS-Charging-Identifier (841, vendor 10415), UTF8String, 3GPP TS 32.299. */
  imsChargingIdentifier?: string | undefined;
  /** SDP-Session-Description (842, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sdpSessionDescription?: string[] | undefined;
  /** SDP-Media-Component (843, vendor 10415), Grouped, 3GPP TS 32.299. */
  sdpMediaComponent?: ts32299Types.SdpMediaComponent[] | undefined;
  /** SDP-Media-Identifier (20820, vendor 2011), Enumerated. */
  sdpMediaIdentifier?: vendorHuaweiTypes.SdpMediaIdentifier | (number & {}) | undefined;
  /** Diversion-Reason (20821, vendor 2011), Enumerated. */
  diversionReason?: vendorHuaweiTypes.DiversionReason | (number & {}) | undefined;
  /** Requested-Party-Address (1251, vendor 10415), UTF8String, 3GPP TS 32.299. */
  requestedPartyAddress?: string | undefined;
  /** Cause (860, vendor 10415), Grouped. */
  cause?: tgppOtherGroupsTypes.Cause | undefined;
  /** Service-Id (855, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceId?: string | undefined;
  /** Service-Specific-Data (863, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceSpecificData?: string | undefined;
}
/** What may be written for IMS-Information. */
export interface ImsInformationInput extends GroupInput<ImsInformation, {
  roleOfNode: keyof typeof ts32299Types.RoleOfNode;
  sdpMediaIdentifier: keyof typeof vendorHuaweiTypes.SdpMediaIdentifier;
  diversionReason: keyof typeof vendorHuaweiTypes.DiversionReason;
}> {}
