// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5777Types from "./rfc5777.ts";

/** CC-Money (413), Grouped, RFC 8506. */
export interface CcMoney extends Group<CcMoneyInput> {
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue: UnitValue;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
}
/** What may be written for CC-Money. */
export interface CcMoneyInput extends GroupInput<CcMoney> {}

/** Values of CC-Request-Type (416), Enumerated, RFC 8506. */
export const CcRequestType: {
  readonly INITIAL_REQUEST: 1;
  readonly UPDATE_REQUEST: 2;
  readonly TERMINATION_REQUEST: 3;
  readonly EVENT_REQUEST: 4;
} = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  TERMINATION_REQUEST: 3,
  EVENT_REQUEST: 4,
};
/** A value of CC-Request-Type. */
export type CcRequestType = (typeof CcRequestType)[keyof typeof CcRequestType];

/** Values of CC-Session-Failover (418), Enumerated, RFC 8506. */
export const CcSessionFailover: {
  readonly FAILOVER_NOT_SUPPORTED: 0;
  readonly FAILOVER_SUPPORTED: 1;
} = {
  FAILOVER_NOT_SUPPORTED: 0,
  FAILOVER_SUPPORTED: 1,
};
/** A value of CC-Session-Failover. */
export type CcSessionFailover = (typeof CcSessionFailover)[keyof typeof CcSessionFailover];

/** Values of Check-Balance-Result (422), Enumerated, RFC 8506. */
export const CheckBalanceResult: {
  readonly ENOUGH_CREDIT: 0;
  readonly NO_CREDIT: 1;
} = {
  ENOUGH_CREDIT: 0,
  NO_CREDIT: 1,
};
/** A value of Check-Balance-Result. */
export type CheckBalanceResult = (typeof CheckBalanceResult)[keyof typeof CheckBalanceResult];

/** Cost-Information (423), Grouped, RFC 8506. */
export interface CostInformation extends Group<CostInformationInput> {
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue: UnitValue;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode: number;
  /** Cost-Unit (424), UTF8String, RFC 8506. */
  costUnit?: string | undefined;
}
/** What may be written for Cost-Information. */
export interface CostInformationInput extends GroupInput<CostInformation> {}

/** Values of Credit-Control (426), Enumerated, RFC 8506. */
export const CreditControl: {
  readonly CREDIT_AUTHORIZATION: 0;
  readonly RE_AUTHORIZATION: 1;
} = {
  CREDIT_AUTHORIZATION: 0,
  RE_AUTHORIZATION: 1,
};
/** A value of Credit-Control. */
export type CreditControl = (typeof CreditControl)[keyof typeof CreditControl];

/** Values of Credit-Control-Failure-Handling (427), Enumerated, RFC 8506. */
export const CreditControlFailureHandling: {
  readonly TERMINATE: 0;
  readonly CONTINUE: 1;
  readonly RETRY_AND_TERMINATE: 2;
} = {
  TERMINATE: 0,
  CONTINUE: 1,
  RETRY_AND_TERMINATE: 2,
};
/** A value of Credit-Control-Failure-Handling. */
export type CreditControlFailureHandling = (typeof CreditControlFailureHandling)[keyof typeof CreditControlFailureHandling];

/** Values of Direct-Debiting-Failure-Handling (428), Enumerated, RFC 8506. */
export const DirectDebitingFailureHandling: {
  readonly TERMINATE_OR_BUFFER: 0;
  readonly CONTINUE: 1;
} = {
  TERMINATE_OR_BUFFER: 0,
  CONTINUE: 1,
};
/** A value of Direct-Debiting-Failure-Handling. */
export type DirectDebitingFailureHandling = (typeof DirectDebitingFailureHandling)[keyof typeof DirectDebitingFailureHandling];

/** Final-Unit-Indication (430), Grouped, RFC 8506. */
export interface FinalUnitIndication extends Group<FinalUnitIndicationInput> {
  /** Final-Unit-Action (449), Enumerated, RFC 8506. */
  finalUnitAction: FinalUnitAction;
  /** Restriction-Filter-Rule (438), IPFilterRule, RFC 8506. */
  restrictionFilterRule?: string[] | undefined;
  /** Filter-Id (11), UTF8String, RFC 7155. */
  filterId?: string[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: RedirectServer | undefined;
}
/** What may be written for Final-Unit-Indication. */
export interface FinalUnitIndicationInput extends GroupInput<FinalUnitIndication, {
  finalUnitAction: keyof typeof FinalUnitAction;
}> {}

/** Granted-Service-Unit (431), Grouped, RFC 8506. */
export interface GrantedServiceUnit extends Group<GrantedServiceUnitInput> {
  /** Tariff-Time-Change (451), Time, RFC 8506. */
  tariffTimeChange?: Date | undefined;
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number | undefined;
  /** CC-Money (413), Grouped, RFC 8506. */
  ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint | undefined;
}
/** What may be written for Granted-Service-Unit. */
export interface GrantedServiceUnitInput extends GroupInput<GrantedServiceUnit> {}

/** Values of Redirect-Address-Type (433), Enumerated, RFC 8506. */
export const RedirectAddressType: {
  readonly IPV4_ADDRESS: 0;
  readonly IPV6_ADDRESS: 1;
  readonly URL: 2;
  readonly SIP_URI: 3;
  readonly END_USER_PRIVATE: 4;
} = {
  IPV4_ADDRESS: 0,
  IPV6_ADDRESS: 1,
  URL: 2,
  SIP_URI: 3,
  END_USER_PRIVATE: 4,
};
/** A value of Redirect-Address-Type. */
export type RedirectAddressType = (typeof RedirectAddressType)[keyof typeof RedirectAddressType];

/** Redirect-Server (434), Grouped, RFC 8506. */
export interface RedirectServer extends Group<RedirectServerInput> {
  /** Redirect-Address-Type (433), Enumerated, RFC 8506. */
  redirectAddressType: RedirectAddressType;
  /** Redirect-Server-Address (435), UTF8String, RFC 8506. */
  redirectServerAddress: string;
}
/** What may be written for Redirect-Server. */
export interface RedirectServerInput extends GroupInput<RedirectServer, {
  redirectAddressType: keyof typeof RedirectAddressType;
}> {}

/** Values of Requested-Action (436), Enumerated, RFC 8506. */
export const RequestedAction: {
  readonly DIRECT_DEBITING: 0;
  readonly REFUND_ACCOUNT: 1;
  readonly CHECK_BALANCE: 2;
  readonly PRICE_ENQUIRY: 3;
} = {
  DIRECT_DEBITING: 0,
  REFUND_ACCOUNT: 1,
  CHECK_BALANCE: 2,
  PRICE_ENQUIRY: 3,
};
/** A value of Requested-Action. */
export type RequestedAction = (typeof RequestedAction)[keyof typeof RequestedAction];

/** Requested-Service-Unit (437), Grouped, RFC 8506. */
export interface RequestedServiceUnit extends Group<RequestedServiceUnitInput> {
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number | undefined;
  /** CC-Money (413), Grouped, RFC 8506. */
  ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint | undefined;
}
/** What may be written for Requested-Service-Unit. */
export interface RequestedServiceUnitInput extends GroupInput<RequestedServiceUnit> {}

/** Service-Parameter-Info (440), Grouped, RFC 8506. */
export interface ServiceParameterInfo extends Group<ServiceParameterInfoInput> {
  /** Service-Parameter-Type (441), Unsigned32, RFC 8506. */
  serviceParameterType: number;
  /** Service-Parameter-Value (442), OctetString, RFC 8506. */
  serviceParameterValue: Buffer;
}
/** What may be written for Service-Parameter-Info. */
export interface ServiceParameterInfoInput extends GroupInput<ServiceParameterInfo> {}

/** Subscription-Id (443), Grouped, RFC 8506. */
export interface SubscriptionId extends Group<SubscriptionIdInput> {
  /** Subscription-Id-Type (450), Enumerated, RFC 8506. */
  subscriptionIdType: SubscriptionIdType;
  /** Subscription-Id-Data (444), UTF8String, RFC 8506. */
  subscriptionIdData: string;
}
/** What may be written for Subscription-Id. */
export interface SubscriptionIdInput extends GroupInput<SubscriptionId, {
  subscriptionIdType: keyof typeof SubscriptionIdType;
}> {}

/** Unit-Value (445), Grouped, RFC 8506. */
export interface UnitValue extends Group<UnitValueInput> {
  /** Value-Digits (447), Integer64, RFC 8506. */
  valueDigits: bigint;
  /** Exponent (429), Integer32, RFC 8506. */
  exponent?: number | undefined;
}
/** What may be written for Unit-Value. */
export interface UnitValueInput extends GroupInput<UnitValue> {}

/** Values of Final-Unit-Action (449), Enumerated, RFC 8506. */
export const FinalUnitAction: {
  readonly TERMINATE: 0;
  readonly REDIRECT: 1;
  readonly RESTRICT_ACCESS: 2;
} = {
  TERMINATE: 0,
  REDIRECT: 1,
  RESTRICT_ACCESS: 2,
};
/** A value of Final-Unit-Action. */
export type FinalUnitAction = (typeof FinalUnitAction)[keyof typeof FinalUnitAction];

/** Values of Subscription-Id-Type (450), Enumerated, RFC 8506. */
export const SubscriptionIdType: {
  readonly END_USER_E164: 0;
  readonly END_USER_IMSI: 1;
  readonly END_USER_SIP_URI: 2;
  readonly END_USER_NAI: 3;
  readonly END_USER_PRIVATE: 4;
} = {
  END_USER_E164: 0,
  END_USER_IMSI: 1,
  END_USER_SIP_URI: 2,
  END_USER_NAI: 3,
  END_USER_PRIVATE: 4,
};
/** A value of Subscription-Id-Type. */
export type SubscriptionIdType = (typeof SubscriptionIdType)[keyof typeof SubscriptionIdType];

/** Values of Tariff-Change-Usage (452), Enumerated, RFC 8506. */
export const TariffChangeUsage: {
  readonly UNIT_BEFORE_TARIFF_CHANGE: 0;
  readonly UNIT_AFTER_TARIFF_CHANGE: 1;
  readonly UNIT_INDETERMINATE: 2;
} = {
  UNIT_BEFORE_TARIFF_CHANGE: 0,
  UNIT_AFTER_TARIFF_CHANGE: 1,
  UNIT_INDETERMINATE: 2,
};
/** A value of Tariff-Change-Usage. */
export type TariffChangeUsage = (typeof TariffChangeUsage)[keyof typeof TariffChangeUsage];

/** Values of CC-Unit-Type (454), Enumerated, RFC 8506. */
export const CcUnitType: {
  readonly TIME: 0;
  readonly MONEY: 1;
  readonly TOTAL_OCTETS: 2;
  readonly INPUT_OCTETS: 3;
  readonly OUTPUT_OCTETS: 4;
  readonly SERVICE_SPECIFIC_UNITS: 5;
} = {
  TIME: 0,
  MONEY: 1,
  TOTAL_OCTETS: 2,
  INPUT_OCTETS: 3,
  OUTPUT_OCTETS: 4,
  SERVICE_SPECIFIC_UNITS: 5,
};
/** A value of CC-Unit-Type. */
export type CcUnitType = (typeof CcUnitType)[keyof typeof CcUnitType];

/** Values of Multiple-Services-Indicator (455), Enumerated, RFC 8506. */
export const MultipleServicesIndicator: {
  readonly MULTIPLE_SERVICES_NOT_SUPPORTED: 0;
  readonly MULTIPLE_SERVICES_SUPPORTED: 1;
} = {
  MULTIPLE_SERVICES_NOT_SUPPORTED: 0,
  MULTIPLE_SERVICES_SUPPORTED: 1,
};
/** A value of Multiple-Services-Indicator. */
export type MultipleServicesIndicator = (typeof MultipleServicesIndicator)[keyof typeof MultipleServicesIndicator];

/** G-S-U-Pool-Reference (457), Grouped, RFC 8506. */
export interface GsuPoolReference extends Group<GsuPoolReferenceInput> {
  /** G-S-U-Pool-Identifier (453), Unsigned32, RFC 8506. */
  gsuPoolIdentifier: number;
  /** CC-Unit-Type (454), Enumerated, RFC 8506. */
  ccUnitType: CcUnitType;
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue: UnitValue;
}
/** What may be written for G-S-U-Pool-Reference. */
export interface GsuPoolReferenceInput extends GroupInput<GsuPoolReference, {
  ccUnitType: keyof typeof CcUnitType;
}> {}

/** User-Equipment-Info (458), Grouped, RFC 8506. */
export interface UserEquipmentInfo extends Group<UserEquipmentInfoInput> {
  /** User-Equipment-Info-Type (459), Enumerated, RFC 8506. */
  userEquipmentInfoType: UserEquipmentInfoType;
  /** User-Equipment-Info-Value (460), OctetString, RFC 8506. */
  userEquipmentInfoValue: Buffer;
}
/** What may be written for User-Equipment-Info. */
export interface UserEquipmentInfoInput extends GroupInput<UserEquipmentInfo, {
  userEquipmentInfoType: keyof typeof UserEquipmentInfoType;
}> {}

/** Values of User-Equipment-Info-Type (459), Enumerated, RFC 8506. */
export const UserEquipmentInfoType: {
  readonly IMEISV: 0;
  readonly MAC: 1;
  readonly EUI64: 2;
  readonly MODIFIED_EUI64: 3;
} = {
  IMEISV: 0,
  MAC: 1,
  EUI64: 2,
  MODIFIED_EUI64: 3,
};
/** A value of User-Equipment-Info-Type. */
export type UserEquipmentInfoType = (typeof UserEquipmentInfoType)[keyof typeof UserEquipmentInfoType];

/** User-Equipment-Info-Extension (653), Grouped, RFC 8506. */
export interface UserEquipmentInfoExtension extends Group<UserEquipmentInfoExtensionInput> {
  /** User-Equipment-Info-IMEISV (654), OctetString, RFC 8506. */
  userEquipmentInfoImeisv?: Buffer | undefined;
  /** User-Equipment-Info-MAC (655), OctetString, RFC 8506. */
  userEquipmentInfoMac?: Buffer | undefined;
  /** User-Equipment-Info-EUI64 (656), OctetString, RFC 8506. */
  userEquipmentInfoEui64?: Buffer | undefined;
  /** User-Equipment-Info-ModifiedEUI64 (657), OctetString, RFC 8506. */
  userEquipmentInfoModifiedeui64?: Buffer | undefined;
  /** User-Equipment-Info-IMEI (658), OctetString, RFC 8506. */
  userEquipmentInfoImei?: Buffer | undefined;
}
/** What may be written for User-Equipment-Info-Extension. */
export interface UserEquipmentInfoExtensionInput extends GroupInput<UserEquipmentInfoExtension> {}

/** Subscription-Id-Extension (659), Grouped, RFC 8506. */
export interface SubscriptionIdExtension extends Group<SubscriptionIdExtensionInput> {
  /** Subscription-Id-E164 (660), UTF8String, RFC 8506. */
  subscriptionIdE164?: string | undefined;
  /** Subscription-Id-IMSI (661), UTF8String, RFC 8506. */
  subscriptionIdImsi?: string | undefined;
  /** Subscription-Id-SIP-URI (662), UTF8String, RFC 8506. */
  subscriptionIdSipUri?: string | undefined;
  /** Subscription-Id-NAI (663), UTF8String, RFC 8506. */
  subscriptionIdNai?: string | undefined;
  /** Subscription-Id-Private (664), UTF8String, RFC 8506. */
  subscriptionIdPrivate?: string | undefined;
}
/** What may be written for Subscription-Id-Extension. */
export interface SubscriptionIdExtensionInput extends GroupInput<SubscriptionIdExtension> {}

/** Redirect-Server-Extension (665), Grouped, RFC 8506. */
export interface RedirectServerExtension extends Group<RedirectServerExtensionInput> {
  /** Redirect-Address-IPAddress (666), Address, RFC 8506. */
  redirectAddressIpaddress?: Address | undefined;
  /** Redirect-Address-URL (667), UTF8String, RFC 8506. */
  redirectAddressUrl?: string | undefined;
  /** Redirect-Address-SIP-URI (668), UTF8String, RFC 8506. */
  redirectAddressSipUri?: string | undefined;
}
/** What may be written for Redirect-Server-Extension. */
export interface RedirectServerExtensionInput extends GroupInput<RedirectServerExtension> {}

/** QoS-Final-Unit-Indication (669), Grouped, RFC 8506. */
export interface QosFinalUnitIndication extends Group<QosFinalUnitIndicationInput> {
  /** Final-Unit-Action (449), Enumerated, RFC 8506. */
  finalUnitAction: FinalUnitAction;
  /** Filter-Rule (509), Grouped, RFC 5777. */
  filterRule?: rfc5777Types.FilterRule[] | undefined;
  /** Filter-Id (11), UTF8String, RFC 7155. */
  filterId?: string[] | undefined;
  /** Redirect-Server-Extension (665), Grouped, RFC 8506. */
  redirectServerExtension?: RedirectServerExtension | undefined;
}
/** What may be written for QoS-Final-Unit-Indication. */
export interface QosFinalUnitIndicationInput extends GroupInput<QosFinalUnitIndication, {
  finalUnitAction: keyof typeof FinalUnitAction;
}> {}
