import { assertNever, type RuleIssue } from "../../engine";
import { inWords } from "../listNames";
import { quoted } from "../quoted";
import {
  amountIn,
  figureIn,
  partIn,
  ruleIssueTexts,
  type PlaceWords,
  type SaidPlace,
} from "../rulePlace";

const PLACES: PlaceWords = {
  whole: "the whole agreement",
  term: (place) => `term ${place}`,
  quoted: quoted.en,
  parts: {
    amount: "How much",
    who: "Who",
    by: "By what",
    times: "Times",
    min: "At least",
    max: "At most",
    freed: "What the limit changes",
    round: "Rounding",
  },
  within: (part, term) => `${part} of ${term}`,
};

/** Groups, as a list in words. */
const said = (groups: readonly string[] = []): string => inWords(groups.map(quoted.en), "en");

function sentenceOf({ code, party, value, groups }: RuleIssue, { term, part }: SaidPlace): string {
  switch (code) {
    case "rule-missing":
      return `${part} is missing. Add it.`;
    case "rule-unknown":
      return `${part} does not belong here. Remove it, or correct the name.`;
    case "rule-wrong-value":
      return `${part} cannot be ${value}. Correct it; numbers are written as text with a point, for example "0.5" or "1/12".`;
    case "rule-too-deep":
      return `The rule has terms in more than ${value} levels. Make it flatter.`;
    case "rule-scale-not-rising":
      return `The bands must rise: ${value} in ${part} is not above the one before. Correct the bands.`;
    case "rule-freed-to-nobody-known":
      return `${part} names “${value}”, but there is not exactly one term of that name beside it. Correct the name.`;
    case "rule-freed-to-no-amount":
      return `${part} goes to “${value}”, which has no amount of its own in kroner. Give it one, or choose another term.`;
    case "rule-freed-hands-on":
      return `${part} goes to “${value}”, which itself hands on. Choose a term that does not.`;
    case "rule-share-without-whole":
      return `${term} is a part of the whole, but there is no whole around it. Write an amount.`;
    case "rule-rest-without-whole":
      return `${term} is a part of the rest, but it is not said which amount is shared. Give the agreement, or the sum around the term, an amount.`;
    case "rule-parameter-missing":
      return `“${value}” has no value (${part}). Enter one.`;
    case "rule-heading-missing":
      return `The table has no column headed “${value}” (${part}). Correct the heading, or add the column.`;
    case "rule-groups-missing":
      return `The table has no column headed “Group”, and the agreement tells groups apart: ${said(groups)} (${part}). Add the column, and enter the group in each row.`;
    case "rule-groups-unknown":
      return `Nobody in the table is in a group that the agreement knows: ${said(groups)} (${part}). Correct the groups in the column “Group”.`;
    case "rule-figure-missing":
      return `${party} has no number in the column “${value}”. Enter it; write 0 where there is nothing.`;
    case "rule-below-scale":
      return `${party} has ${figureIn(value, "en")}, which is below the lowest band (${part}). Add a band, or correct the number.`;
    case "rule-shares-too-large":
      return `The shares in ${term} are together ${partIn(value, "en")} of the whole, which leaves nothing to make the whole from. They must be below 100%.`;
    case "rule-rests-not-one":
      return `The parts of the rest in ${term} are together ${partIn(value, "en")}. They must be 100%.`;
    case "rule-rest-below-zero":
      return `The other terms take more than the whole, so the rest is ${amountIn(value, "en")} (${term}). Raise the amount, or lower the others.`;
    case "rule-terms-miss-amount":
      return `The terms in ${term} come to ${amountIn(value, "en")}, not to the amount they are to share. Let one term take the rest, or correct the amounts.`;
    case "rule-nothing-to-divide-by":
      return `There is nothing to divide by in ${term}: all figures are zero, or nobody takes part. Correct the figures, or who takes part.`;
    case "rule-floors-above-amount":
      return `The floors in ${term} ask for ${amountIn(value, "en")}, more than there is to share. Lower them.`;
    case "rule-caps-below-amount":
      return `The caps in ${term} are too low: together ${amountIn(value, "en")} can be paid, less than there is to share. Raise them.`;
    case "rule-floor-above-cap":
      return `${party} has a floor above its cap (${term}). Lower the floor, or raise the cap.`;
    case "rule-negative-under-limit":
      return `${party} has a negative number under a limit (${term}). Correct the number, or take the limit away.`;
    default:
      return assertNever(code);
  }
}

export const { sayPlace, describeRuleIssue, describeRuleInFile } = ruleIssueTexts(
  PLACES,
  sentenceOf
);
