import { roomsOf } from "./rooms.mjs";

/** @import { Table } from "./table.mjs" */

const BEGIN = "<!-- floors: written by npm run floors -->";
const END = "<!-- floors: end -->";

/**
 * ARCHITECTURE.md with the picture of the floors between its marks.
 * @param {string} page
 * @param {Table} table
 */
export function withPicture(page, table) {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`the page needs the lines "${BEGIN}" and "${END}", between which the picture stands`);
  return `${page.slice(0, from)}${BEGIN}\n${pictureOf(table)}\n${page.slice(to)}`;
}

/** @param {Table} table */
function pictureOf(table) {
  const boxes = table.floors.flatMap(({ rooms }, floor) => [
    `  subgraph f${floor}["${floor}"]`,
    ...rooms.map(({ name, files, about }) => `    ${name}["${files === undefined ? `${name}<br/>` : ""}${about}"]`),
    "  end",
  ]);
  const arrows = table.floors.slice(1).map(({ rooms }, index) => {
    const below = table.floors[index]?.rooms ?? [];
    return `  ${namesOf(below)} --> ${namesOf(rooms)}`;
  });
  const beside = roomsOf(table).flatMap(({ name, knows = [] }) => knows.map((other) => `  ${other} --> ${name}`));
  return [
    "```mermaid",
    "flowchart BT",
    '  dia["dictionary/*.dia<br/>the protocol as the specifications write it"]',
    '  dia -. "npm run generate" .-> dictionary',
    ...boxes,
    ...beside,
    ...arrows,
    "```",
  ].join("\n");
}

/** @param {readonly { name: string }[]} rooms */
function namesOf(rooms) {
  return rooms.map(({ name }) => name).join(" & ");
}
