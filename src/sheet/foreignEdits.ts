import { cellAddress, contains, parseAddress, type Rectangle } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import type { SheetChange } from "./gateway";
import { beginsAsFormula, imageIn, touchedCells, type TouchedCell } from "./ownership";
import type { WritePlan } from "./plan";
import { cellBefore, shiftedArea, shiftedCell, shiftedFormula, type Shift } from "./shift";
import type { CellValue, OwnArea, SheetSnapshot } from "./snapshot";
import type { Stood } from "./writeReceipt";

type Moved = { readonly kind: "moved"; readonly shift: Shift };
type Edit =
  { readonly kind: "typed"; readonly area: Rectangle; readonly content: CellValue | null } | Moved;

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

  /**
   * Whether it is not known where cells have moved to: an event that says the same as the one before
   * is of one more insertion, or of the same once more (office-js issue 1149).
   */
  isDoubtful(sheetId: string): boolean {
    const edits = this.#of(sheetId);
    return eachOnce(edits).length < edits.length;
  }

  /** Ends that doubt by where the cells that were read stand now. */
  settleDoubt(expected: SheetSnapshot, contentAt: ContentAt): void {
    const edits = this.#of(expected.sheetId);
    const once = eachOnce(edits);
    if (found(once, expected, contentAt) > found(edits, expected, contentAt)) {
      this.#edits.set(expected.sheetId, [...once]);
    }
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

  /**
   * What stands in the cells of a plan without our write, and where our names do; null where that is
   * as it was read, or is not known.
   */
  stood(expected: SheetSnapshot, plan: WritePlan): Stood | null {
    const { sheetId } = expected;
    const isAsRead = this.#of(sheetId).length === 0 || plan.target.kind === "new-sheet";
    if (isAsRead || this.isDoubtful(sheetId)) return null;
    const before = touchedCells(plan).map((cell) => this.imageOf(expected, cell));
    return { before, ownAreas: { before: this.namesOf(expected) } };
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

type ContentAt = (row: number, column: number) => CellValue;

/** The edits without those that say the same as the one before has moved. */
const eachOnce = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit, index) => {
    const before = edits[index - 1];
    const isSame = before?.kind === "moved" && edit.kind === "moved" && sameShift(before, edit);
    return !isSame;
  });

const sameShift = ({ shift: a }: Moved, { shift: b }: Moved): boolean =>
  a.axis === b.axis && a.at === b.at && a.count === b.count;

/** How many of the values that were read stand where edits would have moved them. */
function found(
  edits: readonly Edit[],
  { used, formulas }: SheetSnapshot,
  contentAt: ContentAt
): number {
  const shifts = edits.flatMap((edit) => (edit.kind === "moved" ? [edit.shift] : []));
  let count = 0;
  formulas.forEach((line, down) =>
    line.forEach((content, right) => {
      if (content === "" || beginsAsFormula(content)) return;
      const read = { row: used!.row + down, column: used!.column + right };
      const now = shifts.reduce<typeof read | null>(
        (place, shift) => place && shiftedCell(place, shift),
        read
      );
      if (now && contentAt(now.row, now.column) === content) count++;
    })
  );
  return count;
}
