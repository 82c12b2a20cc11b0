import { invalidArgument } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import type { Book } from "./Book";
import type { Range } from "./Range";
import type { ClearWhat } from "./rangeClear";
import { RangeFormat } from "./RangeFormat";
import { parsePlace } from "./references";
import { subRange } from "./subRange";
import type { Worksheet } from "./Worksheet";

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly #ranges: readonly Range[];
  readonly #first: Range;

  constructor(ranges: readonly Range[]) {
    super("RangeAreas");
    const [first] = ranges;
    if (!first) throw invalidArgument();
    this.#ranges = ranges;
    this.#first = first;
  }

  get address(): string {
    return this.#ranges.map((range) => range.address).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.#ranges.length;
  }
  get cellCount(): number {
    return this.#ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get isEntireColumn(): boolean {
    return this.#ranges.every((range) => range.isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.#ranges.every((range) => range.isEntireRow);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.#ranges);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#ranges);
  }
  get worksheet(): Worksheet {
    return this.#first.worksheet;
  }

  clear(what: ClearWhat = "All"): void {
    this.#ranges.forEach((range) => range.clear(what));
  }
  calculate(): void {
    this.#first.calculate();
  }
  getEntireRow(): RangeAreas {
    return new RangeAreas(this.#ranges.map((range) => range.getEntireRow()));
  }
  getEntireColumn(): RangeAreas {
    return new RangeAreas(this.#ranges.map((range) => range.getEntireColumn()));
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return new RangeAreas(this.#ranges.map((range) => range.getOffsetRange(rows, columns)));
  }
  getIntersectionOrNullObject(other: Range | string): RangeAreas | null {
    return someAreas(
      this.#ranges
        .map((range) => range.getIntersectionOrNullObject(other))
        .filter((range) => range !== null)
    );
  }
  getSpecialCellsOrNullObject(type: string, kinds?: string): RangeAreas | null {
    return someAreas(
      this.#ranges.flatMap((range) => specialCells(range, type, kinds)?.areas.items ?? [])
    );
  }
  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    return someAreas(
      this.#ranges
        .map((range) => range.getUsedRangeOrNullObject(valuesOnly))
        .filter((range) => range !== null)
    );
  }
}

export class RangeCollection extends HostCollection<Range> {
  protected readonly list: () => readonly Range[];

  constructor(ranges: readonly Range[]) {
    super("RangeCollection");
    this.list = () => ranges;
  }
}

/** The areas, or null where there are none. */
export const someAreas = (ranges: readonly Range[]): RangeAreas | null =>
  ranges.length > 0 ? new RangeAreas(ranges) : null;

/** `A1,C3:D4` on a sheet. */
export function parseAreas(book: Book, sheetId: string, addresses: string): RangeAreas {
  return new RangeAreas(
    addresses.split(",").map((address) => {
      const place = parsePlace(book, address.trim(), sheetId);
      if (!place) throw invalidArgument();
      return book.range(place.sheetId, place.area);
    })
  );
}

/** Excel.SpecialCellType and Excel.SpecialCellValueType */
export function specialCells(range: Range, type: string, valueType = "All"): RangeAreas | null {
  const used = range.getUsedRangeOrNullObject(false);
  if (!used) return null;
  const { formulas, valueTypes } = used;
  const { row: top, column: left } = used.area;
  const wanted = (i: number, j: number): boolean => {
    const isFormula = String(formulas?.[i]?.[j] ?? "").startsWith("=");
    const kind = valueTypes?.[i]?.[j] ?? "Empty";
    if (type === "Blanks") return kind === "Empty";
    if (type === "Formulas") return isFormula && isOfType(kind, valueType);
    if (type === "Constants") return !isFormula && kind !== "Empty" && isOfType(kind, valueType);
    if (type === "Visible") return used.getCell(i, j).hidden !== true;
    throw invalidArgument();
  };
  const found: Range[] = [];
  for (let j = 0; j < used.area.columns; j++) {
    let start = -1;
    for (let i = 0; i <= used.area.rows; i++) {
      const hit = i < used.area.rows && wanted(i, j);
      if (hit && start < 0) start = i;
      if (hit || start < 0) continue;
      found.push(
        subRange(range, { row: top + start, column: left + j, rows: i - start, columns: 1 })
      );
      start = -1;
    }
  }
  return someAreas(joinColumns(found));
}

function isOfType(kind: string, wanted: string): boolean {
  if (wanted === "All") return true;
  const names: Readonly<Record<string, string>> = {
    Double: "Numbers",
    String: "Text",
    Boolean: "Logical",
    Error: "Errors",
  };
  return wanted.includes(names[kind] ?? "-");
}

/** Columns of equal rows side by side become one rectangle. */
function joinColumns(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const at = joined.findIndex(
      ({ area }) =>
        area.row === range.area.row &&
        area.rows === range.area.rows &&
        area.column + area.columns === range.area.column
    );
    const neighbour = joined[at];
    if (!neighbour) joined.push(range);
    else {
      const { area } = neighbour;
      joined[at] = subRange(range, { ...area, columns: area.columns + range.area.columns });
    }
  }
  return joined;
}
