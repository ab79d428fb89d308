// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** Command: Capabilities-Exchange. */
export const CMD_CAPABILITIES_EXCHANGE = 257;
/** Command: Re-Auth. */
export const CMD_RE_AUTH = 258;
/** Command: Accounting. */
export const CMD_ACCOUNTING = 271;
/** Command: Abort-Session. */
export const CMD_ABORT_SESSION = 274;
/** Command: Session-Termination. */
export const CMD_SESSION_TERMINATION = 275;
/** Command: Device-Watchdog. */
export const CMD_DEVICE_WATCHDOG = 280;
/** Command: Disconnect-Peer. */
export const CMD_DISCONNECT_PEER = 282;
/** Command: Bootstrapping-Info. */
export const CMD_BOOSTRAPPING_INFO = 310;
/** Command: Message-Process. */
export const CMD_MESSAGE_PROCESS = 311;
/** Command: GBA-Push-Info. */
export const CMD_GBAPUSH_INFO = 312;
/** Command: Policy-Data. */
export const CMD_POLICY_DATA = 314;
/** Command: Policy-Install. */
export const CMD_POLICY_INSTALL = 315;
/** Command: Update-Location. */
export const CMD_3GPP_UPDATE_LOCATION = 316;
/** Command: Cancel-Location. */
export const CMD_3GPP_CANCEL_LOCATION = 317;
/** Command: Authentication-Information. */
export const CMD_3GPP_AUTHENTICATION_INFORMATION = 318;
/** Command: Insert-Subscriber-Data. */
export const CMD_3GPP_INSERT_SUBSCRIBER_DATA = 319;
/** Command: Delete-Subscriber-Data. */
export const CMD_3GPP_DELETE_SUBSCRIBER_DATA = 320;
/** Command: Purge-UE. */
export const CMD_3GPP_PURGE_UE = 321;
/** Command: Reset. */
export const CMD_3GPP_RESET = 322;
/** Command: Notify. */
export const CMD_3GPP_NOTIFY = 323;
/** Command: ME-Identity-Check. */
export const CMD_3GPP_ME_IDENTITY_CHECK = 324;
/** Command: MIP6. */
export const CMD_MIP6 = 325;
/** Command: QoS-Authorization. */
export const CMD_QOS_AUTHORIZATION = 326;
/** Command: QoS-Install. */
export const CMD_QOS_INSTALL = 327;
/** Command: Capabilities-Update. */
export const CMD_CAPABILITIES_UPDATE = 328;
/** Command: IKEv2-SK. */
export const CMD_IKEV2_SK = 329;
/** Command: NAT-Control. */
export const CMD_NAT_CONTROL = 330;
/** Command: Provide-Location. */
export const CMD_3GPP_PROVIDE_LOCATION = 8388620;
/** Command: Location-Report. */
export const CMD_3GPP_LOCATION_REPORT = 8388621;
/** Command: LCS-Routing-Info. */
export const CMD_3GPP_LCS_ROUTING_INFO = 8388622;
/** Command: Subscription-Information-Application. */
export const CMD_SUBSCRIPTION_INFORMATION_APPLICATION = 8388631;
/** Command: Distributed-Charging. */
export const CMD_DISTRIBUTED_CHARGING = 8388632;
/** Command: Ericsson-Spending-Limit. */
export const CMD_ERICSSON_SL = 8388633;
/** Command: Ericsson-Spending-Status-Notification. */
export const CMD_ERICSSON_SN = 8388634;
/** Command: Spending-Limit. */
export const CMD_SPENDING_LIMIT = 8388635;
/** Command: Spending-Status-Notification. */
export const CMD_SPENDING_STATUS_NOTIFICATION = 8388636;
/** Command: TDF-Session. */
export const CMD_TDF_SESSION = 8388637;
/** Command: Update-VCSG-Location. */
export const CMD_3GPP_UPDATE_VCSG_LOCATION = 8388638;
/** Command: Device-Action. */
export const CMD_3GPP_DEVICE_ACTION = 8388639;
/** Command: Device-Notification. */
export const CMD_3GPP_DEVICE_NOTIFICATION = 8388640;
/** Command: Subscriber-Information. */
export const CMD_3GPP_SUBSCRIBER_INFORMATION = 8388641;
/** Command: Cancel-VCSG-Location. */
export const CMD_CANCEL_VCSG_LOCATION = 8388642;
/** Command: Device-Trigger. */
export const CMD_3GPP_DEVICE_TRIGGER = 8388643;
/** Command: Delivery-Report. */
export const CMD_3GPP_DELIVERY_REPORT = 8388644;
/** Command: MO-Forward-Short-Message. */
export const CMD_MO_FORWARD_SHORT_MESSAGE = 8388645;
/** Command: MT-Forward-Short-Message. */
export const CMD_MT_FORWARD_SHORT_MESSAGE = 8388646;
/** Command: Send-Routing-Info-For-SM. */
export const CMD_SEND_ROUTING_INFO_FOR_SM = 8388647;
/** Command: Alert-Service-Centre. */
export const CMD_ALERT_SERVICE_CENTRE = 8388648;
/** Command: Report-SM-Delivery-Status. */
export const CMD_REPORT_SM_DELIVERY_STATUS = 8388649;
/** Command: NSN-Cancel-LocationMS. */
export const CMD_NSN_CANCEL_LOCATIONMS = 8388650;
/** Command: NSN-User-DataMS. */
export const CMD_NSN_USER_DATAMS = 8388651;
/** Command: NSN-Profile-UpdateMS. */
export const CMD_NSN_PROFILE_UPDATEMS = 8388652;
/** Command: NSN-Subscribe-NotificationsMS. */
export const CMD_NSN_SUBSCRIBE_NOTIFICATIONSMS = 8388653;
/** Command: NSN-Push-NotificationMS. */
export const CMD_NSN_PUSH_NOTIFICATIONMS = 8388654;
/** Command: Get-Gateway. */
export const CMD_GET_GATEWAY = 8388655;
/** Command: Trigger-Establishment. */
export const CMD_TRIGGER_ESTABLISHMENT = 8388656;
/** Command: Ericsson-Binding-Data. */
export const CMD_ERICSSON_BINDING_DATA = 8388657;
/** Command: Ericsson-Trace-Report. */
export const CMD_ERICSSON_TRACE_REPORT = 8388717;
/** Command: Configuration-Information. */
export const CMD_CONFIGURATION_INFORMATION = 8388718;
/** Command: Reporting-Information. */
export const CMD_REPORTING_INFORMATION = 8388719;
/** Command: Non-Aggregated-RUCI-Report. */
export const CMD_NON_AGGREGATED_RUCI_REPORT = 8388720;
/** Command: Aggregated-RUCI-Report. */
export const CMD_AGGREGATED_RUCI_REPORT = 8388721;
/** Command: Modify-Uecontext. */
export const CMD_MODIFY_UECONTEXT = 8388722;
/** Command: NIDD-Information. */
export const CMD_NIDD_INFORMATION = 8388726;
/** Command: Connection-Management. */
export const CMD_CONNECTION_MANAGEMENT = 8388732;
/** Command: MO-Data. */
export const CMD_MO_DATA = 8388733;
/** Command: MT-Data. */
export const CMD_MT_DATA = 8388734;
/** Command: AA. */
export const CMD_AA = 265;
/** Command: Diameter-EAP. */
export const CMD_DIAMETER_EAP = 268;
/** Command: AA-Mobile-Node. */
export const CMD_AA_MOBILE_NODE = 260;
/** Command: Home-Agent-MIP. */
export const CMD_HOME_AGENT_MIP = 262;
/** Command: Credit-Control. */
export const CMD_CREDIT_CONTROL = 272;
/** Command: Ping. */
export const CMD_SUN_PING = 511;
/** Command: User-Authorization. */
export const CMD_TGPP_USER_AUTHORIZATION = 300;
/** Command: Server-Assignment. */
export const CMD_TGPP_SERVER_ASSIGNMENT = 301;
/** Command: Location-Info. */
export const CMD_TGPP_LOCATION_INFO = 302;
/** Command: Multimedia-Auth. */
export const CMD_TGPP_MULTIMEDIA_AUTH = 303;
/** Command: Registration-Termination. */
export const CMD_TGPP_REGISTRATION_TERMINATION = 304;
/** Command: Push-Profile. */
export const CMD_TGPP_PUSH_PROFILE = 305;
/** Command: User-Data. */
export const CMD_TGPP_USER_DATA = 306;
/** Command: Profile-Update. */
export const CMD_TGPP_PROFILE_UPDATE = 307;
/** Command: Subscribe-Notifications. */
export const CMD_TGPP_SUBSCRIBE_NOTIFICATIONS = 308;
/** Command: Push-Notification. */
export const CMD_TGPP_PUSH_NOTIFICATION = 309;
/** Command: GCS-Action. */
export const CMD_TGPP_GCS_ACTION = 8388662;
/** Command: GCS-Notification. */
export const CMD_TGPP_GCS_NOTIFICATION = 8388663;
/** Command: ProSe-Subscriber-Information. */
export const CMD_TGPP_PROSE_SUBSCRIBER_INFORMATION = 8388664;
/** Command: Update-ProSe-Subscriber-Data. */
export const CMD_TGPP_UPDATE_PROSE_SUBSCRIBER_DATA = 8388665;
/** Command: ProSe-Notify. */
export const CMD_TGPP_PROSE_NOTIFY = 8388666;
/** Command: Reset. */
export const CMD_TGPP_RESET = 8388667;
/** Command: ProSe-Initial-Location-Information. */
export const CMD_TGPP_PROSE_INITIAL_LOCATION_INFORMATION = 8388713;
/** Command: User-Authorization. */
export const CMD_USER_AUTHORIZATION = 283;
/** Command: Server-Assignment. */
export const CMD_SERVER_ASSIGNMENT = 284;
/** Command: Location-Info. */
export const CMD_LOCATION_INFO = 285;
/** Command: Multimedia-Auth. */
export const CMD_MULTIMEDIA_AUTH = 286;
/** Command: Registration-Termination. */
export const CMD_REGISTRATION_TERMINATION = 287;
/** Command: Push-Profile. */
export const CMD_PUSH_PROFILE = 288;
/** Command: MIP6. */
export const CMD_MIP6_REQUEST_ANSWER = 325;
/** Command: Peer-Information. */
export const CMD_HP_PEER_INFORMATION = 100;
/** Command: Fetch-Peers. */
export const CMD_HP_FETCH_PEERS = 101;
/** Command: Subscribe-Change. */
export const CMD_HP_SUBSCRIBE_CHANGE = 102;
/** Command: Notify-Change. */
export const CMD_HP_NOTIFY_CHANGE = 103;
/** Command: Data-Pull. */
export const CMD_DATA_PULL = 8388728;
/** Command: Data-Update. */
export const CMD_DATA_UPDATE = 8388729;
/** Command: Notification-Data. */
export const CMD_NOTIFICATION_DATA = 8388730;
/** Command: Charging-Interrogation. */
export const CMD_CHARGING_INTERROGATION = 16777214;
/** Command: Network-Status. */
export const CMD_NETWORK_STATUS = 8388724;
/** Command: Network-Status-Continuous-Report. */
export const CMD_NETWORK_STATUS_CONTINUOUS_REPORT = 8388725;
/** Command: Background-Data-Transfer. */
export const CMD_BACKGROUND_DATA_TRANSFER = 8388723;
/** Command: Event-Configuration. */
export const CMD_EVENT_CONFIGURATION = 8388735;
/** Command: Event-Reporting. */
export const CMD_EVENT_REPORTING = 8388736;
/** Command: ProXimity-Action. */
export const CMD_PROXIMITY_ACTION = 8388676;
/** Command: ProXimity-Application. */
export const CMD_PROXIMITY_APPLICATION = 8388727;
/** Command: ProSe-Authorization. */
export const CMD_PROSE_AUTHORIZATION = 8388668;
/** Command: ProSe-Discovery. */
export const CMD_PROSE_DISCOVERY = 8388669;
/** Command: ProSe-Match. */
export const CMD_PROSE_MATCH = 8388670;
/** Command: ProSe-Match-Report-Info. */
export const CMD_PROSE_MATCH_REPORT_INFO = 8388671;
/** Command: ProSe-Proximity. */
export const CMD_PROSE_PROXIMITY = 8388672;
/** Command: ProSe-Location-Update. */
export const CMD_PROSE_LOCATION_UPDATE = 8388673;
/** Command: ProSe-Alert. */
export const CMD_PROSE_ALERT = 8388674;
/** Command: ProSe-Cancellation. */
export const CMD_PROSE_CANCELLATION = 8388675;
/** Command: TSSF-Notification. */
export const CMD_TSSF_NOTIFICATION = 8388731;
/** Command: WIMAX-HRPD-SFF. */
export const CMD_WIMAX_HRPD_SFF = 8388608;
/** Command: WiMAX-Diameter-EAP. */
export const CMD_WIMAX_DIAMETER_EAP = 8388609;
/** Command: WiMAX-Change-of-Authorization. */
export const CMD_WIMAX_CHANGE_OF_AUTHORIZATION = 8388610;
/** Command: WiMAX-Reauthentication. */
export const CMD_WIMAX_REAUTHENTICATION = 8388611;
/** Command: WiMAX-Session-Termination. */
export const CMD_WIMAX_SESSION_TERMINATION = 8388612;
/** Command: WiMAX-Abort-Session. */
export const CMD_WIMAX_ABORT_SESSION = 8388613;
/** Command: WiMAX-Home-Agent-IPv4. */
export const CMD_WIMAX_HOME_AGENT_IPV4 = 8388614;
/** Command: WiMAX-Home-Agent-IPv6. */
export const CMD_WIMAX_HOME_AGENT_IPV6 = 8388615;
/** Command: WiMAX-DHCP. */
export const CMD_WIMAX_DHCP = 8388616;
/** Command: WiMAX-LAA. */
export const CMD_WIMAX_LAA = 8388617;
/** Command: WiMAX-Location-Accounting. */
export const CMD_WIMAX_LOCATION_ACCOUNTING = 8388618;
/** Command: WiMAX-Location-Measurement-Query. */
export const CMD_WIMAX_LOCATION_MEASUREMENT_QUERY = 8388619;
/** Command: Notif. */
export const CMD_NOTIF = 8388623;
/** Command: Msg-Interface. */
export const CMD_MSG_INTERFACE = 8388624;
/** Command: Mobile-Application. */
export const CMD_MOBILE_APPLICATION = 8388625;
/** Command: Update-Location. */
export const CMD_UPDATE_LOCATION = 8388626;
/** Command: Cancel-Location. */
export const CMD_CANCEL_LOCATION = 8388627;
/** Command: Juniper-Sync-Event. */
export const CMD_JUNIPER_SYNC_EVENT = 8388628;
/** Command: Juniper-Session-Discovery. */
export const CMD_JUNIPER_SESSION_DISCOVERY = 8388629;
/** Command: Query-Profile-Request. */
export const CMD_QUERY_PROFILE_REQUEST = 8388630;
/** Command: 3GPP2-Subscriber-Information. */
export const CMD_3GPP2_SUBSCRIBER_INFORMATION = 8388658;
/** Command: Verizon-Session-Data-Recovery. */
export const CMD_VERIZON_SESSION_DATA_RECOVERY = 8388659;
/** Command: Nokia-Core-Service. */
export const CMD_NOKIA_CORE_SERVICE = 8388660;
/** Command: Nokia-Extended-Command. */
export const CMD_NOKIA_EXTENDED_COMMAND = 8388661;
/** Command: Rivada-Xd-DSC-Registration. */
export const CMD_RIVADA_XD_DSC_REGISTRATION = 8388677;
/** Command: Rivada-Xd-Heart-Beat. */
export const CMD_RIVADA_XD_HEART_BEAT = 8388678;
/** Command: Rivada-Xd-Cell-Info-Transfer. */
export const CMD_RIVADA_XD_CELL_INFO_TRANSFER = 8388679;
/** Command: Rivada-Xd-Cell-Info-Notification. */
export const CMD_RIVADA_XD_CELL_INFO_NOTIFICATION = 8388680;
/** Command: Rivada-Xd-Cell-Info-Modification. */
export const CMD_RIVADA_XD_CELL_INFO_MODIFICATION = 8388681;
/** Command: Rivada-Xd-Cell-Info-Modification-Notification. */
export const CMD_RIVADA_XD_CELL_INFO_MODIFICATION_NOTIFICATION = 8388682;
/** Command: Rivada-Xd-Resource-Allocation. */
export const CMD_RIVADA_XD_RESOURCE_ALLOCATION = 8388683;
/** Command: Rivada-Xd-Resource-Allocation-Notification. */
export const CMD_RIVADA_XD_RESOURCE_ALLOCATION_NOTIFICATION = 8388684;
/** Command: Rivada-Xd-Resource-Modification. */
export const CMD_RIVADA_XD_RESOURCE_MODIFICATION = 8388685;
/** Command: Rivada-Xd-Resource-Modification-Notification. */
export const CMD_RIVADA_XD_RESOURCE_MODIFICATION_NOTIFICATION = 8388686;
/** Command: Rivada-Xd-Resource-Hold. */
export const CMD_RIVADA_XD_RESOURCE_HOLD = 8388687;
/** Command: Rivada-Xd-Resource-Hold-Notification. */
export const CMD_RIVADA_XD_RESOURCE_HOLD_NOTIFICATION = 8388688;
/** Command: Rivada-Xd-Resource-Resume. */
export const CMD_RIVADA_XD_RESOURCE_RESUME = 8388689;
/** Command: Rivada-Xd-Resource-Resume-Notification. */
export const CMD_RIVADA_XD_RESOURCE_RESUME_NOTIFICATION = 8388690;
/** Command: Rivada-Xd-Resource-Usage-Update. */
export const CMD_RIVADA_XD_RESOURCE_USAGE_UPDATE = 8388691;
/** Command: Rivada-Xd-Resource-Usage-Notification. */
export const CMD_RIVADA_XD_RESOURCE_USAGE_NOTIFICATION = 8388692;
/** Command: Rivada-Xd-Resource-Release. */
export const CMD_RIVADA_XD_RESOURCE_RELEASE = 8388693;
/** Command: Rivada-Xd-Resource-Release-Notification. */
export const CMD_RIVADA_XD_RESOURCE_RELEASE_NOTIFICATION = 8388694;
/** Command: Rivada-Xm-Resource-Allocation. */
export const CMD_RIVADA_XM_RESOURCE_ALLOCATION = 8388695;
/** Command: Rivada-Xm-Resource-Hold. */
export const CMD_RIVADA_XM_RESOURCE_HOLD = 8388696;
/** Command: Rivada-Xm-Resource-Release. */
export const CMD_RIVADA_XM_RESOURCE_RELEASE = 8388697;
/** Command: Rivada-Xm-Resource-Modify. */
export const CMD_RIVADA_XM_RESOURCE_MODIFY = 8388698;
/** Command: Rivada-Xm-Resource-Allocation-Notify. */
export const CMD_RIVADA_XM_RESOURCE_ALLOCATION_NOTIFY = 8388699;
/** Command: Rivada-Xm-Resource-Resume. */
export const CMD_RIVADA_XM_RESOURCE_RESUME = 8388700;
/** Command: Rivada-Xm-Add-UE-Context. */
export const CMD_RIVADA_XM_ADD_UE_CONTEXT = 8388701;
/** Command: Rivada-Xm-Update-UE-Context. */
export const CMD_RIVADA_XM_UPDATE_UE_CONTEXT = 8388702;
/** Command: Rivada-Xm-Delete-UE-Context. */
export const CMD_RIVADA_XM_DELETE_UE_CONTEXT = 8388703;
/** Command: Rivada-Xm-Detach-UE. */
export const CMD_RIVADA_XM_DETACH_UE = 8388704;
/** Command: Rivada-Xm-Page-UE. */
export const CMD_RIVADA_XM_PAGE_UE = 8388705;
/** Command: Rivada-Xm-Heart-Beat. */
export const CMD_RIVADA_XM_HEART_BEAT = 8388706;
/** Command: Rivada-Xa-DPC-Registration. */
export const CMD_RIVADA_XA_DPC_REGISTRATION = 8388707;
/** Command: Rivada-Xa-Heart-Beat. */
export const CMD_RIVADA_XA_HEART_BEAT = 8388708;
/** Command: Rivada-Xa-Resource-Allocation. */
export const CMD_RIVADA_XA_RESOURCE_ALLOCATION = 8388709;
/** Command: Rivada-Xa-Resource-Release. */
export const CMD_RIVADA_XA_RESOURCE_RELEASE = 8388710;
/** Command: Rivada-Xa-Resource-Release-Notification. */
export const CMD_RIVADA_XA_RESOURCE_RELEASE_NOTIFICATION = 8388711;
/** Command: Rivada-Xh-User-Data. */
export const CMD_RIVADA_XH_USER_DATA = 8388712;
/** Command: Nokia-Session-Sync. */
export const CMD_NOKIA_SESSION_SYNC = 8388714;
/** Command: Nokia-Session-Mass-Sync. */
export const CMD_NOKIA_SESSION_MASS_SYNC = 8388715;
/** Command: Nokia-Fetch-Session. */
export const CMD_NOKIA_FETCH_SESSION = 8388716;
/** Command: DESS-DTLS-Handshake-Client. */
export const CMD_DESS_DTLS_HANDSHAKE_CLIENT = 8388737;
/** Command: DESS-DTLS-Handshake-Server. */
export const CMD_DESS_DTLS_HANDSHAKE_SERVER = 8388738;
/** Command: Experimental-code. */
export const CMD_EXPERIMENTAL_CODE = 16777215;
