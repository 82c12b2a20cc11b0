import { inWords } from "../listNames";
import type { AllocationStep, Decimal, KeyInWords, MadeNumber } from "../../engine";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import type { order as norwegian } from "../nb/order";
import type { WhoShares } from "../whoShares";
import { pane } from "./pane";
import { schemes } from "./schemes";

const number = (value: Decimal): string => formatNumber(value.toFixed(), "en");
const kroner = (amount: Decimal): string => inKroner.en(number(amount));

export const order: typeof norwegian = (steps: readonly AllocationStep[], who: WhoShares) => {
  const { one, several } = WHO[who];
  return steps.map((step) => {
    switch (step.kind) {
      case "index":
        return `Rates, base amount and total are multiplied by ${number(step.factor)}.`;
      case "index-steps":
        return `Next year’s numbers are this year’s times ${formatNumber(step.factor, "en")}, each rounded to its own step: ${inWords(step.made.map(madeNumber), "en")}.`;
      case "part-year":
        return step.members === 1
          ? `One ${one} takes part for some of the year only and weighs the less.`
          : `${step.members} ${several} take part for some of the year only and weigh the less.`;
      case "key":
        return step.total === null
          ? step.by === "terms"
            ? `The amount of each ${one} is the terms of the agreement added up; the sum is the total.`
            : `Each ${one} pays ${KEYS[step.by]}; the sum is the total.`
          : `${kroner(step.total)} is shared by ${KEYS[step.by]}.`;
      case "limits":
        return limits(step, WHO[who]);
      case "host":
        return `${step.name} covers ${number(step.share.times(100))}% of the whole; the others share the rest.`;
      case "matching":
        return `${step.name} adds ${inKroner.en(number(step.ratio))} for each krone the ${several} pay.`;
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

function limits({ lifted, held, freed }: Limits, { one, several }: Words): string {
  const counted = (count: number) => (count === 1 ? `one ${one}` : `${count} ${several}`);
  const lifts = lifted > 0 ? [`The least amount lifts ${counted(lifted)}`] : [];
  const holds = held > 0 ? [`${lifted > 0 ? "the" : "The"} cap holds ${counted(held)}`] : [];
  const told = inWords([...lifts, ...holds], "en");
  return told === ""
    ? `No ${one} reaches the least amount or the cap.`
    : `${told}; ${FREED[freed]}.`;
}

const FREED: Readonly<Record<Limits["freed"], string>> = {
  others: "the others share the difference by the same key",
  nobody: "the sum changes by as much",
  terms: "the terms of the agreement say who shares the difference",
};

type Words = { readonly one: string; readonly several: string };

const WHO: Readonly<Record<WhoShares, Words>> = {
  municipalities: { one: "municipality", several: "municipalities" },
  parties: { one: "party", several: "parties" },
};

const KEYS: Readonly<Record<KeyInWords, string>> = {
  population: "population",
  "equal-and-population": "an equal part and population",
  "base-and-rate": "base amount plus rate per inhabitant",
  rate: "a rate per inhabitant",
  terms: "the terms of the agreement",
};
