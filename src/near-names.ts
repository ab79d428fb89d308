/** Up to five of the names that are spelled nearly like the given one, nearest first; case and what stands between words do not count. */
export function nearNames(wanted: string, names: Iterable<string>): string[] {
  const folded = foldName(wanted).slice(0, LONGEST_NAME);
  const byFolded = new Map([...names].map((name) => [foldName(name), name]));
  return [...byFolded]
    .map(([known, name]) => ({ name, distance: distanceOf(folded, known) }))
    .filter(({ distance }) => distance <= Math.max(2, folded.length / 3))
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name);
}

/** The name without case and without what stands between its words, for comparing. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

const LONGEST_NAME = 80;

/** How many letters have to be changed, added or taken away (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let column = 1; column <= other.length; column++) {
      const swapped = (row[column - 1] as number) + (one[index - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(swapped, (row[column] as number) + 1, (next[column - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
