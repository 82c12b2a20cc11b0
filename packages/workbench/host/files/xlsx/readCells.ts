import { CellValueType, type ICellData, type IRowData } from "@univerjs/core";
import { parseArea } from "../../spreadsheet/address";
import { childOf, childrenOf, flagOf, textOf, type XmlElement } from "../xml";
import { movedFormula } from "../../spreadsheet/movedFormula";
import { fromFileFormula, refersToOtherBook } from "./formulas";
import { rowPixels } from "./measures";
import { styleIdOf } from "./readStyles";

/** A shared text; one with formats inside keeps its number so that it can be written back as it was. */
export type SharedText = { readonly text: string; readonly rich: boolean };

/** A text's own characters: phonetic guides are none of them. */
export function readTexts(root: XmlElement | undefined): SharedText[] {
  return childrenOf(root, "si").map((item) => ({
    text: plainText(item),
    rich: childrenOf(item, "r").length > 0,
  }));
}

function plainText(item: XmlElement): string {
  const runs = childrenOf(item, "r");
  const pieces = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(item, "t")];
  return pieces
    .map(textOf)
    .join("")
    .replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

type Matrix = Record<number, Record<number, ICellData>>;
type Shared = { readonly formula: string; readonly row: number; readonly column: number };

/** Collects the rows of one sheet as they are parsed. */
export class CellReader {
  readonly cells: Matrix = {};
  readonly rows: Record<number, Partial<IRowData>> = {};
  readonly foreignFormulas: Record<string, { formula: string; value: unknown }> = {};
  lastRow = -1;
  lastColumn = -1;
  readonly #shared = new Map<string, Shared>();
  readonly #spilled = new Set<string>();
  #row = -1;
  #column = -1;

  constructor(private readonly texts: readonly SharedText[]) {}

  takeRow(row: XmlElement): void {
    const { r, ht, hidden } = row.attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (ht !== undefined || flagOf(hidden)) {
      this.rows[this.#row] = {
        ...(ht !== undefined && { h: rowPixels(Number(ht)), ia: 0 }),
        ...(flagOf(hidden) && { hd: 1 }),
      };
    }
    for (const cell of childrenOf(row, "c")) this.#takeCell(cell);
  }

  #takeCell(cell: XmlElement): void {
    const { r, s } = cell.attributes;
    const place = r === undefined ? null : parseArea(r);
    const row = place?.row ?? this.#row;
    const column = place?.column ?? this.#column + 1;
    this.#column = column;
    const spilled = this.#spilled.has(`${row},${column}`);
    const data: ICellData = {
      ...(!spilled && this.#content(cell, row, column)),
      ...(s !== undefined && { s: styleIdOf(Number(s)) }),
    };
    if (Object.keys(data).length === 0) return;
    (this.cells[row] ??= {})[column] = data;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  #content(cell: XmlElement, row: number, column: number): ICellData {
    const value = this.#value(cell);
    const formula = this.#formula(childOf(cell, "f"), row, column);
    if (formula === null) return value;
    if (refersToOtherBook(formula)) {
      this.foreignFormulas[`${row},${column}`] = { formula, value: value.v ?? null };
      return value;
    }
    return { ...value, f: formula };
  }

  /** The formula with `=`; null where there is none of the cell's own. */
  #formula(formula: XmlElement | undefined, row: number, column: number): string | null {
    if (!formula) return null;
    const { t, ref, si } = formula.attributes;
    const text = textOf(formula);
    if (t === "shared" && si !== undefined) {
      if (text !== "") {
        this.#shared.set(si, { formula: fromFileFormula(text), row, column });
        return fromFileFormula(text);
      }
      const first = this.#shared.get(si);
      return first ? movedFormula(first.formula, row - first.row, column - first.column) : null;
    }
    if (t === "dataTable" || text === "") return null;
    const area = t === "array" && ref ? parseArea(ref) : null;
    if (area) this.#markSpilled(area, row, column);
    return fromFileFormula(text);
  }

  #markSpilled(area: NonNullable<ReturnType<typeof parseArea>>, row: number, column: number): void {
    for (let i = area.row; i < area.row + area.rows; i++) {
      for (let j = area.column; j < area.column + area.columns; j++) {
        if (i !== row || j !== column) this.#spilled.add(`${i},${j}`);
      }
    }
  }

  #value(cell: XmlElement): ICellData {
    const written = childOf(cell, "v");
    const text = textOf(written);
    switch (cell.attributes.t) {
      case "s": {
        const shared = this.texts[Number(text)];
        if (!shared) return {};
        return {
          v: shared.text,
          t: CellValueType.STRING,
          ...(shared.rich && { custom: { sharedText: Number(text) } }),
        };
      }
      case "inlineStr": {
        const inline = childOf(cell, "is");
        return inline ? { v: plainText(inline), t: CellValueType.STRING } : {};
      }
      case "b":
        return written
          ? { v: text === "1" || text === "true" ? 1 : 0, t: CellValueType.BOOLEAN }
          : {};
      case "str":
      case "e":
        return written ? { v: text, t: CellValueType.STRING } : {};
      case "d":
        return { v: dateSerial(text), t: CellValueType.NUMBER };
      default:
        return written && text !== "" ? { v: Number(text), t: CellValueType.NUMBER } : {};
    }
  }
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel's number of a date written in ISO form. */
function dateSerial(iso: string): number {
  const time = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "" : "T00:00"}Z`
  );
  return (time - EPOCH) / DAY_MS;
}
