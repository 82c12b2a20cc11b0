import type { CostLineChoice, LineKey } from "../../session/agreement/costLineChoice";
import type { TieRule } from "../../engine";
import { listNames } from "../listNames";
import { formatNumber } from "../number";
import { parameterValue } from "../parameterValue";

const keys: Readonly<Record<LineKey, string>> = {
  population: "Etter folketall",
  equal: "Likt på alle",
  "equal-and-population": "Dels likt, dels etter folketall",
  "per-inhabitant": "Sats per innbygger",
  "base-and-rate": "Grunnbeløp og sats per innbygger",
  figure: "Etter en kolonne",
};

const tieWords: Readonly<Record<TieRule, string>> = {
  order: "øverst på arket først",
  code: "lavest nummer først",
  population: "flest innbyggere først",
  ask: "spørres det om",
};

/** What one cost is and how it is shared, as a sentence; what is not said yet is left out. */
function describe({ name, key, column = "", parameters }: CostLineChoice): string {
  const { total, equalShare, base, rate } = parameters;
  const kroner = (value = "0") => parameterValue(value, "money", "nb");
  switch (key) {
    case "population":
      return `${name}: ${kroner(total)} etter folketall.`;
    case "equal":
      return `${name}: ${kroner(total)} likt på alle.`;
    case "figure":
      return `${name}: ${kroner(total)} etter «${column}».`;
    case "equal-and-population":
      return `${name}: ${kroner(total)}, ${parameterValue(equalShare ?? "0", "share", "nb")} likt på alle og resten etter folketall.`;
    case "per-inhabitant":
      return `${name}: ${kroner(rate)} per innbygger.`;
    case "base-and-rate":
      return `${name}: ${kroner(base)} fra hver og ${kroner(rate)} per innbygger.`;
  }
}

/** What is said about several costs that are shared together. */
export const costLines = {
  sheetName: "Kostnader",
  title: "Flere kostnader, fordelt på partene",
  rule: (unit: string, ties: TieRule, decided: readonly string[]): string => {
    const kroner = unit === "1" ? "hele kroner" : `runde ${formatNumber(unit, "nb")} kr`;
    const names = listNames(decided, "nb", (rest) => `${rest} andre`);
    const decisive = decided.length === 0 ? "" : ` (avgjørende for ${names})`;
    return `Beløpene er ${kroner} og går opp begge veier. Til overs: største rest; like rester: ${tieWords[ties]}${decisive}.`;
  },
  column: "Kolonne",
  columnHelp: "Overskriften over tallene, slik den står på arket.",
  memberSum: "Sum",
  describe,
  keys,

  sectionTitle: "Flere kostnader",
  open: "Fordel flere kostnader samlet",
  help: "Hver kostnad har sin egen fordelingsnøkkel, og både kostnadene og summen for hver part går opp.",
  /** Name of a cost that has none yet. */
  unnamed: (number: number): string => `Kostnad ${number}`,
  group: (name: string): string => `Kostnad: ${name}`,
  name: "Navn",
  key: "Fordeles",
  add: "Legg til kostnad",
  remove: (name: string): string => `Fjern ${name}`,
  waiting: "Fyll ut beløpene, så vises fordelingen her.",
  adds: "Stemmer begge veier",
  addsText: (total: string, members: string): string =>
    `${total} er fordelt på ${members}, kostnad for kostnad og part for part.`,
  tableTitle: "Kommuner og kostnader",
  sum: "Sum",
  write: "Sett inn på nytt ark",
};

export type CostLineTexts = typeof costLines;
