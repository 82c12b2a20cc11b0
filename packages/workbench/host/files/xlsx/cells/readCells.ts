import { CellValueType, type ICellData, type IRowData } from "@univerjs/core";
import { isOnSheet, parseArea, type Area } from "../../../spreadsheet/address";
import { childOf, childrenOf, flagOf, textOf, type XmlElement } from "../../xml";
import { movedFormula } from "../../../spreadsheet/movedFormula";
import { fromFileFormula, refersToOtherBook } from "../formulas";
import { rowPixels } from "../measures";
import { readableText } from "../texts";
import { styleIdOf } from "../readStyles";

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
  return readableText(pieces.map(textOf).join(""));
}

/** A cell as its file writes it. */
export type FileCell = {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  /** What the workbook was given of it; with the value, also where that has spilled into it. */
  readonly data: ICellData;
  /** Its own formula without `=`, written out where the file shares it; null for none. */
  readonly formula: string | null;
  /** The number of the formula that it shares with other cells. */
  readonly shared: string | null;
  /** `row,column` of the formula that has spilled into it; null for its own content. */
  readonly spilledFrom: string | null;
};

type Matrix = Record<number, Record<number, ICellData>>;
type Shared = { readonly formula: string; readonly row: number; readonly column: number };

/** Collects the rows of one sheet as they are parsed. */
export class CellReader {
  readonly cells: Matrix = {};
  readonly rows: Record<number, Partial<IRowData>> = {};
  lastRow = -1;
  lastColumn = -1;
  readonly #shared = new Map<string, Shared>();
  readonly #spilled = new Map<string, string>();
  #row = -1;
  #column = -1;

  constructor(
    private readonly texts: readonly SharedText[],
    /** Is told of every cell. */
    private readonly tell: (cell: FileCell) => void = () => undefined
  ) {}

  /** Takes the next row and gives its number. @throws for a row or a cell that no sheet has */
  takeRow(row: XmlElement): number {
    const { r, ht, hidden } = row.attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!isOnSheet({ row: this.#row, column: 0, rows: 1, columns: 1 })) {
      throw new Error(`No sheet has a row ${r}.`);
    }
    this.#column = -1;
    if (ht !== undefined || flagOf(hidden)) {
      this.rows[this.#row] = {
        ...(ht !== undefined && { h: rowPixels(Number(ht)), ia: 0 }),
        ...(flagOf(hidden) && { hd: 1 }),
      };
    }
    for (const cell of childrenOf(row, "c")) this.#takeCell(cell);
    return this.#row;
  }

  #takeCell(element: XmlElement): void {
    const { r, s } = element.attributes;
    const place = r === undefined ? null : parseArea(r);
    if (r !== undefined && place === null) throw new Error(`No sheet has a cell ${r}.`);
    const row = place?.row ?? this.#row;
    const column = place?.column ?? this.#column + 1;
    this.#column = column;
    const spilledFrom = this.#spilled.get(`${row},${column}`) ?? null;
    const formula = this.#formula(childOf(element, "f"), row, column);
    const style = s === undefined ? {} : { s: styleIdOf(Number(s)) };
    const isCalculated = formula !== null && !refersToOtherBook(formula);
    const content = {
      ...this.#value(element),
      ...(isCalculated && { f: fromFileFormula(formula) }),
    };
    const shared = childOf(element, "f")?.attributes.si ?? null;
    const data = { ...content, ...style };
    this.tell({ row, column, element, data, formula, shared, spilledFrom });
    const taken: ICellData = spilledFrom === null ? data : style;
    if (Object.keys(taken).length === 0) return;
    (this.cells[row] ??= {})[column] = taken;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** The formula without `=`; null where there is none of the cell's own. */
  #formula(formula: XmlElement | undefined, row: number, column: number): string | null {
    if (!formula) return null;
    const { t, ref, si } = formula.attributes;
    const text = textOf(formula);
    if (t === "shared" && si !== undefined) {
      if (text !== "") {
        this.#shared.set(si, { formula: text, row, column });
        return text;
      }
      const first = this.#shared.get(si);
      return first ? movedText(first.formula, row - first.row, column - first.column) : null;
    }
    if (t === "dataTable" || text === "") return null;
    const area = t === "array" && ref ? parseArea(ref) : null;
    if (area) this.#markSpilled(area, row, column);
    return text;
  }

  #markSpilled(area: Area, row: number, column: number): void {
    for (let i = area.row; i < area.row + area.rows; i++) {
      for (let j = area.column; j < area.column + area.columns; j++) {
        if (i !== row || j !== column) this.#spilled.set(`${i},${j}`, `${row},${column}`);
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

const movedText = (formula: string, rows: number, columns: number): string =>
  movedFormula(`=${formula}`, rows, columns).slice(1);

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel's number of a date written in ISO form. */
function dateSerial(iso: string): number {
  const time = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "" : "T00:00"}Z`
  );
  return (time - EPOCH) / DAY_MS;
}
