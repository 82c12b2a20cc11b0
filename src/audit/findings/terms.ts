import { Decimal } from "../../engine";
import { aboutMember, type Evidence } from "../evidence";
import type { Finding } from "../finding";

/**
 * Figures of the columns that show the terms of a given rule, such as a basic amount beside the part
 * by population, which are a unit or more from what the term gives their row.
 */
export function termFindings(evidence: Evidence): readonly Finding[] {
  const { rows } = evidence.table;
  return shownTerms(evidence).flatMap(({ column, name, exact, step }) =>
    rows.flatMap((row, index): Finding[] => {
      const part = exact[index];
      const printed = row.others[column]!;
      if (part === null || part === undefined || isNear(printed, part, step)) return [];
      return [
        {
          ...aboutMember(row, "amount"),
          code: "figure-differs",
          sure: "certain",
          printed: new Decimal(printed).toFixed(),
          computed: new Decimal(part).toDecimalPlaces(step.decimalPlaces()).toFixed(),
          detail: { kind: "term", name },
        },
      ];
    })
  );
}

/** Whether every other column of money shows a term of the given rule. */
export function isSplitInTerms(evidence: Evidence): boolean {
  return (
    evidence.terms.length > 0 && shownTerms(evidence).length >= evidence.table.amountColumns - 1
  );
}

/** The columns of other figures, each with the term that two thirds of its rows show. */
function shownTerms({ table: { rows, otherHeadings }, terms }: Evidence) {
  return otherHeadings.flatMap((_, column) => {
    const printed = rows.map(({ others }) => others[column]);
    if (printed.some((figure) => figure === undefined)) return [];
    const decimals = Math.max(...printed.map((figure) => new Decimal(figure!).decimalPlaces()));
    const step = new Decimal(10).pow(-decimals);
    const term = terms.find(({ exact }) => {
      const near = printed.filter((figure, row) => isNear(figure!, exact[row] ?? null, step));
      return near.length * 3 >= printed.length * 2;
    });
    return term ? [{ column, ...term, step }] : [];
  });
}

function isNear(printed: string, exact: string | null, step: Decimal): boolean {
  return exact !== null && new Decimal(printed).minus(exact).abs().lessThan(step);
}
