/** Prints results as they come: a line of text each, or with `isJson` one JSON object a line. */
export function reporter({ isJson }) {
  return (row) => {
    if (isJson) console.log(JSON.stringify(row));
    else console.log(textLine(row));
  };
}

function textLine({ name, value, unit, ...more }) {
  const rest = Object.entries(more).map(([key, item]) => `${key} ${item}`);
  return `${name.padEnd(44)} ${String(value).padStart(10)} ${unit}${rest.length === 0 ? "" : `   (${rest.join(", ")})`}`;
}
