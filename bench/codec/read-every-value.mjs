import { Avp } from "diameter-ts";

/**
 * Reads each value of a message's attributes, those in groups and lists too, and returns how many there are.
 * @param {object} attributes
 * @returns {number}
 */
export function readEveryValue(attributes) {
  let count = 0;
  for (const key in attributes) count += readValue(attributes[/** @type {keyof attributes} */ (key)]);
  return count;
}

/**
 * @param {unknown} value
 * @returns {number}
 */
function readValue(value) {
  if (typeof value !== "object" || value === null) return value === undefined ? 0 : 1;
  if (Array.isArray(value)) {
    let count = 0;
    for (let index = 0; index < value.length; index++) count += readValue(value[index]);
    return count;
  }
  if (ArrayBuffer.isView(value) || value instanceof Date) return 1;
  // an AVP that the format does not list, and an address: an object, but one value
  if (value instanceof Avp) return value.value === undefined ? 0 : 1;
  return "family" in value && typeof value.family === "number" ? 1 : readEveryValue(value);
}
