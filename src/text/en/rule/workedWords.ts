import type { RoundingRule } from "../../../engine";
import type { WorkedWords } from "../../nb/rule/workedWords";

/** How amounts are rounded, as a case paper says it. */
const ROUNDING: Readonly<Record<RoundingRule, string>> = {
  "largest-remainder":
    "All are first rounded down, and what is then left goes to those with the largest remainders, so that the sum is true.",
  "half-up": "Each amount is rounded by itself, so the sum may differ a little from the total.",
  "half-even":
    "Each amount is rounded by itself, halves to the even number, so the sum may differ a little from the total.",
  "residual-to-largest":
    "Each amount is rounded by itself, and the largest takes the difference, so that the sum is true.",
  "residual-to-host":
    "Each amount is rounded by itself, and the host takes the difference, so that the sum is true.",
  "residual-to-first":
    "Each amount is rounded by itself, and the first of the table takes the difference, so that the sum is true.",
  "residual-to-last":
    "Each amount is rounded by itself, and the last of the table takes the difference, so that the sum is true.",
  cascade: "The running sum down the table is rounded, so that the sum is true.",
  "sainte-lague": "The rounding follows the method of Sainte-Laguë, so that the sum is true.",
  dhondt: "The rounding follows the method of D’Hondt, so that the sum is true.",
  adams: "The rounding follows the method of Adams, so that the sum is true.",
  dean: "The rounding follows the method of Dean, so that the sum is true.",
  "huntington-hill":
    "The rounding follows the method of Huntington and Hill, so that the sum is true.",
};

/** The words for one party's amount, as it follows from the terms. */
export const workedWords: WorkedWords = {
  sharedAmount: "shared amount",
  workedAmount: "worked amount",
  ownPart: (part) => `own part, ${part}`,
  rest: "the rest",
  sum: "the sum",
  fixedAmount: "fixed amount",
  agreedAmount: "agreed amount",
  amountBy: (figure) => `amount by ${figure}`,
  inhabitant: "inhabitant",
  inhabitants: "inhabitants",
  unitIn: (heading) => `unit in ${heading}`,
  byPopulation: "by population",
  byAgreedShares: "by agreed shares",
  byWorkedFigure: "by a worked figure",

  held: { cap: "the cap", floor: "the least amount", others: "the limits of others" },
  changedBy: {
    cap: (amount) => `the cap makes it ${amount}`,
    floor: (amount) => `the least amount makes it ${amount}`,
    others: (amount) => `the limits of others make it ${amount}`,
  },
  afterFactor: (factor, amount) => `${factor} it is ${amount}`,
  rounded: "rounded",
  together: (amount) => `Together ${amount}`,
  thisIs: (amount) => `This is ${amount}`,

  example: (name) => `Example: ${name}.`,
  amountIs: (name, amount, isRounded) =>
    isRounded
      ? `Rounded, the amount of ${name} is ${amount}.`
      : `The amount of ${name} is ${amount}.`,
  rounding: (unit, rule) => `The amounts are rounded to ${unit}. ${ROUNDING[rule]}`,
  wholeUnits: (unit) => `whole ${unit}`,
  matching: (name, ratio, amount, parties) =>
    `${name} adds ${ratio} for each krone that ${parties} pay, ${amount} in all.`,
};
