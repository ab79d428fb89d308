// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { capabilitiesUpdate } from "../../dictionary/gen/capabilities-update.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";

/** The attributes of Capabilities-Update-Request. */
export interface CapabilitiesUpdateRequestAvps extends ExtraAvps {
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Host-IP-Address (257), Address, RFC 6733. */
  hostIpAddress: Address[];
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Product-Name (269), UTF8String, RFC 6733. */
  productName: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Supported-Vendor-Id (265), Unsigned32, RFC 6733. */
  supportedVendorId?: number[] | undefined;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number[] | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number[] | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId[] | undefined;
  /** Firmware-Revision (267), Unsigned32, RFC 6733. */
  firmwareRevision?: number | undefined;
}
/** What may be written for the attributes of Capabilities-Update-Request. */
export interface CapabilitiesUpdateRequestInput extends RequestAvps<CapabilitiesUpdateRequestAvps> {}
export interface CapabilitiesUpdateRequest extends CapabilitiesUpdateRequestAvps {}
/** Capabilities-Update-Request (CUR, 328), application 10, RFC 6737. */
export class CapabilitiesUpdateRequest extends RequestMessage<CapabilitiesUpdateAnswerInput, CapabilitiesUpdateAnswer> {
  static override get definition(): CommandDefinition {
    return capabilitiesUpdate.command("Capabilities-Update-Request");
  }
  static override get answerType(): AnswerType<CapabilitiesUpdateAnswer> {
    return CapabilitiesUpdateAnswer;
  }
  static {
    defineAttributes(this, [
      "originHost",
      "originRealm",
      "hostIpAddress",
      "vendorId",
      "productName",
      "originStateId",
      "supportedVendorId",
      "authApplicationId",
      "acctApplicationId",
      "vendorSpecificApplicationId",
      "firmwareRevision",
      "extraAvps",
    ]);
  }
  constructor(avps: CapabilitiesUpdateRequestInput, header?: HeaderFields) {
    super(CapabilitiesUpdateRequest, avps, header);
  }
}

/** The attributes of Capabilities-Update-Answer. */
export interface CapabilitiesUpdateAnswerAvps extends ExtraAvps {
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Capabilities-Update-Answer. */
export interface CapabilitiesUpdateAnswerInput extends AnswerAvps<CapabilitiesUpdateAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface CapabilitiesUpdateAnswer extends CapabilitiesUpdateAnswerAvps {}
/** Capabilities-Update-Answer (CUA, 328), application 10, RFC 6737. */
export class CapabilitiesUpdateAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return capabilitiesUpdate.command("Capabilities-Update-Answer");
  }
  static {
    defineAttributes(this, [
      "originHost",
      "originRealm",
      "resultCode",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: CapabilitiesUpdateAnswerInput, header?: HeaderFields) {
    super(CapabilitiesUpdateAnswer, avps, header);
  }
}
