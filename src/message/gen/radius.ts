// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of Termination-Action (29), Enumerated. */
export const TerminationAction: {
  readonly DEFAULT: 0;
  readonly RADIUS_REQUEST: 1;
} = {
  DEFAULT: 0,
  RADIUS_REQUEST: 1,
};
/** A value of Termination-Action. */
export type TerminationAction = (typeof TerminationAction)[keyof typeof TerminationAction];

/** Values of Acct-Status-Type (40), Enumerated. */
export const AcctStatusType: {
  readonly START: 1;
  readonly STOP: 2;
  readonly INTERIM_UPDATE: 3;
  readonly MODEM_START: 4;
  readonly MODEM_STOP: 5;
  readonly CANCEL: 6;
  readonly ACCOUNTING_ON: 7;
  readonly ACCOUNTING_OFF: 8;
  readonly TUNNEL_START: 9;
  readonly TUNNEL_STOP: 10;
  readonly TUNNEL_REJECT: 11;
  readonly TUNNEL_LINK_START: 12;
  readonly TUNNEL_LINK_STOP: 13;
  readonly TUNNEL_LINK_REJECT: 14;
  readonly FAILED: 15;
} = {
  START: 1,
  STOP: 2,
  INTERIM_UPDATE: 3,
  MODEM_START: 4,
  MODEM_STOP: 5,
  CANCEL: 6,
  ACCOUNTING_ON: 7,
  ACCOUNTING_OFF: 8,
  TUNNEL_START: 9,
  TUNNEL_STOP: 10,
  TUNNEL_REJECT: 11,
  TUNNEL_LINK_START: 12,
  TUNNEL_LINK_STOP: 13,
  TUNNEL_LINK_REJECT: 14,
  FAILED: 15,
};
/** A value of Acct-Status-Type. */
export type AcctStatusType = (typeof AcctStatusType)[keyof typeof AcctStatusType];

/** Values of Acct-Terminate-Cause (49), Enumerated. */
export const AcctTerminateCause: {
  readonly USER_REQUEST: 1;
  readonly LOST_CARRIER: 2;
  readonly LOST_SERVICE: 3;
  readonly IDLE_TIMEOUT: 4;
  readonly SESSION_TIMEOUT: 5;
  readonly ADMIN_RESET: 6;
  readonly ADMIN_REBOOT: 7;
  readonly PORT_ERROR: 8;
  readonly NAS_ERROR: 9;
  readonly NAS_REQUEST: 10;
  readonly NAS_REBOOT: 11;
  readonly PORT_UNNEEDED: 12;
  readonly PORT_PREEMPTED: 13;
  readonly PORT_SUSPENDED: 14;
  readonly SERVICE_UNAVAILABLE: 15;
  readonly CALLBACK: 16;
  readonly USER_ERROR: 17;
  readonly HOST_REQUEST: 18;
  readonly SUPPLICANT_RESTART: 19;
  readonly REAUTHENTICATION_FAILURE: 20;
  readonly PORT_REINITIALIZED: 21;
  readonly PORT_ADMINISTRATIVELY_DISABLED: 22;
  readonly LOST_POWER: 23;
} = {
  USER_REQUEST: 1,
  LOST_CARRIER: 2,
  LOST_SERVICE: 3,
  IDLE_TIMEOUT: 4,
  SESSION_TIMEOUT: 5,
  ADMIN_RESET: 6,
  ADMIN_REBOOT: 7,
  PORT_ERROR: 8,
  NAS_ERROR: 9,
  NAS_REQUEST: 10,
  NAS_REBOOT: 11,
  PORT_UNNEEDED: 12,
  PORT_PREEMPTED: 13,
  PORT_SUSPENDED: 14,
  SERVICE_UNAVAILABLE: 15,
  CALLBACK: 16,
  USER_ERROR: 17,
  HOST_REQUEST: 18,
  SUPPLICANT_RESTART: 19,
  REAUTHENTICATION_FAILURE: 20,
  PORT_REINITIALIZED: 21,
  PORT_ADMINISTRATIVELY_DISABLED: 22,
  LOST_POWER: 23,
};
/** A value of Acct-Terminate-Cause. */
export type AcctTerminateCause = (typeof AcctTerminateCause)[keyof typeof AcctTerminateCause];

/** Values of Ingress-Filters (57), Enumerated. */
export const IngressFilters: {
  readonly ENABLED: 1;
  readonly DISABLED: 2;
} = {
  ENABLED: 1,
  DISABLED: 2,
};
/** A value of Ingress-Filters. */
export type IngressFilters = (typeof IngressFilters)[keyof typeof IngressFilters];

/** Values of Error-Cause (101), Enumerated. */
export const ErrorCause: {
  readonly DIAMETER_COMMON_MESSAGES: 0;
  readonly RESIDUAL_SESSION_CONTEXT_REMOVED: 201;
  readonly INVALID_EAP_PACKET_IGNORED: 202;
  readonly UNSUPPORTED_ATTRIBUTE: 401;
  readonly MISSING_ATTRIBUTE: 402;
  readonly NAS_IDENTIFICATION_MISMATCH: 403;
  readonly INVALID_REQUEST: 404;
  readonly UNSUPPORTED_SERVICE: 405;
  readonly UNSUPPORTED_EXTENSION: 406;
  readonly INVALID_ATTRIBUTE_VALUE: 407;
  readonly ADMINISTRATIVELY_PROHIBITED: 501;
  readonly REQUEST_NOT_ROUTABLE_PROXY: 502;
  readonly SESSION_CONTEXT_NOT_FOUND: 503;
  readonly SESSION_CONTEXT_NOT_REMOVABLE: 504;
  readonly OTHER_PROXY_PROCESSING_ERROR: 505;
  readonly RESOURCES_UNAVAILABLE: 506;
  readonly REQUEST_INITIATED: 507;
  readonly MULTIPLE_SESSION_SELECTION_UNSUPPORTED: 508;
  readonly LOCATION_INFO_REQUIRED: 509;
  readonly RESPONSE_TOO_BIG: 601;
} = {
  DIAMETER_COMMON_MESSAGES: 0,
  RESIDUAL_SESSION_CONTEXT_REMOVED: 201,
  INVALID_EAP_PACKET_IGNORED: 202,
  UNSUPPORTED_ATTRIBUTE: 401,
  MISSING_ATTRIBUTE: 402,
  NAS_IDENTIFICATION_MISMATCH: 403,
  INVALID_REQUEST: 404,
  UNSUPPORTED_SERVICE: 405,
  UNSUPPORTED_EXTENSION: 406,
  INVALID_ATTRIBUTE_VALUE: 407,
  ADMINISTRATIVELY_PROHIBITED: 501,
  REQUEST_NOT_ROUTABLE_PROXY: 502,
  SESSION_CONTEXT_NOT_FOUND: 503,
  SESSION_CONTEXT_NOT_REMOVABLE: 504,
  OTHER_PROXY_PROCESSING_ERROR: 505,
  RESOURCES_UNAVAILABLE: 506,
  REQUEST_INITIATED: 507,
  MULTIPLE_SESSION_SELECTION_UNSUPPORTED: 508,
  LOCATION_INFO_REQUIRED: 509,
  RESPONSE_TOO_BIG: 601,
};
/** A value of Error-Cause. */
export type ErrorCause = (typeof ErrorCause)[keyof typeof ErrorCause];

/** Values of Framed-Management-Protocol (133), Enumerated. */
export const FramedManagementProtocol: {
  readonly SNMP: 1;
  readonly WEB_BASED: 2;
  readonly NETCONF: 3;
  readonly FTP: 4;
  readonly TFTP: 5;
  readonly SFTP: 6;
  readonly RCP: 7;
  readonly SCP: 8;
} = {
  SNMP: 1,
  WEB_BASED: 2,
  NETCONF: 3,
  FTP: 4,
  TFTP: 5,
  SFTP: 6,
  RCP: 7,
  SCP: 8,
};
/** A value of Framed-Management-Protocol. */
export type FramedManagementProtocol = (typeof FramedManagementProtocol)[keyof typeof FramedManagementProtocol];

/** Values of Management-Transport-Protection (134), Enumerated. */
export const ManagementTransportProtection: {
  readonly NO_PROTECTION: 1;
  readonly INTEGRITY_PROTECTION: 2;
  readonly INTEGRITY_CONFIDENTIALITY_PROTECTION: 3;
} = {
  NO_PROTECTION: 1,
  INTEGRITY_PROTECTION: 2,
  INTEGRITY_CONFIDENTIALITY_PROTECTION: 3,
};
/** A value of Management-Transport-Protection. */
export type ManagementTransportProtection = (typeof ManagementTransportProtection)[keyof typeof ManagementTransportProtection];
