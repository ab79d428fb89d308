/*
 * What stacks do otherwise than others, and how to see it on the wire; docs/interoperability.md lists what was seen. It imports
 * nothing, so that scripts/interoperability.mjs only has to take its types off.
 */

/** An AVP on the wire. */
export interface SpokenAvp {
  readonly code: number;
  readonly flags: number;
  readonly vendor: number;
  readonly data: Uint8Array;
}

/** A message on the wire. */
export interface Spoken {
  readonly command: number;
  readonly flags: number;
  readonly isRequest: boolean;
  readonly isError: boolean;
  readonly hopByHop: number;
  readonly endToEnd: number;
  readonly resultCode: number | undefined;
  readonly avps: readonly SpokenAvp[];
}

/** A request of one side, and how the other answered. */
export interface Exchange {
  readonly request: Spoken;
  /** Undefined when none came, though there was time. */
  readonly answer: Spoken | undefined;
  /** Whether they ended the connection, and first. */
  readonly isClosed: boolean;
}

/** All that went over the wire in one scenario. */
export interface Conversation {
  readonly theirs: readonly Spoken[];
  /** Their requests with our answers. */
  readonly served: readonly Exchange[];
  /** Our requests with their answers. */
  readonly asked: readonly Exchange[];
  /** Answered requests of theirs whose End-to-End Identifier they used again after the answer. */
  readonly again: readonly Exchange[];
  /** Whether they broke a connection off (RST) whose end they had announced by DPR. */
  readonly hasReset: boolean;
}

export interface Habit {
  readonly id: string;
  /** What they do. */
  readonly what: string;
  /** What the specification says. */
  readonly rule: string;
  /** What this package does about it, by default. */
  readonly ours: string;
  readonly isSeenIn: (conversation: Conversation) => boolean;
}

const CER = 257;
const DWR = 280;
const DPR = 282;
const BASE: ReadonlySet<number> = new Set([CER, DWR, DPR]);

const HOST_IP_ADDRESS = 257;
const AUTH_APPLICATION_ID = 258;
const ACCT_APPLICATION_ID = 259;
const VENDOR_SPECIFIC_APPLICATION_ID = 260;
const SESSION_ID = 263;
const ORIGIN_HOST = 264;
const FIRMWARE_REVISION = 267;
const PRODUCT_NAME = 269;
const DISCONNECT_CAUSE = 273;
const ORIGIN_STATE_ID = 278;
const ERROR_MESSAGE = 281;
const DESTINATION_REALM = 283;
const DESTINATION_HOST = 293;
const ERROR_REPORTING_HOST = 294;
const INBAND_SECURITY_ID = 299;
const APPLICATIONS = [AUTH_APPLICATION_ID, ACCT_APPLICATION_ID, VENDOR_SPECIFIC_APPLICATION_ID];
/** AVPs of the base protocol that must not have M (RFC 6733 §4.5). */
const NEVER_MANDATORY = [FIRMWARE_REVISION, PRODUCT_NAME, ERROR_MESSAGE, ERROR_REPORTING_HOST];

const V = 0x80;
const M = 0x40;
/** In a header; in the flags of an AVP P is 0x20. */
const PROXIABLE = 0x40;
const PROTECTED = 0x20;

/** What may be seen, in the order of the document. */
export const HABITS: readonly Habit[] = [
  {
    id: "proxiable-clear",
    what: "Requests of applications have the P flag clear",
    rule: "§3: such a message is processed locally",
    ours: 'served, and noted as a fault; refused with 3008 by `validation: "strict"`',
    isSeenIn: ({ theirs }) =>
      theirs.some(({ command, isRequest, flags }) => isRequest && !BASE.has(command) && !(flags & PROXIABLE)),
  },
  {
    id: "proxiable-set",
    what: "CER, DWR or DPR has the P flag",
    rule: "§5.3, §5.4, §5.5: it has not",
    ours: "DWR and DPR are answered, and noted; a CER is refused with 3008",
    isSeenIn: ({ theirs }) =>
      theirs.some(({ command, isRequest, flags }) => isRequest && BASE.has(command) && (flags & PROXIABLE) !== 0),
  },
  {
    id: "proxiable-changed",
    what: "An answer's P flag is not that of the request",
    rule: "§6.2: it is the same",
    ours: "taken as it is",
    isSeenIn: ({ asked }) =>
      asked.some(({ request, answer }) => answer !== undefined && ((request.flags ^ answer.flags) & PROXIABLE) !== 0),
  },
  {
    id: "session-in-base",
    what: "CER, DWR or DPR has a Session-Id",
    rule: "§5.3.1, §5.5.1, §5.4.1 list none",
    ours: "passed over",
    isSeenIn: ({ theirs }) =>
      theirs.some((message) => message.isRequest && BASE.has(message.command) && has(message, SESSION_ID)),
  },
  {
    id: "session-not-first",
    what: "Session-Id is not the first AVP",
    rule: "§8.8: it should be",
    ours: "read wherever it stands",
    isSeenIn: ({ theirs }) =>
      theirs.some((message) => has(message, SESSION_ID) && message.avps[0]?.code !== SESSION_ID),
  },
  {
    id: "session-without-origin",
    what: "The Session-Id of a request does not begin with its Origin-Host",
    rule: "§8.8: it must",
    ours: "taken as it is",
    isSeenIn: ({ theirs }) => theirs.some((message) => message.isRequest && isForeignSession(message)),
  },
  {
    id: "no-address",
    what: "CER or CEA has no Host-IP-Address",
    rule: "§5.3.1, §5.3.2: at least one",
    ours: "a CER is refused with 5005; a CEA is taken",
    isSeenIn: ({ theirs }) => lacks(theirs, [HOST_IP_ADDRESS]),
  },
  {
    id: "no-product",
    what: "CER or CEA has no Product-Name",
    rule: "§5.3.1, §5.3.2: one",
    ours: "a CER is refused with 5005; a CEA is taken",
    isSeenIn: ({ theirs }) => lacks(theirs, [PRODUCT_NAME]),
  },
  {
    id: "no-applications",
    what: "CER or CEA names no application",
    rule: "§5.3: the peers then have none in common",
    ours: "a CER is refused with 5010; after a CEA the connection is closed (reason 52)",
    isSeenIn: ({ theirs }) => lacks(theirs, APPLICATIONS),
  },
  {
    id: "no-state",
    what: "Neither CER nor CEA has an Origin-State-Id",
    rule: "§8.16: it may lack",
    ours: "a restart shows by the lost connection only",
    isSeenIn: ({ theirs }) => lacks(theirs, [ORIGIN_STATE_ID]),
  },
  {
    id: "state-of-others",
    what: "The CEA repeats our Origin-State-Id as its own",
    rule: "§8.16: it is the sender's",
    ours: "taken for theirs; ours stays the same while the process lives, so it tells of no restart",
    isSeenIn: ({ asked }) =>
      asked.some(({ request, answer }) => request.command === CER && hasOurState(request, answer)),
  },
  {
    id: "inband-security",
    what: "CER or CEA has an Inband-Security-Id",
    rule: "§6.10: only for RFC 3588's sake",
    ours: "passed over",
    isSeenIn: ({ theirs }) => theirs.some((message) => message.command === CER && has(message, INBAND_SECURITY_ID)),
  },
  {
    id: "no-application-id",
    what: "Requests of applications have no Auth-, Acct- or Vendor-Specific-Application-Id",
    rule: "§6.8, §6.9, §6.11: one where the command lists it",
    ours: "judged by the command: refused with 5005 where it is required, as in credit control",
    isSeenIn: ({ theirs }) =>
      theirs.some(
        (message) =>
          message.isRequest && !BASE.has(message.command) && !APPLICATIONS.some((code) => has(message, code)),
      ),
  },
  {
    id: "mandatory-never",
    what: "Product-Name, Firmware-Revision or Error-Message has the M flag",
    rule: "§4.5: it must not",
    ours: "taken, and noted",
    isSeenIn: ({ theirs }) =>
      theirs.some(({ avps }) => avps.some(({ code, flags }) => NEVER_MANDATORY.includes(code) && (flags & M) !== 0)),
  },
  {
    id: "protected",
    what: "AVPs have the P flag",
    rule: "§4.1: reserved for end-to-end security; senders should clear it",
    ours: "passed over",
    isSeenIn: ({ theirs }) => theirs.some(({ avps }) => avps.some(({ flags }) => (flags & PROTECTED) !== 0)),
  },
  {
    id: "vendor-zero",
    what: "AVPs have the V flag and Vendor-Id 0",
    rule: "§4.1: vendor 0 is the IETF's, without V",
    ours: "read as the IETF's",
    isSeenIn: ({ theirs }) =>
      theirs.some(({ avps }) => avps.some(({ flags, vendor }) => (flags & V) !== 0 && vendor === 0)),
  },
  {
    id: "error-without-flag",
    what: "Answers with 3xxx have no E flag",
    rule: "§7.1.3, §7.2: they have",
    ours: "given to the caller as they are",
    isSeenIn: ({ theirs }) => theirs.some(({ resultCode, isError }) => resultOfThousand(resultCode) === 3 && !isError),
  },
  {
    id: "answer-with-destination",
    what: "Answers have Destination-Host or Destination-Realm",
    rule: "§6.2: the way back is that of the Hop-by-Hop Identifier",
    ours: "passed over",
    isSeenIn: ({ theirs }) =>
      theirs.some(
        (message) => !message.isRequest && [DESTINATION_HOST, DESTINATION_REALM].some((code) => has(message, code)),
      ),
  },
  {
    id: "identifiers-equal",
    what: "Hop-by-Hop and End-to-End Identifier are the same number, counted from 1",
    rule: "§3: the End-to-End Identifier is unique for four minutes, over restarts too",
    ours: "two requests count as one only if their Session-Ids are the same as well",
    isSeenIn: ({ theirs }) => theirs.some((message) => message.isRequest && isCounted(message)),
  },
  {
    id: "identifiers-again",
    what: "Different requests have the same End-to-End Identifier",
    rule: "§3: it must be unique",
    ours: "each DWR is answered",
    isSeenIn: ({ again }) => again.length > 0,
  },
  {
    id: "no-cause",
    what: "DPR has no Disconnect-Cause",
    rule: "§5.4.1: one",
    ours: "answered with 5005",
    isSeenIn: ({ theirs }) =>
      theirs.some((message) => message.isRequest && message.command === DPR && !has(message, DISCONNECT_CAUSE)),
  },
  {
    id: "watchdog-unanswered",
    what: "Our DWR is left alone",
    rule: "§5.5.2, RFC 3539: it is answered",
    ours: "suspected after Tw, given up after another (reason 53)",
    isSeenIn: ({ asked }) => asked.some(({ request, answer }) => request.command === DWR && answer === undefined),
  },
  {
    id: "farewell-unanswered",
    what: "Our DPR is left alone",
    rule: "§5.4.2: it is answered",
    ours: "closed after `dpaTimeout` (5 s)",
    isSeenIn: ({ asked }) => asked.some(({ request, answer }) => request.command === DPR && answer === undefined),
  },
  {
    id: "request-closed",
    what: "A request that it does not know ends the connection",
    rule: "§6.1.1, §7.1.3: it is answered with 3001",
    ours: "`ConnectionLost`, for all requests under way; it is dialled again",
    isSeenIn: ({ asked }) =>
      asked.some((exchange) => isOfApplication(exchange) && exchange.answer === undefined && exchange.isClosed),
  },
  {
    id: "request-unanswered",
    what: "A request that it does not know, or that is for another realm, is left alone",
    rule: "§6.1.1, §7.1.3: it is answered with 3001 or 3003",
    ours: "`RequestTimeout`",
    isSeenIn: ({ asked }) =>
      asked.some((exchange) => isOfApplication(exchange) && exchange.answer === undefined && !exchange.isClosed),
  },
  {
    id: "reset",
    what: "After its DPR and our DPA it breaks the connection off with a reset",
    rule: "§5.4: the transport is disconnected",
    ours: "no error (reason 32)",
    isSeenIn: ({ hasReset }) => hasReset,
  },
];

/** Kinds of exchanges, in the order of the document's columns. */
export const EXCHANGES: readonly {
  readonly title: string;
  readonly of: (conversation: Conversation) => readonly Exchange[];
  /** It comes when their timers say so, whatever the test does. */
  readonly isByTheirClock?: true;
}[] = [
  { title: "capabilities", of: ({ asked, served }) => [...asked, ...served].filter(isOf(CER)) },
  { title: "our request", of: ({ asked }) => asked.filter(isOfApplication) },
  { title: "their request", of: ({ served }) => served.filter(isOfApplication) },
  { title: "our DWR", of: ({ asked }) => asked.filter(isOf(DWR)) },
  { title: "their DWR", of: ({ served }) => served.filter(isOf(DWR)), isByTheirClock: true },
  { title: "our DPR", of: ({ asked }) => asked.filter(isOf(DPR)) },
  { title: "their DPR", of: ({ served }) => served.filter(isOf(DPR)) },
];

function isOf(command: number): (exchange: Exchange) => boolean {
  return ({ request }) => request.command === command;
}

function isOfApplication({ request }: Exchange): boolean {
  return !BASE.has(request.command);
}

function has({ avps }: Spoken, wanted: number): boolean {
  return avps.some(({ code, vendor }) => code === wanted && vendor === 0);
}

/** Whether a CER, or a CEA with success, has none of these AVPs. */
function lacks(messages: readonly Spoken[], codes: readonly number[]): boolean {
  return messages.some(
    (message) =>
      message.command === CER &&
      (message.isRequest || message.resultCode === 2001) &&
      !codes.some((code) => has(message, code)),
  );
}

function isForeignSession(message: Spoken): boolean {
  const session = text(message, SESSION_ID);
  const origin = text(message, ORIGIN_HOST);
  return session !== undefined && origin !== undefined && !session.startsWith(`${origin};`);
}

function hasOurState(request: Spoken, answer: Spoken | undefined): boolean {
  const state = text(request, ORIGIN_STATE_ID);
  return state !== undefined && answer !== undefined && text(answer, ORIGIN_STATE_ID) === state;
}

function text({ avps }: Spoken, wanted: number): string | undefined {
  const data = avps.find(({ code, vendor }) => code === wanted && vendor === 0)?.data;
  return data && String.fromCharCode(...data);
}

function resultOfThousand(resultCode: number | undefined): number | undefined {
  return resultCode && Math.floor(resultCode / 1000);
}

function isCounted({ hopByHop, endToEnd }: Spoken): boolean {
  return hopByHop === endToEnd && endToEnd > 0 && endToEnd < 100;
}
