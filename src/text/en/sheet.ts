import { Decimal, type Allocation } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { formatDate } from "../date";
import { formatNumber } from "../number";
import { schemes } from "./schemes";

/** The words a result puts into cells. */
export const sheet: SheetLabels = {
  share: "Share",
  amount: "Amount",
  municipality: "Municipality",
  municipalityNumber: "Municipality number",
  population: "Population",
  region: "Region",
  noRegion: "No region",
  sum: "Sum",
  otherParties: "Other parties",
  reconciliation: "Reconciliation",
  totalToAllocate: "To allocate",
  allocated: "Allocated",
  difference: "Difference",
  addsUp: "Adds up: the amounts make exactly the total.",
  missingSuffix:
    " kr are missing: each row is rounded on its own, so the rows make less than the total.",
  excessSuffix:
    " kr too much: each row is rounded on its own, so the rows make more than the total.",
  basis: "Basis",
  schemeTitle: (schemeId) => schemes.title(schemeId),
  rule: ({ request }: Allocation) =>
    `Rounding: ${schemes.rule(request.rounding)}. Amounts in whole ${unitInWords(request.unit)}.`,
  populationBasis: (date) =>
    date === null
      ? "Population as it stands on the sheet; the date is not given."
      : `Population on ${formatDate(date, "en")}, as it stands on the sheet.`,
  madeWith: (version) => `Made with HPSHARE ${version}.`,
  resultSheetName: "Allocation",
  exampleTitle: "Example",
  examplePopulation: "Population 1 January 2024",
};

function unitInWords(unit: string): string {
  if (unit === "1") return "kroner";
  return new Decimal(unit).eq("0.01") ? "øre" : `NOK ${formatNumber(unit, "en")}`;
}
