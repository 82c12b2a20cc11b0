import type { CellContent, CellLook, PlannedCell } from "../plan";

type Style = { readonly numberFormat?: string; readonly look?: CellLook };

/** A cell with text, which never becomes a formula or a number. */
export function textCell(
  row: number,
  column: number,
  text: string,
  style: Style = {}
): PlannedCell {
  return cell(row, column, { kind: "text", text }, style);
}

export function numberCell(
  row: number,
  column: number,
  value: number,
  style: Style = {}
): PlannedCell {
  return cell(row, column, { kind: "value", value }, style);
}

/** A formula in Excel's invariant (English) form. */
export function formulaCell(
  row: number,
  column: number,
  formula: string,
  style: Style = {}
): PlannedCell {
  return cell(row, column, { kind: "formula", formula }, style);
}

function cell(row: number, column: number, content: CellContent, style: Style): PlannedCell {
  return { row, column, content, ...style };
}
