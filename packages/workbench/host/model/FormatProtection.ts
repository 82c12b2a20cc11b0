import { areaAddress, intersection, parseArea } from "../spreadsheet/address";
import { HostObject } from "../wire/HostObject";
import type { Range } from "./Range";

/** Whether the cells of a range are locked when their sheet is protected. All are, until unlocked. */
export class FormatProtection extends HostObject {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super("FormatProtection");
    this.#ranges = ranges;
  }

  get locked(): boolean | null {
    const states = this.#ranges.map((range) => lockState(range));
    const [first] = states;
    return first !== undefined && states.every((state) => state === first) ? first : null;
  }
  set locked(locked: boolean) {
    for (const { book, sheetId, area } of this.#ranges) {
      book.assertSheetEditable(sheetId);
      const others = (book.state.unlocked[sheetId] ?? []).filter((address) => {
        const theirs = parseArea(address);
        const shared = theirs && intersection(theirs, area);
        return !shared || shared.rows !== theirs.rows || shared.columns !== theirs.columns;
      });
      book.state.unlocked[sheetId] = locked ? others : [...others, areaAddress(area)];
    }
  }
  get formulaHidden(): boolean {
    return false;
  }
}

function lockState({ book, sheetId, area }: Range): boolean | null {
  const open = book.state.unlocked[sheetId] ?? [];
  let touched = false;
  for (const address of open) {
    const theirs = parseArea(address);
    const shared = theirs && intersection(theirs, area);
    if (!shared) continue;
    if (shared.rows === area.rows && shared.columns === area.columns) return false;
    touched = true;
  }
  return touched ? null : true;
}
