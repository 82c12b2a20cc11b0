import { inWords } from "../listNames";
import type { AllocationStep, Decimal, KeyInWords, MadeNumber } from "../../engine";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import { pane } from "./pane";
import { schemes } from "./schemes";

const number = (value: Decimal): string => formatNumber(value.toFixed(), "nb");
const kroner = (amount: Decimal): string => inKroner.nb(number(amount));

/** What was done, in the order it was done: one sentence per step. */
export function order(steps: readonly AllocationStep[]): readonly string[] {
  return steps.map((step) => {
    switch (step.kind) {
      case "index":
        return `Satser, grunnbeløp og totalbeløp ganges med ${number(step.factor)}.`;
      case "index-steps":
        return `Tallene for neste år er årets ganget med ${formatNumber(step.factor, "nb")}, hvert avrundet til sitt trinn: ${inWords(step.made.map(madeNumber), "nb")}.`;
      case "part-year":
        return step.members === 1
          ? "Én kommune er med bare en del av året og veier tilsvarende mindre."
          : `${step.members} kommuner er med bare en del av året og veier tilsvarende mindre.`;
      case "key":
        return step.total === null
          ? `${step.by === "terms" ? "Hver part" : "Hver kommune"} betaler ${KEYS[step.by]}; summen er totalen.`
          : `${kroner(step.total)} deles etter ${KEYS[step.by]}.`;
      case "limits":
        return limits(step);
      case "host":
        return `${step.name} dekker ${number(step.share.times(100))} % av helheten; de andre deler resten.`;
      case "matching":
        return `${step.name} legger til ${inKroner.nb(number(step.ratio))} for hver krone kommunene betaler.`;
      case "rounding": {
        const { label } = pane.agreement.roundingRules[step.rule];
        const regions = step.regionsFirst ? "regionene først, så kommunene i hver, " : "";
        return `Til slutt avrundes beløpene, ${regions}etter regelen «${label}».`;
      }
    }
  });
}

function madeNumber({ parameter, label, before, after }: MadeNumber): string {
  const name = label ?? schemes.parameters[parameter]?.label ?? parameter;
  return `${name} ${formatNumber(before, "nb")} → ${formatNumber(after, "nb")}`;
}

type Limits = Extract<AllocationStep, { readonly kind: "limits" }>;

function limits({ lifted, held, freed }: Limits): string {
  const municipalities = (count: number) => (count === 1 ? "én kommune" : `${count} kommuner`);
  const lifts = lifted > 0 ? [`Minstebeløpet løfter ${municipalities(lifted)}`] : [];
  const holds =
    held > 0 ? [`${lifted > 0 ? "taket" : "Taket"} holder ${municipalities(held)}`] : [];
  const told = inWords([...lifts, ...holds], "nb");
  return told === ""
    ? "Ingen kommune når minstebeløpet eller taket."
    : `${told}; ${freed === "others" ? "de andre deler forskjellen etter samme nøkkel" : "summen endres tilsvarende"}.`;
}

const KEYS: Readonly<Record<KeyInWords, string>> = {
  population: "folketall",
  "equal-and-population": "en lik del og folketall",
  "base-and-rate": "grunnbeløp pluss sats per innbygger",
  rate: "sats per innbygger",
  terms: "avtalens ledd",
};
