import { cellAddress, contains } from "../../src/sheet/address";
import { isOwnPart } from "../../src/sheet/layout/ownNames";
import type { CellValue, OwnArea } from "../../src/sheet/snapshot";
import { MEMBERS } from "./table";

const CODES = new Map(MEMBERS.map(({ code }) => [code, code]));
/** People's notes and tables lie further left than this. */
const COLUMNS_LOOKED_AT = 40;

export type AmountCell = {
  readonly address: string;
  readonly amount: number;
  /** The municipality whose number stands in the row; null where none does any more. */
  readonly code: string | null;
};

/** The numbers in the cells of our amounts, each with the municipality that it stands beside. */
export function amountsOnSheet(
  contents: Readonly<Record<string, CellValue>>,
  areas: readonly OwnArea[]
): readonly AmountCell[] {
  const isOurs = (row: number, column: number) =>
    areas.some(({ area }) => contains(area, row, column));
  const codeIn = (row: number): string | null => {
    for (let column = 0; column < COLUMNS_LOOKED_AT; column += 1) {
      const code = CODES.get(String(contents[cellAddress(row, column)] ?? ""));
      if (code !== undefined && !isOurs(row, column)) return code;
    }
    return null;
  };
  return areas
    .filter(({ name }) => isOwnPart(name, "amount"))
    .flatMap(({ area: { row: top, column, rows } }) =>
      Array.from({ length: Math.min(rows, 200) }, (_, down) => {
        const address = cellAddress(top + down, column);
        return { row: top + down, address, amount: contents[address] };
      })
    )
    .flatMap(({ row, address, amount }) =>
      typeof amount === "number" ? [{ address, amount, code: codeIn(row) }] : []
    );
}
