/*
 * The codes of RFC 6733 that the code of this project itself looks for, each written down once. The constants of `constants/` hold them
 * too, but with the thousands of all dictionaries, and stand a floor higher.
 */

export const HOST_IP_ADDRESS = 257;
export const AUTH_APPLICATION_ID = 258;
export const ACCT_APPLICATION_ID = 259;
export const VENDOR_SPECIFIC_APPLICATION_ID = 260;
export const REDIRECT_HOST_USAGE = 261;
export const REDIRECT_MAX_CACHE_TIME = 262;
export const SESSION_ID = 263;
export const ORIGIN_HOST = 264;
export const VENDOR_ID = 266;
export const RESULT_CODE = 268;
export const PRODUCT_NAME = 269;
export const FAILED_AVP = 279;
export const ERROR_MESSAGE = 281;
export const ROUTE_RECORD = 282;
export const DESTINATION_REALM = 283;
export const PROXY_INFO = 284;
export const REDIRECT_HOST = 292;
export const DESTINATION_HOST = 293;
export const ERROR_REPORTING_HOST = 294;
export const ORIGIN_REALM = 296;
export const EXPERIMENTAL_RESULT = 297;
export const EXPERIMENTAL_RESULT_CODE = 298;

export const COMMAND_CAPABILITIES_EXCHANGE = 257;
export const COMMAND_DEVICE_WATCHDOG = 280;
export const COMMAND_DISCONNECT_PEER = 282;

/** The commands between neighbours: a peer machine takes them itself, and no agent passes them on. */
export const PEER_COMMANDS: ReadonlySet<number> = new Set([
  COMMAND_CAPABILITIES_EXCHANGE,
  COMMAND_DEVICE_WATCHDOG,
  COMMAND_DISCONNECT_PEER,
]);

/** The application of accounting (RFC 6733 §9), which shares its commands with the applications that it serves. */
export const BASE_ACCOUNTING = 3;
