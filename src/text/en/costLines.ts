import type { CostLineChoice, LineKey } from "../../session/costLineChoice";
import type { CostLineTexts } from "../nb/costLines";
import { formatNumber } from "../number";
import { parameterValue } from "../parameterValue";

const keys: Readonly<Record<LineKey, string>> = {
  population: "By population",
  equal: "Equally",
  "equal-and-population": "Part equally, rest by population",
  "per-inhabitant": "Rate per inhabitant",
  "base-and-rate": "Base amount and rate per inhabitant",
};

function describe({ name, key, parameters }: CostLineChoice): string {
  const { total, equalShare, base, rate } = parameters;
  const kroner = (value = "0") => parameterValue(value, "money", "en");
  switch (key) {
    case "population":
      return `${name}: ${kroner(total)} by population.`;
    case "equal":
      return `${name}: ${kroner(total)} equally.`;
    case "equal-and-population":
      return `${name}: ${kroner(total)}, ${parameterValue(equalShare ?? "0", "share", "en")} equally and the rest by population.`;
    case "per-inhabitant":
      return `${name}: ${kroner(rate)} per inhabitant.`;
    case "base-and-rate":
      return `${name}: ${kroner(base)} from each and ${kroner(rate)} per inhabitant.`;
  }
}

export const costLines: CostLineTexts = {
  sheetName: "Costs",
  title: "Several costs, shared between the municipalities",
  rule: (unit) =>
    unit === "1"
      ? "The amounts are whole kroner. Each cost adds up, and so does the sum for each municipality."
      : `The amounts are multiples of NOK ${formatNumber(unit, "en")}. Each cost adds up, and so does the sum for each municipality.`,
  memberSum: "Sum",
  describe,
  keys,

  sectionTitle: "Several costs",
  open: "Share several costs together",
  help: "Each cost has a key of its own. The table is rounded both ways, so that the costs and the sum for each municipality add up.",
  unnamed: (number) => `Cost ${number}`,
  group: (name) => `Cost: ${name}`,
  name: "Name",
  key: "Shared",
  add: "Add a cost",
  remove: (name) => `Remove ${name}`,
  waiting: "Fill in the amounts to see the allocation here.",
  adds: "Adds up both ways",
  addsText: (total, members) =>
    `${total} is shared by ${members}, cost by cost and municipality by municipality.`,
  tableTitle: "Municipalities and costs",
  sum: "Sum",
  write: "Write on a new sheet",
};
