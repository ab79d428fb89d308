import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import type { dump } from "../../src/message/dump.ts";
import type { messageFromJson } from "../../src/message/json.ts";
import type { Message } from "../../src/message/message.ts";
import type { messageToTree } from "../../src/message/tree.ts";

/** What an entry gives to read and write messages. */
export interface Codec {
  readonly Message: typeof Message;
  readonly dump: typeof dump;
  readonly messageToTree: typeof messageToTree;
  readonly messageFromJson: typeof messageFromJson;
  readonly dictionary: Dictionary;
}

/** What a codec makes of octets: the message in each of its forms, or why it is none. */
export interface Telling {
  readonly tree?: unknown;
  readonly text?: string;
  readonly short?: unknown;
  readonly findings?: readonly string[];
  readonly octets?: string;
  readonly octetsOfAvps?: string;
  readonly octetsOfTree?: string;
  readonly octetsOfShort?: string;
  readonly error?: string;
}

/** Has a codec read messages and write them again in every way that it has. */
export function tellAll(
  codec: Codec,
  messages: readonly Uint8Array[],
  hexOf: (octets: Uint8Array) => string,
): Telling[] {
  return messages.map((octets) => {
    try {
      return tell(codec, octets, hexOf);
    } catch (error) {
      return { error: `${(error as Error).name}: ${(error as Error).message}` };
    }
  });
}

function tell(codec: Codec, octets: Uint8Array, hexOf: (octets: Uint8Array) => string): Telling {
  const { dictionary, messageFromJson } = codec;
  const message = codec.Message.fromBytes(octets, { dictionary });
  const tree = codec.messageToTree(message);
  const short: unknown = JSON.parse(JSON.stringify(message));
  const findings = message.findings.map(({ avp, resultCode, reason }) => `${avp?.code} ${resultCode} ${reason}`);
  const again = new codec.Message(message.header, message.avps, dictionary);
  return {
    tree,
    text: codec.dump(message),
    short,
    findings,
    octets: hexOf(message.asBytes({ check: false })),
    octetsOfAvps: hexOf(again.asBytes({ check: false })),
    octetsOfTree: hexOf(messageFromJson(JSON.parse(JSON.stringify(tree)), dictionary).asBytes({ check: false })),
    octetsOfShort: hexOf(messageFromJson(short, dictionary).asBytes({ check: false })),
  };
}
