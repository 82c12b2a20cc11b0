import { assertNever, type RuleIssue } from "../../engine";

/** Why a rule is refused: where in it, what is wrong, then what to do. */
export function describeRuleIssue({ code, path, party, value }: RuleIssue): string {
  const place = `“${path}”`;
  switch (code) {
    case "rule-missing":
      return `${place} is missing. Add it.`;
    case "rule-unknown":
      return `${place} does not belong here. Remove it, or correct the name.`;
    case "rule-wrong-value":
      return `${place} cannot be ${value}. Correct it; numbers are written as text with a point, for example "0.5" or "1/12".`;
    case "rule-too-deep":
      return `The rule has terms in more than ${value} levels. Make it flatter.`;
    case "rule-scale-not-rising":
      return `The bands must rise: ${place} is ${value}, which is not above the one before. Correct the bands.`;
    case "rule-freed-to-nobody-known":
      return `${place} names “${value}”, but there is not exactly one term of that name beside it. Correct the name.`;
    case "rule-freed-to-no-amount":
      return `${place} hands what is freed to “${value}”, which has no amount of its own in kroner. Give it one, or choose another term.`;
    case "rule-freed-hands-on":
      return `${place} hands what is freed to “${value}”, which itself hands on. Choose a term that does not.`;
    case "rule-share-without-whole":
      return `${place} is a share, but there is no whole around it. Write an amount.`;
    case "rule-rest-without-whole":
      return `${place} is a part of the rest, but the term around it has no amount. Give it one.`;
    case "rule-parameter-missing":
      return `“${value}” has no value (${place}). Enter one.`;
    case "rule-heading-missing":
      return `The table has no column headed “${value}” (${place}). Correct the heading, or add the column.`;
    case "rule-figure-missing":
      return `${party} has no number in the column “${value}”. Enter it; write 0 where there is nothing.`;
    case "rule-below-scale":
      return `${party} has ${value}, which is below the lowest band (${place}). Add a band, or correct the number.`;
    case "rule-shares-too-large":
      return `The shares in ${place} are together ${value} of the whole, which leaves nothing to make the whole from. They must be below 1.`;
    case "rule-rests-not-one":
      return `The parts of the rest in ${place} are together ${value}. They must be 1.`;
    case "rule-rest-below-zero":
      return `The other terms take more than the whole: the rest is ${value} (${place}). Raise the amount, or lower the others.`;
    case "rule-terms-miss-amount":
      return `The terms in ${place} come to ${value}, not to the amount they are to share. Let one term take the rest, or correct the amounts.`;
    case "rule-nothing-to-divide-by":
      return `There is nothing to divide by in ${place}: all figures are zero, or nobody takes part. Correct the figures, or who takes part.`;
    case "rule-floors-above-amount":
      return `The floors in ${place} ask for ${value}, more than there is to share. Lower them.`;
    case "rule-caps-below-amount":
      return `The caps in ${place} are too low: together ${value} can be paid, less than there is to share. Raise them.`;
    case "rule-floor-above-cap":
      return `${party} has a floor above its cap (${place}). Lower the floor, or raise the cap.`;
    case "rule-negative-under-limit":
      return `${party} has a negative number under a limit (${place}). Correct the number, or take the limit away.`;
    default:
      return assertNever(code);
  }
}
