import { err, ok, ZERO, type Decimal, type Result } from "../../engine";
import { isSumLabel, meaningOf, type HeaderMeaning } from "../../sheet/read/headerWords";
import { cellAddress } from "../../sheet/address";
import { readNumber } from "../../sheet/read/numberText";
import type { CellValue, Grid } from "../../sheet/snapshot";
import { partyKey } from "../../council";
import type { CouncilIssue } from "../../council";
import { plainText } from "../../council";
import { withoutCurrency } from "../../council/tableInGrid";
import { findParty, type Party, type PartyIn } from "./findParty";
import { conflictIn } from "./payerConflict";

/** What was paid, in NOK by `partyKey`; who is not in it has paid nothing. */
export type Payments = ReadonlyMap<string, Decimal>;

/** Cells with what was paid, as they stand on a sheet or in a file. */
export type PaidCells = {
  /** The sheet's or the file's name. */
  readonly source: string;
  readonly values: Grid;
  /** Zero-based place of the first value, to name cells by. */
  readonly row: number;
  readonly column: number;
};

const AMOUNT_HEADING = /innbetal|betalt|beløp|paid|amount/i;
/** Rows below the first filled one in which a heading is looked for. */
const HEADING_ROWS = 5;
/** Nobody pays parts of an øre. */
const MOST_DECIMALS = 2;

/**
 * What each party has paid, from rows with a municipality number or a name and an amount; several
 * payments of one party are added up. The amount stands in the column whose heading says so, else
 * in the last one. Rows without an amount, headings and sums are passed over; an amount of somebody
 * else, one whose number and name are two parties', and one that is no amount, are refused with
 * their cell.
 */
export function paymentsInCells(
  cells: PaidCells,
  parties: readonly Party[]
): Result<Payments, CouncilIssue> {
  const { source, values } = cells;
  const amountColumn = columnOfAmounts(values);
  const partyIn = findParty(parties);
  const payerColumns = columnsOfPayers(values, partyIn, amountColumn);
  const nameColumns = columnsOfNames(values, payerColumns);
  const payments = new Map<string, Decimal>();
  for (const [index, row] of values.entries()) {
    const at = (column: number) => cellAddress(cells.row + index, cells.column + column);
    const payer = payerIn(row, payerColumns, partyIn);
    const amount = readNumber(withoutCurrency(row[amountColumn] ?? ""));
    const said = payerColumns.map((column) => plainText(String(row[column] ?? ""))).join(" ");
    if (payer === null) {
      const isAmount = amount.kind === "number" || amount.kind === "error";
      if (!isAmount || said.trim() === "" || isSumLabel(said)) continue;
      return err({
        area: "council",
        code: "payment-of-stranger",
        payer: said.trim(),
        cell: at(amountColumn),
      });
    }
    if (amount.kind === "blank" || amount.kind === "no-figure") continue;
    if (amount.kind !== "number" || amount.value.decimalPlaces() > MOST_DECIMALS) {
      const text = String(row[amountColumn] ?? "");
      return err({ area: "council", code: "payment-not-a-number", text, cell: at(amountColumn) });
    }
    const conflict = conflictIn(row, nameColumns, partyIn);
    if (conflict) {
      const { column, ...said } = conflict;
      return err({ area: "council", code: "payment-of-two", ...said, cell: at(column) });
    }
    const key = partyKey(payer);
    payments.set(key, (payments.get(key) ?? ZERO).plus(amount.value));
  }
  return payments.size === 0 ? err({ area: "council", code: "no-payments", source }) : ok(payments);
}

function columnOfAmounts(values: Grid): number {
  for (const row of values.slice(0, HEADING_ROWS)) {
    const named = row.findIndex((cell) => typeof cell === "string" && AMOUNT_HEADING.test(cell));
    if (named >= 0) return named;
  }
  return Math.max(0, ...values.map((row) => row.length)) - 1;
}

/** Columns that say who has paid: those of payers and those headed so, without regions, which may have a municipality's name. */
function columnsOfNames(values: Grid, payerColumns: readonly number[]): readonly number[] {
  const headed = (meaning: HeaderMeaning): readonly number[] =>
    values
      .slice(0, HEADING_ROWS)
      .flatMap((row) =>
        row.flatMap((cell, column) => (meaningOf(String(cell)) === meaning ? [column] : []))
      );
  const regions = headed("region");
  return [...new Set([...payerColumns, ...headed("name")])].filter(
    (column) => !regions.includes(column)
  );
}

/** Columns in which parties stand by number or by name, the one with the most of them first. */
function columnsOfPayers(values: Grid, partyIn: PartyIn, amountColumn: number): readonly number[] {
  const width = Math.max(0, ...values.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== amountColumn)
    .map((column) => ({
      column,
      found: values.filter((row) => partyIn(row[column] ?? "") !== null).length,
    }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .map(({ column }) => column);
}

/** The party of a row: what the first of the columns says that says anything. */
function payerIn(
  row: readonly CellValue[],
  columns: readonly number[],
  partyIn: PartyIn
): Party | null {
  const column = columns.find((each) => plainText(String(row[each] ?? "")) !== "");
  return column === undefined ? null : partyIn(row[column]!);
}
