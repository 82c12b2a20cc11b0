import { cellAddress, contains, parseAddress, type Rectangle } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import type { SheetChange } from "./gateway";
import {
  beginsAsFormula,
  changedSince,
  imageIn,
  touchedCells,
  type TouchedCell,
} from "./ownership";
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
  /** Sheets of which it is known where cells have moved to. */
  readonly #settled = new Set<string>();

  record({ sheetId, address, content, moved }: SheetChange): void {
    const edits = this.#edits.get(sheetId) ?? [];
    this.#edits.set(sheetId, edits);
    if (moved) {
      this.#settled.delete(sheetId);
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
    this.#settled.delete(sheetId);
  }

  /** Whether rows or columns were put in or deleted. */
  haveMoved(sheetId: string): boolean {
    return this.#of(sheetId).some(({ kind }) => kind === "moved");
  }

  /**
   * Whether it is not known where cells have moved to: an event may be late, of rows that stood there
   * when the sheet was read (office-js issue 521), and one that says the same as the one before is of
   * one more insertion, or of the same once more (1149).
   */
  isDoubtful(sheetId: string): boolean {
    return this.haveMoved(sheetId) && !this.#settled.has(sheetId);
  }

  /** Ends that doubt by where the cells that were read stand now, but for those that a plan sets. */
  settleDoubt(expected: SheetSnapshot, plan: WritePlan, contentAt: ContentAt): void {
    const { sheetId } = expected;
    if (!this.isDoubtful(sheetId)) return;
    const isSet =
      plan.target.kind === "sheet" ? addressesOf(touchedCells(plan)) : new Set<string>();
    const [all, ...others] = whatMayBe(this.#of(sheetId)).map((edits) => ({
      edits,
      likeness: likeness(edits, expected, isSet, contentAt),
    }));
    const likeliest = others.reduce(
      (best, each) => (each.likeness > best.likeness ? each : best),
      all!
    );
    this.#edits.set(sheetId, [...likeliest.edits]);
    this.#settled.add(sheetId);
  }

  /** Cells among these that do not hold what was read, with the last content known of them. */
  among(expected: SheetSnapshot, cells: readonly TouchedCell[]): readonly ForeignCell[] {
    return changedSince(
      expected,
      cells.map((cell) => this.imageOf(expected, cell))
    );
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

/** All of the edits, or those since any that moved rows and was told late; each of these as often as it was told, or once. */
const whatMayBe = (edits: readonly Edit[]): readonly (readonly Edit[])[] =>
  [-1, ...edits.keys()]
    .filter((index) => index < 0 || edits[index]?.kind === "moved")
    .map((index) => edits.slice(index + 1))
    .flatMap((since) => [since, eachOnce(since)]);

/** The edits without those that say the same as the one before has moved. */
const eachOnce = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit, index) => {
    const before = edits[index - 1];
    const isSame = before?.kind === "moved" && edit.kind === "moved" && sameShift(before, edit);
    return !isSame;
  });

const sameShift = ({ shift: a }: Moved, { shift: b }: Moved): boolean =>
  a.axis === b.axis && a.at === b.at && a.count === b.count;

/** How many more of the values that were read stand where edits would have moved them than do not. */
function likeness(
  edits: readonly Edit[],
  { used, formulas }: SheetSnapshot,
  isSet: ReadonlySet<string>,
  contentAt: ContentAt
): number {
  const shifts = edits.flatMap((edit) => (edit.kind === "moved" ? [edit.shift] : []));
  let balance = 0;
  formulas.forEach((line, down) =>
    line.forEach((content, right) => {
      if (content === "" || beginsAsFormula(content)) return;
      const read = { row: used!.row + down, column: used!.column + right };
      const now = shifts.reduce<typeof read | null>(
        (place, shift) => place && shiftedCell(place, shift),
        read
      );
      if (now === null || isSet.has(cellAddress(now.row, now.column))) return;
      balance += contentAt(now.row, now.column) === content ? 1 : -1;
    })
  );
  return balance;
}

const addressesOf = (cells: readonly TouchedCell[]): ReadonlySet<string> =>
  new Set(cells.map(({ row, column }) => cellAddress(row, column)));
