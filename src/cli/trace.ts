import { ResultCode } from "../message/gen/rfc6733.ts";
import { CcRequestType } from "../message/gen/rfc8506.ts";
import type { Message } from "../message/message.ts";
import type { Node } from "../node/node.ts";
import type { PeerConnection } from "../peer/connection.ts";
import { escaped } from "../wire/quoted.ts";
import { messageText } from "./layout.ts";
import { cutTo, type Screen } from "./screen.ts";

/** How messages are shown. */
export interface TraceOptions {
  readonly print: (text: string) => void;
  /** Lines are fitted to its width, by leaving out what matters least. */
  readonly screen: Screen;
  /** Each message with all its AVPs. */
  readonly verbose?: boolean;
  /** Messages of this peer are left out: it shows them itself. */
  readonly except?: string;
}

/** Prints each message of a node as one line for people. */
export function traceMessages(node: Node, options: TraceOptions): void {
  const requestTimes = new WeakMap<PeerConnection, Map<string, number>>();
  node.on("message", ({ direction, connection, message }) => {
    const peerName = nameOf(connection, message, direction);
    if (peerName === options.except) return;
    const times = requestTimes.get(connection) ?? new Map<string, number>();
    requestTimes.set(connection, times);
    const arrow = direction === "sent" ? "→" : "←";
    const latency = latencyOf(message, direction, times);
    const { screen } = options;
    const isNarrow = screen.width !== undefined && screen.width < ROOM_FOR_BOTH_NAMES;
    const way = `${isNarrow ? "" : `${node.originHost} `}${arrow} ${peerName}`;
    const { kind, session, facts } = describe(message);
    const ends = [[...session, ...facts], facts, []].map((details) => [...details, ...latency]);
    const texts = ends.map((end) => escaped([clockTime(), way, kind, ...end].join("  ")));
    options.print(fitted(texts, screen));
    if (options.verbose) options.print(messageText(message, screen));
  });
}

const ROOM_FOR_BOTH_NAMES = 100;

/** The first text that the screen has room for; the last is cut. */
function fitted(texts: readonly string[], { width }: Screen): string {
  const [first = ""] = texts;
  if (width === undefined) return first;
  return texts.find((text) => [...text].length <= width) ?? cutTo(texts.at(-1) ?? first, width);
}

/** The peer's name; before the capabilities exchange it stands in the message. */
function nameOf(connection: PeerConnection, message: Message, direction: string): string {
  if (connection.hostIdentity !== "") return connection.hostIdentity;
  const { originHost } = direction === "received" ? message.attributes : {};
  return (originHost as string | undefined) ?? (connection.nodeName || `${connection.ip}`);
}

/** What a line says of a message; the session goes first where the line is too long. */
interface Description {
  readonly kind: string;
  readonly session: readonly string[];
  /** What credit control used or grants, and the size. */
  readonly facts: readonly string[];
}

function describe(message: Message): Description {
  const { attributes, header, definition } = message;
  const short = definition?.abbreviation ?? `${header.commandCode}${message.isRequest ? "R" : "A"}`;
  if (!message.isRequest)
    return { kind: `${short} ${resultOf(attributes)}`, session: [], facts: grantedOf(attributes) };
  const type = valueName(attributes.ccRequestType, CcRequestType);
  const { sessionId, ccRequestNumber: number } = attributes;
  return {
    kind: type === undefined ? short : `${short} ${type} #${number}`,
    session: typeof sessionId === "string" ? [`session …${sessionId.slice(sessionId.indexOf(";"))}`] : [],
    facts: [...usedOf(attributes), ...(header.length > 0 ? [`${header.length} octets`] : [])],
  };
}

function resultOf({ resultCode, experimentalResult }: Record<string, unknown>): string {
  const code =
    resultCode ?? (experimentalResult as { experimentalResultCode?: number } | undefined)?.experimentalResultCode;
  return `${code ?? "without a result"} ${valueName(code, ResultCode) ?? ""}`.trim();
}

function valueName(value: unknown, names: Readonly<Record<string, number>>): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

interface Service {
  readonly grantedServiceUnit?: { readonly ccTotalOctets?: bigint };
  readonly usedServiceUnit?: readonly { readonly ccTotalOctets?: bigint }[];
}

function grantedOf(attributes: Record<string, unknown>): string[] {
  const services = (attributes.multipleServicesCreditControl ?? []) as readonly Service[];
  const granted = services.reduce((sum, service) => sum + (service.grantedServiceUnit?.ccTotalOctets ?? 0n), 0n);
  return granted > 0n ? [`granted ${octetsText(granted)}`] : [];
}

function usedOf(attributes: Record<string, unknown>): string[] {
  const services = (attributes.multipleServicesCreditControl ?? []) as readonly Service[];
  const units = services.flatMap((service) => service.usedServiceUnit ?? []);
  return units.length > 0
    ? [`used ${octetsText(units.reduce((sum, unit) => sum + (unit.ccTotalOctets ?? 0n), 0n))}`]
    : [];
}

function octetsText(octets: bigint): string {
  const value = Number(octets);
  if (value >= 1_000_000) return `${value / 1_000_000} MB`;
  return value >= 1000 ? `${value / 1000} kB` : `${value} octets`;
}

/** For an answer: how long after its request it came. */
function latencyOf(message: Message, direction: string, times: Map<string, number>): string[] {
  const { hopByHopIdentifier, commandCode } = message.header;
  const isOurs = message.isRequest === (direction === "sent");
  const key = `${isOurs ? "sent" : "received"} ${commandCode} ${hopByHopIdentifier}`;
  if (message.isRequest) {
    if (times.size < MAX_REMEMBERED) times.set(key, performance.now());
    return [];
  }
  const started = times.get(key);
  times.delete(key);
  return started === undefined ? [] : [`${(performance.now() - started).toFixed(1)} ms`];
}

const MAX_REMEMBERED = 10_000;

function clockTime(): string {
  const now = new Date();
  const two = (value: number): string => `${value}`.padStart(2, "0");
  return `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}.${`${now.getMilliseconds()}`.padStart(3, "0")}`;
}
