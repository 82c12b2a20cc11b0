import { inWords } from "../listNames";
import type { AllocationStep, Decimal, KeyInWords, MadeNumber } from "../../engine";
import type { WhoShares } from "../whoShares";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import { pane } from "./pane";
import { schemes } from "./schemes";

const number = (value: Decimal): string => formatNumber(value.toFixed(), "nb");
const kroner = (amount: Decimal): string => inKroner.nb(number(amount));

/** What was done, in the order it was done: one sentence per step. */
export function order(steps: readonly AllocationStep[], who: WhoShares): readonly string[] {
  const { one, several, all } = WHO[who];
  return steps.map((step) => {
    switch (step.kind) {
      case "index":
        return `Satser, grunnbeløp og totalbeløp ganges med ${number(step.factor)}.`;
      case "index-steps":
        return `Tallene for neste år er årets ganget med ${formatNumber(step.factor, "nb")}, hvert avrundet til sitt trinn: ${inWords(step.made.map(madeNumber), "nb")}.`;
      case "part-year":
        return step.members === 1
          ? `Én ${one} er med bare en del av året og veier tilsvarende mindre.`
          : `${step.members} ${several} er med bare en del av året og veier tilsvarende mindre.`;
      case "key":
        return step.total === null
          ? step.by === "terms"
            ? `Beløpet for hver ${one} er avtalens ledd lagt sammen; summen er totalen.`
            : `Hver ${one} betaler ${KEYS[step.by]}; summen er totalen.`
          : `${kroner(step.total)} deles etter ${KEYS[step.by]}.`;
      case "limits":
        return limits(step, WHO[who]);
      case "host":
        return `${step.name} dekker ${number(step.share.times(100))} % av helheten; de andre deler resten.`;
      case "matching":
        return `${step.name} legger til ${inKroner.nb(number(step.ratio))} for hver krone ${all} betaler.`;
      case "rounding": {
        const { label } = pane.agreement.roundingRules[step.rule];
        const regions = step.regionsFirst ? `regionene først, så ${all} i hver, ` : "";
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

function limits({ lifted, held, freed }: Limits, { one, several }: Words): string {
  const counted = (count: number) => (count === 1 ? `én ${one}` : `${count} ${several}`);
  const lifts = lifted > 0 ? [`Minstebeløpet løfter ${counted(lifted)}`] : [];
  const holds = held > 0 ? [`${lifted > 0 ? "taket" : "Taket"} holder ${counted(held)}`] : [];
  const told = inWords([...lifts, ...holds], "nb");
  return told === "" ? `Ingen ${one} når minstebeløpet eller taket.` : `${told}; ${FREED[freed]}.`;
}

const FREED: Readonly<Record<Limits["freed"], string>> = {
  others: "de andre deler forskjellen etter samme nøkkel",
  nobody: "summen endres tilsvarende",
  terms: "avtalens ledd sier hvem som deler forskjellen",
};

type Words = {
  readonly one: string;
  readonly several: string;
  readonly all: string;
};

const WHO: Readonly<Record<WhoShares, Words>> = {
  municipalities: { one: "kommune", several: "kommuner", all: "kommunene" },
  parties: { one: "part", several: "parter", all: "partene" },
};

const KEYS: Readonly<Record<KeyInWords, string>> = {
  population: "folketall",
  "equal-and-population": "en lik del og folketall",
  "base-and-rate": "grunnbeløp pluss sats per innbygger",
  rate: "sats per innbygger",
  terms: "avtalens ledd",
};
