import { safeWhole, sum, type Decimal } from "./exact/decimal";
import type { AllocationIssue } from "./issues";
import type { Member } from "./member";
import { MOST_DIGITS } from "./parameters/readValue";
import { err, ok, type Result } from "./result";
import type { Measure } from "./scheme";

/** What the key counts per member, in the members' order: value = figure / divisor. */
export type Measured = { readonly figures: readonly Decimal[]; readonly divisor: number };

/** Takes the figures a scheme counts from the members; an average stays exact as a sum and the number of dates. */
export function measureMembers(
  members: readonly Member[],
  measure: Measure
): Result<Measured, readonly AllocationIssue[]> {
  const issues: AllocationIssue[] = [];
  const figures: Decimal[] = [];
  const dates = measure === "average-population" ? (members[0]?.populations?.length ?? 0) : 1;
  members.forEach((member, index) => {
    const found = figuresOf(member, measure);
    const wrong =
      found.length === 0
        ? ({
            area: "allocation",
            code: "figure-missing",
            member: index,
            name: member.name,
            measure,
          } as const)
        : (found
            .map((figure) => wrongFigure(figure, index, member.name))
            .find((issue) => issue !== null) ??
          (found.length !== dates
            ? ({
                area: "allocation",
                code: "dates-differ",
                member: index,
                name: member.name,
                dates: found.length,
                expected: dates,
              } as const)
            : null));
    if (wrong) issues.push(wrong);
    else figures.push(found.length === 1 ? found[0]! : sum(found));
  });
  return issues.length > 0 ? err(issues) : ok({ figures, divisor: dates });
}

function figuresOf(member: Member, measure: Measure): readonly Decimal[] {
  switch (measure) {
    case "population":
      return [member.population];
    case "average-population":
      return member.populations ?? [];
    case "figure":
      return member.figure ? [member.figure] : [];
  }
}

/** What is wrong with a figure that is to be counted, or null. */
export function wrongFigure(figure: Decimal, member: number, name: string): AllocationIssue | null {
  const whole = safeWhole(figure);
  if (whole !== null && whole >= 0) return null;
  if (!figure.isFinite())
    return { area: "allocation", code: "not-finite", member, name, parameter: null };
  if (figure.isNegative() && !figure.isZero()) {
    return { area: "allocation", code: "negative-weight", member, name, weight: figure.toFixed() };
  }
  if (Math.abs(figure.e) > MOST_DIGITS || figure.decimalPlaces() > MOST_DIGITS) {
    return {
      area: "allocation",
      code: "too-many-digits",
      member,
      name,
      parameter: null,
      most: MOST_DIGITS,
    };
  }
  return null;
}
