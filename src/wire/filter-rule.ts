import { DiameterError } from "../errors.ts";
import { parseIpv4, parseIpv6 } from "./address.ts";

/** A port, or a range of ports from low to high. */
export type PortRange = readonly [low: number, high: number];

/** Source or destination of a filter rule. */
export interface FilterEndpoint {
  /** `!`: everything but this address. */
  readonly negated: boolean;
  /** An IPv4 or IPv6 text, `any`, or `assigned` (the address that the session was given). */
  readonly address: string;
  /** The length of the mask; absent for a single address. */
  readonly bits?: number;
  /** Empty: all ports. */
  readonly ports: readonly PortRange[];
}

/** The fields that IPFilterRule and QoSFilterRule have in common. */
interface FilterRule {
  readonly direction: "in" | "out";
  /** A protocol number, or `ip` for every one. */
  readonly protocol: number | "ip";
  readonly from: FilterEndpoint;
  readonly to: FilterEndpoint;
}

/** An IPFilterRule (RFC 6733 §4.3.1). */
export interface IpFilterRule extends FilterRule {
  readonly action: "permit" | "deny";
  readonly options: readonly IpFilterOption[];
}

/** An option of an IPFilterRule; `values` are the listed words, `!` before those that must be absent. */
export type IpFilterOption =
  | { readonly name: "frag" | "established" | "setup" }
  | { readonly name: "ipoptions" | "tcpoptions" | "tcpflags" | "icmptypes"; readonly values: readonly string[] };

/** A QoSFilterRule (RFC 7155 §4.1.1). */
export interface QosFilterRule extends FilterRule {
  readonly action: "tag" | "meter";
  /** `DSCP color`: needed for `tag`, possible for `meter`. */
  readonly dscp?: string;
  /** `metering rate color_under color_over`, the rate in bits a second: needed for `meter`. */
  readonly metering?: { readonly rate: number; readonly under: string; readonly over: string };
}

/**
 * Parses an IPFilterRule such as `permit in 17 from 10.0.0.0/24 to any 53`.
 * @throws DiameterError `invalid-argument` that names the word which is wrong.
 */
export function parseIpFilterRule(text: string): IpFilterRule {
  const words = new Words(text, "IPFilterRule");
  const action = words.oneOf(["permit", "deny"] as const, "an action");
  const rule = readCommon(words);
  const options: IpFilterOption[] = [];
  while (!words.done) options.push(readOption(words));
  const names = options.map((option) => option.name);
  if (names.includes("frag") && (names.includes("tcpflags") || rule.from.ports.length + rule.to.ports.length > 0)) {
    throw words.refuse("has frag together with ports or tcpflags, which no fragment can match");
  }
  return { action, ...rule, options };
}

/** The text of an IPFilterRule. */
export function printIpFilterRule(rule: IpFilterRule): string {
  const options = rule.options.map((option) =>
    "values" in option ? `${option.name} ${option.values.join(",")}` : option.name,
  );
  return [printCommon(rule), ...options].join(" ");
}

/**
 * Parses a QoSFilterRule such as `tag out 6 from any to assigned 80 DSCP AF11`.
 * @throws DiameterError `invalid-argument` that names the word which is wrong.
 */
export function parseQosFilterRule(text: string): QosFilterRule {
  const words = new Words(text, "QoSFilterRule");
  const action = words.oneOf(["tag", "meter"] as const, "an action");
  const rule = readCommon(words);
  let dscp: string | undefined;
  let metering: QosFilterRule["metering"];
  while (!words.done) {
    if (words.oneOf(["dscp", "metering"] as const, "DSCP or metering") === "dscp") dscp = readColor(words);
    else
      metering = {
        rate: words.number(0, Number.MAX_SAFE_INTEGER, "a rate"),
        under: readColor(words),
        over: readColor(words),
      };
  }
  if (action === "tag" && dscp === undefined) throw words.refuse("lacks the DSCP color that tag needs");
  if (action === "meter" && metering === undefined) throw words.refuse("lacks the metering that meter needs");
  return { action, ...rule, ...(dscp !== undefined && { dscp }), ...(metering !== undefined && { metering }) };
}

/** The text of a QoSFilterRule. */
export function printQosFilterRule(rule: QosFilterRule): string {
  const dscp = rule.dscp === undefined ? [] : [`DSCP ${rule.dscp}`];
  const metering =
    rule.metering === undefined ? [] : [`metering ${rule.metering.rate} ${rule.metering.under} ${rule.metering.over}`];
  return [printCommon(rule), ...dscp, ...metering].join(" ");
}

/** The words of a rule, taken one by one. */
class Words {
  readonly #words: readonly string[];
  readonly #text: string;
  readonly #kind: string;
  #next = 0;

  constructor(text: string, kind: string) {
    this.#text = text;
    this.#kind = kind;
    this.#words = text.split(/\s+/).filter((word) => word !== "");
  }

  get done(): boolean {
    return this.#next >= this.#words.length;
  }

  peek(): string | undefined {
    return this.#words[this.#next];
  }

  take(what: string): string {
    const word = this.#words[this.#next++];
    if (word === undefined) throw this.refuse(`ends where ${what} is expected`);
    return word;
  }

  oneOf<T extends string>(choices: readonly T[], what: string): T {
    const word = this.take(`${what} (${choices.join(", ")})`);
    const choice = choices.find((candidate) => candidate === word.toLowerCase());
    if (choice === undefined)
      throw this.refuse(`has ${JSON.stringify(word)} where ${what} is expected: ${choices.join(", ")}`);
    return choice;
  }

  number(low: number, high: number, what: string): number {
    const word = this.take(what);
    const value = /^\d+$/.test(word) ? Number(word) : Number.NaN;
    if (!(value >= low && value <= high))
      throw this.refuse(`has ${JSON.stringify(word)} where ${what} from ${low} to ${high} is expected`);
    return value;
  }

  refuse(why: string): DiameterError {
    const section = this.#kind === "IPFilterRule" ? "RFC 6733 §4.3.1" : "RFC 7155 §4.1.1";
    return new DiameterError("invalid-argument", `${this.#kind} ${JSON.stringify(this.#text)} ${why} (${section})`);
  }
}

function readCommon(words: Words): FilterRule {
  const direction = words.oneOf(["in", "out"] as const, "a direction");
  const protocol = readProtocol(words);
  words.oneOf(["from"], "the source");
  const from = readEndpoint(words);
  words.oneOf(["to"], "the destination");
  return { direction, protocol, from, to: readEndpoint(words) };
}

function readProtocol(words: Words): number | "ip" {
  if (words.peek()?.toLowerCase() !== "ip") return words.number(0, 255, "a protocol number");
  words.take("a protocol");
  return "ip";
}

function readEndpoint(words: Words): FilterEndpoint {
  const word = words.take("an address");
  const negated = word.startsWith("!");
  const [address = "", bitsText] = (negated ? word.slice(1) : word).split("/");
  const bits = bitsText === undefined ? undefined : Number(bitsText);
  const octets = parseIpv4(address) ?? parseIpv6(address);
  if (octets === undefined) {
    if (bits !== undefined || !["any", "assigned"].includes(address.toLowerCase())) {
      throw words.refuse(
        `has ${JSON.stringify(word)} where an address is expected: an IP address with or without /bits, any, or assigned`,
      );
    }
  } else if (bits !== undefined && !fitsMask(octets, bits, bitsText as string)) {
    throw words.refuse(`has ${JSON.stringify(word)}, whose mask is too long or leaves host bits set`);
  }
  const ports = readPorts(words);
  return {
    negated,
    address: octets === undefined ? address.toLowerCase() : address,
    ...(bits !== undefined && { bits }),
    ports,
  };
}

function fitsMask(octets: Buffer, bits: number, text: string): boolean {
  if (!/^\d{1,3}$/.test(text) || bits > octets.length * 8) return false;
  return octets.every((octet, index) => {
    const hostBits = Math.min(8, Math.max(0, (index + 1) * 8 - bits));
    return (octet & ((1 << hostBits) - 1)) === 0;
  });
}

function readPorts(words: Words): PortRange[] {
  if (!/^\d/.test(words.peek() ?? "")) return [];
  const word = words.take("ports");
  return word.split(",").map((part) => {
    const [, lowText, highText] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    const low = Number(lowText);
    const high = highText === undefined ? low : Number(highText);
    if (!(low <= high && high <= 65535))
      throw words.refuse(
        `has ports ${JSON.stringify(word)}; write numbers up to 65535 and ranges low-high, with commas`,
      );
    return [low, high] as const;
  });
}

const OPTION_VALUES = {
  ipoptions: ["ssrr", "lsrr", "rr", "ts"],
  tcpoptions: ["mss", "window", "sack", "ts", "cc"],
  tcpflags: ["fin", "syn", "rst", "psh", "ack", "urg"],
  icmptypes: [] as string[],
} as const;

function readOption(words: Words): IpFilterOption {
  const name = words.oneOf(
    ["frag", "established", "setup", "ipoptions", "tcpoptions", "tcpflags", "icmptypes"] as const,
    "an option",
  );
  if (name === "frag" || name === "established" || name === "setup") return { name };
  const values = words.take(`the list of ${name}`).toLowerCase().split(",");
  for (const value of values) {
    const listed: readonly string[] = OPTION_VALUES[name];
    const known = name === "icmptypes" ? isIcmpTypes(value) : listed.includes(value.replace(/^!/, ""));
    if (!known)
      throw words.refuse(
        `has ${JSON.stringify(value)} in ${name}; possible are ${listed.join(", ") || "numbers and ranges from 0 to 255"}`,
      );
  }
  return { name, values };
}

function isIcmpTypes(value: string): boolean {
  const [, low, high] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(value) ?? [];
  return low !== undefined && Number(high ?? low) <= 255 && Number(low) <= Number(high ?? low);
}

function readColor(words: Words): string {
  return words.take("a color");
}

function printCommon(rule: FilterRule & { readonly action: string }): string {
  return `${rule.action} ${rule.direction} ${rule.protocol} from ${printEndpoint(rule.from)} to ${printEndpoint(rule.to)}`;
}

function printEndpoint(endpoint: FilterEndpoint): string {
  const bits = endpoint.bits === undefined ? "" : `/${endpoint.bits}`;
  const ports = endpoint.ports.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(",");
  return `${endpoint.negated ? "!" : ""}${endpoint.address}${bits}${ports === "" ? "" : ` ${ports}`}`;
}
