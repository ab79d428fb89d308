// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** User-Name (1), UTF8String, RFC 6733. */
export const AVP_USER_NAME = 1;
/** User-Password (2), OctetString, RFC 7155. */
export const AVP_USER_PASSWORD = 2;
/** CHAP-Password (3), OctetString. */
export const AVP_CHAP_PASSWORD = 3;
/** NAS-IP-Address (4), OctetString, RFC 7155. */
export const AVP_NAS_IP_ADDRESS = 4;
/** NAS-Port (5), Unsigned32, RFC 7155. */
export const AVP_NAS_PORT = 5;
/** Service-Type (6), Enumerated, RFC 7155. */
export const AVP_SERVICE_TYPE = 6;
/** Framed-Protocol (7), Enumerated, RFC 7155. */
export const AVP_FRAMED_PROTOCOL = 7;
/** Framed-IP-Address (8), OctetString, RFC 7155. */
export const AVP_FRAMED_IP_ADDRESS = 8;
/** Framed-IP-Netmask (9), OctetString, RFC 7155. */
export const AVP_FRAMED_IP_NETMASK = 9;
/** Framed-Routing (10), Enumerated, RFC 7155. */
export const AVP_FRAMED_ROUTING = 10;
/** Filter-Id (11), UTF8String, RFC 7155. */
export const AVP_FILTER_ID = 11;
/** Framed-MTU (12), Unsigned32, RFC 7155. */
export const AVP_FRAMED_MTU = 12;
/** Framed-Compression (13), Enumerated, RFC 7155. */
export const AVP_FRAMED_COMPRESSION = 13;
/** Login-IP-Host (14), OctetString, RFC 7155. */
export const AVP_LOGIN_IP_HOST = 14;
/** Login-Service (15), Enumerated, RFC 7155. */
export const AVP_LOGIN_SERVICE = 15;
/** Login-TCP-Port (16), Unsigned32, RFC 7155. */
export const AVP_LOGIN_TCP_PORT = 16;
/** Reply-Message (18), UTF8String, RFC 7155. */
export const AVP_REPLY_MESSAGE = 18;
/** Callback-Number (19), UTF8String, RFC 7155. */
export const AVP_CALLBACK_NUMBER = 19;
/** Callback-Id (20), UTF8String, RFC 7155. */
export const AVP_CALLBACK_ID = 20;
/** Framed-Route (22), UTF8String, RFC 7155. */
export const AVP_FRAMED_ROUTE = 22;
/** Framed-IPX-Network (23), Unsigned32, RFC 7155. */
export const AVP_FRAMED_IPX_NETWORK = 23;
/** State (24), OctetString, RFC 7155. */
export const AVP_STATE = 24;
/** Class (25), OctetString, RFC 6733. */
export const AVP_CLASS = 25;
/** Vendor-Specific (26), Unsigned32. */
export const AVP_VENDOR_SPECIFIC = 26;
/** Session-Timeout (27), Unsigned32, RFC 6733. */
export const AVP_SESSION_TIMEOUT = 27;
/** Idle-Timeout (28), Unsigned32, RFC 7155. */
export const AVP_IDLE_TIMEOUT = 28;
/** Termination-Action (29), Enumerated. */
export const AVP_TERMINATION_ACTION = 29;
/** Called-Station-Id (30), UTF8String, RFC 7155. */
export const AVP_CALLED_STATION_ID = 30;
/** Calling-Station-Id (31), UTF8String, RFC 7155. */
export const AVP_CALLING_STATION_ID = 31;
/** NAS-Identifier (32), UTF8String, RFC 7155. */
export const AVP_NAS_IDENTIFIER = 32;
/** Proxy-State (33), OctetString, RFC 6733. */
export const AVP_PROXY_STATE = 33;
/** Login-LAT-Service (34), OctetString, RFC 7155. */
export const AVP_LOGIN_LAT_SERVICE = 34;
/** Login-LAT-Node (35), OctetString, RFC 7155. */
export const AVP_LOGIN_LAT_NODE = 35;
/** Login-LAT-Group (36), OctetString, RFC 7155. */
export const AVP_LOGIN_LAT_GROUP = 36;
/** Framed-AppleTalk-Link (37), Unsigned32, RFC 7155. */
export const AVP_FRAMED_APPLETALK_LINK = 37;
/** Framed-AppleTalk-Network (38), Unsigned32, RFC 7155. */
export const AVP_FRAMED_APPLETALK_NETWORK = 38;
/** Framed-AppleTalk-Zone (39), OctetString, RFC 7155. */
export const AVP_FRAMED_APPLETALK_ZONE = 39;
/** Acct-Status-Type (40), Enumerated. */
export const AVP_ACCT_STATUS_TYPE = 40;
/** Acct-Delay-Time (41), Unsigned32, RFC 7155. */
export const AVP_ACCT_DELAY_TIME = 41;
/** Acct-Input-Octets (42), Unsigned32. */
export const AVP_ACCT_INPUT_OCTETS = 42;
/** Acct-Output-Octets (43), Unsigned32. */
export const AVP_ACCT_OUTPUT_OCTETS = 43;
/** Acct-Session-Id (44), OctetString, RFC 6733. */
export const AVP_ACCT_SESSION_ID = 44;
/** Acct-Authentic (45), Enumerated, RFC 7155. */
export const AVP_ACCT_AUTHENTIC = 45;
/** Acct-Session-Time (46), Unsigned32, RFC 7155. */
export const AVP_ACCT_SESSION_TIME = 46;
/** Acct-Input-Packets (47), Integer32. */
export const AVP_ACCT_INPUT_PACKETS = 47;
/** Acct-Output-Packets (48), Integer32. */
export const AVP_ACCT_OUTPUT_PACKETS = 48;
/** Acct-Terminate-Cause (49), Enumerated. */
export const AVP_ACCT_TERMINATE_CAUSE = 49;
/** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
export const AVP_ACCOUNTING_MULTI_SESSION_ID = 50;
/** Acct-Link-Count (51), Unsigned32, RFC 7155. */
export const AVP_ACCT_LINK_COUNT = 51;
/** Acct-Input-Gigawords (52), Integer32. */
export const AVP_ACCT_INPUT_GIGAWORDS = 52;
/** Acct-Output-Gigawords (53), Integer32. */
export const AVP_ACCT_OUTPUT_GIGAWORDS = 53;
/** Event-Timestamp (55), Time, RFC 6733. */
export const AVP_EVENT_TIMESTAMP = 55;
/** Egress-VLANID (56), OctetString. */
export const AVP_EGRESS_VLANID = 56;
/** Ingress-Filters (57), Enumerated. */
export const AVP_INGRESS_FILTERS = 57;
/** Egress-VLAN-Name (58), UTF8String. */
export const AVP_EGRESS_VLAN_NAME = 58;
/** User-Priority-Table (59), OctetString. */
export const AVP_USER_PRIORITY_TABLE = 59;
/** CHAP-Challenge (60), OctetString, RFC 7155. */
export const AVP_CHAP_CHALLENGE = 60;
/** NAS-Port-Type (61), Enumerated, RFC 7155. */
export const AVP_NAS_PORT_TYPE = 61;
/** Port-Limit (62), Unsigned32, RFC 7155. */
export const AVP_PORT_LIMIT = 62;
/** Login-LAT-Port (63), OctetString, RFC 7155. */
export const AVP_LOGIN_LAT_PORT = 63;
/** Tunnel-Type (64), Enumerated, RFC 7155. */
export const AVP_TUNNEL_TYPE = 64;
/** Tunnel-Medium-Type (65), Enumerated, RFC 7155. */
export const AVP_TUNNEL_MEDIUM_TYPE = 65;
/** Tunnel-Client-Endpoint (66), UTF8String, RFC 7155. */
export const AVP_TUNNEL_CLIENT_ENDPOINT = 66;
/** Tunnel-Server-Endpoint (67), UTF8String, RFC 7155. */
export const AVP_TUNNEL_SERVER_ENDPOINT = 67;
/** Acct-Tunnel-Connection (68), OctetString, RFC 7155. */
export const AVP_TUNNEL_CONNECTION_ID = 68;
/** Tunnel-Password (69), OctetString, RFC 7155. */
export const AVP_TUNNEL_PASSWORD = 69;
/** ARAP-Password (70), OctetString, RFC 7155. */
export const AVP_ARAP_PASSWORD = 70;
/** ARAP-Features (71), OctetString, RFC 7155. */
export const AVP_ARAP_FEATURES = 71;
/** ARAP-Zone-Access (72), Enumerated, RFC 7155. */
export const AVP_ARAP_ZONE_ACCESS = 72;
/** ARAP-Security (73), Unsigned32, RFC 7155. */
export const AVP_ARAP_SECURITY = 73;
/** ARAP-Security-Data (74), OctetString, RFC 7155. */
export const AVP_ARAP_SECURITY_DATA = 74;
/** Password-Retry (75), Unsigned32, RFC 7155. */
export const AVP_PASSWORD_RETRY = 75;
/** Prompt (76), Enumerated, RFC 7155. */
export const AVP_PROMPT = 76;
/** Connect-Info (77), UTF8String, RFC 7155. */
export const AVP_CONNECT_INFO = 77;
/** Configuration-Token (78), OctetString, RFC 7155. */
export const AVP_CONFIGURATION_TOKEN = 78;
/** EAP-Message (79), OctetString. */
export const AVP_EAP_MESSAGE = 79;
/** Signature (80), OctetString. */
export const AVP_SIGNATURE = 80;
/** Tunnel-Private-Group-Id (81), OctetString, RFC 7155. */
export const AVP_TUNNEL_PRIVATE_GROUP_ID = 81;
/** Tunnel-Assignment-Id (82), OctetString, RFC 7155. */
export const AVP_TUNNEL_ASSIGNMENT_ID = 82;
/** Tunnel-Preference (83), Unsigned32, RFC 7155. */
export const AVP_TUNNEL_PREFERENCE = 83;
/** ARAP-Challenge-Response (84), OctetString, RFC 7155. */
export const AVP_ARAP_CHALLENGE_RESPONSE = 84;
/** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
export const AVP_ACCT_INTERIM_INTERVAL = 85;
/** Acct-Tunnel-Packets-Lost (86), Unsigned32, RFC 7155. */
export const AVP_ACCT_TUNNEL_PACKETS_LOST = 86;
/** NAS-Port-Id (87), UTF8String, RFC 7155. */
export const AVP_NAS_PORT_ID = 87;
/** Framed-Pool (88), OctetString, RFC 7155. */
export const AVP_FRAMED_POOL = 88;
/** Chargeable-User-Identity (89), OctetString, RFC 5778. */
export const AVP_CUI = 89;
/** Tunnel-Client-Auth-Id (90), UTF8String, RFC 7155. */
export const AVP_TUNNEL_CLIENT_AUTH_ID = 90;
/** Tunnel-Server-Auth-Id (91), UTF8String, RFC 7155. */
export const AVP_TUNNEL_SERVER_AUTH_ID = 91;
/** RADIUS-NAS-Filter-Rule (92), UTF8String. */
export const AVP_RADIUS_NAS_FILTER_RULE = 92;
/** Originating-Line-Info (94), OctetString, RFC 7155. */
export const AVP_ORIGINATING_LINE_INFO = 94;
/** NAS-IPv6-Address (95), OctetString, RFC 7155. */
export const AVP_NAS_IPV6_ADDRESS = 95;
/** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
export const AVP_FRAMED_INTERFACE_ID = 96;
/** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
export const AVP_FRAMED_IPV6_PREFIX = 97;
/** Login-IPv6-Host (98), OctetString, RFC 7155. */
export const AVP_LOGIN_IPV6_HOST = 98;
/** Framed-IPv6-Route (99), UTF8String, RFC 7155. */
export const AVP_FRAMED_IPV6_ROUTE = 99;
/** Framed-IPv6-Pool (100), OctetString, RFC 7155. */
export const AVP_FRAMED_IPV6_POOL = 100;
/** Error-Cause (101), Enumerated. */
export const AVP_ERROR_CAUSE = 101;
/** EAP-Key-Name (102), OctetString, RFC 4072. */
export const AVP_EAP_KEY_NAME = 102;
/** Digest-Response (103), UTF8String, RFC 4740. */
export const AVP_DIGEST_RESPONSE = 103;
/** Digest-Realm (104), UTF8String, 3GPP TS 29.229. */
export const AVP_DIGEST_REALM = 104;
/** Digest-Nonce (105), UTF8String, RFC 4740. */
export const AVP_DIGEST_NONCE = 105;
/** Digest-Response-Auth (106), UTF8String, RFC 4740. */
export const AVP_DIGEST_RESPONSE_AUTH = 106;
/** Digest-Nextnonce (107), UTF8String, RFC 4740. */
export const AVP_DIGEST_NEXTNONCE = 107;
/** Digest-Method (108), UTF8String, RFC 4740. */
export const AVP_DIGEST_METHOD = 108;
/** Digest-URI (109), UTF8String, RFC 4740. */
export const AVP_DIGEST_URI = 109;
/** Digest-QoP (110), UTF8String, 3GPP TS 29.229. */
export const AVP_DIGEST_QOP = 110;
/** Digest-Algorithm (111), UTF8String, 3GPP TS 29.229. */
export const AVP_DIGEST_ALGORITHM = 111;
/** Digest-Entity-Body-Hash (112), UTF8String, RFC 4740. */
export const AVP_DIGEST_ENTITY_BODY_HASH = 112;
/** Digest-CNonce (113), UTF8String, RFC 4740. */
export const AVP_DIGEST_CNONCE = 113;
/** Digest-Nonce-Count (114), UTF8String, RFC 4740. */
export const AVP_DIGEST_NONCE_COUNT = 114;
/** Digest-Username (115), UTF8String, RFC 4740. */
export const AVP_DIGEST_USERNAME = 115;
/** Digest-Opaque (116), UTF8String, RFC 4740. */
export const AVP_DIGEST_OPAQUE = 116;
/** Digest-Auth-Param (117), UTF8String, RFC 4740. */
export const AVP_DIGEST_AUTH_PARAM = 117;
/** Digest-AKA-Auts (118), UTF8String, RFC 4740. */
export const AVP_DIGEST_AKA_AUTS = 118;
/** Digest-Domain (119), UTF8String, RFC 4740. */
export const AVP_DIGEST_DOMAIN = 119;
/** Digest-Stale (120), UTF8String, RFC 4740. */
export const AVP_DIGEST_STALE = 120;
/** Digest-HA1 (121), UTF8String, 3GPP TS 29.229. */
export const AVP_DIGEST_HA1 = 121;
/** SIP-AOR (122), UTF8String, RFC 4740. */
export const AVP_SIP_AOR = 122;
/** Delegated-IPv6-Prefix (123), OctetString, RFC 4818. */
export const AVP_DELEGATED_IPV6_PREFIX = 123;
/** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
export const AVP_MIP6_FEATURE_VECTOR = 124;
/** MIP6-Home-Link-Prefix (125), OctetString, RFC 5447. */
export const AVP_MIP6_HOME_LINK_PREFIX = 125;
/** Operator-Name (126), OctetString, RFC 5580. */
export const AVP_OPERATOR_NAME = 126;
/** Location-Information (127), OctetString, RFC 5580. */
export const AVP_LOCATION_INFORMATION = 127;
/** Location-Data (128), OctetString, RFC 5580. */
export const AVP_LOCATION_DATA = 128;
/** Basic-Location-Policy-Rules (129), OctetString, RFC 5580. */
export const AVP_BASIC_LOCATION_POLICY_RULES = 129;
/** Extended-Location-Policy-Rules (130), OctetString, RFC 5580. */
export const AVP_EXTENDED_LOCATION_POLICY_RULES = 130;
/** Location-Capable (131), OctetString, RFC 5580. */
export const AVP_LOCATION_CAPABLE = 131;
/** Requested-Location-Info (132), OctetString, RFC 5580. */
export const AVP_REQUESTED_LOCATION_INFO = 132;
/** Framed-Management-Protocol (133), Enumerated. */
export const AVP_FRAMED_MANAGEMENT_PROTOCOL = 133;
/** Management-Transport-Protection (134), Enumerated. */
export const AVP_MANAGEMENT_TRANSPORT_PROTECTION = 134;
/** Management-Policy-Id (135), UTF8String. */
export const AVP_MANAGEMENT_POLICY_ID = 135;
/** Management-Privilege-Level (136), Integer32. */
export const AVP_MANAGEMENT_PRIVILEGE_LEVEL = 136;
/** PKM-SS-Cert (137), OctetString. */
export const AVP_PKM_SS_CERT = 137;
/** PKM-CA-Cert (138), OctetString. */
export const AVP_PKM_CA_CERT = 138;
/** PKM-Config-Settings (139), OctetString. */
export const AVP_PKM_CONFIG_SETTINGS = 139;
/** PKM-Cryptosuite-List (140), OctetString. */
export const AVP_PKM_CRYPTOSUITE_LIST = 140;
/** PPKM-SAID (141), OctetString. */
export const AVP_PPKM_SAID = 141;
/** PKM-SA-Descriptor (142), OctetString. */
export const AVP_PKM_SA_DESCRIPTOR = 142;
/** PKM-Auth-Key (143), OctetString. */
export const AVP_PKM_AUTH_KEY = 143;
/** Host-IP-Address (257), Address, RFC 6733. */
export const AVP_HOST_IP_ADDRESS = 257;
/** Auth-Application-Id (258), Unsigned32, RFC 6733. */
export const AVP_AUTH_APPLICATION_ID = 258;
/** Acct-Application-Id (259), Unsigned32, RFC 6733. */
export const AVP_ACCT_APPLICATION_ID = 259;
/** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
export const AVP_VENDOR_SPECIFIC_APPLICATION_ID = 260;
/** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
export const AVP_REDIRECT_HOST_USAGE = 261;
/** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
export const AVP_REDIRECT_MAX_CACHE_TIME = 262;
/** Session-Id (263), UTF8String, RFC 6733. */
export const AVP_SESSION_ID = 263;
/** Origin-Host (264), DiameterIdentity, RFC 6733. */
export const AVP_ORIGIN_HOST = 264;
/** Supported-Vendor-Id (265), Unsigned32, RFC 6733. */
export const AVP_SUPPORTED_VENDOR_ID = 265;
/** Vendor-Id (266), Unsigned32, RFC 6733. */
export const AVP_VENDOR_ID = 266;
/** Firmware-Revision (267), Unsigned32, RFC 6733. */
export const AVP_FIRMWARE_REVISION = 267;
/** Result-Code (268), Unsigned32, RFC 6733. */
export const AVP_RESULT_CODE = 268;
/** Product-Name (269), UTF8String, RFC 6733. */
export const AVP_PRODUCT_NAME = 269;
/** Session-Binding (270), Unsigned32, RFC 6733. */
export const AVP_SESSION_BINDING = 270;
/** Session-Server-Failover (271), Enumerated, RFC 6733. */
export const AVP_SESSION_SERVER_FAILOVER = 271;
/** Multi-Round-Time-Out (272), Unsigned32, RFC 6733. */
export const AVP_MULTI_ROUND_TIME_OUT = 272;
/** Disconnect-Cause (273), Enumerated, RFC 6733. */
export const AVP_DISCONNECT_CAUSE = 273;
/** Auth-Request-Type (274), Enumerated, RFC 6733. */
export const AVP_AUTH_REQUEST_TYPE = 274;
/** Alternate-Peer (275), DiameterIdentity. */
export const AVP_ALTERNATE_PEER = 275;
/** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
export const AVP_AUTH_GRACE_PERIOD = 276;
/** Auth-Session-State (277), Enumerated, RFC 6733. */
export const AVP_AUTH_SESSION_STATE = 277;
/** Origin-State-Id (278), Unsigned32, RFC 6733. */
export const AVP_ORIGIN_STATE_ID = 278;
/** Failed-AVP (279), Grouped, RFC 6733. */
export const AVP_FAILED_AVP = 279;
/** Proxy-Host (280), DiameterIdentity, RFC 6733. */
export const AVP_PROXY_HOST = 280;
/** Error-Message (281), UTF8String, RFC 6733. */
export const AVP_ERROR_MESSAGE = 281;
/** Route-Record (282), DiameterIdentity, RFC 6733. */
export const AVP_ROUTE_RECORD = 282;
/** Destination-Realm (283), DiameterIdentity, RFC 6733. */
export const AVP_DESTINATION_REALM = 283;
/** Proxy-Info (284), Grouped, RFC 6733. */
export const AVP_PROXY_INFO = 284;
/** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
export const AVP_RE_AUTH_REQUEST_TYPE = 285;
/** Accounting-Sub-Session-Id (287), Unsigned64, RFC 6733. */
export const AVP_ACCOUNTING_SUB_SESSION_ID = 287;
/** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
export const AVP_AUTHORIZATION_LIFETIME = 291;
/** Redirect-Host (292), DiameterURI, RFC 6733. */
export const AVP_REDIRECT_HOST = 292;
/** Destination-Host (293), DiameterIdentity, RFC 6733. */
export const AVP_DESTINATION_HOST = 293;
/** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
export const AVP_ERROR_REPORTING_HOST = 294;
/** Termination-Cause (295), Enumerated, RFC 6733. */
export const AVP_TERMINATION_CAUSE = 295;
/** Origin-Realm (296), DiameterIdentity, RFC 6733. */
export const AVP_ORIGIN_REALM = 296;
/** Experimental-Result (297), Grouped, RFC 6733. */
export const AVP_EXPERIMENTAL_RESULT = 297;
/** Experimental-Result-Code (298), Unsigned32, RFC 6733. */
export const AVP_EXPERIMENTAL_RESULT_CODE = 298;
/** Inband-Security-Id (299), Unsigned32, RFC 6733. */
export const AVP_INBAND_SECURITY_ID = 299;
/** E2E-Sequence (300), Grouped, RFC 6733. */
export const AVP_E2E_SEQUENCE = 300;
/** DRMP (301), Enumerated, RFC 7944. */
export const AVP_DRMP = 301;
/** QoS-Filter-Rule (407), QoSFilterRule, RFC 7155. */
export const AVP_QOS_FILTER_RULE = 407;
/** Accounting-Record-Type (480), Enumerated, RFC 6733. */
export const AVP_ACCOUNTING_RECORD_TYPE = 480;
/** Accounting-Realtime-Required (483), Enumerated, RFC 6733. */
export const AVP_ACCOUNTING_REALTIME_REQUIRED = 483;
/** Accounting-Record-Number (485), Unsigned32, RFC 6733. */
export const AVP_ACCOUNTING_RECORD_NUMBER = 485;
/** TMOD-1 (495), Grouped, RFC 5624. */
export const AVP_TMOD_1 = 495;
/** Token-Rate (496), Float32, RFC 5624. */
export const AVP_TOKEN_RATE = 496;
/** Bucket-Depth (497), Float32, RFC 5624. */
export const AVP_BUCKET_DEPTH = 497;
/** Peak-Traffic-Rate (498), Float32, RFC 5624. */
export const AVP_PEAK_TRAFFIC_RATE = 498;
/** Minimum-Policed-Unit (499), Unsigned32, RFC 5624. */
export const AVP_MINIMUM_POLICED_UNIT = 499;
/** Maximum-Packet-Size (500), Unsigned32, RFC 5624. */
export const AVP_MAXIMUM_PACKET_SIZE = 500;
/** TMOD-2 (501), Grouped, RFC 5624. */
export const AVP_TMOD_2 = 501;
/** Bandwidth (502), Float32, RFC 5624. */
export const AVP_BANDWIDTH = 502;
/** PHB-Class (503), Unsigned32, RFC 5624. */
export const AVP_PHB_CLASS = 503;
/** QoS-Resources (508), Grouped, RFC 5777. */
export const AVP_QOS_RESOURCES = 508;
/** Filter-Rule (509), Grouped, RFC 5777. */
export const AVP_FILTER_RULE = 509;
/** Filter-Rule-Precedence (510), Unsigned32, RFC 5777. */
export const AVP_FILTER_RULE_PRECEDENCE = 510;
/** Classifier (511), Grouped, RFC 5777. */
export const AVP_CLASSIFIER = 511;
/** Classifier-ID (512), OctetString, RFC 5777. */
export const AVP_CLASSIFIER_ID = 512;
/** Protocol (513), Enumerated, RFC 5777. */
export const AVP_PROTOCOL = 513;
/** Direction (514), Enumerated, RFC 5777. */
export const AVP_DIRECTION = 514;
/** From-Spec (515), Grouped, RFC 5777. */
export const AVP_FROM_SPEC = 515;
/** To-Spec (516), Grouped, RFC 5777. */
export const AVP_TO_SPEC = 516;
/** Negated (517), Enumerated, RFC 5777. */
export const AVP_NEGATED = 517;
/** IP-Address (518), Address, RFC 5777. */
export const AVP_IP_ADDRESS = 518;
/** IP-Address-Range (519), Grouped, RFC 5777. */
export const AVP_IP_ADDRESS_RANGE = 519;
/** IP-Address-Start (520), Address, RFC 5777. */
export const AVP_IP_ADDRESS_START = 520;
/** IP-Address-End (521), Address, RFC 5777. */
export const AVP_IP_ADDRESS_END = 521;
/** IP-Address-Mask (522), Grouped, RFC 5777. */
export const AVP_IP_ADDRESS_MASK = 522;
/** IP-Mask-Bit-Mask-Width (523), Unsigned32, RFC 5777. */
export const AVP_IP_BIT_MASK_WIDTH = 523;
/** MAC-Address (524), OctetString, RFC 5777. */
export const AVP_MAC_ADDRESS = 524;
/** MAC-Address-Mask (525), Grouped, RFC 5777. */
export const AVP_MAC_ADDRESS_MASK = 525;
/** MAC-Address-Mask-Pattern (526), OctetString, RFC 5777. */
export const AVP_MAC_ADDRESS_MASK_PATTERN = 526;
/** EUI64-Address (527), OctetString, RFC 5777. */
export const AVP_EUI64_ADDRESS = 527;
/** EUI64-Address-Mask (528), Grouped, RFC 5777. */
export const AVP_EUI64_ADDRESS_MASK = 528;
/** EUI64-Address-Mask-Pattern (529), OctetString, RFC 5777. */
export const AVP_EUI64_ADDRESS_MASK_PATTERN = 529;
/** Port (530), Integer32, RFC 5777. */
export const AVP_PORT = 530;
/** Port-Range (531), Grouped, RFC 5777. */
export const AVP_PORT_RANGE = 531;
/** Port-Start (532), Integer32, RFC 5777. */
export const AVP_PORT_START = 532;
/** Port-End (533), Integer32, RFC 5777. */
export const AVP_PORT_END = 533;
/** Use-Assigned-Address (534), Enumerated, RFC 5777. */
export const AVP_USE_ASSIGNED_ADDRESS = 534;
/** Diffserv-Code-Point (535), Enumerated, RFC 5777. */
export const AVP_DIFFSERV_CODE_POINT = 535;
/** Fragmentation-Flag (536), Enumerated, RFC 5777. */
export const AVP_FRAGMENTATION_FLAG = 536;
/** IP-Option (537), Grouped, RFC 5777. */
export const AVP_IP_OPTION = 537;
/** IP-Option-Type (538), Enumerated, RFC 5777. */
export const AVP_IP_OPTION_TYPE = 538;
/** IP-Option-Value (539), OctetString, RFC 5777. */
export const AVP_IP_OPTION_VALUE = 539;
/** TCP-Option (540), Grouped, RFC 5777. */
export const AVP_TCP_OPTION = 540;
/** TCP-Option-Type (541), Enumerated, RFC 5777. */
export const AVP_TCP_OPTION_TYPE = 541;
/** TCP-Option-Value (542), OctetString, RFC 5777. */
export const AVP_TCP_OPTION_VALUE = 542;
/** TCP-Flags (543), Grouped, RFC 5777. */
export const AVP_TCP_FLAGS = 543;
/** TCP-Flag-Type (544), Unsigned32, RFC 5777. */
export const AVP_TCP_FLAG_TYPE = 544;
/** ICMP-Type (545), Grouped, RFC 5777. */
export const AVP_ICMP_TYPE = 545;
/** ICMP-Type-Number (546), Enumerated, RFC 5777. */
export const AVP_ICMP_TYPE_NUMBER = 546;
/** ICMP-Code (547), Enumerated, RFC 5777. */
export const AVP_ICMP_CODE = 547;
/** ETH-Option (548), Grouped, RFC 5777. */
export const AVP_ETH_OPTION = 548;
/** ETH-Proto-Type (549), Grouped, RFC 5777. */
export const AVP_ETH_PROTO_TYPE = 549;
/** ETH-Ether-Type (550), OctetString, RFC 5777. */
export const AVP_ETH_ETHER_TYPE = 550;
/** ETH-SAP (551), OctetString, RFC 5777. */
export const AVP_ETH_SAP = 551;
/** VLAN-ID-Range (552), Grouped, RFC 5777. */
export const AVP_VLAN_ID_RANGE = 552;
/** S-VID-Start (553), Unsigned32, RFC 5777. */
export const AVP_S_VID_START = 553;
/** S-VID-End (554), Unsigned32, RFC 5777. */
export const AVP_S_VID_END = 554;
/** C-VID-Start (555), Unsigned32, RFC 5777. */
export const AVP_C_VID_START = 555;
/** C-VID-End (556), Unsigned32, RFC 5777. */
export const AVP_C_VID_END = 556;
/** User-Priority-Range (557), Grouped, RFC 5777. */
export const AVP_USER_PRIORITY_RANGE = 557;
/** Low-User-Priority (558), Unsigned32, RFC 5777. */
export const AVP_LOW_USER_PRIORITY = 558;
/** High-User-Priority (559), Unsigned32, RFC 5777. */
export const AVP_HIGH_USER_PRIORITY = 559;
/** Time-Of-Day-Condition (560), Grouped, RFC 5777. */
export const AVP_TIME_OF_DAY_CONDITION = 560;
/** Time-Of-Day-Start (561), Unsigned32, RFC 5777. */
export const AVP_TIME_OF_DAY_START = 561;
/** Time-Of-Day-End (562), Unsigned32, RFC 5777. */
export const AVP_TIME_OF_DAY_END = 562;
/** Day-Of-Week-Mask (563), Unsigned32, RFC 5777. */
export const AVP_DAY_OF_WEEK_MASK = 563;
/** Day-Of-Month-Mask (564), Unsigned32, RFC 5777. */
export const AVP_DAY_OF_MONTH_MASK = 564;
/** Month-Of-Year-Mask (565), Unsigned32, RFC 5777. */
export const AVP_MONTH_OF_YEAR_MASK = 565;
/** Absolute-Start-Time (566), Time, RFC 5777. */
export const AVP_ABSOLUTE_START_TIME = 566;
/** Absolute-Start-Fractional-Seconds (567), Unsigned32, RFC 5777. */
export const AVP_ABSOLUTE_START_FRACTIONAL_SECONDS = 567;
/** Absolute-End-Time (568), Time, RFC 5777. */
export const AVP_ABSOLUTE_END_TIME = 568;
/** Absolute-End-Fractional-Seconds (569), Unsigned32, RFC 5777. */
export const AVP_ABSOLUTE_END_FRACTIONAL_SECONDS = 569;
/** Timezone-Flag (570), Enumerated, RFC 5777. */
export const AVP_TIMEZONE_FLAG = 570;
/** Timezone-Offset (571), Integer32, RFC 5777. */
export const AVP_TIMEZONE_OFFSET = 571;
/** Treatment-Action (572), Enumerated, RFC 5777. */
export const AVP_TREATMENT_ACTION = 572;
/** QoS-Profile-Id (573), Unsigned32, RFC 5777. */
export const AVP_QOS_PROFILE_ID = 573;
/** QoS-Profile-Template (574), Grouped, RFC 5777. */
export const AVP_QOS_PROFILE_TEMPLATE = 574;
/** QoS-Semantics (575), Enumerated, RFC 5777. */
export const AVP_QOS_SEMANTICS = 575;
/** QoS-Parameters (576), Grouped, RFC 5777. */
export const AVP_QOS_PARAMETERS = 576;
/** Excess-Treatment (577), Grouped, RFC 5777. */
export const AVP_EXCESS_TREATMENT = 577;
/** Redirect-Realm (620), DiameterIdentity, RFC 7075. */
export const AVP_REDIRECT_REALM = 620;
/** OC-Supported-Features (621), Grouped, RFC 7683. */
export const AVP_OC_SUPPORTED_FEATURES = 621;
/** OC-Feature-Vector (622), Unsigned64, RFC 7683. */
export const AVP_OC_FEATURE_VECTOR = 622;
/** OC-OLR (623), Grouped, RFC 7683. */
export const AVP_OC_OLR = 623;
/** OC-Sequence-Number (624), Unsigned64, RFC 7683. */
export const AVP_OC_SEQUENCE_NUMBER = 624;
/** OC-Validity-Duration (625), Unsigned32, RFC 7683. */
export const AVP_OC_VALIDITY_DURATION = 625;
/** OC-Report-Type (626), Enumerated, RFC 7683. */
export const AVP_OC_REPORT_TYPE = 626;
/** OC-Reduction-Percentage (627), Unsigned32, RFC 7683. */
export const AVP_OC_REDUCTION_PERCENTAGE = 627;
/** OC-Peer-Algo (648), Unsigned64, RFC 8581. */
export const AVP_OC_PEER_ALGO = 648;
/** SourceID (649), DiameterIdentity, RFC 8581. */
export const AVP_SOURCEID = 649;
/** Load (650), Grouped, RFC 8583. */
export const AVP_LOAD = 650;
/** Load-Type (651), Enumerated, RFC 8583. */
export const AVP_LOAD_TYPE = 651;
/** Load-Value (652), Unsigned64, RFC 8583. */
export const AVP_LOAD_VALUE = 652;
/** User-Equipment-Info-Extension (653), Grouped, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_EXTENSION = 653;
/** User-Equipment-Info-IMEISV (654), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_IMEISV = 654;
/** User-Equipment-Info-MAC (655), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_MAC = 655;
/** User-Equipment-Info-EUI64 (656), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_EUI64 = 656;
/** User-Equipment-Info-ModifiedEUI64 (657), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_MODIFIEDEUI64 = 657;
/** User-Equipment-Info-IMEI (658), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_IMEI = 658;
/** GBA-UserSecSettings (400, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_GBA_USERSECSETTINGS = 400;
/** Transaction-Identifier (401, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_TRANSACTION_IDENTIFIER = 401;
/** NAF-Id (402, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_NAF_HOSTNAME = 402;
/** GAA-Service-Identifier (403, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_GAA_SERVICE_IDENTIFIER = 403;
/** Key-ExpiryTime (404, vendor 10415), Time, 3GPP TS 29.109. */
export const AVP_TGPP_KEY_EXPIRYTIME = 404;
/** ME-Key-Material (405, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_ME_KEY_MATERIAL = 405;
/** UICC-Key-Material (406, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_UICC_KEY_MATERIAL = 406;
/** GBA_U-Awareness-Indicator (407, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const AVP_TGPP_GBA_U_AWARENESS_INDICATOR = 407;
/** BootstrapInfoCreationTime (408, vendor 10415), Time, 3GPP TS 29.109. */
export const AVP_TGPP_BOOTSTRAPINFOCREATIONTIME = 408;
/** GUSS-Timestamp (409, vendor 10415), Time, 3GPP TS 29.109. */
export const AVP_TGPP_GUSS_TIMESTAMP = 409;
/** GBA-Type (410, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const AVP_TGPP_GBA_TYPE = 410;
/** UE-Id (411, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_UE_ID = 411;
/** UE-Id-Type (412, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const AVP_TGPP_UE_ID_TYPE = 412;
/** UICC-App-Label (413, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_UICC_APP_LABEL = 413;
/** UICC-ME (414, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const AVP_TGPP_UICC_ME = 414;
/** Requested-Key-Lifetime (415, vendor 10415), Time, 3GPP TS 29.109. */
export const AVP_TGPP_REQUESTED_KEY_LIFETIME = 415;
/** Private-Identity-Request (416, vendor 10415), Enumerated, 3GPP TS 29.109. */
export const AVP_TGPP_PRIVATE_IDENTITY_REQUEST = 416;
/** GBA-Push-Info (417, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_GBA_PUSH_INFO = 417;
/** NAF-SA-Identifier (418, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_NAF_SA_IDENTIFIER = 418;
/** Security-Feature-Request (419, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_SECURITY_FEATURE_REQUEST = 419;
/** Security-Feature-Response (420, vendor 10415), OctetString, 3GPP TS 29.109. */
export const AVP_TGPP_SECURITY_FEATURE_RESPONSE = 420;
/** Callee-Information (565, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_CALLEE_INFORMATION = 565;
/** Event-Type (823, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_EVENT_TYPE = 823;
/** SIP-Method (824, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_3GPP_SIP_METHOD = 824;
/** Event (825, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_EVENT = 825;
/** Content-Type (826, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CONTENT_TYPE = 826;
/** Content-Length (827, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_CONTENT_LENGTH = 827;
/** Content-Disposition (828, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CONTENT_DISPOSITION = 828;
/** Role-Of-Node (829, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ROLE_OF_NODE = 829;
/** User-Session-Id (830, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_USER_SESSION_ID = 830;
/** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CALLING_PARTY_ADDRESS = 831;
/** Called-Party-Address (832, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CALLED_PARTY_ADDRESS = 832;
/** Time-Stamps (833, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_STAMPS = 833;
/** SIP-Request-Timestamp (834, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SIP_REQUEST_TIMESTAMP = 834;
/** SIP-Response-Timestamp (835, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SIP_RESPONSE_TIMESTAMP = 835;
/** Application-Server (836, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_APPLICATION_SERVER = 836;
/** Application-Provided-Called-Party-Address (837, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS = 837;
/** Inter-Operator-Identifier (838, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_INTER_OPERATOR_IDENTIFIER = 838;
/** Originating-IOI (839, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATING_IOI = 839;
/** Terminating-IOI (840, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_TERMINATING_IOI = 840;
/** IMS-Charging-Identifier (841, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_CHARGING_IDENTIFIER = 841;
/** SDP-Session-Description (842, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_SESSION_DESCRIPTION = 842;
/** SDP-Media-Component (843, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_MEDIA_COMPONENT = 843;
/** SDP-Media-Name (844, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_MEDIA_NAME = 844;
/** SDP-Media-Description (845, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_MEDIA_DESCRIPTION = 845;
/** CG-Address (846, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_CG_ADDRESS = 846;
/** GGSN-Address (847, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_GGSN_ADDRESS = 847;
/** Served-Party-IP-Address (848, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SERVED_PARTY_IP_ADDRESS = 848;
/** Authorised-QoS (849, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_AUTHORISED_QOS = 849;
/** Application-Server-Information (850, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_APPLICATION_SERVER_INFORMATION = 850;
/** Trunk-Group-Id (851, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TRUNK_GROUP_ID = 851;
/** Incoming-Trunk-Group-Id (852, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INCOMING_TRUNK_GROUP_ID = 852;
/** Outgoing-Trunk-Group-Id (853, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_OUTGOING_TRUNK_GROUP_ID = 853;
/** Bearer-Service (854, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_BEARER_SERVICE = 854;
/** Service-Id (855, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_ID = 855;
/** Associated-URI (856, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ASSOCIATED_URI = 856;
/** Charged-Party (857, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CHARGED_PARTY = 857;
/** PoC-Controlling-Address (858, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_POC_CONTROLLING_ADDRESS = 858;
/** PoC-Group-Name (859, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_POC_GROUP_NAME = 859;
/** Cause (860, vendor 10415), Grouped. */
export const AVP_TGPP_CAUSE = 860;
/** Cause-Code (861, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_CAUSE_CODE = 861;
/** Node-Functionality (862, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_NODE_FUNCTIONALITY = 862;
/** Service-Specific-Data (863, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_SPECIFIC_DATA = 863;
/** Originator (864, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATOR = 864;
/** PS-Furnish-Charging-Information (865, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PS_FURNISH_CHARGING_INFORMATION = 865;
/** PS-Free-Format-Data (866, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_PS_FREE_FORMAT_DATA = 866;
/** PS-Append-Free-Format-Data (867, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PS_APPEND_FREE_FORMAT_DATA = 867;
/** Time-Quota-Threshold (868, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_QUOTA_THRESHOLD = 868;
/** Volume-Quota-Threshold (869, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_VOLUME_QUOTA_THRESHOLD = 869;
/** Trigger-Type (870, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_TRIGGER_TYPE = 870;
/** Quota-Holding-Time (871, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_QUOTA_HOLDING_TIME = 871;
/** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_3GPP_REPORTING_REASON = 872;
/** Service-Information (873, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_INFORMATION = 873;
/** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PS_INFORMATION = 874;
/** WLAN-Information (875, vendor 10415), Grouped. */
export const AVP_TGPP_WLAN_INFORMATION = 875;
/** IMS-Information (876, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_INFORMATION = 876;
/** MMS-Information (877, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MMS_INFORMATION = 877;
/** LCS-Information (878, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_INFORMATION = 878;
/** PoC-Information (879, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_POC_INFORMATION = 879;
/** MBMS-Information (880, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MBMS_INFORMATION = 880;
/** Quota-Consumption-Time (881, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_QUOTA_CONSUMPTION_TIME = 881;
/** Media-Initiator-Flag (882, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_MEDIA_INITIATOR_FLAG = 882;
/** PoC-Server-Role (883, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_SERVER_ROLE = 883;
/** PoC-Session-Type (884, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_SESSION_TYPE = 884;
/** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_OF_PARTICIPANTS = 885;
/** Originator-Address (886, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATOR_ADDRESS = 886;
/** Participants-Involved (887, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_PARTICIPANTS_INVOLVED = 887;
/** Expires (888, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_EXPIRES = 888;
/** Message-Body (889, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MESSAGE_BODY = 889;
/** WAG-Address (890, vendor 10415), Address. */
export const AVP_TGPP_WAG_ADDRESS = 890;
/** WAG-PLMN-Id (891, vendor 10415), OctetString. */
export const AVP_TGPP_WAG_PLMN_ID = 891;
/** WLAN-Radio-Container (892, vendor 10415), Grouped. */
export const AVP_TGPP_WLAN_RADIO_CONTAINER = 892;
/** WLAN-Technology (893, vendor 10415), Unsigned32. */
export const AVP_TGPP_WLAN_TECHNOLOGY = 893;
/** WLAN-UE-Local-IPAddress (894, vendor 10415), Address. */
export const AVP_TGPP_WLAN_UE_LOCAL_IPADDRESS = 894;
/** PDG-Address (895, vendor 10415), Address. */
export const AVP_TGPP_PDG_ADDRESS = 895;
/** PDG-Charging-Id (896, vendor 10415), Unsigned32. */
export const AVP_TGPP_PDG_CHARGING_ID = 896;
/** Address-Data (897, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ADDRESS_DATA = 897;
/** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ADDRESS_DOMAIN = 898;
/** Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ADDRESS_TYPE = 899;
/** Bearer-Usage (1000, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_BEARER_USAGE = 1000;
/** Charging-Rule-Install (1001, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_INSTALL = 1001;
/** Charging-Rule-Remove (1002, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_REMOVE = 1002;
/** Charging-Rule-Definition (1003, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_DEFINITION = 1003;
/** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_BASE_NAME = 1004;
/** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_NAME = 1005;
/** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_EVENT_TRIGGER = 1006;
/** Metering-Method (1007, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_METERING_METHOD = 1007;
/** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_OFFLINE = 1008;
/** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_ONLINE = 1009;
/** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_PRECEDENCE = 1010;
/** Reporting-Level (1011, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_REPORTING_LEVEL = 1011;
/** TFT-Filter (1012, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
export const AVP_TGPP_TFT_FILTER = 1012;
/** TFT-Packet-Filter-Information (1013, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_TFT_PACKET_FILTER_INFORMATION = 1013;
/** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_TOS_TRAFFIC_CLASS = 1014;
/** PDP-Session-operation (1015, vendor 10415), Enumerated, 3GPP TS 29.210. */
export const AVP_TGPP_PDP_SESSION_OPERATION = 1015;
/** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_INFORMATION = 1016;
/** Charging-Rule-Report (1018, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_RULE_REPORT = 1018;
/** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PCC_RULE_STATUS = 1019;
/** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_BEARER_IDENTIFIER = 1020;
/** Bearer-Operation (1021, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_BEARER_OPERATION = 1021;
/** Access-Network-Charging-Identifier-Gx (1022, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ACCESS_NETWORK_CHARGING_IDENTIFIER_GX = 1022;
/** Bearer-Control-Mode (1023, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_BEARER_CONTROL_MODE = 1023;
/** Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_NETWORK_REQUEST_SUPPORT = 1024;
/** Guaranteed-Bitrate-DL (1025, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_GUARANTEED_BITRATE_DL = 1025;
/** Guaranteed-Bitrate-UL (1026, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_GUARANTEED_BITRATE_UL = 1026;
/** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_IP_CAN_TYPE = 1027;
/** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_CLASS_IDENTIFIER = 1028;
/** QoS-Negotiation (1029, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_NEGOTIATION = 1029;
/** QoS-Upgrade (1030, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_UPGRADE = 1030;
/** Rule-Failure-Code (1031, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_RULE_FAILURE_CODE = 1031;
/** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_RAT_TYPE = 1032;
/** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_EVENT_REPORT_INDICATION = 1033;
/** Allocation-Retention-Priority (1034, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ALLOCATION_RETENTION_PRIORITY = 1034;
/** CoA-IP-Address (1035, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_COA_IP_ADDRESS = 1035;
/** Tunnel-Header-Filter (1036, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
export const AVP_TGPP_TUNNEL_HEADER_FILTER = 1036;
/** Tunnel-Header-Length (1037, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_TUNNEL_HEADER_LENGTH = 1037;
/** Tunnel-Information (1038, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_TUNNEL_INFORMATION = 1038;
/** CoA-Information (1039, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_COA_INFORMATION = 1039;
/** APN-Aggregate-Max-Bitrate-DL (1040, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_APN_AGGREGATE_MAX_BITRATE_DL = 1040;
/** APN-Aggregate-Max-Bitrate-UL (1041, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_APN_AGGREGATE_MAX_BITRATE_UL = 1041;
/** Revalidation-Time (1042, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_REVALIDATION_TIME = 1042;
/** Rule-Activation-Time (1043, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_RULE_ACTIVATION_TIME = 1043;
/** Rule-Deactivation-Time (1044, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_RULE_DEACTIVATION_TIME = 1044;
/** Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_SESSION_RELEASE_CAUSE = 1045;
/** Priority-Level (1046, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_PRIORITY_LEVEL = 1046;
/** Pre-emption-Capability (1047, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PRE_EMPTION_CAPABILITY = 1047;
/** Pre-emption-Vulnerability (1048, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PRE_EMPTION_VULNERABILITY = 1048;
/** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_DEFAULT_EPS_BEARER_QOS = 1049;
/** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_AN_GW_ADDRESS = 1050;
/** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_INSTALL = 1051;
/** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_REMOVE = 1052;
/** QoS-Rule-Definition (1053, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_DEFINITION = 1053;
/** QoS-Rule-Name (1054, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_NAME = 1054;
/** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_REPORT = 1055;
/** Security-Parameter-Index (1056, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_SECURITY_PARAMETER_INDEX = 1056;
/** Flow-Label (1057, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_FLOW_LABEL = 1057;
/** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_FLOW_INFORMATION = 1058;
/** Packet-Filter-Content (1059, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
export const AVP_TGPP_PACKET_FILTER_CONTENT = 1059;
/** Packet-Filter-Identifier (1060, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_PACKET_FILTER_IDENTIFIER = 1060;
/** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_PACKET_FILTER_INFORMATION = 1061;
/** Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PACKET_FILTER_OPERATION = 1062;
/** Resource-Allocation-Notification (1063, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_RESOURCE_ALLOCATION_NOTIFICATION = 1063;
/** Session-Linking-Indicator (1064, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_SESSION_LINKING_INDICATOR = 1064;
/** PDN-Connection-ID (1065, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_PDN_CONNECTION_ID = 1065;
/** Monitoring-Key (1066, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_MONITORING_KEY = 1066;
/** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_USAGE_MONITORING_INFORMATION = 1067;
/** Usage-Monitoring-Level (1068, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_USAGE_MONITORING_LEVEL = 1068;
/** Usage-Monitoring-Report (1069, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_USAGE_MONITORING_REPORT = 1069;
/** Usage-Monitoring-Support (1070, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_USAGE_MONITORING_SUPPORT = 1070;
/** CSG-Information-Reporting (1071, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_CSG_INFORMATION_REPORTING = 1071;
/** Packet-Filter-Usage (1072, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PACKET_FILTER_USAGE = 1072;
/** Charging-Correlation-Indicator (1073, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_CHARGING_CORRELATION_INDICATOR = 1073;
/** QoS-Rule-Base-Name (1074, vendor 10415), UTF8String, 3GPP TS 29.212. */
export const AVP_TGPP_QOS_RULE_BASE_NAME = 1074;
/** Routing-Rule-Remove (1075, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_REMOVE = 1075;
/** Routing-Rule-Definition (1076, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_DEFINITION = 1076;
/** Routing-Rule-Identifier (1077, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_IDENTIFIER = 1077;
/** Routing-Filter (1078, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_FILTER = 1078;
/** Routing-IP-Address (1079, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_IP_ADDRESS = 1079;
/** Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_FLOW_DIRECTION = 1080;
/** Routing-Rule-Install (1081, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_INSTALL = 1081;
/** Credit-Management-Status (1082, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_CREDIT_MANAGEMENT_STATUS = 1082;
/** Redirect-Information (1085, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_REDIRECT_INFORMATION = 1085;
/** Redirect-Support (1086, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_REDIRECT_SUPPORT = 1086;
/** TDF-Information (1087, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_INFORMATION = 1087;
/** TDF-Application-Identifier (1088, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_APPLICATION_IDENTIFIER = 1088;
/** TDF-Destination-Host (1089, vendor 10415), DiameterIdentity, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_DESTINATION_HOST = 1089;
/** TDF-Destination-Realm (1090, vendor 10415), DiameterIdentity, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_DESTINATION_REALM = 1090;
/** TDF-IP-Address (1091, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_IP_ADDRESS = 1091;
/** ADC-Rule-Install (1092, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_INSTALL = 1092;
/** ADC-Rule-Remove (1093, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_REMOVE = 1093;
/** ADC-Rule-Definition (1094, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_DEFINITION = 1094;
/** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_BASE_NAME = 1095;
/** ADC-Rule-Name (1096, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_NAME = 1096;
/** ADC-Rule-Report (1097, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ADC_RULE_REPORT = 1097;
/** Application-Detection-Information (1098, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_APPLICATION_DETECTION_INFORMATION = 1098;
/** PS-to-CS-Session-Continuity (1099, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_PS_TO_CS_SESSION_CONTINUITY = 1099;
/** Served-User-Identity (1100, vendor 10415), Grouped, 3GPP TS 29.140. */
export const AVP_TGPP_SERVED_USER_IDENTITY = 1100;
/** VASP-ID (1101, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_VASP_ID = 1101;
/** VAS-ID (1102, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_VAS_ID = 1102;
/** Trigger-Event (1103, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_TRIGGER_EVENT = 1103;
/** Sender-Address (1104, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_SENDER_ADDRESS = 1104;
/** Initial-Recipient-Address (1105, vendor 10415), Grouped, 3GPP TS 29.140. */
export const AVP_TGPP_INITIAL_RECIPIENT_ADDRESS = 1105;
/** Result-Recipient-Address (1106, vendor 10415), Grouped, 3GPP TS 29.140. */
export const AVP_TGPP_RESULT_RECIPIENT_ADDRESS = 1106;
/** Sequence-Number (1107, vendor 10415), Unsigned32, 3GPP TS 29.140. */
export const AVP_TGPP_MM10_SEQUENCE_NUMBER = 1107;
/** Recipient-Address (1108, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_MM10_RECIPIENT_ADDRESS = 1108;
/** Routeing-Address (1109, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_ROUTEING_ADDRESS = 1109;
/** Originating-Interface (1110, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_ORIGINATING_INTERFACE = 1110;
/** Delivery-Report (1111, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_DELIVERY_REPORT = 1111;
/** Read-Reply (1112, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_READ_REPLY = 1112;
/** Sender-Visibility (1113, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_SENDER_VISIBILITY = 1113;
/** Service-Key (1114, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_SERVICE_KEY = 1114;
/** Billing-Information (1115, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_BILLING_INFORMATION = 1115;
/** Status (1116, vendor 10415), Grouped, 3GPP TS 29.140. */
export const AVP_TGPP_STATUS = 1116;
/** Status-Code (1117, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_STATUS_CODE = 1117;
/** Status-Text (1118, vendor 10415), UTF8String, 3GPP TS 29.140. */
export const AVP_TGPP_STATUS_TEXT = 1118;
/** Routeing-Address-Resolution (1119, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const AVP_TGPP_ROUTEING_ADDRESS_RESOLUTION = 1119;
/** Domain-Name (1200, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DOMAIN_NAME = 1200;
/** Recipient-Address (1201, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RECIPIENT_ADDRESS = 1201;
/** Submission-Time (1202, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SUBMISSION_TIME = 1202;
/** MM-Content-Type (1203, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MM_CONTENT_TYPE = 1203;
/** Type-Number (1204, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_TYPE_NUMBER = 1204;
/** Additional-Type-Information (1205, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ADDITIONAL_TYPE_INFORMATION = 1205;
/** Content-Size (1206, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_CONTENT_SIZE = 1206;
/** Additional-Content-Information (1207, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ADDITIONAL_CONTENT_INFORMATION = 1207;
/** Addressee-Type (1208, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ADDRESSEE_TYPE = 1208;
/** Priority (1209, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PRIORITY = 1209;
/** Message-ID (1210, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MESSAGE_ID = 1210;
/** Message-Type (1211, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_MESSAGE_TYPE = 1211;
/** Message-Size (1212, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_MESSAGE_SIZE = 1212;
/** Message-Class (1213, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MESSAGE_CLASS = 1213;
/** Class-Identifier (1214, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CLASS_IDENTIFIER = 1214;
/** Token-Text (1215, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_TOKEN_TEXT = 1215;
/** Delivery-Report-Requested (1216, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_DELIVERY_REPORT_REQUESTED = 1216;
/** Adaptations (1217, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ADAPTATIONS = 1217;
/** Applic-ID (1218, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_APPLIC_ID = 1218;
/** Aux-Applic-Info (1219, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_AUX_APPLIC_INFO = 1219;
/** Content-Class (1220, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CONTENT_CLASS = 1220;
/** DRM-Content (1221, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_DRM_CONTENT = 1221;
/** Read-Reply-Report-Requested (1222, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_READ_REPLY_REPORT_REQUESTED = 1222;
/** Reply-Applic-ID (1223, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_REPLY_APPLIC_ID = 1223;
/** File-Repair-Supported (1224, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_FILE_REPAIR_SUPPORTED = 1224;
/** MBMS-User-Service-Type (1225, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_MBMS_USER_SERVICE_TYPE = 1225;
/** Unit-Quota-Threshold (1226, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_UNIT_QUOTA_THRESHOLD = 1226;
/** PDP-Address (1227, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_PDP_ADDRESS = 1227;
/** SGSN-Address (1228, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SGSN_ADDRESS = 1228;
/** PoC-Session-Id (1229, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_POC_SESSION_ID = 1229;
/** Deferred-Location-Event-Type (1230, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DEFERRED_LOCATION_EVENT_TYPE = 1230;
/** LCS-APN (1231, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_APN = 1231;
/** LCS-Client-Id (1232, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_CLIENT_ID = 1232;
/** LCS-Client-Dialed-By-MS (1233, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_CLIENT_DIALED_BY_MS = 1233;
/** LCS-Client-External-ID (1234, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_CLIENT_EXTERNAL_ID = 1234;
/** LCS-Client-Name (1235, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_CLIENT_NAME = 1235;
/** LCS-Data-Coding-Scheme (1236, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_DATA_CODING_SCHEME = 1236;
/** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_FORMAT_INDICATOR = 1237;
/** LCS-Name-String (1238, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_NAME_STRING = 1238;
/** LCS-Requestor-ID (1239, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_REQUESTOR_ID = 1239;
/** LCS-Requestor-ID-String (1240, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_REQUESTOR_ID_STRING = 1240;
/** LCS-Client-Type (1241, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LCS_CLIENT_TYPE = 1241;
/** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_LOCATION_ESTIMATE = 1242;
/** Location-Estimate-Type (1243, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LOCATION_ESTIMATE_TYPE = 1243;
/** Location-Type (1244, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LOCATION_TYPE = 1244;
/** Positioning-Data (1245, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_POSITIONING_DATA = 1245;
/** WLAN-Session-Id (1246, vendor 10415), UTF8String. */
export const AVP_TGPP_WLAN_SESSION_ID = 1246;
/** PDP-Context-Type (1247, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PDP_CONTEXT_TYPE = 1247;
/** MMBox-Storage-Requested (1248, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_MMBOX_STORAGE_REQUESTED = 1248;
/** Service-Specific-Info (1249, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_SPECIFIC_INFO = 1249;
/** Called-Asserted-Identity (1250, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CALLED_ASSERTED_IDENTITY = 1250;
/** Requested-Party-Address (1251, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_REQUESTED_PARTY_ADDRESS = 1251;
/** PoC-User-Role (1252, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_POC_USER_ROLE = 1252;
/** PoC-User-Role-IDs (1253, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_POC_USER_ROLE_IDS = 1253;
/** PoC-User-Role-Info-Units (1254, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_USER_ROLE_INFO_UNITS = 1254;
/** Talk-Burst-Exchange (1255, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TALK_BURST_EXCHANGE = 1255;
/** Service-Generic-Information (1256, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_GENERIC_INFORMATION = 1256;
/** Service-Specific-Type (1257, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_SPECIFIC_TYPE = 1257;
/** Event-Charging-TimeStamp (1258, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_EVENT_CHARGING_TIMESTAMP = 1258;
/** Participant-Access-Priority (1259, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PARTICIPANT_ACCESS_PRIORITY = 1259;
/** Participant-Group (1260, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PARTICIPANT_GROUP = 1260;
/** PoC-Change-Condition (1261, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_CHANGE_CONDITION = 1261;
/** PoC-Change-Time (1262, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_POC_CHANGE_TIME = 1262;
/** Access-Network-Information (1263, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_ACCESS_NETWORK_INFORMATION = 1263;
/** Trigger (1264, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TRIGGER = 1264;
/** Base-Time-Interval (1265, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_BASE_TIME_INTERVAL = 1265;
/** Envelope (1266, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ENVELOPE = 1266;
/** Envelope-End-Time (1267, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_ENVELOPE_END_TIME = 1267;
/** Envelope-Reporting (1268, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ENVELOPE_REPORTING = 1268;
/** Envelope-Start-Time (1269, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_ENVELOPE_START_TIME = 1269;
/** Time-Quota-Mechanism (1270, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_QUOTA_MECHANISM = 1270;
/** Time-Quota-Type (1271, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_QUOTA_TYPE = 1271;
/** Early-Media-Description (1272, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_EARLY_MEDIA_DESCRIPTION = 1272;
/** SDP-TimeStamps (1273, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_TIMESTAMPS = 1273;
/** SDP-Offer-Timestamp (1274, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_OFFER_TIMESTAMP = 1274;
/** SDP-Answer-Timestamp (1275, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_ANSWER_TIMESTAMP = 1275;
/** AF-Correlation-Information (1276, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_AF_CORRELATION_INFORMATION = 1276;
/** PoC-Session-Initiation-type (1277, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_SESSION_INITIATION_TYPE = 1277;
/** Offline-Charging (1278, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_OFFLINE_CHARGING = 1278;
/** User-Participating-Type (1279, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_USER_PARTICIPATING_TYPE = 1279;
/** Alternate-Charged-Party-Address (1280, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ALTERNATE_CHARGED_PARTY_ADDRESS = 1280;
/** IMS-Communication-Service-Identifier (1281, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_COMMUNICATION_SERVICE_IDENTIFIER = 1281;
/** Number-Of-Received-Talk-Bursts (1282, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_OF_RECEIVED_TALK_BURSTS = 1282;
/** Number-Of-Talk-Bursts (1283, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_OF_TALK_BURSTS = 1283;
/** Received-Talk-Burst-Time (1284, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_RECEIVED_TALK_BURST_TIME = 1284;
/** Received-Talk-Burst-Volume (1285, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_RECEIVED_TALK_BURST_VOLUME = 1285;
/** Talk-Burst-Time (1286, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TALK_BURST_TIME = 1286;
/** Talk-Burst-Volume (1287, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TALK_BURST_VOLUME = 1287;
/** Media-Initiator-Party (1288, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MEDIA_INITIATOR_PARTY = 1288;
/** PC5-Radio-Technology (1300, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PC5_RADIO_TECHNOLOGY = 1300;
/** RAN-End-Time (1301, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_RAN_END_TIMESTAMP = 1301;
/** RAN-Secondary-RAT-Usage-Report (1302, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RAN_SECONDARY_RAT_USAGE_REPORT = 1302;
/** RAN-Start-Time (1303, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_RAN_START_TIMESTAMP = 1303;
/** Secondary-RAT-Type (1304, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_SECONDARY_RAT_TYPE = 1304;
/** Civic-Address-Information (1305, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CIVIC_ADDRESS_INFORMATION = 1305;
/** WLAN-Operator-Id (1306, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_WLAN_OPERATOR_ID = 1306;
/** WLAN-Operator-Name (1307, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_WLAN_OPERATOR_NAME = 1307;
/** WLAN-PLMN-Id (1308, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_WLAN_PLMN_ID = 1308;
/** API-Content (1309, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_API_CONTENT = 1309;
/** API-Direction (1310, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_API_DIRECTION = 1310;
/** API-Identifier (1311, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_API_IDENTIFIER = 1311;
/** API-Invocation-Timestamp (1312, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_API_INVOCATION_TIMESTAMP = 1312;
/** API-Result-Code (1313, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_API_RESULT_CODE = 1313;
/** API-Size (1314, vendor 10415), Unsigned64, 3GPP TS 32.299. */
export const AVP_TGPP_API_SIZE = 1314;
/** VoLTE-Information (1323, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_VOLTE_INFORMATION = 1323;
/** Subscription-Data (1400, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIPTION_DATA = 1400;
/** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_TERMINAL_INFORMATION = 1401;
/** IMEI (1402, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_IMEI = 1402;
/** Software-Version (1403, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_SOFTWARE_VERSION = 1403;
/** QoS-Subscribed (1404, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_QOS_SUBSCRIBED = 1404;
/** ULR-Flags (1405, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_ULR_FLAGS = 1405;
/** ULA-Flags (1406, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_ULA_FLAGS = 1406;
/** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_VISITED_PLMN_ID = 1407;
/** Requested-EUTRAN-Authentication-Info (1408, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_REQUESTED_EUTRAN_AUTHENTICATION_INFO = 1408;
/** Requested-UTRAN-GERAN-Authentication-Info (1409, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO = 1409;
/** Number-Of-Requested-Vectors (1410, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_NUMBER_OF_REQUESTED_VECTORS = 1410;
/** Re-Synchronization-Info (1411, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_RE_SYNCHRONIZATION_INFO = 1411;
/** Immediate-Response-Preferred (1412, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_IMMEDIATE_RESPONSE_PREFERRED = 1412;
/** Authentication-Info (1413, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_AUTHENTICATION_INFO = 1413;
/** E-UTRAN-Vector (1414, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_E_UTRAN_VECTOR = 1414;
/** UTRAN-Vector (1415, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_UTRAN_VECTOR = 1415;
/** GERAN-Vector (1416, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_GERAN_VECTOR = 1416;
/** Network-Access-Mode (1417, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_NETWORK_ACCESS_MODE = 1417;
/** HPLMN-ODB (1418, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_HPLMN_ODB = 1418;
/** Item-Number (1419, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_ITEM_NUMBER = 1419;
/** Cancellation-Type (1420, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_CANCELLATION_TYPE = 1420;
/** DSR-Flags (1421, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_DSR_FLAGS = 1421;
/** DSA-Flags (1422, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_DSA_FLAGS = 1422;
/** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_CONTEXT_IDENTIFIER = 1423;
/** Subscriber-Status (1424, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIBER_STATUS = 1424;
/** Operator-Determined-Barring (1425, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_OPERATOR_DETERMINED_BARRING = 1425;
/** Access-Restriction-Data (1426, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_ACCESS_RESTRICTION_DATA = 1426;
/** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_APN_OI_REPLACEMENT = 1427;
/** All-APN-Configurations-Included-Indicator (1428, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR = 1428;
/** APN-Configuration-Profile (1429, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_APN_CONFIGURATION_PROFILE = 1429;
/** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_APN_CONFIGURATION = 1430;
/** EPS-Subscribed-QoS-Profile (1431, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EPS_SUBSCRIBED_QOS_PROFILE = 1431;
/** VPLMN-Dynamic-Address-Allowed (1432, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_VPLMN_DYNAMIC_ADDRESS_ALLOWED = 1432;
/** STN-SR (1433, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_STN_SR = 1433;
/** Alert-Reason (1434, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ALERT_REASON = 1434;
/** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_AMBR = 1435;
/** CSG-Subscription-Data (1436, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_CSG_SUBSCRIPTION_DATA = 1436;
/** CSG-Id (1437, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_CSG_ID = 1437;
/** PDN-GW-Allocation-Type (1438, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_PDN_GW_ALLOCATION_TYPE = 1438;
/** Expiration-Date (1439, vendor 10415), Time, 3GPP TS 29.272. */
export const AVP_TGPP_EXPIRATION_DATE = 1439;
/** RAT-Frequency-Selection-Priority-ID (1440, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_RAT_FREQUENCY_SELECTION_PRIORITY_ID = 1440;
/** IDA-Flags (1441, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_IDA_FLAGS = 1441;
/** PUA-Flags (1442, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_PUA_FLAGS = 1442;
/** NOR-Flags (1443, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_NOR_FLAGS = 1443;
/** User-Id (1444, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_USER_ID = 1444;
/** Equipment-Status (1445, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_EQUIPMENT_STATUS = 1445;
/** Regional-Subscription-Zone-Code (1446, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_REGIONAL_SUBSCRIPTION_ZONE_CODE = 1446;
/** RAND (1447, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_RAND = 1447;
/** XRES (1448, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_XRES = 1448;
/** AUTN (1449, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_AUTN = 1449;
/** KASME (1450, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_KASME = 1450;
/** Trace-Collection-Entity (1452, vendor 10415), Address, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_COLLECTION_ENTITY = 1452;
/** Kc (1453, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_KC = 1453;
/** SRES (1454, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_SRES = 1454;
/** Requesting-Node-Type (1455, vendor 10415), Enumerated. */
export const AVP_TGPP_REQUESTING_NODE_TYPE = 1455;
/** PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_PDN_TYPE = 1456;
/** Roaming-Restricted-Due-To-Unsupported-Feature (1457, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE = 1457;
/** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_DATA = 1458;
/** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_REFERENCE = 1459;
/** Trace-Depth (1462, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_DEPTH = 1462;
/** Trace-NE-Type-List (1463, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_NE_TYPE_LIST = 1463;
/** Trace-Interface-List (1464, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_INTERFACE_LIST = 1464;
/** Trace-Event-List (1465, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_EVENT_LIST = 1465;
/** OMC-Id (1466, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_OMC_ID = 1466;
/** GPRS-Subscription-Data (1467, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_GPRS_SUBSCRIPTION_DATA = 1467;
/** Complete-Data-List-Included-Indicator (1468, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_COMPLETE_DATA_LIST_INCLUDED_INDICATOR = 1468;
/** PDP-Context (1469, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_PDP_CONTEXT = 1469;
/** PDP-Type (1470, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_PDP_TYPE = 1470;
/** 3GPP2-MEID (1471, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_3GPP2_MEID = 1471;
/** Specific-APN-Info (1472, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_SPECIFIC_APN_INFO = 1472;
/** LCS-Info (1473, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_LCS_INFO = 1473;
/** GMLC-Number (1474, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_GMLC_NUMBER = 1474;
/** LCS-PrivacyException (1475, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_LCS_PRIVACYEXCEPTION = 1475;
/** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_SS_CODE = 1476;
/** SS-Status (1477, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_SS_STATUS = 1477;
/** Notification-To-UE-User (1478, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_NOTIFICATION_TO_UE_USER = 1478;
/** External-Client (1479, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EXTERNAL_CLIENT = 1479;
/** Client-Identity (1480, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_CLIENT_IDENTITY = 1480;
/** GMLC-Restriction (1481, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_GMLC_RESTRICTION = 1481;
/** PLMN-Client (1482, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_PLMN_CLIENT = 1482;
/** Service-Type (1483, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_3GPP_SERVICE_TYPE = 1483;
/** ServiceTypeIdentity (1484, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SERVICETYPEIDENTITY = 1484;
/** MO-LR (1485, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MO_LR = 1485;
/** Teleservice-List (1486, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_TELESERVICE_LIST = 1486;
/** TS-Code (1487, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TS_CODE = 1487;
/** Call-Barring-Info (1488, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_CALL_BARRING_INFO = 1488;
/** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_SGSN_NUMBER = 1489;
/** IDR-Flags (1490, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_IDR_FLAGS = 1490;
/** ICS-Indicator (1491, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ICS_INDICATOR = 1491;
/** IMS-Voice-Over-PS-Sessions-Supported (1492, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED = 1492;
/** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS = 1493;
/** Last-UE-Activity-Time (1494, vendor 10415), Time, 3GPP TS 29.272. */
export const AVP_TGPP_LAST_UE_ACTIVITY_TIME = 1494;
/** EPS-User-State (1495, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EPS_USER_STATE = 1495;
/** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EPS_LOCATION_INFORMATION = 1496;
/** MME-User-State (1497, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MME_USER_STATE = 1497;
/** SGSN-User-State (1498, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_SGSN_USER_STATE = 1498;
/** User-State (1499, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_USER_STATE = 1499;
/** Non-3GPP-User-Data (1500, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_NON_3GPP_USER_DATA = 1500;
/** Non-3GPP-IP-Access (1501, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AVP_TGPP_NON_3GPP_IP_ACCESS = 1501;
/** Non-3GPP-IP-Access-APN (1502, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AVP_TGPP_NON_3GPP_IP_ACCESS_APN = 1502;
/** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AVP_TGPP_AN_TRUSTED = 1503;
/** ANID (1504, vendor 10415), UTF8String, 3GPP TS 29.273. */
export const AVP_TGPP_ANID = 1504;
/** Trace-Info (1505, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_TRACE_INFO = 1505;
/** MIP-FA-RK (1506, vendor 10415), OctetString, 3GPP TS 29.273. */
export const AVP_TGPP_MIP_FA_RK = 1506;
/** MIP-FA-RK-SPI (1507, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_MIP_FA_RK_SPI = 1507;
/** PPR-Flags (1508, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_PPR_FLAGS = 1508;
/** WLAN-Identifier (1509, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_WLAN_IDENTIFIER = 1509;
/** TWAN-Access-Info (1510, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_ACCESS_INFO = 1510;
/** Access-Authorization-Flags (1511, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_ACCESS_AUTHORIZATION_FLAGS = 1511;
/** TWAN-Default-APN-Context-Id (1512, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_DEFAULT_APN_CONTEXT_ID = 1512;
/** Full-Network-Name (1516, vendor 10415), OctetString, 3GPP TS 29.273. */
export const AVP_TGPP_FULL_NETWORK_NAME = 1516;
/** Short-Network-Name (1517, vendor 10415), OctetString, 3GPP TS 29.273. */
export const AVP_TGPP_SHORT_NETWORK_NAME = 1517;
/** AAA-Failure-Indication (1518, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_AAA_FAILURE_INDICATION = 1518;
/** Transport-Access-Type (1519, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AVP_TGPP_TRANSPORT_ACCESS_TYPE = 1519;
/** DER-Flags (1520, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_DER_FLAGS = 1520;
/** DEA-Flags (1521, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_DEA_FLAGS = 1521;
/** RAR-Flags (1522, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_RAR_FLAGS = 1522;
/** DER-S6b-Flags (1523, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_DER_S6B_FLAGS = 1523;
/** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
export const AVP_TGPP_SSID = 1524;
/** HESSID (1525, vendor 10415), UTF8String, 3GPP TS 29.273. */
export const AVP_TGPP_HESSID = 1525;
/** Access-Network-Info (1526, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_ACCESS_NETWORK_INFO = 1526;
/** TWAN-Connection-Mode (1527, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_CONNECTION_MODE = 1527;
/** TWAN-Connectivity-Parameters (1528, vendor 10415), Grouped, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_CONNECTIVITY_PARAMETERS = 1528;
/** Connectivity-Flags (1529, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_CONNECTIVITY_FLAGS = 1529;
/** TWAN-PCO (1530, vendor 10415), OctetString, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_PCO = 1530;
/** TWAG-CP-Address (1531, vendor 10415), Address, 3GPP TS 29.273. */
export const AVP_TGPP_TWAG_CP_ADDRESS = 1531;
/** TWAG-UP-Address (1532, vendor 10415), UTF8String, 3GPP TS 29.273. */
export const AVP_TGPP_TWAG_UP_ADDRESS = 1532;
/** TWAN-S2a-Failure-Cause (1533, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_TWAN_S2A_FAILURE_CAUSE = 1533;
/** SM-Back-Off-Timer (1534, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_SM_BACK_OFF_TIMER = 1534;
/** WLCP-Key (1535, vendor 10415), OctetString, 3GPP TS 29.273. */
export const AVP_TGPP_WLCP_KEY = 1535;
/** Origination-Time-Stamp (1536, vendor 10415), Unsigned64, 3GPP TS 29.273. */
export const AVP_TGPP_ORIGINATION_TIME_STAMP = 1536;
/** Maximum-Wait-Time (1537, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_MAXIMUM_WAIT_TIME = 1537;
/** Emergency-Services (1538, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_EMERGENCY_SERVICES = 1538;
/** AAR-Flags (1539, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_AAR_FLAGS = 1539;
/** IMEI-Check-In-VPLMN-Result (1540, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_IMEI_CHECK_IN_VPLMN_RESULT = 1540;
/** ERP-Authorization (1541, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const AVP_TGPP_ERP_AUTHORIZATION = 1541;
/** MME-Location-Information (1600, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MME_LOCATION_INFORMATION = 1600;
/** SGSN-Location-Information (1601, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_SGSN_LOCATION_INFORMATION = 1601;
/** E-UTRAN-Cell-Global-Identity (1602, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_E_UTRAN_CELL_GLOBAL_IDENTITY = 1602;
/** Tracking-Area-Identity (1603, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_TRACKING_AREA_IDENTITY = 1603;
/** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_CELL_GLOBAL_IDENTITY = 1604;
/** Routing-Area-Identity (1605, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_ROUTING_AREA_IDENTITY = 1605;
/** Location-Area-Identity (1606, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_LOCATION_AREA_IDENTITY = 1606;
/** Service-Area-Identity (1607, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_SERVICE_AREA_IDENTITY = 1607;
/** Geographical-Information (1608, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_GEOGRAPHICAL_INFORMATION = 1608;
/** Geodetic-Information (1609, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_GEODETIC_INFORMATION = 1609;
/** Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_CURRENT_LOCATION_RETRIEVED = 1610;
/** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_AGE_OF_LOCATION_INFORMATION = 1611;
/** Active-APN (1612, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_ACTIVE_APN = 1612;
/** SIPTO-Permission (1613, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SIPTO_PERMISSION = 1613;
/** Error-Diagnostic (1614, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ERROR_DIAGNOSTIC = 1614;
/** UE-SRVCC-Capability (1615, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_UE_SRVCC_CAPABILITY = 1615;
/** MPS-Priority (1616, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_MPS_PRIORITY = 1616;
/** VPLMN-LIPA-Allowed (1617, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_VPLMN_LIPA_ALLOWED = 1617;
/** LIPA-Permission (1618, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_LIPA_PERMISSION = 1618;
/** Subscribed-Periodic-RAU-TAU-Timer (1619, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIBED_PERIODIC_RAU_TAU_TIMER = 1619;
/** Ext-PDP-Type (1620, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_EXT_PDP_TYPE = 1620;
/** Ext-PDP-Address (1621, vendor 10415), Address, 3GPP TS 29.272. */
export const AVP_TGPP_EXT_PDP_ADDRESS = 1621;
/** MDT-Configuration (1622, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MDT_CONFIGURATION = 1622;
/** Job-Type (1623, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_JOB_TYPE = 1623;
/** Area-Scope (1624, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_AREA_SCOPE = 1624;
/** List-Of-Measurements (1625, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_LIST_OF_MEASUREMENTS = 1625;
/** Reporting-Trigger (1626, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_REPORTING_TRIGGER = 1626;
/** Report-Interval (1627, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_REPORT_INTERVAL = 1627;
/** Report-Amount (1628, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_REPORT_AMOUNT = 1628;
/** Event-Threshold-RSRP (1629, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_EVENT_THRESHOLD_RSRP = 1629;
/** Event-Threshold-RSRQ (1630, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_EVENT_THRESHOLD_RSRQ = 1630;
/** Logging-Interval (1631, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_LOGGING_INTERVAL = 1631;
/** Logging-Duration (1632, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_LOGGING_DURATION = 1632;
/** Relay-Node-Indicator (1633, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_RELAY_NODE_INDICATOR = 1633;
/** MDT-User-Consent (1634, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_MDT_USER_CONSENT = 1634;
/** PUR-Flags (1635, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_PUR_FLAGS = 1635;
/** Subscribed-VSRVCC (1636, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIBED_VSRVCC = 1636;
/** Equivalent-PLMN-List (1637, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EQUIVALENT_PLMN_LIST = 1637;
/** CLR-Flags (1638, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_CLR_FLAGS = 1638;
/** UVR-Flags (1639, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_UVR_FLAGS = 1639;
/** UVA-Flags (1640, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_UVA_FLAGS = 1640;
/** VPLMN-CSG-Subscription-Data (1641, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_VPLMN_CSG_SUBSCRIPTION_DATA = 1641;
/** Time-Zone (1642, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_TIME_ZONE = 1642;
/** A-MSISDN (1643, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_A_MSISDN = 1643;
/** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_MME_NUMBER_FOR_MT_SMS = 1645;
/** SMS-Register-Request (1648, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SMS_REGISTER_REQUEST = 1648;
/** Local-Time-Zone (1649, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_LOCAL_TIME_ZONE = 1649;
/** Daylight-Saving-Time (1650, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_DAYLIGHT_SAVING_TIME = 1650;
/** Subscription-Data-Flags (1654, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIPTION_DATA_FLAGS = 1654;
/** Measurement-Period-LTE (1655, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_MEASUREMENT_PERIOD_LTE = 1655;
/** Measurement-Period-UMTS (1656, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_MEASUREMENT_PERIOD_UMTS = 1656;
/** Collection-Period-RRM-LTE (1657, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_COLLECTION_PERIOD_RRM_LTE = 1657;
/** Collection-Period-RRM-UMTS (1658, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_COLLECTION_PERIOD_RRM_UMTS = 1658;
/** Positioning-Method (1659, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_POSITIONING_METHOD = 1659;
/** Measurement-Quantity (1660, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_MEASUREMENT_QUANTITY = 1660;
/** Event-Threshold-Event-1F (1661, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_EVENT_THRESHOLD_EVENT_1F = 1661;
/** Event-Threshold-Event-1I (1662, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_EVENT_THRESHOLD_EVENT_1I = 1662;
/** Restoration-Priority (1663, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_RESTORATION_PRIORITY = 1663;
/** SGs-MME-Identity (1664, vendor 10415), UTF8String, 3GPP TS 29.272. */
export const AVP_TGPP_SGS_MME_IDENTITY = 1664;
/** SIPTO-Local-Network-Permission (1665, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SIPTO_LOCAL_NETWORK_PERMISSION = 1665;
/** Coupled-Node-Diameter-ID (1666, vendor 10415), DiameterIdentity, 3GPP TS 29.272. */
export const AVP_TGPP_COUPLED_NODE_DIAMETER_ID = 1666;
/** WLAN-offloadability (1667, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_WLAN_OFFLOADABILITY = 1667;
/** WLAN-offloadability-EUTRAN (1668, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_WLAN_OFFLOADABILITY_EUTRAN = 1668;
/** WLAN-offloadability-UTRAN (1669, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_WLAN_OFFLOADABILITY_UTRAN = 1669;
/** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_RESET_ID = 1670;
/** MDT-Allowed-PLMN-Id (1671, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_MDT_ALLOWED_PLMN_ID = 1671;
/** Adjacent-PLMNs (1672, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_ADJACENT_PLMNS = 1672;
/** Adjacent-Access-Restriction-Data (1673, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_ADJACENT_ACCESS_RESTRICTION_DATA = 1673;
/** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_DL_BUFFERING_SUGGESTED_PACKET_COUNT = 1674;
/** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_IMSI_GROUP_ID = 1675;
/** Group-Service-Id (1676, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_GROUP_SERVICE_ID = 1676;
/** Group-PLMN-Id (1677, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_GROUP_PLMN_ID = 1677;
/** Local-Group-Id (1678, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_LOCAL_GROUP_ID = 1678;
/** AIR-Flags (1679, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_AIR_FLAGS = 1679;
/** UE-Usage-Type (1680, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_UE_USAGE_TYPE = 1680;
/** Non-IP-PDN-Type-Indicator (1681, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_NON_IP_PDN_TYPE_INDICATOR = 1681;
/** Non-IP-Data-Delivery-Mechanism (1682, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_NON_IP_DATA_DELIVERY_MECHANISM = 1682;
/** Additional-Context-Identifier (1683, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_ADDITIONAL_CONTEXT_IDENTIFIER = 1683;
/** SCEF-Realm (1684, vendor 10415), DiameterIdentity, 3GPP TS 29.272. */
export const AVP_TGPP_SCEF_REALM = 1684;
/** Subscription-Data-Deletion (1685, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIPTION_DATA_DELETION = 1685;
/** Preferred-Data-Mode (1686, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_PREFERRED_DATA_MODE = 1686;
/** Emergency-Info (1687, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EMERGENCY_INFO = 1687;
/** V2X-Subscription-Data (1688, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_V2X_SUBSCRIPTION_DATA = 1688;
/** V2X-Permission (1689, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_V2X_PERMISSION = 1689;
/** PDN-Connection-Continuity (1690, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_PDN_CONNECTION_CONTINUITY = 1690;
/** eDRX-Cycle-Length (1691, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EDRX_CYCLE_LENGTH = 1691;
/** eDRX-Cycle-Length-Value (1692, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_EDRX_CYCLE_LENGTH_VALUE = 1692;
/** UE-PC5-AMBR (1693, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_UE_PC5_AMBR = 1693;
/** MBSFN-Area (1694, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MBSFN_AREA = 1694;
/** MBSFN-Area-ID (1695, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_MBSFN_AREA_ID = 1695;
/** Carrier-Frequency (1696, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_CARRIER_FREQUENCY = 1696;
/** RDS-Indicator (1697, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_RDS_INDICATOR = 1697;
/** Service-Gap-Time (1698, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SERVICE_GAP_TIME = 1698;
/** Aerial-UE-Subscription-Information (1699, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_AERIAL_UE_SUBSCRIPTION_INFORMATION = 1699;
/** Broadcast-Location-Assistance-Data-Types (1700, vendor 10415), Unsigned64, 3GPP TS 29.272. */
export const AVP_TGPP_BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES = 1700;
/** Paging-Time-Window (1701, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_PAGING_TIME_WINDOW = 1701;
/** Operation-Mode (1702, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_OPERATION_MODE = 1702;
/** Paging-Time-Window-Length (1703, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_PAGING_TIME_WINDOW_LENGTH = 1703;
/** Core-Network-Restrictions (1704, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_CORE_NETWORK_RESTRICTIONS = 1704;
/** eDRX-Related-RAT (1705, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_EDRX_RELATED_RAT = 1705;
/** Interworking-5GS-Indicator (1706, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_INTERWORKING_5GS_INDICATOR = 1706;
/** Ethernet-PDN-Type-Indicator (1707, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_ETHERNET_PDN_TYPE_INDICATOR = 1707;
/** Subscribed-ARPI (1708, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_SUBSCRIBED_ARPI = 1708;
/** IAB-Operation-Permission (1709, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_IAB_OPERATION_PERMISSION = 1709;
/** V2X-Subscription-Data-Nr (1710, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_V2X_SUBSCRIPTION_DATA_NR = 1710;
/** UE-PC5-QoS (1711, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_UE_PC5_QOS = 1711;
/** PC5-QoS-Flow (1712, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_PC5_QOS_FLOW = 1712;
/** 5QI (1713, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_5QI = 1713;
/** PC5-Flow-Bitrates (1714, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_PC5_FLOW_BITRATES = 1714;
/** Guaranteed-Flow-Bitrates (1715, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_GUARANTEED_FLOW_BITRATES = 1715;
/** Maximum-Flow-Bitrates (1716, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_MAXIMUM_FLOW_BITRATES = 1716;
/** PC5-Range (1717, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_PC5_RANGE = 1717;
/** PC5-Link-AMBR (1718, vendor 10415), Integer32, 3GPP TS 29.272. */
export const AVP_TGPP_PC5_LINK_AMBR = 1718;
/** Third-Context-Identifier (1719, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_THIRD_CONTEXT_IDENTIFIER = 1719;
/** MDT-Configuration-NR (1720, vendor 10415), Grouped, 3GPP TS 29.272. */
export const AVP_TGPP_MDT_CONFIGURATION_NR = 1720;
/** Event-Threshold-SINR (1721, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_EVENT_THRESHOLD_SINR = 1721;
/** Collection-Period-RRM-NR (1722, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_COLLECTION_PERIOD_RRM_NR = 1722;
/** Collection-Period-M6-NR (1723, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_COLLECTION_PERIOD_M6_NR = 1723;
/** Collection-Period-M7-NR (1724, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_COLLECTION_PERIOD_M7_NR = 1724;
/** Sensor-Measurement (1725, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SENSOR_MEASUREMENT = 1725;
/** NR-Cell-Global-Identity (1726, vendor 10415), OctetString, 3GPP TS 29.272. */
export const AVP_TGPP_NR_CELL_GLOBAL_IDENTITY = 1726;
/** Trace-Reporting-Consumer-Uri (1727, vendor 10415), DiameterURI, 3GPP TS 29.272. */
export const AVP_TGPP_TRACE_REPORTING_CONSUMER_URI = 1727;
/** PLMN-RAT-Usage-Control (1728, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AVP_TGPP_PLMN_RAT_USAGE_CONTROL = 1728;
/** SF-ULR-Timestamp (1729, vendor 10415), Time, 3GPP TS 29.272. */
export const AVP_TGPP_SF_ULR_TIMESTAMP = 1729;
/** SF-Provisional-Indication (1730, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AVP_TGPP_SF_PROVISIONAL_INDICATION = 1730;
/** SMS-Information (2000, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SMS_INFORMATION = 2000;
/** Data-Coding-Scheme (2001, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_DATA_CODING_SCHEME = 2001;
/** Destination-Interface (2002, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_DESTINATION_INTERFACE = 2002;
/** Interface-Id (2003, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INTERFACE_ID = 2003;
/** Interface-Port (2004, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INTERFACE_PORT = 2004;
/** Interface-Text (2005, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INTERFACE_TEXT = 2005;
/** Interface-Type (2006, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_INTERFACE_TYPE = 2006;
/** SM-Message-Type (2007, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SM_MESSAGE_TYPE = 2007;
/** Originator-SCCP-Address (2008, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATOR_SCCP_ADDRESS = 2008;
/** Originator-Interface (2009, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATOR_INTERFACE = 2009;
/** Recipient-SCCP-Address (2010, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_RECIPIENT_SCCP_ADDRESS = 2010;
/** Reply-Path-Requested (2011, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_REPLY_PATH_REQUESTED = 2011;
/** SM-Discharge-Time (2012, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_SM_DISCHARGE_TIME = 2012;
/** SM-Protocol-ID (2013, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_SM_PROTOCOL_ID = 2013;
/** SM-Status (2014, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_SM_STATUS = 2014;
/** SM-User-Data-Header (2015, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_SM_USER_DATA_HEADER = 2015;
/** SMS-Node (2016, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SMS_NODE = 2016;
/** SMSC-Address (2017, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SMSC_ADDRESS = 2017;
/** Client-Address (2018, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_CLIENT_ADDRESS = 2018;
/** Number-Of-Messages-Sent (2019, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_OF_MESSAGES_SENT = 2019;
/** Low-Balance-Indication (2020, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LOW_BALANCE_INDICATION = 2020;
/** Remaining-Balance (2021, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_REMAINING_BALANCE = 2021;
/** Refund-Information (2022, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_REFUND_INFORMATION = 2022;
/** Carrier-Select-Routing-Information (2023, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CARRIER_SELECT_ROUTING_INFORMATION = 2023;
/** Number-Portability-Routing-Information (2024, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_PORTABILITY_ROUTING_INFORMATION = 2024;
/** PoC-Event-Type (2025, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_POC_EVENT_TYPE = 2025;
/** Recipient-Info (2026, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RECIPIENT_INFO = 2026;
/** Originator-Received-Address (2027, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ORIGINATOR_RECEIVED_ADDRESS = 2027;
/** Recipient-Received-Address (2028, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RECIPIENT_RECEIVED_ADDRESS = 2028;
/** SM-Service-Type (2029, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SM_SERVICE_TYPE = 2029;
/** MMTel-Information (2030, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MMTEL_INFORMATION = 2030;
/** MMTel-SService-Type (2031, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_MMTEL_SERVICE_TYPE = 2031;
/** Service-Mode (2032, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_MODE = 2032;
/** Subscriber-Role (2033, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SUBSCRIBER_ROLE = 2033;
/** Number-Of-Diversions (2034, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_NUMBER_OF_DIVERSIONS = 2034;
/** Associated-Party-Address (2035, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ASSOCIATED_PARTY_ADDRESS = 2035;
/** SDP-Type (2036, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SDP_TYPE = 2036;
/** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_CHANGE_CONDITION = 2037;
/** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_CHANGE_TIME = 2038;
/** Diagnostics (2039, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_DIAGNOSTICS = 2039;
/** Service-Data-Container (2040, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SERVICE_DATA_CONTAINER = 2040;
/** Start-Time (2041, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_START_TIME = 2041;
/** Stop-Time (2042, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_STOP_TIME = 2042;
/** Time-First-Usage (2043, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_FIRST_USAGE = 2043;
/** Time-Last-Usage (2044, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_LAST_USAGE = 2044;
/** Time-Usage (2045, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_USAGE = 2045;
/** Traffic-Data-Volumes (2046, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TRAFFIC_DATA_VOLUMES = 2046;
/** Serving-Node-Type (2047, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SERVING_NODE_TYPE = 2047;
/** Supplementary-Service (2048, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SUPPLEMENTARY_SERVICE = 2048;
/** Participant-Action-Type (2049, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PARTICIPANT_ACTION_TYPE = 2049;
/** PDN-Connection-Charging-ID (2050, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_PDN_CONNECTION_CHARGING_ID = 2050;
/** Dynamic-Address-Flag (2051, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_DYNAMIC_ADDRESS_FLAG = 2051;
/** Accumulated-Cost (2052, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ACCUMULATED_COST = 2052;
/** AoC-Cost-Information (2053, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_COST_INFORMATION = 2053;
/** AoC-Information (2054, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_INFORMATION = 2054;
/** AoC-Request-Type (2055, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_REQUEST_TYPE = 2055;
/** Current-Tariff (2056, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_CURRENT_TARIFF = 2056;
/** Next-Tariff (2057, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_NEXT_TARIFF = 2057;
/** Rate-Element (2058, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RATE_ELEMENT = 2058;
/** Scale-Factor (2059, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SCALE_FACTOR = 2059;
/** Tariff-Information (2060, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TARIFF_INFORMATION = 2060;
/** Unit-Cost (2061, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_UNIT_COST = 2061;
/** Incremental-Cost (2062, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_INCREMENTAL_COST = 2062;
/** Local-Sequence-Number (2063, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_LOCAL_SEQUENCE_NUMBER = 2063;
/** Node-Id (2064, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_NODE_ID = 2064;
/** SGW-Change (2065, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SGW_CHANGE = 2065;
/** Charging-Characteristics-Selection-Mode (2066, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CHARGING_CHARACTERISTICS_SELECTION_MODE = 2066;
/** SGW-Address (2067, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SGW_ADDRESS = 2067;
/** Dynamic-Address-Flag-Extension (2068, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_DYNAMIC_ADDRESS_FLAG_EXTENSION = 2068;
/** Application-Server-Id (2101, vendor 10415), UTF8String, OMA DDS Charging Data. */
export const AVP_TGPP_APPLICATION_SERVER_ID = 2101;
/** Application-Service-Type (2102, vendor 10415), Enumerated, OMA DDS Charging Data. */
export const AVP_TGPP_APPLICATION_SERVICE_TYPE = 2102;
/** Application-Session-Id (2103, vendor 10415), Unsigned32, OMA DDS Charging Data. */
export const AVP_TGPP_APPLICATION_SESSION_ID = 2103;
/** Delivery-Status (2104, vendor 10415), UTF8String, OMA DDS Charging Data. */
export const AVP_TGPP_DELIVERY_STATUS = 2104;
/** IM-Information (2110, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_IM_INFORMATION = 2110;
/** Number-Of-Messages-Successfully-Exploded (2111, vendor 10415), Unsigned32, OMA DDS Charging Data. */
export const AVP_TGPP_NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED = 2111;
/** Number-Of-Messages-Successfully-Sent (2112, vendor 10415), Unsigned32, OMA DDS Charging Data. */
export const AVP_TGPP_NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT = 2112;
/** Total-Number-Of-Messages-Exploded (2113, vendor 10415), Unsigned32, OMA DDS Charging Data. */
export const AVP_TGPP_TOTAL_NUMBER_OF_MESSAGES_EXPLODED = 2113;
/** Total-Number-Of-Messages-Sent (2114, vendor 10415), Unsigned32, OMA DDS Charging Data. */
export const AVP_TGPP_TOTAL_NUMBER_OF_MESSAGES_SENT = 2114;
/** DCD-Information (2115, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_DCD_INFORMATION = 2115;
/** Content-ID (2116, vendor 10415), UTF8String, OMA DDS Charging Data. */
export const AVP_TGPP_CONTENT_ID = 2116;
/** Content-provider-ID (2117, vendor 10415), UTF8String, OMA DDS Charging Data. */
export const AVP_TGPP_CONTENT_PROVIDER_ID = 2117;
/** Charge-Reason-Code (2118, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CHARGE_REASON_CODE = 2118;
/** SIP-Request-Timestamp-Fraction (2301, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SIP_REQUEST_TIMESTAMP_FRACTION = 2301;
/** SIP-Response-Timestamp-Fraction (2302, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SIP_RESPONSE_TIMESTAMP_FRACTION = 2302;
/** Online-Charging-Flag (2303, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ONLINE_CHARGING_FLAG = 2303;
/** CUG-Information (2304, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_CUG_INFORMATION = 2304;
/** Real-Time-Tariff-Information (2305, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_REAL_TIME_TARIFF_INFORMATION = 2305;
/** Tariff-XML (2306, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_TARIFF_XML = 2306;
/** MBMS-GW-Address (2307, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_MBMS_GW_ADDRESS = 2307;
/** IMSI-Unauthenticated-Flag (2308, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_IMSI_UNAUTHENTICATED_FLAG = 2308;
/** Account-Expiration (2309, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_ACCOUNT_EXPIRATION = 2309;
/** AoC-Format (2310, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_FORMAT = 2310;
/** AoC-Service (2311, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_SERVICE = 2311;
/** AoC-Service-Obligatory-Type (2312, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_SERVICE_OBLIGATORY_TYPE = 2312;
/** AoC-Service-Type (2313, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_SERVICE_TYPE = 2313;
/** AoC-Subscription-Information (2314, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_AOC_SUBSCRIPTION_INFORMATION = 2314;
/** Preferred-AoC-Currency (2315, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_PREFERRED_AOC_CURRENCY = 2315;
/** CSG-Access-Mode (2317, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CSG_ACCESS_MODE = 2317;
/** CSG-Membership-Indication (2318, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CSG_MEMBERSHIP_INDICATION = 2318;
/** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_USER_CSG_INFORMATION = 2319;
/** Outgoing-Session-Id (2320, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_OUTGOING_SESSION_ID = 2320;
/** Initial-IMS-Charging-Identifier (2321, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INITIAL_IMS_CHARGING_IDENTIFIER = 2321;
/** IMS-Emergency-Indicator (2322, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_EMERGENCY_INDICATOR = 2322;
/** MBMS-Charged-Party (2323, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_MBMS_CHARGED_PARTY = 2323;
/** LMSI (2400, vendor 10415), OctetString, 3GPP TS 29.173. */
export const AVP_TGPP_LMSI = 2400;
/** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
export const AVP_TGPP_SERVING_NODE = 2401;
/** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
export const AVP_TGPP_MME_NAME = 2402;
/** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
export const AVP_TGPP_MSC_NUMBER = 2403;
/** LCS-Capabilities-Sets (2404, vendor 10415), Unsigned32, 3GPP TS 29.173. */
export const AVP_TGPP_LCS_CAPABILITIES_SETS = 2404;
/** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
export const AVP_TGPP_GMLC_ADDRESS = 2405;
/** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
export const AVP_TGPP_ADDITIONAL_SERVING_NODE = 2406;
/** PPR-Address (2407, vendor 10415), Address, 3GPP TS 29.173. */
export const AVP_TGPP_PSR_ADDRESS = 2407;
/** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
export const AVP_TGPP_MME_REALM = 2408;
/** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
export const AVP_TGPP_SGSN_NAME = 2409;
/** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
export const AVP_TGPP_SGSN_REALM = 2410;
/** RIA-Flags (2411, vendor 10415), Unsigned32, 3GPP TS 29.173. */
export const AVP_TGPP_RIA_FLAGS = 2411;
/** SLg-Location-Type (2500, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_SLG_LOCATION_TYPE = 2500;
/** LCS-EPS-Client-Name (2501, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_EPS_CLIENT_NAME = 2501;
/** LCS-Requestor-Name (2502, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_REQUESTOR_NAME = 2502;
/** LCS-Priority (2503, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_PRIORITY = 2503;
/** LCS-QoS (2504, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_QOS = 2504;
/** Horizontal-Accuracy (2505, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_HORIZONTAL_ACCURACY = 2505;
/** Vertical-Accuracy (2506, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_VERTICAL_ACCURACY = 2506;
/** Vertical-Requested (2507, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_VERTICAL_REQUESTED = 2507;
/** Velocity-Requested (2508, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_VELOCITY_REQUESTED = 2508;
/** Response-Time (2509, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_RESPONSE_TIME = 2509;
/** Supported-GAD-Shapes (2510, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_SUPPORTED_GAD_SHAPES = 2510;
/** LCS-Codeword (2511, vendor 10415), UTF8String, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_CODEWORD = 2511;
/** LCS-Privacy-Check (2512, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_PRIVACY_CHECK = 2512;
/** Accuracy-Fulfilment-Indicator (2513, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_ACCURACY_FULFILMENT_INDICATOR = 2513;
/** Age-Of-Location-Estimate (2514, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_AGE_OF_LOCATION_ESTIMATE = 2514;
/** Velocity-Estimate (2515, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_VELOCITY_ESTIMATE = 2515;
/** EUTRAN-Positioning-Data (2516, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_EUTRAN_POSITIONING_DATA = 2516;
/** ECGI (2517, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_ECGI = 2517;
/** Location-Event (2518, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_LOCATION_EVENT = 2518;
/** Pseudonym-Indicator (2519, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_PSEUDONYM_INDICATOR = 2519;
/** LCS-Service-Type-ID (2520, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_SERVICE_TYPE_ID = 2520;
/** LCS-Privacy-Check-Non-Session (2521, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_PRIVACY_CHECK_NON_SESSION = 2521;
/** LCS-Privacy-Check-Session (2522, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_PRIVACY_CHECK_SESSION = 2522;
/** LCS-QoS-Class (2523, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_QOS_CLASS = 2523;
/** GERAN-Positioning-Info (2524, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_GERAN_POSITIONING_INFO = 2524;
/** GERAN-Positioning-Data (2525, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_GERAN_POSITIONING_DATA = 2525;
/** GERAN-GANSS-Positioning-Data (2526, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_GERAN_GANSS_POSITIONING_DATA = 2526;
/** UTRAN-Positioning-Info (2527, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_UTRAN_POSITIONING_INFO = 2527;
/** UTRAN-Positioning-Data (2528, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_UTRAN_POSITIONING_DATA = 2528;
/** UTRAN-GANSS-Positioning-Data (2529, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_UTRAN_GANSS_POSITIONING_DATA = 2529;
/** LRR-Flags (2530, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_LRR_FLAGS = 2530;
/** LCS-Reference-Number (2531, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_LCS_REFERENCE_NUMBER = 2531;
/** Deferred-Location-Type (2532, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_DEFERRED_LOCATION_TYPE = 2532;
/** Area-Event-Info (2533, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_AREA_EVENT_INFO = 2533;
/** Area-Definition (2534, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_AREA_DEFINITION = 2534;
/** Area (2535, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_AREA = 2535;
/** Area-Type (2536, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_AREA_TYPE = 2536;
/** Area-Identification (2537, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_AREA_IDENTIFICATION = 2537;
/** Occurrence-Info (2538, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_OCCURRENCE_INFO = 2538;
/** Interval-Time (2539, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_INTERVAL_TIME = 2539;
/** Periodic-LDR-Information (2540, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_PERIODIC_LDR_INFORMATION = 2540;
/** Reporting-Amount (2541, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_REPORTING_AMOUNT = 2541;
/** Reporting-Interval (2542, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_REPORTING_INTERVAL = 2542;
/** Reporting-PLMN-List (2543, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_REPORTING_PLMN_LIST = 2543;
/** PLMN-ID-List (2544, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_PLMN_ID_LIST = 2544;
/** PLR-Flags (2545, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_PLR_FLAGS = 2545;
/** PLA-Flags (2546, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_PLA_FLAGS = 2546;
/** Deferred-MT-LR-Data (2547, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_DEFERRED_MT_LR_DATA = 2547;
/** Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_TERMINATION_CAUSE_3GPP = 2548;
/** LRA-Flags (2549, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_LRA_FLAGS = 2549;
/** Periodic-Location-Support-Indicator (2550, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_PERIODIC_LOCATION_SUPPORT_INDICATOR = 2550;
/** Prioritized-List-Indicator (2551, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AVP_TGPP_PRIORITIZED_LIST_INDICATOR = 2551;
/** ESMLC-Cell-Info (2552, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_ESMLC_CELL_INFO = 2552;
/** Cell-Portion-ID (2553, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_CELL_PORTION_ID = 2553;
/** 1xRTT-RCID (2554, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_ONEXRTT_RCID = 2554;
/** Delayed-Location-Reporting-Data (2555, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_DELAYED_LOCATION_REPORTING_DATA = 2555;
/** Civic-Address (2556, vendor 10415), UTF8String, 3GPP TS 29.172. */
export const AVP_TGPP_CIVIC_ADDRESS = 2556;
/** Barometric-Pressure (2557, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_BAROMETRIC_PRESSURE = 2557;
/** UTRAN-Additional-Positioning-Data (2558, vendor 10415), OctetString, 3GPP TS 29.172. */
export const AVP_TGPP_UTRAN_ADDITIONAL_POSITIONING_DATA = 2558;
/** Motion-Event-Info (2559, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_MOTION_EVENT_INFO = 2559;
/** Linear-Distance (2560, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_LINEAR_DISTANCE = 2560;
/** Maximum-Interval (2561, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_MAXIMUM_INTERVAL = 2561;
/** Sampling-Interval (2562, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_SAMPLING_INTERVAL = 2562;
/** Reporting-Duration (2563, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_REPORTING_DURATION = 2563;
/** Reporting-Location-Requirements (2564, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AVP_TGPP_REPORTING_LOCATION_REQUIREMENTS = 2564;
/** Additional-Area (2565, vendor 10415), Grouped, 3GPP TS 29.172. */
export const AVP_TGPP_ADDITIONAL_AREA = 2565;
/** IMS-Application-Reference-Identifier (2601, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_APPLICATION_REFERENCE_IDENTIFIER = 2601;
/** Low-Priority-Indicator (2602, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LOW_PRIORITY_INDICATOR = 2602;
/** IP-Realm-Default-Indication (2603, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_IP_REALM_DEFAULT_INDICATOR = 2603;
/** Local-GW-Inserted-Indication (2604, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_LOCAL_GW_INSERTED_INDICATOR = 2604;
/** Transcoder-Inserted-Indication (2605, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_TRANSCODER_INSERTED_INDICATOR = 2605;
/** PDP-Address-Prefix-Length (2606, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_PDP_ADDRESS_PREFIX_LENGTH = 2606;
/** Transit-IOI-List (2701, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_TRANSIT_IOI_LIST = 2701;
/** Status-AS-Code (2702, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_STATUS_AS_CODE = 2702;
/** NNI-Information (2703, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_NNI_INFORMATION = 2703;
/** NNI-Type (2704, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_NNI_TYPE = 2704;
/** Neighbour-Node-Address (2705, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_NEIGHBOUR_NODE_ADDRESS = 2705;
/** Relationship-Mode (2706, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_RELATIONSHIP_MODE = 2706;
/** Session-Direction (2707, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SESSION_DIRECTION = 2707;
/** From-Address (2708, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_FROM_ADDRESS = 2708;
/** Access-Transfer-Information (2709, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ACCESS_TRANSFER_INFORMATION = 2709;
/** Access-Transfer-Type (2710, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ACCESS_TRANSFER_TYPE = 2710;
/** Related-IMS-Charging-Identifier (2711, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_RELATED_IMS_CHARGING_IDENTIFIER = 2711;
/** Related-IMS-Charging-Identifier-Node (2712, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_RELATED_IMS_CHARGING_IDENTIFIER_NODE = 2712;
/** IMS-Visited-Network-Identifier (2713, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_IMS_VISITED_NETWORK_IDENTIFIER = 2713;
/** TWAN-User-Location-Info (2714, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TWAN_USER_LOCATION_INFO = 2714;
/** BSSID (2716, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_BSSID = 2716;
/** TAD-Identifier (2717, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_TAD_IDENTIFIER = 2717;
/** TDF-Application-Instance-Identifier (2802, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_TDF_APPLICATION_INSTANCE_IDENTIFIER = 2802;
/** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_HENB_LOCAL_IP_ADDRESS = 2804;
/** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
export const AVP_TGPP_UE_LOCAL_IP_ADDRESS = 2805;
/** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_UDP_SOURCE_PORT = 2806;
/** CS-Service-QoS-Request-Identifier (2807, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_CS_SERVICE_QOS_REQUEST_IDENTIFIER = 2807;
/** CS-Service-QoS-Request-Operation (2808, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_CS_SERVICE_QOS_REQUEST_OPERATION = 2808;
/** Mute-Notification (2809, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_MUTE_NOTIFICATION = 2809;
/** Monitoring-Time (2810, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_MONITORING_TIME = 2810;
/** AN-GW-Status (2811, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_AN_GW_STATUS = 2811;
/** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_USER_LOCATION_INFO_TIME = 2812;
/** CS-Service-Resource-Report (2813, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CS_SERVICE_RESOURCE_REPORT = 2813;
/** CS-Service-Resource-Failure-Cause (2814, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_CS_SERVICE_RESOURCE_FAILURE_CAUSE = 2814;
/** CS-Service-Resource-Result-Operation (2815, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_CS_SERVICE_RESOURCE_RESULT_OPERATION = 2815;
/** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_DEFAULT_QOS_INFORMATION = 2816;
/** Default-QoS-Name (2817, vendor 10415), UTF8String, 3GPP TS 29.212. */
export const AVP_TGPP_DEFAULT_QOS_NAME = 2817;
/** Conditional-APN-Aggregate-Max-Bitrate (2818, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CONDITIONAL_APN_AGGREGATE_MAX_BITRATE = 2818;
/** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_RAN_NAS_RELEASE_CAUSE = 2819;
/** Presence-Reporting-Area-Elements-List (2820, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_PRESENCE_REPORTING_AREA_ELEMENTS_LIST = 2820;
/** Presence-Reporting-Area-Identifier (2821, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_PRESENCE_REPORTING_AREA_IDENTIFIER = 2821;
/** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_PRESENCE_REPORTING_AREA_INFORMATION = 2822;
/** Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_PRESENCE_REPORTING_AREA_STATUS = 2823;
/** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_NETLOC_ACCESS_SUPPORT = 2824;
/** Fixed-User-Location-Info (2825, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_FIXED_USER_LOCATION_INFO = 2825;
/** PCSCF-Restoration-Indication (2826, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_PCSCF_RESTORATION_INDICATION = 2826;
/** IP-CAN-Session-Charging-Scope (2827, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_IP_CAN_SESSION_CHARGING_SCOPE = 2827;
/** Monitoring-Flags (2828, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_MONITORING_FLAGS = 2828;
/** Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_DEFAULT_ACCESS = 2829;
/** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_NBIFOM_MODE = 2830;
/** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_NBIFOM_SUPPORT = 2831;
/** RAN-Rule-Support (2832, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_RAN_RULE_SUPPORT = 2832;
/** Access-Availability-Change-Reason (2833, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_ACCESS_AVAILABILITY_CHANGE_REASON = 2833;
/** Routing-Rule-Failure-Code (2834, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_FAILURE_CODE = 2834;
/** Routing-Rule-Report (2835, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_ROUTING_RULE_REPORT = 2835;
/** Traffic-Steering-Policy-Identifier-DL (2836, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_TRAFFIC_STEERING_POLICY_IDENTIFIER_DL = 2836;
/** Traffic-Steering-Policy-Identifier-UL (2837, vendor 10415), OctetString, 3GPP TS 29.212. */
export const AVP_TGPP_TRAFFIC_STEERING_POLICY_IDENTIFIER_UL = 2837;
/** Request-Type (2838, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_REQUEST_TYPE = 2838;
/** Execution-Time (2839, vendor 10415), Time, 3GPP TS 29.212. */
export const AVP_TGPP_EXECUTION_TIME = 2839;
/** Conditional-Policy-Information (2840, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_CONDITIONAL_POLICY_INFORMATION = 2840;
/** Resource-Release-Notification (2841, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_RESOURCE_RELEASE_NOTIFICATION = 2841;
/** Removal-Of-Access (2842, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_REMOVAL_OF_ACCESS = 2842;
/** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_TCP_SOURCE_PORT = 2843;
/** Default-Bearer-Indication (2844, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_DEFAULT_BEARER_INDICATION = 2844;
/** PRA-Install (2845, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_PRA_INSTALL = 2845;
/** PRA-Remove (2846, vendor 10415), Grouped, 3GPP TS 29.212. */
export const AVP_TGPP_PRA_REMOVE = 2846;
/** 3GPP-PS-Data-Off-Status (2847, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AVP_TGPP_3GPP_PS_DATA_OFF_STATUS_GX = 2847;
/** Extended-APN-AMBR-DL (2848, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_EXTENDED_APN_AMBR_DL = 2848;
/** Extended-APN-AMBR-UL (2849, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_EXTENDED_APN_AMBR_UL = 2849;
/** Extended-GBR-DL (2850, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_EXTENDED_GBR_DL = 2850;
/** Extended-GBR-UL (2851, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_EXTENDED_GBR_UL = 2851;
/** Max-PLR-DL (2852, vendor 10415), Float32, 3GPP TS 29.212. */
export const AVP_TGPP_MAX_PLR_DL = 2852;
/** Max-PLR-UL (2853, vendor 10415), Float32, 3GPP TS 29.212. */
export const AVP_TGPP_MAX_PLR_UL = 2853;
/** UE-Status (2854, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_UE_STATUS = 2854;
/** Presence-Reporting-Area-Node (2855, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AVP_TGPP_PRESENCE_REPORTING_AREA_NODE = 2855;
/** Policy-Counter-Identifier (2901, vendor 10415), UTF8String, 3GPP TS 29.219. */
export const AVP_TGPP_POLICY_COUNTER_IDENTIFIER = 2901;
/** Policy-Counter-Status (2902, vendor 10415), UTF8String, 3GPP TS 29.219. */
export const AVP_TGPP_POLICY_COUNTER_STATUS = 2902;
/** Policy-Counter-Status-Report (2903, vendor 10415), Grouped, 3GPP TS 29.219. */
export const AVP_TGPP_POLICY_COUNTER_STATUS_REPORT = 2903;
/** SL-Request-Type (2904, vendor 10415), Enumerated, 3GPP TS 29.219. */
export const AVP_TGPP_SL_REQUEST_TYPE = 2904;
/** SN-Request-Type (2907, vendor 10415), Unsigned32, 3GPP TS 29.219. */
export const AVP_TGPP_SN_REQUEST_TYPE = 2907;
/** Pending-Policy-Counter-Information (2905, vendor 10415), Grouped, 3GPP TS 29.219. */
export const AVP_TGPP_PENDING_POLICY_COUNTER_INFORMATION = 2905;
/** Pending-Policy-Counter-Change-Time (2906, vendor 10415), Time, 3GPP TS 29.219. */
export const AVP_TGPP_PENDING_POLICY_COUNTER_CHANGE_TIME = 2906;
/** Device-Action (3001, vendor 10415), Grouped, 3GPP TS 29.368. */
export const AVP_TGPP_DEVICE_ACTION = 3001;
/** Device-Notification (3002, vendor 10415), Grouped, 3GPP TS 29.368. */
export const AVP_TGPP_DEVICE_NOTIFICATION = 3002;
/** Trigger-Data (3003, vendor 10415), Grouped, 3GPP TS 29.368. */
export const AVP_TGPP_TRIGGER_DATA = 3003;
/** Payload (3004, vendor 10415), OctetString, 3GPP TS 29.368. */
export const AVP_TGPP_PAYLOAD = 3004;
/** Action-Type (3005, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const AVP_TGPP_ACTION_TYPE = 3005;
/** Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const AVP_TGPP_PRIORITY_INDICATION = 3006;
/** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
export const AVP_TGPP_REFERENCE_NUMBER = 3007;
/** Request-Status (3008, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const AVP_TGPP_REQUEST_STATUS = 3008;
/** Delivery-Outcome (3009, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const AVP_TGPP_DELIVERY_OUTCOME = 3009;
/** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
export const AVP_TGPP_APPLICATION_PORT_IDENTIFIER = 3010;
/** Old-Reference-Number (3011, vendor 10415), Unsigned32, 3GPP TS 29.368. */
export const AVP_TGPP_OLD_REFERENCE_NUMBER = 3011;
/** IP-SM-GW-Number (3100, vendor 10415), OctetString, 3GPP TS 29.336. */
export const AVP_TGPP_IP_SM_GW_NUMBER = 3100;
/** IP-SM-GW-Name (3101, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
export const AVP_TGPP_IP_SM_GW_NAME = 3101;
/** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_USER_IDENTIFIER = 3102;
/** Service-ID (3103, vendor 10415), Enumerated, 3GPP TS 29.336. */
export const AVP_TGPP_S6_SERVICE_ID = 3103;
/** SCS-Identity (3104, vendor 10415), OctetString, 3GPP TS 29.336. */
export const AVP_TGPP_SCS_IDENTITY = 3104;
/** Service-Parameters (3105, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SERVICE_PARAMETERS = 3105;
/** T4-Parameters (3106, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_T4_PARAMETERS = 3106;
/** Service-Data (3107, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SERVICE_DATA = 3107;
/** T4-Data (3108, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_T4_DATA = 3108;
/** HSS-Cause (3109, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_HSS_CAUSE = 3109;
/** SIR-Flags (3110, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_SIR_FLAGS = 3110;
/** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
export const AVP_TGPP_EXTERNAL_IDENTIFIER = 3111;
/** IP-SM-GW-Realm (3112, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
export const AVP_TGPP_IP_SM_GW_REALM = 3112;
/** AESE-Communication-Pattern (3113, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_AESE_COMMUNICATION_PATTERN = 3113;
/** Communication-Pattern-Set (3114, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_COMMUNICATION_PATTERN_SET = 3114;
/** Periodic-Communication-Indicator (3115, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_PERIODIC_COMMUNICATION_INDICATOR = 3115;
/** Communication-Duration-Time (3116, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_COMMUNICATION_DURATION_TIME = 3116;
/** Periodic-Time (3117, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_PERIODIC_TIME = 3117;
/** Scheduled-Communication-Time (3118, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SCHEDULED_COMMUNICATION_TIME = 3118;
/** Stationary-Indication (3119, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_STATIONARY_INDICATION = 3119;
/** AESE-Communication-Pattern-Config-Status (3120, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_AESE_COMMUNICATION_PATTERN_CONFIG_STATUS = 3120;
/** AESE-Error-Report (3121, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_AESE_ERROR_REPORT = 3121;
/** Monitoring-Event-Configuration (3122, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_EVENT_CONFIGURATION = 3122;
/** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_EVENT_REPORT = 3123;
/** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_SCEF_REFERENCE_ID = 3124;
/** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
export const AVP_TGPP_SCEF_ID = 3125;
/** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_SCEF_REFERENCE_ID_FOR_DELETION = 3126;
/** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_TYPE = 3127;
/** Maximum-Number-of-Reports (3128, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MAXIMUM_NUMBER_OF_REPORTS = 3128;
/** UE-Reachability-Configuration (3129, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_UE_REACHABILITY_CONFIGURATION = 3129;
/** Monitoring-Duration (3130, vendor 10415), Time, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_DURATION = 3130;
/** Maximum-Detection-Time (3131, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MAXIMUM_DETECTION_TIME = 3131;
/** Reachability-Type (3132, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_REACHABILITY_TYPE = 3132;
/** Maximum-Latency (3133, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MAXIMUM_LATENCY = 3133;
/** Maximum-Response-Time (3134, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MAXIMUM_RESPONSE_TIME = 3134;
/** Location-Information-Configuration (3135, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_LOCATION_INFORMATION_CONFIGURATION = 3135;
/** MONTE-Location-Type (3136, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_MONTE_LOCATION_TYPE = 3136;
/** Accuracy (3137, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_ACCURACY = 3137;
/** Association-Type (3138, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_ASSOCIATION_TYPE = 3138;
/** Roaming-Information (3139, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_ROAMING_INFORMATION = 3139;
/** Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_REACHABILITY_INFORMATION = 3140;
/** IMEI-Change (3141, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_IMEI_CHANGE = 3141;
/** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_EVENT_CONFIG_STATUS = 3142;
/** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SUPPORTED_SERVICES = 3143;
/** Supported-Monitoring-Events (3144, vendor 10415), Unsigned64, 3GPP TS 29.336. */
export const AVP_TGPP_SUPPORTED_MONITORING_EVENTS = 3144;
/** CIR-Flags (3145, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_CIR_FLAGS = 3145;
/** Service-Result (3146, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SERVICE_RESULT = 3146;
/** Service-Result-Code (3147, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_SERVICE_RESULT_CODE = 3147;
/** Reference-ID-Validity-Time (3148, vendor 10415), Time, 3GPP TS 29.336. */
export const AVP_TGPP_REFERENCE_ID_VALIDITY_TIME = 3148;
/** Event-Handling (3149, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_EVENT_HANDLING = 3149;
/** NIDD-Authorization-Request (3150, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_NIDD_AUTHORIZATION_REQUEST = 3150;
/** NIDD-Authorization-Response (3151, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_NIDD_AUTHORIZATION_RESPONSE = 3151;
/** Service-Report (3152, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SERVICE_REPORT = 3152;
/** Node-Type (3153, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_NODE_TYPE = 3153;
/** S6t-HSS-Cause (3154, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_S6T_HSS_CAUSE = 3154;
/** Enhanced-Coverage-Restriction (3155, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_ENHANCED_COVERAGE_RESTRICTION = 3155;
/** Enhanced-Coverage-Restriction-Data (3156, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_ENHANCED_COVERAGE_RESTRICTION_DATA = 3156;
/** Restricted-PLMN-List (3157, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_RESTRICTED_PLMN_LIST = 3157;
/** Allowed-PLMN-List (3158, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_ALLOWED_PLMN_LIST = 3158;
/** Requested-Validity-Time (3159, vendor 10415), Time, 3GPP TS 29.336. */
export const AVP_TGPP_REQUESTED_VALIDITY_TIME = 3159;
/** Granted-Validity-Time (3160, vendor 10415), Time, 3GPP TS 29.336. */
export const AVP_TGPP_GRANTED_VALIDITY_TIME = 3160;
/** NIDD-Authorization-Update (3161, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_NIDD_AUTHORIZATION_UPDATE = 3161;
/** Loss-Of-Connectivity-Reason (3162, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_LOSS_OF_CONNECTIVITY_REASON = 3162;
/** Group-Reporting-Guard-Timer (3163, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_GROUP_REPORTING_GUARD_TIMER = 3163;
/** CIA-Flags (3164, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_CIA_FLAGS = 3164;
/** Group-Report (3165, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_GROUP_MONITORING_EVENT_REPORT = 3165;
/** Group-Report-Item (3166, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_GROUP_MONITORING_EVENT_REPORT_ITEM = 3166;
/** RIR-Flags (3167, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_RIR_FLAGS = 3167;
/** Type-Of-External-Identifier (3168, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_TYPE_OF_EXTERNAL_IDENTIFIER = 3168;
/** APN-Validity-Time (3169, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_APN_VALIDITY_TIME = 3169;
/** Suggested-Network-Configuration (3170, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_SUGGESTED_NETWORK_CONFIGURATION = 3170;
/** Monitoring-Event-Report-Status (3171, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_MONITORING_EVENT_REPORT_STATUS = 3171;
/** PLMN-ID-Requested (3172, vendor 10415), Enumerated, 3GPP TS 29.336. */
export const AVP_TGPP_PLMN_ID_REQUESTED = 3172;
/** AdditionalIdentifiers (3173, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_ADDITIONALIDENTIFIERS = 3173;
/** NIR-Flags (3174, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_NIR_FLAGS = 3174;
/** Reporting-Time-Stamp (3175, vendor 10415), Time, 3GPP TS 29.336. */
export const AVP_TGPP_REPORTING_TIME_STAMP = 3175;
/** NIA-Flags (3176, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_NIA_FLAGS = 3176;
/** Group-User-Identifier (3177, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_GROUP_USER_IDENTIFIER = 3177;
/** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_MTC_PROVIDER_INFO = 3178;
/** MTC-Provider-ID (3179, vendor 10415), UTF8String, 3GPP TS 29.336. */
export const AVP_TGPP_MTC_PROVIDER_ID = 3179;
/** PDN-Connectivity-Status-Configuration (3180, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_PDN_CONNECTIVITY_STATUS_CONFIGURATION = 3180;
/** PDN-Connectivity-Status-Report (3181, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_PDN_CONNECTIVITY_STATUS_REPORT = 3181;
/** PDN-Connectivity-Status-Type (3182, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_PDN_CONNECTIVITY_STATUS_TYPE = 3182;
/** Traffic-Profile (3183, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_TRAFFIC_PROFILE = 3183;
/** Battery-Indicator (3185, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AVP_TGPP_BATTERY_INDICATOR = 3185;
/** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
export const AVP_TGPP_SCEF_REFERENCE_ID_EXT = 3186;
/** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
export const AVP_TGPP_SCEF_REFERENCE_ID_FOR_DELETION_EXT = 3187;
/** SM-Delivery-Outcome-T4 (3200, vendor 10415), Enumerated, 3GPP TS 29.337. */
export const AVP_TGPP_SM_DELIVERY_OUTCOME_T4 = 3200;
/** Absent-Subscriber-Diagnostic-T4 (3201, vendor 10415), Enumerated, 3GPP TS 29.337. */
export const AVP_TGPP_ABSENT_SUBSCRIBER_DIAGNOSTIC_T4 = 3201;
/** Trigger-Action (3202, vendor 10415), Unsigned32, 3GPP TS 29.337. */
export const AVP_TGPP_TRIGGER_ACTION = 3202;
/** MTC-Error-Diagnostic (3203, vendor 10415), Unsigned32, 3GPP TS 29.337. */
export const AVP_TGPP_MTC_ERROR_DIAGNOSTIC = 3203;
/** Reason-Header (3401, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_REASON_HEADER = 3401;
/** Instance-Id (3402, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_INSTANCE_ID = 3402;
/** Route-Header-Received (3403, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ROUTE_HEADER_RECEIVED = 3403;
/** Route-Header-Transmitted (3404, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ROUTE_HEADER_TRANSMITTED = 3404;
/** SM-Device-Trigger-Information (3405, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SM_DEVICE_TRIGGER_INFORMATION = 3405;
/** MTC-IWF-Address (3406, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_MTC_IWF_ADDRESS = 3406;
/** SM-Device-Trigger-Indicator (3407, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SM_DEVICE_TRIGGER_INDICATOR = 3407;
/** SM-Sequence-Number (3408, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SM_SEQUENCE_NUMBER = 3408;
/** SMS-Result (3409, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_SMS_RESULT = 3409;
/** VCS-Information (3410, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_VCS_INFORMATION = 3410;
/** Basic-Service-Code (3411, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_BASIC_SERVICE_CODE = 3411;
/** Bearer-Capability (3412, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_BEARER_CAPABILITY = 3412;
/** Teleservice (3413, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_TELESERVICE = 3413;
/** ISUP-Location-Number (3414, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_LOCATION_NUMBER = 3414;
/** Forwarding-Pending (3415, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_FORWARDING_PENDING = 3415;
/** ISUP-Cause (3416, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_CAUSE = 3416;
/** ISUP-Cause (3416, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_RELEASE_CAUSE = 3416;
/** MSC-Address (3417, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_MSC_ADDRESS = 3417;
/** Network-Call-Reference-Number (3418, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_NETWORK_CALL_REFERENCE_NUMBER = 3418;
/** Start-of-Charging (3419, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_START_OF_CHARGING = 3419;
/** VLR-Number (3420, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_VLR_NUMBER = 3420;
/** CN-Operator-Selection-Entity (3421, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CN_OPERATOR_SELECTION_ENTITY = 3421;
/** ISUP-Cause-Diagnostics (3422, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_CAUSE_DIAGNOSTICS = 3422;
/** ISUP-Cause-Location (3423, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_CAUSE_LOCATION = 3423;
/** ISUP-Cause-Value (3424, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_ISUP_CAUSE_VALUE = 3424;
/** EPDG-Address (3425, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_EPDG_ADDRESS = 3425;
/** Announcing-UE-HPLMN-Identifier (3426, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCING_UE_HPLMN_IDENTIFIER = 3426;
/** Announcing-UE-VPLMN-Identifier (3427, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCING_UE_VPLMN_IDENTIFIER = 3427;
/** Coverage-Status (3428, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_COVERAGE_STATUS = 3428;
/** Layer-2-Group-ID (3429, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_LAYER_2_GROUP_ID = 3429;
/** Monitored-PLMN-Identifier (3430, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORED_PLMN_IDENTIFIER = 3430;
/** Monitoring-UE-HPLMN-Identifier (3431, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_UE_HPLMN_IDENTIFIER = 3431;
/** Monitoring-UE-Identifier (3432, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_UE_IDENTIFIER = 3432;
/** Monitoring-UE-VPLMN-Identifier (3433, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_UE_VPLMN_IDENTIFIER = 3433;
/** PC3-Control-Protocol-Cause (3434, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_PC3_CONTROL_PROTOCOL_CAUSE = 3434;
/** PC3-EPC-Control-Protocol-Cause (3435, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_PC3_EPC_CONTROL_PROTOCOL_CAUSE = 3435;
/** Requested-PLMN-Identifier (3436, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_REQUESTED_PLMN_IDENTIFIER = 3436;
/** Requestor-PLMN-Identifier (3437, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_REQUESTOR_PLMN_IDENTIFIER = 3437;
/** Role-Of-ProSe-Function (3438, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ROLE_OF_PROSE_FUNCTION = 3438;
/** Usage-Information-Report-Sequence-Number (3439, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER = 3439;
/** ProSe-3rd-Party-Application-ID (3440, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_3RD_PARTY_APPLICATION_ID = 3440;
/** ProSe-Direct-Communication-Transmission-Data-Container (3441, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER = 3441;
/** ProSe-Direct-Discovery-Model (3442, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_DIRECT_DISCOVERY_MODEL = 3442;
/** ProSe-Event-Type (3443, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_EVENT_TYPE = 3443;
/** ProSe-Function-IP-Address (3444, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_FUNCTION_IP_ADDRESS = 3444;
/** ProSe-Group-IP-Multicast-Address (3446, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_GROUP_IP_MULTICAST_ADDRESS = 3446;
/** ProSe-Information (3447, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_INFORMATION = 3447;
/** ProSe-Range-Class (3448, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_RANGE_CLASS = 3448;
/** ProSe-Reason-For-Cancellation (3449, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_REASON_FOR_CANCELLATION = 3449;
/** ProSe-Request-Timestamp (3450, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_REQUEST_TIMESTAMP = 3450;
/** ProSe-Role-Of-UE (3451, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_ROLE_OF_UE = 3451;
/** ProSe-Source-IP-Address (3452, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_SOURCE_IP_ADDRESS = 3452;
/** ProSe-UE-ID (3453, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_UE_ID = 3453;
/** Proximity-Alert-Indication (3454, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROXIMITY_ALERT_INDICATION = 3454;
/** Proximity-Alert-Timestamp (3455, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_PROXIMITY_ALERT_TIMESTAMP = 3455;
/** Proximity-Cancellation-Timestamp (3456, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_PROXIMITY_CANCELLATION_TIMESTAMP = 3456;
/** ProSe-Function-PLMN-Identifier (3457, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_FUNCTION_PLMN_IDENTIFIER = 3457;
/** Application-Specific-Data (3458, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_APPLICATION_SPECIFIC_DATA = 3458;
/** Coverage-Info (3459, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_COVERAGE_INFO = 3459;
/** Location-Info (3460, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_LOCATION_INFO = 3460;
/** ProSe-Direct-Communication-Reception-Data-Container (3461, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER = 3461;
/** Radio-Parameter-Set-Info (3463, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RADIO_PARAMETER_SET_INFO = 3463;
/** Radio-Parameter-Set-Values (3464, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_RADIO_PARAMETER_SET_VALUES = 3464;
/** Radio-Resources-Indicator (3465, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_RADIO_RESOURCES_INDICATOR = 3465;
/** Time-First-Reception (3466, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_FIRST_RECEPTION = 3466;
/** Time-First-Transmission (3467, vendor 10415), Time, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_FIRST_TRANSMISSION = 3467;
/** Transmitter-Info (3468, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_TRANSMITTER_INFO = 3468;
/** Origin-App-Layer-User-Id (3600, vendor 10415), UTF8String, 3GPP TS 29.343. */
export const AVP_TGPP_ORIGIN_APP_LAYER_USER_ID = 3600;
/** Target-App-Layer-User-Id (3601, vendor 10415), UTF8String, 3GPP TS 29.343. */
export const AVP_TGPP_TARGET_APP_LAYER_USER_ID = 3601;
/** ProSe-Function-ID (3602, vendor 10415), OctetString, 3GPP TS 29.343. */
export const AVP_TGPP_PROSE_FUNCTION_ID = 3602;
/** ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
export const AVP_TGPP_PROSE_REQUEST_TYPE = 3603;
/** PDUID (3604, vendor 10415), OctetString, 3GPP TS 29.343. */
export const AVP_TGPP_PDUID = 3604;
/** Application-Data (3605, vendor 10415), UTF8String, 3GPP TS 29.343. */
export const AVP_TGPP_APPLICATION_DATA = 3605;
/** Allowed-Suffixes-Number (3606, vendor 10415), Unsigned32, 3GPP TS 29.343. */
export const AVP_TGPP_ALLOWED_SUFFIXES_NUMBER = 3606;
/** Monitor-Target (3607, vendor 10415), Grouped, 3GPP TS 29.343. */
export const AVP_TGPP_MONITOR_TARGET = 3607;
/** ProSe-Code-Suffix-Mask (3608, vendor 10415), Grouped, 3GPP TS 29.343. */
export const AVP_TGPP_PROSE_CODE_SUFFIX_MASK = 3608;
/** Suffix-Code (3609, vendor 10415), OctetString, 3GPP TS 29.343. */
export const AVP_TGPP_SUFFIX_CODE = 3609;
/** Suffix-Mask (3610, vendor 10415), OctetString, 3GPP TS 29.343. */
export const AVP_TGPP_SUFFIX_MASK = 3610;
/** Banned-User-Target (3611, vendor 10415), Grouped, 3GPP TS 29.343. */
export const AVP_TGPP_BANNED_USER_TARGET = 3611;
/** Metadata-Indicator (3612, vendor 10415), Unsigned32, 3GPP TS 29.343. */
export const AVP_TGPP_METADATA_INDICATOR = 3612;
/** App-Layer-User-Id (3801, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_APP_LAYER_USER_ID = 3801;
/** Assistance-info (3802, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_ASSISTANCE_INFO = 3802;
/** Assistance-Info-Validity-Timer (3803, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_ASSISTANCE_INFO_VALIDITY_TIMER = 3803;
/** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_DISCOVERY_TYPE = 3804;
/** Filter-Id (3805, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_FILTER_ID = 3805;
/** MAC-Address (3806, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_MAC_ADDRESS = 3806;
/** Match-Report (3807, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_MATCH_REPORT = 3807;
/** Operating-Channel (3808, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_OPERATING_CHANNEL = 3808;
/** P2P-Features (3809, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_P2P_FEATURES = 3809;
/** ProSe-App-Code (3810, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APP_CODE = 3810;
/** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APP_ID = 3811;
/** ProSe-App-Mask (3812, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APP_MASK = 3812;
/** ProSe-Discovery-Filter (3813, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_DISCOVERY_FILTER = 3813;
/** PRR-Flags (3814, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_PRR_FLAGS = 3814;
/** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_VALIDITY_TIMER = 3815;
/** Requesting-EPUID (3816, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_REQUESTING_EPUID = 3816;
/** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_TARGETED_EPUID = 3817;
/** Time-Window (3818, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_TIME_WINDOW = 3818;
/** WiFi-P2P-Assistance-Info (3819, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_WIFI_P2P_ASSISTANCE_INFO = 3819;
/** WLAN-Assistance-Info (3820, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_WLAN_ASSISTANCE_INFO = 3820;
/** WLAN-Link-Layer-Id (3821, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_WLAN_LINK_LAYER_ID = 3821;
/** WLAN-Link-Layer-Id-List (3822, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_WLAN_LINK_LAYER_ID_LIST = 3822;
/** Location-Update-Trigger (3823, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_LOCATION_UPDATE_TRIGGER = 3823;
/** Location-Update-Event-Type (3824, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_LOCATION_UPDATE_EVENT_TYPE = 3824;
/** Change-Of-Area-Type (3825, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_CHANGE_OF_AREA_TYPE = 3825;
/** Location-Update-Event-Trigger (3826, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_LOCATION_UPDATE_EVENT_TRIGGER = 3826;
/** Report-Cardinality (3827, vendor 10415), Enumerated, 3GPP TS 29.345. */
export const AVP_TGPP_REPORT_CARDINALITY = 3827;
/** Minimum-Interval-Time (3828, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_MINIMUM_INTERVAL_TIME = 3828;
/** Periodic-Location-Type (3829, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_PERIODIC_LOCATION_TYPE = 3829;
/** Location-Report-Interval-Time (3830, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_LOCATION_REPORT_INTERVAL_TIME = 3830;
/** Total-Number-Of-Reports (3831, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_TOTAL_NUMBER_OF_REPORTS = 3831;
/** Validity-Time-Announce (3832, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_VALIDITY_TIME_ANNOUNCE = 3832;
/** Validity-Time-Monitor (3833, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_VALIDITY_TIME_MONITOR = 3833;
/** Validity-Time-Communication (3834, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_VALIDITY_TIME_COMMUNICATION = 3834;
/** ProSe-App-Code-Info (3835, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APP_CODE_INFO = 3835;
/** MIC (3836, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_MIC = 3836;
/** UTC-based-Counter (3837, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_UTC_BASED_COUNTER = 3837;
/** ProSe-Match-Refresh-Timer (3838, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_MATCH_REFRESH_TIMER = 3838;
/** ProSe-Metadata-Index-Mask (3839, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_METADATA_INDEX_MASK = 3839;
/** App-Identifier (3840, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_APP_IDENTIFIER = 3840;
/** OS-ID (3841, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_OS_ID = 3841;
/** OS-App-ID (3842, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_OS_APP_ID = 3842;
/** Requesting-RPAUID (3843, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_REQUESTING_RPAUID = 3843;
/** Target-RPAUID (3844, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_TARGET_RPAUID = 3844;
/** Target-PDUID (3845, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_TARGET_PDUID = 3845;
/** ProSe-Restricted-Code (3846, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_RESTRICTED_CODE = 3846;
/** ProSe-Restricted-Code-Suffix-Range (3847, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_RESTRICTED_CODE_SUFFIXRANGE = 3847;
/** Beginning-Suffix (3848, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_BEGINNING_SUFFIX = 3848;
/** Ending-Suffix (3849, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_ENDING_SUFFIX = 3849;
/** Discovery-Entry-ID (3850, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_DISCOVERY_ENTRY_ID = 3850;
/** Match-Timestamp (3851, vendor 10415), Time, 3GPP TS 29.345. */
export const AVP_TGPP_MATCH_TIMESTAMP = 3851;
/** PMR-Flags (3852, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_PMR_FLAGS = 3852;
/** ProSe-Application-Metadata (3853, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APPLICATION_METADATA = 3853;
/** Discovery-Auth-Request (3854, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_DISCOVERY_AUTH_REQUEST = 3854;
/** Discovery-Auth-Response (3855, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_DISCOVERY_AUTH_RESPONSE = 3855;
/** Match-Request (3856, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_MATCH_REQUEST = 3856;
/** Match-Report-Info (3857, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_MATCH_REPORT_INFO = 3857;
/** Banned-RPAUID (3858, vendor 10415), UTF8String, 3GPP TS 29.345. */
export const AVP_TGPP_BANNED_RPAUID = 3858;
/** Banned-PDUID (3859, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_BANNED_PDUID = 3859;
/** Code-Receiving-Security-Material (3860, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_CODE_RECEIVING_SECURITYMATERIAL = 3860;
/** DUSK (3862, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_DUSK = 3862;
/** DUIK (3863, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_DUIK = 3863;
/** DUCK (3864, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_DUCK = 3864;
/** MIC-Check-Indicator (3865, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const AVP_TGPP_MIC_CHECK_INDICATOR = 3865;
/** Encrypted-Bitmask (3866, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_ENCRYPTED_BITMASK = 3866;
/** ProSe-App-Code-Suffix-Range (3867, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_PROSE_APP_CODE_SUFFIX_RANGE = 3867;
/** PC5-tech (3868, vendor 10415), OctetString, 3GPP TS 29.345. */
export const AVP_TGPP_PC5_TECH = 3868;
/** Enhanced-Diagnostics (3901, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ENHANCED_DIAGNOSTICS = 3901;
/** Inter-UE-Transfer (3902, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_INTER_UE_TRANSFER = 3902;
/** TWAG-Address (3903, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_TWAG_ADDRESS = 3903;
/** Announcement-Information (3904, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCEMENT_INFORMATION = 3904;
/** Announcement-Identifier (3905, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCEMENT_IDENTIFIER = 3905;
/** Announcement-Order (3906, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCEMENT_ORDER = 3906;
/** Variable-Part (3907, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_VARIABLE_PART = 3907;
/** Variable-Part-Order (3908, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_VARIABLE_PART_ORDER = 3908;
/** Variable-Part-Type (3909, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_VARIABLE_PART_TYPE = 3909;
/** Variable-Part-Value (3910, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_VARIABLE_PART_VALUE = 3910;
/** Time-Indicator (3911, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TIME_INDICATOR = 3911;
/** Quota-Indicator (3912, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_QUOTA_INDICATOR = 3912;
/** Play-Alternative (3913, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PLAY_ALTERNATIVE = 3913;
/** Language (3914, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_LANGUAGE = 3914;
/** Privacy-Indicator (3915, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PRIVACY_INDICATOR = 3915;
/** Called-Identity (3916, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_CALLED_IDENTITY = 3916;
/** Called-Identity-Change (3917, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_CALLED_IDENTITY_CHANGE = 3917;
/** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_UWAN_USER_LOCATION_INFO = 3918;
/** Monitoring-Event-Configuration-Activity (3919, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_EVENT_CONFIGURATION_ACTIVITY = 3919;
/** Monitoring-Event-Report-Data (3920, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_EVENT_REPORT_DATA = 3920;
/** Monitoring-Event-Information (3921, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_EVENT_INFORMATION = 3921;
/** Monitoring-Event-Functionality (3922, vendor 10415), Integer32, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_EVENT_FUNCTIONALITY = 3922;
/** Monitoring-Event-Report-Number (3923, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_MONITORING_EVENT_REPORT_NUMBER = 3923;
/** Cellular-Network-Information (3924, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_CELLULAR_NETWORK_INFORMATION = 3924;
/** Related-Change-Condition-Information (3925, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RELATED_CHANGE_CONDITION_INFORMATION = 3925;
/** Related-Trigger (3926, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_RELATED_TRIGGER = 3926;
/** CPDT-Information (3927, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_CPDT_INFORMATION = 3927;
/** NIDD-Submission (3928, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_NIDD_SUBMISSION = 3928;
/** Serving-Node-Identity (3929, vendor 10415), DiameterIdentity, 3GPP TS 32.299. */
export const AVP_TGPP_SERVING_NODE_IDENTITY = 3929;
/** CP-CIoT-EPS-Optimisation-Indicator (3930, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CP_CIOT_EPS_OPTIMISATION_INDICATOR = 3930;
/** SGi-PtP-Tunnelling-Method (3931, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_SGI_PTP_TUNNELLING_METHOD = 3931;
/** UNI-PDU-CP-Only-Flag (3932, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_UNI_PDU_CP_ONLY_FLAG = 3932;
/** APN-Rate-Control (3933, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_APN_RATE_CONTROL = 3933;
/** APN-Rate-Control-Downlink (3934, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_APN_RATE_CONTROL_DOWNLINK = 3934;
/** APN-Rate-Control-Uplink (3935, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_APN_RATE_CONTROL_UPLINK = 3935;
/** Additional-Exception-Reports (3936, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_ADDITIONAL_EXCEPTION_REPORTS = 3936;
/** Rate-Control-Max-Message-Size (3937, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_RATE_CONTROL_MAX_MESSAGE_SIZE = 3937;
/** Rate-Control-Max-Rate (3938, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_RATE_CONTROL_MAX_RATE = 3938;
/** Rate-Control-Time-Unit (3939, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_RATE_CONTROL_TIME_UNIT = 3939;
/** SCS-AS-Address (3940, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_SCS_AS_ADDRESS = 3940;
/** SCS-Address (3941, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SCS_ADDRESS = 3941;
/** SCS-Realm (3942, vendor 10415), DiameterIdentity, 3GPP TS 32.299. */
export const AVP_TGPP_SCS_REALM = 3942;
/** eNodeB-Id (4008, vendor 10415), OctetString, 3GPP TS 29.217. */
export const AVP_TGPP_ENODEB_ID = 4008;
/** Extended-eNodeB-ID (4013, vendor 10415), OctetString, 3GPP TS 29.217. */
export const AVP_TGPP_EXTENDED_ENODEB_ID = 4013;
/** Charging-Per-IP-CAN-Session-Indicator (4400, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_CHARGING_PER_IP_CAN_SESSION_INDICATOR = 4400;
/** Access-Network-Info-Change (4401, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_ACCESS_NETWORK_INFO_CHANGE = 4401;
/** Discoveree-UE-HPLMN-Identifier (4402, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DISCOVEREE_UE_HPLMN_IDENTIFIER = 4402;
/** Discoveree-UE-VPLMN-Identifier (4403, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DISCOVEREE_UE_VPLMN_IDENTIFIER = 4403;
/** Discoverer-UE-HPLMN-Identifier (4404, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DISCOVERER_UE_HPLMN_IDENTIFIER = 4404;
/** Discoverer-UE-VPLMN-Identifier (4405, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_DISCOVERER_UE_VPLMN_IDENTIFIER = 4405;
/** 3GPP-PS-Data-Off-Status (4406, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_3GPP_PS_DATA_OFF_STATUS = 4406;
/** Unused-Quota-Timer (4407, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_UNUSED_QUOTA_TIMER = 4407;
/** Announcing-PLMN-ID (4408, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_ANNOUNCING_PLMN_ID = 4408;
/** ProSe-UE-to-Network-Relay-UE-ID (4409, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_UE_TO_NETWORK_RELAY_UE_ID = 4409;
/** ProSe-Target-Layer-2-ID (4410, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_TARGET_LAYER_2_ID = 4410;
/** Relay-IP-address (4411, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_RELAY_IP_ADDRESS = 4411;
/** Target-IP-Address (4412, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_TARGET_IP_ADDRESS = 4412;
/** FE-Identifier-List (4413, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_FE_IDENTIFIER_LIST = 4413;
/** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
export const AVP_ACCOUNTING_INPUT_OCTETS = 363;
/** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
export const AVP_ACCOUNTING_OUTPUT_OCTETS = 364;
/** Accounting-Input-Packets (365), Unsigned64, RFC 7155. */
export const AVP_ACCOUNTING_INPUT_PACKETS = 365;
/** Accounting-Output-Packets (366), Unsigned64, RFC 7155. */
export const AVP_ACCOUNTING_OUTPUT_PACKETS = 366;
/** NAS-Filter-Rule (400), IPFilterRule, RFC 7155. */
export const AVP_NAS_FILTER_RULE = 400;
/** Tunneling (401), Grouped, RFC 7155. */
export const AVP_TUNNELING = 401;
/** CHAP-Auth (402), Grouped, RFC 7155. */
export const AVP_CHAP_AUTH = 402;
/** CHAP-Algorithm (403), Enumerated, RFC 7155. */
export const AVP_CHAP_ALGORITHM = 403;
/** CHAP-Ident (404), OctetString, RFC 7155. */
export const AVP_CHAP_IDENT = 404;
/** CHAP-Response (405), OctetString, RFC 7155. */
export const AVP_CHAP_RESPONSE = 405;
/** Accounting-Auth-Method (406), Enumerated, RFC 7155. */
export const AVP_ACCOUNTING_AUTH_METHOD = 406;
/** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
export const AVP_ORIGIN_AAA_PROTOCOL = 408;
/** EAP-Payload (462), OctetString, RFC 4072. */
export const AVP_EAP_PAYLOAD = 462;
/** EAP-Reissued-Payload (463), OctetString, RFC 4072. */
export const AVP_EAP_REISSUED_PAYLOAD = 463;
/** EAP-Master-Session-Key (464), OctetString, RFC 4072. */
export const AVP_EAP_MASTER_SESSION_KEY = 464;
/** Accounting-EAP-Auth-Method (465), Unsigned64, RFC 4072. */
export const AVP_ACCOUNTING_EAP_AUTH_METHOD = 465;
/** MIP-FA-to-HA-SPI (318), Unsigned32, RFC 4004. */
export const AVP_MIP_FA_TO_HA_SPI = 318;
/** MIP-FA-to-MN-SPI (319), Unsigned32, RFC 4004. */
export const AVP_MIP_FA_TO_MN_SPI = 319;
/** MIP-Reg-Request (320), OctetString, RFC 4004. */
export const AVP_MIP_REG_REQUEST = 320;
/** MIP-Reg-Reply (321), OctetString, RFC 4004. */
export const AVP_MIP_REG_REPLY = 321;
/** MIP-MN-AAA-Auth (322), Grouped, RFC 4004. */
export const AVP_MIP_MN_AAA_AUTH = 322;
/** MIP-HA-to-FA-SPI (323), Unsigned32, RFC 4004. */
export const AVP_MIP_HA_TO_FA_SPI = 323;
/** MIP-HA-to-MN-SPI (324), Unsigned32, RFC 4004. */
export const AVP_MIP_MN_TO_FA_SPI = 324;
/** MIP-MN-to-FA-MSA (325), Grouped, RFC 4004. */
export const AVP_MIP_MN_TO_FA_MSA = 325;
/** MIP-FA-to-MN-MSA (326), Grouped, RFC 4004. */
export const AVP_MIP_FA_TO_MN_MSA = 326;
/** MIP-FA-to-HA-MSA (328), Grouped, RFC 4004. */
export const AVP_MIP_FA_TO_HA_MSA = 328;
/** MIP-HA-to-FA-MSA (329), Grouped, RFC 4004. */
export const AVP_MIP_HA_TO_FA_MSA = 329;
/** MIP-MN-to-HA-MSA (331), Grouped, RFC 4004. */
export const AVP_MIP_MN_TO_HA_MSA = 331;
/** MIP-HA-to-MN-MSA (332), Grouped, RFC 4004. */
export const AVP_MIP_HA_TO_MN_MSA = 332;
/** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
export const AVP_MIP_MOBILE_NODE_ADDRESS = 333;
/** MIP-Home-Agent-Address (334), Address, RFC 4004. */
export const AVP_MIP_HOME_AGENT_ADDRESS = 334;
/** MIP-Nonce (335), OctetString, RFC 4004. */
export const AVP_MIP_NONCE = 335;
/** MIP-Candidate-Home-Agent-Host (336), DiameterIdentity, RFC 4004. */
export const AVP_MIP_CANDIDATE_HOME_AGENT_HOST = 336;
/** MIP-Feature-Vector (337), Unsigned32, RFC 4004. */
export const AVP_MIP_FEATURE_VECTOR = 337;
/** MIP-Auth-Input-Data-Length (338), Unsigned32, RFC 4004. */
export const AVP_MIP_AUTH_INPUT_DATA_LENGTH = 338;
/** MIP-Authenticator-Length (339), Unsigned32, RFC 4004. */
export const AVP_MIP_AUTHENTICATOR_LENGTH = 339;
/** MIP-Authenticator-Offset (340), Unsigned32, RFC 4004. */
export const AVP_MIP_AUTHENTICATOR_OFFSET = 340;
/** MIP-MN-AAA-SPI (341), Unsigned32, RFC 4004. */
export const AVP_MIP_MN_AAA_SPI = 341;
/** MIP-Filter-Rule (342), IPFilterRule, RFC 4004. */
export const AVP_MIP_FILTER_RULE = 342;
/** MIP-Session-Key (343), OctetString, RFC 4004. */
export const AVP_MIP_SESSION_KEY = 343;
/** MIP-FA-Challenge (344), OctetString, RFC 4004. */
export const AVP_MIP_FA_CHALLENGE = 344;
/** MIP-Algorithm-Type (345), Enumerated, RFC 4004. */
export const AVP_MIP_ALGORITHM_TYPE = 345;
/** MIP-Replay-Mode (346), Enumerated, RFC 4004. */
export const AVP_MIP_REPLAY_MODE = 346;
/** MIP-Originating-Foreign-AAA (347), Grouped, RFC 4004. */
export const AVP_MIP_ORIGINATING_FOREIGN_AAA = 347;
/** MIP-Home-Agent-Host (348), Grouped, RFC 4004. */
export const AVP_MIP_HOME_AGENT_HOST = 348;
/** MIP-MSA-Lifetime (367), Unsigned32, RFC 4004. */
export const AVP_MIP_MSA_LIFETIME = 367;
/** CC-Correlation-Id (411), OctetString, RFC 8506. */
export const AVP_CC_CORRELATION_ID = 411;
/** CC-Input-Octets (412), Unsigned64, RFC 8506. */
export const AVP_CC_INPUT_OCTETS = 412;
/** CC-Money (413), Grouped, RFC 8506. */
export const AVP_CC_MONEY = 413;
/** CC-Output-Octets (414), Unsigned64, RFC 8506. */
export const AVP_CC_OUTPUT_OCTETS = 414;
/** CC-Request-Number (415), Unsigned32, RFC 8506. */
export const AVP_CC_REQUEST_NUMBER = 415;
/** CC-Request-Type (416), Enumerated, RFC 8506. */
export const AVP_CC_REQUEST_TYPE = 416;
/** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
export const AVP_CC_SERVICE_SPECIFIC_UNITS = 417;
/** CC-Session-Failover (418), Enumerated, RFC 8506. */
export const AVP_CC_SESSION_FAILOVER = 418;
/** CC-Sub-Session-Id (419), Unsigned64, RFC 8506. */
export const AVP_CC_SUB_SESSION_ID = 419;
/** CC-Time (420), Unsigned32, RFC 8506. */
export const AVP_CC_TIME = 420;
/** CC-Total-Octets (421), Unsigned64, RFC 8506. */
export const AVP_CC_TOTAL_OCTETS = 421;
/** Check-Balance-Result (422), Enumerated, RFC 8506. */
export const AVP_CHECK_BALANCE_RESULT = 422;
/** Cost-Information (423), Grouped, RFC 8506. */
export const AVP_COST_INFORMATION = 423;
/** Cost-Unit (424), UTF8String, RFC 8506. */
export const AVP_COST_UNIT = 424;
/** Currency-Code (425), Unsigned32, RFC 8506. */
export const AVP_CURRENCY_CODE = 425;
/** Credit-Control (426), Enumerated, RFC 8506. */
export const AVP_CREDIT_CONTROL = 426;
/** Credit-Control-Failure-Handling (427), Enumerated, RFC 8506. */
export const AVP_CREDIT_CONTROL_FAILURE_HANDLING = 427;
/** Direct-Debiting-Failure-Handling (428), Enumerated, RFC 8506. */
export const AVP_DIRECT_DEBITING_FAILURE_HANDLING = 428;
/** Exponent (429), Integer32, RFC 8506. */
export const AVP_EXPONENT = 429;
/** Final-Unit-Indication (430), Grouped, RFC 8506. */
export const AVP_FINAL_UNIT_INDICATION = 430;
/** Granted-Service-Unit (431), Grouped, RFC 8506. */
export const AVP_GRANTED_SERVICE_UNIT = 431;
/** Rating-Group (432), Unsigned32, RFC 8506. */
export const AVP_RATING_GROUP = 432;
/** Redirect-Address-Type (433), Enumerated, RFC 8506. */
export const AVP_REDIRECT_ADDRESS_TYPE = 433;
/** Redirect-Server (434), Grouped, RFC 8506. */
export const AVP_REDIRECT_SERVER = 434;
/** Redirect-Server-Address (435), UTF8String, RFC 8506. */
export const AVP_REDIRECT_SERVER_ADDRESS = 435;
/** Requested-Action (436), Enumerated, RFC 8506. */
export const AVP_REQUESTED_ACTION = 436;
/** Requested-Service-Unit (437), Grouped, RFC 8506. */
export const AVP_REQUESTED_SERVICE_UNIT = 437;
/** Restriction-Filter-Rule (438), IPFilterRule, RFC 8506. */
export const AVP_RESTRICTION_FILTER_RULE = 438;
/** Service-Identifier (439), Unsigned32, RFC 8506. */
export const AVP_SERVICE_IDENTIFIER = 439;
/** Service-Parameter-Info (440), Grouped, RFC 8506. */
export const AVP_SERVICE_PARAMETER_INFO = 440;
/** Service-Parameter-Type (441), Unsigned32, RFC 8506. */
export const AVP_SERVICE_PARAMETER_TYPE = 441;
/** Service-Parameter-Value (442), OctetString, RFC 8506. */
export const AVP_SERVICE_PARAMETER_VALUE = 442;
/** Subscription-Id (443), Grouped, RFC 8506. */
export const AVP_SUBSCRIPTION_ID = 443;
/** Subscription-Id-Data (444), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_DATA = 444;
/** Unit-Value (445), Grouped, RFC 8506. */
export const AVP_UNIT_VALUE = 445;
/** Used-Service-Unit (446), Grouped, RFC 8506. */
export const AVP_USED_SERVICE_UNIT = 446;
/** Value-Digits (447), Integer64, RFC 8506. */
export const AVP_VALUE_DIGITS = 447;
/** Validity-Time (448), Unsigned32, RFC 8506. */
export const AVP_VALIDITY_TIME = 448;
/** Final-Unit-Action (449), Enumerated, RFC 8506. */
export const AVP_FINAL_UNIT_ACTION = 449;
/** Subscription-Id-Type (450), Enumerated, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_TYPE = 450;
/** Tariff-Time-Change (451), Time, RFC 8506. */
export const AVP_TARIFF_TIME_CHANGE = 451;
/** Tariff-Change-Usage (452), Enumerated, RFC 8506. */
export const AVP_TARIFF_CHANGE_USAGE = 452;
/** G-S-U-Pool-Identifier (453), Unsigned32, RFC 8506. */
export const AVP_G_S_U_POOL_IDENTIFIER = 453;
/** CC-Unit-Type (454), Enumerated, RFC 8506. */
export const AVP_CC_UNIT_TYPE = 454;
/** Multiple-Services-Indicator (455), Enumerated, RFC 8506. */
export const AVP_MULTIPLE_SERVICES_INDICATOR = 455;
/** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
export const AVP_MULTIPLE_SERVICES_CREDIT_CONTROL = 456;
/** G-S-U-Pool-Reference (457), Grouped, RFC 8506. */
export const AVP_G_S_U_POOL_REFERENCE = 457;
/** User-Equipment-Info (458), Grouped, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO = 458;
/** User-Equipment-Info-Type (459), Enumerated, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_TYPE = 459;
/** User-Equipment-Info-Value (460), OctetString, RFC 8506. */
export const AVP_USER_EQUIPMENT_INFO_VALUE = 460;
/** Service-Context-Id (461), UTF8String, RFC 8506. */
export const AVP_SERVICE_CONTEXT_ID = 461;
/** Redirect-Server-Extension (665), Grouped, RFC 8506. */
export const AVP_REDIRECT_SERVER_EXTENSION = 665;
/** Redirect-Address-IPAddress (666), Address, RFC 8506. */
export const AVP_REDIRECT_ADDRESS_IPADDRESS = 666;
/** Redirect-Address-URL (667), UTF8String, RFC 8506. */
export const AVP_REDIRECT_ADDRESS_URL = 667;
/** Redirect-Address-SIP-URI (668), UTF8String, RFC 8506. */
export const AVP_REDIRECT_ADDRESS_SIP_URI = 668;
/** QoS-Final-Unit-Indication (669), Grouped, RFC 8506. */
export const AVP_QOS_FINAL_UNIT_INDICATION = 669;
/** Ping-Timestamp-Secs (1, vendor 42), Unsigned32. */
export const AVP_SUN_PING_TIMESTAMP_SECS = 1;
/** Ping-Timestamp-Usecs (2, vendor 42), Unsigned32. */
export const AVP_SUN_PING_TIMESTAMP_USECS = 2;
/** Ping-Timestamp (3, vendor 42), Grouped. */
export const AVP_SUN_PING_TIMESTAMP = 3;
/** 3GPP-IMSI (1, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_IMSI = 1;
/** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_CHARGING_ID = 2;
/** 3GPP-PDP-Type (3, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_PDP_TYPE = 3;
/** 3GPP-CG-Address (4, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_CG_ADDRESS = 4;
/** 3GPP-GPRS-Negotiated-QoS-Profile (5, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_GPRS_NEGOTIATED_QOS_PROFILE = 5;
/** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SGSN_ADDRESS = 6;
/** 3GPP-GGSN-Address (7, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_GGSN_ADDRESS = 7;
/** 3GPP-IMSI-MCC-MNC (8, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_IMSI_MCC_MNC = 8;
/** 3GPP-GGSN-MCC-MNC (9, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_GGSN_MCC_MNC = 9;
/** 3GPP-NSAPI (10, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_NSAPI = 10;
/** 3GPP-Session-Stop-Indicator (11, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SESSION_STOP_INDICATOR = 11;
/** 3GPP-Selection-Mode (12, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SELECTION_MODE = 12;
/** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_CHARGING_CHARACTERISTICS = 13;
/** 3GPP-CG-IPv6-Address (14, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_CG_IPV6_ADDRESS = 14;
/** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SGSN_IPV6_ADDRESS = 15;
/** 3GPP-GGSN-IPv6-Address (16, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_GGSN_IPV6_ADDRESS = 16;
/** 3GPP-IPv6-DNS-Servers (17, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_IPV6_DNS_SERVER = 17;
/** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SGSN_MCC_MNC = 18;
/** 3GPP-Teardown-Indicator (19, vendor 10415), OctetString. */
export const AVP_TGPP_3GPP_TEARDOWN_INDICATOR = 19;
/** 3GPP-IMEISV (20, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_IMEISV = 20;
/** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_RAT_TYPE = 21;
/** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_USER_LOCATION_INFO = 22;
/** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_MS_TIMEZONE = 23;
/** 3GPP-CAMEL-Charging-Info (24, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_CAMEL_CHARGING_INFO = 24;
/** 3GPP-Packet-Filter (25, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_PACKET_FILTER = 25;
/** 3GPP-Negotiated-DSCP (26, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_NEGOTIATED_DSCP = 26;
/** 3GPP-Allocate-IP-Type (27, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_ALLOCATE_IP_TYPE = 27;
/** TWAN-Identifier (29, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_TWAN_IDENTIFIER = 29;
/** 3GPP-User-Location-Info-Time (30, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_USER_LOCATION_INFO_TIME = 30;
/** 3GPP-Secondary-RAT-Usage (31, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_SECONDARY_RAT_USAGE = 31;
/** 3GPP-UE-Local-IP-Address (32, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_UE_LOCAL_IP_ADDRESS = 32;
/** 3GPP-UE-Source-Port (33, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_3GPP_UE_SOURCE_PORT = 33;
/** Abort-Cause (500, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_ABORT_CAUSE = 500;
/** Access-Network-Charging-Address (501, vendor 10415), Address, 3GPP TS 29.214. */
export const AVP_TGPP_ACCESS_NETWORK_CHARGING_ADDRESS = 501;
/** Access-Network-Charging-Identifier (502, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_ACCESS_NETWORK_CHARGING_IDENTIFIER = 502;
/** Access-Network-Charging-Identifier-Value (503, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE = 503;
/** AF-Application-Identifier (504, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_AF_APPLICATION_IDENTIFIER = 504;
/** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_AF_CHARGING_IDENTIFIER = 505;
/** Authorization-Token (506, vendor 10415), OctetString, 3GPP TS 29.209. */
export const AVP_TGPP_AUTHORIZATION_TOKEN = 506;
/** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
export const AVP_TGPP_FLOW_DESCRIPTION = 507;
/** Flow-Grouping (508, vendor 10415), Grouped, 3GPP TS 29.209. */
export const AVP_TGPP_FLOW_GROUPING = 508;
/** Flow-Number (509, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_FLOW_NUMBER = 509;
/** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_FLOWS = 510;
/** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_FLOW_STATUS = 511;
/** Flow-Usage (512, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_FLOW_USAGE = 512;
/** Specific-Action (513, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_SPECIFIC_ACTION = 513;
/** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MAX_REQUESTED_BANDWIDTH_DL = 515;
/** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MAX_REQUESTED_BANDWIDTH_UL = 516;
/** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_MEDIA_COMPONENT_DESCRIPTION = 517;
/** Media-Component-Number (518, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MEDIA_COMPONENT_NUMBER = 518;
/** Media-Sub-Component (519, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_MEDIA_SUB_COMPONENT = 519;
/** Media-Type (520, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_MEDIA_TYPE = 520;
/** RR-Bandwidth (521, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_RR_BANDWIDTH = 521;
/** RS-Bandwidth (522, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_RS_BANDWIDTH = 522;
/** SIP-Forking-Indication (523, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_SIP_FORKING_INDICATION = 523;
/** Codec-Data (524, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_CODEC_DATA = 524;
/** Service-URN (525, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_SERVICE_URN = 525;
/** Acceptable-Service-Info (526, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_ACCEPTABLE_SERVICE_INFO = 526;
/** Service-Info-Status (527, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_SERVICE_INFO_STATUS = 527;
/** MPS-Identifier (528, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_MPS_IDENTIFIER = 528;
/** AF-Signalling-Protocol (529, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_AF_SIGNALLING_PROTOCOL = 529;
/** Sponsored-Connectivity-Data (530, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_SPONSORED_CONNECTIVITY_DATA = 530;
/** Sponsor-Identity (531, vendor 10415), UTF8String, 3GPP TS 29.214. */
export const AVP_TGPP_SPONSOR_IDENTITY = 531;
/** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
export const AVP_TGPP_APPLICATION_SERVICE_PROVIDER_IDENTITY = 532;
/** Rx-Request-Type (533, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_RX_REQUEST_TYPE = 533;
/** Min-Requested-Bandwidth-DL (534, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MIN_REQUESTED_BANDWIDTH_DL = 534;
/** Min-Requested-Bandwidth-UL (535, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MIN_REQUESTED_BANDWIDTH_UL = 535;
/** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_REQUIRED_ACCESS_INFO = 536;
/** IP-Domain-Id (537, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_IP_DOMAIN_ID = 537;
/** GCS-Identifier (538, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_GCS_IDENTIFIER = 538;
/** Sharing-Key-DL (539, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_SHARING_KEY_DL = 539;
/** Sharing-Key-UL (540, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_SHARING_KEY_UL = 540;
/** Retry-Interval (541, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_RETRY_INTERVAL = 541;
/** Sponsoring-Action (542, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_SPONSORING_ACTION = 542;
/** Max-Supported-Bandwidth-DL (543, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MAX_SUPPORTED_BANDWIDTH_DL = 543;
/** Max-Supported-Bandwidth-UL (544, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MAX_SUPPORTED_BANDWIDTH_UL = 544;
/** Min-Desired-Bandwidth-DL (545, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MIN_DESIRED_BANDWIDTH_DL = 545;
/** Min-Desired-Bandwidth-UL (546, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MIN_DESIRED_BANDWIDTH_UL = 546;
/** MCPTT-Identifier (547, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_MCPTT_IDENTIFIER = 547;
/** Service-Authorization-Info (548, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_SERVICE_AUTHORIZATION_INFO = 548;
/** Media-Component-Status (549, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MEDIA_COMPONENT_STATUS = 549;
/** Priority-Sharing-Indicator (550, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_PRIORITY_SHARING_INDICATOR = 550;
/** AF-Requested-Data (551, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_AF_REQUESTED_DATA = 551;
/** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
export const AVP_TGPP_CONTENT_VERSION = 552;
/** Pre-emption-Control-Info (553, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_PRE_EMPTION_CONTROL_INFO = 553;
/** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MAX_REQUESTED_BW_DL = 554;
/** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MAX_REQUESTED_BW_UL = 555;
/** Extended-Max-Supported-BW-DL (556, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MAX_SUPPORTED_BW_DL = 556;
/** Extended-Max-Supported-BW-UL (557, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MAX_SUPPORTED_BW_UL = 557;
/** Extended-Min-Desired-BW-DL (558, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MIN_DESIRED_BW_DL = 558;
/** Extended-Min-Desired-BW-UL (559, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MIN_DESIRED_BW_UL = 559;
/** Extended-Min-Requested-BW-DL (560, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MIN_REQUESTED_BW_DL = 560;
/** Extended-Min-Requested-BW-UL (561, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_EXTENDED_MIN_REQUESTED_BW_UL = 561;
/** MCVideo-Identifier (562, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_MCVIDEO_IDENTIFIER = 562;
/** IMS-Content-Identifier (563, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_IMS_CONTENT_IDENTIFIER = 563;
/** IMS-Content-Type (564, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_IMS_CONTENT_TYPE = 564;
/** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_VISITED_NETWORK_IDENTIFIER = 600;
/** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_PUBLIC_IDENTITY = 601;
/** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_SERVER_NAME = 602;
/** Server-Capabilities (603, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SERVER_CAPABILITIES = 603;
/** Mandatory-Capability (604, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_MANDATORY_CAPABILITY = 604;
/** Optional-Capability (605, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_OPTIONAL_CAPABILITY = 605;
/** User-Data (606, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_CX_USER_DATA = 606;
/** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_NUMBER_AUTH_ITEMS = 607;
/** SIP-Authentication-Scheme (608, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_AUTHENTICATION_SCHEME = 608;
/** SIP-Authenticate (609, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_AUTHENTICATE = 609;
/** SIP-Authorization (610, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_AUTHORIZATION = 610;
/** SIP-Authentication-Context (611, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_SIP_AUTHENTICATION_CONTEXT = 611;
/** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_AUTH_DATA_ITEM = 612;
/** SIP-Item-Number (613, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_3GPP_SIP_ITEM_NUMBER = 613;
/** Server-Assignment-Type (614, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_SERVER_ASSIGNMENT_TYPE = 614;
/** Deregistration-Reason (615, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_DEREGISTRATION_REASON = 615;
/** Reason-Code (616, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_REASON_CODE = 616;
/** Reason-Info (617, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_REASON_INFO = 617;
/** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_CHARGING_INFORMATION = 618;
/** Primary-Event-Charging-Function-Name (619, vendor 10415), DiameterURI, 3GPP TS 29.229. */
export const AVP_TGPP_PRIMARY_EVENT_CHARGING_FUNCTION_NAME = 619;
/** Secondary-Event-Charging-Function-Name (620, vendor 10415), DiameterURI, 3GPP TS 29.229. */
export const AVP_TGPP_SECONDARY_EVENT_CHARGING_FUNCTION_NAME = 620;
/** Primary-Charging-Collection-Function-Name (621, vendor 10415), DiameterURI, 3GPP TS 29.229. */
export const AVP_TGPP_PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME = 621;
/** Secondary-Charging-Collection-Function-Name (622, vendor 10415), DiameterURI, 3GPP TS 29.229. */
export const AVP_TGPP_SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME = 622;
/** User-Authorization-Type (623, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_USER_AUTHORIZATION_TYPE = 623;
/** User-Data-Already-Available (624, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_USER_DATA_ALREADY_AVAILABLE = 624;
/** Confidentiality-Key (625, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_CONFIDENTIALITY_KEY = 625;
/** Integrity-Key (626, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_INTEGRITY_KEY = 626;
/** User-Data-Request-Type (627, vendor 10415), Enumerated. */
export const AVP_TGPP_USER_DATA_REQUEST_TYPE_OBSOLETE = 627;
/** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SUPPORTED_FEATURES = 628;
/** Feature-List-ID (629, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_FEATURE_LIST_ID = 629;
/** Feature-List (630, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_FEATURE_LIST = 630;
/** Supported-Applications (631, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SUPPORTED_APPLICATIONS = 631;
/** Associated-Identities (632, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_ASSOCIATED_IDENTITIES = 632;
/** Originating-Request (633, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_ORIGINATING_REQUEST = 633;
/** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_WILDCARDED_PSI = 634;
/** SIP-Digest-Authenticate (635, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SIP_DIGEST_AUTHENTICATE = 635;
/** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_WILDCARDED_IMPU = 636;
/** UAR-Flags (637, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_UAR_FLAGS = 637;
/** Loose-Route-Indication (638, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_LOOSE_ROUTE_INDICATION = 638;
/** SCSCF-Restoration-Info (639, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SCSCF_RESTORATION_INFO = 639;
/** Path (640, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_PATH = 640;
/** Contact (641, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_CONTACT = 641;
/** Subscription-Info (642, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_SUBSCRIPTION_INFO = 642;
/** Call-ID-SIP-Header (643, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_CALL_ID_SIP_HEADER = 643;
/** From-SIP-Header (644, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_FROM_SIP_HEADER = 644;
/** To-SIP-Header (645, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_TO_SIP_HEADER = 645;
/** Record-Route (646, vendor 10415), OctetString, 3GPP TS 29.229. */
export const AVP_TGPP_RECORD_ROUTE = 646;
/** Associated-Registered-Identities (647, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_ASSOCIATED_REGISTERED_IDENTITIES = 647;
/** Multiple-Registration-Indication (648, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_MULTIPLE_REGISTRATION_INDICATION = 648;
/** Restoration-Info (649, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_RESTORATION_INFO = 649;
/** Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_SESSION_PRIORITY = 650;
/** Identity-with-Emergency-Registration (651, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_IDENTITY_WITH_EMERGENCY_REGISTRATION = 651;
/** Priviledged-Sender-Indication (652, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const AVP_TGPP_PRIVILEDGED_SENDER_INDICATION = 652;
/** LIA-Flags (653, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_LIA_FLAGS = 653;
/** Initial-CSeq-Sequence-Number (654, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_INITIAL_CSEQ_SEQUENCE_NUMBER = 654;
/** SAR-Flags (655, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_SAR_FLAGS = 655;
/** Allowed-WAF-WWSF-Identities (656, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_ALLOWED_WAF_WWSF_IDENTITIES = 656;
/** WebRTC-Authentication-Function-Name (657, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_WEBRTC_AUTHENTICATION_FUNCTION_NAME = 657;
/** WebRTC-Web-Server-Function-Name (658, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_WEBRTC_WEB_SERVER_FUNCTION_NAME = 658;
/** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
export const AVP_TGPP_USER_IDENTITY = 700;
/** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_MSISDN = 701;
/** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_SH_USER_DATA = 702;
/** Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_DATA_REFERENCE = 703;
/** Service-Indication (704, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_SERVICE_INDICATION = 704;
/** Subs-Req-Type (705, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_SUBS_REQ_TYPE = 705;
/** Requested-Domain (706, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_REQUESTED_DOMAIN = 706;
/** Current-Location (707, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_CURRENT_LOCATION = 707;
/** Identity-Set (708, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_IDENTITY_SET = 708;
/** Expiry-Time (709, vendor 10415), Time, 3GPP TS 29.329. */
export const AVP_TGPP_EXPIRY_TIME = 709;
/** Send-Data-Indication (710, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_SEND_DATA_INDICATION = 710;
/** DSAI-Tag (711, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_DSAI_TAG = 711;
/** One-Time-Notification (712, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_ONE_TIME_NOTIFICATION = 712;
/** Requested-Nodes (713, vendor 10415), Unsigned32, 3GPP TS 29.329. */
export const AVP_TGPP_REQUESTED_NODES = 713;
/** Serving-Node-Indication (714, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_SERVING_NODE_INDICATION = 714;
/** Repository-Data-ID (715, vendor 10415), Grouped, 3GPP TS 29.329. */
export const AVP_TGPP_REPOSITORY_DATA_ID = 715;
/** Sequence-Number (716, vendor 10415), Unsigned32, 3GPP TS 29.329. */
export const AVP_TGPP_SEQUENCE_NUMBER = 716;
/** Pre-paging-Supported (717, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_PRE_PAGING_SUPPORTED = 717;
/** Local-Time-Zone-Indication (718, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const AVP_TGPP_LOCAL_TIME_ZONE_INDICATION = 718;
/** UDR-Flags (719, vendor 10415), Unsigned32, 3GPP TS 29.329. */
export const AVP_TGPP_UDR_FLAGS = 719;
/** Call-Reference-Info (720, vendor 10415), Grouped, 3GPP TS 29.329. */
export const AVP_TGPP_CALL_REFERENCE_INFO = 720;
/** Call-Reference-Number (721, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_CALL_REFERENCE_NUMBER = 721;
/** AS-Number (722, vendor 10415), OctetString, 3GPP TS 29.329. */
export const AVP_TGPP_AS_NUMBER = 722;
/** 3GPP-WLAN-APN-Id (100, vendor 10415), OctetString, 3GPP TS 29.234. */
export const AVP_TGPP_3GPP_WLAN_APN_ID = 100;
/** Authentication-Method (300, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_AUTHENTICATION_METHOD = 300;
/** Authentication-Information-SIM (301, vendor 10415), OctetString, 3GPP TS 29.234. */
export const AVP_TGPP_AUTHENTICATION_INFORMATION_SIM = 301;
/** Authorization-Information-SIM (302, vendor 10415), OctetString, 3GPP TS 29.234. */
export const AVP_TGPP_AUTHORIZATION_INFORMATION_SIM = 302;
/** WLAN-User-Data (303, vendor 10415), Grouped, 3GPP TS 29.234. */
export const AVP_TGPP_WLAN_USER_DATA = 303;
/** Charging-Data (304, vendor 10415), Grouped, 3GPP TS 29.234. */
export const AVP_TGPP_CHARGING_DATA = 304;
/** WLAN-Access (305, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_WLAN_ACCESS = 305;
/** WLAN-3GPP-IP-Access (306, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_WLAN_3GPP_IP_ACCESS = 306;
/** APN-Authorized (307, vendor 10415), Grouped, 3GPP TS 29.234. */
export const AVP_TGPP_APN_AUTHORIZED = 307;
/** APN-Barring-Type (309, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_APN_BARRING_TYPE = 309;
/** WLAN-Direct-IP-Access (310, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_WLAN_DIRECT_IP_ACCESS = 310;
/** Session-Request-Type (311, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AVP_TGPP_SESSION_REQUEST_TYPE = 311;
/** Routing-Policy (312, vendor 10415), IPFilterRule, 3GPP TS 29.234. */
export const AVP_TGPP_ROUTING_POLICY = 312;
/** Max-Requested-Bandwidth (313, vendor 10415), OctetString, 3GPP TS 29.234. */
export const AVP_TGPP_MAX_REQUESTED_BANDWIDTH = 313;
/** Charging-Characteristics (314, vendor 10415), Integer32, 3GPP TS 29.234. */
export const AVP_TGPP_CHARGING_CHARACTERISTICS = 314;
/** Charging-Nodes (315, vendor 10415), Grouped, 3GPP TS 29.234. */
export const AVP_TGPP_CHARGING_NODES = 315;
/** Primary-OCS-Charging-Function-Name (316, vendor 10415), DiameterIdentity, 3GPP TS 29.234. */
export const AVP_TGPP_PRIMARY_OCS_CHARGING_FUNCTION_NAME = 316;
/** Secondary-OCS-Charging-Function-Name (317, vendor 10415), DiameterIdentity, 3GPP TS 29.234. */
export const AVP_TGPP_SECONDARY_OCS_CHARGING_FUNCTION_NAME = 317;
/** 3GPP-AAA-Server-Name (318, vendor 10415), DiameterIdentity, 3GPP TS 29.273. */
export const AVP_TGPP_3GPP_AAA_SERVER_NAME = 318;
/** Maximum-Number-Accesses (319, vendor 10415), Unsigned32, 3GPP TS 29.234. */
export const AVP_TGPP_MAXIMUM_NUMBER_ACCESSES = 319;
/** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_TMGI = 900;
/** Required-MBMS-Bearer-Capabilities (901, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_REQUIRED_MBMS_BEARER_CAPABILITIES = 901;
/** MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_STARTSTOP_INDICATION = 902;
/** MBMS-Service-Area (903, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_SERVICE_AREA = 903;
/** MBMS-Session-Duration (904, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_SESSION_DURATION = 904;
/** Alternative-APN (905, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_ALTERNATIVE_APN = 905;
/** MBMS-Service-Type (906, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_SERVICE_TYPE = 906;
/** MBMS-2G-3G-Indicator (907, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_2G_3G_INDICATOR = 907;
/** MBMS-Session-Identity (908, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_SESSION_IDENTITY = 908;
/** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_RAI = 909;
/** Additional-MBMS-Trace-Info (910, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_ADDITIONAL_MBMS_TRACE_INFO = 910;
/** MBMS-Time-To-Data-Transfer (911, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_TIME_TO_DATA_TRANSFER = 911;
/** MBMS-Session-Repetition-Number (912, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_SESSION_REPETITION_NUMBER = 912;
/** MBMS-Required-QoS (913, vendor 10415), UTF8String, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_REQUIRED_QOS = 913;
/** MBMS-Counting-Information (914, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_COUNTING_INFORMATION = 914;
/** MBMS-User-Data-Mode-Indication (915, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_USER_DATA_MODE_INDICATION = 915;
/** MBMS-GGSN-Address (916, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GGSN_ADDRESS = 916;
/** MBMS-GGSN-IPv6-Address (917, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GGSN_IPV6_ADDRESS = 917;
/** MBMS-BMSC-SSM-IP-Address (918, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_BMSC_SSM_IP_ADDRESS = 918;
/** MBMS-BMSC-SSM-IPv6-Address (919, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_BMSC_SSM_IPV6_ADDRESS = 919;
/** MBMS-Flow-Identifier (920, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_FLOW_IDENTIFIER = 920;
/** CN-IP-Multicast-Distribution (921, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_CN_IP_MULTICAST_DISTRIBUTION = 921;
/** MBMS-HC-Indicator (922, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_HC_INDICATOR = 922;
/** MBMS-Access-Indicator (923, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_ACCESS_INDICATOR = 923;
/** MBMS-GW-SSM-IP-Address (924, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GW_SSM_IP_ADDRESS = 924;
/** MBMS-GW-SSM-IPv6-Address (925, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GW_SSM_IPV6_ADDRESS = 925;
/** MBMS-BMSC-SSM-UDP-Port (926, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_BMSC_SSM_UDP_PORT = 926;
/** MBMS-GW-UDP-Port (927, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GW_UDP_PORT = 927;
/** MBMS-GW-UDP-Port-Indicator (928, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_GW_UDP_PORT_INDICATOR = 928;
/** MBMS-Data-Transfer-Start (929, vendor 10415), Unsigned64, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_DATA_TRANSFER_START = 929;
/** MBMS-Data-Transfer-Stop (930, vendor 10415), Unsigned64, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_DATA_TRANSFER_STOP = 930;
/** MBMS-Flags (931, vendor 10415), Unsigned32, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_FLAGS = 931;
/** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
export const AVP_TGPP_RESTART_COUNTER = 932;
/** Diagnostic-Info (933, vendor 10415), Unsigned32, 3GPP TS 29.061. */
export const AVP_TGPP_DIAGNOSTIC_INFO = 933;
/** MBMS-Cell-List (934, vendor 10415), OctetString, 3GPP TS 29.061. */
export const AVP_TGPP_MBMS_CELL_LIST = 934;
/** Subsession-Decision-Info (2200, vendor 10415), Grouped, 3GPP TS 29.215. */
export const AVP_TGPP_SUBSESSION_DECISION_INFO = 2200;
/** Subsession-Enforcement-Info (2201, vendor 10415), Grouped, 3GPP TS 29.215. */
export const AVP_TGPP_SUBSESSION_ENFORCEMENT_INFO = 2201;
/** Subsession-Id (2202, vendor 10415), Unsigned32, 3GPP TS 29.215. */
export const AVP_TGPP_SUBSESSION_ID = 2202;
/** Subsession-Operation (2203, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const AVP_TGPP_SUBSESSION_OPERATION = 2203;
/** Multiple-BBERF-Action (2204, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const AVP_TGPP_MULTIPLE_BBERF_ACTION = 2204;
/** SC-Address (3300, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SC_ADDRESS = 3300;
/** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SM_RP_UI = 3301;
/** TFR-Flags (3302, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_TFR_FLAGS = 3302;
/** SM-Delivery-Failure-Cause (3303, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_FAILURE_CAUSE = 3303;
/** SM-Enumerated-Delivery-Failure-Cause (3304, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SM_ENUMERATED_DELIVERY_FAILURE_CAUSE = 3304;
/** SM-Diagnostic-Info (3305, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DIAGNOSTIC_INFO = 3305;
/** SM-Delivery-Timer (3306, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_TIMER = 3306;
/** SM-Delivery-Start-Time (3307, vendor 10415), Time, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_START_TIME = 3307;
/** SM-RP-MTI (3308, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SM_RP_MTI = 3308;
/** SM-RP-SMEA (3309, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SM_RP_SMEA = 3309;
/** SRR-Flags (3310, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SRR_FLAGS = 3310;
/** SM-Delivery-Not-Intended (3311, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_NOT_INTENDED = 3311;
/** MWD-Status (3312, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_MWD_STATUS = 3312;
/** MME-Absent-User-Diagnostic-SM (3313, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_MME_ABSENT_USER_DIAGNOSTIC_SM = 3313;
/** MSC-Absent-User-Diagnostic-SM (3314, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_MSC_ABSENT_USER_DIAGNOSTIC_SM = 3314;
/** SGSN-Absent-User-Diagnostic-SM (3315, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SGSN_ABSENT_USER_DIAGNOSTIC_SM = 3315;
/** SM-Delivery-Outcome (3316, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_OUTCOME = 3316;
/** MME-SM-Delivery-Outcome (3317, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_MME_SM_DELIVERY_OUTCOME = 3317;
/** MSC-SM-Delivery-Outcome (3318, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_MSC_SM_DELIVERY_OUTCOME = 3318;
/** SGSN-SM-Delivery-Outcome (3319, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SGSN_SM_DELIVERY_OUTCOME = 3319;
/** IP-SM-GW-SM-Delivery-Outcome (3320, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_IP_SM_GW_SM_DELIVERY_OUTCOME = 3320;
/** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SM_DELIVERY_CAUSE = 3321;
/** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_ABSENT_USER_DIAGNOSTIC_SM = 3322;
/** RDR-Flags (3323, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_RDR_FLAGS = 3323;
/** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
export const AVP_TGPP_MAXIMUM_UE_AVAILABILITY_TIME = 3329;
/** Maximum-Retransmission-Time (3330, vendor 10415), Time, 3GPP TS 29.338. */
export const AVP_TGPP_MAXIMUM_RETRANSMISSION_TIME = 3330;
/** Requested-Retransmission-Time (3331, vendor 10415), Time, 3GPP TS 29.338. */
export const AVP_TGPP_REQUESTED_RETRANSMISSION_TIME = 3331;
/** SMS-GMSC-Address (3332, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SMS_GMSC_ADDRESS = 3332;
/** SMS-GMSC-Alert-Event (3333, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SMS_GMSC_ALERT_EVENT = 3333;
/** SMSF-3GPP-Absent-User-Diagnostic-SM (3334, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM = 3334;
/** SMSF-Non-3GPP-Absent-User-Diagnostic-SM (3335, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM = 3335;
/** SMSF-3GPP-SM-Delivery-Outcome (3336, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_SM_DELIVERY_OUTCOME = 3336;
/** SMSF-Non-3GPP-SM-Delivery-Outcome (3337, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_SM_DELIVERY_OUTCOME = 3337;
/** SMSF-3GPP-Number (3338, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_NUMBER = 3338;
/** SMSF-Non-3GPP-Number (3339, vendor 10415), OctetString, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_NUMBER = 3339;
/** SMSF-3GPP-Name (3340, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_NAME = 3340;
/** SMSF-Non-3GPP-Name (3341, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_NAME = 3341;
/** SMSF-3GPP-Realm (3342, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_REALM = 3342;
/** SMSF-Non-3GPP-Realm (3343, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_REALM = 3343;
/** SMSF-3GPP-Address (3344, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_ADDRESS = 3344;
/** SMSF-Non-3GPP-Address (3345, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_ADDRESS = 3345;
/** BMSC-Address (3500, vendor 10415), Address, 3GPP TS 29.468. */
export const AVP_TGPP_BMSC_ADDRESS = 3500;
/** BMSC-Port (3501, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_BMSC_PORT = 3501;
/** MBMS-Bearer-Event (3502, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_EVENT = 3502;
/** MBMS-Bearer-Event-Notification (3503, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_EVENT_NOTIFICATION = 3503;
/** MBMS-Bearer-Request (3504, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_REQUEST = 3504;
/** MBMS-Bearer-Response (3505, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_RESPONSE = 3505;
/** MBMS-Bearer-Result (3506, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_RESULT = 3506;
/** MBMS-Start-Time (3507, vendor 10415), Time, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_START_TIME = 3507;
/** Radio-Frequency (3508, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_RADIO_FREQUENCY = 3508;
/** TMGI-Allocation-Request (3509, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_ALLOCATION_REQUEST = 3509;
/** TMGI-Allocation-Response (3510, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_ALLOCATION_RESPONSE = 3510;
/** TMGI-Allocation-Result (3511, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_ALLOCATION_RESULT = 3511;
/** TMGI-Deallocation-Request (3512, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_DEALLOCATION_REQUEST = 3512;
/** TMGI-Deallocation-Response (3513, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_DEALLOCATION_RESPONSE = 3513;
/** TMGI-Deallocation-Result (3514, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_DEALLOCATION_RESULT = 3514;
/** TMGI-Expiry (3515, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_EXPIRY = 3515;
/** TMGI-Number (3516, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_TMGI_NUMBER = 3516;
/** MB2U-Security (3517, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_MB2U_SECURITY = 3517;
/** ProSe-Subscription-Data (3701, vendor 10415), Grouped, 3GPP TS 29.344. */
export const AVP_TGPP_PROSE_SUBSCRIPTION_DATA = 3701;
/** ProSe-Permission (3702, vendor 10415), Unsigned32, 3GPP TS 29.344. */
export const AVP_TGPP_PROSE_PERMISSION = 3702;
/** ProSe-Allowed-PLMN (3703, vendor 10415), Grouped, 3GPP TS 29.344. */
export const AVP_TGPP_PROSE_ALLOWED_PLMN = 3703;
/** ProSe-Direct-Allowed (3704, vendor 10415), Unsigned32, 3GPP TS 29.344. */
export const AVP_TGPP_PROSE_DIRECT_ALLOWED = 3704;
/** UPR-Flags (3705, vendor 10415), Unsigned32, 3GPP TS 29.344. */
export const AVP_TGPP_UPR_FLAGS = 3705;
/** PNR-Flags (3706, vendor 10415), Unsigned32, 3GPP TS 29.344. */
export const AVP_TGPP_PNR_FLAGS = 3706;
/** ProSe-Initial-Location-Information (3707, vendor 10415), Grouped, 3GPP TS 29.344. */
export const AVP_TGPP_PROSE_INITIAL_LOCATION_INFORMATION = 3707;
/** Authorized-Discovery-Range (3708, vendor 10415), Unsigned32, 3GPP TS 29.344. */
export const AVP_TGPP_AUTHORIZED_DISCOVERY_RANGE = 3708;
/** Communication-Failure-Information (4300, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_COMMUNICATION_FAILURE_INFORMATION = 4300;
/** Cause-Type (4301, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_CAUSE_TYPE = 4301;
/** S1AP-Cause (4302, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_S1AP_CAUSE = 4302;
/** RANAP-Cause (4303, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_RANAP_CAUSE = 4303;
/** GMM-Cause (4304, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_GMM_CAUSE = 4304;
/** SM-Cause (4305, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_SM_CAUSE = 4305;
/** Number-Of-UE-Per-Location-Configuration (4306, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_NUMBER_OF_UE_PER_LOCATION_CONFIGURATION = 4306;
/** Number-Of-UE-Per-Location-Report (4307, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_NUMBER_OF_UE_PER_LOCATION_REPORT = 4307;
/** UE-Count (4308, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_UE_COUNT = 4308;
/** BSSGP-Cause (4309, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_BSSGP_CAUSE = 4309;
/** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_SERVING_PLMN_RATE_CONTROL = 4310;
/** Uplink-Rate-Limit (4311, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_UPLINK_RATE_LIMIT = 4311;
/** Downlink-Rate-Limit (4312, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_DOWNLINK_RATE_LIMIT = 4312;
/** Extended-PCO (4313, vendor 10415), OctetString, 3GPP TS 29.128. */
export const AVP_TGPP_EXTENDED_PCO = 4313;
/** Connection-Action (4314, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_CONNECTION_ACTION = 4314;
/** Non-IP-Data (4315, vendor 10415), OctetString, 3GPP TS 29.128. */
export const AVP_TGPP_NON_IP_DATA = 4315;
/** SCEF-Wait-Time (4316, vendor 10415), Time, 3GPP TS 29.128. */
export const AVP_TGPP_SCEF_WAIT_TIME = 4316;
/** CMR-Flags (4317, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_CMR_FLAGS = 4317;
/** RRC-Cause-Counter (4318, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_RRC_CAUSE_COUNTER = 4318;
/** Counter-Value (4319, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_COUNTER_VALUE = 4319;
/** RRC-Counter-Timestamp (4320, vendor 10415), Time, 3GPP TS 29.128. */
export const AVP_TGPP_RRC_COUNTER_TIMESTAMP = 4320;
/** TDA-Flags (4321, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_TDA_FLAGS = 4321;
/** Idle-Status-Indication (4322, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_IDLE_STATUS_INDICATION = 4322;
/** Idle-Status-Timestamp (4323, vendor 10415), Time, 3GPP TS 29.128. */
export const AVP_TGPP_IDLE_STATUS_TIMESTAMP = 4323;
/** Active-Time (4324, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_ACTIVE_TIME = 4324;
/** Reachability-Cause (4325, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_REACHABILITY_CAUSE = 4325;
/** Access-Network-Physical-Access-ID-Realm (898, vendor 5535), OctetString, 3GPP2. */
export const AVP_TGPP2_ACCESS_NETWORK_PHYSICAL_ACCESS_ID_REALM = 898;
/** Access-Network-Physical-Access-ID-Value (899, vendor 5535), OctetString, 3GPP2. */
export const AVP_TGPP2_ACCESS_NETWORK_PHYSICAL_ACCESS_ID_VALUE = 899;
/** Access-Network-Physical-Access-ID (900, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_ACCESS_NETWORK_PHYSICAL_ACCESS_ID = 900;
/** Flow-Operation (800, vendor 5535), Enumerated, 3GPP2. */
export const AVP_TGPP2_FLOW_OPERATION = 800;
/** 3GPP2-Charging-Rule-Install (801, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_3GPP2_CHARGING_RULE_INSTALL = 801;
/** 3GPP2-Charging-Rule-Definition (802, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_3GPP2_CHARGING_RULE_DEFINITION = 802;
/** 3GPP2-Event-Trigger (803, vendor 5535), Enumerated, 3GPP2. */
export const AVP_TGPP2_3GPP2_EVENT_TRIGGER = 803;
/** 3GPP2-QoS-Information (804, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_3GPP2_QOS_INFORMATION = 804;
/** 3GPP2-Charging-Rule-Report (805, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_3GPP2_CHARGING_RULE_REPORT = 805;
/** AGW-IP-Address (806, vendor 5535), Address, 3GPP2. */
export const AVP_TGPP2_AGW_IP_ADDRESS = 806;
/** AGW-IPv6-Address (807, vendor 5535), Address, 3GPP2. */
export const AVP_TGPP2_AGW_IPV6_ADDRESS = 807;
/** 3GPP2-RAT-Type (808, vendor 5535), Enumerated, 3GPP2. */
export const AVP_TGPP2_3GPP2_RAT_TYPE = 808;
/** Flow-Info (809, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_FLOW_INFO = 809;
/** Flow-Identifier (810, vendor 5535), UTF8String, 3GPP2. */
export const AVP_TGPP2_FLOW_IDENTIFIER = 810;
/** Granted-QoS (811, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_GRANTED_QOS = 811;
/** Requested-QoS (812, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_REQUESTED_QOS = 812;
/** Flow-Description-Info (813, vendor 5535), Grouped, 3GPP2. */
export const AVP_TGPP2_FLOW_DESCRIPTION_INFO = 813;
/** Rule-Reason-Code (814, vendor 5535), Enumerated, 3GPP2. */
export const AVP_TGPP2_RULE_REASON_CODE = 814;
/** AGW-MCC-MNC (815, vendor 5535), UTF8String, 3GPP2. */
export const AVP_TGPP2_AGW_MCC_MNC = 815;
/** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
export const AVP_TGPP2_3GPP2_BSID = 9010;
/** SIP-Accounting-Information (368), Grouped, RFC 4740. */
export const AVP_SIP_ACCOUNTING_INFORMATION = 368;
/** SIP-Accounting-Server-URI (369), DiameterURI, RFC 4740. */
export const AVP_SIP_ACCOUNTING_SERVER_URI = 369;
/** SIP-Credit-Control-Server-URI (370), DiameterURI, RFC 4740. */
export const AVP_SIP_CREDIT_CONTROL_SERVER_URI = 370;
/** SIP-Server-URI (371), UTF8String, RFC 4740. */
export const AVP_SIP_SERVER_URI = 371;
/** SIP-Server-Capabilities (372), Grouped, RFC 4740. */
export const AVP_SIP_SERVER_CAPABILITIES = 372;
/** SIP-Mandatory-Capability (373), Unsigned32, RFC 4740. */
export const AVP_SIP_MANDATORY_CAPABILITY = 373;
/** SIP-Optional-Capability (374), Unsigned32, RFC 4740. */
export const AVP_SIP_OPTIONAL_CAPABILITY = 374;
/** SIP-Server-Assignment-Type (375), Enumerated, RFC 4740. */
export const AVP_SIP_SERVER_ASSIGNMENT_TYPE = 375;
/** SIP-Auth-Data-Item (376), Grouped, RFC 4740. */
export const AVP_SIP_AUTH_DATA_ITEM = 376;
/** SIP-Authentication-Scheme (377), Enumerated, RFC 4740. */
export const AVP_SIP_AUTHENTICATION_SCHEME = 377;
/** SIP-Item-Number (378), Unsigned32, RFC 4740. */
export const AVP_SIP_ITEM_NUMBER = 378;
/** SIP-Authenticate (379), Grouped, RFC 4740. */
export const AVP_SIP_AUTHENTICATE = 379;
/** SIP-Authorization (380), Grouped, RFC 4740. */
export const AVP_SIP_AUTHORIZATION = 380;
/** SIP-Authentication-Info (381), Grouped, RFC 4740. */
export const AVP_SIP_AUTHENTICATION_INFO = 381;
/** SIP-Number-Auth-Items (382), Unsigned32, RFC 4740. */
export const AVP_SIP_NUMBER_AUTH_ITEMS = 382;
/** SIP-Deregistration-Reason (383), Grouped, RFC 4740. */
export const AVP_SIP_DEREGISTRATION_REASON = 383;
/** SIP-Reason-Code (384), Enumerated, RFC 4740. */
export const AVP_SIP_REASON_CODE = 384;
/** SIP-Reason-Info (385), UTF8String, RFC 4740. */
export const AVP_SIP_REASON_INFO = 385;
/** SIP-Visited-Network-Id (386), UTF8String, RFC 4740. */
export const AVP_SIP_VISITED_NETWORK_ID = 386;
/** SIP-User-Authorization-Type (387), Enumerated, RFC 4740. */
export const AVP_SIP_USER_AUTHORIZATION_TYPE = 387;
/** SIP-Supported-User-Data-Type (388), UTF8String, RFC 4740. */
export const AVP_SIP_SUPPORTED_USER_DATA_TYPE = 388;
/** SIP-User-Data (389), Grouped, RFC 4740. */
export const AVP_SIP_USER_DATA = 389;
/** SIP-User-Data-Type (390), UTF8String, RFC 4740. */
export const AVP_SIP_USER_DATA_TYPE = 390;
/** SIP-User-Data-Contents (391), OctetString, RFC 4740. */
export const AVP_SIP_USER_DATA_CONTENTS = 391;
/** SIP-User-Data-Already-Available (392), Enumerated, RFC 4740. */
export const AVP_SIP_USER_DATA_ALREADY_AVAILABLE = 392;
/** SIP-Method (393), UTF8String, RFC 4740. */
export const AVP_SIP_METHOD = 393;
/** ETSI-Experimental-Result-Code (298, vendor 13019), Enumerated. */
export const AVP_ETSI_ETSI_EXPERIMENTAL_RESULT_CODE = 298;
/** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
export const AVP_ETSI_GLOBALLY_UNIQUE_ADDRESS = 300;
/** Address-Realm (301, vendor 13019), OctetString, ETSI ES 283 034. */
export const AVP_ETSI_ADDRESS_REALM = 301;
/** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
export const AVP_ETSI_LOGICAL_ACCESS_ID = 302;
/** Initial-Gate-Setting (303, vendor 13019), Grouped. */
export const AVP_ETSI_INITIAL_GATE_SETTING = 303;
/** QoS-Profile (304, vendor 13019), Grouped. */
export const AVP_ETSI_QOS_PROFILE = 304;
/** IP-Connectivity-Status (305, vendor 13019), Enumerated, ETSI ES 283 034. */
export const AVP_ETSI_IP_CONNECTIVITY_STATUS = 305;
/** Access-Network-Type (306, vendor 13019), Grouped, ETSI ES 283 034. */
export const AVP_ETSI_ACCESS_NETWORK_TYPE = 306;
/** Aggregation-Network-Type (307, vendor 13019), Enumerated, ETSI ES 283 034. */
export const AVP_ETSI_AGGREGATION_NETWORK_TYPE = 307;
/** Maximum-Allowed-Bandwidth-UL (308, vendor 13019), Unsigned32, ETSI ES 283 034. */
export const AVP_ETSI_MAXIMUM_ALLOWED_BANDWIDTH_UL = 308;
/** Maximum-Allowed-Bandwidth-DL (309, vendor 13019), Unsigned32, ETSI ES 283 034. */
export const AVP_ETSI_MAXIMUM_ALLOWED_BANDWIDTH_DL = 309;
/** Maximum-Priority-DEPRECATED (310, vendor 13019), Unsigned32. */
export const AVP_ETSI_MAXIMUM_PRIORITY_DEPRECATED = 310;
/** Transport-Class (311, vendor 13019), Unsigned32, ETSI ES 283 034. */
export const AVP_ETSI_TRANSPORT_CLASS = 311;
/** Application-Class-ID (312, vendor 13019), UTF8String, ETSI ES 283 034. */
export const AVP_ETSI_APPLICATION_CLASS_ID = 312;
/** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
export const AVP_ETSI_PHYSICAL_ACCESS_ID = 313;
/** Initial-Gate-Setting-ID (314, vendor 13019), Unsigned32, ETSI ES 283 034. */
export const AVP_ETSI_INITIAL_GATE_SETTING_ID = 314;
/** QoS-Profile-ID (315, vendor 13019), Unsigned32, ETSI ES 283 034. */
export const AVP_ETSI_QOS_PROFILE_ID = 315;
/** Location-Information (350, vendor 13019), Grouped, ETSI ES 283 035. */
export const AVP_ETSI_ETSI_LOCATION_INFORMATION = 350;
/** RACS-Contact-Point (351, vendor 13019), DiameterIdentity, ETSI ES 283 035. */
export const AVP_ETSI_RACS_CONTACT_POINT = 351;
/** Terminal-Type (352, vendor 13019), OctetString, ETSI ES 283 035. */
export const AVP_ETSI_TERMINAL_TYPE = 352;
/** Requested-Information (353, vendor 13019), Enumerated, ETSI ES 283 035. */
export const AVP_ETSI_REQUESTED_INFORMATION_353 = 353;
/** Event-Type (354, vendor 13019), Enumerated, ETSI ES 283 035. */
export const AVP_ETSI_ETSI_EVENT_TYPE_354 = 354;
/** Civic-Location (355, vendor 13019), OctetString, ETSI ES 283 035. */
export const AVP_ETSI_CIVIC_LOCATION = 355;
/** Geospatial-Location (356, vendor 13019), OctetString, ETSI ES 283 035. */
export const AVP_ETSI_GEOSPATIAL_LOCATION = 356;
/** Session-Bundle-Id (400, vendor 13019), Unsigned32. */
export const AVP_ETSI_SESSION_BUNDLE_ID = 400;
/** ETSI-Event-Type-420 (420, vendor 13019), Enumerated. */
export const AVP_ETSI_ETSI_EVENT_TYPE_420 = 420;
/** Binding-Information (450, vendor 13019), Grouped, 3GPP TS 29.209. */
export const AVP_ETSI_BINDING_INFORMATION = 450;
/** Binding-Input-List (451, vendor 13019), Grouped, 3GPP TS 29.209. */
export const AVP_ETSI_BINDING_INPUT_LIST = 451;
/** Binding-Output-List (452, vendor 13019), Grouped, 3GPP TS 29.209. */
export const AVP_ETSI_BINDING_OUTPUT_LIST = 452;
/** V6-Transport-Address (453, vendor 13019), Grouped, 3GPP TS 29.209. */
export const AVP_ETSI_V6_TRANSPORT_ADDRESS = 453;
/** V4-Transport-Address (454, vendor 13019), Grouped, 3GPP TS 29.209. */
export const AVP_ETSI_V4_TRANSPORT_ADDRESS = 454;
/** Port-Number (455, vendor 13019), Unsigned32, 3GPP TS 29.209. */
export const AVP_ETSI_PORT_NUMBER = 455;
/** Reservation-Class (456, vendor 13019), Unsigned32, 3GPP TS 29.209. */
export const AVP_ETSI_RESERVATION_CLASS = 456;
/** Latching-Indication (457, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const AVP_ETSI_REQUESTED_INFORMATION_457 = 457;
/** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const AVP_ETSI_RESERVATION_PRIORITY = 458;
/** Service-Class (459, vendor 13019), UTF8String, 3GPP TS 29.209. */
export const AVP_ETSI_ETSI_SERVICE_CLASS = 459;
/** Media-Authorization-Context-Id (462, vendor 13019), UTF8String, 3GPP TS 29.209. */
export const AVP_ETSI_MEDIA_AUTHORIZATION_CONTEXT_ID = 462;
/** Line-Identifier (500, vendor 13019), OctetString, ETSI ES 283 035. */
export const AVP_ETSI_LINE_IDENTIFIER = 500;
/** ETSI-SIP-Authenticate (501, vendor 13019), Grouped. */
export const AVP_ETSI_ETSI_SIP_AUTHENTICATE = 501;
/** ETSI-SIP-Authorization (502, vendor 13019), Grouped. */
export const AVP_ETSI_ETSI_SIP_AUTHORIZATION = 502;
/** ETSI-SIP-Authentication-Info (503, vendor 13019), Grouped. */
export const AVP_ETSI_ETSI_SIP_AUTHENTICATION_INFO = 503;
/** ETSI-Digest-Realm (504, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_REALM = 504;
/** ETSI-Digest-Nonce (505, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_NONCE = 505;
/** ETSI-Digest-Domain (506, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_DOMAIN = 506;
/** ETSI-Digest-Opaque (507, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_OPAQUE = 507;
/** ETSI-Digest-Stale (508, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_STALE = 508;
/** ETSI-Digest-Algorithm (509, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_ALGORITHM = 509;
/** ETSI-Digest-QoP (510, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_QOP = 510;
/** ETSI-Digest-HA1 (511, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_HA1 = 511;
/** ETSI-Digest-Auth-Param (512, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_AUTH_PARAM = 512;
/** ETSI-Digest-Username (513, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_USERNAME = 513;
/** ETSI-Digest-URI (514, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_URI = 514;
/** ETSI-Digest-Response (515, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_RESPONSE = 515;
/** ETSI-Digest-CNonce (516, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_CNONCE = 516;
/** ETSI-Digest-Nonce-Count (517, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_NONCE_COUNT = 517;
/** ETSI-Digest-Method (518, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_METHOD = 518;
/** ETSI-Digest-Entity-Body-Hash (519, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_ENTITY_BODY_HASH = 519;
/** ETSI-Digest-Nextnonce (520, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_NEXTNONCE = 520;
/** ETSI-Digest-Response-Auth (521, vendor 13019), UTF8String. */
export const AVP_ETSI_ETSI_DIGEST_RESPONSE_AUTH = 521;
/** MIP6-Agent-Info (486), Grouped, RFC 5447. */
export const AVP_MIP6_AGENT_INFO = 486;
/** MIP-Careof-Address (487), Address, RFC 5778. */
export const AVP_MIP_CAREOF_ADDRESS = 487;
/** MIP-Authenticator (488), OctetString, RFC 5778. */
export const AVP_MIP_AUTHENTICATOR = 488;
/** MIP-MAC-Mobility-Data (489), OctetString, RFC 5778. */
export const AVP_MIP_MAC_MOBILITY_DATA = 489;
/** MIP-Timestamp (490), OctetString, RFC 5778. */
export const AVP_MIP_TIMESTAMP = 490;
/** MIP-MN-HA-SPI (491), Unsigned32, RFC 5778. */
export const AVP_MIP_MN_HA_SPI = 491;
/** MIP-MN-HA-MSA (492), Grouped, RFC 5778. */
export const AVP_MIP_MN_HA_MSA = 492;
/** Service-Selection (493), UTF8String, RFC 5778. */
export const AVP_SERVICE_SELECTION = 493;
/** MIP6-Auth-Mode (494), Enumerated, RFC 5778. */
export const AVP_MIP6_AUTH_MODE = 494;
/** PMIP6-DHCP-Server-Address (504), Address, RFC 5779. */
export const AVP_PMIP6_DHCP_SERVER_ADDRESS = 504;
/** PMIP6-IPv4-Home-Address (505), Address, RFC 5779. */
export const AVP_PMIP6_IPV4_HOME_ADDRESS = 505;
/** Mobile-Node-Identifier (506), UTF8String, RFC 5779. */
export const AVP_MOBILE_NODE_IDENTIFIER = 506;
/** Service-Configuration (507), Grouped, RFC 5779. */
export const AVP_SERVICE_CONFIGURATION = 507;
/** Context-Type (256, vendor 12645), Enumerated. */
export const AVP_VODAFONE_CONTEXT_TYPE = 256;
/** Vodafone-Quota-Consumption-Time (257, vendor 12645), Unsigned32. */
export const AVP_VODAFONE_VODAFONE_QUOTA_CONSUMPTION_TIME = 257;
/** Vodafone-Quota-Holding-Time (258, vendor 12645), Unsigned32. */
export const AVP_VODAFONE_VODAFONE_QUOTA_HOLDING_TIME = 258;
/** Vodafone-Time-Quota-Threshold (259, vendor 12645), Unsigned32. */
export const AVP_VODAFONE_VODAFONE_TIME_QUOTA_THRESHOLD = 259;
/** Radio-Access-Technology (260, vendor 12645), Enumerated. */
export const AVP_VODAFONE_RADIO_ACCESS_TECHNOLOGY = 260;
/** Vodafone-Reporting-Reason (261, vendor 12645), Enumerated. */
export const AVP_VODAFONE_VODAFONE_REPORTING_REASON = 261;
/** Vodafone-Rulebase-Id (262, vendor 12645), UTF8String. */
export const AVP_VODAFONE_VODAFONE_RULEBASE_ID = 262;
/** Vodafone-Time-Of-First-Usage (263, vendor 12645), Time. */
export const AVP_VODAFONE_VODAFONE_TIME_OF_FIRST_USAGE = 263;
/** Vodafone-Time-Of-Last-Usage (264, vendor 12645), Time. */
export const AVP_VODAFONE_VODAFONE_TIME_OF_LAST_USAGE = 264;
/** Vodafone-Trigger (265, vendor 12645), Grouped. */
export const AVP_VODAFONE_VODAFONE_TRIGGER = 265;
/** Vodafone-Trigger-Type (266, vendor 12645), Enumerated. */
export const AVP_VODAFONE_VODAFONE_TRIGGER_TYPE = 266;
/** User-Location-Information (267, vendor 12645), OctetString. */
export const AVP_VODAFONE_USER_LOCATION_INFORMATION = 267;
/** Vodafone-Volume-Quota-Threshold (268, vendor 12645), Unsigned32. */
export const AVP_VODAFONE_VODAFONE_VOLUME_QUOTA_THRESHOLD = 268;
/** Detailed-Result (15, vendor 637), Grouped, Alcatel-Lucent. */
export const AVP_ALU_DETAILED_RESULT = 15;
/** Detailed-Result-Cause (16, vendor 637), UTF8String, Alcatel-Lucent. */
export const AVP_ALU_DETAILED_RESULT_CAUSE = 16;
/** Detailed-Result-Code (17, vendor 637), Unsigned32, Alcatel-Lucent. */
export const AVP_ALU_DETAILED_RESULT_CODE = 17;
/** DPA-Instruction (1016, vendor 637), Enumerated, Alcatel-Lucent. */
export const AVP_ALU_DPA_INSTRUCTION = 1016;
/** Charging-Policy-Report (1134, vendor 637), Grouped, Alcatel-Lucent. */
export const AVP_ALU_CHARGING_POLICY_REPORT = 1134;
/** Policy-Counter (1135, vendor 637), Grouped, Alcatel-Lucent. */
export const AVP_ALU_POLICY_COUNTER = 1135;
/** Policy-Counter-Id (1136, vendor 637), OctetString, Alcatel-Lucent. */
export const AVP_ALU_POLICY_COUNTER_ID = 1136;
/** Policy-Counter-Value (1137, vendor 637), Unsigned32, Alcatel-Lucent. */
export const AVP_ALU_POLICY_COUNTER_VALUE = 1137;
/** Subscriber-User-Id (1139, vendor 637), UTF8String, Alcatel-Lucent. */
export const AVP_ALU_SUBSCRIBER_USER_ID = 1139;
/** User-Agent-Type (2016, vendor 28458), Enumerated, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_USER_AGENT_TYPE = 2016;
/** Peer-State (200, vendor 11), Enumerated. */
export const AVP_HP_PEER_STATE = 200;
/** Peer-Name (201, vendor 11), DiameterIdentity. */
export const AVP_HP_PEER_NAME = 201;
/** Peer-Identity (202, vendor 11), DiameterIdentity. */
export const AVP_HP_PEER_IDENTITY = 202;
/** Peer-State-Change (203, vendor 11), Grouped. */
export const AVP_HP_PEER_STATE_CHANGE = 203;
/** More-Peers (204, vendor 11), Grouped. */
export const AVP_HP_MORE_PEERS = 204;
/** Peer-Type (205, vendor 11), Enumerated. */
export const AVP_HP_PEER_TYPE = 205;
/** Acc-Service-Type (261, vendor 193), Enumerated. */
export const AVP_ERICSSON_ACC_SERVICE_TYPE = 261;
/** SSO-Status (280, vendor 193), Enumerated. */
export const AVP_ERICSSON_SSO_STATUS = 280;
/** IMS-Service-Identification (284, vendor 193), UTF8String. */
export const AVP_ERICSSON_IMS_SERVICE_IDENTIFICATION = 284;
/** Ericsson_Service_Information (285, vendor 193), OctetString. */
export const AVP_ERICSSON_ERICSSON_SERVICE_INFORMATION = 285;
/** Activity-Information (288, vendor 193), OctetString. */
export const AVP_ERICSSON_ACTIVITY_INFORMATION = 288;
/** Feature-Tag (289, vendor 193), UTF8String. */
export const AVP_ERICSSON_FEATURE_TAG = 289;
/** Rule-Space-Suggestion (290, vendor 193), UTF8String. */
export const AVP_ERICSSON_RULE_SPACE_SUGGESTION = 290;
/** Rule-Space-Decision (291, vendor 193), UTF8String. */
export const AVP_ERICSSON_RULE_SPACE_DECISION = 291;
/** Bearer-Control-Options (292, vendor 193), Unsigned32. */
export const AVP_ERICSSON_BEARER_CONTROL_OPTIONS = 292;
/** PDP-context-type (321, vendor 193), Enumerated. */
export const AVP_ERICSSON_PDP_CONTEXT_TYPE = 321;
/** Active-Time-Reporting (322, vendor 193), Enumerated. */
export const AVP_ERICSSON_ACTIVE_TIME_REPORTING = 322;
/** Active-Time-Report (323, vendor 193), Grouped. */
export const AVP_ERICSSON_ACTIVE_TIME_REPORT = 323;
/** Active-Time-Report-Start-Time (324, vendor 193), Time. */
export const AVP_ERICSSON_ACTIVE_TIME_REPORT_START_TIME = 324;
/** Active-Time-Report-End-Time (325, vendor 193), Time. */
export const AVP_ERICSSON_ACTIVE_TIME_REPORT_END_TIME = 325;
/** Time-Quota-Measurement (326, vendor 193), Grouped. */
export const AVP_ERICSSON_TIME_QUOTA_MEASUREMENT = 326;
/** Time-Quota-Method (327, vendor 193), Enumerated. */
export const AVP_ERICSSON_TIME_QUOTA_METHOD = 327;
/** Time-Quota-Resolution (328, vendor 193), Unsigned32. */
export const AVP_ERICSSON_TIME_QUOTA_RESOLUTION = 328;
/** Time-Quota-Inactivity-Time (329, vendor 193), Unsigned32. */
export const AVP_ERICSSON_TIME_QUOTA_INACTIVITY_TIME = 329;
/** User-Redirected (330, vendor 193), Enumerated. */
export const AVP_ERICSSON_USER_REDIRECTED = 330;
/** URL-Modifier (332, vendor 193), Enumerated. */
export const AVP_ERICSSON_URL_MODIFIER = 332;
/** GPRS-Roaming-Status (333, vendor 193), Enumerated. */
export const AVP_ERICSSON_GPRS_ROAMING_STATUS = 333;
/** Ericsson-Wildcarded-Public-Identity (334, vendor 193), OctetString. */
export const AVP_ERICSSON_ERICSSON_WILDCARDED_PUBLIC_IDENTITY = 334;
/** SIP-Ringing-Timestamp (338, vendor 193), Time. */
export const AVP_ERICSSON_SIP_RINGING_TIMESTAMP = 338;
/** SCAP-Currency-Code (544, vendor 193), Unsigned32. */
export const AVP_ERICSSON_SCAP_CURRENCY_CODE = 544;
/** SCAP-Subscription-Id (553, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_SUBSCRIPTION_ID = 553;
/** SCAP-Subscription-Id-Data (554, vendor 193), UTF8String. */
export const AVP_ERICSSON_SCAP_SUBSCRIPTION_ID_DATA = 554;
/** SCAP-Subscription-Id-Type (555, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCAP_SUBSCRIPTION_ID_TYPE = 555;
/** Original-Subscription-Id (559, vendor 193), Grouped. */
export const AVP_ERICSSON_ORIGINAL_SUBSCRIPTION_ID = 559;
/** Abnormal-Termination-Reason (600, vendor 193), Enumerated. */
export const AVP_ERICSSON_ABNORMAL_TERMINATION_REASON = 600;
/** SCAP-Final-Unit-Indication (601, vendor 193), Unsigned32. */
export const AVP_ERICSSON_SCAP_FINAL_UNIT_INDICATION = 601;
/** SCAP-Granted-Service-Unit (602, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_GRANTED_SERVICE_UNIT = 602;
/** Cost (603, vendor 193), Float64. */
export const AVP_ERICSSON_COST = 603;
/** SCAP-Cost-Information (604, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_COST_INFORMATION = 604;
/** Accounting-Correlation-Id (605, vendor 193), UTF8String. */
export const AVP_ERICSSON_ACCOUNTING_CORRELATION_ID = 605;
/** SCAP-Requested-Service-Unit (606, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_REQUESTED_SERVICE_UNIT = 606;
/** SCAP-Service-Parameter-Info (607, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_SERVICE_PARAMETER_INFO = 607;
/** SCAP-Service-Parameter-Type (608, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCAP_SERVICE_PARAMETER_TYPE = 608;
/** SCAP-Service-Parameter-Value (609, vendor 193), OctetString. */
export const AVP_ERICSSON_SCAP_SERVICE_PARAMETER_VALUE = 609;
/** SCAP-Event-Timestamp (610, vendor 193), Time. */
export const AVP_ERICSSON_SCAP_EVENT_TIMESTAMP = 610;
/** SCAP-Unit-Type (611, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCAP_UNIT_TYPE = 611;
/** SCAP-Unit-Value (612, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_UNIT_VALUE = 612;
/** SCAP-Used-Service-Unit (613, vendor 193), Grouped. */
export const AVP_ERICSSON_SCAP_USED_SERVICE_UNIT = 613;
/** SCAP-Check-Balance-Result (614, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCAP_CHECK_BALANCE_RESULT = 614;
/** SCAP-Requested-Action (615, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCAP_REQUESTED_ACTION = 615;
/** SCAP-Exponent (616, vendor 193), Integer32. */
export const AVP_ERICSSON_SCAP_EXPONENT = 616;
/** SCAP-Value-Digits (617, vendor 193), Unsigned64. */
export const AVP_ERICSSON_SCAP_VALUE_DIGITS = 617;
/** Requested-Service (701, vendor 193), UTF8String. */
export const AVP_ERICSSON_REQUESTED_SERVICE = 701;
/** S-CSCF-Name-Originating (1008), OctetString. */
export const AVP_NONE_S_CSCF_NAME_ORIGINATING = 1008;
/** S-CSCF-Name-Terminating (1009), OctetString. */
export const AVP_NONE_S_CSCF_NAME_TERMINATING = 1009;
/** SIP-Server-Name (1012), OctetString. */
export const AVP_NONE_SIP_SERVER_NAME = 1012;
/** Charging-Rule-Authorization (1055, vendor 193), Grouped. */
export const AVP_ERICSSON_CHARGING_RULE_AUTHORIZATION = 1055;
/** Authorization-State (1056, vendor 193), Enumerated. */
export const AVP_ERICSSON_AUTHORIZATION_STATE = 1056;
/** Authorization-State-Change-Time (1057, vendor 193), OctetString. */
export const AVP_ERICSSON_AUTHORIZATION_STATE_CHANGE_TIME = 1057;
/** Next-Authorization-State (1059, vendor 193), Enumerated. */
export const AVP_ERICSSON_NEXT_AUTHORIZATION_STATE = 1059;
/** Gx-Capability-List (1060, vendor 193), Unsigned32. */
export const AVP_ERICSSON_GX_CAPABILITY_LIST = 1060;
/** MMT-Information (1061, vendor 193), OctetString. */
export const AVP_ERICSSON_MMT_INFORMATION = 1061;
/** Result-Code-Extension (1067, vendor 193), Unsigned32. */
export const AVP_ERICSSON_RESULT_CODE_EXTENSION = 1067;
/** Subscription-Id-Location (1074, vendor 193), UTF8String. */
export const AVP_ERICSSON_SUBSCRIPTION_ID_LOCATION = 1074;
/** Other-Party-Id (1075, vendor 193), Grouped. */
export const AVP_ERICSSON_OTHER_PARTY_ID = 1075;
/** Other-Party-Id-Nature (1076, vendor 193), Enumerated. */
export const AVP_ERICSSON_OTHER_PARTY_ID_NATURE = 1076;
/** Other-Party-Id-Data (1077, vendor 193), UTF8String. */
export const AVP_ERICSSON_OTHER_PARTY_ID_DATA = 1077;
/** Other-Party-Id-Type (1078, vendor 193), Enumerated. */
export const AVP_ERICSSON_OTHER_PARTY_ID_TYPE = 1078;
/** Service-Provider-Id (1081, vendor 193), UTF8String. */
export const AVP_ERICSSON_SERVICE_PROVIDER_ID = 1081;
/** Traffic-Case (1082, vendor 193), Unsigned32. */
export const AVP_ERICSSON_TRAFFIC_CASE = 1082;
/** Related-ICID (1128, vendor 193), UTF8String. */
export const AVP_ERICSSON_RELATED_ICID = 1128;
/** Supplementary-Service-Information (1129, vendor 193), OctetString. */
export const AVP_ERICSSON_SUPPLEMENTARY_SERVICE_INFORMATION = 1129;
/** Supplementary-Service-Identity (1130, vendor 193), Unsigned32. */
export const AVP_ERICSSON_SUPPLEMENTARY_SERVICE_IDENTITY = 1130;
/** Supplementary-Service-Action (1131, vendor 193), Unsigned32. */
export const AVP_ERICSSON_SUPPLEMENTARY_SERVICE_ACTION = 1131;
/** Redirecting-Party-Address (1133, vendor 193), UTF8String. */
export const AVP_ERICSSON_REDIRECTING_PARTY_ADDRESS = 1133;
/** Calling-Party-Address-Presentation-Status (1141, vendor 193), Enumerated. */
export const AVP_ERICSSON_CALLING_PARTY_ADDRESS_PRESENTATION_STATUS = 1141;
/** Called-Asserted-Identity-Presentation-Status (1142, vendor 193), Enumerated. */
export const AVP_ERICSSON_CALLED_ASSERTED_IDENTITY_PRESENTATION_STATUS = 1142;
/** Credit-Instance-Id (1143, vendor 193), UTF8String. */
export const AVP_ERICSSON_CREDIT_INSTANCE_ID = 1143;
/** Service-Start-Timestamp (1144, vendor 193), Time. */
export const AVP_ERICSSON_SERVICE_START_TIMESTAMP = 1144;
/** Cumulative-Used-Service-Unit (1145, vendor 193), Grouped. */
export const AVP_ERICSSON_CUMULATIVE_USED_SERVICE_UNIT = 1145;
/** Ericsson-Customer-Id (1146, vendor 193), UTF8String. */
export const AVP_ERICSSON_ERICSSON_CUSTOMER_ID = 1146;
/** From-Header (1153, vendor 193), UTF8String. */
export const AVP_ERICSSON_FROM_HEADER = 1153;
/** Secondary-Digest-HA1 (1192, vendor 193), UTF8String. */
export const AVP_ERICSSON_SECONDARY_DIGEST_HA1 = 1192;
/** SIP-Ringing-Timestamp-Fraction (1256, vendor 193), Unsigned32. */
export const AVP_ERICSSON_SIP_RINGING_TIMESTAMP_FRACTION = 1256;
/** Authentication_Method (1261, vendor 193), Enumerated. */
export const AVP_ERICSSON_AUTHENTICATION_METHOD = 1261;
/** From-Header-Presentation-Status (1262, vendor 193), Enumerated. */
export const AVP_ERICSSON_FROM_HEADER_PRESENTATION_STATUS = 1262;
/** Transaction_Info (1264, vendor 193), OctetString. */
export const AVP_ERICSSON_TRANSACTION_INFO = 1264;
/** Transaction-Type (1265, vendor 193), Enumerated. */
export const AVP_ERICSSON_TRANSACTION_TYPE = 1265;
/** Transaction-Data-Name (1266, vendor 193), UTF8String. */
export const AVP_ERICSSON_TRANSACTION_DATA_NAME = 1266;
/** Transaction-Data-Value (1267, vendor 193), UTF8String. */
export const AVP_ERICSSON_TRANSACTION_DATA_VALUE = 1267;
/** Charging-Profile-Id (1268, vendor 193), Unsigned32. */
export const AVP_ERICSSON_CHARGING_PROFILE_ID = 1268;
/** Service-Number-Type (1307, vendor 193), Enumerated. */
export const AVP_ERICSSON_SERVICE_NUMBER_TYPE = 1307;
/** SCC_Service_Identity (1314, vendor 193), Enumerated. */
export const AVP_ERICSSON_SCC_SERVICE_IDENTITY = 1314;
/** SDD-TADS-Decision (1315, vendor 193), Enumerated. */
export const AVP_ERICSSON_SDD_TADS_DECISION = 1315;
/** Served_User (1330, vendor 193), UTF8String. */
export const AVP_ERICSSON_SERVED_USER = 1330;
/** Tenant (1380, vendor 193), UTF8String. */
export const AVP_ERICSSON_TENANT = 1380;
/** UHTZ-Offset (1388, vendor 193), UTF8String. */
export const AVP_ERICSSON_UHTZ_OFFSET = 1388;
/** AS-Type (1433, vendor 193), Enumerated. */
export const AVP_ERICSSON_AS_TYPE = 1433;
/** Transaction-SIP-Message (1460, vendor 193), UTF8String. */
export const AVP_ERICSSON_TRANSACTION_SIP_MESSAGE = 1460;
/** Cisco-Flow-Description-507 (507, vendor 5771), IPFilterRule. */
export const AVP_CISCO_CISCO_FLOW_DESCRIPTION_507 = 507;
/** Cisco-Charging-Rule-Definition (131072, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_CHARGING_RULE_DEFINITION = 131072;
/** Content-Definition (131073, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_DEFINITION = 131073;
/** Billing-Policy-Definition (131074, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_POLICY_DEFINITION = 131074;
/** Policy-Map-Definition (131075, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_DEFINITION = 131075;
/** Service-Definition (131076, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_DEFINITION = 131076;
/** Content-Policy-Map (131077, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_POLICY_MAP = 131077;
/** Service-Info (131078, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_INFO = 131078;
/** Billing-Plan-Definition (131079, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_PLAN_DEFINITION = 131079;
/** Volume-Threshold (131080, vendor 5771), Unsigned32. */
export const AVP_CISCO_VOLUME_THRESHOLD = 131080;
/** Time-Threshold (131081, vendor 5771), Unsigned32. */
export const AVP_CISCO_TIME_THRESHOLD = 131081;
/** Content-Idle-Timer (131082, vendor 5771), Unsigned32. */
export const AVP_CISCO_CONTENT_IDLE_TIMER = 131082;
/** Nexthop-Uplink (131083, vendor 5771), Address. */
export const AVP_CISCO_NEXTHOP_UPLINK = 131083;
/** Nexthop-Downlink (131084, vendor 5771), Address. */
export const AVP_CISCO_NEXTHOP_DOWNLINK = 131084;
/** L7-Parse-Protocol-Type (131085, vendor 5771), Enumerated. */
export const AVP_CISCO_L7_PARSE_PROTOCOL_TYPE = 131085;
/** Service-Status (131086, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_STATUS = 131086;
/** Service-Name (131087, vendor 5771), OctetString. */
export const AVP_CISCO_SERVICE_NAME = 131087;
/** Billing-Policy-Name (131088, vendor 5771), OctetString. */
export const AVP_CISCO_BILLING_POLICY_NAME = 131088;
/** Policy-Map-Name (131089, vendor 5771), OctetString. */
export const AVP_CISCO_POLICY_MAP_NAME = 131089;
/** Policy-Map-Match (131090, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_MATCH = 131090;
/** Match-String (131091, vendor 5771), UTF8String. */
export const AVP_CISCO_MATCH_STRING = 131091;
/** Attribute-String (131092, vendor 5771), UTF8String. */
export const AVP_CISCO_ATTRIBUTE_STRING = 131092;
/** Online-Billing-Basis (131093, vendor 5771), Enumerated. */
export const AVP_CISCO_ONLINE_BILLING_BASIS = 131093;
/** Service-Activation (131094, vendor 5771), Enumerated. */
export const AVP_CISCO_SERVICE_ACTIVATION = 131094;
/** CDR-Volume-Threshold (131095, vendor 5771), Unsigned32. */
export const AVP_CISCO_CDR_VOLUME_THRESHOLD = 131095;
/** CDR-Time-Threshold (131096, vendor 5771), Unsigned32. */
export const AVP_CISCO_CDR_TIME_THRESHOLD = 131096;
/** Advice-Of-Charge (131097, vendor 5771), Grouped. */
export const AVP_CISCO_ADVICE_OF_CHARGE = 131097;
/** Append-URL (131098, vendor 5771), Enumerated. */
export const AVP_CISCO_APPEND_URL = 131098;
/** Confirm-Token-131099 (131099, vendor 5771), OctetString. */
export const AVP_CISCO_CONFIRM_TOKEN_131099 = 131099;
/** Cisco-Service-Class (131100, vendor 5771), Unsigned32. */
export const AVP_CISCO_CISCO_SERVICE_CLASS = 131100;
/** Service-Idle-Time (131101, vendor 5771), Unsigned32. */
export const AVP_CISCO_SERVICE_IDLE_TIME = 131101;
/** Owner-Id (131102, vendor 5771), OctetString. */
export const AVP_CISCO_OWNER_ID = 131102;
/** Owner-Name (131103, vendor 5771), OctetString. */
export const AVP_CISCO_OWNER_NAME = 131103;
/** Online-Passthrough-Quota (131104, vendor 5771), Unsigned32. */
export const AVP_CISCO_ONLINE_PASSTHROUGH_QUOTA = 131104;
/** Online-Reauthorization-Threshold (131105, vendor 5771), Unsigned32. */
export const AVP_CISCO_ONLINE_REAUTHORIZATION_THRESHOLD = 131105;
/** Online-Reauthorization-Timeout (131106, vendor 5771), Grouped. */
export const AVP_CISCO_ONLINE_REAUTHORIZATION_TIMEOUT = 131106;
/** Initial-Timeout (131107, vendor 5771), Unsigned32. */
export const AVP_CISCO_INITIAL_TIMEOUT = 131107;
/** Maximum-Timeout (131108, vendor 5771), Unsigned32. */
export const AVP_CISCO_MAXIMUM_TIMEOUT = 131108;
/** Refund-Policy (131109, vendor 5771), OctetString. */
export const AVP_CISCO_REFUND_POLICY = 131109;
/** Meter-Exclude (131110, vendor 5771), Enumerated. */
export const AVP_CISCO_METER_EXCLUDE = 131110;
/** Meter-Include-Imap (131111, vendor 5771), Enumerated. */
export const AVP_CISCO_METER_INCLUDE_IMAP = 131111;
/** Metering-Granularity (131112, vendor 5771), Grouped. */
export const AVP_CISCO_METERING_GRANULARITY = 131112;
/** Meter-Increment (131113, vendor 5771), Unsigned32. */
export const AVP_CISCO_METER_INCREMENT = 131113;
/** Meter-Initial (131114, vendor 5771), Unsigned32. */
export const AVP_CISCO_METER_INITIAL = 131114;
/** Meter-Minimum (131115, vendor 5771), Unsigned32. */
export const AVP_CISCO_METER_MINIMUM = 131115;
/** Verify (131116, vendor 5771), Grouped. */
export const AVP_CISCO_VERIFY = 131116;
/** Confirm-Token-131117 (131117, vendor 5771), OctetString. */
export const AVP_CISCO_CONFIRM_TOKEN_131117 = 131117;
/** Weight (131118, vendor 5771), Unsigned32. */
export const AVP_CISCO_WEIGHT = 131118;
/** User-Idle-Timer (131119, vendor 5771), Unsigned32. */
export const AVP_CISCO_USER_IDLE_TIMER = 131119;
/** Policy-Preload-Req-Type (131120, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_PRELOAD_REQ_TYPE = 131120;
/** Policy-Preload-Object-Type (131121, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_PRELOAD_OBJECT_TYPE = 131121;
/** Policy-Preload-Status (131122, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_PRELOAD_STATUS = 131122;
/** Charging-Rule-Trigger-Type (131123, vendor 5771), Enumerated. */
export const AVP_CISCO_CHARGING_RULE_TRIGGER_TYPE = 131123;
/** Charging-Rule-Event (131124, vendor 5771), Grouped. */
export const AVP_CISCO_CHARGING_RULE_EVENT = 131124;
/** Service-Reporting-Level (131125, vendor 5771), Enumerated. */
export const AVP_CISCO_SERVICE_REPORTING_LEVEL = 131125;
/** Accounting (131126, vendor 5771), Grouped. */
export const AVP_CISCO_ACCOUNTING = 131126;
/** Accounting-Customer-String (131127, vendor 5771), OctetString. */
export const AVP_CISCO_ACCOUNTING_CUSTOMER_STRING = 131127;
/** L7-Parse-Length (131128, vendor 5771), Unsigned32. */
export const AVP_CISCO_L7_PARSE_LENGTH = 131128;
/** Service-CDR-Threshold (131129, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_CDR_THRESHOLD = 131129;
/** Intermediate-CDR-Threshold (131130, vendor 5771), Grouped. */
export const AVP_CISCO_INTERMEDIATE_CDR_THRESHOLD = 131130;
/** CDR-Generation-Delay (131131, vendor 5771), Unsigned32. */
export const AVP_CISCO_CDR_GENERATION_DELAY = 131131;
/** Replicate-Session (131132, vendor 5771), Grouped. */
export const AVP_CISCO_REPLICATE_SESSION = 131132;
/** Replicate-Session-Delay (131133, vendor 5771), Unsigned32. */
export const AVP_CISCO_REPLICATE_SESSION_DELAY = 131133;
/** Content-Pending-Timer (131134, vendor 5771), Unsigned32. */
export const AVP_CISCO_CONTENT_PENDING_TIMER = 131134;
/** Operation-Status (131135, vendor 5771), Enumerated. */
export const AVP_CISCO_OPERATION_STATUS = 131135;
/** Subscriber-IP-Source (131136, vendor 5771), Enumerated. */
export const AVP_CISCO_SUBSCRIBER_IP_SOURCE = 131136;
/** Nexthop (131137, vendor 5771), Address. */
export const AVP_CISCO_NEXTHOP = 131137;
/** Nexthop-Reverse (131138, vendor 5771), Address. */
export const AVP_CISCO_NEXTHOP_REVERSE = 131138;
/** Charging-Rule-Event-Trigger (131139, vendor 5771), Grouped. */
export const AVP_CISCO_CHARGING_RULE_EVENT_TRIGGER = 131139;
/** Billing-Plan-Name (131140, vendor 5771), OctetString. */
export const AVP_CISCO_BILLING_PLAN_NAME = 131140;
/** Content-Flow-Description (131141, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_FLOW_DESCRIPTION = 131141;
/** Content-Flow-Filter (131142, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_FLOW_FILTER = 131142;
/** Client-Group-Id (131143, vendor 5771), Grouped. */
export const AVP_CISCO_CLIENT_GROUP_ID = 131143;
/** ACL-Number (131144, vendor 5771), Unsigned32. */
export const AVP_CISCO_ACL_NUMBER = 131144;
/** ACL-Name (131145, vendor 5771), OctetString. */
export const AVP_CISCO_ACL_NAME = 131145;
/** Destination-IP-Address (131146, vendor 5771), Address. */
export const AVP_CISCO_DESTINATION_IP_ADDRESS = 131146;
/** Destination-Mask (131147, vendor 5771), Address. */
export const AVP_CISCO_DESTINATION_MASK = 131147;
/** Protocol-ID (131148, vendor 5771), Unsigned32. */
export const AVP_CISCO_PROTOCOL_ID = 131148;
/** Start-of-Port-Range (131149, vendor 5771), Unsigned32. */
export const AVP_CISCO_START_OF_PORT_RANGE = 131149;
/** End-of-Port-Range (131150, vendor 5771), Unsigned32. */
export const AVP_CISCO_END_OF_PORT_RANGE = 131150;
/** Content-Name (131151, vendor 5771), OctetString. */
export const AVP_CISCO_CONTENT_NAME = 131151;
/** Failed-Preload-Object (131152, vendor 5771), Grouped. */
export const AVP_CISCO_FAILED_PRELOAD_OBJECT = 131152;
/** VRF-Name (131153, vendor 5771), OctetString. */
export const AVP_CISCO_VRF_NAME = 131153;
/** VLAN-Id (131154, vendor 5771), Unsigned32. */
export const AVP_CISCO_VLAN_ID = 131154;
/** Volume-Usage (131155, vendor 5771), Unsigned64. */
export const AVP_CISCO_VOLUME_USAGE = 131155;
/** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_TIME_USAGE = 131156;
/** Duration (131157, vendor 5771), Unsigned32. */
export const AVP_CISCO_DURATION = 131157;
/** First-Packet-Timestanp (131158, vendor 5771), Unsigned32. */
export const AVP_CISCO_FIRST_PACKET_TIMESTANP = 131158;
/** Last-Packet-Timestanp (131159, vendor 5771), Unsigned32. */
export const AVP_CISCO_LAST_PACKET_TIMESTANP = 131159;
/** Cisco-Flow-Description (131160, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_FLOW_DESCRIPTION = 131160;
/** Terminate-Bearer (131161, vendor 5771), Grouped. */
export const AVP_CISCO_TERMINATE_BEARER = 131161;
/** Service-Rating-Group (131162, vendor 5771), Unsigned32. */
export const AVP_CISCO_SERVICE_RATING_GROUP = 131162;
/** Content-Scope (131163, vendor 5771), Enumerated. */
export const AVP_CISCO_CONTENT_SCOPE = 131163;
/** Flow-Status-Policy-Mismatch (131164, vendor 5771), Enumerated. */
export const AVP_CISCO_FLOW_STATUS_POLICY_MISMATCH = 131164;
/** Policy-Map-Type (131165, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_MAP_TYPE = 131165;
/** Policy-Map-Match-Install (131166, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_MATCH_INSTALL = 131166;
/** Policy-Map-Match-Remove (131167, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_MATCH_REMOVE = 131167;
/** Policy-Map-Replace (131168, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_MAP_REPLACE = 131168;
/** Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
export const AVP_CISCO_CISCO_FLOW_STATUS = 131169;
/** Service-QoS (131170, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_QOS = 131170;
/** QoS-Rate-Limit-UL (131171, vendor 5771), Grouped. */
export const AVP_CISCO_QOS_RATE_LIMIT_UL = 131171;
/** QoS-Rate-Limit-DL (131172, vendor 5771), Grouped. */
export const AVP_CISCO_QOS_RATE_LIMIT_DL = 131172;
/** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
export const AVP_CISCO_QOS_RATE_LIMIT = 131173;
/** Max-Bandwidth (131174, vendor 5771), Unsigned32. */
export const AVP_CISCO_MAX_BANDWIDTH = 131174;
/** Rate-Limit-Conform-Action (131175, vendor 5771), Grouped. */
export const AVP_CISCO_RATE_LIMIT_CONFORM_ACTION = 131175;
/** Rate-Limit-Exceed-Action (131176, vendor 5771), Grouped. */
export const AVP_CISCO_RATE_LIMIT_EXCEED_ACTION = 131176;
/** Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
export const AVP_CISCO_CISCO_RATE_LIMIT_ACTION = 131177;
/** Cisco-DSCP (131178, vendor 5771), Unsigned32. */
export const AVP_CISCO_CISCO_DSCP = 131178;
/** Policy-Map-Install (131179, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_INSTALL = 131179;
/** Policy-Map-Remove (131180, vendor 5771), Grouped. */
export const AVP_CISCO_POLICY_MAP_REMOVE = 131180;
/** Billing-Policy-Install (131181, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_POLICY_INSTALL = 131181;
/** Billing-Policy-Remove (131182, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_POLICY_REMOVE = 131182;
/** Content-Install (131183, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_INSTALL = 131183;
/** Content-Remove (131184, vendor 5771), Grouped. */
export const AVP_CISCO_CONTENT_REMOVE = 131184;
/** Service-Install (131185, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_INSTALL = 131185;
/** Service-Remove (131186, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_REMOVE = 131186;
/** Billing-Plan-Install (131187, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_PLAN_INSTALL = 131187;
/** Billing-Plan-Remove (131188, vendor 5771), Grouped. */
export const AVP_CISCO_BILLING_PLAN_REMOVE = 131188;
/** Policy-Preload-Error-Code (131189, vendor 5771), Enumerated. */
export const AVP_CISCO_POLICY_PRELOAD_ERROR_CODE = 131189;
/** Max-Burst-Size (131190, vendor 5771), Unsigned32. */
export const AVP_CISCO_MAX_BURST_SIZE = 131190;
/** Failed-Preload-Obj-Name (131191, vendor 5771), Grouped. */
export const AVP_CISCO_FAILED_PRELOAD_OBJ_NAME = 131191;
/** Cisco-Event-Trigger-Type (131192, vendor 5771), Enumerated. */
export const AVP_CISCO_CISCO_EVENT_TRIGGER_TYPE = 131192;
/** Cisco-Event-Trigger (131193, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_EVENT_TRIGGER = 131193;
/** TCP-SYN (131194, vendor 5771), OctetString. */
export const AVP_CISCO_TCP_SYN = 131194;
/** Cisco-Event (131195, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_EVENT = 131195;
/** Interleaved (131196, vendor 5771), Enumerated. */
export const AVP_CISCO_INTERLEAVED = 131196;
/** Control-URL (131197, vendor 5771), Grouped. */
export const AVP_CISCO_CONTROL_URL = 131197;
/** Relative-URL (131198, vendor 5771), Enumerated. */
export const AVP_CISCO_RELATIVE_URL = 131198;
/** Mining (131199, vendor 5771), Enumerated. */
export const AVP_CISCO_MINING = 131199;
/** User-Default (131200, vendor 5771), Enumerated. */
export const AVP_CISCO_USER_DEFAULT = 131200;
/** Cisco-Priority (131201, vendor 5771), Unsigned32. */
export const AVP_CISCO_CISCO_PRIORITY = 131201;
/** Domain-Group-Name (131202, vendor 5771), OctetString. */
export const AVP_CISCO_DOMAIN_GROUP_NAME = 131202;
/** Domain-Group-Definition (131203, vendor 5771), Grouped. */
export const AVP_CISCO_DOMAIN_GROUP_DEFINITION = 131203;
/** Domain-Group-Install (131204, vendor 5771), Grouped. */
export const AVP_CISCO_DOMAIN_GROUP_INSTALL = 131204;
/** Domain-Group-Remove (131205, vendor 5771), Grouped. */
export const AVP_CISCO_DOMAIN_GROUP_REMOVE = 131205;
/** Domain-Group-Activation (131206, vendor 5771), Enumerated. */
export const AVP_CISCO_DOMAIN_GROUP_ACTIVATION = 131206;
/** Dual-Billing-Basis (131207, vendor 5771), Enumerated. */
export const AVP_CISCO_DUAL_BILLING_BASIS = 131207;
/** Dual-Passthrough-Quota (131208, vendor 5771), Unsigned32. */
export const AVP_CISCO_DUAL_PASSTHROUGH_QUOTA = 131208;
/** Dual-Reauthorization-Threshold (131209, vendor 5771), Unsigned32. */
export const AVP_CISCO_DUAL_REAUTHORIZATION_THRESHOLD = 131209;
/** Virtual-Online (131210, vendor 5771), Enumerated. */
export const AVP_CISCO_VIRTUAL_ONLINE = 131210;
/** Nexthop-Media (131211, vendor 5771), Address. */
export const AVP_CISCO_NEXTHOP_MEDIA = 131211;
/** Nexthop-Override (131212, vendor 5771), Enumerated. */
export const AVP_CISCO_NEXTHOP_OVERRIDE = 131212;
/** Cisco-Quota-Consumption-Time (131213, vendor 5771), Unsigned32. */
export const AVP_CISCO_CISCO_QUOTA_CONSUMPTION_TIME = 131213;
/** Class-Map-Name (131214, vendor 5771), UTF8String. */
export const AVP_CISCO_CLASS_MAP_NAME = 131214;
/** Header-Group-Name (131215, vendor 5771), UTF8String. */
export const AVP_CISCO_HEADER_GROUP_NAME = 131215;
/** Header-Group-Definition (131216, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_GROUP_DEFINITION = 131216;
/** Header-Group-Install (131217, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_GROUP_INSTALL = 131217;
/** Header-Group-Remove (131218, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_GROUP_REMOVE = 131218;
/** Header-Insert-Name (131219, vendor 5771), UTF8String. */
export const AVP_CISCO_HEADER_INSERT_NAME = 131219;
/** Header-Field-Name (131220, vendor 5771), UTF8String. */
export const AVP_CISCO_HEADER_FIELD_NAME = 131220;
/** Header-Class-Name (131221, vendor 5771), UTF8String. */
export const AVP_CISCO_HEADER_CLASS_NAME = 131221;
/** Header-Class-Mode (131222, vendor 5771), Enumerated. */
export const AVP_CISCO_HEADER_CLASS_MODE = 131222;
/** Header-Class (131223, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_CLASS = 131223;
/** Radius-Attribute-Type (131224, vendor 5771), Unsigned32. */
export const AVP_CISCO_RADIUS_ATTRIBUTE_TYPE = 131224;
/** Radius-Vsa-Vendor-Id (131225, vendor 5771), Unsigned32. */
export const AVP_CISCO_RADIUS_VSA_VENDOR_ID = 131225;
/** Radius-Vsa-Subattribute-Type (131226, vendor 5771), Unsigned32. */
export const AVP_CISCO_RADIUS_VSA_SUBATTRIBUTE_TYPE = 131226;
/** Header-Item-Radius (131227, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_ITEM_RADIUS = 131227;
/** Header-Item (131228, vendor 5771), Enumerated. */
export const AVP_CISCO_HEADER_ITEM = 131228;
/** Header-Item-String (131229, vendor 5771), UTF8String. */
export const AVP_CISCO_HEADER_ITEM_STRING = 131229;
/** Header-Items-Encrypted (131230, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_ITEMS_ENCRYPTED = 131230;
/** Header-Insert-Definition (131231, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_INSERT_DEFINITION = 131231;
/** Header-Insert-Install (131232, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_INSERT_INSTALL = 131232;
/** Header-Insert-Remove (131233, vendor 5771), Grouped. */
export const AVP_CISCO_HEADER_INSERT_REMOVE = 131233;
/** User-Idle-Pod (131234, vendor 5771), Enumerated. */
export const AVP_CISCO_USER_IDLE_POD = 131234;
/** Domain-Group-Clear (131235, vendor 5771), Enumerated. */
export const AVP_CISCO_DOMAIN_GROUP_CLEAR = 131235;
/** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
export const AVP_CISCO_CISCO_QOS_PROFILE_NAME = 131236;
/** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_QOS_PROFILE = 131237;
/** Cisco-QoS-Profile-Install (131238, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_QOS_PROFILE_INSTALL = 131238;
/** Cisco-QoS-Profile-Remove (131239, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_QOS_PROFILE_REMOVE = 131239;
/** Cisco-QoS-Profile-Uplink (131240, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_QOS_PROFILE_UPLINK = 131240;
/** Cisco-QoS-Profile-Downlink (131241, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_QOS_PROFILE_DOWNLINK = 131241;
/** Header-Item-Encryption (131242, vendor 5771), Enumerated. */
export const AVP_CISCO_HEADER_ITEM_ENCRYPTION = 131242;
/** Service-Group-Name (131243, vendor 5771), OctetString. */
export const AVP_CISCO_SERVICE_GROUP_NAME = 131243;
/** Service-Group-Definition (131244, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_GROUP_DEFINITION = 131244;
/** Service-Group-Install (131245, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_GROUP_INSTALL = 131245;
/** Service-Group-Remove (131246, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_GROUP_REMOVE = 131246;
/** Service-Group-Event (131247, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_GROUP_EVENT = 131247;
/** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_REPORT_USAGE = 131248;
/** Accel (131249, vendor 5771), Enumerated. */
export const AVP_CISCO_ACCEL = 131249;
/** Cisco-Answer-User-Usage (131250, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_ANSWER_USER_USAGE = 131250;
/** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
export const AVP_CISCO_CISCO_REQUEST_USAGE_TYPE = 131251;
/** Cisco-Request-Charging-Rule-Usage (131252, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_REQUEST_CHARGING_RULE_USAGE = 131252;
/** Cisco-Request-Service-Group-Usage (131253, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_REQUEST_SERVICE_GROUP_USAGE = 131253;
/** Cisco-Answer-Charging-Rule-Usage (131254, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_ANSWER_CHARGING_RULE_USAGE = 131254;
/** Cisco-Answer-Service-Group-Usage (131255, vendor 5771), Grouped. */
export const AVP_CISCO_CISCO_ANSWER_SERVICE_GROUP_USAGE = 131255;
/** User-Agent (131256, vendor 5771), OctetString. */
export const AVP_CISCO_USER_AGENT = 131256;
/** Service-Life-Time (131257, vendor 5771), Unsigned32. */
export const AVP_CISCO_SERVICE_LIFE_TIME = 131257;
/** Volume-Threshold-64 (131258, vendor 5771), Unsigned64. */
export const AVP_CISCO_VOLUME_THRESHOLD_64 = 131258;
/** Delegated-IP-Install (131259, vendor 5771), Grouped. */
export const AVP_CISCO_DELEGATED_IP_INSTALL = 131259;
/** Delegated-IPv4-Definition (131260, vendor 5771), Grouped. */
export const AVP_CISCO_DELEGATED_IPV4_DEFINITION = 131260;
/** Delegated-IPv6-Definition (131261, vendor 5771), Grouped. */
export const AVP_CISCO_DELEGATED_IPV6_DEFINITION = 131261;
/** Aggr-Prefix-Len (131262, vendor 5771), Unsigned32. */
export const AVP_CISCO_AGGR_PREFIX_LEN = 131262;
/** Service-Identifier-Lo (131263, vendor 5771), Unsigned32. */
export const AVP_CISCO_SERVICE_IDENTIFIER_LO = 131263;
/** Service-Identifier-Hi (131264, vendor 5771), Unsigned32. */
export const AVP_CISCO_SERVICE_IDENTIFIER_HI = 131264;
/** Service-Identifier-Range (131265, vendor 5771), Grouped. */
export const AVP_CISCO_SERVICE_IDENTIFIER_RANGE = 131265;
/** Access-Network-Charging-Physical-Access-Id (1472, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export const AVP_STARENT_ACCESS_NETWORK_CHARGING_PHYSICAL_ACCESS_ID = 1472;
/** Access-Network-Charging-Physical-Access-Id-Realm (1474, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_ACCESS_NETWORK_CHARGING_PHYSICAL_ACCESS_ID_REALM = 1474;
/** Access-Network-Charging-Physical-Access-Id-Value (1473, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_ACCESS_NETWORK_CHARGING_PHYSICAL_ACCESS_ID_VALUE = 1473;
/** SN-Customer-Id (1146, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CUSTOMER_ID = 1146;
/** SN-Absolute-Validity-Time (505, vendor 8164), Time, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ABSOLUTE_VALIDITY_TIME = 505;
/** SN-Bandwidth-Control (512, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_BANDWIDTH_CONTROL = 512;
/** SN-CF-Policy-ID (529, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_POLICY_ID = 529;
/** SN-Charging-Collection-Function-Name (530, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CHARGING_COLLECTION_FUNCTION_NAME = 530;
/** SN-Charging-Id (525, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CHARGING_ID = 525;
/** SN-Fast-Reauth-Username-11010 (11010, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FAST_REAUTH_USERNAME_11010 = 11010;
/** SN-Firewall-Policy-515 (515, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FIREWALL_POLICY_515 = 515;
/** SN-Monitoring-Key (518, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MONITORING_KEY = 518;
/** SN-Phase0-PSAPName (523, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PHASE0_PSAPNAME = 523;
/** SN-Pseudonym-Username-11011 (11011, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PSEUDONYM_USERNAME_11011 = 11011;
/** SN-Remaining-Service-Unit (526, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_REMAINING_SERVICE_UNIT = 526;
/** SN-Rulebase-Id (528, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_RULEBASE_ID = 528;
/** SN-Service-Flow-Detection (520, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SERVICE_FLOW_DETECTION = 520;
/** SN-Service-Start-Timestamp (527, vendor 8164), Time, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SERVICE_START_TIMESTAMP = 527;
/** SN-Time-Quota-Threshold (503, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TIME_QUOTA_THRESHOLD = 503;
/** SN-Total-Used-Service-Unit (504, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TOTAL_USED_SERVICE_UNIT = 504;
/** SN-Traffic-Policy (514, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TRAFFIC_POLICY = 514;
/** SN-Transparent-Data (513, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TRANSPARENT_DATA = 513;
/** SN-Unit-Quota-Threshold (502, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_UNIT_QUOTA_THRESHOLD = 502;
/** SN-Usage-Monitoring (521, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_USAGE_MONITORING = 521;
/** SN-Usage-Monitoring-Control (517, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_USAGE_MONITORING_CONTROL = 517;
/** SN-Usage-Volume (519, vendor 8164), Unsigned64, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_USAGE_VOLUME = 519;
/** SN-Volume-Quota-Threshold (501, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VOLUME_QUOTA_THRESHOLD = 501;
/** SN-Session-Start-Indicator (522, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SESSION_START_INDICATOR = 522;
/** Starent-Subscriber-Permission (20, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_STARENT_SUBSCRIBER_PERMISSION = 20;
/** Prohibit-Payload-Compression (237, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_PROHIBIT_PAYLOAD_COMPRESSION = 237;
/** SN-Access-link-IP-Frag (63, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCESS_LINK_IP_FRAG = 63;
/** SN-Acct-Input-Giga-Dropped (230, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_INPUT_GIGA_DROPPED = 230;
/** SN-Acct-Input-Octets-Dropped (228, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_INPUT_OCTETS_DROPPED = 228;
/** SN-Acct-Input-Packets-Dropped (226, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_INPUT_PACKETS_DROPPED = 226;
/** SN-Acct-Output-Giga-Dropped (231, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_OUTPUT_GIGA_DROPPED = 231;
/** SN-Acct-Output-Octets-Dropped (229, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_OUTPUT_OCTETS_DROPPED = 229;
/** SN-Acct-Output-Packets-Dropped (227, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACCT_OUTPUT_PACKETS_DROPPED = 227;
/** SN-Acs-Credit-Control-Group (301, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ACS_CREDIT_CONTROL_GROUP = 301;
/** SN-Admin-Expiry (204, vendor 8164), Integer32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ADMIN_EXPIRY = 204;
/** SN-Admin-Permission (21, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ADMIN_PERMISSION = 21;
/** SN-Assigned-VLAN-ID (152, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ASSIGNED_VLAN_ID = 152;
/** SN-Authorised-Qos (266, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_AUTHORISED_QOS = 266;
/** SN-Bandwidth-Policy (300, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_BANDWIDTH_POLICY = 300;
/** SN-Call-Id (251, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CALL_ID = 251;
/** SN-Cause-Code (267, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CAUSE_CODE = 267;
/** SN-Cause-For-Rec-Closing (139, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CAUSE_FOR_REC_CLOSING = 139;
/** SN-CBB-Policy (302, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CBB_POLICY = 302;
/** SN-CF-Call-International (293, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_INTERNATIONAL = 293;
/** SN-CF-Call-Local (291, vendor 8164), Enumerated, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_LOCAL = 291;
/** SN-CF-Call-LongDistance (292, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_LONGDISTANCE = 292;
/** SN-CF-Call-Premium (294, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_PREMIUM = 294;
/** SN-CF-Call-RoamingInternatnl (298, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_ROAMINGINTERNATNL = 298;
/** SN-CF-Call-Transfer (285, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_TRANSFER = 285;
/** SN-CF-Call-Waiting (284, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CALL_WAITING = 284;
/** SN-CF-CId-Display (282, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CID_DISPLAY = 282;
/** SN-CF-CId-Display-Blocked (283, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_CID_DISPLAY_BLOCKED = 283;
/** SN-CF-Follow-Me (281, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_FOLLOW_ME = 281;
/** SN-CF-Forward-Busy-Line (279, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_FORWARD_BUSY_LINE = 279;
/** SN-CF-Forward-No-Answer (278, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_FORWARD_NO_ANSWER = 278;
/** SN-CF-Forward-Not-Regd (280, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_FORWARD_NOT_REGD = 280;
/** SN-CF-Forward-Unconditional (277, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CF_FORWARD_UNCONDITIONAL = 277;
/** SN-CFPolicy-ID (220, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CFPOLICY_ID = 220;
/** SN-Change-Condition (140, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CHANGE_CONDITION = 140;
/** SN-Charging-VPN-Name (137, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CHARGING_VPN_NAME = 137;
/** SN-Chrg-Char-Selection-Mode (138, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CHRG_CHAR_SELECTION_MODE = 138;
/** SN-Content-Disposition (272, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CONTENT_DISPOSITION = 272;
/** SN-Content-Length (271, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CONTENT_LENGTH = 271;
/** SN-Content-Type (270, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CONTENT_TYPE = 270;
/** SN-CR-International-Cid (295, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CR_INTERNATIONAL_CID = 295;
/** SN-CR-LongDistance-Cid (296, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CR_LONGDISTANCE_CID = 296;
/** SN-CSCF-App-Server-Info (275, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CSCF_APP_SERVER_INFO = 275;
/** SN-CSCF-Rf-SDP-Media-Components (273, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CSCF_RF_SDP_MEDIA_COMPONENTS = 273;
/** SN-Cscf-Subscriber-Ip-Address (287, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_CSCF_SUBSCRIBER_IP_ADDRESS = 287;
/** SN-Data-Tunnel-Ignore-DF-Bit (49, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DATA_TUNNEL_IGNORE_DF_BIT = 49;
/** SN-DHCP-Lease-Expiry-Policy (157, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DHCP_LEASE_EXPIRY_POLICY = 157;
/** SN-DHCP-Options (309, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DHCP_OPTIONS = 309;
/** SN-Direction (153, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DIRECTION = 153;
/** SN-Disconnect-Reason (3, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DISCONNECT_REASON = 3;
/** SN-DNS-Proxy-Intercept-List (214, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DNS_PROXY_INTERCEPT_LIST = 214;
/** SN-DNS-Proxy-Use-Subscr-Addr (25, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DNS_PROXY_USE_SUBSCR_ADDR = 25;
/** SN-Dynamic-Addr-Alloc-Ind-Flag (141, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_DYNAMIC_ADDR_ALLOC_IND_FLAG = 141;
/** SN-Ecs-Data-Volume (176, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ECS_DATA_VOLUME = 176;
/** SN-Enable-QoS-Renegotiation (144, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ENABLE_QOS_RENEGOTIATION = 144;
/** SN-Event (255, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EVENT = 255;
/** SN-Ext-Inline-Srvr-Context (41, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_CONTEXT = 41;
/** SN-Ext-Inline-Srvr-Down-Addr (56, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_DOWN_ADDR = 56;
/** SN-Ext-Inline-Srvr-Down-VLAN (59, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_DOWN_VLAN = 59;
/** SN-Ext-Inline-Srvr-Preference (57, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_PREFERENCE = 57;
/** SN-Ext-Inline-Srvr-Up-Addr (55, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_UP_ADDR = 55;
/** SN-Ext-Inline-Srvr-Up-VLAN (58, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_EXT_INLINE_SRVR_UP_VLAN = 58;
/** SN-Fast-Reauth-Username-304 (304, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FAST_REAUTH_USERNAME_304 = 304;
/** SN-Firewall-Enabled (198, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FIREWALL_ENABLED = 198;
/** SN-Firewall-Policy-239 (239, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FIREWALL_POLICY_239 = 239;
/** SN-FMC-Location (171, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_FMC_LOCATION = 171;
/** SN-GGSN-Address (264, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_GGSN_ADDRESS = 264;
/** SN-GGSN-MIP-Required (68, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_GGSN_MIP_REQUIRED = 68;
/** SN-Gratuitous-ARP-Aggressive (54, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_GRATUITOUS_ARP_AGGRESSIVE = 54;
/** SN-GTP-Version (62, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_GTP_VERSION = 62;
/** SN-HA-Send-DNS-ADDRESS (47, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_HA_SEND_DNS_ADDRESS = 47;
/** SN-Handoff-Indicator (310, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_HANDOFF_INDICATOR = 310;
/** SN-Home-Behavior (119, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_HOME_BEHAVIOR = 119;
/** SN-Home-Profile (109, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_HOME_PROFILE = 109;
/** SN-Home-Sub-Use-GGSN (106, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_HOME_SUB_USE_GGSN = 106;
/** SN-IMS-AM-Address (167, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IMS_AM_ADDRESS = 167;
/** SN-IMS-AM-Domain-Name (168, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IMS_AM_DOMAIN_NAME = 168;
/** SN-IMS-Charging-Identifier (260, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IMS_CHARGING_IDENTIFIER = 260;
/** SN-IMSI (252, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IMSI = 252;
/** SN-Inactivity-Time (232, vendor 8164), Integer32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_INACTIVITY_TIME = 232;
/** SN-Internal-SM-Index (122, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_INTERNAL_SM_INDEX = 122;
/** SN-IP-Alloc-Method (53, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_ALLOC_METHOD = 53;
/** SN-IPv6-Alloc-Method (314, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_ALLOC_METHOD = 314;
/** SN-IP-Filter-In (10, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_FILTER_IN = 10;
/** SN-IP-Filter-Out (11, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_FILTER_OUT = 11;
/** SN-IP-Header-Compression (150, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_HEADER_COMPRESSION = 150;
/** SN-IP-Hide-Service-Address (60, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_HIDE_SERVICE_ADDRESS = 60;
/** SN-IP-In-ACL (17, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_IN_ACL = 17;
/** SN-IP-In-Plcy-Grp (193, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_IN_PLCY_GRP = 193;
/** SN-IP-Out-ACL (18, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_OUT_ACL = 18;
/** SN-IP-Out-Plcy-Grp (194, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_OUT_PLCY_GRP = 194;
/** SN-IP-Pool-Name (8, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_POOL_NAME = 8;
/** SN-IP-Source-Validation (14, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_SOURCE_VALIDATION = 14;
/** SN-IP-Source-Violate-No-Acct (196, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_SOURCE_VIOLATE_NO_ACCT = 196;
/** SN-IP-Src-Validation-Drop-Limit (110, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IP_SRC_VALIDATION_DROP_LIMIT = 110;
/** SN-IPv6-DNS-Proxy (126, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_DNS_PROXY = 126;
/** SN-IPv6-Egress-Filtering (103, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_EGRESS_FILTERING = 103;
/** SN-IPv6-Min-Link-MTU (136, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_MIN_LINK_MTU = 136;
/** SN-IPv6-num-rtr-advt (97, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_NUM_RTR_ADVT = 97;
/** SN-IPv6-Primary-DNS (101, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_PRIMARY_DNS = 101;
/** SN-IPv6-rtr-advt-interval (96, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_RTR_ADVT_INTERVAL = 96;
/** SN-IPv6-Secondary-DNS (102, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_SECONDARY_DNS = 102;
/** SN-IPv6-Sec-Pool (124, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_SEC_POOL = 124;
/** SN-IPv6-Sec-Prefix (125, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IPV6_SEC_PREFIX = 125;
/** SN-ISC-Template-Name (276, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ISC_TEMPLATE_NAME = 276;
/** SN-Is-Unregistered-Subscriber (269, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_IS_UNREGISTERED_SUBSCRIBER = 269;
/** SN-L3-to-L2-Tun-Addr-Policy (43, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_L3_TO_L2_TUN_ADDR_POLICY = 43;
/** SN-LI-Dest-Address (240, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_LI_DEST_ADDRESS = 240;
/** SN-Local-IP-Address (13, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_LOCAL_IP_ADDRESS = 13;
/** SN-Long-Duration-Action (45, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_LONG_DURATION_ACTION = 45;
/** SN-Long-Duration-Notification (253, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_LONG_DURATION_NOTIFICATION = 253;
/** SN-Long-Duration-Timeout (44, vendor 8164), Integer32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_LONG_DURATION_TIMEOUT = 44;
/** SN-Max-Sec-Contexts-Per-Subs (290, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MAX_SEC_CONTEXTS_PER_SUBS = 290;
/** SN-Mediation-Acct-Rsp-Action (105, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MEDIATION_ACCT_RSP_ACTION = 105;
/** SN-Mediation-Enabled (123, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MEDIATION_ENABLED = 123;
/** SN-Mediation-No-Interims (146, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MEDIATION_NO_INTERIMS = 146;
/** SN-Mediation-VPN-Name (104, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MEDIATION_VPN_NAME = 104;
/** SN-Min-Compress-Size (23, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIN_COMPRESS_SIZE = 23;
/** SN-MIP-AAA-Assign-Addr (50, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_AAA_ASSIGN_ADDR = 50;
/** SN-MIP-ANCID (166, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_ANCID = 166;
/** SN-MIP-Dual-Anchor (165, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_DUAL_ANCHOR = 165;
/** SN-MIP-HA-Assignment-Table (154, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_HA_ASSIGNMENT_TABLE = 154;
/** SN-MIP-Match-AAA-Assign-Addr (51, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_MATCH_AAA_ASSIGN_ADDR = 51;
/** SN-MIP-Reg-Lifetime-Realm (175, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_REG_LIFETIME_REALM = 175;
/** SN-MIP-Send-Ancid (163, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_SEND_ANCID = 163;
/** SN-MIP-Send-Correlation-Info (188, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_SEND_CORRELATION_INFO = 188;
/** SN-MIP-Send-Host-Config (311, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_SEND_HOST_CONFIG = 311;
/** SN-MIP-Send-Imsi (164, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_SEND_IMSI = 164;
/** SN-MIP-Send-Term-Verification (48, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MIP_SEND_TERM_VERIFICATION = 48;
/** SN-MN-HA-Hash-Algorithm (99, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MN_HA_HASH_ALGORITHM = 99;
/** SN-MN-HA-Timestamp-Tolerance (30, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MN_HA_TIMESTAMP_TOLERANCE = 30;
/** SN-Mode (151, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MODE = 151;
/** SN-MS-ISDN (248, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_MS_ISDN = 248;
/** SN-NAI-Construction-Domain (37, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NAI_CONSTRUCTION_DOMAIN = 37;
/** SN-NAT-IP-Address (297, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NAT_IP_ADDRESS = 297;
/** SN-Node-Functionality (268, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NODE_FUNCTIONALITY = 268;
/** SN-NPU-Qos-Priority (98, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NPU_QOS_PRIORITY = 98;
/** SN-Ntk-Initiated-Ctx-Ind-Flag (142, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NTK_INITIATED_CTX_IND_FLAG = 142;
/** SN-Ntk-Session-Disconnect-Flag (143, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NTK_SESSION_DISCONNECT_FLAG = 143;
/** SN-Nw-Reachability-Server-Name (65, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_NW_REACHABILITY_SERVER_NAME = 65;
/** SN-Originating-IOI (261, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ORIGINATING_IOI = 261;
/** SN-Overload-Disc-Connect-Time (233, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_OVERLOAD_DISC_CONNECT_TIME = 233;
/** SN-Overload-Disc-Inact-Time (234, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_OVERLOAD_DISC_INACT_TIME = 234;
/** SN-Overload-Disconnect (235, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_OVERLOAD_DISCONNECT = 235;
/** SN-PDG-TTG-Required (299, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDG_TTG_REQUIRED = 299;
/** SN-PDIF-MIP-Release-TIA (172, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDIF_MIP_RELEASE_TIA = 172;
/** SN-PDIF-MIP-Required (170, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDIF_MIP_REQUIRED = 170;
/** SN-PDIF-MIP-Simple-IP-Fallback (173, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDIF_MIP_SIMPLE_IP_FALLBACK = 173;
/** SN-PDSN-Handoff-Req-IP-Addr (46, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDSN_HANDOFF_REQ_IP_ADDR = 46;
/** SN-PDSN-NAS-Id (190, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDSN_NAS_ID = 190;
/** SN-PDSN-NAS-IP-Address (191, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PDSN_NAS_IP_ADDRESS = 191;
/** SN-Permit-User-Mcast-PDUs (134, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PERMIT_USER_MCAST_PDUS = 134;
/** SN-PPP-Accept-Peer-v6Ifid (95, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_ACCEPT_PEER_V6IFID = 95;
/** SN-PPP-Always-On-Vse (130, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_ALWAYS_ON_VSE = 130;
/** SN-PPP-Data-Compression (9, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_DATA_COMPRESSION = 9;
/** SN-PPP-Data-Compression-Mode (19, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_DATA_COMPRESSION_MODE = 19;
/** SN-PPP-Keepalive (16, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_KEEPALIVE = 16;
/** SN-PPP-NW-Layer-IPv4 (92, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_NW_LAYER_IPV4 = 92;
/** SN-PPP-NW-Layer-IPv6 (93, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_NW_LAYER_IPV6 = 93;
/** SN-PPP-Outbound-Password (15, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_OUTBOUND_PASSWORD = 15;
/** SN-PPP-Outbound-Username (61, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_OUTBOUND_USERNAME = 61;
/** SN-PPP-Progress-Code (4, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_PROGRESS_CODE = 4;
/** SN-PPP-Reneg-Disc (187, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PPP_RENEG_DISC = 187;
/** SN-Prepaid (128, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID = 128;
/** SN-Prepaid-Compressed-Count (31, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_COMPRESSED_COUNT = 31;
/** SN-Prepaid-Final-Duration-Alg (135, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_FINAL_DURATION_ALG = 135;
/** SN-Prepaid-Inbound-Octets (32, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_INBOUND_OCTETS = 32;
/** SN-Prepaid-Outbound-Octets (33, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_OUTBOUND_OCTETS = 33;
/** SN-Prepaid-Preference (129, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_PREFERENCE = 129;
/** SN-Prepaid-Timeout (35, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_TIMEOUT = 35;
/** SN-Prepaid-Total-Octets (34, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_TOTAL_OCTETS = 34;
/** SN-Prepaid-Watermark (36, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PREPAID_WATERMARK = 36;
/** SN-Primary-DCCA-Peer (223, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PRIMARY_DCCA_PEER = 223;
/** SN-Primary-DNS-Server (5, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PRIMARY_DNS_SERVER = 5;
/** SN-Primary-NBNS-Server (148, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PRIMARY_NBNS_SERVER = 148;
/** SN-Proxy-MIP (52, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PROXY_MIP = 52;
/** SN-Proxy-MIPV6 (65530, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PROXY_MIPV6 = 65530;
/** SN-Pseudonym-Username-305 (305, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_PSEUDONYM_USERNAME_305 = 305;
/** SN-QoS-Background-Class (91, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_BACKGROUND_CLASS = 91;
/** SN-QoS-Class-Background-PHB (113, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_BACKGROUND_PHB = 113;
/** SN-QoS-Class-Conversational-PHB (111, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_CONVERSATIONAL_PHB = 111;
/** SN-QoS-Class-Interactive-1-PHB (114, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_INTERACTIVE_1_PHB = 114;
/** SN-QoS-Class-Interactive-2-PHB (115, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_INTERACTIVE_2_PHB = 115;
/** SN-QoS-Class-Interactive-3-PHB (116, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_INTERACTIVE_3_PHB = 116;
/** SN-QoS-Class-Streaming-PHB (112, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CLASS_STREAMING_PHB = 112;
/** SN-QoS-Conversation-Class (86, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_CONVERSATION_CLASS = 86;
/** SN-QOS-HLR-Profile (303, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_HLR_PROFILE = 303;
/** SN-QoS-Interactive1-Class (88, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_INTERACTIVE1_CLASS = 88;
/** SN-QoS-Interactive2-Class (89, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_INTERACTIVE2_CLASS = 89;
/** SN-QoS-Interactive3-Class (90, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_INTERACTIVE3_CLASS = 90;
/** SN-QoS-Negotiated (147, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_NEGOTIATED = 147;
/** SN-QoS-Renegotiation-Timeout (145, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_RENEGOTIATION_TIMEOUT = 145;
/** SN-QoS-Streaming-Class (87, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_STREAMING_CLASS = 87;
/** SN-QoS-Tp-Dnlk (73, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_TP_DNLK = 73;
/** SN-QoS-Tp-Uplk (79, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_TP_UPLK = 79;
/** SN-QoS-Traffic-Policy (177, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_QOS_TRAFFIC_POLICY = 177;
/** SN-Rad-APN-Name (162, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_RAD_APN_NAME = 162;
/** SN-Radius-Returned-Username (236, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_RADIUS_RETURNED_USERNAME = 236;
/** SN-Re-CHAP-Interval (7, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_RE_CHAP_INTERVAL = 7;
/** SN-Roaming-Behavior (121, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROAMING_BEHAVIOR = 121;
/** SN-Roaming-Profile (118, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROAMING_PROFILE = 118;
/** SN-Roaming-Sub-Use-GGSN (108, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROAMING_SUB_USE_GGSN = 108;
/** SN-ROHC-Flow-Marking-Mode (274, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROHC_FLOW_MARKING_MODE = 274;
/** SN-ROHC-Profile-Name (238, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROHC_PROFILE_NAME = 238;
/** SN-Role-Of-Node (256, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROLE_OF_NODE = 256;
/** SN-Routing-Area-Id (249, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_ROUTING_AREA_ID = 249;
/** SN-Rulebase (250, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_RULEBASE = 250;
/** SN-SDP-Session-Description (263, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SDP_SESSION_DESCRIPTION = 263;
/** SN-Sec-IP-Pool-Name (265, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SEC_IP_POOL_NAME = 265;
/** SN-Secondary-DCCA-Peer (224, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SECONDARY_DCCA_PEER = 224;
/** SN-Secondary-DNS-Server (6, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SECONDARY_DNS_SERVER = 6;
/** SN-Secondary-NBNS-Server (149, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SECONDARY_NBNS_SERVER = 149;
/** SN-Service-Address (169, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SERVICE_ADDRESS = 169;
/** SN-Service-Type (24, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SERVICE_TYPE = 24;
/** SN-Session-Id (257, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SESSION_ID = 257;
/** SN-Simultaneous-SIP-MIP (22, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SIMULTANEOUS_SIP_MIP = 22;
/** SN-SIP-Method (254, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SIP_METHOD = 254;
/** SN-SIP-Request-Time-Stamp (258, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SIP_REQUEST_TIME_STAMP = 258;
/** SN-SIP-Response-Time-Stamp (259, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SIP_RESPONSE_TIME_STAMP = 259;
/** SN-Software-Version (288, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SOFTWARE_VERSION = 288;
/** SN-Subs-Acc-Flow-Traffic-Valid (225, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBS_ACC_FLOW_TRAFFIC_VALID = 225;
/** SN-Subscriber-Accounting (64, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCOUNTING = 64;
/** SN-Subscriber-Acct-Interim (70, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCT_INTERIM = 70;
/** SN-Subscriber-Acct-Mode (192, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCT_MODE = 192;
/** SN-Subscriber-Acct-Rsp-Action (100, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCT_RSP_ACTION = 100;
/** SN-Subscriber-Acct-Start (69, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCT_START = 69;
/** SN-Subscriber-Acct-Stop (71, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_ACCT_STOP = 71;
/** SN-Subscriber-Class (219, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_CLASS = 219;
/** SN-Subscriber-IP-Hdr-Neg-Mode (67, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_IP_HDR_NEG_MODE = 67;
/** SN-Subscriber-IP-TOS-Copy (85, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_IP_TOS_COPY = 85;
/** SN-Subscriber-Nexthop-Address (127, vendor 8164), Address, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_NEXTHOP_ADDRESS = 127;
/** SN-Subscriber-No-Interims (133, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_NO_INTERIMS = 133;
/** SN-Subscriber-Template-Name (158, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBSCRIBER_TEMPLATE_NAME = 158;
/** SN-Subs-IMSA-Service-Name (159, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBS_IMSA_SERVICE_NAME = 159;
/** SN-Subs-VJ-Slotid-Cmp-Neg-Mode (221, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_SUBS_VJ_SLOTID_CMP_NEG_MODE = 221;
/** SN-Tp-Dnlk-Burst-Size (76, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_DNLK_BURST_SIZE = 76;
/** SN-Tp-Dnlk-Committed-Data-Rate (74, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_DNLK_COMMITTED_DATA_RATE = 74;
/** SN-Tp-Dnlk-Exceed-Action (77, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_DNLK_EXCEED_ACTION = 77;
/** SN-Tp-Dnlk-Peak-Data-Rate (75, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_DNLK_PEAK_DATA_RATE = 75;
/** SN-Tp-Dnlk-Violate-Action (78, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_DNLK_VIOLATE_ACTION = 78;
/** SN-Tp-Uplk-Burst-Size (82, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_UPLK_BURST_SIZE = 82;
/** SN-Tp-Uplk-Committed-Data-Rate (80, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_UPLK_COMMITTED_DATA_RATE = 80;
/** SN-Tp-Uplk-Exceed-Action (83, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_UPLK_EXCEED_ACTION = 83;
/** SN-Tp-Uplk-Peak-Data-Rate (81, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_UPLK_PEAK_DATA_RATE = 81;
/** SN-Tp-Uplk-Violate-Action (84, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TP_UPLK_VIOLATE_ACTION = 84;
/** SN-TPO-Policy (308, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TPO_POLICY = 308;
/** SN-Traffic-Group (161, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TRAFFIC_GROUP = 161;
/** SN-TrafficSelector-Class (307, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TRAFFICSELECTOR_CLASS = 307;
/** SN-Tun-Addr-Policy (156, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUN_ADDR_POLICY = 156;
/** SN-Tunnel-Gn (174, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUNNEL_GN = 174;
/** SN-Tunnel-ISAKMP-Crypto-Map (38, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUNNEL_ISAKMP_CRYPTO_MAP = 38;
/** SN-Tunnel-ISAKMP-Secret (39, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUNNEL_ISAKMP_SECRET = 39;
/** SN-Tunnel-Load-Balancing (27, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUNNEL_LOAD_BALANCING = 27;
/** SN-Tunnel-Password (26, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_TUNNEL_PASSWORD = 26;
/** SN-Unclassify-List-Name (132, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_UNCLASSIFY_LIST_NAME = 132;
/** SN-User-Privilege (313, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_USER_PRIVILEGE = 313;
/** SN-Virtual-APN-Name (94, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VIRTUAL_APN_NAME = 94;
/** SN-Visiting-Behavior (120, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VISITING_BEHAVIOR = 120;
/** SN-Visiting-Profile (117, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VISITING_PROFILE = 117;
/** SN-Visiting-Sub-Use-GGSN (107, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VISITING_SUB_USE_GGSN = 107;
/** SN-Voice-Push-List-Name (131, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VOICE_PUSH_LIST_NAME = 131;
/** SN-VPN-ID (1, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VPN_ID = 1;
/** SN-VPN-Name (2, vendor 8164), UTF8String, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_VPN_NAME = 2;
/** SN-WiMAX-Auth-Only (306, vendor 8164), Unsigned32, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_WIMAX_AUTH_ONLY = 306;
/** SN-WLAN-AP-Identifier (319, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_WLAN_AP_IDENTIFIER = 319;
/** SN-WLAN-UE-Identifier (320, vendor 8164), OctetString, Starent/Cisco ASR5000. */
export const AVP_STARENT_SN_WLAN_UE_IDENTIFIER = 320;
/** Nokia-IMS-Media-Component-Id (5101, vendor 94), Unsigned32. */
export const AVP_NOKIA_NOKIA_IMS_MEDIA_COMPONENT_ID = 5101;
/** Nokia-Time-Of-First-Usage (5103, vendor 94), Time. */
export const AVP_NOKIA_NOKIA_TIME_OF_FIRST_USAGE = 5103;
/** Nokia-Time-Of-Last-Usage (5104, vendor 94), Time. */
export const AVP_NOKIA_NOKIA_TIME_OF_LAST_USAGE = 5104;
/** Nokia-Session-Start-Indicator (5105, vendor 94), OctetString. */
export const AVP_NOKIA_NOKIA_SESSION_START_INDICATOR = 5105;
/** Nokia-Rulebase-Id (5106, vendor 94), UTF8String. */
export const AVP_NOKIA_NOKIA_RULEBASE_ID = 5106;
/** Nokia-Quota-Consumption-Time (5109, vendor 94), Unsigned32. */
export const AVP_NOKIA_NOKIA_QUOTA_CONSUMPTION_TIME = 5109;
/** Nokia-Quota-Holding-Time (5110, vendor 94), Unsigned32. */
export const AVP_NOKIA_NOKIA_QUOTA_HOLDING_TIME = 5110;
/** Default-Quota (5111, vendor 94), Grouped. */
export const AVP_NOKIA_DEFAULT_QUOTA = 5111;
/** Nokia-URI (5112, vendor 94), UTF8String. */
export const AVP_NOKIA_NOKIA_URI = 5112;
/** NSN-Token-Value (5113, vendor 94), OctetString. */
export const AVP_NOKIA_NSN_TOKEN_VALUE = 5113;
/** NSN-IN-Information (100, vendor 28458), Grouped, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_NSN_IN_INFORMATION = 100;
/** NSN-Account-Location-Id (223, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_NSN_ACCOUNT_LOCATION_ID = 223;
/** Account-State (60528, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_ACCOUNT_STATE = 60528;
/** Subscriber-Specific-Info (60530, vendor 28458), Grouped, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_SUBSCRIBER_SPECIFIC_INFO = 60530;
/** Offer-Name (60551, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_OFFER_NAME = 60551;
/** Version (60552, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_VERSION = 60552;
/** Active-Product-Offer (60553, vendor 28458), Grouped, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_ACTIVE_PRODUCT_OFFER = 60553;
/** Expiry-Date (60554, vendor 28458), Time, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_EXPIRY_DATE = 60554;
/** Billing-Account (60557, vendor 28458), Grouped, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_BILLING_ACCOUNT = 60557;
/** Billing-Account-Number (60558, vendor 28458), Integer32, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_BILLING_ACCOUNT_NUMBER = 60558;
/** Account-Type (60559, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_ACCOUNT_TYPE = 60559;
/** Account-Subtype (60560, vendor 28458), UTF8String, Nokia. */
export const AVP_NOKIASOLUTIONSANDNETWORKS_ACCOUNT_SUBTYPE = 60560;
/** DSR-ApplicationInvoked (2468, vendor 323), Enumerated, Oracle. */
export const AVP_ORACLETEKELEC_DSR_APPLICATIONINVOKED = 2468;
/** PDRA-Early-Binding (2500, vendor 323), OctetString, Oracle. */
export const AVP_ORACLETEKELEC_PDRA_EARLY_BINDING = 2500;
/** Session-Release-Reason (2501, vendor 323), OctetString, Oracle. */
export const AVP_ORACLETEKELEC_SESSION_RELEASE_REASON = 2501;
/** MsgCopyAnswer (2516, vendor 323), Grouped, Oracle. */
export const AVP_ORACLETEKELEC_MSGCOPYANSWER = 2516;
/** DSCP (131178, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_DSCP = 131178;
/** Rate-Limit-Action (131177, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_RATE_LIMIT_ACTION = 131177;
/** QoS-Group-Rule-Install (132001, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_QOS_GROUP_RULE_INSTALL = 132001;
/** QoS-Group-Rule-Definition (132003, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_QOS_GROUP_RULE_DEFINITION = 132003;
/** QoS-Group-Rule-Name (132004, vendor 9), OctetString, Cisco. */
export const AVP_CISCOSYSTEMS_QOS_GROUP_RULE_NAME = 132004;
/** MBR-Limit-Exceed-Action-UL (132006, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_MBR_LIMIT_EXCEED_ACTION_UL = 132006;
/** MBR-Limit-Exceed-Action-DL (132008, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_MBR_LIMIT_EXCEED_ACTION_DL = 132008;
/** MBR-Burst-Size-UL (132009, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_MBR_BURST_SIZE_UL = 132009;
/** MBR-Burst-Size-DL (132010, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_MBR_BURST_SIZE_DL = 132010;
/** QoS-Level (132011, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_QOS_LEVEL = 132011;
/** Override-Control (132017, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CONTROL = 132017;
/** Override-Rule-Name (132018, vendor 9), OctetString, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_RULE_NAME = 132018;
/** Override-Charging-Action-Parameters (132019, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CHARGING_ACTION_PARAMETERS = 132019;
/** Override-Charging-Action-Name (132020, vendor 9), OctetString, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CHARGING_ACTION_NAME = 132020;
/** Override-Charging-Action-Exclude-Rule (132021, vendor 9), UTF8String, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CHARGING_ACTION_EXCLUDE_RULE = 132021;
/** Override-Charging-Parameters (132022, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CHARGING_PARAMETERS = 132022;
/** Override-Service-Identifier (132023, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_SERVICE_IDENTIFIER = 132023;
/** Override-Rating-Group (132024, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_RATING_GROUP = 132024;
/** CiscoSystems-Execution-Time (132025, vendor 9), OctetString, Cisco. */
export const AVP_CISCOSYSTEMS_CISCOSYSTEMS_EXECUTION_TIME = 132025;
/** Override-Online (132026, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_ONLINE = 132026;
/** Override-Offline (132027, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_OFFLINE = 132027;
/** Override-Content-Filtering-State (132028, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CONTENT_FILTERING_STATE = 132028;
/** Override-Policy-Parameters (132029, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_POLICY_PARAMETERS = 132029;
/** Override-QoS-Information (132030, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_QOS_INFORMATION = 132030;
/** Override-QoS-Class-Identifier (132039, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_QOS_CLASS_IDENTIFIER = 132039;
/** Override-Max-Requested-Bandwidth-UL (132032, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_MAX_REQUESTED_BANDWIDTH_UL = 132032;
/** Override-Max-Requested-Bandwidth-DL (132033, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_MAX_REQUESTED_BANDWIDTH_DL = 132033;
/** Override-Guaranteed-Bitrate-UL (132034, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_GUARANTEED_BITRATE_UL = 132034;
/** Override-Guaranteed-Bitrate-DL (132035, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_GUARANTEED_BITRATE_DL = 132035;
/** Override-Allocation-Retention-Priority (132036, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_ALLOCATION_RETENTION_PRIORITY = 132036;
/** Override-Priority-Level (132037, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_PRIORITY_LEVEL = 132037;
/** Override-Pre-Emption-Capability (132038, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_PRE_EMPTION_CAPABILITY = 132038;
/** Override-Tos-Value (132046, vendor 9), Grouped, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_TOS_VALUE = 132046;
/** Override-Tos-Direction (132047, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_TOS_DIRECTION = 132047;
/** Override-Tos-Value-Standard (132048, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_TOS_VALUE_STANDARD = 132048;
/** Override-Tos-Value-Custom (132049, vendor 9), Unsigned32, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_TOS_VALUE_CUSTOM = 132049;
/** Override-Control-Name (132052, vendor 9), OctetString, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CONTROL_NAME = 132052;
/** Override-Nexthop-Address (132054, vendor 9), Address, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_NEXTHOP_ADDRESS = 132054;
/** Override-Control-Pending-Queue-Action (132078, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CONTROL_PENDING_QUEUE_ACTION = 132078;
/** Override-Control-Merge-Wildcard (132079, vendor 9), Enumerated, Cisco. */
export const AVP_CISCOSYSTEMS_OVERRIDE_CONTROL_MERGE_WILDCARD = 132079;
/** TDF-Application-Instance-Identifier-Base (1100, vendor 2636), UTF8String. */
export const AVP_JUNIPER_TDF_APPLICATION_INSTANCE_IDENTIFIER_BASE = 1100;
/** Service-Chaining-Information (1101, vendor 2636), UTF8String. */
export const AVP_JUNIPER_SERVICE_CHAINING_INFORMATION = 1101;
/** LRF-Profile-Name (1102, vendor 2636), UTF8String. */
export const AVP_JUNIPER_LRF_PROFILE_NAME = 1102;
/** HCM-Profile-Name (1103, vendor 2636), UTF8String. */
export const AVP_JUNIPER_HCM_PROFILE_NAME = 1103;
/** Forwarding-Class-Name (1104, vendor 2636), UTF8String. */
export const AVP_JUNIPER_FORWARDING_CLASS_NAME = 1104;
/** Redirect-VRF (1105, vendor 2636), UTF8String. */
export const AVP_JUNIPER_REDIRECT_VRF = 1105;
/** Requested-Burstsize-UL (1106, vendor 2636), Integer32. */
export const AVP_JUNIPER_REQUESTED_BURSTSIZE_UL = 1106;
/** Requested-Burstsize-DL (1107, vendor 2636), Integer32. */
export const AVP_JUNIPER_REQUESTED_BURSTSIZE_DL = 1107;
/** Steering-Information (1108, vendor 2636), Grouped. */
export const AVP_JUNIPER_STEERING_INFORMATION = 1108;
/** Steering-Uplink-VRF (1109, vendor 2636), UTF8String. */
export const AVP_JUNIPER_STEERING_UPLINK_VRF = 1109;
/** Steering-Downlink-VRF (1110, vendor 2636), UTF8String. */
export const AVP_JUNIPER_STEERING_DOWNLINK_VRF = 1110;
/** Steering-IP-Address (1111, vendor 2636), Address. */
export const AVP_JUNIPER_STEERING_IP_ADDRESS = 1111;
/** Inovar-Forward-To-Party (4001, vendor 41897), UTF8String. */
export const AVP_INOVAR_INOVAR_FORWARD_TO_PARTY = 4001;
/** Inovar-App-Code (4002, vendor 41897), Enumerated. */
export const AVP_INOVAR_INOVAR_APP_CODE = 4002;
/** Inovar-Service-Code (4003, vendor 41897), Enumerated. */
export const AVP_INOVAR_INOVAR_SERVICE_CODE = 4003;
/** Inovar-Service-ID (4004, vendor 41897), Grouped. */
export const AVP_INOVAR_INOVAR_SERVICE_ID = 4004;
/** Inovar-Unsuccessful-Call-Reason (4005, vendor 41897), Grouped. */
export const AVP_INOVAR_INOVAR_UNSUCCESSFUL_CALL_REASON = 4005;
/** Inovar-SIP-Response-Code (4006, vendor 41897), Integer32. */
export const AVP_INOVAR_INOVAR_SIP_RESPONSE_CODE = 4006;
/** Inovar-ISUP-Cause (4007, vendor 41897), Integer32. */
export const AVP_INOVAR_INOVAR_ISUP_CAUSE = 4007;
/** Inovar-Supplementary-Service-Id (4008, vendor 41897), Integer32. */
export const AVP_INOVAR_INOVAR_SUPPLEMENTARY_SERVICE_ID = 4008;
/** Inovar-PS-Registration-Status (4009, vendor 41897), Enumerated. */
export const AVP_INOVAR_INOVAR_PS_REGISTRATION_STATUS = 4009;
/** Inovar-Service-Result (4010, vendor 41897), Enumerated. */
export const AVP_INOVAR_INOVAR_SERVICE_RESULT = 4010;
/** Inovar-Calling-Party-Info (4011, vendor 41897), Grouped. */
export const AVP_INOVAR_INOVAR_CALLING_PARTY_INFO = 4011;
/** P2PSMS-Information (20400, vendor 2011), Grouped. */
export const AVP_HUAWEI_P2PSMS_INFORMATION = 20400;
/** SMSC-Address-Huawei (20401, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SMSC_ADDRESS_HUAWEI = 20401;
/** SM-Id (20402, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SM_ID = 20402;
/** SM-Length (20403, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SM_LENGTH = 20403;
/** MO-MSC-Address (20404, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MO_MSC_ADDRESS = 20404;
/** MT-MSC-Address (20405, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MT_MSC_ADDRESS = 20405;
/** Source-Addr (20406, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SOURCE_ADDR = 20406;
/** Dest-Addr (20407, vendor 2011), UTF8String. */
export const AVP_HUAWEI_DEST_ADDR = 20407;
/** Fee-Flag (20409, vendor 2011), Enumerated. */
export const AVP_HUAWEI_FEE_FLAG = 20409;
/** Fee-Type (20410, vendor 2011), Enumerated. */
export const AVP_HUAWEI_FEE_TYPE = 20410;
/** Status-Report-Requested (20415, vendor 2011), Enumerated. */
export const AVP_HUAWEI_STATUS_REPORT_REQUESTED = 20415;
/** Send-Result (20418, vendor 2011), Enumerated. */
export const AVP_HUAWEI_SEND_RESULT = 20418;
/** Operation-Result (20430, vendor 2011), Enumerated. */
export const AVP_HUAWEI_OPERATION_RESULT = 20430;
/** Notify-Mode (20431, vendor 2011), Enumerated. */
export const AVP_HUAWEI_NOTIFY_MODE = 20431;
/** Idle-To-Connected-Transition-Count (5001, vendor 12951), Integer32, Verizon. */
export const AVP_VERIZONWIRELESS_IDLE_TO_CONNECTED_TRANSITION_COUNT = 5001;
/** Connected-Duration (5002, vendor 12951), Unsigned32, Verizon. */
export const AVP_VERIZONWIRELESS_CONNECTED_DURATION = 5002;
/** Charging-Gateway-Function-Host (6068, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_CHARGING_GATEWAY_FUNCTION_HOST = 6068;
/** Charging-Group-ID (6069, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_CHARGING_GROUP_ID = 6069;
/** LI-Indicator-Gx (6092, vendor 12951), Grouped, Verizon. */
export const AVP_VERIZONWIRELESS_LI_INDICATOR_GX = 6092;
/** Random-Vector (6093, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_RANDOM_VECTOR = 6093;
/** Interception-Action (6094, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_INTERCEPTION_ACTION = 6094;
/** LI-Correlation-ID (6095, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_LI_CORRELATION_ID = 6095;
/** LI-TargetMFAddress (6096, vendor 12951), Grouped, Verizon. */
export const AVP_VERIZONWIRELESS_LI_TARGETMFADDRESS = 6096;
/** LI-TargetID (6097, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_LI_TARGETID = 6097;
/** MF-Address (6098, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_MF_ADDRESS = 6098;
/** MF-Port (6099, vendor 12951), OctetString, Verizon. */
export const AVP_VERIZONWIRELESS_MF_PORT = 6099;
/** Self-Activation-Status (6115, vendor 12951), Enumerated, Verizon. */
export const AVP_VERIZONWIRELESS_SELF_ACTIVATION_STATUS = 6115;
/** Virtual-APN-Name (6116, vendor 12951), UTF8String, Verizon. */
export const AVP_VERIZONWIRELESS_VIRTUAL_APN_NAME = 6116;
/** Origination-Timestamp (7102, vendor 12951), Unsigned64, Verizon. */
export const AVP_VERIZONWIRELESS_ORIGINATION_TIMESTAMP = 7102;
/** Max-Wait-Time (7103, vendor 12951), Unsigned32, Verizon. */
export const AVP_VERIZONWIRELESS_MAX_WAIT_TIME = 7103;
/** Online-Response-Required (8105, vendor 12951), Enumerated, Verizon. */
export const AVP_VERIZONWIRELESS_ONLINE_RESPONSE_REQUIRED = 8105;
/** CS-Additional-Calling-Party-Number (1, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ADDITIONAL_CALLING_PARTY_NUMBER = 1;
/** CS-Announcement (2, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT = 2;
/** CS-Announcement-Code (3, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_CODE = 3;
/** CS-Announcement-Data (4, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_DATA = 4;
/** CS-Announcement-Data-Type (5, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_DATA_TYPE = 5;
/** CS-Announcement-Data-Value (6, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_DATA_VALUE = 6;
/** CS-Bearer-Capability (7, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_BEARER_CAPABILITY = 7;
/** CS-Call-Reference-Number (8, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALL_REFERENCE_NUMBER = 8;
/** CS-Called-Party-Number (9, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALLED_PARTY_NUMBER = 9;
/** CS-Calling-Partys-Category (10, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALLING_PARTYS_CATEGORY = 10;
/** CS-Calling-Party-Number (11, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALLING_PARTY_NUMBER = 11;
/** CS-Event-Type-BCSM (12, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_EVENT_TYPE_BCSM = 12;
/** CS-First-Call-Indication (13, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_FIRST_CALL_INDICATION = 13;
/** CS-Free-Format-Data (14, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_FREE_FORMAT_DATA = 14;
/** CS-Furnish-Charging-Information (15, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_FURNISH_CHARGING_INFORMATION = 15;
/** CS-High-Layer-Compatibility (16, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_HIGH_LAYER_COMPATIBILITY = 16;
/** CS-Information (17, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_INFORMATION = 17;
/** CS-Location-Information (18, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_LOCATION_INFORMATION = 18;
/** CS-MSC-Address (19, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_MSC_ADDRESS = 19;
/** CS-Original-Called-Party-ID (20, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ORIGINAL_CALLED_PARTY_ID = 20;
/** CS-Originating-Location-Number (21, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ORIGINATING_LOCATION_NUMBER = 21;
/** CS-Party-To-Charge (22, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_PARTY_TO_CHARGE = 22;
/** CS-Redirecting-Party-Number (23, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_REDIRECTING_PARTY_NUMBER = 23;
/** CS-Redirection-Information (24, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_REDIRECTION_INFORMATION = 24;
/** CS-Release-Cause-Code (25, vendor 27640), Integer32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_RELEASE_CAUSE_CODE = 25;
/** CS-Rerouting-Number (26, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_REROUTING_NUMBER = 26;
/** CS-Service-Key (27, vendor 27640), Integer32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_SERVICE_KEY = 27;
/** CS-Terminating-VLR-Number (28, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_TERMINATING_VLR_NUMBER = 28;
/** CS-Warning-Period (29, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_WARNING_PERIOD = 29;
/** CS-Accumulated-Time (30, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ACCUMULATED_TIME = 30;
/** CS-Announcement-Logic (31, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_LOGIC = 31;
/** CS-Announcement-Type (32, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ANNOUNCEMENT_TYPE = 32;
/** CS-Balance-TopUp-Data (33, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_BALANCE_TOPUP_DATA = 33;
/** CS-Call-SetUp-Result-Code (34, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALL_SETUP_RESULT_CODE = 34;
/** CS-Customer-Data (35, vendor 27640), UTF8String, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CUSTOMER_DATA = 35;
/** CS-Dialogue-Handling (36, vendor 27640), Enumerated, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_DIALOGUE_HANDLING = 36;
/** CS-ISUP-Release-Cause-Code (37, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_ISUP_RELEASE_CAUSE_CODE = 37;
/** CS-Max-Call-Duration (38, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_MAX_CALL_DURATION = 38;
/** CS-Result-Code (39, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_RESULT_CODE = 39;
/** CS-Start-Of-Charging (40, vendor 27640), Time, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_START_OF_CHARGING = 40;
/** CS-Teleservice-Code (41, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_TELESERVICE_CODE = 41;
/** CS-Traffic-Case (42, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_TRAFFIC_CASE = 42;
/** CS-AoC-Info (43, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO = 43;
/** CS-AoC-Info-e1 (44, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E1 = 44;
/** CS-AoC-Info-e2 (45, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E2 = 45;
/** CS-AoC-Info-e3 (46, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E3 = 46;
/** CS-AoC-Info-e4 (47, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E4 = 47;
/** CS-AoC-Info-e5 (48, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E5 = 48;
/** CS-AoC-Info-e6 (49, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E6 = 49;
/** CS-AoC-Info-e7 (50, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_AOC_INFO_E7 = 50;
/** CS-Called-Party-BCD-Number (51, vendor 27640), OctetString, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CALLED_PARTY_BCD_NUMBER = 51;
/** CS-Conference-Id (52, vendor 27640), UTF8String, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_CONFERENCE_ID = 52;
/** CS-MultiParty-Call-Indication (53, vendor 27640), Grouped, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_MULTIPARTY_CALL_INDICATION = 53;
/** CS-Network-Type (54, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_NETWORK_TYPE = 54;
/** CS-Service-Id (55, vendor 27640), Unsigned32, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__CS_SERVICE_ID = 55;
/** OCS-Account-Management-Op (56, vendor 27640), UTF8String, Telefonica. */
export const AVP_TELEFONICA_MOVILES_ESPA_S_A__OCS_ACCOUNT_MANAGEMENT_OP = 56;
/** Siemens-IMSI (1106, vendor 4329), UTF8String, Siemens. */
export const AVP_SIEMENS_AG_SIEMENS_IMSI = 1106;
/** Siemens-MSIDN (1107, vendor 4329), UTF8String, Siemens. */
export const AVP_SIEMENS_AG_SIEMENS_MSIDN = 1107;
/** Siemens-Server-Name (1110, vendor 4329), UTF8String, Siemens. */
export const AVP_SIEMENS_AG_SIEMENS_SERVER_NAME = 1110;
/** MS-CHAP-Response (1, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP_RESPONSE = 1;
/** MS-CHAP-Error (2, vendor 311), UTF8String. */
export const AVP_MICROSOFT_MS_CHAP_ERROR = 2;
/** MS-CHAP-NT-Enc-PW (6, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP_NT_ENC_PW = 6;
/** MS-CHAP-Domain (10, vendor 311), UTF8String. */
export const AVP_MICROSOFT_MS_CHAP_DOMAIN = 10;
/** MS-CHAP-Challenge (11, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP_CHALLENGE = 11;
/** MS-CHAP2-Response (25, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP2_RESPONSE = 25;
/** MS-CHAP2-Success (26, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP2_SUCCESS = 26;
/** MS-CHAP2-CPW (27, vendor 311), OctetString. */
export const AVP_MICROSOFT_MS_CHAP2_CPW = 27;
/** Metaswitch-Information (10000, vendor 19444), Grouped. */
export const AVP_METASWITCH_METASWITCH_INFORMATION = 10000;
/** Adjacency-Name (10001, vendor 19444), Grouped. */
export const AVP_METASWITCH_ADJACENCY_NAME = 10001;
/** Incoming-Adjacency-Name (10002, vendor 19444), UTF8String. */
export const AVP_METASWITCH_INCOMING_ADJACENCY_NAME = 10002;
/** Outgoing-Adjacency-Name (10003, vendor 19444), UTF8String. */
export const AVP_METASWITCH_OUTGOING_ADJACENCY_NAME = 10003;
/** Account-Name (10004, vendor 19444), Grouped. */
export const AVP_METASWITCH_ACCOUNT_NAME = 10004;
/** Incoming-Account-Name (10005, vendor 19444), UTF8String. */
export const AVP_METASWITCH_INCOMING_ACCOUNT_NAME = 10005;
/** Outgoing-Account-Name (10006, vendor 19444), UTF8String. */
export const AVP_METASWITCH_OUTGOING_ACCOUNT_NAME = 10006;
/** SIP-Diversion (10007, vendor 19444), UTF8String. */
export const AVP_METASWITCH_SIP_DIVERSION = 10007;
/** Input-Output-Octets (10008, vendor 19444), Grouped. */
export const AVP_METASWITCH_INPUT_OUTPUT_OCTETS = 10008;
/** Ingress-Input-Octets (10009, vendor 19444), Unsigned32. */
export const AVP_METASWITCH_INGRESS_INPUT_OCTETS = 10009;
/** Ingress-Output-Octets (10010, vendor 19444), Unsigned32. */
export const AVP_METASWITCH_INGRESS_OUTPUT_OCTETS = 10010;
/** Egress-Input-Octets (10011, vendor 19444), Unsigned32. */
export const AVP_METASWITCH_EGRESS_INPUT_OCTETS = 10011;
/** Egress-Output-Octets (10012, vendor 19444), Unsigned32. */
export const AVP_METASWITCH_EGRESS_OUTPUT_OCTETS = 10012;
/** Disconnect-Direction (10013, vendor 19444), Enumerated. */
export const AVP_METASWITCH_DISCONNECT_DIRECTION = 10013;
/** Media-Description (10014, vendor 19444), UTF8String. */
export const AVP_METASWITCH_MEDIA_DESCRIPTION = 10014;
/** Access-Network-Identifier (1000, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_ACCESS_NETWORK_IDENTIFIER = 1000;
/** Application-Entity-ID (1001, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_APPLICATION_ENTITY_ID = 1001;
/** Control-Memory-Size (1002, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_CONTROL_MEMORY_SIZE = 1002;
/** Current-Number-Members (1003, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_CURRENT_NUMBER_MEMBERS = 1003;
/** Data-Memory-Size (1004, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_DATA_MEMORY_SIZE = 1004;
/** External-ID (1005, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_EXTERNAL_ID = 1005;
/** Group-Name (1006, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_GROUP_NAME = 1006;
/** Hosting-CSE-ID (1007, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_HOSTING_CSE_ID = 1007;
/** Originator (1008, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_ORIGINATOR = 1008;
/** Maximum-Number-Members (1009, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_MAXIMUM_NUMBER_MEMBERS = 1009;
/** M2M-Event-Record-Timestamp (1010, vendor 45687), Time, 3GPP TS 32.299. */
export const AVP_ONEM2M_M2M_EVENT_RECORD_TIMESTAMP = 1010;
/** M2M-Information (1011, vendor 45687), Grouped, 3GPP TS 32.299. */
export const AVP_ONEM2M_M2M_INFORMATION = 1011;
/** Occupancy (1012, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_OCCUPANCY = 1012;
/** Protocol-Type (1013, vendor 45687), Enumerated, 3GPP TS 32.299. */
export const AVP_ONEM2M_PROTOCOL_TYPE = 1013;
/** Receiver (1014, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_RECEIVER = 1014;
/** Request-Body-Size (1015, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_REQUEST_BODY_SIZE = 1015;
/** Request-Headers-Size (1016, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_REQUEST_HEADERS_SIZE = 1016;
/** Request-Operation (1017, vendor 45687), Enumerated, 3GPP TS 32.299. */
export const AVP_ONEM2M_REQUEST_OPERATION = 1017;
/** Response-Body-Size (1018, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_RESPONSE_BODY_SIZE = 1018;
/** Response-Headers-Size (1019, vendor 45687), Unsigned32, 3GPP TS 32.299. */
export const AVP_ONEM2M_RESPONSE_HEADERS_SIZE = 1019;
/** Response-Status-Code (1020, vendor 45687), Enumerated, 3GPP TS 32.299. */
export const AVP_ONEM2M_RESPONSE_STATUS_CODE = 1020;
/** Subgroup-Name (1021, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_SUBGROUP_NAME = 1021;
/** Target-ID (1022, vendor 45687), UTF8String, 3GPP TS 32.299. */
export const AVP_ONEM2M_TARGET_ID = 1022;
/** QoS-Capability (578), Grouped, RFC 5777. */
export const AVP_QOS_CAPABILITY = 578;
/** Subscription-Id-Extension (659), Grouped, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_EXTENSION = 659;
/** Subscription-Id-E164 (660), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_E164 = 660;
/** Subscription-Id-IMSI (661), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_IMSI = 661;
/** Subscription-Id-SIP-URI (662), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_SIP_URI = 662;
/** Subscription-Id-NAI (663), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_NAI = 663;
/** Subscription-Id-Private (664), UTF8String, RFC 8506. */
export const AVP_SUBSCRIPTION_ID_PRIVATE = 664;
/** MIP-MN-FA-SPI (327), Unsigned32, RFC 4004. */
export const AVP_MIP_MN_FA_SPI = 327;
/** Experimental-Use-192 (192), OctetString. */
export const AVP_EXPERIMENTAL_USE_192 = 192;
/** Experimental-Use-193 (193), OctetString. */
export const AVP_EXPERIMENTAL_USE_193 = 193;
/** Experimental-Use-194 (194), OctetString. */
export const AVP_EXPERIMENTAL_USE_194 = 194;
/** Experimental-Use-195 (195), OctetString. */
export const AVP_EXPERIMENTAL_USE_195 = 195;
/** Experimental-Use-196 (196), OctetString. */
export const AVP_EXPERIMENTAL_USE_196 = 196;
/** Experimental-Use-197 (197), OctetString. */
export const AVP_EXPERIMENTAL_USE_197 = 197;
/** Experimental-Use-198 (198), OctetString. */
export const AVP_EXPERIMENTAL_USE_198 = 198;
/** Experimental-Use-199 (199), OctetString. */
export const AVP_EXPERIMENTAL_USE_199 = 199;
/** Experimental-Use-200 (200), OctetString. */
export const AVP_EXPERIMENTAL_USE_200 = 200;
/** Experimental-Use-201 (201), OctetString. */
export const AVP_EXPERIMENTAL_USE_201 = 201;
/** Experimental-Use-202 (202), OctetString. */
export const AVP_EXPERIMENTAL_USE_202 = 202;
/** Experimental-Use-203 (203), OctetString. */
export const AVP_EXPERIMENTAL_USE_203 = 203;
/** Experimental-Use-204 (204), OctetString. */
export const AVP_EXPERIMENTAL_USE_204 = 204;
/** Experimental-Use-205 (205), OctetString. */
export const AVP_EXPERIMENTAL_USE_205 = 205;
/** Experimental-Use-206 (206), OctetString. */
export const AVP_EXPERIMENTAL_USE_206 = 206;
/** Experimental-Use-207 (207), OctetString. */
export const AVP_EXPERIMENTAL_USE_207 = 207;
/** Experimental-Use-208 (208), OctetString. */
export const AVP_EXPERIMENTAL_USE_208 = 208;
/** Experimental-Use-209 (209), OctetString. */
export const AVP_EXPERIMENTAL_USE_209 = 209;
/** Experimental-Use-210 (210), OctetString. */
export const AVP_EXPERIMENTAL_USE_210 = 210;
/** Experimental-Use-211 (211), OctetString. */
export const AVP_EXPERIMENTAL_USE_211 = 211;
/** Experimental-Use-212 (212), OctetString. */
export const AVP_EXPERIMENTAL_USE_212 = 212;
/** Experimental-Use-213 (213), OctetString. */
export const AVP_EXPERIMENTAL_USE_213 = 213;
/** Experimental-Use-214 (214), OctetString. */
export const AVP_EXPERIMENTAL_USE_214 = 214;
/** Experimental-Use-215 (215), OctetString. */
export const AVP_EXPERIMENTAL_USE_215 = 215;
/** Experimental-Use-216 (216), OctetString. */
export const AVP_EXPERIMENTAL_USE_216 = 216;
/** Experimental-Use-217 (217), OctetString. */
export const AVP_EXPERIMENTAL_USE_217 = 217;
/** Experimental-Use-218 (218), OctetString. */
export const AVP_EXPERIMENTAL_USE_218 = 218;
/** Experimental-Use-219 (219), OctetString. */
export const AVP_EXPERIMENTAL_USE_219 = 219;
/** Experimental-Use-220 (220), OctetString. */
export const AVP_EXPERIMENTAL_USE_220 = 220;
/** Experimental-Use-221 (221), OctetString. */
export const AVP_EXPERIMENTAL_USE_221 = 221;
/** Experimental-Use-222 (222), OctetString. */
export const AVP_EXPERIMENTAL_USE_222 = 222;
/** Experimental-Use-223 (223), OctetString. */
export const AVP_EXPERIMENTAL_USE_223 = 223;
/** Implementation-Specific-224 (224), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_224 = 224;
/** Implementation-Specific-225 (225), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_225 = 225;
/** Implementation-Specific-226 (226), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_226 = 226;
/** Implementation-Specific-227 (227), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_227 = 227;
/** Implementation-Specific-228 (228), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_228 = 228;
/** Implementation-Specific-229 (229), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_229 = 229;
/** Implementation-Specific-230 (230), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_230 = 230;
/** Implementation-Specific-231 (231), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_231 = 231;
/** Implementation-Specific-232 (232), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_232 = 232;
/** Implementation-Specific-233 (233), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_233 = 233;
/** Implementation-Specific-234 (234), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_234 = 234;
/** Implementation-Specific-235 (235), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_235 = 235;
/** Implementation-Specific-236 (236), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_236 = 236;
/** Implementation-Specific-237 (237), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_237 = 237;
/** Implementation-Specific-238 (238), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_238 = 238;
/** Implementation-Specific-239 (239), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_239 = 239;
/** Implementation-Specific-240 (240), OctetString. */
export const AVP_IMPLEMENTATION_SPECIFIC_240 = 240;
/** Reserved-241 (241), OctetString. */
export const AVP_RESERVED_241 = 241;
/** Reserved-242 (242), OctetString. */
export const AVP_RESERVED_242 = 242;
/** Reserved-243 (243), OctetString. */
export const AVP_RESERVED_243 = 243;
/** Reserved-244 (244), OctetString. */
export const AVP_RESERVED_244 = 244;
/** Reserved-245 (245), OctetString. */
export const AVP_RESERVED_245 = 245;
/** Reserved-246 (246), OctetString. */
export const AVP_RESERVED_246 = 246;
/** Reserved-247 (247), OctetString. */
export const AVP_RESERVED_247 = 247;
/** Reserved-248 (248), OctetString. */
export const AVP_RESERVED_248 = 248;
/** Reserved-249 (249), OctetString. */
export const AVP_RESERVED_249 = 249;
/** Reserved-250 (250), OctetString. */
export const AVP_RESERVED_250 = 250;
/** Reserved-251 (251), OctetString. */
export const AVP_RESERVED_251 = 251;
/** Reserved-252 (252), OctetString. */
export const AVP_RESERVED_252 = 252;
/** Reserved-253 (253), OctetString. */
export const AVP_RESERVED_253 = 253;
/** Reserved-254 (254), OctetString. */
export const AVP_RESERVED_254 = 254;
/** Reserved-255 (255), OctetString. */
export const AVP_RESERVED_255 = 255;
/** QoS-Authorization-Data (579), OctetString, RFC 5866. */
export const AVP_QOS_AUTHORIZATION_DATA = 579;
/** Bound-Auth-Session-Id (580), UTF8String, RFC 5866. */
export const AVP_BOUND_AUTH_SESSION_ID = 580;
/** Key (581), Grouped, RFC 6734. */
export const AVP_KEY = 581;
/** Key-Type (582), Enumerated, RFC 6734. */
export const AVP_KEY_TYPE = 582;
/** Keying-Material (583), OctetString, RFC 6734. */
export const AVP_KEYING_MATERIAL = 583;
/** Key-Lifetime (584), Unsigned32, RFC 6734. */
export const AVP_KEY_LIFETIME = 584;
/** Key-SPI (585), Unsigned32, RFC 6734. */
export const AVP_KEY_SPI = 585;
/** Key-Name (586), OctetString, RFC 6734. */
export const AVP_KEY_NAME = 586;
/** Dual-Priority (608), Grouped, RFC 6735. */
export const AVP_DUAL_PRIORITY = 608;
/** Preemption-Priority (609), Unsigned32, RFC 6735. */
export const AVP_PREEMPTION_PRIORITY = 609;
/** Defending-Priority (610), Unsigned32, RFC 6735. */
export const AVP_DEFENDING_PRIORITY = 610;
/** Admission-Priority (611), Unsigned32, RFC 6735. */
export const AVP_ADMISSION_PRIORITY = 611;
/** SIP-Resource-Priority (612), Grouped, RFC 6735. */
export const AVP_SIP_RESOURCE_PRIORITY = 612;
/** SIP-Resource-Priority-Namespace (613), UTF8String, RFC 6735. */
export const AVP_SIP_RESOURCE_PRIORITY_NAMESPACE = 613;
/** SIP-Resource-Priority-Value (614), UTF8String, RFC 6735. */
export const AVP_SIP_RESOURCE_PRIORITY_VALUE = 614;
/** Application-Level-Resource-Priority (615), Grouped, RFC 6735. */
export const AVP_APPLICATION_LEVEL_RESOURCE_PRIORITY = 615;
/** ALRP-Namespace (616), Unsigned32, RFC 6735. */
export const AVP_ALRP_NAMESPACE = 616;
/** ALRP-Value (617), Unsigned32, RFC 6735. */
export const AVP_ALRP_VALUE = 617;
/** NC-Request-Type (595), Enumerated, RFC 6736. */
export const AVP_NC_REQUEST_TYPE = 595;
/** NAT-Control-Install (596), Grouped, RFC 6736. */
export const AVP_NAT_CONTROL_INSTALL = 596;
/** NAT-Control-Remove (597), Grouped, RFC 6736. */
export const AVP_NAT_CONTROL_REMOVE = 597;
/** NAT-Control-Definition (598), Grouped, RFC 6736. */
export const AVP_NAT_CONTROL_DEFINITION = 598;
/** NAT-Internal-Address (599), Grouped, RFC 6736. */
export const AVP_NAT_INTERNAL_ADDRESS = 599;
/** NAT-External-Address (600), Grouped, RFC 6736. */
export const AVP_NAT_EXTERNAL_ADDRESS = 600;
/** Max-NAT-Bindings (601), Unsigned32, RFC 6736. */
export const AVP_MAX_NAT_BINDINGS = 601;
/** NAT-Control-Binding-Template (602), OctetString, RFC 6736. */
export const AVP_NAT_CONTROL_BINDING_TEMPLATE = 602;
/** Duplicate-Session-Id (603), UTF8String, RFC 6736. */
export const AVP_DUPLICATE_SESSION_ID = 603;
/** NAT-External-Port-Style (604), Enumerated, RFC 6736. */
export const AVP_NAT_EXTERNAL_PORT_STYLE = 604;
/** NAT-Control-Record (605), Grouped, RFC 6736. */
export const AVP_NAT_CONTROL_RECORD = 605;
/** NAT-Control-Binding-Status (606), Enumerated, RFC 6736. */
export const AVP_NAT_CONTROL_BINDING_STATUS = 606;
/** Current-NAT-Bindings (607), Unsigned32, RFC 6736. */
export const AVP_CURRENT_NAT_BINDINGS = 607;
/** IKEv2-Nonces (587), Grouped, RFC 6738. */
export const AVP_IKEV2_NONCES = 587;
/** Ni (588), OctetString, RFC 6738. */
export const AVP_NI = 588;
/** Nr (589), OctetString, RFC 6738. */
export const AVP_NR = 589;
/** IKEv2-Identity (590), Grouped, RFC 6738. */
export const AVP_IKEV2_IDENTITY = 590;
/** Initiator-Identity (591), Grouped, RFC 6738. */
export const AVP_INITIATOR_IDENTITY = 591;
/** ID-Type (592), Enumerated, RFC 6738. */
export const AVP_ID_TYPE = 592;
/** Identification-Data (593), OctetString, RFC 6738. */
export const AVP_IDENTIFICATION_DATA = 593;
/** Responder-Identity (594), Grouped, RFC 6738. */
export const AVP_RESPONDER_IDENTITY = 594;
/** ERP-RK-Request (618), Grouped, RFC 6942. */
export const AVP_ERP_RK_REQUEST = 618;
/** ERP-Realm (619), DiameterIdentity, RFC 6942. */
export const AVP_ERP_REALM = 619;
/** ECN-IP-Codepoint (628), Enumerated, RFC 7660. */
export const AVP_ECN_IP_CODEPOINT = 628;
/** Congestion-Treatment (629), Grouped, RFC 7660. */
export const AVP_CONGESTION_TREATMENT = 629;
/** Flow-Count (630), Unsigned64, RFC 7660. */
export const AVP_FLOW_COUNT = 630;
/** Packet-Count (631), Unsigned64, RFC 7660. */
export const AVP_PACKET_COUNT = 631;
/** IP-Prefix-Length (632), Unsigned32, RFC 7678. */
export const AVP_IP_PREFIX_LENGTH = 632;
/** Border-Router-Name (633), OctetString, RFC 7678. */
export const AVP_BORDER_ROUTER_NAME = 633;
/** 64-Multicast-Attributes (634), Grouped, RFC 7678. */
export const AVP_64_MULTICAST_ATTRIBUTES = 634;
/** ASM-mPrefix64 (635), Grouped, RFC 7678. */
export const AVP_ASM_MPREFIX64 = 635;
/** SSM-mPrefix64 (636), Grouped, RFC 7678. */
export const AVP_SSM_MPREFIX64 = 636;
/** Tunnel-Source-Pref-Or-Addr (637), Grouped, RFC 7678. */
export const AVP_TUNNEL_SOURCE_PREF_OR_ADDR = 637;
/** Tunnel-Source-IPv6-Address (638), Address, RFC 7678. */
export const AVP_TUNNEL_SOURCE_IPV6_ADDRESS = 638;
/** Port-Set-Identifier (639), OctetString, RFC 7678. */
export const AVP_PORT_SET_IDENTIFIER = 639;
/** Lw4o6-Binding (640), Grouped, RFC 7678. */
export const AVP_LW4O6_BINDING = 640;
/** Lw4o6-External-IPv4-Addr (641), Address, RFC 7678. */
export const AVP_LW4O6_EXTERNAL_IPV4_ADDR = 641;
/** MAP-E-Attributes (642), Grouped, RFC 7678. */
export const AVP_MAP_E_ATTRIBUTES = 642;
/** MAP-Mesh-Mode (643), Enumerated, RFC 7678. */
export const AVP_MAP_MESH_MODE = 643;
/** MAP-Mapping-Rule (644), Grouped, RFC 7678. */
export const AVP_MAP_MAPPING_RULE = 644;
/** Rule-IPv4-Addr-Or-Prefix (645), Grouped, RFC 7678. */
export const AVP_RULE_IPV4_ADDR_OR_PREFIX = 645;
/** Rule-IPv6-Prefix (646), Grouped, RFC 7678. */
export const AVP_RULE_IPV6_PREFIX = 646;
/** EA-Field-Length (647), Unsigned32, RFC 7678. */
export const AVP_EA_FIELD_LENGTH = 647;
/** OC-Maximum-Rate (670), Unsigned32, RFC 8582. */
export const AVP_OC_MAXIMUM_RATE = 670;
/** RTR-Flags (659, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_RTR_FLAGS = 659;
/** P-CSCF-Subscription-Info (660, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_P_CSCF_SUBSCRIPTION_INFO = 660;
/** Registration-Time-Out (661, vendor 10415), Time, 3GPP TS 29.229. */
export const AVP_TGPP_REGISTRATION_TIME_OUT = 661;
/** Alternate-Digest-Algorithm (662, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_ALTERNATE_DIGEST_ALGORITHM = 662;
/** Alternate-Digest-HA1 (663, vendor 10415), UTF8String, 3GPP TS 29.229. */
export const AVP_TGPP_ALTERNATE_DIGEST_HA1 = 663;
/** Failed-PCSCF (664, vendor 10415), Grouped, 3GPP TS 29.229. */
export const AVP_TGPP_FAILED_PCSCF = 664;
/** PCSCF-FQDN (665, vendor 10415), DiameterIdentity, 3GPP TS 29.229. */
export const AVP_TGPP_PCSCF_FQDN = 665;
/** PCSCF-IP-Address (666, vendor 10415), Address, 3GPP TS 29.229. */
export const AVP_TGPP_PCSCF_IP_ADDRESS = 666;
/** OC-Reg-Timer-Ext (667, vendor 10415), Unsigned32, 3GPP TS 29.229. */
export const AVP_TGPP_OC_REG_TIMER_EXT = 667;
/** Feature-Supported-In-Final-Target (3012, vendor 10415), Unsigned32, 3GPP TS 29.368. */
export const AVP_TGPP_FEATURE_SUPPORTED_IN_FINAL_TARGET = 3012;
/** APN-Rate-Control-Status (4326, vendor 10415), Grouped, 3GPP TS 29.128. */
export const AVP_TGPP_APN_RATE_CONTROL_STATUS = 4326;
/** Uplink-Number-Of-Packets-Allowed (4327, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_UPLINK_NUMBER_OF_PACKETS_ALLOWED = 4327;
/** Number-Of-Additional-Exception-Reports (4328, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_NUMBER_OF_ADDITIONAL_EXCEPTION_REPORTS = 4328;
/** Downlink-Number-Of-Packets-Allowed (4329, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const AVP_TGPP_DOWNLINK_NUMBER_OF_PACKETS_ALLOWED = 4329;
/** APN-Rate-Control-Status-Validity-Time (4330, vendor 10415), Unsigned64, 3GPP TS 29.128. */
export const AVP_TGPP_APN_RATE_CONTROL_STATUS_VALIDITY_TIME = 4330;
/** Trust-Relationship-Update (1515, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AVP_TGPP_TRUST_RELATIONSHIP_UPDATE = 1515;
/** Code-Sending-Security-Material (3861, vendor 10415), Grouped, 3GPP TS 29.345. */
export const AVP_TGPP_CODE_SENDING_SECURITY_MATERIAL = 3861;
/** FLUS-Identifier (566, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_FLUS_IDENTIFIER = 566;
/** Desired-Max-Latency (567, vendor 10415), Float32, 3GPP TS 29.214. */
export const AVP_TGPP_DESIRED_MAX_LATENCY = 567;
/** Desired-Max-Loss (568, vendor 10415), Float32, 3GPP TS 29.214. */
export const AVP_TGPP_DESIRED_MAX_LOSS = 568;
/** NID (569, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_NID = 569;
/** MA-Information-Action (571, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_MA_INFORMATION_ACTION = 571;
/** 5GS-RAN-NAS-Release-Cause (572, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_5GS_RAN_NAS_RELEASE_CAUSE = 572;
/** 5GMM-Cause (573, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_5GMM_CAUSE = 573;
/** 5GSM-Cause (574, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_5GSM_CAUSE = 574;
/** NGAP-Cause (575, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_NGAP_CAUSE = 575;
/** NGAP-Group (576, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_NGAP_GROUP = 576;
/** NGAP-Value (577, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_NGAP_VALUE = 577;
/** Wireline-User-Location-Info (578, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_WIRELINE_USER_LOCATION_INFO = 578;
/** HFC-Node-Identifier (579, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_HFC_NODE_IDENTIFIER = 579;
/** GLI-Identifier (580, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_GLI_IDENTIFIER = 580;
/** Line-Type (581, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const AVP_TGPP_LINE_TYPE = 581;
/** MPS-Action (582, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_MPS_ACTION = 582;
/** Serving-Satellite-Identity (583, vendor 10415), OctetString, 3GPP TS 29.214. */
export const AVP_TGPP_SERVING_SATELLITE_IDENTITY = 583;
/** PC-Session-Recovery-Status (584, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AVP_TGPP_PC_SESSION_RECOVERY_STATUS = 584;
/** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
export const AVP_TGPP_SMSMI_CORRELATION_ID = 3324;
/** HSS-ID (3325, vendor 10415), UTF8String, 3GPP TS 29.338. */
export const AVP_TGPP_HSS_ID = 3325;
/** Originating-SIP-URI (3326, vendor 10415), UTF8String, 3GPP TS 29.338. */
export const AVP_TGPP_ORIGINATING_SIP_URI = 3326;
/** Destination-SIP-URI (3327, vendor 10415), UTF8String, 3GPP TS 29.338. */
export const AVP_TGPP_DESTINATION_SIP_URI = 3327;
/** OFR-Flags (3328, vendor 10415), Unsigned32, 3GPP TS 29.338. */
export const AVP_TGPP_OFR_FLAGS = 3328;
/** SMSF-3GPP-SBI-Support-Indicator (3346, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_3GPP_SBI_SUPPORT_INDICATOR = 3346;
/** SMSF-Non-3GPP-SBI-Support-Indicator (3347, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR = 3347;
/** IP-SM-GW-SBI-Support-Indicator (3348, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const AVP_TGPP_IP_SM_GW_SBI_SUPPORT_INDICATOR = 3348;
/** Updated-Network-Configuration (3184, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_UPDATED_NETWORK_CONFIGURATION = 3184;
/** Exclude-Identifiers (3188, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_EXCLUDE_IDENTIFIERS = 3188;
/** Include-Identifiers (3189, vendor 10415), Grouped, 3GPP TS 29.336. */
export const AVP_TGPP_INCLUDE_IDENTIFIERS = 3189;
/** API-Network-Service-Node (1315, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_API_NETWORK_SERVICE_NODE = 1315;
/** Exposure-Function-API-Information (1316, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_EXPOSURE_FUNCTION_API_INFORMATION = 1316;
/** SCEF-Address (1317, vendor 10415), Address, 3GPP TS 32.299. */
export const AVP_TGPP_SCEF_ADDRESS = 1317;
/** TLTRI (1318, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_TLTRI = 1318;
/** 3GPP-OC-Specific-Reduction (1320, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_OC_SPECIFIC_REDUCTION = 1320;
/** 3GPP-OC-Rating-Group (1321, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const AVP_TGPP_OC_RATING_GROUP = 1321;
/** 3GPP-OC-Request-Type (1322, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_OC_REQUEST_TYPE = 1322;
/** PSCell-Info (1324, vendor 10415), Grouped, 3GPP TS 32.299. */
export const AVP_TGPP_PSCELL_INFO = 1324;
/** Nr-Cgi (1325, vendor 10415), UTF8String, 3GPP TS 32.299. */
export const AVP_TGPP_NR_CGI = 1325;
/** ProSe-Functionality (3445, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AVP_TGPP_PROSE_FUNCTIONALITY = 3445;
/** Radio-Frequency (3462, vendor 10415), OctetString, 3GPP TS 32.299. */
export const AVP_TGPP_RADIO_FREQUENCY_3462 = 3462;
/** MCPTT-ID (4500, vendor 10415), UTF8String, 3GPP TS 29.283. */
export const AVP_TGPP_MCPTT_ID = 4500;
/** Data-Identification (4501, vendor 10415), Grouped, 3GPP TS 29.283. */
export const AVP_TGPP_DATA_IDENTIFICATION = 4501;
/** Data-Identification-Prefix (4502, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_DATA_IDENTIFICATION_PREFIX = 4502;
/** Data-Identification-Flags (4503, vendor 10415), Unsigned64, 3GPP TS 29.283. */
export const AVP_TGPP_DATA_IDENTIFICATION_FLAGS = 4503;
/** DPR-Flags (4504, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_DPR_FLAGS = 4504;
/** DPA-Flags (4505, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_DPA_FLAGS = 4505;
/** DUR-Flags (4506, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_DUR_FLAGS = 4506;
/** DUA-Flags (4507, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_DUA_FLAGS = 4507;
/** NDR-Flags (4508, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_NDR_FLAGS = 4508;
/** NDA-Flags (4509, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_NDA_FLAGS = 4509;
/** User-Data-Id (4510, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_USER_DATA_ID = 4510;
/** MC-Service-User-Profile-Data (4511, vendor 10415), Grouped, 3GPP TS 29.283. */
export const AVP_TGPP_MC_SERVICE_USER_PROFILE_DATA = 4511;
/** Sequence-Number (4512, vendor 10415), Unsigned32, 3GPP TS 29.283. */
export const AVP_TGPP_SEQUENCE_NUMBER_4512 = 4512;
/** Data (4513, vendor 10415), Grouped, 3GPP TS 29.283. */
export const AVP_TGPP_DATA = 4513;
/** MCData-ID (4515, vendor 10415), UTF8String, 3GPP TS 29.283. */
export const AVP_TGPP_MCDATA_ID = 4515;
/** MA-Information (570, vendor 10415), Grouped, 3GPP TS 29.214. */
export const AVP_TGPP_MA_INFORMATION = 570;
/** Aggregated-Congestion-Info (4000, vendor 10415), Grouped, 3GPP TS 29.217. */
export const AVP_TGPP_AGGREGATED_CONGESTION_INFO = 4000;
/** Aggregated-RUCI-Report (4001, vendor 10415), Grouped, 3GPP TS 29.217. */
export const AVP_TGPP_AGGREGATED_RUCI_REPORT = 4001;
/** Congestion-Level-Definition (4002, vendor 10415), Grouped, 3GPP TS 29.217. */
export const AVP_TGPP_CONGESTION_LEVEL_DEFINITION = 4002;
/** Congestion-Level-Range (4003, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_CONGESTION_LEVEL_RANGE = 4003;
/** Congestion-Level-Set-Id (4004, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_CONGESTION_LEVEL_SET_ID = 4004;
/** Congestion-Level-Value (4005, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_CONGESTION_LEVEL_VALUE = 4005;
/** Congestion-Location-Id (4006, vendor 10415), Grouped, 3GPP TS 29.217. */
export const AVP_TGPP_CONGESTION_LOCATION_ID = 4006;
/** Conditional-Restriction (4007, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_CONDITIONAL_RESTRICTION = 4007;
/** IMSI-List (4009, vendor 10415), OctetString, 3GPP TS 29.217. */
export const AVP_TGPP_IMSI_LIST = 4009;
/** RCAF-Id (4010, vendor 10415), DiameterIdentity, 3GPP TS 29.217. */
export const AVP_TGPP_RCAF_ID = 4010;
/** Reporting-Restriction (4011, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_REPORTING_RESTRICTION = 4011;
/** RUCI-Action (4012, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const AVP_TGPP_RUCI_ACTION = 4012;
/** 3GPP-WLAN-QoS-Filter-Rule (101, vendor 10415), UTF8String. */
export const AVP_TGPP_WLAN_QOS_FILTER_RULE = 101;
/** 3GPP-WLAN-QoS-Filter-Support (102, vendor 10415), OctetString. */
export const AVP_TGPP_WLAN_QOS_FILTER_SUPPORT = 102;
/** Max-Requested-Bandwidth (514, vendor 10415), Unsigned32. */
export const AVP_TGPP_MAX_REQUESTED_BANDWIDTH_514 = 514;
/** TTRI (1319, vendor 10415), Unsigned32. */
export const AVP_TGPP_TTRI = 1319;
/** GMLC-Info (1651, vendor 10415), Grouped. */
export const AVP_TGPP_GMLC_INFO = 1651;
/** GMLC-Name (1652, vendor 10415), DiameterIdentity. */
export const AVP_TGPP_GMLC_NAME = 1652;
/** GMLC-Realm (1653, vendor 10415), DiameterIdentity. */
export const AVP_TGPP_GMLC_REALM = 1653;
/** Reserved-2100 (2100, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2100 = 2100;
/** Reserved-2105 (2105, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2105 = 2105;
/** Reserved-2106 (2106, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2106 = 2106;
/** Reserved-2107 (2107, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2107 = 2107;
/** Reserved-2108 (2108, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2108 = 2108;
/** Reserved-2109 (2109, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2109 = 2109;
/** Reserved-2300 (2300, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2300 = 2300;
/** Reserved-2600 (2600, vendor 10415), OctetString. */
export const AVP_TGPP_RESERVED_2600 = 2600;
/** ADC-Revalidation-Time (2801, vendor 10415), Time. */
export const AVP_TGPP_ADC_REVALIDATION_TIME = 2801;
/** HeNB-BBF-FQDN (2803, vendor 10415), UTF8String. */
export const AVP_TGPP_HENB_BBF_FQDN = 2803;
/** MC-Data-ID (4514, vendor 10415), UTF8String. */
export const AVP_TGPP_MC_DATA_ID = 4514;
/** Local-M1-Information (3518, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_LOCAL_M1_INFORMATION = 3518;
/** Local-MB2-U-Information (3519, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_LOCAL_MB2_U_INFORMATION = 3519;
/** MBMS-eNB-IP-Multicast-Address (3520, vendor 10415), Address, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_ENB_IP_MULTICAST_ADDRESS = 3520;
/** MBMS-eNB-IPv6-Multicast-Address (3521, vendor 10415), Address, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_ENB_IPV6_MULTICAST_ADDRESS = 3521;
/** MBMS-GW-SSM-IP-Address (3522, vendor 10415), Address, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_GW_SSM_IP_ADDRESS_3522 = 3522;
/** MBMS-GW-SSM-IPv6-Address (3523, vendor 10415), Address, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_GW_SSM_IPV6_ADDRESS_3523 = 3523;
/** Common-Tunnel-Endpoint-Identifier (3524, vendor 10415), OctetString, 3GPP TS 29.468. */
export const AVP_TGPP_COMMON_TUNNEL_ENDPOINT_IDENTIFIER = 3524;
/** FEC-Request (3525, vendor 10415), OctetString, 3GPP TS 29.468. */
export const AVP_TGPP_FEC_REQUEST = 3525;
/** ROHC-Full-Header-Periodicity (3527, vendor 10415), Float32, 3GPP TS 29.468. */
export const AVP_TGPP_ROHC_FULL_HEADER_PERIODICITY = 3527;
/** ROHC-Profile (3528, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_ROHC_PROFILE = 3528;
/** ROHC-Result (3530, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_ROHC_RESULT = 3530;
/** FEC-Result (3531, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_FEC_RESULT = 3531;
/** ROHC-Max-CID (3532, vendor 10415), Unsigned32, 3GPP TS 29.468. */
export const AVP_TGPP_ROHC_MAX_CID = 3532;
/** MBMS-Bearer-Event-Diagnostic-Info (3533, vendor 10415), Enumerated, 3GPP TS 29.468. */
export const AVP_TGPP_MBMS_BEARER_EVENT_DIAGNOSTIC_INFO = 3533;
/** ROHC-Request (3526, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_ROHC_REQUEST = 3526;
/** Userplane-Protocol-Result (3529, vendor 10415), Grouped, 3GPP TS 29.468. */
export const AVP_TGPP_USERPLANE_PROTOCOL_RESULT = 3529;
/** UE-Local-IPv6-Prefix (2205, vendor 10415), OctetString, 3GPP TS 29.215. */
export const AVP_TGPP_UE_LOCAL_IPV6_PREFIX = 2205;
/** DRA-Deployment (2206, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const AVP_TGPP_DRA_DEPLOYMENT = 2206;
/** PCRF-Address (2207, vendor 10415), DiameterIdentity, 3GPP TS 29.215. */
export const AVP_TGPP_PCRF_ADDRESS = 2207;
/** DRA-Binding (2208, vendor 10415), Enumerated, 3GPP TS 29.215. */
export const AVP_TGPP_DRA_BINDING = 2208;
/** Ns-Request-Type (4102, vendor 10415), Unsigned32, 3GPP TS 29.153. */
export const AVP_TGPP_NS_REQUEST_TYPE = 4102;
/** Network-Area-Info-List (4201, vendor 10415), OctetString, 3GPP TS 29.154. */
export const AVP_TGPP_NETWORK_AREA_INFO_LIST = 4201;
/** Reference-Id (4202, vendor 10415), OctetString, 3GPP TS 29.154. */
export const AVP_TGPP_REFERENCE_ID = 4202;
/** Transfer-Request-Type (4203, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const AVP_TGPP_TRANSFER_REQUEST_TYPE = 4203;
/** Time-Window (4204, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_TIME_WINDOW_4204 = 4204;
/** Transfer-End-Time (4205, vendor 10415), Time, 3GPP TS 29.154. */
export const AVP_TGPP_TRANSFER_END_TIME = 4205;
/** Transfer-Start-Time (4206, vendor 10415), Time, 3GPP TS 29.154. */
export const AVP_TGPP_TRANSFER_START_TIME = 4206;
/** Transfer-Policy-Id (4208, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const AVP_TGPP_TRANSFER_POLICY_ID = 4208;
/** Number-Of-UEs (4209, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const AVP_TGPP_NUMBER_OF_UES = 4209;
/** Event-Configuration-State (4212, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const AVP_TGPP_EVENT_CONFIGURATION_STATE = 4212;
/** Event-Configuration-Status (4213, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_EVENT_CONFIGURATION_STATUS = 4213;
/** Event-Reporting-Results (4214, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const AVP_TGPP_EVENT_REPORTING_RESULTS = 4214;
/** Extended-SCEF-Reference-ID (4216, vendor 10415), Unsigned64, 3GPP TS 29.154. */
export const AVP_TGPP_EXTENDED_SCEF_REFERENCE_ID = 4216;
/** Network-Congestion-Area-Report (4101, vendor 10415), Grouped, 3GPP TS 29.153. */
export const AVP_TGPP_NETWORK_CONGESTION_AREA_REPORT = 4101;
/** Transfer-Policy (4207, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_TRANSFER_POLICY = 4207;
/** Access-Network-Reports (4210, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_ACCESS_NETWORK_REPORTS = 4210;
/** Event-Configuration (4211, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_EVENT_CONFIGURATION = 4211;
/** Event-Reports (4215, vendor 10415), Grouped, 3GPP TS 29.154. */
export const AVP_TGPP_EVENT_REPORTS = 4215;
/** AMF-Instance-Id (2566, vendor 10415), UTF8String, 3GPP TS 29.172. */
export const AVP_TGPP_AMF_INSTANCE_ID = 2566;
/** V2X-Update-Flags (4601, vendor 10415), Unsigned32, 3GPP TS 29.388. */
export const AVP_TGPP_V2X_UPDATE_FLAGS = 4601;
/** V2X-Notify-Flags (4602, vendor 10415), Unsigned32, 3GPP TS 29.388. */
export const AVP_TGPP_V2X_NOTIFY_FLAGS = 4602;
/** PC5-RAT-Type (4604, vendor 10415), Enumerated, 3GPP TS 29.388. */
export const AVP_TGPP_PC5_RAT_TYPE = 4604;
/** V2X-PC5-Allowed-PLMN (4600, vendor 10415), Grouped, 3GPP TS 29.388. */
export const AVP_TGPP_V2X_PC5_ALLOWED_PLMN = 4600;
/** PLMN-Allowed-PC5-RATs (4603, vendor 10415), Grouped, 3GPP TS 29.388. */
export const AVP_TGPP_PLMN_ALLOWED_PC5_RATS = 4603;
/** V2X-Permission-in-VPLMN (4701, vendor 10415), Unsigned32, 3GPP TS 29.389. */
export const AVP_TGPP_V2X_PERMISSION_IN_VPLMN = 4701;
/** V2X-Authorization-Data (4700, vendor 10415), Grouped, 3GPP TS 29.389. */
export const AVP_TGPP_V2X_AUTHORIZATION_DATA = 4700;
/** V2X-Application-Server (4702, vendor 10415), Grouped, 3GPP TS 29.389. */
export const AVP_TGPP_V2X_APPLICATION_SERVER = 4702;
/** 3GPP-Notification (110, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_NOTIFICATION = 110;
/** 3GPP-UE-MAC-Address (111, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_UE_MAC_ADDRESS = 111;
/** 3GPP-Authorization-Reference (112, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_AUTHORIZATION_REFERENCE = 112;
/** 3GPP-Policy-Reference (113, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_POLICY_REFERENCE = 113;
/** 3GPP-Session-AMBR (114, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_SESSION_AMBR = 114;
/** 3GPP-NAI (115, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_NAI = 115;
/** 3GPP-Session-AMBR-v2 (116, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_SESSION_AMBR_V2 = 116;
/** 3GPP-IP-Address-Pool-Id (118, vendor 10415), OctetString, 3GPP TS 29.561. */
export const AVP_TGPP_IP_ADDRESS_POOL_ID = 118;
/** 3GPP-S-NSSAI (200, vendor 10415), UTF8String, 3GPP TS 29.561. */
export const AVP_TGPP_S_NSSAI = 200;
/** Overbooking-Indicator (460, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const AVP_ETSI_OVERBOOKING_INDICATOR = 460;
/** Authorization-Package-Id (461, vendor 13019), UTF8String, 3GPP TS 29.209. */
export const AVP_ETSI_AUTHORIZATION_PACKAGE_ID = 461;
/** Access-Information (1063, vendor 193), Grouped, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_ACCESS_INFORMATION = 1063;
/** CDR-Information (1064, vendor 193), OctetString, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_CDR_INFORMATION = 1064;
/** Charging-Context-Id (1065, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_CHARGING_CONTEXT_ID = 1065;
/** Charging-State-Information (1066, vendor 193), OctetString, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_CHARGING_STATE_INFORMATION = 1066;
/** Service-Session-Id (1068, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_SERVICE_SESSION_ID = 1068;
/** Account-Location (1073, vendor 193), Unsigned32. */
export const AVP_ERICSSON_ACCOUNT_LOCATION = 1073;
/** CIP-IP-Version (1083, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_CIP_IP_VERSION = 1083;
/** Service-Setup-Result (1135, vendor 193), Unsigned32, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_SERVICE_SETUP_RESULT = 1135;
/** Service-Setup-Result-Requested (1136, vendor 193), Enumerated, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_SERVICE_SETUP_RESULT_REQUESTED = 1136;
/** Subscriber-Information (1189, vendor 193), Grouped, Ericsson Charging-Interrogation. */
export const AVP_ERICSSON_SUBSCRIBER_INFORMATION = 1189;
/** CC-Credit (473, vendor 2011), Grouped. */
export const AVP_HUAWEI_CC_CREDIT = 473;
/** P2PSMS-Information (20300, vendor 2011), Grouped. */
export const AVP_HUAWEI_P2PSMS_INFORMATION_20300 = 20300;
/** Calling-Partys-Category (20301, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLING_PARTYS_CATEGORY = 20301;
/** Calling-Vlr-Number (20302, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_VLR_NUMBER = 20302;
/** Calling-CellID-Or-SAI (20303, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_CELLID_OR_SAI = 20303;
/** Calling-LAI (20304, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_LAI = 20304;
/** Called-Vlr-Number (20305, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_VLR_NUMBER = 20305;
/** Called-CellID-Or-SAI (20306, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_CELLID_OR_SAI = 20306;
/** Called-LAI (20307, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_LAI = 20307;
/** Called-IMEI (20308, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_IMEI = 20308;
/** Calling-IMEI (20309, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_IMEI = 20309;
/** Original-Called-Party-Id (20310, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ORIGINAL_CALLED_PARTY_ID = 20310;
/** Additional-Calling-Party-Number (20312, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ADDITIONAL_CALLING_PARTY_NUMBER = 20312;
/** Bearer-Capability (20313, vendor 2011), OctetString. */
export const AVP_HUAWEI_BEARER_CAPABILITY = 20313;
/** Redirecting-Party-Id (20316, vendor 2011), UTF8String. */
export const AVP_HUAWEI_REDIRECTING_PARTY_ID = 20316;
/** UE-IMSI (20318, vendor 2011), UTF8String. */
export const AVP_HUAWEI_UE_IMSI = 20318;
/** Call-Reference-Number (20321, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALL_REFERENCE_NUMBER = 20321;
/** MSC-Address (20322, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MSC_ADDRESS = 20322;
/** Time-Zone (20324, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_TIME_ZONE = 20324;
/** Charge-Number (20326, vendor 2011), OctetString. */
export const AVP_HUAWEI_CHARGE_NUMBER = 20326;
/** Real-Called-Number (20327, vendor 2011), UTF8String. */
export const AVP_HUAWEI_REAL_CALLED_NUMBER = 20327;
/** Money-Value (20328, vendor 2011), Integer64. */
export const AVP_HUAWEI_MONEY_VALUE = 20328;
/** Calling-Party-Address (20336, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_PARTY_ADDRESS = 20336;
/** Called-Party-Address (20337, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_PARTY_ADDRESS = 20337;
/** Called-Short-Number (20338, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_SHORT_NUMBER = 20338;
/** Charge-Flow-Type (20339, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CHARGE_FLOW_TYPE = 20339;
/** Access-Method (20340, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCESS_METHOD = 20340;
/** Recharge-Information (20341, vendor 2011), Grouped. */
export const AVP_HUAWEI_RECHARGE_INFORMATION = 20341;
/** Card-Number (20342, vendor 2011), OctetString. */
export const AVP_HUAWEI_CARD_NUMBER = 20342;
/** Recharge-Method (20343, vendor 2011), Enumerated. */
export const AVP_HUAWEI_RECHARGE_METHOD = 20343;
/** Charge-Money (20344, vendor 2011), Grouped. */
export const AVP_HUAWEI_CHARGE_MONEY = 20344;
/** Account-Query-Method (20346, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCOUNT_QUERY_METHOD = 20346;
/** Charge-Confirm-Flag (20347, vendor 2011), Enumerated. */
export const AVP_HUAWEI_CHARGE_CONFIRM_FLAG = 20347;
/** Account-Change-Info (20349, vendor 2011), Grouped. */
export const AVP_HUAWEI_ACCOUNT_CHANGE_INFO = 20349;
/** Current-Account-Balance (20350, vendor 2011), Integer64. */
export const AVP_HUAWEI_CURRENT_ACCOUNT_BALANCE = 20350;
/** Account-Balance-Change (20351, vendor 2011), Integer64. */
export const AVP_HUAWEI_ACCOUNT_BALANCE_CHANGE = 20351;
/** Account-Date-Change (20352, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCOUNT_DATE_CHANGE = 20352;
/** Measure-Type (20353, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_MEASURE_TYPE = 20353;
/** Route-Prefix (20354, vendor 2011), OctetString. */
export const AVP_HUAWEI_ROUTE_PREFIX = 20354;
/** Subscriber-Pay-Type (20355, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SUBSCRIBER_PAY_TYPE = 20355;
/** Account-Info (20356, vendor 2011), Grouped. */
export const AVP_HUAWEI_ACCOUNT_INFO = 20356;
/** Account-Id (20357, vendor 2011), OctetString. */
export const AVP_HUAWEI_ACCOUNT_ID = 20357;
/** Account-Date (20359, vendor 2011), OctetString. */
export const AVP_HUAWEI_ACCOUNT_DATE = 20359;
/** Fav-Cell-Id-Flag (20361, vendor 2011), Enumerated. */
export const AVP_HUAWEI_FAV_CELL_ID_FLAG = 20361;
/** User-Passwd (20362, vendor 2011), UTF8String. */
export const AVP_HUAWEI_USER_PASSWD = 20362;
/** Redirection-Reason (20363, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_REDIRECTION_REASON = 20363;
/** Card-Batch (20364, vendor 2011), OctetString. */
export const AVP_HUAWEI_CARD_BATCH = 20364;
/** Card-Type (20365, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CARD_TYPE = 20365;
/** Active-Day (20367, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACTIVE_DAY = 20367;
/** Additional-Info (20371, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ADDITIONAL_INFO = 20371;
/** Account-Type (20372, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCOUNT_TYPE = 20372;
/** Connect-Called-Number (20373, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CONNECT_CALLED_NUMBER = 20373;
/** Total-Cost-Flag (20375, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_TOTAL_COST_FLAG = 20375;
/** Card-Money (20378, vendor 2011), Integer64. */
export const AVP_HUAWEI_CARD_MONEY = 20378;
/** Calling-Party-NP (20384, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLING_PARTY_NP = 20384;
/** Called-Party-NP (20385, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALLED_PARTY_NP = 20385;
/** SSP-Time (20386, vendor 2011), Time. */
export const AVP_HUAWEI_SSP_TIME = 20386;
/** Call-Forward-Indicator (20387, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALL_FORWARD_INDICATOR = 20387;
/** Service-Free-Indicator (20388, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SERVICE_FREE_INDICATOR = 20388;
/** Card-Sp-ID (20389, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CARD_SP_ID = 20389;
/** Fraud-Times (20390, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FRAUD_TIMES = 20390;
/** Serial-No (20391, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SERIAL_NO = 20391;
/** Cost-Type (20392, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_COST_TYPE = 20392;
/** Notice-Information (20394, vendor 2011), Grouped. */
export const AVP_HUAWEI_NOTICE_INFORMATION = 20394;
/** Message-Count (20395, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_MESSAGE_COUNT = 20395;
/** Message-Content-1 (20396, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_1 = 20396;
/** Message-Content-2 (20397, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_2 = 20397;
/** Message-Content-3 (20398, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_3 = 20398;
/** Message-Content-4 (20399, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_4 = 20399;
/** Fee-Msg-Num (20411, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FEE_MSG_NUM = 20411;
/** Fee-Single (20412, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FEE_SINGLE = 20412;
/** Fee-Fixed (20413, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FEE_FIXED = 20413;
/** Message-PID (20414, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_MESSAGE_PID = 20414;
/** Original-Group (20416, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ORIGINAL_GROUP = 20416;
/** Calling-Service (20419, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLING_SERVICE = 20419;
/** Called-Service (20420, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLED_SERVICE = 20420;
/** Original-Message-ID (20421, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ORIGINAL_MESSAGE_ID = 20421;
/** Orig-IMSI (20434, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ORIG_IMSI = 20434;
/** Dest-IMSI (20435, vendor 2011), UTF8String. */
export const AVP_HUAWEI_DEST_IMSI = 20435;
/** DCS (20436, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_DCS = 20436;
/** Alert-Level (20499, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ALERT_LEVEL = 20499;
/** Transaction-Id (20501, vendor 2011), OctetString. */
export const AVP_HUAWEI_TRANSACTION_ID = 20501;
/** SP-Id (20504, vendor 2011), OctetString. */
export const AVP_HUAWEI_SP_ID = 20504;
/** Service-Id (20506, vendor 2011), OctetString. */
export const AVP_HUAWEI_SERVICE_ID = 20506;
/** Service-Type (20507, vendor 2011), Enumerated. */
export const AVP_HUAWEI_SERVICE_TYPE = 20507;
/** Content-ID (20508, vendor 2011), OctetString. */
export const AVP_HUAWEI_CONTENT_ID = 20508;
/** Client-IP (20510, vendor 2011), Address. */
export const AVP_HUAWEI_CLIENT_IP = 20510;
/** Bearer-Type (20519, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_BEARER_TYPE = 20519;
/** Start-Time (20520, vendor 2011), UTF8String. */
export const AVP_HUAWEI_START_TIME = 20520;
/** Stop-Time (20521, vendor 2011), UTF8String. */
export const AVP_HUAWEI_STOP_TIME = 20521;
/** Bearer-Protocol-Type (20522, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_BEARER_PROTOCOL_TYPE = 20522;
/** Charging-ID (20527, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CHARGING_ID = 20527;
/** CDR-Qos (20528, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_QOS = 20528;
/** Service-Level (20531, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SERVICE_LEVEL = 20531;
/** Recipient-Amount (20538, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_RECIPIENT_AMOUNT = 20538;
/** RTBP-Information (20600, vendor 2011), Grouped. */
export const AVP_HUAWEI_RTBP_INFORMATION = 20600;
/** Need-Cnfm (20606, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_NEED_CNFM = 20606;
/** Charge-Mode (20610, vendor 2011), Integer32. */
export const AVP_HUAWEI_CHARGE_MODE = 20610;
/** Src (20617, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SRC = 20617;
/** Dst (20618, vendor 2011), UTF8String. */
export const AVP_HUAWEI_DST = 20618;
/** M-Stat (20620, vendor 2011), Integer32. */
export const AVP_HUAWEI_M_STAT = 20620;
/** CDR-Product-ID (20625, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_PRODUCT_ID = 20625;
/** CDR-Charge-Mode (20626, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_CHARGE_MODE = 20626;
/** CDR-Times (20627, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_TIMES = 20627;
/** CDR-Duration (20628, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_DURATION = 20628;
/** CDR-Volume (20629, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_VOLUME = 20629;
/** CDR-Type (20630, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_TYPE = 20630;
/** CDR-Service-Type (20631, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_SERVICE_TYPE = 20631;
/** CDR-Begin-Time (20632, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_BEGIN_TIME = 20632;
/** CDR-End-Time (20633, vendor 2011), Integer32. */
export const AVP_HUAWEI_CDR_END_TIME = 20633;
/** CDR-PkgSp-Id (20634, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_PKGSP_ID = 20634;
/** CDR-Pkg-Service-Id (20635, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_PKG_SERVICE_ID = 20635;
/** CDR-Pkg-Product-Id (20636, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_PKG_PRODUCT_ID = 20636;
/** CDR-SP-Name (20637, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_SP_NAME = 20637;
/** CDR-Service-Name (20638, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CDR_SERVICE_NAME = 20638;
/** Category-ID (20639, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CATEGORY_ID = 20639;
/** Bear-Service (20641, vendor 2011), UTF8String. */
export const AVP_HUAWEI_BEAR_SERVICE = 20641;
/** Transaction-ID (20643, vendor 2011), UTF8String. */
export const AVP_HUAWEI_TRANSACTION_ID_20643 = 20643;
/** Original-Redirecting-Party-Id (20668, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ORIGINAL_REDIRECTING_PARTY_ID = 20668;
/** SGSN-IP (20671, vendor 2011), Address. */
export const AVP_HUAWEI_SGSN_IP = 20671;
/** Provisition-ID (20681, vendor 2011), UTF8String. */
export const AVP_HUAWEI_PROVISITION_ID = 20681;
/** Provisition-Type (20682, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_PROVISITION_TYPE = 20682;
/** Message-Content-5 (20700, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_5 = 20700;
/** Message-Content-6 (20701, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MESSAGE_CONTENT_6 = 20701;
/** Total-Gift-Amount (20703, vendor 2011), Integer32. */
export const AVP_HUAWEI_TOTAL_GIFT_AMOUNT = 20703;
/** Specific-Output (20708, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SPECIFIC_OUTPUT = 20708;
/** Trade-Time (20712, vendor 2011), OctetString. */
export const AVP_HUAWEI_TRADE_TIME = 20712;
/** Sms-Type (20715, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SMS_TYPE = 20715;
/** Charge-Party-Type (20731, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CHARGE_PARTY_TYPE = 20731;
/** Receive-Message-Addr (20732, vendor 2011), UTF8String. */
export const AVP_HUAWEI_RECEIVE_MESSAGE_ADDR = 20732;
/** Active-Period (20733, vendor 2011), OctetString. */
export const AVP_HUAWEI_ACTIVE_PERIOD = 20733;
/** Grace-Period (20734, vendor 2011), OctetString. */
export const AVP_HUAWEI_GRACE_PERIOD = 20734;
/** Disable-Period (20735, vendor 2011), OctetString. */
export const AVP_HUAWEI_DISABLE_PERIOD = 20735;
/** Active-Method (20738, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACTIVE_METHOD = 20738;
/** Operator-ID (20739, vendor 2011), UTF8String. */
export const AVP_HUAWEI_OPERATOR_ID = 20739;
/** Etopup-Session-ID (20740, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ETOPUP_SESSION_ID = 20740;
/** Query-Start-Time (20741, vendor 2011), Time. */
export const AVP_HUAWEI_QUERY_START_TIME = 20741;
/** Query-End-Time (20742, vendor 2011), Time. */
export const AVP_HUAWEI_QUERY_END_TIME = 20742;
/** Error-Type (20744, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ERROR_TYPE = 20744;
/** New-Active-Stop (20745, vendor 2011), UTF8String. */
export const AVP_HUAWEI_NEW_ACTIVE_STOP = 20745;
/** Old-Active-Stop (20746, vendor 2011), UTF8String. */
export const AVP_HUAWEI_OLD_ACTIVE_STOP = 20746;
/** Old-User-State (20747, vendor 2011), UTF8String. */
export const AVP_HUAWEI_OLD_USER_STATE = 20747;
/** New-User-State (20748, vendor 2011), UTF8String. */
export const AVP_HUAWEI_NEW_USER_STATE = 20748;
/** Function-Flag (20770, vendor 2011), UTF8String. */
export const AVP_HUAWEI_FUNCTION_FLAG = 20770;
/** Lifecycle-State (20772, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_LIFECYCLE_STATE = 20772;
/** Release-Reason (20780, vendor 2011), Integer32. */
export const AVP_HUAWEI_RELEASE_REASON = 20780;
/** Uniform-Serial-No (20786, vendor 2011), UTF8String. */
export const AVP_HUAWEI_UNIFORM_SERIAL_NO = 20786;
/** Recharge-Card-Type (20790, vendor 2011), Enumerated. */
export const AVP_HUAWEI_RECHARGE_CARD_TYPE = 20790;
/** Dealer-Code (20791, vendor 2011), OctetString. */
export const AVP_HUAWEI_DEALER_CODE = 20791;
/** Original-Party-Number (20792, vendor 2011), OctetString. */
export const AVP_HUAWEI_ORIGINAL_PARTY_NUMBER = 20792;
/** Bank-Channel-Distribution-Code (20793, vendor 2011), OctetString. */
export const AVP_HUAWEI_BANK_CHANNEL_DISTRIBUTION_CODE = 20793;
/** Main-Product-Key (20794, vendor 2011), Integer32. */
export const AVP_HUAWEI_MAIN_PRODUCT_KEY = 20794;
/** SMS-Language-Type (20795, vendor 2011), Integer32. */
export const AVP_HUAWEI_SMS_LANGUAGE_TYPE = 20795;
/** Clearing-House-Id (20798, vendor 2011), OctetString. */
export const AVP_HUAWEI_CLEARING_HOUSE_ID = 20798;
/** ATM-Recharge-Source-Type (20799, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ATM_RECHARGE_SOURCE_TYPE = 20799;
/** Msg-Seq (20802, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MSG_SEQ = 20802;
/** Msg-Send-Result (20803, vendor 2011), Enumerated. */
export const AVP_HUAWEI_MSG_SEND_RESULT = 20803;
/** Access-Network-Type (20804, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCESS_NETWORK_TYPE = 20804;
/** Service-Key (20806, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SERVICE_KEY = 20806;
/** Call-Type (20807, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALL_TYPE = 20807;
/** Rchg-Ext-Act-Key (20812, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_RCHG_EXT_ACT_KEY = 20812;
/** SDP-Media-Identifier (20820, vendor 2011), Enumerated. */
export const AVP_HUAWEI_SDP_MEDIA_IDENTIFIER = 20820;
/** Diversion-Reason (20821, vendor 2011), Enumerated. */
export const AVP_HUAWEI_DIVERSION_REASON = 20821;
/** Diversion-Count (20822, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_DIVERSION_COUNT = 20822;
/** Cum-Info (20853, vendor 2011), Grouped. */
export const AVP_HUAWEI_CUM_INFO = 20853;
/** Cum-Id (20854, vendor 2011), OctetString. */
export const AVP_HUAWEI_CUM_ID = 20854;
/** Cum-Money (20855, vendor 2011), OctetString. */
export const AVP_HUAWEI_CUM_MONEY = 20855;
/** Cum-Unit-Value (20856, vendor 2011), OctetString. */
export const AVP_HUAWEI_CUM_UNIT_VALUE = 20856;
/** Cum-Value-Digits (20857, vendor 2011), Integer64. */
export const AVP_HUAWEI_CUM_VALUE_DIGITS = 20857;
/** Active-Currency-Code (20894, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACTIVE_CURRENCY_CODE = 20894;
/** Suspend-Reason (20895, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SUSPEND_REASON = 20895;
/** Amount-Before-Recharge (20914, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_AMOUNT_BEFORE_RECHARGE = 20914;
/** Fav-Area-Flag (20917, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FAV_AREA_FLAG = 20917;
/** Service-Parameter-Info (20920, vendor 2011), OctetString. */
export const AVP_HUAWEI_SERVICE_PARAMETER_INFO = 20920;
/** Service-Parameter-Type (20921, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SERVICE_PARAMETER_TYPE = 20921;
/** Service-Parameter-Value (20922, vendor 2011), Integer64. */
export const AVP_HUAWEI_SERVICE_PARAMETER_VALUE = 20922;
/** SSPNO (20927, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SSPNO = 20927;
/** Announcement-Data (20931, vendor 2011), OctetString. */
export const AVP_HUAWEI_ANNOUNCEMENT_DATA = 20931;
/** VPN-Notify-Flag (20940, vendor 2011), UTF8String. */
export const AVP_HUAWEI_VPN_NOTIFY_FLAG = 20940;
/** VPN-Call-Auth-Flag (20941, vendor 2011), OctetString. */
export const AVP_HUAWEI_VPN_CALL_AUTH_FLAG = 20941;
/** Bank-Code (20974, vendor 2011), OctetString. */
export const AVP_HUAWEI_BANK_CODE = 20974;
/** Active-Flag (20978, vendor 2011), Integer32. */
export const AVP_HUAWEI_ACTIVE_FLAG = 20978;
/** Tenant-ID (21009, vendor 2011), OctetString. */
export const AVP_HUAWEI_TENANT_ID = 21009;
/** Adjust-Roaming-Type (21010, vendor 2011), Integer32. */
export const AVP_HUAWEI_ADJUST_ROAMING_TYPE = 21010;
/** HandleOver-Toolbox-Flag (21011, vendor 2011), Integer32. */
export const AVP_HUAWEI_HANDLEOVER_TOOLBOX_FLAG = 21011;
/** Fix-Rent-Fee (21108, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_FIX_RENT_FEE = 21108;
/** Next-Bill-DateTime (21109, vendor 2011), OctetString. */
export const AVP_HUAWEI_NEXT_BILL_DATETIME = 21109;
/** IDD-Originate-Number (21119, vendor 2011), OctetString. */
export const AVP_HUAWEI_IDD_ORIGINATE_NUMBER = 21119;
/** Card-Cur-Distributor-ID (21120, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CARD_CUR_DISTRIBUTOR_ID = 21120;
/** Address-Of-Restricted-Indicator (21121, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ADDRESS_OF_RESTRICTED_INDICATOR = 21121;
/** Calling-Party-Address-Nature (21162, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLING_PARTY_ADDRESS_NATURE = 21162;
/** Called-Party-Address-Nature (21163, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLED_PARTY_ADDRESS_NATURE = 21163;
/** Called-Party-BCDNumber (21164, vendor 2011), OctetString. */
export const AVP_HUAWEI_CALLED_PARTY_BCDNUMBER = 21164;
/** Called-Party-BCDNumber-Nature (21165, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLED_PARTY_BCDNUMBER_NATURE = 21165;
/** Original-Called-Party-Id-Nature (21166, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ORIGINAL_CALLED_PARTY_ID_NATURE = 21166;
/** Redirecting-Party-Id-Nature (21167, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_REDIRECTING_PARTY_ID_NATURE = 21167;
/** Reroute-Called-Number (21168, vendor 2011), OctetString. */
export const AVP_HUAWEI_REROUTE_CALLED_NUMBER = 21168;
/** Calling-Msc-Address (21169, vendor 2011), OctetString. */
export const AVP_HUAWEI_CALLING_MSC_ADDRESS = 21169;
/** Calling-Location-Number (21170, vendor 2011), OctetString. */
export const AVP_HUAWEI_CALLING_LOCATION_NUMBER = 21170;
/** Calling-Location-Number-Nature (21171, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLING_LOCATION_NUMBER_NATURE = 21171;
/** Called-Msc-Address (21172, vendor 2011), OctetString. */
export const AVP_HUAWEI_CALLED_MSC_ADDRESS = 21172;
/** Called-Location-Number (21173, vendor 2011), OctetString. */
export const AVP_HUAWEI_CALLED_LOCATION_NUMBER = 21173;
/** Called-Location-Number-Nature (21174, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CALLED_LOCATION_NUMBER_NATURE = 21174;
/** Credit-Use-Notification (21176, vendor 2011), Grouped. */
export const AVP_HUAWEI_CREDIT_USE_NOTIFICATION = 21176;
/** PPS-Account-Notify (21177, vendor 2011), Grouped. */
export const AVP_HUAWEI_PPS_ACCOUNT_NOTIFY = 21177;
/** PPS-Notify-Mode (21178, vendor 2011), Integer32. */
export const AVP_HUAWEI_PPS_NOTIFY_MODE = 21178;
/** PPS-Used-Credit (21179, vendor 2011), Integer64. */
export const AVP_HUAWEI_PPS_USED_CREDIT = 21179;
/** PPS-Max-Credit (21180, vendor 2011), Integer64. */
export const AVP_HUAWEI_PPS_MAX_CREDIT = 21180;
/** Validity-Date2 (21181, vendor 2011), OctetString. */
export const AVP_HUAWEI_VALIDITY_DATE2 = 21181;
/** POS-Account-Notify (21182, vendor 2011), Grouped. */
export const AVP_HUAWEI_POS_ACCOUNT_NOTIFY = 21182;
/** POS-Notify-Mode (21183, vendor 2011), Integer32. */
export const AVP_HUAWEI_POS_NOTIFY_MODE = 21183;
/** POS-Used-Credit (21184, vendor 2011), Integer64. */
export const AVP_HUAWEI_POS_USED_CREDIT = 21184;
/** POS-Max-Credit (21185, vendor 2011), Integer64. */
export const AVP_HUAWEI_POS_MAX_CREDIT = 21185;
/** Next-Bill-Date (21186, vendor 2011), OctetString. */
export const AVP_HUAWEI_NEXT_BILL_DATE = 21186;
/** Auth-Reroute-Number (21190, vendor 2011), OctetString. */
export const AVP_HUAWEI_AUTH_REROUTE_NUMBER = 21190;
/** I-Sub-COSID (21191, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_SUB_COSID = 21191;
/** I-User-Type (21192, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_USER_TYPE = 21192;
/** I-Tenant-ID (21193, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_TENANT_ID = 21193;
/** I-Language-Type (21194, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_LANGUAGE_TYPE = 21194;
/** I-SMS-Language-Type (21195, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_SMS_LANGUAGE_TYPE = 21195;
/** User-Basic-Info (21196, vendor 2011), Grouped. */
export const AVP_HUAWEI_USER_BASIC_INFO = 21196;
/** I-Brand-ID (21198, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_BRAND_ID = 21198;
/** Community-Information (21204, vendor 2011), Grouped. */
export const AVP_HUAWEI_COMMUNITY_INFORMATION = 21204;
/** S-Caller-Group-Number (21205, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_GROUP_NUMBER = 21205;
/** S-Caller-Top-Group-Number (21206, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_TOP_GROUP_NUMBER = 21206;
/** S-Called-Long-Number (21207, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_LONG_NUMBER = 21207;
/** S-Caller-Short-Number (21208, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_SHORT_NUMBER = 21208;
/** S-Caller-Number-Type (21209, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_NUMBER_TYPE = 21209;
/** S-Caller-VPN-Phone-Flags (21210, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_VPN_PHONE_FLAGS = 21210;
/** S-Caller-PBX-Display-Number (21211, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_PBX_DISPLAY_NUMBER = 21211;
/** S-Caller-Hunting-Main-Number (21212, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLER_HUNTING_MAIN_NUMBER = 21212;
/** S-Called-Group-Number (21213, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_GROUP_NUMBER = 21213;
/** S-Called-Top-Group-Number (21214, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_TOP_GROUP_NUMBER = 21214;
/** S-Called-Number-Type (21216, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_NUMBER_TYPE = 21216;
/** S-Called-VPN-Phone-Flags (21217, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_VPN_PHONE_FLAGS = 21217;
/** S-Called-PBX-Display-Number (21218, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_PBX_DISPLAY_NUMBER = 21218;
/** S-Called-Hunting-Main-Number (21219, vendor 2011), OctetString. */
export const AVP_HUAWEI_S_CALLED_HUNTING_MAIN_NUMBER = 21219;
/** Parent-Limit-Value (21220, vendor 2011), Integer64. */
export const AVP_HUAWEI_PARENT_LIMIT_VALUE = 21220;
/** Ex-Trans-Type (21400, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_TRANS_TYPE = 21400;
/** Event-Type (22004, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EVENT_TYPE = 22004;
/** Merchant-ID (22008, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MERCHANT_ID = 22008;
/** Card-Brand-ID (22121, vendor 2011), OctetString. */
export const AVP_HUAWEI_CARD_BRAND_ID = 22121;
/** Channel-ID (22347, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CHANNEL_ID = 22347;
/** New-SSP-Time (22992, vendor 2011), Time. */
export const AVP_HUAWEI_NEW_SSP_TIME = 22992;
/** New-Card-Money (22994, vendor 2011), Integer64. */
export const AVP_HUAWEI_NEW_CARD_MONEY = 22994;
/** New-Money (22995, vendor 2011), Integer64. */
export const AVP_HUAWEI_NEW_MONEY = 22995;
/** Personal-Pay-Notify-Mode (30015, vendor 2011), UTF8String. */
export const AVP_HUAWEI_PERSONAL_PAY_NOTIFY_MODE = 30015;
/** Personal-Pay-Cost-Value (30016, vendor 2011), Integer64. */
export const AVP_HUAWEI_PERSONAL_PAY_COST_VALUE = 30016;
/** Keep-Voice-Flag (30017, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_KEEP_VOICE_FLAG = 30017;
/** Same-CUG-Not-Free-Notify-Flag (30020, vendor 2011), Integer32. */
export const AVP_HUAWEI_SAME_CUG_NOT_FREE_NOTIFY_FLAG = 30020;
/** U-Billed-Fee (30022, vendor 2011), Integer32. */
export const AVP_HUAWEI_U_BILLED_FEE = 30022;
/** Share-Call-Percent (30023, vendor 2011), Integer32. */
export const AVP_HUAWEI_SHARE_CALL_PERCENT = 30023;
/** I-Saas-Tenant-ID (30049, vendor 2011), Integer32. */
export const AVP_HUAWEI_I_SAAS_TENANT_ID = 30049;
/** I-First-Call-Flag (30050, vendor 2011), UTF8String. */
export const AVP_HUAWEI_I_FIRST_CALL_FLAG = 30050;
/** Charge-Number-Nature (30051, vendor 2011), Integer32. */
export const AVP_HUAWEI_CHARGE_NUMBER_NATURE = 30051;
/** Premium-Sms-Flag (30127, vendor 2011), Enumerated. */
export const AVP_HUAWEI_PREMIUM_SMS_FLAG = 30127;
/** Ex-Parameter-1 (30312, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_1 = 30312;
/** Ex-Parameter-2 (30313, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_2 = 30313;
/** Ex-Parameter-3 (30314, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_3 = 30314;
/** Ex-Parameter-4 (30315, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_4 = 30315;
/** Ex-Parameter-5 (30316, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_5 = 30316;
/** Ex-Parameter-6 (30317, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_6 = 30317;
/** Ex-Parameter-7 (30318, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_7 = 30318;
/** Ex-Parameter-8 (30319, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_8 = 30319;
/** Ex-Parameter-9 (30320, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_9 = 30320;
/** Ex-Parameter-10 (30321, vendor 2011), UTF8String. */
export const AVP_HUAWEI_EX_PARAMETER_10 = 30321;
/** Transaction-Operation-Status (30323, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_TRANSACTION_OPERATION_STATUS = 30323;
/** Sum-Balance-Info (30324, vendor 2011), OctetString. */
export const AVP_HUAWEI_SUM_BALANCE_INFO = 30324;
/** Change-Type (30325, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CHANGE_TYPE = 30325;
/** Balance-Type (30326, vendor 2011), Integer64. */
export const AVP_HUAWEI_BALANCE_TYPE = 30326;
/** Operation-Description (30327, vendor 2011), UTF8String. */
export const AVP_HUAWEI_OPERATION_DESCRIPTION = 30327;
/** Account-Class (30330, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ACCOUNT_CLASS = 30330;
/** Apply-Time (30332, vendor 2011), OctetString. */
export const AVP_HUAWEI_APPLY_TIME = 30332;
/** Expire-Time (30333, vendor 2011), OctetString. */
export const AVP_HUAWEI_EXPIRE_TIME = 30333;
/** Service-Transaction-ID (30335, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SERVICE_TRANSACTION_ID = 30335;
/** ABM-Operation-Type (30336, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_ABM_OPERATION_TYPE = 30336;
/** Cumulate-Type (30338, vendor 2011), Integer64. */
export const AVP_HUAWEI_CUMULATE_TYPE = 30338;
/** Cycle-Start-Time (30341, vendor 2011), OctetString. */
export const AVP_HUAWEI_CYCLE_START_TIME = 30341;
/** Cycle-End-Time (30342, vendor 2011), OctetString. */
export const AVP_HUAWEI_CYCLE_END_TIME = 30342;
/** Original-Credit (30343, vendor 2011), Integer64. */
export const AVP_HUAWEI_ORIGINAL_CREDIT = 30343;
/** Credit-Type (30344, vendor 2011), Unsigned64. */
export const AVP_HUAWEI_CREDIT_TYPE = 30344;
/** Unit-Type (30346, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_UNIT_TYPE = 30346;
/** Account-Code (30347, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ACCOUNT_CODE = 30347;
/** Access-Module (30349, vendor 2011), Integer32. */
export const AVP_HUAWEI_ACCESS_MODULE = 30349;
/** Service-Seq-No (30350, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SERVICE_SEQ_NO = 30350;
/** Access-Front-End-Id (30356, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ACCESS_FRONT_END_ID = 30356;
/** Purpose-Id (30357, vendor 2011), UTF8String. */
export const AVP_HUAWEI_PURPOSE_ID = 30357;
/** Consumer-Account-Id (30359, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_CONSUMER_ACCOUNT_ID = 30359;
/** Service-Time-Out (30360, vendor 2011), Integer64. */
export const AVP_HUAWEI_SERVICE_TIME_OUT = 30360;
/** Call-Begin-Time (30365, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CALL_BEGIN_TIME = 30365;
/** INAPCS1-Tariff-Class (30383, vendor 2011), UTF8String. */
export const AVP_HUAWEI_INAPCS1_TARIFF_CLASS = 30383;
/** Member-Screen-Class (30406, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MEMBER_SCREEN_CLASS = 30406;
/** Screen-Zone-ID (30407, vendor 2011), Integer32. */
export const AVP_HUAWEI_SCREEN_ZONE_ID = 30407;
/** Auth-Information (30800, vendor 2011), Grouped. */
export const AVP_HUAWEI_AUTH_INFORMATION = 30800;
/** Auth-Result-Code (30801, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_AUTH_RESULT_CODE = 30801;
/** Auth-User-State (30802, vendor 2011), UTF8String. */
export const AVP_HUAWEI_AUTH_USER_STATE = 30802;
/** Auth-Action (30803, vendor 2011), UTF8String. */
export const AVP_HUAWEI_AUTH_ACTION = 30803;
/** Auth-Voice-ID (30804, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_AUTH_VOICE_ID = 30804;
/** Auth-Message-ID (30805, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_AUTH_MESSAGE_ID = 30805;
/** Auth-Sub-Service-Key (30806, vendor 2011), UTF8String. */
export const AVP_HUAWEI_AUTH_SUB_SERVICE_KEY = 30806;
/** RN-Prefix (30808, vendor 2011), UTF8String. */
export const AVP_HUAWEI_RN_PREFIX = 30808;
/** Recipient-Type (30809, vendor 2011), Enumerated. */
export const AVP_HUAWEI_RECIPIENT_TYPE = 30809;
/** IVR-Lang (30811, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_IVR_LANG = 30811;
/** SMS-Lang (30812, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_SMS_LANG = 30812;
/** Pay-Type (30813, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_PAY_TYPE = 30813;
/** State (30814, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_STATE = 30814;
/** Brand (30815, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_BRAND = 30815;
/** Main-Product-ID (30816, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_MAIN_PRODUCT_ID = 30816;
/** Activation-Date (30820, vendor 2011), OctetString. */
export const AVP_HUAWEI_ACTIVATION_DATE = 30820;
/** PPS-Balance (30821, vendor 2011), Integer64. */
export const AVP_HUAWEI_PPS_BALANCE = 30821;
/** POS-Balance (30822, vendor 2011), Integer64. */
export const AVP_HUAWEI_POS_BALANCE = 30822;
/** Management-State (30823, vendor 2011), UTF8String. */
export const AVP_HUAWEI_MANAGEMENT_STATE = 30823;
/** Auth-Sub-Brand-Type (30910, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_AUTH_SUB_BRAND_TYPE = 30910;
/** V-MCC-MNC-Addr (30924, vendor 2011), Unsigned32. */
export const AVP_HUAWEI_V_MCC_MNC_ADDR = 30924;
/** Balance-Info (60001, vendor 2011), Grouped. */
export const AVP_HUAWEI_BALANCE_INFO = 60001;
/** Payment-Type (60002, vendor 2011), Integer32. */
export const AVP_HUAWEI_PAYMENT_TYPE = 60002;
/** Balance-Category (60003, vendor 2011), Integer32. */
export const AVP_HUAWEI_BALANCE_CATEGORY = 60003;
/** Balance-Id (60004, vendor 2011), Integer64. */
export const AVP_HUAWEI_BALANCE_ID = 60004;
/** Current-Balance (60006, vendor 2011), Integer64. */
export const AVP_HUAWEI_CURRENT_BALANCE = 60006;
/** Balance-Date (60007, vendor 2011), Time. */
export const AVP_HUAWEI_BALANCE_DATE = 60007;
/** Related-Object-Type (60008, vendor 2011), Integer32. */
export const AVP_HUAWEI_RELATED_OBJECT_TYPE = 60008;
/** Related-Object-ID (60009, vendor 2011), Integer64. */
export const AVP_HUAWEI_RELATED_OBJECT_ID = 60009;
/** Unpaid-Fee (60010, vendor 2011), Integer64. */
export const AVP_HUAWEI_UNPAID_FEE = 60010;
/** SP-Id (20601, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SP_ID_20601 = 20601;
/** Service-Id (20602, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SERVICE_ID_20602 = 20602;
/** Service-Type (20608, vendor 2011), Integer32. */
export const AVP_HUAWEI_SERVICE_TYPE_20608 = 20608;
/** Content-ID (20640, vendor 2011), UTF8String. */
export const AVP_HUAWEI_CONTENT_ID_20640 = 20640;
/** Additional-Info (20665, vendor 2011), UTF8String. */
export const AVP_HUAWEI_ADDITIONAL_INFO_20665 = 20665;
/** Transaction-ID (20796, vendor 2011), UTF8String. */
export const AVP_HUAWEI_TRANSACTION_ID_20796 = 20796;
/** Subscriber-Pay-Type (20797, vendor 2011), Integer32. */
export const AVP_HUAWEI_SUBSCRIBER_PAY_TYPE_20797 = 20797;
/** Current-Account-Balance (30322, vendor 2011), Integer64. */
export const AVP_HUAWEI_CURRENT_ACCOUNT_BALANCE_30322 = 30322;
/** Account-Balance-Change (30348, vendor 2011), Integer64. */
export const AVP_HUAWEI_ACCOUNT_BALANCE_CHANGE_30348 = 30348;
/** Balance-Type (60005, vendor 2011), Integer32. */
export const AVP_HUAWEI_BALANCE_TYPE_60005 = 60005;
/** Source-Addr (20408, vendor 2011), UTF8String. */
export const AVP_HUAWEI_SOURCE_ADDR_20408 = 20408;
/** CableLabs-Digest-Algorithm (204, vendor 4491), UTF8String. */
export const AVP_CABLELABS_DIGEST_ALGORITHM = 204;
/** CableLabs-Digest-Auth-Param (205, vendor 4491), OctetString. */
export const AVP_CABLELABS_DIGEST_AUTH_PARAM = 205;
/** CableLabs-Digest-Domain (206, vendor 4491), UTF8String. */
export const AVP_CABLELABS_DIGEST_DOMAIN = 206;
/** CableLabs-Digest-HA1 (207, vendor 4491), OctetString. */
export const AVP_CABLELABS_DIGEST_HA1 = 207;
/** CableLabs-Digest-QoP (208, vendor 4491), UTF8String. */
export const AVP_CABLELABS_DIGEST_QOP = 208;
/** CableLabs-Digest-Realm (209, vendor 4491), UTF8String. */
export const AVP_CABLELABS_DIGEST_REALM = 209;
/** CableLabs-SIP-Digest-Authenticate (228, vendor 4491), Grouped. */
export const AVP_CABLELABS_SIP_DIGEST_AUTHENTICATE = 228;
/** Ptc-Content-Information (256, vendor 35797), Grouped. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_INFORMATION = 256;
/** Ptc-Content-MAC-Charge (257, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_MAC_CHARGE = 257;
/** Ptc-Content-Subscription-Id (258, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_SUBSCRIPTION_ID = 258;
/** Ptc-Content-Service-Id (259, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_SERVICE_ID = 259;
/** Ptc-Content-Rate-Type (260, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_RATE_TYPE = 260;
/** Ptc-Content-Used-Quantity (261, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_USED_QUANTITY = 261;
/** Ptc-Content-Invoice-Data (262, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_INVOICE_DATA = 262;
/** Ptc-Content-Channel (263, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_CHANNEL = 263;
/** Ptc-Content-Provider (264, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_PROVIDER = 264;
/** Ptc-Content-Operation-Type (265, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_OPERATION_TYPE = 265;
/** Ptc-Content-Request-Type (266, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_REQUEST_TYPE = 266;
/** Ptc-Content-User-Status (267, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_USER_STATUS = 267;
/** Ptc-Content-Payment-Point-Id (268, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_PAYMENT_POINT_ID = 268;
/** Ptc-Content-Payment-Point-Name (269, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_PAYMENT_POINT_NAME = 269;
/** Ptc-Content-Subscription-Name (270, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_SUBSCRIPTION_NAME = 270;
/** Ptc-Content-VAT-Rate (271, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_VAT_RATE = 271;
/** Ptc-Content-XCG-Transaction-Id (272, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_TRANSACTION_ID = 272;
/** Ptc-Content-XCG-Backed-Out-Transaction-Id (273, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_BACKED_OUT_TRANSACTION_ID = 273;
/** Ptc-Content-XCG-Amount-Limit-Used (274, vendor 35797), Unsigned64. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_AMOUNT_LIMIT_USED = 274;
/** Ptc-Content-XCG-Amount-Limit-Remaining (275, vendor 35797), Unsigned64. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_AMOUNT_LIMIT_REMAINING = 275;
/** Ptc-Content-XCG-Amount-Validity-Date (276, vendor 35797), Time. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_AMOUNT_VALIDITY_DATE = 276;
/** Ptc-Content-XCG-Quantity-Limit-Remaining (277, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_QUANTITY_LIMIT_REMAINING = 277;
/** Ptc-Content-XCG-Quantity-Limit-Used (278, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_QUANTITY_LIMIT_USED = 278;
/** Ptc-Content-XCG-Quantity-Limit-Validity-Date (279, vendor 35797), Time. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_QUANTITY_LIMIT_VALIDITY_DATE = 279;
/** Ptc-Content-XCG-External-Transaction-Id (280, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_EXTERNAL_TRANSACTION_ID = 280;
/** Ptc-Content-XCG-Premium-Blocking-Verification (281, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_PREMIUM_BLOCKING_VERIFICATION = 281;
/** Ptc-Content-XCG-Adults-Only (282, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_XCG_ADULTS_ONLY = 282;
/** Ptc-Brand-ID (283, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_BRAND_ID = 283;
/** Ptc-Content-Payment-Definition-Type (284, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_PAYMENT_DEFINITION_TYPE = 284;
/** Ptc-Content-Send-IPK (285, vendor 35797), Unsigned32. */
export const AVP_T_MOBILE_PL_PTC_CONTENT_SEND_IPK = 285;
/** User-Interaction-Request (9900, vendor 35797), Grouped. */
export const AVP_T_MOBILE_PL_USER_INTERACTION_REQUEST = 9900;
/** User-Interaction-Failure-Handling (9901, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_USER_INTERACTION_FAILURE_HANDLING = 9901;
/** User-Interaction-Charging-Flag (9902, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_USER_INTERACTION_CHARGING_FLAG = 9902;
/** User-Interaction-Parameters (9903, vendor 35797), Grouped. */
export const AVP_T_MOBILE_PL_USER_INTERACTION_PARAMETERS = 9903;
/** Interaction-Mode (9904, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_INTERACTION_MODE = 9904;
/** Interaction-Type (9905, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_INTERACTION_TYPE = 9905;
/** Interaction-Data (9906, vendor 35797), UTF8String. */
export const AVP_T_MOBILE_PL_INTERACTION_DATA = 9906;
/** Variable-Part (9907, vendor 35797), Grouped. */
export const AVP_T_MOBILE_PL_VARIABLE_PART = 9907;
/** Variable-Part-Language (9916, vendor 35797), Enumerated. */
export const AVP_T_MOBILE_PL_VARIABLE_PART_LANGUAGE = 9916;
