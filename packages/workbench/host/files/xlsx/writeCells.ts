import { CellValueType, type ICellData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { areaAddress, columnName } from "../../spreadsheet/address";
import { isErrorText } from "../../spreadsheet/functionValues";
import type { Spill } from "../../model/state";
import { escapeXml } from "../xml";
import { movedFormula } from "../../spreadsheet/movedFormula";
import { toFileFormula } from "./formulas";
import { rowPoints } from "./measures";
import type { StyleWriter } from "./StyleWriter";
import type { TextWriter } from "./TextWriter";

export type CellSources = {
  readonly styles: StyleWriter;
  readonly texts: TextWriter;
  readonly addinFunctions: ReadonlySet<string>;
  /** The name of the table whose rows a cell is in; null where it is in none. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** `row,column` → what a formula there fills. */
  readonly spills: Readonly<Record<string, Spill>>;
  /** `row,column` → a formula into another workbook, put back where its value still stands. */
  readonly foreignFormulas: Readonly<
    Record<string, { readonly formula: string; readonly value: unknown }>
  >;
  /** Attributes that the file had on a row (outline, default format), by zero-based row. */
  readonly rowAttributes: ReadonlyMap<number, Readonly<Record<string, string>>>;
};

type Cells = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;
type Value = string | number | boolean;

/** The `sheetData` of a sheet. */
export function writeCells(sheet: Partial<IWorksheetData>, sources: CellSources): string {
  const cells = (sheet.cellData ?? {}) as Cells;
  const rowData = (sheet.rowData ?? {}) as Readonly<Record<number, Partial<IRowData> | undefined>>;
  const spilled = spilledValues(sources.spills);
  const shared = sharedFormulas(cells);
  const rows = new Set(
    [
      ...Object.keys(cells),
      ...Object.keys(rowData),
      ...sources.rowAttributes.keys(),
      ...spilled.keys(),
    ].map(Number)
  );
  const lines = [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const attributes = rowAttributes(row, rowData[row], sources.rowAttributes.get(row));
      const line = writeRow(row, cells[row] ?? {}, spilled.get(row), shared, sources);
      if (!attributes && !line) return "";
      return `<row r="${row + 1}"${attributes}>${line}</row>`;
    });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

function rowAttributes(
  row: number,
  data: Partial<IRowData> | undefined,
  original: Readonly<Record<string, string>> | undefined
): string {
  const {
    r: _r,
    spans: _spans,
    ht: _ht,
    customHeight: _custom,
    hidden: _hidden,
    ...rest
  } = original ?? {};
  const height =
    data?.h !== undefined && data.ia !== 1 ? { ht: rowPoints(data.h), customHeight: 1 } : {};
  const hidden = data?.hd === 1 ? { hidden: 1 } : {};
  // A prefix needs its namespace; what matters of a row has none.
  const plain = Object.entries({ ...rest, ...height, ...hidden }).filter(
    ([name]) => !name.includes(":")
  );
  return plain.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
}

function writeRow(
  row: number,
  cells: NonNullable<Cells[number]>,
  spilled: ReadonlyMap<number, Value> | undefined,
  shared: ReadonlyMap<string, Anchor>,
  sources: CellSources
): string {
  const columns = new Set([...Object.keys(cells), ...(spilled?.keys() ?? [])].map(Number));
  let line = "";
  for (const column of [...columns].sort((a, b) => a - b)) {
    const cell = cells[column] ?? {};
    const place = `${columnName(column)}${row + 1}`;
    const format = sources.styles.formatOf(cell.s);
    const head = `<c r="${place}"${format > 0 ? ` s="${format}"` : ""}`;
    const formula = formulaOf(cell, row, column, shared);
    const result = formula === null ? spilled?.get(column) : undefined;
    const content =
      result !== undefined
        ? valueXml(result, true, sources, cell)
        : contentXml(cell, formula, row, column, sources);
    if (content) line += `${head}${content}</c>`;
    else if (format > 0) line += `${head}/>`;
  }
  return line;
}

function contentXml(
  cell: ICellData,
  formula: string | null,
  row: number,
  column: number,
  sources: CellSources
): string {
  const key = `${row},${column}`;
  const value = valueOf(cell);
  if (formula !== null) {
    const spill = sources.spills[key];
    const table = formula.includes("[@") ? sources.tableAt(row, column) : null;
    const text = escapeXml(toFileFormula(formula, sources.addinFunctions, table));
    const first = spill?.values[0]?.[0];
    const array = spill
      ? ` t="array" ref="${areaAddress({ row, column, rows: spill.values.length, columns: spill.values[0]?.length ?? 1 })}"`
      : "";
    return valueXml(first ?? value, true, sources, cell, `<f${array}>${text}</f>`);
  }
  const foreign = sources.foreignFormulas[key];
  if (foreign && foreign.value === (cell.v ?? null)) {
    return valueXml(value, true, sources, cell, `<f>${escapeXml(foreign.formula.slice(1))}</f>`);
  }
  return value === null ? "" : valueXml(value, false, sources, cell);
}

function valueXml(
  value: Value | null,
  isResult: boolean,
  sources: CellSources,
  cell: ICellData,
  formula = ""
): string {
  if (value === null) return `>${formula}`;
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (isErrorText(value)) return ` t="e">${formula}<v>${value}</v>`;
  if (isResult) return ` t="str">${formula}<v>${escapeXml(value)}</v>`;
  return ` t="s"><v>${sources.texts.placeOf(value, cell.custom?.sharedText)}</v>`;
}

function valueOf(cell: ICellData): Value | null {
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (t === CellValueType.BOOLEAN) return v === "TRUE" || Boolean(Number(v));
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

type Anchor = { readonly formula: string; readonly row: number; readonly column: number };

/** Univer writes a filled-down formula once and refers to it. */
function sharedFormulas(cells: Cells): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell?.f && cell.si) {
        anchors.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
      }
    }
  }
  return anchors;
}

function formulaOf(
  cell: ICellData,
  row: number,
  column: number,
  shared: ReadonlyMap<string, Anchor>
): string | null {
  if (cell.f) return cell.f;
  const anchor = cell.si ? shared.get(cell.si) : undefined;
  return anchor ? movedFormula(anchor.formula, row - anchor.row, column - anchor.column) : null;
}

/** Values that stand in cells because a formula elsewhere spilled into them. */
function spilledValues(spills: CellSources["spills"]): Map<number, Map<number, Value>> {
  const values = new Map<number, Map<number, Value>>();
  for (const [key, spill] of Object.entries(spills)) {
    const [top = 0, left = 0] = key.split(",").map(Number);
    spill.values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (i === 0 && j === 0) return;
        const row = values.get(top + i) ?? new Map<number, Value>();
        row.set(left + j, value);
        values.set(top + i, row);
      })
    );
  }
  return values;
}
