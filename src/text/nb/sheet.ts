import { stepsOf, type Allocation } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { formatDate, formatTime } from "../date";
import { datesOfYears } from "../datesOfYears";
import { inWords, listNames } from "../listNames";
import { formatNumber } from "../number";
import { parameterValue } from "../parameterValue";
import { roundingHelp } from "../roundingHelp";
import { whoShares } from "../whoShares";
import { order } from "./order";
import { pane } from "./pane";
import { sourceOf } from "../sourceOf";
import { schemes } from "./schemes";
import { wrapped } from "../../sheet/layout/wrapped";

/** The words a result puts into cells. */
export const sheet: SheetLabels = {
  share: "Andel",
  amount: "Beløp",
  amountByRegion: "Beløp per kommuneregion",
  municipality: "Kommune",
  municipalityNumber: "Kommunenummer",
  population: "Folketall",
  parties: null,
  group: "Gruppe",
  region: "Kommuneregion",
  noRegion: "Uten region",
  sum: "Sum",
  otherParties: "Andre parter",
  reconciliation: "Avstemming",
  totalToAllocate: "Til fordeling",
  allocated: "Sum fordelt",
  difference: "Avvik",
  addsUp: "Stemmer: beløpene gir nøyaktig totalen.",
  missing: {
    plain: " kr mangler: beløpene gir mindre enn totalen.",
    rounded: " kr mangler: hver rad er avrundet for seg, så radene gir mindre enn totalen.",
  },
  excess: {
    plain: " kr for mye: beløpene gir mer enn totalen.",
    rounded: " kr for mye: hver rad er avrundet for seg, så radene gir mer enn totalen.",
  },
  basisCheck: {
    holds: "Stemmer: folketallene er de som fordelingen er regnet av.",
    one: "Fordelingen må oppdateres: folketallet avviker i 1 rad.",
    many: ["Fordelingen må oppdateres: folketallet avviker i ", " rader."],
    some: "Fordelingen må oppdateres: folketallet avviker i minst én rad.",
    error: "Fordelingen må oppdateres: en celle med folketall viser en feil.",
  },
  figuresCheck: {
    holds: "Stemmer: tallene er de som fordelingen er regnet av.",
    one: "Fordelingen må oppdateres: tallene avviker i 1 rad.",
    many: ["Fordelingen må oppdateres: tallene avviker i ", " rader."],
    some: "Fordelingen må oppdateres: tallene avviker i minst én rad.",
    error: "Fordelingen må oppdateres: en celle med tall viser en feil.",
  },
  amountsCheck: {
    holds: "Stemmer: beløpene er de som ble skrevet.",
    one: "Beløpet er endret i 1 rad etter at fordelingen ble skrevet.",
    many: ["Beløpet er endret i ", " rader etter at fordelingen ble skrevet."],
    some: "Beløpet er endret i minst én rad etter at fordelingen ble skrevet.",
    error: "Beløpet er endret etter at fordelingen ble skrevet: en celle viser en feil.",
  },
  leftOut: "ikke med",
  leftOutNames: (names) => `Ikke med: ${listNames(names, "nb", (n) => `${n} til`)}.`,
  percentNote: (sum) =>
    `Prosentene er avrundet hver for seg og blir til sammen ${formatNumber(sum, "nb", 2)} %.`,
  basis: "Grunnlag",
  schemeTitle: ({ id, title }) => title ?? schemes.schemes[id]?.title ?? id,
  rule: (allocation, { terms, example }) => {
    const { request } = allocation;
    const rounding = pane.agreement.roundingRules[request.rounding];
    return [
      ...operations(allocation, terms),
      `Avrunding til ${unitInWords(request.unit)}: ${rounding.label}.`,
      roundingHelp(request, rounding),
      ...(example === null ? [] : [example]),
    ].flatMap((line) => wrapped(line));
  },
  loadTellRule: async () =>
    (await import(/* webpackChunkName: "writing" */ "../toldRule")).tellRule("nb"),
  averagePopulation: "Folketall (snitt)",
  populationOf: (year) => `Folketall ${year}`,
  populationBasis: ({ populationDate: date, average, source }) => {
    const from = sourceOf(date, source, "nb", average !== null);
    if (average) {
      const years = listNames(average.map(String), "nb", String);
      return [`Folketall: snitt av ${years}, slik de står i arket.`, from].join(" ").trim();
    }
    if (date === null) return "Folketall slik det står i arket; datoen er ikke oppgitt.";
    return from || `Folketall per ${formatDate(date, "nb")}, slik det står i arket.`;
  },
  figureBasis: (headings) =>
    `Tall i ${headings.length === 1 ? "kolonnen" : "kolonnene"} ${inWords(
      headings.map((each) => `«${each}»`),
      "nb"
    )}, slik de står i arket.`,
  populationOn: (year) => `Folketall 1.1.${year}`,
  populationNote: (years, source) => {
    const figures = `Folketall per ${datesOfYears(years, "nb")}`;
    const official = `${figures}: Statistisk sentralbyrå, tabell 07459 (CC BY 4.0)`;
    switch (source.kind) {
      case "pasted":
        return `${figures}: tabellen i ${source.address} på dette arket.`;
      case "bundled":
        return `${official}, slik det fulgte med HPSHARE.`;
      case "fetched":
        return `${official}, hentet ${formatTime(source.retrieved, "nb")}.`;
    }
  },
  date: (date) => formatDate(date, "nb"),
  madeWith: (version) => `Beregnet med HPSHARE ${version}.`,
  resultSheetName: "Fordeling",
  scenario: {
    sheetName: "Scenario",
    title: "Scenario: dette er ikke vedtatt",
    columns: { before: "Før", after: "Etter", change: "Endring", changePercent: "Endring i %" },
    before: (beforeIs) => `Før: ${beforeIs}.`,
    writtenResult: (sheetName) => `resultatet på arket «${sheetName}»`,
    agreementAsChosen: "avtalen slik den er valgt",
    without: (names) => `Uten ${pane.cells(names)}.`,
    parameter: ({ name, kind }, before, after) => {
      const label = schemes.parameters[name]?.label ?? name;
      const shown = (value: string) => parameterValue(value, kind, "nb");
      return before === null
        ? `${label}: ${shown(after)}.`
        : `${label}: ${shown(after)} (før ${shown(before)}).`;
    },
  },
  exampleTitle: "Helseplattformen: de 34 kommunene",
  exampleSource: "Kilde: Statistisk sentralbyrå, tabell 07459 (CC BY 4.0).",
  examplePopulation: "Folketall 1.1.2024",
};

/**
 * What was done before the rounding, in its order, where there is more to it than the key; the terms
 * stand in the place of the key and of a host's part.
 */
function operations(allocation: Allocation, terms: readonly string[]): readonly string[] {
  const steps = stepsOf(allocation).filter(({ kind }) => kind !== "rounding");
  const who = whoShares(allocation.request.members);
  if (terms.length === 0) return steps.length > 1 ? order(steps, who) : [];
  return steps.flatMap((step) =>
    step.kind === "key" ? terms : step.kind === "host" ? [] : order([step], who)
  );
}

const unitInWords = (unit: string): string =>
  pane.agreement.unitNames[unit] ?? `hele ${formatNumber(unit, "nb")} kr`;
