import { mayImport, placesOf, roomOf, roomsOf } from "./rooms.mjs";

/** @import { Table } from "./table.mjs" */
/** @import { PlacedRoom } from "./rooms.mjs" */

/** @typedef {{ includes: string[], linter: { rules: { style?: Record<string, unknown> } } }} Override of biome.json */

const RULES = ["noRestrictedImports", "noRestrictedGlobals"];
const GLOBAL_MESSAGE = "sans-IO floors take time and randomness from the Environment (src/environment.ts)";
/** Folders lie this deep below src/ at most: src/dictionary/dia/. */
const UPWARDS = ["../", "../../"];

/**
 * The content of biome.json with what each room may not import and may not use; what else is there stands behind it.
 * @template {{ overrides: Override[] }} C
 * @param {C} config
 * @param {Table} table
 * @returns {C}
 */
export function withLists(config, table) {
  const others = config.overrides.filter(
    ({ linter }) => !RULES.some((rule) => linter.rules.style?.[rule] !== undefined),
  );
  return { ...config, overrides: [...importLists(table), ...globalLists(table), ...others] };
}

/**
 * @param {Table} table
 * @returns {Override[]}
 */
function importLists(table) {
  const rooms = roomsOf(table);
  return [
    ...rooms.map((room) => importList(room, patternsOf(room), [], table)),
    ...fileExceptions(table).map(([file, allowed]) => {
      const room = roomOf(rooms, file);
      if (room === undefined)
        throw new Error(`scripts/floors/table.mjs has an exception for ${file}, which lies in no room`);
      return importList(room, [file], allowed, table);
    }),
  ];
}

/**
 * The files that may import what their room may not, each with that.
 * @param {Table} table
 * @returns {[string, string[]][]}
 */
function fileExceptions({ exceptions }) {
  const files = new Set(exceptions.imports.map(({ from }) => from));
  return [...files].map((file) => [file, exceptions.imports.filter(({ from }) => from === file).map(({ to }) => to)]);
}

/**
 * @param {PlacedRoom} room
 * @param {string[]} includes
 * @param {readonly string[]} allowed modules
 * @param {Table} table
 * @returns {Override}
 */
function importList(room, includes, allowed, table) {
  const above = roomsOf(table).filter((other) => !mayImport(room, other));
  const modules = room.isSansIo ? ["node:*", ...[...table.sansIo.modules, ...allowed].map((name) => `!${name}`)] : [];
  const group = [...above.flatMap((other) => importPaths(other, room)), ...modules];
  const message = `${room.name} is on floor ${room.floor}: it may import itself and lower floors (scripts/floors/table.mjs)`;
  return override(includes, "noRestrictedImports", { patterns: [{ group, message }] });
}

/**
 * What a room's files are called in import declarations of another room.
 * @param {PlacedRoom} room
 * @param {PlacedRoom} from
 */
function importPaths(room, from) {
  const upwards = from.files === undefined ? UPWARDS : ["./"];
  return placesOf(room)
    .map((place) => place.slice("src/".length))
    .flatMap((place) => upwards.map((up) => (place.endsWith("/") ? `${up}${place}**` : `${up}${place}`)));
}

/**
 * @param {Table} table
 * @returns {Override[]}
 */
function globalLists(table) {
  const rooms = roomsOf(table).filter(({ isSansIo }) => isSansIo);
  return [
    ...rooms.map((room) => globalList(patternsOf(room), table.sansIo.globals)),
    ...table.exceptions.globals.map(({ place, globals }) =>
      globalList(
        [patternOf(place)],
        table.sansIo.globals.filter((name) => !globals.includes(name)),
      ),
    ),
  ];
}

/**
 * @param {string[]} includes
 * @param {readonly string[]} denied
 */
function globalList(includes, denied) {
  const deniedGlobals = Object.fromEntries(denied.map((name) => [name, GLOBAL_MESSAGE]));
  return override(includes, "noRestrictedGlobals", { deniedGlobals });
}

/** @param {PlacedRoom} room */
function patternsOf(room) {
  return placesOf(room).map(patternOf);
}

/** @param {string} place */
function patternOf(place) {
  return place.endsWith("/") ? `${place}**` : place;
}

/**
 * @param {string[]} includes
 * @param {string} rule
 * @param {object} options
 * @returns {Override}
 */
function override(includes, rule, options) {
  return { includes, linter: { rules: { style: { [rule]: { level: "error", options } } } } };
}
