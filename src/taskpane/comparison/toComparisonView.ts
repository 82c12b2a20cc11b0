import {
  formatFraction,
  fractionOf,
  ratio,
  sum,
  type ComparedRow,
  type Comparison,
  type Decimal,
  type Fraction,
} from "../../engine";
import type { Words } from "../Words";

/** Amounts before and after in the language's form; what is absent is a dash. */
export type ChangeFigures = {
  readonly before: string;
  readonly after: string;
  /** With its sign: `+1 234`, `−56`, `0`. */
  readonly change: string;
  /** The change as a part of the amount before, `+3,50 %`; null where that was nothing. */
  readonly percent: string | null;
};

export type ComparisonView = {
  readonly totals: ChangeFigures;
  /** How many pay more, less and the same, in one sentence. */
  readonly summary: string;
  /** Empty where there are no regions to tell apart. */
  readonly regions: readonly (ChangeFigures & { readonly name: string })[];
};

const PERCENT_DECIMALS = 2;

/** Whether two results differ for anybody. */
export function isChanged({ rows }: Comparison): boolean {
  return rows.some(({ status, change }) => status !== "stayed" || !change.isZero());
}

/** What a comparison shows before its table of members. */
export function toComparisonView(comparison: Comparison, words: Words): ComparisonView {
  const texts = words.texts.pane.comparison;
  const { rows, before, after, change, relativeChange } = comparison;
  const count = (which: (row: ComparedRow) => boolean) => rows.filter(which).length;
  return {
    totals: {
      before: words.number(before),
      after: words.number(after),
      change: signed(change, words),
      percent: percentOf(relativeChange, words),
    },
    summary: texts.summary(
      count((row) => row.change.gt(0)),
      count((row) => row.change.lt(0)),
      count((row) => row.change.isZero())
    ),
    regions: regionFigures(rows, words),
  };
}

/** The figures of one member; a member that is not in one of the results pays nothing there. */
export function toChangeFigures(row: ComparedRow, words: Words): ChangeFigures {
  const absent = words.texts.pane.allocation.notApplicable;
  return {
    before: row.before === null ? absent : words.number(row.before.amount),
    after: row.after === null ? absent : words.number(row.after.amount),
    change: signed(row.change, words),
    percent: percentOf(row.relativeChange, words),
  };
}

/** A change with its sign. */
export function signed(change: Decimal, words: Words): string {
  return change.gt(0) ? `+${words.number(change)}` : words.number(change);
}

function percentOf(part: Fraction | null, words: Words): string | null {
  if (part === null) return null;
  const hundredfold = { ...part, numerator: part.numerator * 100n };
  const shown = words.number(formatFraction(hundredfold, PERCENT_DECIMALS), PERCENT_DECIMALS);
  return words.texts.pane.percent(part.numerator > 0n ? `+${shown}` : shown);
}

function regionFigures(rows: readonly ComparedRow[], words: Words): ComparisonView["regions"] {
  const members = rows.filter(({ code }) => code !== null);
  const names = [...new Set(members.map(({ region }) => region))];
  if (names.length < 2) return [];
  return names.map((region) => {
    const ofRegion = members.filter((row) => row.region === region);
    const before = sum(ofRegion.flatMap((row) => row.before?.amount ?? []));
    const after = sum(ofRegion.flatMap((row) => row.after?.amount ?? []));
    const change = after.minus(before);
    return {
      name: region ?? words.texts.pane.allocation.noRegion,
      before: words.number(before),
      after: words.number(after),
      change: signed(change, words),
      percent: before.isZero()
        ? null
        : percentOf(ratio(fractionOf(change), fractionOf(before)), words),
    };
  });
}
