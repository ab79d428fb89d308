import { parseIpv4, parseIpv6 } from "./address.ts";

/** Where something is: an IP address or a name, and its port where that is said. */
export interface HostPort {
  readonly host: string;
  readonly port: number | undefined;
}

/** True for an IPv4 or IPv6 address as text; a link-local one may name its zone (`fe80::1%eth0`). */
export function isIpAddress(text: string): boolean {
  const [address = "", zone] = text.split("%", 2);
  return parseIpv4(text) !== undefined || (zone !== "" && parseIpv6(address) !== undefined);
}

/**
 * Reads `host`, `host:port`, `[address]` or `[address]:port`; an IPv6 address without port may stand without brackets. Undefined
 * for what is neither an address nor a name: a name does not end in a number, so that a mistyped address is none.
 */
export function parseHostPort(text: string): HostPort | undefined {
  if (isIpAddress(text)) return { host: text, port: undefined };
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? "";
  const port = digits === undefined ? undefined : Number(digits);
  if (port === 0 || (port !== undefined && port > LAST_PORT)) return undefined;
  if (bracketed !== undefined ? !host.includes(":") || !isIpAddress(host) : !isIpAddress(host) && !isName(host)) {
    return undefined;
  }
  return { host, port };
}

/** `host:port`, with an IPv6 address in brackets. */
export function hostPortText(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

const LAST_PORT = 65_535;

function isName(host: string): boolean {
  return /^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?$/i.test(host) && !/(^|\.)\d+\.?$/.test(host);
}
