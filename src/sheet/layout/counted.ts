import { askedBy, POPULATION, type Scheme } from "../../engine";
import type { PopulationBasis } from "../reading";
import { changedRowsFormula, POPULATION_DECIMALS } from "./changedRows";
import type { CheckedRows } from "./checkedColumn";
import type { SheetLabels } from "./labels";

/** What an agreement counts of each party. */
export type Counted = {
  readonly population: boolean;
  readonly groups: boolean;
  /** Other figures: the heading as the rule has it, by its key. */
  readonly figures: ReadonlyMap<string, string>;
};

/** A ready key counts the population; a rule that somebody wrote what it asks for. */
export function countedBy({ form, rule }: Pick<Scheme, "form" | "rule">): Counted {
  if (form === "ready" || !rule) return { population: true, groups: false, figures: new Map() };
  const { headings, groups, written = new Map<string, string>() } = askedBy(rule);
  return {
    population: headings.has(POPULATION),
    groups,
    figures: new Map([...written].filter(([key]) => key !== POPULATION)),
  };
}

/** Other figures than the population may have more decimals, which are not noise. */
const FIGURE_DECIMALS = 9;

/** A formula that says whether the figures are those that were counted; null where none were. */
export function basisVerdict(
  rows: readonly CheckedRows[],
  labels: SheetLabels,
  scheme: Pick<Scheme, "form" | "rule">
): string | null {
  if (rows.every(({ columns }) => columns.length === 0)) return null;
  const { figures, groups } = countedBy(scheme);
  return figures.size === 0 && !groups && labels.parties === null
    ? changedRowsFormula(rows, POPULATION_DECIMALS, labels.basisCheck)
    : changedRowsFormula(rows, FIGURE_DECIMALS, labels.figuresCheck);
}

/** Where the figures are from that an agreement counts, a line each; none where it counts none. */
export function basisLines(
  labels: SheetLabels,
  basis: PopulationBasis,
  scheme: Pick<Scheme, "form" | "rule">
): readonly string[] {
  const { population, figures } = countedBy(scheme);
  const { parties } = labels;
  const isOwn = population && parties !== null;
  const headings = [
    ...(isOwn ? [parties.population ?? labels.population] : []),
    ...figures.values(),
  ];
  return [
    ...(population && !isOwn ? [labels.populationBasis(basis)] : []),
    ...(headings.length === 0 ? [] : [labels.figureBasis(headings)]),
  ];
}
