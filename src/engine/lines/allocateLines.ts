import { sumOf } from "../apportion/quotas";
import { matchingPart, type MatchingPart } from "../matching";
import { sum, ZERO, type Decimal } from "../exact/decimal";
import { decimalOf, fractionOf, type Fraction } from "../exact/fraction";
import { prepare, type Prepared } from "../prepare";
import { err, ok, type Result } from "../result";
import type { CostLine, LineCell, LineIssue, LineRow, LinesRequest, LineTable } from "./costLine";
import { roundTwoWay, type ExactColumn } from "./roundTwoWay";

/** More lines than any budget is shared by; so many take two seconds with all municipalities of the country. */
export const MOST_LINES = 60;

/**
 * Shares several costs between the same members, each by its own key, so that the table of members
 * and lines adds up along both margins: every line to its total, every member to the sum of its
 * cells, which is less than a unit from its exact sum. (Rounding each line by itself and rounding
 * their sum are two different answers; here there is one.)
 *
 * No cell strays a whole unit from its exact part of the line's total; the units go to the largest
 * remainders of cells and sums, equal ones to the earlier member. Lines below zero mirror those
 * above. A line's total from rates or an index is rounded half up to the unit first.
 */
export function allocateLines(request: LinesRequest): Result<LineTable, readonly LineIssue[]> {
  const count = request.lines.length;
  if (count === 0) return err([{ code: "no-lines" }]);
  if (count > MOST_LINES) return err([{ code: "too-many-lines", lines: count, most: MOST_LINES }]);
  const prepared: Prepared[] = [];
  for (const [line, cost] of request.lines.entries()) {
    const ready = prepareLine(request, cost);
    if (!ready.ok) {
      const { label } = cost;
      return err(ready.error.map((issue) => ({ code: "line-refused", line, label, issue })));
    }
    prepared.push(ready.value);
  }
  const columns = prepared.map(exactColumn);
  return ok(assemble(request, prepared, columns, roundTwoWay(columns)));
}

function prepareLine({ members, unit }: LinesRequest, { scheme, parameters }: CostLine) {
  return prepare({ scheme, members, parameters, ...(unit === undefined ? {} : { unit }) });
}

/** The members' exact parts of the line's whole units, with the total's sign. */
function exactColumn({ cost, quotas }: Prepared): ExactColumn {
  const units = cost.total.numerator < 0n ? -quotas.units : quotas.units;
  const weight = sumOf(quotas.numerators);
  if (weight === quotas.units * quotas.denominator) {
    const sign = units < 0n ? -1n : 1n;
    const numerators = quotas.numerators.map((numerator) => sign * numerator);
    return { numerators, denominator: quotas.denominator, units };
  }
  return {
    numerators: quotas.numerators.map((numerator) => numerator * units),
    denominator: weight === 0n ? 1n : weight,
    units,
  };
}

function assemble(
  { members, lines }: LinesRequest,
  prepared: readonly Prepared[],
  columns: readonly ExactColumn[],
  rounded: readonly (readonly bigint[])[]
): LineTable {
  const unit = prepared[0]!.unit;
  const step = fractionOf(unit);
  const memberRows = members.map(({ code, name, region, population }, i): LineRow => {
    const cells = columns.map(({ numerators, denominator }, j): LineCell => ({
      exact: {
        numerator: numerators[i]! * step.numerator,
        denominator: denominator * step.denominator,
      },
      amount: decimalOf(rounded[j]![i]!).times(unit),
    }));
    return { code, name, region, population, part: "member", cells, amount: sumOfCells(cells) };
  });
  const partyRows = matchingRows(prepared);
  const rows = [...memberRows, ...partyRows];
  const parties = prepared.map((line) => matchingPart(line)?.amount ?? ZERO);
  const totals = columns.map(({ units }, j) => decimalOf(units).times(unit).plus(parties[j]!));
  const total = sum(totals);
  const allocated = sum(rows.map(({ amount }) => amount));
  const difference = total.minus(allocated);
  return {
    rows,
    lines: lines.map(({ label }, j) => ({ label, amount: totals[j]! })),
    check: { total, allocated, difference, ok: difference.isZero() },
  };
}

/** One row per matching party; a party of several lines has one row. */
function matchingRows(prepared: readonly Prepared[]): readonly LineRow[] {
  const parts = prepared.map(matchingPart);
  const names = [...new Set(parts.flatMap((part) => (part ? [part.name] : [])))];
  return names.map((name) => {
    const cells = parts.map((part) => cellOf(part?.name === name ? part : null));
    return {
      code: null,
      name,
      region: null,
      population: null,
      part: "matching-party",
      cells,
      amount: sumOfCells(cells),
    };
  });
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

function cellOf(part: MatchingPart | null): LineCell {
  return part ? { exact: part.exact, amount: part.amount } : { exact: NOTHING, amount: ZERO };
}

function sumOfCells(cells: readonly LineCell[]): Decimal {
  return sum(cells.map(({ amount }) => amount));
}
