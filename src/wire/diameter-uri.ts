import { DiameterError } from "../errors.ts";
import { parseIpv6 } from "./address.ts";

/** Ports of the two schemes; erratum 3997 of RFC 6733 corrects the 5658 printed in its body. */
export const DEFAULT_PORT = 3868;
export const DEFAULT_SECURE_PORT = 5868;

/** A DiameterURI (RFC 6733 §4.3.1) with its defaults filled in. */
export interface DiameterUri {
  readonly scheme: "aaa" | "aaas";
  /** As written; an IPv6 address stands without its brackets. */
  readonly fqdn: string;
  /** 3868 for `aaa` and 5868 for `aaas` unless given. */
  readonly port: number;
  /** The port stands in the text. */
  readonly isPortGiven: boolean;
  readonly transport: "tcp" | "sctp" | "udp";
  readonly protocol: "diameter" | "radius" | "tacacs+";
  /** The parameters as given, keys and values in lower case. */
  readonly params: Readonly<Record<string, string>>;
  /** The scheme is `aaas`. */
  readonly isSecure: boolean;
}

/**
 * Parses `aaa://fqdn[:port][;transport=tcp|sctp|udp][;protocol=diameter|radius|tacacs+]`; scheme, keys and values in any
 * case, an IPv6 address in brackets.
 * @throws DiameterError `invalid-argument` that names the part which is wrong.
 */
export function parseDiameterUri(uri: string): DiameterUri {
  const refuse = (why: string): DiameterError =>
    new DiameterError("invalid-argument", `DiameterURI ${JSON.stringify(uri)} ${why} (RFC 6733 §4.3.1)`);
  const [, schemeText, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(uri) ?? [];
  if (schemeText === undefined || rest === undefined) throw refuse("has no scheme; write aaa://host or aaas://host");
  const scheme = schemeText.toLowerCase();
  if (scheme !== "aaa" && scheme !== "aaas") throw refuse(`has scheme ${schemeText}; only aaa and aaas are known`);

  const [host = "", ...parameters] = rest.split(";");
  const { fqdn, port } = splitHost(host, refuse);
  const params = readParams(parameters, refuse);
  const transport = oneOf(params.transport ?? "tcp", TRANSPORTS);
  const protocol = oneOf(params.protocol ?? "diameter", PROTOCOLS);
  if (transport === undefined)
    throw refuse(`has transport ${params.transport}; one of ${TRANSPORTS.join(", ")} is possible`);
  if (protocol === undefined)
    throw refuse(`has protocol ${params.protocol}; one of ${PROTOCOLS.join(", ")} is possible`);
  if (transport === "udp" && protocol === "diameter") throw refuse("has transport udp, which Diameter must not use");
  const isSecure = scheme === "aaas";
  return {
    scheme,
    fqdn,
    port: port ?? (isSecure ? DEFAULT_SECURE_PORT : DEFAULT_PORT),
    isPortGiven: port !== undefined,
    transport,
    protocol,
    params,
    isSecure,
  };
}

/** The text of a URI. Port and transport always stand in it, because RFC 3588 had other defaults. */
export function printDiameterUri(uri: Pick<DiameterUri, "fqdn"> & Partial<DiameterUri>): string {
  const scheme = uri.scheme ?? "aaa";
  const port = uri.port ?? (scheme === "aaas" ? DEFAULT_SECURE_PORT : DEFAULT_PORT);
  const host = uri.fqdn.includes(":") ? `[${uri.fqdn}]` : uri.fqdn;
  const protocol = uri.protocol === undefined || uri.protocol === "diameter" ? "" : `;protocol=${uri.protocol}`;
  return `${scheme}://${host}:${port};transport=${uri.transport ?? "tcp"}${protocol}`;
}

type Refuse = (why: string) => DiameterError;

const TRANSPORTS = ["tcp", "sctp", "udp"] as const;
const PROTOCOLS = ["diameter", "radius", "tacacs+"] as const;

function splitHost(host: string, refuse: Refuse): { fqdn: string; port: number | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(host);
  const [fqdn = "", portText] = bracketed ? bracketed.slice(1) : splitAtColon(host);
  if (bracketed ? parseIpv6(fqdn) === undefined : !/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?$/i.test(fqdn)) {
    throw refuse(
      `has ${fqdn === "" ? "no host" : `host ${JSON.stringify(fqdn)}`}; write a domain name, or an IPv6 address in brackets`,
    );
  }
  if (portText === undefined) return { fqdn, port: undefined };
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : 0;
  if (port < 1 || port > 65535)
    throw refuse(`has port ${JSON.stringify(portText)}; a number from 1 to 65535 is possible`);
  return { fqdn, port };
}

function splitAtColon(host: string): [string, string | undefined] {
  const colon = host.indexOf(":");
  return colon < 0 ? [host, undefined] : [host.slice(0, colon), host.slice(colon + 1)];
}

function readParams(parameters: readonly string[], refuse: Refuse): Record<string, string> {
  const params: Record<string, string> = {};
  for (const parameter of parameters) {
    const [, key, value] = /^(transport|protocol)=([^=]+)$/i.exec(parameter) ?? [];
    if (key === undefined || value === undefined) {
      throw refuse(`has parameter ${JSON.stringify(parameter)}; only transport=… and protocol=… are possible`);
    }
    params[key.toLowerCase()] = value.toLowerCase();
  }
  return params;
}

function oneOf<T extends string>(value: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
