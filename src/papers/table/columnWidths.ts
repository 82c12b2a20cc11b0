import { Decimal, sum, ZERO } from "../../engine";
import type { CellContent, PlannedCell } from "../../sheet/plan";

/** Letters of a column that nothing stands in. */
const GAP = 2;
const LEAST = 5;
/** Excel has no wider columns. */
export const WIDEST = 255;
/** Letters of other fonts are wider than those by which Excel counts, bold ones more so. */
const [PLAIN, BOLD] = [1.12, 1.25] as const;
/** Keeps what stands in one column off the next; headings, which take what they can get, a letter more. */
const PADDING = 1;
const HEADING_PADDING = 2;
/** A percentage with its sign: `+100,00 %`. */
const PERCENTAGE = 9;

const isHeading = ({ look }: PlannedCell): boolean => look?.endsWith("heading") === true;
const isBold = (cell: PlannedCell): boolean => cell.look === "total" || isHeading(cell);

/**
 * The width of each column from A on in letters, so that every word and figure from `top` on fits;
 * headings break between words, and notes run on over the columns right of them.
 */
export function columnWidths(cells: readonly PlannedCell[], top: number): readonly number[] {
  const fitted = cells.filter(({ row, look }) => row >= top && look !== "note");
  const last = largestOf(fitted.map(({ column }) => column));
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    fitted.filter((cell) => cell.column === column)
  );
  const totals = columns.map(totalOf);
  const largest = totals.reduce((most, total) => Decimal.max(most, total), ZERO);
  return columns.map((inColumn) => {
    if (inColumn.length === 0) return GAP;
    const headed = inColumn.find(isHeading);
    // Columns with one heading are added up together.
    const total = sum(totals.filter((_, at) => isHeadedAlike(columns[at]!, headed)));
    // What only formulas fill is a difference of what others hold.
    const most = total.isZero() ? largest : total;
    const widths = inColumn.map((cell) =>
      Math.ceil(
        lettersOf(cell, most) * (isBold(cell) ? BOLD : PLAIN) + indent(cell) + padding(cell)
      )
    );
    return Math.min(WIDEST, largestOf(widths, LEAST));
  });
}

const padding = (cell: PlannedCell): number => (isHeading(cell) ? HEADING_PADDING : PADDING);
const indent = ({ look }: PlannedCell): number => (look?.startsWith("indented") ? 1 : 0);

const isHeadedAlike = (column: readonly PlannedCell[], heading: PlannedCell | undefined): boolean =>
  heading !== undefined &&
  column.some((cell) => isHeading(cell) && sameText(cell.content, heading.content));

const sameText = (a: CellContent, b: CellContent): boolean =>
  a.kind === "text" && b.kind === "text" && a.text === b.text;

/** What the figures of a column come to, whatever their signs. */
function totalOf(column: readonly PlannedCell[]): Decimal {
  const figures = column.flatMap(({ content, numberFormat }) =>
    content.kind === "value" && !isDate(numberFormat)
      ? [new Decimal(Number(content.value)).abs()]
      : []
  );
  return sum(figures);
}

/** Letters of what a cell shows; of a formula those of the largest figure, or the longest text, it may come to. */
function lettersOf(cell: PlannedCell, most: Decimal): number {
  const { content, numberFormat } = cell;
  switch (content.kind) {
    case "text":
      return isHeading(cell) ? longest(content.text.split(" ")) : content.text.length;
    case "value":
      return figure(new Decimal(Number(content.value)), numberFormat);
    case "formula":
      return numberFormat === undefined ? longestText(content.formula) : figure(most, numberFormat);
  }
}

export const largestOf = (numbers: readonly number[], least = 0): number =>
  numbers.reduce((most, number) => Math.max(most, number), least);
const longest = (texts: readonly string[]): number => largestOf(texts.map(({ length }) => length));

/** Letters of the longest text that a formula may say. */
export const longestText = (formula: string): number =>
  longest([...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!));

const isDate = (format = ""): boolean => /y/.test(format);

function figure(value: Decimal, format = "0"): number {
  if (isDate(format)) return format.length;
  if (format.includes("%")) return PERCENTAGE;
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  const digits = value.abs().toFixed(0).length;
  const separators = format.includes(",") ? Math.floor((digits - 1) / 3) : 0;
  const sign = value.isNegative() || format.startsWith("+") ? 1 : 0;
  return digits + separators + sign + (decimals === 0 ? 0 : decimals + 1);
}

/** How many lines a heading takes in a column that is so wide. */
export function linesOf({ content }: PlannedCell, width: number): number {
  const words = content.kind === "text" ? content.text.split(" ") : [];
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const wanted = (used === 0 ? length : used + 1 + length) * BOLD + PADDING;
    if (used > 0 && wanted > width) {
      lines += 1;
      used = length;
    } else used += (used === 0 ? 0 : 1) + length;
  }
  return lines;
}
