import { Decimal, type Allocation } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { formatDate } from "../date";
import { formatNumber } from "../number";
import { schemes } from "./schemes";

/** The words a result puts into cells. */
export const sheet: SheetLabels = {
  share: "Andel",
  amount: "Beløp",
  municipality: "Kommune",
  municipalityNumber: "Kommunenummer",
  population: "Folketall",
  region: "Kommuneregion",
  noRegion: "Uten region",
  sum: "Sum",
  otherParties: "Andre parter",
  reconciliation: "Avstemming",
  totalToAllocate: "Til fordeling",
  allocated: "Sum fordelt",
  difference: "Avvik",
  addsUp: "Stemmer: beløpene gir nøyaktig totalen.",
  missingSuffix: " kr mangler: hver rad er avrundet for seg, så radene gir mindre enn totalen.",
  excessSuffix: " kr for mye: hver rad er avrundet for seg, så radene gir mer enn totalen.",
  basis: "Grunnlag",
  schemeTitle: (schemeId) => schemes.title(schemeId),
  rule: ({ request }: Allocation) =>
    `Øreavrunding: ${schemes.rule(request.rounding)}. Beløp i hele ${unitInWords(request.unit)}.`,
  populationBasis: (date) =>
    date === null
      ? "Folketall slik det står i arket; datoen er ikke oppgitt."
      : `Folketall per ${formatDate(date, "nb")}, slik det står i arket.`,
  madeWith: (version) => `Beregnet med HPSHARE ${version}.`,
  resultSheetName: "Fordeling",
  exampleTitle: "Eksempel",
  examplePopulation: "Folketall 1.1.2024",
};

function unitInWords(unit: string): string {
  if (unit === "1") return "kroner";
  return new Decimal(unit).eq("0.01") ? "øre" : `${formatNumber(unit, "nb")} kr`;
}
