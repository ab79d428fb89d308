import { avp, message, PROXIABLE, REQUEST, u32 } from "../octets.ts";

/** What a message of the cases is made of; each field can be replaced by what a case has in mind. */
export interface Request {
  readonly flags: number;
  readonly code: number;
  readonly applicationId: number;
  readonly avps: readonly Buffer[];
}

const SESSION = avp(263, "client.example.com;1876543210;523;1");
const ORIGIN: readonly Buffer[] = [avp(264, "client.example.com"), avp(296, "example.com")];
const DESTINATION_REALM = avp(283, "example.com");

export const CER: Request = {
  flags: REQUEST,
  code: 257,
  applicationId: 0,
  avps: [
    ...ORIGIN,
    avp(257, Buffer.from("00017f000001", "hex")),
    avp(266, u32(0)),
    avp(269, "vector", { flags: 0 }),
    avp(278, u32(0x6553f100)),
    avp(258, u32(4)),
    avp(259, u32(3)),
  ],
};
export const DWR: Request = {
  flags: REQUEST,
  code: 280,
  applicationId: 0,
  avps: [...ORIGIN, avp(278, u32(0x6553f100))],
};
export const DPR: Request = { flags: REQUEST, code: 282, applicationId: 0, avps: [...ORIGIN, avp(273, u32(0))] };
export const CCR: Request = {
  flags: REQUEST | PROXIABLE,
  code: 272,
  applicationId: 4,
  avps: [
    SESSION,
    ...ORIGIN,
    DESTINATION_REALM,
    avp(258, u32(4)),
    avp(461, "32251@3gpp.org"),
    avp(416, u32(1)),
    avp(415, u32(0)),
  ],
};
export const ACR: Request = {
  flags: REQUEST | PROXIABLE,
  code: 271,
  applicationId: 3,
  avps: [SESSION, ...ORIGIN, DESTINATION_REALM, avp(480, u32(1)), avp(485, u32(0)), avp(259, u32(3))],
};
export const STR: Request = {
  flags: REQUEST | PROXIABLE,
  code: 275,
  applicationId: 4,
  avps: [SESSION, ...ORIGIN, DESTINATION_REALM, avp(258, u32(4)), avp(295, u32(1))],
};
export const RAR: Request = {
  flags: REQUEST | PROXIABLE,
  code: 258,
  applicationId: 4,
  avps: [SESSION, ...ORIGIN, DESTINATION_REALM, avp(293, "server.example.com"), avp(258, u32(4)), avp(285, u32(0))],
};
export const ASR: Request = {
  flags: REQUEST | PROXIABLE,
  code: 274,
  applicationId: 4,
  avps: [SESSION, ...ORIGIN, DESTINATION_REALM, avp(293, "server.example.com"), avp(258, u32(4))],
};

/** An answer that nobody asked for: of the same command, with a Result-Code. */
export function answerOf(request: Request, resultCode = 2001): Request {
  const session = request.avps.filter((octets) => codeOf(octets) === 263);
  const avps = [...session, avp(268, u32(resultCode)), ...ORIGIN];
  return { ...request, flags: request.flags & PROXIABLE, avps };
}

/** The request with more AVPs at its end. */
export function plus(request: Request, ...avps: Buffer[]): Request {
  return { ...request, avps: [...request.avps, ...avps] };
}

/** The request without the AVPs of a code. */
export function without(request: Request, code: number): Request {
  return { ...request, avps: request.avps.filter((octets) => codeOf(octets) !== code) };
}

/** The request with the AVP of the same code replaced. */
export function replacing(request: Request, octets: Buffer): Request {
  return { ...request, avps: request.avps.map((old) => (codeOf(old) === codeOf(octets) ? octets : old)) };
}

/** The octets of a message, with the identifiers that {@link fresh} knows to replace. */
export function octetsOf({ avps, ...header }: Request): Buffer {
  const octets = message({ ...header, identifier: 0 }, ...avps);
  octets.writeUInt32BE(0x01020304, 12);
  octets.writeUInt32BE(0x0a0b0c0d, 16);
  return octets;
}

/** A grouped AVP. */
export function group(code: number, ...members: Buffer[]): Buffer {
  return avp(code, Buffer.concat(members));
}

/** An AVP whose length field says something else than its octets. */
export function withLength(octets: Buffer, length: number): Buffer {
  const copy = Buffer.from(octets);
  copy.writeUIntBE(length, 5, 3);
  return copy;
}

/** An AVP with other flags. */
export function withFlags(octets: Buffer, flags: number): Buffer {
  const copy = Buffer.from(octets);
  copy.writeUInt8(flags, 4);
  return copy;
}

function codeOf(octets: Buffer): number {
  return octets.readUInt32BE(0);
}
