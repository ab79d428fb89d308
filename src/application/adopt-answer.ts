import type { Avp } from "../message/avp.ts";
import { avpsOfCode } from "../message/body.ts";
import type { Message } from "../message/message.ts";
import { PROXY_INFO } from "../wire/base-codes.ts";
import { FLAG_PROXIABLE, FLAG_REQUEST, readUnsigned32 } from "../wire/header.ts";

/**
 * Fits the message that a handler returned to its request: it may have been made for another request of the command, or may have
 * come from another node, as a proxy's answer does. Identifiers, P flag and Proxy-Info become those of the request as it was received
 * (RFC 6733 §6.2). Returns in words why the message can't answer the request; undefined when it can.
 */
export function adoptAnswer(answer: Message, request: Message): string | undefined {
  const { header } = answer;
  const asked = request.header;
  const { received } = request;
  // Nearly all answers are made from their request's header. A handler that sends the request on may have changed that header.
  if (
    received !== undefined &&
    readUnsigned32(received, 12) === header.hopByHopIdentifier &&
    readUnsigned32(received, 16) === header.endToEndIdentifier &&
    header.commandCode === asked.commandCode &&
    header.applicationId === asked.applicationId &&
    ((header.commandFlags ^ asked.commandFlags) & (FLAG_REQUEST | FLAG_PROXIABLE)) === FLAG_REQUEST
  ) {
    if (request.attributes.proxyInfo !== undefined && !carriesProxyInfo(answer)) appendProxyInfo(answer, request);
    return undefined;
  }
  return adoptOther(answer, request, received ?? asked.asBytes());
}

function adoptOther(answer: Message, request: Message, octets: Buffer): string | undefined {
  const { header } = answer;
  const word = readUnsigned32(octets, 4);
  const applicationId = readUnsigned32(octets, 8);
  const hopByHop = readUnsigned32(octets, 12);
  const endToEnd = readUnsigned32(octets, 16);
  if (header.isRequest) return "it is a request";
  if (header.commandCode !== (word & 0xffffff)) return `it answers command ${header.commandCode}`;
  if (header.applicationId !== applicationId) {
    if (header.applicationId !== 0) return `it is of application ${header.applicationId}`;
    header.applicationId = applicationId;
  }
  if (((header.commandFlags ^ (word >>> 24)) & FLAG_PROXIABLE) !== 0) header.commandFlags ^= FLAG_PROXIABLE;
  const isItsOwn = header.hopByHopIdentifier === hopByHop && header.endToEndIdentifier === endToEnd;
  header.hopByHopIdentifier = hopByHop;
  header.endToEndIdentifier = endToEnd;
  if (carriesProxyInfo(answer)) {
    if (isItsOwn) return undefined;
    answer.avps = answer.avps.filter((avp) => !isProxyInfo(avp));
  }
  appendProxyInfo(answer, request);
  return undefined;
}

function isProxyInfo({ code, vendorId }: Avp): boolean {
  return code === PROXY_INFO && vendorId === 0;
}

function carriesProxyInfo({ attributes: { proxyInfo, extraAvps } }: Message): boolean {
  return proxyInfo !== undefined || (extraAvps as Avp[] | undefined)?.some(isProxyInfo) === true;
}

/** Appends the request's Proxy-Info octet for octet as it came, because it belongs to the proxy. */
function appendProxyInfo(answer: Message, request: Message): void {
  const { received, dictionary } = request;
  const avps =
    received === undefined ? request.findAvps([PROXY_INFO, 0]) : avpsOfCode(received, PROXY_INFO, dictionary);
  for (const avp of avps) answer.appendAvp(avp);
}
