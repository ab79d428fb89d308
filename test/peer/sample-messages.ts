import { Avp } from "../../src/message/avp.ts";
import {
  CapabilitiesExchangeAnswer,
  CapabilitiesExchangeRequest,
  DeviceWatchdogAnswer,
  DeviceWatchdogRequest,
  DisconnectPeerAnswer,
  DisconnectPeerRequest,
} from "../../src/message/gen/rfc6733.ts";
import { answerHeader, Message } from "../../src/message/message.ts";
import type { LocalCapabilities } from "../../src/peer/capabilities.ts";
import { Framer } from "../../src/wire/framer.ts";

/** Who the node under test is. */
export const local: LocalCapabilities = {
  originHost: "local.example.net",
  originRealm: "example.net",
  originStateId: 1000,
  ipAddresses: [],
  vendorId: 0,
  productName: "diameter-ts",
  supportedVendorIds: [],
  applications: [
    { id: 4, auth: true, acct: false, vendorId: 0 },
    { id: 3, auth: false, acct: true, vendorId: 0 },
  ],
};

/** Identifiers of a message. */
export interface Ids {
  readonly hopByHopIdentifier: number;
  readonly endToEndIdentifier: number;
}

const ids: Ids = { hopByHopIdentifier: 0x1111, endToEndIdentifier: 0x2222 };

type CerContent = ConstructorParameters<typeof CapabilitiesExchangeRequest>[0];

type CeaContent = ConstructorParameters<typeof CapabilitiesExchangeAnswer>[0];

/** A CER of `peer.example.net` that shares application 4. */
export function cer(change: Partial<CerContent> = {}): CapabilitiesExchangeRequest {
  return new CapabilitiesExchangeRequest(
    {
      originHost: "peer.example.net",
      originRealm: "example.net",
      hostIpAddress: ["127.0.0.2"],
      vendorId: 0,
      productName: "scripted",
      authApplicationId: [4],
      ...change,
    },
    ids,
  );
}

/** The CEA to a CER, of `peer.example.net`, 2001 and application 4. */
export function cea(request: Message, change: Record<string, unknown> = {}): Message {
  const content = { ...cer().attributes, resultCode: 2001, ...change };
  return new CapabilitiesExchangeAnswer(content as CeaContent, answerHeader(request.header));
}

export function dwr(
  change: { originHost?: string; originRealm?: string; originStateId?: number } = {},
): DeviceWatchdogRequest {
  return new DeviceWatchdogRequest({ originHost: "peer.example.net", originRealm: "example.net", ...change }, ids);
}

export function dwa(request: Ids, resultCode = 2001): DeviceWatchdogAnswer {
  const { hopByHopIdentifier, endToEndIdentifier } = request;
  return new DeviceWatchdogAnswer(
    { originHost: "peer.example.net", originRealm: "example.net", resultCode },
    { hopByHopIdentifier, endToEndIdentifier },
  );
}

export function dpr(disconnectCause: 0 | 1 | 2 = 0): DisconnectPeerRequest {
  return new DisconnectPeerRequest(
    { originHost: "peer.example.net", originRealm: "example.net", disconnectCause },
    ids,
  );
}

export function dpa(request: Ids): DisconnectPeerAnswer {
  const { hopByHopIdentifier, endToEndIdentifier } = request;
  return new DisconnectPeerAnswer(
    { originHost: "peer.example.net", originRealm: "example.net", resultCode: 2001 },
    { hopByHopIdentifier, endToEndIdentifier },
  );
}

/** A request of an application. */
export function acr(hopByHopIdentifier = 0x3333): Message {
  return new Message({ ...ids, hopByHopIdentifier, commandCode: ACCOUNTING, commandFlags: 0xc0, applicationId: 3 }, [
    Avp.new(SESSION_ID, 0, "peer.example.net;1;1"),
  ]);
}

/** An answer of an application. */
export function sta(): Message {
  return new Message({ ...ids, commandCode: SESSION_TERMINATION, commandFlags: 0x40 }, [
    Avp.new(SESSION_ID, 0, "local.example.net;1;1"),
    Avp.new(RESULT_CODE, 0, 2001),
  ]);
}

const SESSION_ID = 263;
const RESULT_CODE = 268;
const ACCOUNTING = 271;
const SESSION_TERMINATION = 275;
const LETTERS: ReadonlyMap<number, string> = new Map([
  [257, "CE"],
  [280, "DW"],
  [282, "DP"],
  [ACCOUNTING, "AC"],
  [SESSION_TERMINATION, "ST"],
]);

/** The messages in a stream of octets. */
export function messagesIn(octets: Buffer): Message[] {
  const messages: Message[] = [];
  const framer = new Framer({ message: (octets) => messages.push(Message.fromBytes(Buffer.from(octets))) });
  if (framer.push(Buffer.from(octets)) !== undefined || framer.pendingOctets > 0)
    throw new Error("Octets are left over");
  return messages;
}

/** What a test of sent messages looks at. */
export function summary(message: Message): string {
  const letters = LETTERS.get(message.code) ?? String(message.code);
  return message.isRequest ? `${letters}R` : `${letters}A ${message.attributes.resultCode}`;
}
