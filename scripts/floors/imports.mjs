import { mayImport, mayUse, roomOf, roomsOf } from "./rooms.mjs";

/** @import { Import } from "./source.mjs" */
/** @import { PlacedRoom } from "./rooms.mjs" */
/** @import { Table } from "./table.mjs" */
/** @import { Problem } from "./check.mjs" */

const REMEDY = "move what is needed to a lower floor, or hand it in (scripts/floors/table.mjs)";

/**
 * Imports that do not go down, and files that lie in no room.
 * @param {ReadonlyMap<string, readonly Import[]>} imports of every file of src/
 * @param {Table} table
 * @returns {Problem[]}
 */
export function importProblems(imports, table) {
  const rooms = roomsOf(table);
  return [...imports].flatMap(([file, imported]) => {
    const room = roomOf(rooms, file);
    if (room === undefined) {
      return [{ file, line: 1, what: "lies in no room", remedy: "give it one in scripts/floors/table.mjs" }];
    }
    return imported
      .filter(({ name }) => !isAllowed(file, name, table))
      .flatMap(({ name, line }) => {
        const what = faultOf(room, name, rooms, table);
        return what === undefined ? [] : [{ file, line, what, remedy: REMEDY }];
      });
  });
}

/**
 * @param {string} file
 * @param {string} name
 * @param {Table} table
 */
function isAllowed(file, name, { exceptions }) {
  return exceptions.imports.some(({ from, to }) => from === file && to === name);
}

/**
 * @param {PlacedRoom} from
 * @param {string} name of a file or a module
 * @param {readonly PlacedRoom[]} rooms
 * @param {Table} table
 */
function faultOf(from, name, rooms, table) {
  const here = `${from.name} on floor ${from.floor}`;
  if (!name.startsWith("src/")) {
    return mayUse(from, name, table) ? undefined : `imports ${name}, but ${here} does no input and output`;
  }
  const to = roomOf(rooms, name);
  if (to === undefined || mayImport(from, to)) return undefined;
  return `imports ${name} of ${to.name} on floor ${to.floor}, but ${here} knows lower floors only`;
}
