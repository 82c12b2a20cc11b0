import { columnName } from "../../sheet/address";
import { cellIn, contentAt } from "../../sheet/cellIn";
import { referencesIn } from "../../sheet/formulaReferences";
import { isOurSum } from "../../sheet/layout/ourFormulas";
import { isOfResult, ownName } from "../../sheet/layout/ownNames";
import { AMOUNT, BESIDE_LABEL, SUMMARY_COLUMNS } from "../../sheet/layout/summaryColumns";
import { beginsAsFormula } from "../../sheet/ownership";
import type { CellValue, OwnArea, SheetSnapshot } from "../../sheet/snapshot";

/** Percentages have two decimals; what the rounding moves is less than this. */
const NEARLY = 0.005;

/**
 * The places of a result whose names are gone too, as after a document inspection: columns of
 * percentages beside amounts that they are shares of, and to the right of them a reconciliation of
 * ours that counts the amounts. None where any of it is missing: somebody's own shares and amounts
 * are no result of the add-in. Told by the cells alone, since a table is read otherwise with a result in it.
 */
export function namelessPlaces(sheet: SheetSnapshot): readonly OwnArea[] {
  const { used, ownAreas } = sheet;
  const reconciled = checkCell(sheet);
  if (used === null || reconciled === null || ownAreas.some(({ name }) => isOfResult(name))) {
    return [];
  }
  const pairs: { readonly column: number; readonly rows: readonly number[] }[] = [];
  for (let column = used.column; column < used.column + used.columns - 1; column++) {
    const rows = rowsOfShares(sheet, column);
    if (rows.length > 0) pairs.push({ column, rows });
  }
  const last = pairs.at(-1);
  if (!last || !isCounted(sheet, last.column + 1)) return [];
  const columns = columnsOf(sheet, reconciled, last.column + 1);
  if (columns === null) return [];
  const places = pairs.flatMap(({ column, rows }, index) => {
    const [row, bottom] = [headingOf(sheet, column, rows[0]!), sumOf(sheet, column, rows.at(-1)!)];
    const area = { row, column, rows: bottom - row + 1, columns: 1 };
    return [
      { name: ownName("share", index + 1), area },
      { name: ownName("amount", index + 1), area: { ...area, column: column + 1 } },
    ];
  });
  const row = Math.min(...places.map(({ area }) => area.row));
  const rows = used.row + used.rows - row;
  const { left, right } = columns;
  const summary = { row, column: left, rows, columns: right + 1 - left };
  return [...places, { name: ownName("summary"), area: summary }];
}

type Cell = { readonly row: number; readonly column: number };

/** The rightmost difference that is rounded, as our reconciliation has one; null where there is none. */
function checkCell({ used, formulas }: SheetSnapshot): Cell | null {
  const found = formulas.flatMap((line, down) => {
    const right = line.findLastIndex(
      (content) => typeof content === "string" && content.startsWith("=ROUND(")
    );
    return used && right >= 0 ? [{ row: used.row + down, column: used.column + right }] : [];
  });
  return found.reduce<Cell | null>(
    (last, each) => (last && last.column >= each.column ? last : each),
    null
  );
}

/**
 * The first and the last column of a summary, by the words left of its difference: next to them, or,
 * as results were written before, at the summary's other edge; further where columns were put in.
 * Null where it does not stand right of the amounts.
 */
function columnsOf(
  sheet: SheetSnapshot,
  { row, column }: Cell,
  amounts: number
): { readonly left: number; readonly right: number } | null {
  const before = Array.from({ length: column - 1 - amounts }, (_, index) => column - 1 - index);
  const words = before.filter((at) => isWord(contentAt(sheet, row, at)));
  const atEdge = words.find((at) => column - at >= AMOUNT);
  if (atEdge !== undefined) return { left: atEdge, right: column };
  const right = column + SUMMARY_COLUMNS - 1 - BESIDE_LABEL;
  const [nearest] = words;
  if (nearest !== undefined) return { left: nearest, right };
  const [edge, next] = [column - AMOUNT, column - BESIDE_LABEL];
  if (edge > amounts) return { left: edge, right: column };
  return next > amounts ? { left: next, right } : null;
}

/** The rows in which a column has a percentage and the next one the amount that it is a share of; none where any does not fit. */
function rowsOfShares(sheet: SheetSnapshot, column: number): readonly number[] {
  const { used, numberFormats } = sheet;
  const found: { row: number; share: number; amount: number }[] = [];
  for (let row = used!.row; row < used!.row + used!.rows; row++) {
    const share = contentAt(sheet, row, column);
    if (typeof share !== "number") continue;
    const amount = contentAt(sheet, row, column + 1);
    const isPercentage = (cellIn(sheet, numberFormats, row, column) ?? "").includes("%");
    if (typeof amount !== "number" || !isPercentage) return [];
    found.push({ row, share, amount });
  }
  const shares = found.reduce((sum, { share }) => sum + share, 0);
  const amounts = found.reduce((sum, { amount }) => sum + amount, 0);
  const fits = found.every(
    ({ share, amount }) => Math.abs(share - (amount * shares) / amounts) < NEARLY
  );
  return amounts !== 0 && fits ? found.map(({ row }) => row) : [];
}

const isWord = (content: CellValue): boolean =>
  typeof content === "string" && content !== "" && !beginsAsFormula(content);

/** The row of the headings over the first figures, or theirs where there are none. */
function headingOf(sheet: SheetSnapshot, column: number, first: number): number {
  for (let row = first - 1; row >= sheet.used!.row; row--) {
    const headings = [column, column + 1].map((at) => contentAt(sheet, row, at));
    if (headings.every(isWord)) return row;
    if (headings.some((content) => content !== "")) return first;
  }
  return first;
}

/** The row of the sum under the last figures, or theirs where there is none. */
function sumOf(sheet: SheetSnapshot, column: number, last: number): number {
  const bottom = sheet.used!.row + sheet.used!.rows;
  for (let row = last + 1; row < bottom; row++) {
    const content = contentAt(sheet, row, column + 1);
    if (content !== "") return isOurSum(content) ? row : last;
  }
  return last;
}

/** Whether a sum to the right of amounts counts them. */
function isCounted({ used, formulas }: SheetSnapshot, amounts: number): boolean {
  const name = columnName(amounts);
  const speaksOf = (formula: string): boolean =>
    referencesIn(formula).some((reference) => /[A-Z]+/i.exec(reference)?.[0] === name);
  return formulas.some((line) =>
    line
      .slice(amounts + 1 - used!.column)
      .some((content) => typeof content === "string" && isOurSum(content) && speaksOf(content))
  );
}
