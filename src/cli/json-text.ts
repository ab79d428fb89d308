/** JSON whose texts move no cursor: characters of control and direction, which JSON may leave as they are, are escaped. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (characters) =>
    Array.from({ length: characters.length }, (_, index) => {
      return `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

/** The line breaks are those between the lines of JSON; in texts they are escaped already. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
