import { cellAddress, contains, parseAddress, type Rectangle } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import type { SheetChange } from "./gateway";
import { imageIn, type TouchedCell } from "./ownership";
import { cellBefore, shiftedArea, shiftedFormula, type Shift } from "./shift";
import type { CellValue, OwnArea, SheetSnapshot } from "./snapshot";

type Edit =
  | { readonly kind: "typed"; readonly area: Rectangle; readonly content: CellValue | null }
  | { readonly kind: "moved"; readonly shift: Shift };

/**
 * What others have typed and moved since a sheet was last read, as far as Excel's events tell: a
 * cell that is not as it was read must not be written over, and if it was, its content is still
 * known here.
 */
export class ForeignEdits {
  readonly #edits = new Map<string, Edit[]>();

  record({ sheetId, address, content, moved }: SheetChange): void {
    const edits = this.#edits.get(sheetId) ?? [];
    this.#edits.set(sheetId, edits);
    if (moved) {
      edits.push({ kind: "moved", shift: moved });
      return;
    }
    for (const part of address.split(",")) {
      const area = parseAddress(part);
      if (area) edits.push({ kind: "typed", area, content });
    }
  }

  /** The sheet has been read: from here on it is known. */
  forget(sheetId: string): void {
    this.#edits.delete(sheetId);
  }

  /** Whether rows or columns were put in or deleted. */
  haveMoved(sheetId: string): boolean {
    return this.#of(sheetId).some(({ kind }) => kind === "moved");
  }

  /** Cells among these that do not hold what was read, with the last content known of them. */
  among(expected: SheetSnapshot, cells: readonly TouchedCell[]): readonly ForeignCell[] {
    return cells.flatMap((cell) => {
      const { content } = this.imageOf(expected, cell);
      return content === imageIn(expected, cell).content
        ? []
        : [{ cell: cellAddress(cell.row, cell.column), content }];
    });
  }

  /** What stands in a place without our write: what was read there, typed since, or moved there. */
  imageOf(expected: SheetSnapshot, { row, column }: TouchedCell): CellImage {
    let place = { row, column };
    let isKnown = true;
    const shifts: Shift[] = [];
    for (const edit of [...this.#of(expected.sheetId)].reverse()) {
      if (edit.kind === "moved") {
        const before = cellBefore(place, edit.shift);
        if (!before) return { row, column, content: "", isFormula: false, numberFormat: "General" };
        place = before;
        shifts.unshift(edit.shift);
      } else if (isKnown && contains(edit.area, place.row, place.column)) {
        const { content } = edit;
        if (content !== null) {
          return { ...imageIn(expected, place), row, column, content, isFormula: false };
        }
        isKnown = false;
      }
    }
    const image = imageIn(expected, place);
    const content = image.isFormula
      ? shifts.reduce((formula, shift) => shiftedFormula(formula, shift), String(image.content))
      : image.content;
    return { ...image, row, column, content };
  }

  /** Where our names stand without our write. */
  namesOf({ sheetId, ownAreas }: SheetSnapshot): readonly OwnArea[] {
    return ownAreas.flatMap(({ name, area }) => {
      const now = this.#of(sheetId).reduce<Rectangle | null>(
        (place, edit) => (place && edit.kind === "moved" ? shiftedArea(place, edit.shift) : place),
        area
      );
      return now ? [{ name, area: now }] : [];
    });
  }

  #of(sheetId: string): readonly Edit[] {
    return this.#edits.get(sheetId) ?? [];
  }
}
