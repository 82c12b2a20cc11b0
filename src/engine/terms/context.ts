import type { Fraction } from "../exact/fraction";
import { err, type Err } from "../result";
import type { Column } from "./column";
import { columnOfDecimals } from "./column";
import { numberIn, type GivenNumbers } from "./number";
import { headingKey, type PartyTable } from "./party";
import type { RuleIssue, RuleProblem } from "./ruleIssue";
import type { RuleNumber } from "./term";
import type { TraceTerm } from "./trace";
import { ZERO } from "../exact/decimal";

/** A column of the table: a cell without a figure counts as 0 until somebody asks who has one. */
export type KnownColumn = { readonly column: Column; readonly blank: readonly boolean[] | null };

/** What the parts of a tree are evaluated over. */
export type Context = {
  readonly table: PartyTable;
  /** How many parties the table has. */
  readonly length: number;
  readonly number: (value: RuleNumber) => Fraction;
  /** Null where the table lacks the heading. */
  readonly heading: (heading: string) => KnownColumn | null;
  /** Who wants to know how each term came about; null where nobody asks. */
  readonly trace: TraceTerm | null;
};

export function contextOf(
  table: PartyTable,
  given: GivenNumbers,
  trace: TraceTerm | null = null
): Context {
  const known = new Map<string, KnownColumn | null>();
  return {
    table,
    length: table.ids.length,
    number: (value) => numberIn(value, given),
    trace,
    heading: (heading) => {
      const key = headingKey(heading);
      let column = known.get(key);
      if (column === undefined) known.set(key, (column = knownColumn(table, key)));
      return column;
    },
  };
}

function knownColumn(table: PartyTable, key: string): KnownColumn | null {
  const figures = table.column(key);
  if (!figures) return null;
  const hasBlanks = figures.includes(null);
  return {
    column: columnOfDecimals(figures.map((figure) => figure ?? ZERO)),
    blank: hasBlanks ? figures.map((figure) => figure === null) : null,
  };
}

export function refuse(
  code: RuleProblem,
  path: string,
  value: string | null = null,
  party: string | null = null
): Err<RuleIssue> {
  return err({ area: "allocation", code, path, party, value });
}
