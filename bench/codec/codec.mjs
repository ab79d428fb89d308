import { readRouting } from "diameter-ts";
import { wholeDictionary } from "diameter-ts/all";
import { measureRates } from "../harness/rate.mjs";
import { MESSAGES } from "./messages.mjs";
import { checkOperations, decodeEager, decodeRouting, encodeAlone, encodeIntoKept } from "./operations.mjs";
import { checkReject, reject, rejectAndAnswer } from "./reject.mjs";

/** @import { Plan } from "../harness/report.mjs" */

/**
 * Thousand messages a second of one thread: `codec/OPERATION/MESSAGE/DICTIONARY`. The dictionary `own` holds the base protocol
 * and the message's interface, `whole` everything there is. Routing needs no more than the base protocol.
 * @param {Pick<Plan, "isWanted" | "report" | "rounds" | "roundMs">} plan
 */
export function measureCodec({ isWanted, report, rounds, roundMs }) {
  const cases = [...codecCases()].filter(({ name }) => isWanted(name));
  const rates = measureRates(
    cases.map(({ call }) => call),
    { rounds, roundMs },
  );
  for (const [index, { name, octets }] of cases.entries()) {
    const perSecond = rates[index];
    report({
      name,
      value: round(perSecond / 1000),
      unit: "thousand/s",
      nsPerOctet: round(1e9 / perSecond / octets.length),
    });
  }
}

function* codecCases() {
  for (const { name, octets, dictionary } of MESSAGES) {
    for (const [which, known] of Object.entries({ own: dictionary, whole: wholeDictionary() })) {
      checkOperations(name, octets, known);
      yield { name: `codec/decode/${name}/${which}`, octets, call: decodeEager(octets, known) };
      yield { name: `codec/encode/${name}/${which}`, octets, call: encodeIntoKept(octets, known) };
      yield { name: `codec/encode-alone/${name}/${which}`, octets, call: encodeAlone(octets, known) };
    }
    yield { name: `codec/decode-routing/${name}/base`, octets, call: decodeRouting(octets) };
    if (!isForRealm(octets)) continue;
    checkReject(name, octets, dictionary);
    yield { name: `codec/reject/${name}/own`, octets, call: reject(octets, dictionary) };
    yield { name: `codec/reject-answer/${name}/own`, octets, call: rejectAndAnswer(octets, dictionary) };
  }
}

/**
 * Only such a request can be for another realm.
 * @param {Buffer} octets
 */
function isForRealm(octets) {
  return (octets.readUInt8(4) & 0x80) !== 0 && readRouting(octets).destinationRealm !== undefined;
}

/** @param {number} value */
function round(value) {
  return Number(value.toPrecision(4));
}
