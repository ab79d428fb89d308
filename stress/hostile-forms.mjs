import { avp, MANDATORY, vendorAvp } from "./octets.mjs";

/*
 * AVPs that are dear to whoever is not careful, for as many octets as are wanted. Each has a cause: what it would be that costs.
 */

/** @typedef {(octets: number) => Buffer[]} Form */

/**
 * Forms of AVPs in a CCR, by name: a function from octets to AVPs.
 * @type {Record<string, Form>}
 */
export const REQUEST_FORMS = {
  "empty groups 15 deep": (octets) => [deep(octets, avp(457, []))],
  "empty groups": (octets) => many(octets, avp(457, [])),
  "groups of one user, empty": (octets) => many(octets, avp(443, [])),
  "empty Vendor-Specific-Application-Ids": (octets) => many(octets, avp(260, [])),
  "chains of 60 groups": (octets) => many(octets, chain(60, 297)),
  "chains of 12 known groups": (octets) => many(octets, chain(12, 456)),
  "unknown AVPs with the M flag": (octets) => numbered(octets, (code) => avp(code, [])),
  "unknown AVPs of a vendor with the M flag": (octets) => numbered(octets, (code) => vendorAvp(code, 54321, [])),
  "unknown AVPs": (octets) => numbered(octets, (code) => avp(code, [], 0)),
  "Failed-AVPs": (octets) => many(octets, avp(279, [avp(999_999, [1, 2, 3, 4])])),
  "good Proxy-Infos": (octets) => many(octets, avp(284, [avp(280, "relay.example.com"), avp(33, "state")])),
  "Proxy-Infos with half their members": (octets) => many(octets, avp(284, [avp(33, "state")])),
  "Route-Records": (octets) => many(octets, avp(282, "relay.example.com")),
  "empty Multiple-Services-Credit-Controls": (octets) => many(octets, avp(456, [])),
  "surplus AVPs": (octets) => many(octets, avp(416, 1)),
  "numbers of three octets": (octets) => many(octets, avp(258, [1, 2, 3])),
  "values that the list does not have": (octets) => many(octets, avp(443, [avp(450, 77), avp(444, "1")])),
  "texts that are none": (octets) => many(octets, avp(443, [avp(450, 0), avp(444, [0xff, 0xfe])])),
  "groups of vendor 0 with the V flag": (octets) => many(octets, vendorAvp(456, 0, [avp(432, 1)])),
  "broken groups": (octets) => many(octets, avp(456, [0, 0, 1, 0xb0, MANDATORY, 0, 1, 0])),
  "AVPs known elsewhere": (octets) => many(octets, avp(485, 1)),
  "one AVP": (octets) => [avp(900_001, Buffer.alloc(octets), 0)],
};

/**
 * Forms of AVPs in a CER.
 * @type {Record<string, Form>}
 */
export const CER_FORMS = {
  "empty groups 15 deep": REQUEST_FORMS["empty groups 15 deep"],
  "empty groups": REQUEST_FORMS["empty groups"],
  "empty Vendor-Specific-Application-Ids": REQUEST_FORMS["empty Vendor-Specific-Application-Ids"],
  "unknown AVPs with the M flag": REQUEST_FORMS["unknown AVPs with the M flag"],
  "unknown AVPs": REQUEST_FORMS["unknown AVPs"],
  "ids of one hash": (octets) => colliding(octets / 12).map((id) => avp(258, id)),
  "vendors of one hash": (octets) => colliding(octets / 12).map((id) => avp(265, id)),
  addresses: (octets) => numbered(octets, (index) => avp(257, [0, 1, 10, index >> 16, index >> 8, index])),
  "numbers of three octets": REQUEST_FORMS["numbers of three octets"],
  "security ids": (octets) => numbered(octets, (index) => avp(299, index)),
};

/**
 * An ordinary AVP of a CER, as often as fits.
 * @param {number} octets
 */
export function ordinaryIds(octets) {
  return numbered(octets, (index) => avp(258, 100_000 + 7 * index));
}

/**
 * @param {number} octets
 * @param {Buffer} one
 * @returns {Buffer[]}
 */
function many(octets, one) {
  return Array(Math.floor(octets / one.length)).fill(one);
}

/**
 * @param {number} octets
 * @param {(number: number) => Buffer} make
 */
function numbered(octets, make) {
  const count = Math.floor(octets / make(900_000).length);
  return Array.from({ length: count }, (_, index) => make(900_000 + index));
}

/**
 * Groups that lack their members, in groups that lack theirs.
 * @param {number} octets
 * @param {Buffer} one
 */
function deep(octets, one) {
  let inner = Buffer.concat(many(octets, one));
  for (let depth = 0; depth < 15; depth++) inner = avp(284, inner);
  return inner;
}

/**
 * @param {number} depth
 * @param {number} code
 */
function chain(depth, code) {
  let inner = avp(code, []);
  for (let around = 1; around < depth; around++) inner = avp(code, inner);
  return inner;
}

/**
 * Whole numbers that V8's hash of integers, which has no seed in Node.js 20, puts into one chain.
 * @param {number} count
 */
function colliding(count) {
  /** @type {number[]} */
  const found = [];
  for (let key = 1; found.length < count; key++) {
    let hash = (~key + (key << 15)) | 0;
    hash ^= hash >>> 12;
    hash = (hash + (hash << 2)) | 0;
    hash ^= hash >>> 4;
    hash = Math.imul(hash, 2057);
    hash ^= hash >>> 16;
    if ((hash & 0x7fff) === 0) found.push(key);
  }
  return found;
}
