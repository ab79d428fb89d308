// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as vendorOnem2mTypes from "./vendor-onem2m.ts";

/** M2M-Information (1011, vendor 45687), Grouped, 3GPP TS 32.299. */
export interface M2mInformation extends Group<M2mInformationInput> {
  /** Application-Entity-ID (1001, vendor 45687), UTF8String, 3GPP TS 32.299. */
  applicationEntityId?: string | undefined;
  /** External-ID (1005, vendor 45687), UTF8String, 3GPP TS 32.299. */
  externalId?: string | undefined;
  /** Receiver (1014, vendor 45687), UTF8String, 3GPP TS 32.299. */
  receiver?: string | undefined;
  /** Originator (1008, vendor 45687), UTF8String, 3GPP TS 32.299. */
  originator?: string | undefined;
  /** Hosting-CSE-ID (1007, vendor 45687), UTF8String, 3GPP TS 32.299. */
  hostingCseId?: string | undefined;
  /** Target-ID (1022, vendor 45687), UTF8String, 3GPP TS 32.299. */
  targetId?: string | undefined;
  /** Protocol-Type (1013, vendor 45687), Enumerated, 3GPP TS 32.299. */
  protocolType?: vendorOnem2mTypes.ProtocolType | (number & {}) | undefined;
  /** Request-Operation (1017, vendor 45687), Enumerated, 3GPP TS 32.299. */
  requestOperation?: vendorOnem2mTypes.RequestOperation | (number & {}) | undefined;
  /** Request-Headers-Size (1016, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  requestHeadersSize?: number | undefined;
  /** Request-Body-Size (1015, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  requestBodySize?: number | undefined;
  /** Response-Headers-Size (1019, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  responseHeadersSize?: number | undefined;
  /** Response-Body-Size (1018, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  responseBodySize?: number | undefined;
  /** Response-Status-Code (1020, vendor 45687), Enumerated, 3GPP TS 32.299. */
  responseStatusCode?: vendorOnem2mTypes.ResponseStatusCode | (number & {}) | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** M2M-Event-Record-Timestamp (1010, vendor 45687), Time, 3GPP TS 32.299. */
  m2mEventRecordTimestamp?: Date | undefined;
  /** Control-Memory-Size (1002, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  controlMemorySize?: number | undefined;
  /** Data-Memory-Size (1004, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  dataMemorySize?: number | undefined;
  /** Access-Network-Identifier (1000, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  accessNetworkIdentifier?: number | undefined;
  /** Occupancy (1012, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  occupancy?: number | undefined;
  /** Group-Name (1006, vendor 45687), UTF8String, 3GPP TS 32.299. */
  groupName?: string | undefined;
  /** Maximum-Number-Members (1009, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  maximumNumberMembers?: number | undefined;
  /** Current-Number-Members (1003, vendor 45687), Unsigned32, 3GPP TS 32.299. */
  currentNumberMembers?: number | undefined;
  /** Subgroup-Name (1021, vendor 45687), UTF8String, 3GPP TS 32.299. */
  subgroupName?: string | undefined;
  /** Node-Id (2064, vendor 10415), UTF8String, 3GPP TS 32.299. */
  nodeId?: string | undefined;
}
/** What may be written for M2M-Information. */
export interface M2mInformationInput extends GroupInput<M2mInformation, {
  protocolType: keyof typeof vendorOnem2mTypes.ProtocolType;
  requestOperation: keyof typeof vendorOnem2mTypes.RequestOperation;
  responseStatusCode: keyof typeof vendorOnem2mTypes.ResponseStatusCode;
}> {}
