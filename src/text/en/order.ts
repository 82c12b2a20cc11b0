import { inWords } from "../listNames";
import type { AllocationStep, Decimal, KeyInWords, MadeNumber } from "../../engine";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import type { order as norwegian } from "../nb/order";
import { pane } from "./pane";
import { schemes } from "./schemes";

const number = (value: Decimal): string => formatNumber(value.toFixed(), "en");
const kroner = (amount: Decimal): string => inKroner.en(number(amount));

export const order: typeof norwegian = (steps: readonly AllocationStep[]) => {
  return steps.map((step) => {
    switch (step.kind) {
      case "index":
        return `Rates, base amount and total are multiplied by ${number(step.factor)}.`;
      case "index-steps":
        return `Next year’s numbers are this year’s times ${formatNumber(step.factor, "en")}, each rounded to its own step: ${inWords(step.made.map(madeNumber), "en")}.`;
      case "part-year":
        return step.members === 1
          ? "One municipality takes part for some of the year only and weighs the less."
          : `${step.members} municipalities take part for some of the year only and weigh the less.`;
      case "key":
        return step.total === null
          ? `Each ${step.by === "terms" ? "party" : "municipality"} pays ${KEYS[step.by]}; the sum is the total.`
          : `${kroner(step.total)} is shared by ${KEYS[step.by]}.`;
      case "limits":
        return limits(step);
      case "host":
        return `${step.name} covers ${number(step.share.times(100))}% of the whole; the others share the rest.`;
      case "matching":
        return `${step.name} adds ${inKroner.en(number(step.ratio))} for each krone the municipalities pay.`;
      case "rounding": {
        const { label } = pane.agreement.roundingRules[step.rule];
        const regions = step.regionsFirst ? "the regions first, then the members of each, " : "";
        return `Last, the amounts are rounded, ${regions}by the rule “${label}”.`;
      }
    }
  });
};

function madeNumber({ parameter, label, before, after }: MadeNumber): string {
  const name = label ?? schemes.parameters[parameter]?.label ?? parameter;
  return `${name} ${formatNumber(before, "en")} → ${formatNumber(after, "en")}`;
}

type Limits = Extract<AllocationStep, { readonly kind: "limits" }>;

function limits({ lifted, held, freed }: Limits): string {
  const municipalities = (count: number) =>
    count === 1 ? "one municipality" : `${count} municipalities`;
  const lifts = lifted > 0 ? [`The least amount lifts ${municipalities(lifted)}`] : [];
  const holds = held > 0 ? [`${lifted > 0 ? "the" : "The"} cap holds ${municipalities(held)}`] : [];
  const told = inWords([...lifts, ...holds], "en");
  return told === ""
    ? "No municipality reaches the least amount or the cap."
    : `${told}; ${freed === "others" ? "the others share the difference by the same key" : "the sum changes by as much"}.`;
}

const KEYS: Readonly<Record<KeyInWords, string>> = {
  population: "population",
  "equal-and-population": "an equal part and population",
  "base-and-rate": "base amount plus rate per inhabitant",
  rate: "a rate per inhabitant",
  terms: "the terms of the agreement",
};
