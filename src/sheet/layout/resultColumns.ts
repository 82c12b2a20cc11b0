import type { Allocation, AllocatedRow, Decimal } from "../../engine";
import { amountFormat, SHARE_FORMAT } from "./amountFormat";

/** A column of figures that a result puts beside each member. */
type ResultColumn = {
  readonly format: (request: Allocation["request"]) => string;
  /** The member's figure; the percentage is the one that is printed. */
  readonly of: (row: AllocatedRow, percentage: Decimal) => Decimal;
  /** Whether sum rows and the table of regions add it up; they leave it blank otherwise. */
  readonly summed: boolean;
};

const PER_CENT = "0.01";

/**
 * The columns of a result, from left to right. Each is named `HPSHARE_<id>_1` in the workbook, and
 * has its heading in the words of the sheet under the same id.
 */
export const RESULT_COLUMNS = {
  share: {
    format: () => SHARE_FORMAT,
    of: (_, percentage) => percentage.times(PER_CENT),
    summed: true,
  },
  amount: { format: ({ unit }) => amountFormat(unit), of: ({ amount }) => amount, summed: true },
} as const satisfies Readonly<Record<string, ResultColumn>>;

export type ResultFigure = keyof typeof RESULT_COLUMNS;

export const RESULT_FIGURES = Object.keys(RESULT_COLUMNS) as readonly ResultFigure[];
