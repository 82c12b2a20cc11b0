import type { ICellData, IRowData, IWorksheetData } from "@univerjs/core";
import { areaAddress, columnName, parseArea } from "../../../spreadsheet/address";
import { childOf, element, elementText, type XmlElement } from "../../xml";
import { toFileFormula } from "../formulas";
import type { FileMoves } from "../moved/FileMoves";
import type { StyleWriter } from "../StyleWriter";
import type { TextWriter } from "../TextWriter";
import { placeKey, spilledValues, valueOf, type Spills, type Value } from "./cellContent";
import { rowAttributes } from "./rowAttributes";
import type { OtherResult, SheetCells } from "./SheetCells";
import { standingCell } from "./standingCell";
import { resultOf } from "./valueXml";

export type CellSources = {
  readonly sheetId: string;
  readonly moves: FileMoves;
  readonly styles: StyleWriter;
  readonly texts: TextWriter;
  readonly addinFunctions: ReadonlySet<string>;
  /** The name of the table whose rows a cell is in; null where it is in none. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** Results that are to be written in place of the file's. */
  readonly results: readonly OtherResult[];
};

/** The rows of a sheet as text; null where all are as in the file. */
export function writeCells(
  sheet: Partial<IWorksheetData>,
  cells: SheetCells,
  sources: CellSources
): string | null {
  const rowData = (sheet.rowData ?? {}) as Readonly<Record<number, Partial<IRowData> | undefined>>;
  const writer = new CellWriter(cells, sources);
  const numbers = new Set(
    [
      ...Object.keys(cells.now),
      ...Object.keys(rowData),
      ...cells.rows.keys(),
      ...cells.standingRows(),
      ...writer.spilledRows(),
    ].map(Number)
  );
  let changed = cells.hasGone || cells.hasMovedRows;
  const lines = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const file = cells.rows.get(row);
      const line = writer.row(row);
      const attributes = rowAttributes(rowData[row], file, !line.changed);
      const isThere = file !== undefined || attributes.text !== "" || line.text !== "";
      if (isThere && (line.changed || attributes.changed || !file)) changed = true;
      return isThere ? `<row r="${row + 1}"${attributes.text}>${line.text}</row>` : "";
    });
  return changed ? lines.join("") : null;
}

class CellWriter {
  readonly #spills: Spills;
  readonly #spilled: ReadonlyMap<number, ReadonlyMap<number, Value>>;
  readonly #results: ReadonlyMap<string, Value | null>;

  constructor(
    private readonly cells: SheetCells,
    private readonly sources: CellSources
  ) {
    this.#results = new Map(
      sources.results.map(({ row, column, value }) => [placeKey(row, column), value])
    );
    // What a formula of the file fills stands with it; an array of fixed size stays as large.
    this.#spills = Object.fromEntries(
      Object.entries(cells.spills).flatMap(([key, spill]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (cells.standing(row, column)) return [];
        const fixed = fixedArea(cells.replaced(row, column)?.element);
        if (!fixed) return [[key, spill] as const];
        const values = spill.values
          .slice(0, fixed.rows)
          .map((line) => line.slice(0, fixed.columns));
        return [[key, { values }] as const];
      })
    );
    this.#spilled = spilledValues(this.#spills);
  }

  spilledRows(): Iterable<number> {
    return this.#spilled.keys();
  }

  /** The cells of a row, and whether any is not as in the file. */
  row(row: number): { readonly text: string; readonly changed: boolean } {
    const now = this.cells.now[row] ?? {};
    const spilled = this.#spilled.get(row);
    const columns = new Set(
      [...Object.keys(now), ...(spilled?.keys() ?? []), ...this.cells.standingIn(row)].map(Number)
    );
    let text = "";
    let changed = false;
    for (const column of [...columns].sort((a, b) => a - b)) {
      const file = this.cells.standing(row, column);
      const written = file
        ? this.#standing(row, column, now[column] ?? undefined)
        : this.#fresh(now[column] ?? {}, row, column, spilled?.get(column));
      if (written === null) continue;
      text += elementText(written.element);
      changed ||= written.changed;
    }
    return { text, changed };
  }

  #standing(row: number, column: number, now: ICellData | undefined) {
    const file = this.cells.standing(row, column);
    if (!file) return null;
    const { sheetId, moves, styles } = this.sources;
    const result = this.#results.get(placeKey(row, column));
    return standingCell({ file, now, place: { row, column }, result }, sheetId, moves, styles);
  }

  #fresh(now: ICellData, row: number, column: number, spilled: Value | undefined) {
    const formula = this.cells.formulas.of(now, row, column);
    const format = this.sources.styles.formatOf(now.s);
    const key = placeKey(row, column);
    const first = this.#spills[key]?.values[0]?.[0];
    const value = formula === null ? (spilled ?? valueOf(now)) : (first ?? valueOf(now));
    const isResult = formula !== null || spilled !== undefined;
    if (value === null && formula === null && format === 0) return null;
    const { type, content } = this.#content(value, isResult, now);
    const before = this.cells.replaced(row, column)?.element.attributes;
    const attributes = {
      r: `${columnName(column)}${row + 1}`,
      ...(format > 0 && { s: format }),
      ...(type !== null && { t: type }),
      // A formula that fills as many cells as it has results says so by this.
      ...(formula !== null && before?.cm !== undefined && { cm: before.cm }),
    };
    const children = formula === null ? [] : [this.#formula(formula, row, column)];
    return { element: element("c", attributes, [...children, ...content]), changed: true };
  }

  #formula(formula: string, row: number, column: number): XmlElement {
    const table = formula.includes("[@") ? this.sources.tableAt(row, column) : null;
    const text = toFileFormula(formula, this.sources.addinFunctions, table);
    const values = this.#spills[placeKey(row, column)]?.values;
    const area = values && { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    return element("f", area ? { t: "array", ref: areaAddress(area) } : {}, [text]);
  }

  #content(value: Value | null, isResult: boolean, { custom }: ICellData) {
    if (typeof value === "string" && !isResult) {
      const { type } = resultOf(value);
      if (type !== "e") {
        const place = this.sources.texts.placeOf(value, custom?.sharedText);
        return { type: "s", content: [element("v", {}, [String(place)])] };
      }
    }
    const { type, text } = resultOf(value);
    return { type, content: text === null ? [] : [element("v", {}, [text])] };
  }
}

/** The area of an array formula whose size does not follow its results. */
function fixedArea(cell: XmlElement | undefined) {
  const formula = childOf(cell, "f")?.attributes;
  return formula?.t === "array" && cell?.attributes.cm === undefined
    ? parseArea(formula.ref ?? "")
    : null;
}
