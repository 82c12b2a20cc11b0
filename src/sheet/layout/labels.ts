import type { Allocation, ParameterDefinition, Scheme } from "../../engine";
import type { PartyHeadings, PopulationBasis, Reading } from "../reading";
import type { RowVerdict } from "./changedRows";
import type { ResultFigure } from "./resultColumns";

/** The headings over the columns of a result. */
type ResultHeadings = Readonly<Record<ResultFigure, string>>;

/** The words a result puts into cells; src/text has them in each language. */
export type SheetLabels = ResultHeadings & {
  /** Title of the chart of the region subtotals. */
  readonly amountByRegion: string;
  readonly municipality: string;
  readonly municipalityNumber: string;
  readonly population: string;
  /** The headings of the table itself, where its parties are of any kind; null of municipalities. */
  readonly parties: PartyHeadings | null;
  readonly group: string;
  readonly region: string;
  readonly noRegion: string;
  readonly sum: string;
  readonly otherParties: string;
  readonly reconciliation: string;
  readonly totalToAllocate: string;
  readonly allocated: string;
  readonly difference: string;
  /** Shown by the check while the difference is zero. */
  readonly addsUp: string;
  /** After the amount by which the rows fall short of the total, for example ` kr are missing`. */
  readonly missing: DifferenceWords;
  /** After the amount by which the rows exceed the total. */
  readonly excess: DifferenceWords;
  /** Whether the populations are still those that were counted. */
  readonly basisCheck: RowVerdict;
  /** The same of other figures. */
  readonly figuresCheck: RowVerdict;
  /** Whether the amounts are still those that were written. */
  readonly amountsCheck: RowVerdict;
  /** In the amount's cell of a member that takes no part. */
  readonly leftOut: string;
  /** Who takes no part. */
  readonly leftOutNames: (names: readonly string[]) => string;
  /** That the percentages add up to another sum than 100. */
  readonly percentNote: (sum: string) => string;
  readonly basis: string;
  /** The agreement's title. */
  readonly schemeTitle: (scheme: Pick<Scheme, "id" | "title">) => string;
  /**
   * How the amounts are made: the terms of the rule, the rounding rule and unit, and what the rule does
   * with left-over kroner; a line each.
   */
  readonly rule: (allocation: Allocation, told: ToldRule) => readonly string[];
  /** Fetches what tells a rule by its terms: only who writes a sheet needs it. */
  readonly loadTellRule: () => Promise<TellRule>;
  /** Heading over populations that are the average of several years. */
  readonly averagePopulation: string;
  /** Heading over the population of one year. */
  readonly populationOf: (year: number) => string;
  /** The population basis in words; the date is null when the sheet does not say. */
  readonly populationBasis: (basis: PopulationBasis) => string;
  /** What other figures than the population are from, by their headings. */
  readonly figureBasis: (headings: readonly string[]) => string;
  /** Heading over official population on 1 January of one year. */
  readonly populationOn: (year: number) => string;
  /** The line under figures that were put in: the years on whose 1 January they were counted, and where they are from. */
  readonly populationNote: (years: readonly number[], source: PopulationSource) => string;
  readonly madeWith: (version: string) => string;
  /** A day such as `2026-11-28`, in words. */
  readonly date: (date: string) => string;
  /** Name of the sheet for a result beside which there was no room. */
  readonly resultSheetName: string;
  /** The words of a sheet that shows what would happen, and that nobody has adopted. */
  readonly scenario: ScenarioLabels;
  readonly exampleTitle: string;
  readonly examplePopulation: string;
  readonly exampleSource: string;
};

/** The terms of a rule as sentences, none where few words say it, and one party's amount by them. */
export type ToldRule = { readonly terms: readonly string[]; readonly example: string | null };
export type TellRule = (allocation: Allocation) => ToldRule;

/** What is said of a difference, and what where rounding each row by itself has made it. */
export type DifferenceWords = { readonly plain: string; readonly rounded: string };

/** Where figures that were put in are from. */
export type PopulationSource =
  /** Statistics Norway, at an ISO time. */
  | { readonly kind: "fetched"; readonly retrieved: string }
  /** Statistics Norway; they come with the add-in. */
  | { readonly kind: "bundled" }
  /** Another table of the same sheet. */
  | { readonly kind: "pasted"; readonly address: string };

export type ScenarioLabels = {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: {
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly changePercent: string;
  };
  /** What the amounts before are, for example the result on a sheet. */
  readonly before: (beforeIs: string) => string;
  readonly writtenResult: (sheetName: string) => string;
  readonly agreementAsChosen: string;
  /** Members that step out. */
  readonly without: (names: readonly string[]) => string;
  /** A parameter of the agreement; null where it had no value. */
  readonly parameter: (
    definition: ParameterDefinition,
    before: string | null,
    after: string
  ) => string;
};

/** The words for a table: of parties of any kind its own headings. */
export function labelsFor(
  labels: SheetLabels,
  reading: Pick<Reading, "headings"> | null
): SheetLabels {
  const parties = reading?.headings;
  return parties ? { ...labels, parties, region: parties.region ?? labels.region } : labels;
}

/** The heading over the populations that a scheme counts. */
export function populationHeading(
  { measure }: Pick<Scheme, "measure">,
  {
    population,
    averagePopulation,
    parties,
  }: Pick<SheetLabels, "population" | "averagePopulation" | "parties">
): string {
  return measure === "average-population" ? averagePopulation : (parties?.population ?? population);
}
