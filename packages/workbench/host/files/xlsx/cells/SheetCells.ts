import type { ICellData, IWorksheetData } from "@univerjs/core";
import { areaThrough, lineThrough } from "../../../spreadsheet/moves";
import { childOf, type XmlElement } from "../../xml";
import { fromFileFormula, refersToOtherBook } from "../formulas";
import type { FileMoves } from "../moved/FileMoves";
import {
  Formulas,
  placeKey,
  spilledValues,
  valueOf,
  type Cells,
  type Spills,
  type Value,
} from "./cellContent";
import { CellReader, type FileCell, type SharedText } from "./readCells";
import type { FileRow } from "./rowAttributes";

export type Place = { readonly row: number; readonly column: number };
/** A formula of the file whose result is another one now. */
export type OtherResult = Place & { readonly formula: string; readonly value: Value | null };
type Placed<T> = Map<number, Map<number, T>>;

/**
 * The cells of a sheet as they are now beside those of its file, which stand where nobody touched
 * them: with the same formula after all moves, or the same value where there is none.
 */
export class SheetCells {
  /** The file's rows, by where they are now. */
  readonly rows: ReadonlyMap<number, FileRow>;
  /** Whether rows of the file are elsewhere now, or not at all. */
  readonly hasMovedRows: boolean;
  /** Cells whose content is not, or no more, that of the file. */
  readonly edited: Place[] = [];
  readonly otherResults: OtherResult[] = [];
  readonly formulas: Formulas;
  readonly now: Cells;
  readonly #standing: Placed<FileCell> = new Map();
  /** Cells of the file that do not stand, by where they are now. */
  readonly #gone: Placed<FileCell> = new Map();

  constructor(
    rows: readonly XmlElement[],
    texts: readonly SharedText[],
    sheet: Partial<IWorksheetData>,
    readonly spills: Spills,
    private readonly moves: FileMoves,
    private readonly sheetId: string
  ) {
    this.now = (sheet.cellData ?? {}) as Cells;
    this.formulas = new Formulas(this.now);
    const cells: FileCell[] = [];
    const reader = new CellReader(texts, (cell) => cells.push(cell));
    const along = moves.on(sheetId).filter(({ axis, across }) => axis === "row" && across === null);
    const taken = rows.map((each) => {
      const { attributes } = each;
      const row = reader.takeRow(each);
      return { row, moved: lineThrough(row, along), attributes, data: reader.rows[row] ?? {} };
    });
    this.rows = new Map(
      taken.flatMap(({ moved, attributes, data }) =>
        moved === null ? [] : [[moved, { attributes, data }] as const]
      )
    );
    this.hasMovedRows = taken.some(({ row, moved }) => row !== moved);
    this.#compare(cells);
    this.#findEdited();
    this.#findOtherResults();
  }

  /** The cell of the file that stands here; undefined where none does. */
  standing(row: number, column: number): FileCell | undefined {
    return this.#standing.get(row)?.get(column);
  }
  /** The cell of the file that was here, and has other content now. */
  replaced(row: number, column: number): FileCell | undefined {
    return this.#gone.get(row)?.get(column);
  }
  standingIn(row: number): readonly number[] {
    return [...(this.#standing.get(row)?.keys() ?? [])];
  }
  standingRows(): readonly number[] {
    return [...this.#standing.keys()];
  }
  get hasGone(): boolean {
    return this.#gone.size > 0;
  }

  /** Lets an array formula that fills this cell, or stands in it, be written anew with all its cells. */
  releaseArray(row: number, column: number): void {
    const cell = this.standing(row, column);
    const isArray = childOf(cell?.element, "f")?.attributes.t === "array";
    if (!cell || (cell.spilledFrom === null && !isArray)) return;
    const anchor = cell.spilledFrom ?? placeKey(cell.row, cell.column);
    for (const [line, cells] of this.#standing) {
      for (const [at, each] of cells) {
        const isOf = [placeKey(each.row, each.column), each.spilledFrom].includes(anchor);
        if (isOf) this.#move(each, line, at);
      }
    }
  }

  #move(cell: FileCell, row: number, column: number): void {
    this.#standing.get(row)?.delete(column);
    put(this.#gone, row, column, cell);
  }

  #compare(cells: readonly FileCell[]): void {
    const standing = new Set<string>();
    const broken = this.#brokenGroups(cells);
    for (const cell of cells) {
      const place = this.#placeNow(cell);
      if (!place) continue;
      const { row, column } = place;
      const stands =
        this.#stands(cell, place) && (cell.spilledFrom === null || standing.has(cell.spilledFrom));
      if (stands) standing.add(placeKey(cell.row, cell.column));
      const isShared = cell.shared !== null && broken.has(cell.shared);
      put(stands && !isShared ? this.#standing : this.#gone, row, column, cell);
    }
  }

  /** Shared formulas of which a cell is gone or moved are written out for each of the others. */
  #brokenGroups(cells: readonly FileCell[]): ReadonlySet<string> {
    const broken = cells.flatMap((cell) => {
      if (cell.shared === null) return [];
      const place = this.#placeNow(cell);
      const stays = this.moves.idle && place !== null && this.#stands(cell, place);
      return stays ? [] : [cell.shared];
    });
    return new Set(broken);
  }

  #stands(cell: FileCell, { row, column }: Place): boolean {
    const now: ICellData = this.now[row]?.[column] ?? {};
    if (now.p) return false;
    const formula = this.formulas.of(now, row, column);
    if (cell.spilledFrom !== null) return formula === null && valueOf(now) === null;
    if (formula !== this.#expected(cell)) return false;
    return formula !== null || valueOf(now) === valueOf(cell.data);
  }

  #expected({ formula, data }: FileCell): string | null {
    if (formula === null || refersToOtherBook(formula)) return null;
    if (this.moves.idle) return data.f ?? null;
    return fromFileFormula(this.moves.formula(formula, this.sheetId));
  }

  #placeNow({ row, column }: Place): Place | null {
    const moves = this.moves.on(this.sheetId);
    if (moves.length === 0) return { row, column };
    return areaThrough({ row, column, rows: 1, columns: 1 }, moves);
  }

  #findEdited(): void {
    for (const [row, line] of Object.entries(this.now)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const place = { row: Number(row), column: Number(column) };
        const isBlank = !cell || (!cell.f && !cell.si && valueOf(cell) === null);
        if (!isBlank && !this.standing(place.row, place.column)) this.edited.push(place);
      }
    }
    for (const [row, line] of this.#gone) {
      for (const [column, { data }] of line) {
        const isBlankNow = valueOf(this.now[row]?.[column] ?? {}) === null;
        if (isBlankNow && valueOf(data) !== null) this.edited.push({ row, column });
      }
    }
  }

  #findOtherResults(): void {
    const spilled = spilledValues(this.spills);
    for (const [row, line] of this.#standing) {
      for (const [column, cell] of line) {
        const now: ICellData = this.now[row]?.[column] ?? {};
        const formula = this.formulas.of(now, row, column);
        const spill = this.spills[placeKey(row, column)]?.values[0]?.[0];
        const value = formula === null ? spilled.get(row)?.get(column) : (spill ?? valueOf(now));
        if (value === undefined || value === valueOf(cell.data)) continue;
        const owner = formula ?? this.#ownerOf(cell);
        if (owner !== null) this.otherResults.push({ row, column, formula: owner, value });
      }
    }
  }

  /** The formula that has filled a cell. */
  #ownerOf({ spilledFrom }: FileCell): string | null {
    const [row = 0, column = 0] = (spilledFrom ?? "").split(",").map(Number);
    const place = spilledFrom === null ? null : this.#placeNow({ row, column });
    return place
      ? this.formulas.of(this.now[place.row]?.[place.column] ?? {}, place.row, place.column)
      : null;
  }
}

function put<T>(cells: Placed<T>, row: number, column: number, cell: T): void {
  const line = cells.get(row) ?? new Map<number, T>();
  line.set(column, cell);
  cells.set(row, line);
}
