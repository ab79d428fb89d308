export {
  Application,
  type ApplicationOptions,
  type RequestHandler,
  SimpleThreadingApplication,
  ThreadingApplication,
} from "./application/application.ts";
export type { ApplicationHalves, ApplicationSettings } from "./application/application-options.ts";
export type {
  DeferredHandling,
  DeferringHandler,
  Handler,
  HandlerResult,
  RequestClass,
} from "./application/handler.ts";
export type { Interceptor, ReceivedNext, SentNext } from "./application/interceptor.ts";
export type { WaitOptions } from "./application/ready-waiters.ts";
// All APP_ names of the applications; generated, so not listed one by one.
export * from "./constants/gen/applications.ts";
export { VENDOR_TGPP } from "./constants/gen/vendors.ts";
export type {
  ApplicationDefinition,
  AvpDefinition,
  AvpType,
  CommandDefinition,
  CommandType,
  Enumeration,
  FlagRule,
  GroupDefinition,
  MemberDefinition,
  VendorDefinition,
} from "./dictionary/definitions.ts";
export {
  type ApplicationInterface,
  type AvpUses,
  Dictionary,
  type DictionaryInterface,
  type DictionarySource,
} from "./dictionary/dictionary.ts";
export type { LoadOptions } from "./dictionary/from-text.ts";
export { loadDictionary } from "./dictionary/load.ts";
export { DictionaryModule } from "./dictionary/module.ts";
export type { Clock, Environment, Random, TimerHandle } from "./environment.ts";
export { systemEnvironment } from "./environment.ts";
export {
  ApplicationError,
  AvpDecodeError,
  AvpEncodeError,
  ConnectionLost,
  ConversionError,
  DiameterError,
  type DiameterErrorCode,
  type DiameterErrorOptions,
  DictionaryError,
  EmptyAnswer,
  NodeError,
  NotRoutable,
  RequestTimeout,
} from "./errors.ts";
export { SequenceGenerator, SessionGenerator } from "./identifiers.ts";
export { answerFaults } from "./message/answer-check.ts";
export { answerFromJson } from "./message/answer-json.ts";
export { type AnswerResult, answerResult, type ResultKind, resultKind } from "./message/answer-result.ts";
export { Avp, type AvpOptions, type AvpValue } from "./message/avp.ts";
export { type AvpTree, avpToTree, type MessageTree, type TreeValue } from "./message/avp-tree.ts";
export {
  type AnswerAvps,
  AnswerMessage,
  type AnswerType,
  Command,
  type ErrorAvps,
  type ExtraAvps,
  type Group,
  type GroupInput,
  type RequestAvps,
  RequestMessage,
} from "./message/command.ts";
export { type Attributes, DEFAULT_LIMITS, type DecodeLimits } from "./message/decode-context.ts";
export {
  defaultDictionary,
  getAvpDictionaryEntry,
  registerAvp,
  registerCommand,
} from "./message/default-dictionary.ts";
export {
  type AttributesOf,
  type BasicType,
  defineAvp,
  defineGroup,
  existingAvp,
  fixed,
  type Member,
  type Members,
  many,
  type OwnType,
  oneOrMore,
  optional,
  required,
  type TypedAvp,
} from "./message/define.ts";
export {
  ANSWER_MEMBERS,
  type ApplicationFields,
  type CommandFields,
  type DefinedAnswer,
  type DefinedAnswerType,
  type DefinedApplication,
  type DefinedRequest,
  type DefinedRequestType,
  defineApplication,
  defineCommand,
  REQUEST_MEMBERS,
} from "./message/define-command.ts";
export { type DumpOptions, dump, SENSITIVE_AVPS } from "./message/dump.ts";
export type { PathValue } from "./message/edit-path.ts";
export type { EncodeOptions } from "./message/encode.ts";
export { type ErrorAnswerFields, errorAnswer } from "./message/error-answer.ts";
export type { Fault, FaultKind, Reaction, ValidationMode } from "./message/fault.ts";
export type { Finding } from "./message/finding.ts";
export { AccountingAnswer, AccountingRequest } from "./message/gen/accounting.ts";
export type { ResultCodeName } from "./message/gen/result-code-name.ts";
export {
  AbortSessionAnswer,
  AbortSessionRequest,
  CapabilitiesExchangeAnswer,
  CapabilitiesExchangeRequest,
  DeviceWatchdogAnswer,
  DeviceWatchdogRequest,
  DisconnectPeerAnswer,
  DisconnectPeerRequest,
  ReAuthAnswer,
  ReAuthRequest,
  ResultCode,
  SessionTerminationAnswer,
  SessionTerminationRequest,
} from "./message/gen/rfc6733.ts";
export { type ErrorAnswer, isError } from "./message/is-error.ts";
export { messageFromJson } from "./message/json.ts";
export { type AvpPathStep, Message, type ReadOptions } from "./message/message.ts";
export { validateMessageAvps } from "./message/missing-avps.ts";
export { type RoutingAvps, readRouting } from "./message/routing-avps.ts";
export type { OddAvp, ShortAvps, ShortGroup, ShortList, ShortMessage, ShortValue } from "./message/short-json.ts";
export { messageToTree } from "./message/tree.ts";
export { type AvpReaction, Validation, type ValidationOptions, type ValidationSetting } from "./message/validation.ts";
export type { Value, WritableValue } from "./message/value.ts";
export { type ConsoleLoggerOptions, consoleLogger } from "./node/console-logger.ts";
export type { NodeEvents, NodeListener } from "./node/events.ts";
export type { RequestEnded, RequestOutcome, RequestStarted } from "./node/exchange-events.ts";
export { type LogComponent, type LogFields, type Logger, type LogLevel, silentLogger } from "./node/log.ts";
export { Node, Node as DiameterNode, type PeerRouteSelectFunc } from "./node/node.ts";
export type {
  ApplicationHost,
  DeferredRequest,
  NodeApplication,
  RequestContext,
  SendOptions,
} from "./node/node-application.ts";
export type { NodeLimits, NodeOptions, UnknownPeersPolicy } from "./node/options.ts";
export type { ListeningAddress } from "./node/peers/listeners.ts";
export type { PeerOptions } from "./node/peers/peer-options.ts";
export type { StopOptions } from "./node/shutdown.ts";
export type { NodeStats, NodeStatsSnapshot } from "./node/statistics.ts";
export type { SignalOptions } from "./node/stop-signals.ts";
export type { TableSizes } from "./node/table-sizes.ts";
export type { Capabilities } from "./peer/capabilities.ts";
export { PeerConnection } from "./peer/connection.ts";
export type { PeerConnectionEnvironment } from "./peer/connection-environment.ts";
export type { ConnectionFault } from "./peer/connection-fault.ts";
export { PeerCounters, type PeerCounterValues } from "./peer/counters.ts";
export { DisconnectCause } from "./peer/disconnect.ts";
export {
  DISCONNECT_REASON_CER_REJECTED,
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_DPR,
  DISCONNECT_REASON_DWA_TIMEOUT,
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_FAILED_CONNECT_CE,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_NODE_SHUTDOWN,
  DISCONNECT_REASON_SOCKET_FAIL,
  DISCONNECT_REASON_UNKNOWN,
  disconnectReasonText,
} from "./peer/disconnect-reasons.ts";
export { Peer } from "./peer/peer.ts";
export {
  PEER_CLOSED,
  PEER_CLOSING,
  PEER_CONNECTED,
  PEER_CONNECTING,
  PEER_DISCONNECTING,
  PEER_READY,
  PEER_READY_STATES,
  PEER_READY_WAITING_DWA,
  PEER_RECV,
  PEER_SEND,
  PEER_TRANSPORT_SCTP,
  PEER_TRANSPORT_TCP,
  type PeerDirection,
  stateNames,
} from "./peer/peer-constants.ts";
export type { PeerFields } from "./peer/peer-fields.ts";
export type { ConnectionPhase } from "./peer/phase.ts";
export { SecondSlotCounter } from "./peer/second-slot-counter.ts";
export type { RfcState } from "./peer/state-machine.ts";
export { PeerStats } from "./peer/statistics.ts";
export type { WatchdogName } from "./peer/watchdog.ts";
export {
  type PeerSelector,
  selectLeastPendingPeer,
  selectLeastUsedPeer,
  selectRandom,
  selectRoundRobin,
  selectSessionSticky,
  selectWeighted,
} from "./routing/select.ts";
export { type TcpOptions, TcpTransport } from "./transport/tcp.ts";
export type {
  ConnectionFacts,
  ConnectionHandler,
  ConnectOptions,
  Endpoint,
  Endpoints,
  ListenEndpoint,
  ListenHandler,
  Target,
  Transport,
  TransportClosed,
  TransportConnection,
  TransportListener,
} from "./transport/transport.ts";
export type { Address, AddressInput } from "./wire/address.ts";
export { type DiameterUri, parseDiameterUri, printDiameterUri } from "./wire/diameter-uri.ts";
export {
  type FilterEndpoint,
  type IpFilterOption,
  type IpFilterRule,
  type PortRange,
  parseIpFilterRule,
  parseQosFilterRule,
  printIpFilterRule,
  printQosFilterRule,
  type QosFilterRule,
} from "./wire/filter-rule.ts";
export { type HeaderFields, MessageHeader } from "./wire/header.ts";
