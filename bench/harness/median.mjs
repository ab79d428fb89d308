/**
 * The middle one of the values; of an even number of them the upper of both.
 * @param {readonly number[]} values
 */
export function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
