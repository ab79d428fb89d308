/** The IPv4 address in the text of an IPv6 one, as sockets of both families show IPv4 (`::ffff:192.0.2.1`); any other text as it is. */
export function withoutIpv4Mapping(address: string): string {
  return MAPPED.test(address) ? address.slice(PREFIX_LENGTH) : address;
}

const MAPPED = /^::ffff:\d+\.\d+\.\d+\.\d+$/i;
const PREFIX_LENGTH = "::ffff:".length;
