import { ZERO, type Decimal } from "../../engine";
import { DECIMAL_SIGNS, readFigure } from "./figureText";
import { isAverageLabel, isSumLabel } from "./headerWords";
import { tidy } from "./numberText";
import type { PartyCells } from "./partyColumns";

/** A row of a table of parties with what names it; `""` where nothing does. */
export type NamedRow = {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Whether it says more than its id and name. */
  readonly isFilled: boolean;
  /** The columns that may hold its figures. */
  readonly figures: readonly number[];
};

/** The rows of the parties above a row, and how many stand under the last sum. */
type Above = { readonly rows: readonly { readonly row: number }[]; readonly sinceSum: number };

/** Words for a sum with a name after them may be somebody's own: `Total Energi AS`. */
const MAY_BE_NAME = /^(?:[Ss]um|[Tt]otalt?|[Aa]lle?|[Ss]amla|[Ss]amlet)\s+(?:\S+\s+)*\p{Lu}/u;

/** Sums of doubles miss the decimal ones by less than this part. */
const PART_OF_DOUBLES = "1e-9";

/**
 * Whether a row with a word for a sum is one, which most of its figures must show by adding up what
 * stands above; `no-sum` for one that only a sum would be called and that is none. A row of averages
 * goes with the sums. Who has both an id and a name of its own is a party.
 */
export function readSumRow(
  cells: PartyCells,
  named: NamedRow,
  above: Above
): "sum" | "party" | "no-sum" {
  const { id, name, row, figures, isFilled } = named;
  const label = name === "" ? id : name;
  const isNamedTwice = id !== "" && id !== label;
  if (!isNamedTwice && isAverageLabel(label)) return "sum";
  if (isNamedTwice || !isSumLabel(label)) return "party";
  const mayBeName = MAY_BE_NAME.test(tidy(label));
  if (!isFilled && !mayBeName) return "sum";
  const figured = figures.filter((column) => figureAt(cells, row, column) !== null);
  const added = figured.filter((column) => addsUp(cells, column, row, above, mayBeName));
  if (added.length * 2 > figured.length) return "sum";
  return mayBeName ? "party" : "no-sum";
}

/** Whether a row's figure is the sum of rows above it, from the last one upwards. */
function addsUp(
  cells: PartyCells,
  column: number,
  row: number,
  { rows, sinceSum }: Above,
  mayBeName: boolean
): boolean {
  const least = sinceSum === 1 && !mayBeName ? 1 : 2;
  return DECIMAL_SIGNS.some((sign) => {
    const figure = figureAt(cells, row, column, sign);
    if (figure === null || (mayBeName && figure.isZero())) return false;
    const miss = figure.abs().times(PART_OF_DOUBLES);
    let sum = ZERO;
    return rows.toReversed().some((above, index) => {
      sum = sum.plus(figureAt(cells, above.row, column, sign) ?? ZERO);
      return index + 1 >= least && sum.minus(figure).abs().lte(miss);
    });
  });
}

function figureAt(
  cells: PartyCells,
  row: number,
  column: number,
  sign: string | null = null
): Decimal | null {
  const read = readFigure(cells.at(row, column), sign);
  return read.kind === "number" ? read.value : null;
}
