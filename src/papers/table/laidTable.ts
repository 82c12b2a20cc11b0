import { absoluteAddress, cellAddress } from "../../sheet/address";
import type { At, Column } from "./column";
import { sumOfCells } from "./sumOfCells";

/** Rows and their columns. */
export type Tabular<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many blocks of rows stand side by side, an empty column between two; 1 where it is not said. */
  readonly blocks?: number;
  /** How sums name their cells: `$D$9:$D$42` or, where it is not said, `D9:D42`. */
  readonly ranges?: "fixed";
};

/** A row of a table and where it stands. */
export type PlacedRow<Row> = {
  readonly row: Row;
  /** Zero-based row of the sheet. */
  readonly at: number;
  /** Zero-based column in which its block begins. */
  readonly left: number;
};

/** Names the cells of a row by their columns, the first of which stands at `left`. */
export function addressesIn<Row>(columns: readonly Column<Row>[], row: number, left: number): At {
  return (id) => cellAddress(row, left + placeOf(columns, id));
}

function placeOf<Row>(columns: readonly Column<Row>[], id: string): number {
  const place = columns.findIndex((column) => column.id === id);
  if (place < 0) throw new Error(`The table has no column ${id}.`);
  return place;
}

/** Where the parts of a table stand, and how formulas name its cells. */
export class LaidTable<Row> {
  readonly placed: readonly PlacedRow<Row>[];
  /** Zero-based columns in which the blocks begin. */
  readonly lefts: readonly number[];
  /** Zero-based row of the sum; the row after the table where there is none. */
  readonly sumRow: number;

  constructor(
    private readonly sheet: Tabular<Row>,
    readonly headingRow: number
  ) {
    const { rows, columns, blocks = 1 } = sheet;
    const height = Math.ceil(rows.length / blocks);
    this.lefts = Array.from({ length: blocks }, (_, block) => block * (columns.length + 1));
    this.placed = rows.map((row, index) => ({
      row,
      at: headingRow + 1 + (index % height),
      left: this.lefts[Math.floor(index / height)]!,
    }));
    this.sumRow = headingRow + 1 + height;
  }

  /** Whether the table has such a column. */
  has(id: string): boolean {
    return this.sheet.columns.some((column) => column.id === id);
  }

  /** The column of the sheet in which a column of the table stands, in the block that begins at `left`. */
  column(id: string, left = 0): number {
    return left + placeOf(this.sheet.columns, id);
  }

  /** Names the cells of a row by their columns. */
  at(row: number, left = 0): At {
    return addressesIn(this.sheet.columns, row, left);
  }

  /** The sum of a column over some rows, as a formula without its `=`. */
  sumOf(id: string, rows: readonly PlacedRow<Row>[] = this.placed): string {
    if (this.sheet.ranges === "fixed" && rows.length > 0) return `SUM(${this.range(id)})`;
    return sumOfCells(rows.map(({ at, left }) => ({ row: at, column: this.column(id, left) })));
  }

  /** A column of the first block over all its rows, for example `$D$9:$D$42`. */
  range(id: string): string {
    const { headingRow, sumRow } = this;
    const rows = sumRow - headingRow - 1;
    return absoluteAddress({ row: headingRow + 1, column: this.column(id), rows, columns: 1 });
  }
}
