import { parseAddress, type Rectangle } from "../../../src/sheet/address";
import type { CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";

/** The day on which the sheets of the tests are read. */
export const TODAY = "2026-11-28";

/** What a test says of a sheet besides its cells; addresses as people write them. */
export type SheetOptions = {
  readonly sheetName?: string;
  /** The top left cell of the grid. @default "A1" */
  readonly at?: string;
  /** One-based numbers of hidden rows. */
  readonly hiddenRows?: readonly number[];
  readonly ownAreas?: readonly string[];
  readonly tables?: readonly {
    readonly area: string;
    readonly hasHeader?: boolean;
    readonly hasTotal?: boolean;
  }[];
  /** Address → formula, for cells whose value is calculated. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Address of a cell or column part → number format. */
  readonly formats?: Readonly<Record<string, string>>;
};

function rectangle(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`No address: ${address}`);
  return parsed;
}

/** A sheet that holds the grid; short rows are filled up with blanks, null is blank. */
export function snapshotOf(
  grid: readonly (readonly (CellValue | null)[])[],
  options: SheetOptions = {}
): SheetSnapshot {
  const { row, column } = rectangle(options.at ?? "A1");
  const columns = Math.max(0, ...grid.map((cells) => cells.length));
  const blank = (value: CellValue | null | undefined): CellValue => value ?? "";
  const values = grid.map((cells) => Array.from({ length: columns }, (_, i) => blank(cells[i])));
  const formulas = values.map((cells) => [...cells]);
  const numberFormats = values.map((cells) => cells.map(() => "General"));
  for (const [address, formula] of Object.entries(options.formulas ?? {})) {
    const cell = rectangle(address);
    formulas[cell.row - row]![cell.column - column] = formula;
  }
  for (const [address, format] of Object.entries(options.formats ?? {})) {
    const area = rectangle(address);
    for (let down = 0; down < area.rows; down += 1) {
      numberFormats[area.row - row + down]![area.column - column] = format;
    }
  }
  return {
    sheetId: "sheet",
    sheetName: options.sheetName ?? "Ark1",
    used: columns === 0 ? null : { row, column, rows: grid.length, columns },
    values,
    formulas,
    numberFormats,
    hiddenRows: new Set((options.hiddenRows ?? []).map((number) => number - 1)),
    tables: (options.tables ?? []).map(({ area, hasHeader = true, hasTotal = false }, index) => ({
      name: `Tabell${index + 1}`,
      area: rectangle(area),
      hasHeader,
      hasTotal,
    })),
    anchors: [],
    ownAreas: (options.ownAreas ?? []).map((area, index) => ({
      name: `own${index + 1}`,
      area: rectangle(area),
    })),
    protected: false,
  };
}
