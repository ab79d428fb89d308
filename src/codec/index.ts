/*
 * `diameter-ts/codec`: messages from octets and back, without anything of Node.js: for pages, workers and edge platforms. Octets are
 * Uint8Arrays, in and out. scripts/bundle-codec.mjs puts all of it into one file. The dictionaries of interfaces come beside it:
 * `diameter-ts/codec/gy`, or all of them by `diameter-ts/codec/dictionary`; `diameter-ts/codec/dia` reads those of one's own.
 */
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
} from "../dictionary/definitions.ts";
export { type AvpUses, Dictionary, type DictionaryInterface, type DictionarySource } from "../dictionary/dictionary.ts";
export { DictionaryModule } from "../dictionary/module.ts";
export {
  type AvpHit,
  type CommandHit,
  type SearchHits,
  search as searchDictionaries,
  type ValueHit,
} from "../dictionary/search.ts";
export {
  ApplicationError,
  AvpDecodeError,
  AvpEncodeError,
  ConversionError,
  DiameterError,
  type DiameterErrorCode,
  DictionaryError,
} from "../errors.ts";
export { answerFaults } from "../message/answer-check.ts";
export { type AnswerResult, answerResult, type ResultKind } from "../message/answer-result.ts";
export { Avp, type AvpOptions, type AvpValue } from "../message/avp.ts";
export { type AvpTree, avpToTree, type MessageTree, type TreeValue } from "../message/avp-tree.ts";
export { type Attributes, DEFAULT_LIMITS, type DecodeLimits } from "../message/decode-context.ts";
export { defaultDictionary } from "../message/default-dictionary.ts";
export { type DumpOptions, dump, SENSITIVE_AVPS } from "../message/dump.ts";
export type { PathValue } from "../message/edit-path.ts";
export type { EncodeOptions } from "../message/encode.ts";
export type { Fault, FaultKind, Reaction } from "../message/fault.ts";
export type { Finding } from "../message/finding.ts";
export { messageFromJson } from "../message/json.ts";
export { type AvpPathStep, Message, type ReadOptions } from "../message/message.ts";
export { validateMessageAvps } from "../message/missing-avps.ts";
export type { OddAvp, ShortAvps, ShortGroup, ShortList, ShortMessage, ShortValue } from "../message/short-json.ts";
export { messageToTree } from "../message/tree.ts";
export type { Value, WritableValue } from "../message/value.ts";
export { nearNames } from "../near-names.ts";
export type { Address, AddressInput } from "../wire/address.ts";
export { type HeaderFields, MessageHeader } from "../wire/header.ts";
