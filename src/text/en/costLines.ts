import type { CostLineChoice, LineKey } from "../../session/agreement/costLineChoice";
import type { CostLineTexts } from "../nb/costLines";
import type { TieRule } from "../../engine";
import { listNames } from "../listNames";
import { formatNumber } from "../number";
import { parameterValue } from "../parameterValue";

const keys: Readonly<Record<LineKey, string>> = {
  population: "By population",
  equal: "Equally",
  "equal-and-population": "Part equally, rest by population",
  "per-inhabitant": "Rate per inhabitant",
  "base-and-rate": "Base amount and rate per inhabitant",
  figure: "By a column",
};

const tieWords: Readonly<Record<TieRule, string>> = {
  order: "the first on the sheet",
  code: "the lowest number",
  population: "the largest population",
  ask: "nobody, you are asked",
};

function describe({ name, key, column = "", parameters }: CostLineChoice): string {
  const { total, equalShare, base, rate } = parameters;
  const kroner = (value = "0") => parameterValue(value, "money", "en");
  switch (key) {
    case "population":
      return `${name}: ${kroner(total)} by population.`;
    case "equal":
      return `${name}: ${kroner(total)} equally.`;
    case "figure":
      return `${name}: ${kroner(total)} by “${column}”.`;
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
  title: "Several costs, shared between the parties",
  rule: (unit, ties, decided) => {
    const kroner = unit === "1" ? "whole kroner" : `multiples of NOK ${formatNumber(unit, "en")}`;
    const names = listNames(decided, "en", (rest) => `${rest} others`);
    const decisive = decided.length === 0 ? "" : ` (which decided for ${names})`;
    return `The amounts are ${kroner} and add up both ways. Left over: largest remainder; of equal ones ${tieWords[ties]}${decisive}.`;
  },
  column: "Column",
  columnHelp: "The heading over the figures, as it stands on the sheet.",
  memberSum: "Sum",
  describe,
  keys,

  sectionTitle: "Several costs",
  open: "Share several costs together",
  help: "Each cost has a key of its own, and both the costs and the sum for each party add up.",
  unnamed: (number) => `Cost ${number}`,
  group: (name) => `Cost: ${name}`,
  name: "Name",
  key: "Shared",
  add: "Add a cost",
  remove: (name) => `Remove ${name}`,
  waiting: "Fill in the amounts to see the allocation here.",
  adds: "Adds up both ways",
  addsText: (total, members) =>
    `${total} is shared by ${members}, cost by cost and party by party.`,
  tableTitle: "Municipalities and costs",
  sum: "Sum",
  write: "Insert on a new sheet",
};
