import { sumOf } from "../apportion/quotas";
import { matchingPart, type MatchingPart } from "../matching";
import { sum, ZERO, type Decimal } from "../exact/decimal";
import { decimalOf, fractionOf, type Fraction } from "../exact/fraction";
import { prepare, type Prepared } from "../prepare";
import { err, ok, type Result } from "../result";
import { tiePolicy } from "../ties";
import type { CostLine, LineCell, LineIssue, LineRow, LinesRequest, LineTable } from "./costLine";
import { roundTwoWay, type ExactColumn } from "./roundTwoWay";

/** More lines than any budget is shared by. */
const MOST_LINES = 60;
/** What a member costs besides its moves between lines, in squares of a line. */
const WORK_OF_A_MEMBER = 57;
/** A second of work: 60 lines with all municipalities of the country are half of it. */
const MOST_WORK = 2_500_000;

/** How many lines can be shared between so many members. */
function mostLines(members: number): number {
  let lines = MOST_LINES;
  while (lines > 1 && members * (lines * lines + WORK_OF_A_MEMBER) > MOST_WORK) lines -= 1;
  return lines;
}

/**
 * Shares several costs between the same members, each by its own key, so that the table of members
 * and lines adds up along both margins: every line to its total, every member to the sum of its
 * cells, which is less than a unit from its exact sum. (Rounding each line by itself and rounding
 * their sum are two different answers; here there is one.)
 *
 * No cell, no member's sum and no line's total strays a whole unit from its exact value. The members'
 * sums come first: they are the amounts by which {@link allocate} shares the sum of the lines by the
 * largest remainder, equal ones by the rule for ties, wherever every line can make its total with
 * those. All lines together are the exact whole rounded half up; costs below zero mirror those above.
 */
export function allocateLines(request: LinesRequest): Result<LineTable, readonly LineIssue[]> {
  const count = request.lines.length;
  if (count === 0) return err([{ area: "lines", code: "no-lines" }]);
  const most = mostLines(request.members.length);
  if (count > most) return err([{ area: "lines", code: "too-many-lines", lines: count, most }]);
  const prepared = prepareLines(request);
  if (!prepared.ok) return prepared;
  const columns = prepared.value.map(exactColumn);
  const rounded = round(columns, request);
  return rounded.ok
    ? ok(assemble(request, prepared.value, columns, rounded.value))
    : err([rounded.error]);
}

/**
 * The members for whom the rule for ties decided: their cells would be others if it went the other
 * way. None where the lines are refused.
 */
export function decidedInLines(request: LinesRequest): readonly string[] {
  const prepared = prepareLines(request);
  if (!prepared.ok) return [];
  const columns = prepared.value.map(exactColumn);
  const { rounded, order } = inOrder(columns, request);
  return contested(columns, order, rounded).map((i) => request.members[i]!.name);
}

function prepareLines(request: LinesRequest): Result<readonly Prepared[], readonly LineIssue[]> {
  const prepared: Prepared[] = [];
  for (const [line, cost] of request.lines.entries()) {
    const ready = prepareLine(request, cost);
    if (!ready.ok) {
      const { label } = cost;
      return err(
        ready.error.map((issue) => ({ area: "lines", code: "line-refused", line, label, issue }))
      );
    }
    prepared.push(ready.value);
  }
  return ok(prepared);
}

function prepareLine({ members, unit }: LinesRequest, { scheme, parameters }: CostLine) {
  return prepare({ scheme, members, parameters, ...(unit === undefined ? {} : { unit }) });
}

/** The members' exact parts of a line, in units. */
function exactColumn({ cost, quotas }: Prepared): ExactColumn {
  const { numerators, denominator } = quotas;
  return {
    numerators: cost.total.numerator < 0n ? numerators.map((numerator) => -numerator) : numerators,
    denominator,
  };
}

/** Rounds the lines' cells; those whose claims are equal go by the rule for ties, or are named. */
function round(
  columns: readonly ExactColumn[],
  request: LinesRequest
): Result<readonly (readonly bigint[])[], LineIssue> {
  const { rounded, order } = inOrder(columns, request);
  if (request.ties !== "ask") return ok(rounded);
  const tied = contested(columns, order, rounded);
  if (tied.length === 0) return ok(rounded);
  const names = tied.map((i) => request.members[i]!.name);
  return err({ area: "lines", code: "line-tie", members: tied, names });
}

function inOrder(
  columns: readonly ExactColumn[],
  { members, ties = "order" }: LinesRequest
): { readonly rounded: readonly (readonly bigint[])[]; readonly order: readonly number[] } {
  const order = members.map((_, i) => i).sort(tiePolicy(ties, members).compare);
  return { rounded: roundTwoWay(columns, order), order };
}

/** Whose cells depend on who goes first among equal claims. */
function contested(
  columns: readonly ExactColumn[],
  order: readonly number[],
  rounded: readonly (readonly bigint[])[]
): readonly number[] {
  const other = roundTwoWay(columns, order.toReversed());
  return order.filter((i) => rounded.some((column, j) => column[i] !== other[j]![i]));
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
  const totals = rounded.map((column, j) => decimalOf(sumOf(column)).times(unit).plus(parties[j]!));
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
