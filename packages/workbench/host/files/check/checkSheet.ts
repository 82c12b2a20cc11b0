import { parseArea } from "../../spreadsheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../spreadsheet/address";
import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf, textOf, type XmlElement } from "../xml";
import { sheetOrder } from "../xlsx/sheetSections";
import { LONGEST_TEXT } from "../xlsx/texts";
import type { StyleCounts } from "./checkStyles";
import { Faults, type Fault } from "./fault";

/** What the sheets of a workbook share. */
export type Shared = {
  readonly styles: StyleCounts;
  readonly texts: number;
  /** How many kinds of cells with properties of their own (`cm`) the workbook lists. */
  readonly metadata: number;
};

const CELL_TYPES = new Set(["b", "d", "e", "inlineStr", "n", "s", "str"]);

/** A sheet: order of its sections, rows and cells, and that all its numbers are of something. */
export function checkSheet(file: OfficePackage, path: string, shared: Shared): Fault[] {
  const faults = new Faults(path);
  const rows = new RowCheck(faults, shared);
  const root = file.xml(path, { name: "row", within: "sheetData", take: (row) => rows.take(row) });
  const sections = childrenOf(root);
  faults.expect(root?.name === "worksheet", "out-of-range", root?.name ?? "");
  faults.expectOrder(
    sections.map(({ name }) => name),
    sheetOrder
  );
  const once = sections.filter(({ name }) => name !== "conditionalFormatting");
  faults.expectUnique(
    once.map(({ name }) => name),
    "section"
  );
  faults.expect(childOf(root, "sheetData") !== undefined, "part-missing", "sheetData");
  checkColumns(childOf(root, "cols"), shared, faults);
  for (const { attributes } of childrenOf(childOf(root, "mergeCells"))) {
    faults.expect(parseArea(attributes.ref ?? "") !== null, "out-of-range", "mergeCell");
  }
  for (const format of childrenOf(root, "conditionalFormatting")) {
    for (const { attributes } of childrenOf(format, "cfRule")) {
      faults.expectBelow(attributes.dxfId, shared.styles.differential, "dxfId");
    }
  }
  const tables = childOf(root, "tableParts");
  const count = Number(tables?.attributes.count ?? childrenOf(tables).length);
  faults.expect(count === childrenOf(tables).length, "out-of-range", "count of tableParts");
  return faults.found;
}

function checkColumns(columns: XmlElement | undefined, shared: Shared, faults: Faults): void {
  let last = 0;
  for (const { attributes } of childrenOf(columns, "col")) {
    const [min, max] = [Number(attributes.min), Number(attributes.max)];
    faults.expect(min > last, "out-of-order", `col ${min}`);
    faults.expect(max >= min && max <= SHEET_COLUMNS, "out-of-range", `col ${min} to ${max}`);
    faults.expectBelow(attributes.style, shared.styles.cells, "style of a column");
    last = max;
  }
}

/** Looks at rows one after the other. */
class RowCheck {
  #row = 0;
  readonly #sharedFormulas = new Set<string>();

  constructor(
    private readonly faults: Faults,
    private readonly shared: Shared
  ) {}

  take(row: XmlElement): void {
    const { r, s } = row.attributes;
    const number = r === undefined ? this.#row + 1 : Number(r);
    this.faults.expect(number > this.#row, "out-of-order", `row ${number}`);
    this.faults.expect(number <= SHEET_ROWS, "out-of-range", `row ${number}`);
    this.faults.expectBelow(s, this.shared.styles.cells, "style of a row");
    this.#row = number;
    let column = -1;
    for (const cell of childrenOf(row, "c")) column = this.#cell(cell, column);
  }

  /** Gives the cell's column. */
  #cell(cell: XmlElement, before: number): number {
    const { r, s, t = "n", cm } = cell.attributes;
    const place = r === undefined ? null : parseArea(r);
    const column = place?.column ?? before + 1;
    const inRow = place === null || place.row === this.#row - 1;
    this.faults.expect(r === undefined || place !== null, "out-of-range", `cell ${r}`);
    this.faults.expect(column > before && inRow, "out-of-order", `cell ${r}`);
    this.faults.expectBelow(s, this.shared.styles.cells, `style of ${r}`);
    this.faults.expectBelow(cm, this.shared.metadata + 1, `cm of ${r}`);
    this.faults.expect(CELL_TYPES.has(t), "out-of-range", `type of ${r}`);
    const value = childOf(cell, "v");
    const text = textOf(value);
    if (t === "s" && value) this.faults.expectBelow(text, this.shared.texts, `text of ${r}`);
    if (t === "n")
      this.faults.expect(Number.isFinite(Number(text)), "out-of-range", `${r}: ${text}`);
    this.faults.expect(text.length <= LONGEST_TEXT, "out-of-range", `length of ${r}`);
    this.#formula(childOf(cell, "f"), r ?? "");
    return column;
  }

  #formula(formula: XmlElement | undefined, cell: string): void {
    if (!formula) return;
    const { t, si, ref } = formula.attributes;
    const isArea = ref === undefined || parseArea(ref) !== null;
    this.faults.expect(
      isArea && (t !== "array" || ref !== undefined),
      "out-of-range",
      `ref ${cell}`
    );
    if (t !== "shared" || si === undefined) return;
    if (textOf(formula) !== "") this.#sharedFormulas.add(si);
    this.faults.expect(this.#sharedFormulas.has(si), "part-missing", `formula of ${cell}`);
  }
}
