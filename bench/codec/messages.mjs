import { readFileSync } from "node:fs";
import { Dictionary, Message } from "diameter-ts";
import * as base from "diameter-ts/base";
import * as gy from "diameter-ts/gy";
import * as s6a from "diameter-ts/s6a";

const BASE = new Dictionary([base]);
const GY = new Dictionary([base, gy]);
const S6A = new Dictionary([base, s6a]);

/**
 * The octets of `bench/messages/NAME.hex`.
 * @param {string} name
 */
export function readMessage(name) {
  return Buffer.from(readFileSync(new URL(`../messages/${name}.hex`, import.meta.url), "utf8").trim(), "hex");
}

/**
 * The CCR of `bench/messages` with as many Multiple-Services-Credit-Control groups.
 * @param {number} services
 */
export function creditControlRequest(services) {
  const request = Message.fromBytes(readMessage("ccr"), { dictionary: GY });
  if (!(request instanceof gy.CreditControlRequest)) throw new Error(`ccr.hex is ${request.name}, not a CCR of Gy`);
  const [service] = request.multipleServicesCreditControl ?? [];
  request.multipleServicesCreditControl = Array.from({ length: services }, (_, index) => ({
    ...service,
    ratingGroup: index + 1,
  }));
  return request.asBytes();
}

/** The messages that the codec is measured with, each with the base protocol and its own interface as the dictionary. */
export const MESSAGES = [
  { name: "dwr", octets: readMessage("dwr"), dictionary: BASE },
  { name: "ccr", octets: readMessage("ccr"), dictionary: GY },
  { name: "ula", octets: readMessage("ula"), dictionary: S6A },
  { name: "ccr100", octets: creditControlRequest(100), dictionary: GY },
];
