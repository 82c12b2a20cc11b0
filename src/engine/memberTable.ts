import type { Decimal } from "./exact/decimal";
import { measureMembers, wrongFigure } from "./measure";
import type { Member } from "./member";
import type { AllocationIssue } from "./issues";
import { err, ok, type Result } from "./result";
import type { Measure } from "./scheme";
import { isHeadingPlace } from "./terms/asked";
import { headingKey, POPULATION, type PartyTable } from "./terms/party";
import type { Figure, Leaf, Term } from "./terms/term";

/** Members as the parties of a rule, and the rule over what is counted as their population. */
export type Counted = {
  readonly table: PartyTable;
  readonly rule: Term;
  /** A figure of the rule as it is written, over what is counted. */
  readonly counting: (figure: Figure) => Figure;
};

/**
 * The table a rule is worked out over. Where the population is an average, the table has the sum of
 * the dates' figures, and the rule takes its part of that.
 */
export function countMembers(
  rule: Term,
  members: readonly Member[],
  measure: Measure
): Result<Counted, readonly AllocationIssue[]> {
  const isTold = members.some(({ figures }) => figures);
  if (isTold && measure === "population") {
    const issues = members.flatMap(({ name, figures }, index) => {
      const population = figures?.get(POPULATION);
      return (population && wrongFigure(population, index, name)) ?? [];
    });
    return issues.length > 0
      ? err(issues)
      : ok({ table: tableOfMembers(members, null), rule, counting: (figure) => figure });
  }
  const measured = measureMembers(members, measure);
  if (!measured.ok) return measured;
  const { figures, divisor } = measured.value;
  return ok({
    table: tableOfMembers(members, figures),
    rule: divisor === 1 ? rule : (averaged(rule, divisor) as Term),
    counting: (figure) => (divisor === 1 ? figure : (averaged({ by: figure }, divisor) as Leaf).by),
  });
}

function tableOfMembers(
  members: readonly Member[],
  populations: readonly Decimal[] | null
): PartyTable {
  return {
    ids: members.map(({ code }) => code),
    names: members.map(({ name }) => name),
    groups: members.map(({ group }) => group ?? null),
    column: (heading) => {
      const key = headingKey(heading);
      if (populations && key === POPULATION) return populations;
      const column = members.map(({ figures }) => figures?.get(key) ?? null);
      return column.some((figure) => figure !== null) ? column : null;
    },
  };
}

function averaged(value: unknown, divisor: number, key = ""): unknown {
  if (typeof value === "string") {
    return isHeadingPlace(key) && headingKey(value) === POPULATION
      ? { of: value, times: `1/${divisor}` }
      : value;
  }
  if (Array.isArray(value)) return value.map((each) => averaged(each, divisor, key));
  if (typeof value !== "object" || value === null || key === "values") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, averaged(inner, divisor, name)])
  );
}
