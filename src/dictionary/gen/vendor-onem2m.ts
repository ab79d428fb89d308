// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-onem2m. */
export const vendorOnem2m: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_onem2m",
    vendorId: 45687,
    vendorName: "oneM2M",
    inherits: [],
    avps: [
      "Access-Network-Identifier", 1000, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Application-Entity-ID", 1001, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Control-Memory-Size", 1002, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Current-Number-Members", 1003, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Data-Memory-Size", 1004, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "External-ID", 1005, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Group-Name", 1006, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Hosting-CSE-ID", 1007, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Originator", 1008, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Maximum-Number-Members", 1009, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "M2M-Event-Record-Timestamp", 1010, 45687, "Time", "M", "3GPP TS 32.299",
      "Occupancy", 1012, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Protocol-Type", 1013, 45687, "Enumerated", "M", "3GPP TS 32.299",
      "Receiver", 1014, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Request-Body-Size", 1015, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Request-Headers-Size", 1016, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Request-Operation", 1017, 45687, "Enumerated", "M", "3GPP TS 32.299",
      "Response-Body-Size", 1018, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Response-Headers-Size", 1019, 45687, "Unsigned32", "M", "3GPP TS 32.299",
      "Response-Status-Code", 1020, 45687, "Enumerated", "M", "3GPP TS 32.299",
      "Subgroup-Name", 1021, 45687, "UTF8String", "M", "3GPP TS 32.299",
      "Target-ID", 1022, 45687, "UTF8String", "M", "3GPP TS 32.299",
    ],
    enums: {
      "Protocol-Type": {"open":false,"values":[0,"HTTP",1,"CoAP",2,"MQTT"]},
      "Request-Operation": {"open":false,"values":[1,"Create",2,"RETREIVE",3,"Update",4,"Delete",5,"Notify",2004,"UPDATED"]},
      "Response-Status-Code": {"open":false,"values":[1000,"ACCEPTED",2000,"OK",2001,"CREATED",2002,"DELETED",2004,"UPDATED",2100,"CONTENT_EMPTY",4000,"BAD_REQUEST",4004,"NOT_FOUND",4005,"OPERATION_NOT_ALLOWED",4008,"REQUEST_TIMEOUT",4101,"SUBSCRIPTION_CREATOR_HAS_NO_PRIVILEGE",4102,"CONTENTS_UNACCEPTABLE",4103,"ORIGINATOR_HAS_NO_PRIVILEGE",4104,"GROUP_REQUEST_IDENTIFIER_EXISTS",4105,"CONFLICT",4106,"ORIGINATOR_HAS_NOT_REGISTERED",4107,"SECURITY_ASSOCIATION_REQUIRED",4108,"INVALID_CHILD_RESOURCE_TYPE",4109,"NO_MEMBERS",4110,"GROUP_MEMBER_TYPE_INCONSISTENT",5000,"INTERNAL_SERVER_ERROR",5001,"NOT_IMPLEMENTED",5103,"TARGET_NOT_REACHABLE",5105,"RECEIVER_HAS_NO_PRIVILEGE",5106,"ALREADY_EXISTS",5203,"TARGET_NOT_SUBSCRIBABLE",5204,"SUBSCRIPTION_VERIFICATION_INITIATION_FAILED",5205,"SUBSCRIPTION_HOST_HAS_NO_PRIVILEGE",5206,"NON_BLOCKING_REQUEST_NOT_SUPPORTED",5207,"NOT_ACCEPTABLE",5209,"GROUP_MEMBERS_NOT_RESPONDED",6003,"EXTERNAL_OBJECT_NOT_REACHABLE",6005,"EXTERNAL_OBJECT_NOT_FOUND",6010,"MAX_NUMBER_OF_MEMBER_EXCEEDED",6011,"MEMBER_TYPE_INCONSISTENT",6020,"MGMT_SESSION_CANNOT_BE_ESTABLISHED",6021,"MGMT_SESSION_ESTABLISHMENT_TIMEOUT",6022,"INVALID_CMDTYPE",6023,"INVALID_ARGUMENTS",6024,"INSUFFICIENT_ARGUMENTS",6025,"MGMT_CONVERSION_ERROR",6026,"MGMT_CANCELLATION_FAILED",6028,"ALREADY_COMPLETE",6029,"MGMT_COMMAND_NOT_CANCELLABLE"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
