import { quoted } from "./quoted.ts";

/** Says which other protocol the first octets of a stream look like; undefined where they may be Diameter. */
export function foreignProtocol(octets: Buffer): string | undefined {
  if (octets[0] === TLS_HANDSHAKE && octets[1] === TLS_MAJOR_VERSION) {
    return "This is no Diameter: it begins with a TLS handshake; speak TLS on both sides or on none";
  }
  const text = PRINTABLE.exec(octets.toString("latin1"))?.[0];
  return text === undefined ? undefined : `This is no Diameter: it begins with ${quoted(text)}`;
}

const TLS_HANDSHAKE = 0x16;
const TLS_MAJOR_VERSION = 0x03;

/** The first word of a protocol of lines, such as HTTP, SSH or SMTP. Diameter begins with 1. */
const PRINTABLE = /^[!-~]{3,}(?=[ \r\n]|$)/;
