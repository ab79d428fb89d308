/*
 * Octets made without the product: the judge must not share the mistakes of the judged.
 */

/**
 * @typedef {string | number | number[] | Buffer | Buffer[]} AvpData a number is an Unsigned32, a list of buffers a group
 * @typedef {{ code: number, applicationId: number, hopByHop: number, endToEnd: number }} RequestHeader
 */

/**
 * What a CCR has of its own.
 * @typedef {object} CcrOptions
 * @property {string} [session]
 * @property {number} [number]
 * @property {number} [flags]
 * @property {number} [hopByHop]
 * @property {number} [endToEnd]
 * @property {Buffer[]} [more] further AVPs
 */

export const REQUEST = 0x80;
export const PROXIABLE = 0x40;
export const RETRANSMITTED = 0x10;
/** Flags of AVPs. */
export const VENDOR = 0x80;
export const MANDATORY = 0x40;

/** The application that relays advertise. */
export const RELAY = 0xffffffff;

const CAPABILITIES_EXCHANGE = 257;
const CREDIT_CONTROL = 272;
const DEVICE_WATCHDOG = 280;

/**
 * An AVP with its padding.
 * @param {number} code
 * @param {AvpData} data
 */
export function avp(code, data, flags = MANDATORY) {
  const value = dataOf(data);
  const octets = Buffer.alloc((8 + value.length + 3) & ~3);
  octets.writeUInt32BE(code, 0);
  octets.writeUInt32BE(((flags << 24) | (8 + value.length)) >>> 0, 4);
  value.copy(octets, 8);
  return octets;
}

/**
 * The AVP of a vendor.
 * @param {number} code
 * @param {number} vendorId
 * @param {AvpData} data
 */
export function vendorAvp(code, vendorId, data, flags = MANDATORY) {
  return avp(code, Buffer.concat([unsigned32(vendorId), dataOf(data)]), flags | VENDOR);
}

/**
 * A whole message.
 * @param {Partial<RequestHeader> & { code: number, flags: number }} header
 * @param {Buffer[]} avps
 */
export function message({ code, applicationId = 0, flags, hopByHop = 1, endToEnd = 1 }, avps) {
  const octets = Buffer.concat([Buffer.alloc(20), ...avps]);
  octets.writeUInt32BE(((1 << 24) | octets.length) >>> 0, 0);
  octets.writeUInt32BE(((flags << 24) | code) >>> 0, 4);
  octets.writeUInt32BE(applicationId, 8);
  octets.writeUInt32BE(hopByHop >>> 0, 12);
  octets.writeUInt32BE(endToEnd >>> 0, 16);
  return octets;
}

/**
 * A CER that offers an application.
 * @param {string} host
 * @param {Buffer[]} more
 */
export function cer(host, more = [], applicationId = 4) {
  return message({ code: CAPABILITIES_EXCHANGE, flags: REQUEST }, [
    ...originOf(host),
    ...capabilities(applicationId),
    ...more,
  ]);
}

/**
 * A CCR with all that it needs.
 * @param {string | Buffer} host
 * @param {CcrOptions} options
 */
export function ccr(host, options = {}) {
  const { session = `${host};1;1`, number = 0, flags = 0, hopByHop = 1, endToEnd = 1, more = [] } = options;
  return message({ code: CREDIT_CONTROL, applicationId: 4, flags: REQUEST | PROXIABLE | flags, hopByHop, endToEnd }, [
    ...[avp(263, session), ...originOf(host), avp(283, "example.com"), avp(258, 4), avp(461, "x@y"), avp(416, 1)],
    ...[avp(415, number), ...more],
  ]);
}

/**
 * A request of this command and application with other AVPs than it needs.
 * @param {{ code?: number, applicationId?: number, flags?: number, id?: number }} header
 * @param {Buffer[]} avps
 */
export function request({ code = CREDIT_CONTROL, applicationId = 4, flags = 0, id = 1 }, avps) {
  return message({ code, applicationId, flags: REQUEST | PROXIABLE | flags, hopByHop: id, endToEnd: id }, avps);
}

/**
 * The answer of a server that is always content to a request with this header.
 * @param {string} host
 * @param {RequestHeader} header
 * @param {Buffer[]} more
 */
export function goodAnswer(host, { code, applicationId, hopByHop, endToEnd }, more = []) {
  const content = [avp(268, 2001), ...originOf(host)];
  if (code === CAPABILITIES_EXCHANGE) content.push(...capabilities(4));
  else if (code !== DEVICE_WATCHDOG) content.push(avp(258, 4), avp(416, 1), avp(415, 0));
  return message({ code, applicationId, flags: 0, hopByHop, endToEnd }, [...content, ...more]);
}

/**
 * The same octets with other identifiers.
 * @param {Buffer} octets
 * @param {number} hopByHop
 */
export function withIds(octets, hopByHop, endToEnd = hopByHop) {
  const copy = Buffer.from(octets);
  copy.writeUInt32BE(hopByHop >>> 0, 12);
  copy.writeUInt32BE(endToEnd >>> 0, 16);
  return copy;
}

/**
 * The value of the first AVP of a code at the top level; undefined when there is none.
 * @param {Buffer} octets
 * @param {number} code
 */
export function valueIn(octets, code) {
  for (let at = 20; at + 8 <= octets.length; ) {
    const length = octets.readUIntBE(at + 5, 3);
    if (length < 8) return undefined;
    if (octets.readUInt32BE(at) === code) {
      return octets.subarray(at + ((octets[at + 4] & VENDOR) === 0 ? 8 : 12), at + length);
    }
    at += (length + 3) & ~3;
  }
  return undefined;
}

/** @param {string | Buffer} host */
function originOf(host) {
  return [avp(264, host), avp(296, "example.com")];
}

/** @param {number} applicationId */
function capabilities(applicationId) {
  return [avp(257, [0, 1, 127, 0, 0, 1]), avp(266, 0), avp(269, "raw", 0), avp(258, applicationId)];
}

/** @param {AvpData} data */
function dataOf(data) {
  if (typeof data === "number") return unsigned32(data);
  if (typeof data === "string") return Buffer.from(data);
  return Array.isArray(data) && isGroup(data) ? Buffer.concat(data) : Buffer.from(data);
}

/**
 * @param {number[] | Buffer[]} list
 * @returns {list is Buffer[]}
 */
function isGroup(list) {
  return Buffer.isBuffer(list[0]);
}

/** @param {number} value */
function unsigned32(value) {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value >>> 0);
  return octets;
}
