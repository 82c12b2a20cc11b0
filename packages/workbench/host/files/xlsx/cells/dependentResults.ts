import { intersection, type Area } from "../../../spreadsheet/address";
import { referencesIn, wordsIn } from "../../../spreadsheet/movedReferences";
import type { OtherResult, Place, SheetCells } from "./SheetCells";

/** What a formula may mean by a word: cells of a name or of a table; undefined for neither. */
export type Meaning = { readonly sheetId: string; readonly formula: string };
export type Book = {
  readonly sheetIdOf: (name: string) => string | undefined;
  /** By name in lower case. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** Sheets of which rows, columns or cells were moved. */
  readonly movedSheets: ReadonlySet<string>;
};
type Located = { readonly sheetId: string; readonly area: Area };

/** Functions whose arguments do not say which cells they look at. */
const LOOKS_ANYWHERE = /\b(INDIRECT|OFFSET)\(/i;
/** Names that refer to names, as far as anybody goes. */
const DEEPEST = 8;

/**
 * The results that are others than in the file because of what was edited. All others are others
 * because this host calculates otherwise than Excel, or not at all, or at another time: the file's
 * are better. What a formula is told by name as unknown says no more than that.
 */
export function dependentResults(
  sheets: ReadonlyMap<string, SheetCells>,
  book: Book
): ReadonlyMap<string, readonly OtherResult[]> {
  const changed = new Map([...sheets].map(([id, { edited }]) => [id, new ChangedCells(edited)]));
  const depends = ({ formula }: OtherResult, home: string): boolean => {
    const cells = book.movedSheets.size + changed.size > 0 ? referred(formula, home, book) : [];
    return (
      (LOOKS_ANYWHERE.test(formula) && [...changed.values()].some((each) => each.any)) ||
      cells.some(
        ({ sheetId, area }) =>
          book.movedSheets.has(sheetId) || changed.get(sheetId)?.touches(area) === true
      )
    );
  };
  const found = new Map<string, OtherResult[]>([...sheets.keys()].map((id) => [id, []]));
  let waiting = [...sheets].flatMap(([id, { otherResults }]) =>
    otherResults.map((result) => ({ id, result }))
  );
  for (let before = -1; waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter(({ id, result }) => {
      if (!depends(result, id)) return true;
      changed.get(id)?.add(result);
      if (result.value !== "#NAME?") found.get(id)?.push(result);
      return false;
    });
  }
  return found;
}

function referred(formula: string, home: string, book: Book, depth = 0): Located[] {
  const direct = referencesIn(formula).flatMap(({ sheet, area }) => {
    const sheetId = sheet === null ? home : book.sheetIdOf(sheet);
    return sheetId === undefined || area === null ? [] : [{ sheetId, area }];
  });
  if (depth === DEEPEST) return direct;
  const named = wordsIn(formula).flatMap((word) => {
    const meaning = book.names.get(word.toLowerCase());
    return meaning ? referred(meaning.formula, meaning.sheetId, book, depth + 1) : [];
  });
  return [...direct, ...named];
}

/** Cells of one sheet, asked whether an area holds any of them. */
class ChangedCells {
  readonly #columns = new Map<number, number[]>();
  #box: Area | null = null;

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  get any(): boolean {
    return this.#box !== null;
  }

  add({ row, column }: Place): void {
    const columns = this.#columns.get(row);
    if (columns) columns.push(column);
    else this.#columns.set(row, [column]);
    const before = this.#box ?? { row, column, rows: 1, columns: 1 };
    const top = Math.min(before.row, row);
    const left = Math.min(before.column, column);
    this.#box = {
      row: top,
      column: left,
      rows: Math.max(before.row + before.rows, row + 1) - top,
      columns: Math.max(before.column + before.columns, column + 1) - left,
    };
  }

  touches(area: Area): boolean {
    const shared = this.#box && intersection(this.#box, area);
    if (!shared) return false;
    const inside = (row: number): boolean =>
      (this.#columns.get(row) ?? []).some(
        (column) => column >= shared.column && column < shared.column + shared.columns
      );
    if (shared.rows > this.#columns.size) {
      return [...this.#columns.keys()].some(
        (row) => row >= shared.row && row < shared.row + shared.rows && inside(row)
      );
    }
    for (let row = shared.row; row < shared.row + shared.rows; row++) if (inside(row)) return true;
    return false;
  }
}
