/** What may stand between two cells, the likeliest first. */
const separators = [";", "\t", ",", "|"] as const;
export type Separator = (typeof separators)[number];

/** Lines that are looked at. */
const SAMPLE = 200;

/**
 * What separates the cells of a text: a separator that stands in every line equally often, a
 * semicolon or tab before a comma (which may be a decimal sign), a comma before none. Excel's own
 * `sep=;` in the first line settles it.
 */
export function findSeparator(text: string): Separator {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE);
  const said = /^sep=(.)$/i.exec(lines[0] ?? "")?.[1];
  const named = separators.find((separator) => separator === said);
  if (named) return named;
  const counted = separators.map((separator) => ({
    separator,
    score: score(lines.map((line) => countOutsideQuotes(line, separator))),
  }));
  const best = counted.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : ";";
}

/** How many lines agree on the commonest count above zero. */
function score(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}

function countOutsideQuotes(line: string, separator: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, "").split(separator).length - 1;
}
