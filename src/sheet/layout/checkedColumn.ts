import type { Decimal } from "../../engine";
import type { Rectangle } from "../address";
import type { CellValue } from "../snapshot";

/** One column as it was written or counted: the cell of each row that is looked up. */
export type WrittenColumn = {
  readonly area: Rectangle;
  /** What the cells held, in the order of the keys. */
  readonly cells: readonly CellValue[];
  /** The number that each of them was read as; null for a column of words, such as groups. */
  readonly figures: readonly Decimal[] | null;
  /** Everything in the area; what a checksum is made of. */
  readonly everything: readonly CellValue[];
};

/** Rows whose figures are to stay what they were, wherever sorting or new rows move them. */
export type CheckedRows = {
  /** By what each row is found again; null where the cells do not tell the rows apart. */
  readonly keys: { readonly area: Rectangle; readonly values: readonly CellValue[] } | null;
  /** Cells that are empty in all other rows; null where no other row has one of the keys. */
  readonly onlyWhere: Rectangle | null;
  /** A row has changed where any of these differs. */
  readonly columns: readonly WrittenColumn[];
};
