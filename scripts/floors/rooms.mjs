/** @import { Room, Table } from "./table.mjs" */

/** @typedef {Room & { floor: number, isSansIo: boolean }} PlacedRoom a room with the number of its floor */

/**
 * Every room of the table, lowest first.
 * @param {Table} table
 * @returns {PlacedRoom[]}
 */
export function roomsOf(table) {
  return table.floors.flatMap(({ rooms, isSansIo = false }, floor) =>
    rooms.map((room) => ({ ...room, floor, isSansIo })),
  );
}

/**
 * The room in which a file of src/ lies; undefined where the table has none.
 * @template {Room} R
 * @param {readonly R[]} rooms
 * @param {string} file
 * @returns {R | undefined}
 */
export function roomOf(rooms, file) {
  return rooms.find((room) =>
    placesOf(room).some((place) => (place.endsWith("/") ? file.startsWith(place) : file === place)),
  );
}

/**
 * The files and folders of a room; folders end with "/".
 * @param {Room} room
 */
export function placesOf({ name, files = [`${name}/`] }) {
  return files.map((file) => `src/${file}`);
}

/**
 * Whether files of one room may import those of another one.
 * @param {PlacedRoom} from
 * @param {PlacedRoom} to
 */
export function mayImport(from, to) {
  return from.name === to.name || to.floor < from.floor || from.knows?.includes(to.name) === true;
}

/**
 * Whether files of a room may import a module that is none of our own.
 * @param {PlacedRoom} room
 * @param {string} name
 * @param {Table} table
 */
export function mayUse(room, name, { sansIo }) {
  return !room.isSansIo || sansIo.modules.includes(name);
}
