/**
 * Texts with commas between them, in lines that are no longer than a page has room for; a text that
 * is longer than a line stands on its own. `before` stands at the start of the first line.
 *
 * @example
 * inLines(["Frøya", "Hitra", "Ørland"], 14, "Uten: ") //=> ["Uten: Frøya", "Hitra, Ørland"]
 */
export function inLines(texts: readonly string[], most: number, before = ""): readonly string[] {
  return groupedInLines(texts, most, before).map((line, index) =>
    index === 0 ? before + line.join(", ") : line.join(", ")
  );
}

/** The texts of each line. */
export function groupedInLines(
  texts: readonly string[],
  most: number,
  before = ""
): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let length = before.length;
  for (const text of texts) {
    const last = lines.at(-1);
    if (last && length + text.length + 2 <= most) {
      last.push(text);
      length += text.length + 2;
    } else {
      length = (lines.length === 0 ? before.length : 0) + text.length;
      lines.push([text]);
    }
  }
  return lines;
}
