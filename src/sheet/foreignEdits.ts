import { cellAddress, contains, parseAddress, type Rectangle } from "./address";
import type { ForeignCell } from "./cellImage";
import type { SheetChange } from "./gateway";
import type { TouchedCell } from "./ownership";
import type { CellValue } from "./snapshot";

type Edit = { readonly area: Rectangle; readonly content: CellValue | null };

/**
 * What others have typed since a sheet was last read, as far as Excel's events tell: a cell that is
 * not as it was read must not be written over, and if it was, its content is still known here.
 */
export class ForeignEdits {
  readonly #edits = new Map<string, Edit[]>();

  record({ sheetId, address, content }: SheetChange): void {
    const edits = this.#edits.get(sheetId) ?? [];
    this.#edits.set(sheetId, edits);
    for (const part of address.split(",")) {
      const area = parseAddress(part);
      if (area) edits.push({ area, content });
    }
  }

  /** The sheet has been read: from here on it is known. */
  forget(sheetId: string): void {
    this.#edits.delete(sheetId);
  }

  /** Cells among these that somebody has typed into, with the last content known of them. */
  among(sheetId: string, cells: readonly TouchedCell[]): readonly ForeignCell[] {
    const edits = this.#edits.get(sheetId) ?? [];
    return cells.flatMap(({ row, column }) => {
      const last = edits.filter(({ area }) => contains(area, row, column)).at(-1);
      return last === undefined || last.content === null
        ? []
        : [{ cell: cellAddress(row, column), content: last.content }];
    });
  }
}
