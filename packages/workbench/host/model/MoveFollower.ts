import { isDeepStrictEqual } from "../deepEqual";
import type { MoveListener } from "../spreadsheet/MoveWatch";
import { reversed, type Move } from "../spreadsheet/moves";
import type { Book } from "./Book";
import { columnsWidth, rowsHeight } from "./lineSizes";
import { moveObjects, renameInObjects, type MovedLines } from "./movedObjects";
import { moveAreas } from "./movedAreas";
import type { BookState } from "./state";

/** What of the state lies at places of a sheet. */
type Placed = Pick<BookState, "objects" | "filters" | "pageLayouts" | "unlocked">;

/** Actions that can be taken back exactly; Univer keeps fewer steps, but a step may be many. */
const MOST_REMEMBERED = 2_000;

/** Of an action: the points that its lines take, and how everything was and was left. */
type Remembered = {
  readonly points: number;
  /** Null for inserted lines, which need nothing to be taken back. */
  readonly state: { readonly before: Placed; readonly after: Placed } | null;
};

/** Lets what the host keeps beside the cells follow them when rows, columns or cells move. */
export class MoveFollower implements MoveListener {
  readonly #book: Book;
  readonly #remembered = new Map<number, Remembered>();

  constructor(book: Book) {
    this.#book = book;
  }

  measure(move: Move): number {
    return move.count < 0 && !move.across ? this.#lengthOf(move) : 0;
  }

  moved(step: number, move: Move, measured: number): void {
    const { state } = this.#book;
    const takesAway = move.count < 0 || move.across !== null;
    const before = takesAway ? placed(state) : null;
    const points = move.count > 0 && !move.across ? this.#lengthOf(move) : measured;
    this.#follow(move, points);
    state.moves.push(move);
    this.#remembered.set(step, {
      points,
      state: before && { before, after: placed(state) },
    });
    this.#remembered.delete(step - MOST_REMEMBERED);
  }

  movedBack(step: number, move: Move): void {
    const { state } = this.#book;
    const remembered = this.#remembered.get(step);
    const known = remembered?.state;
    // What was changed since is not thrown away: then the cells only go back.
    if (known && isDeepStrictEqual(placed(state), known.after)) {
      Object.assign(state, structuredClone(known.before));
    } else this.#follow(reversed(move), remembered?.points ?? 0);
    const last = state.moves.at(-1);
    if (last && isDeepStrictEqual(last, move)) state.moves.pop();
    else state.moves.push(reversed(move));
  }

  renamed(sheetId: string, before: string, after: string): void {
    const { state } = this.#book;
    const sheetOf = (name: string) =>
      name.toLowerCase() === before.toLowerCase() ? sheetId : undefined;
    renameInObjects(state, sheetOf, () => after);
  }

  #follow(move: Move, points: number): void {
    const book = this.#book;
    const lines: MovedLines = { start: this.#distanceTo(move), points };
    moveObjects(book.state, move, lines, (name) => book.sheetIdByName(name) ?? undefined);
    moveAreas(book.state, move, (tableId) => {
      const { tables, unitId } = book.spreadsheet;
      return tables.getTableList(unitId).find(({ id }) => id === tableId)?.subUnitId;
    });
  }

  /** Points from the sheet's edge to the first line that moved. */
  #distanceTo({ sheetId, axis, at }: Move): number {
    const place = { book: this.#book, sheetId };
    return axis === "row" ? rowsHeight(place, 0, at) : columnsWidth(place, 0, at);
  }

  /** Points that the inserted lines, or those about to be deleted, take. */
  #lengthOf({ sheetId, axis, at, count }: Move): number {
    const place = { book: this.#book, sheetId };
    const lines = Math.abs(count);
    return axis === "row" ? rowsHeight(place, at, lines) : columnsWidth(place, at, lines);
  }
}

function placed({ objects, filters, pageLayouts, unlocked }: BookState): Placed {
  return structuredClone({ objects, filters, pageLayouts, unlocked });
}
