import type { ICellData } from "@univerjs/core";
import { intersection } from "../spreadsheet/address";
import type { CellMatrix } from "../spreadsheet/Writer";
import type { Range } from "./Range";

/** Excel.ClearApplyTo */
export type ClearWhat =
  "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

const contents: ICellData = { v: null, t: null, f: null, si: null, p: null };
const formats: ICellData = { s: null };

/** Clears cells that hold something; the rest of the area stays untouched and unstored. */
export function clearCells({ book, sheetId, area }: Range, what: ClearWhat): void {
  book.assertSheetEditable(sheetId);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const used = book.cells.used(sheetId, false);
  const shared = used && intersection(used, area);
  if (!shared) return;
  book.spreadsheet.write(sheetId, shared, what === "Formats" ? "format" : "clear", () => {
    const matrix: CellMatrix = {};
    book.spreadsheet.cells.map(sheetId, shared, (cell, row, column) => {
      if (!cell || cell.spilled) return;
      (matrix[row] ??= {})[column] = {
        ...(what !== "Formats" && contents),
        ...(what !== "Contents" && what !== "ResetContents" && formats),
      };
    });
    return matrix;
  });
}
