import { parseIpv4, parseIpv6, printIpv6 } from "../wire/address.ts";
import { octetsOf, refusal } from "./refusal.ts";

/** The text of an address and its octets, both ways. */
export interface IpCodec {
  /** @throws DiameterError `invalid-argument` when the text is no such address. */
  encode(text: string): Buffer;
  /** @throws DiameterError `invalid-argument` when the octets are too few or too many. */
  decode(octets: Uint8Array): string;
}

/** An IPv4 address in four octets, as Framed-IP-Address and 3GPP-SGSN-Address have it (RFC 7155 §4.4.10.5.1). */
export const ipv4: IpCodec = {
  encode(text) {
    const octets = typeof text === "string" ? parseIpv4(text) : undefined;
    if (octets === undefined) throw refusal("An IPv4 address is written as 10.1.2.3", text);
    return octets;
  },
  decode(octets) {
    const data = octetsOf(octets, "An IPv4 address is read from octets");
    if (data.length !== 4) throw refusal("An IPv4 address has 4 octets", data);
    return data.join(".");
  },
};

/** An IPv6 address in sixteen octets, as Login-IPv6-Host and 3GPP-SGSN-IPv6-Address have it. */
export const ipv6: IpCodec = {
  encode(text) {
    const octets = typeof text === "string" ? parseIpv6(text) : undefined;
    if (octets === undefined) throw refusal("An IPv6 address is written as 2001:db8::1", text);
    return octets;
  },
  decode(octets) {
    const data = octetsOf(octets, "An IPv6 address is read from octets");
    if (data.length !== 16) throw refusal("An IPv6 address has 16 octets", data);
    return printIpv6(data);
  },
};

/**
 * An IPv6 prefix, as Framed-IPv6-Prefix and Delegated-IPv6-Prefix have it: a reserved octet, the length in bits, and as many octets as the
 * length needs (RFC 3162 §2.3, RFC 4818 §3). More octets are read too, as some send all sixteen; bits behind the prefix are cleared.
 */
export const ipv6Prefix: IpCodec = {
  encode(text) {
    const [, address, bits] = (typeof text === "string" ? /^(.+)\/(\d{1,3})$/.exec(text) : null) ?? [];
    const octets = address === undefined ? undefined : parseIpv6(address);
    if (octets === undefined || Number(bits) > 128) throw refusal(PREFIX_RULE, text);
    if (!clearBehind(octets, Number(bits)).equals(octets))
      throw refusal(`An IPv6 prefix of ${bits} bits has zeros behind them`, text);
    return Buffer.concat([Buffer.from([0, Number(bits)]), octets.subarray(0, Math.ceil(Number(bits) / 8))]);
  },
  decode(octets) {
    const data = octetsOf(octets, "An IPv6 prefix is read from octets");
    const bits = data[1] ?? 0;
    if (data.length < 2 || data.length > 18 || bits > 128 || data.length < 2 + Math.ceil(bits / 8))
      throw refusal(
        "An IPv6 prefix has a reserved octet, its length up to 128 bits, and as many octets as that needs",
        data,
      );
    const address = Buffer.alloc(16);
    data.copy(address, 0, 2);
    return `${printIpv6(clearBehind(address, bits))}/${bits}`;
  },
};

const PREFIX_RULE = "An IPv6 prefix is written as 2001:db8::/64";

function clearBehind(address: Buffer, bits: number): Buffer {
  return address.map((octet, index) => octet & (0xff00 >> Math.min(8, Math.max(0, bits - 8 * index)))) as Buffer;
}

/** IPv4 or IPv6, by the number of octets: for AVPs that have either. */
export const ip: IpCodec = {
  encode: (text) => (typeof text === "string" && text.includes(":") ? ipv6.encode(text) : ipv4.encode(text)),
  decode: (octets) => (octets.length === 16 ? ipv6.decode(octets) : ipv4.decode(octets)),
};
