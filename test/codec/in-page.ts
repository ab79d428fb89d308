/*
 * What runs in a context without Node.js, as one script. Everything goes in and out as text: objects of another context have other
 * prototypes.
 */
import { dictionaryFromText } from "../../src/codec/dia.ts";
import * as codec from "../../src/codec/index.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { tellAll } from "./telling.ts";

const { Dictionary, Message, defaultDictionary, messageFromJson, searchDictionaries, nearNames } = codec;
const dictionary = wholeDictionary();

/** What {@link tellAll} says of messages in hexadecimal digits, as JSON. */
export function tell(messages: string): string {
  return JSON.stringify(tellAll({ ...codec, dictionary }, (JSON.parse(messages) as string[]).map(octetsOf), hexOf));
}

/** Steps of a page that looks into a watchdog request of RFC 6733 and changes it, each with what came back. */
export function editing(hex: string): string {
  const message = Message.fromBytes(octetsOf(hex));
  const before = message.get("Origin-Host");
  message.set("Origin-State-Id", 7);
  const octets = message.asBytes();
  const isPlain = octets instanceof Uint8Array;
  return JSON.stringify({
    before,
    isPlain,
    attributes: message.attributes.originHost,
    hex: hexOf(octets),
    again: hexOf(messageFromJson(JSON.parse(JSON.stringify(message)), defaultDictionary).asBytes()),
  });
}

/** The kind and message of the error for octets that are no message. */
export function failing(hex: string): string {
  try {
    Message.fromBytes(octetsOf(hex));
  } catch (error) {
    return `${error instanceof codec.ConversionError} ${(error as Error).message}`;
  }
  return "read";
}

/** An AVP of a dictionary's text, found by its name, by a name near to it, and in a message's dictionary. */
export function lookingUp(text: string): string {
  const module = dictionaryFromText(text);
  const own = new Dictionary([module]);
  return JSON.stringify({
    code: searchDictionaries([module], "example-name").avps.map(({ avp }) => avp.code),
    near: nearNames(
      "Exmple-Name",
      [...module.avps].map(({ name }) => name),
    ),
    type: own.avp(999)?.type,
  });
}

function octetsOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
