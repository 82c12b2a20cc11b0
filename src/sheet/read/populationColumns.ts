import type { ColumnWhy, PopulationColumn } from "../reading";
import type { ColumnGroup } from "./columnGroups";
import type { Cells } from "./cells";
import { dateOfHeading, hasCome } from "./dates";
import { tallyFigures, type FigureColumn } from "./figureColumn";
import type { Header } from "./header";
import { figureHeading, meaningOf, type FigureHeading } from "./headerWords";

/** Why the choice of a column is to be told or asked. */
export type ColumnDoubt =
  /** Only its figures look like population: no word over it says so. */
  | { readonly kind: "heading" }
  /** Its date has not come, and no other column has. */
  | { readonly kind: "not-come" }
  /** Words over it may make it something else, and its figures are not the official ones. */
  | { readonly kind: "qualified" }
  /** Another column has as good a claim. */
  | { readonly kind: "tie"; readonly other: PopulationColumn };

/** A column of figures and what became of it. */
export type PassedColumn = { readonly column: number; readonly why: ColumnWhy };

export type PopulationChoice = {
  /** The column in use first; empty where none can be the population. */
  readonly columns: readonly PopulationColumn[];
  readonly doubt: ColumnDoubt | null;
  /** Why the column in use is the population. */
  readonly why: ColumnWhy | null;
  /** Every other column that holds figures. */
  readonly passed: readonly PassedColumn[];
};

/** How surely a column is the population; what is below `asked` is passed over. */
const RANKS = { asked: 0, unfit: 1, qualified: 2, plain: 3 } as const;

type Judged = PopulationColumn & {
  readonly tally: FigureColumn;
  readonly rank: number | null;
  readonly why: ColumnWhy;
  readonly hasCome: boolean;
  readonly words: number;
};

const part = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Figures of which so few are near the official ones that they must be something else. */
const isUnlike = ({ comparable, near }: FigureColumn): boolean =>
  comparable >= 4 && part(near, comparable) < 0.25;

const isMostlyNear = ({ comparable, near }: FigureColumn): boolean => part(near, comparable) >= 0.5;

function holdsNoCounts({ figures, filled, fractions, percents, counting }: FigureColumn): boolean {
  const { size } = figures;
  const isRunning = counting === size && size > 2;
  return size * 2 < filled || fractions * 2 > size || percents * 2 > size || isRunning;
}

type Verdict = Pick<Judged, "rank" | "why">;

/** What a column is by the words over it and by its figures. */
function judge(heading: FigureHeading | "none", tally: FigureColumn): Verdict {
  const passed = (why: ColumnWhy): Verdict => ({ rank: null, why });
  if (heading === "other") return passed("another-word");
  if (heading === "part") return passed("part");
  if (tally.percents * 2 > tally.figures.size) return passed("no-counts");
  if (heading === "population") {
    const isFit = tally.figures.size > 0 && !isUnlike(tally);
    return { rank: isFit ? RANKS.plain : RANKS.unfit, why: "population-word" };
  }
  if (holdsNoCounts(tally)) return passed("no-counts");
  switch (heading) {
    case "qualified":
      return part(tally.alike, tally.comparable) >= 0.8
        ? { rank: RANKS.qualified, why: "population-word" }
        : passed("another-word");
    case "date":
      return isUnlike(tally) ? passed("unlike") : { rank: RANKS.plain, why: "date" };
    case "none":
      return isUnlike(tally) ? passed("unlike") : { rank: RANKS.qualified, why: "nearness" };
    case "any-figure":
    case "unknown":
      return isMostlyNear(tally) ? { rank: RANKS.asked, why: "nearness" } : passed("unlike");
  }
}

/** The column that comes first is used. */
function byClaim(a: Judged, b: Judged): number {
  return (
    Number(b.hasCome) - Number(a.hasCome) ||
    b.rank! - a.rank! ||
    (b.date ?? "").slice(0, 4).localeCompare((a.date ?? "").slice(0, 4)) ||
    (b.date ?? "").localeCompare(a.date ?? "") ||
    Number(isOfficial(b)) - Number(isOfficial(a)) ||
    a.words - b.words ||
    b.tally.alike - a.tally.alike ||
    a.column - b.column
  );
}

const isOfficial = ({ tally }: Judged): boolean => part(tally.exact, tally.comparable) >= 0.8;

/** Whether another column has as good a claim and says something else. */
function isTie(used: Judged, other: Judged): boolean {
  if (used.rank !== other.rank || used.date !== other.date) return false;
  if (isOfficial(used) || isMostlyNear(used.tally) !== isMostlyNear(other.tally)) return false;
  const { figures } = used.tally;
  return [...other.tally.figures].some(([row, figure]) => figures.get(row) !== figure);
}

function doubtOf(used: Judged, others: readonly Judged[]): ColumnDoubt | null {
  if (!used.hasCome) return used.tally.figures.size > 0 ? { kind: "not-come" } : null;
  if (used.rank === RANKS.asked) return { kind: "heading" };
  const other = others.find((each) => isTie(used, each));
  if (other) return { kind: "tie", other: plain(other) };
  const isQualified = used.rank === RANKS.qualified && used.why === "population-word";
  return isQualified && !isOfficial(used) ? { kind: "qualified" } : null;
}

const plain = ({ column, label, date }: PopulationColumn): PopulationColumn => ({
  column,
  label,
  date,
});

/** Why a column that could be the population is not the one in use. */
function whyNot(used: Judged | undefined, other: Judged): ColumnWhy {
  if (!other.hasCome) return "not-come";
  if (used && other.rank === used.rank && used.date !== other.date) return "older";
  return "less-sure";
}

/** What stands around the figures that gives a heading such as `Antall` its meaning. */
export type Surroundings = {
  /** A breakdown reads the rows of the population among other statistics. */
  readonly breakdownSaysPopulation: boolean;
  /** A title over the table is about population. */
  readonly titleSaysPopulation: boolean;
};

/** The meaning of a heading where it stands: `Sum` beside `Menn` and `Kvinner` is everybody. */
function headingAt(
  label: string | null,
  { breakdownSaysPopulation, titleSaysPopulation }: Surroundings,
  hasParts: boolean
): FigureHeading | "none" {
  const heading = label === null ? "none" : figureHeading(label);
  if (heading === "any-figure" && (titleSaysPopulation || hasParts)) return "population";
  if (!breakdownSaysPopulation) return heading;
  if (heading === "other") return "qualified";
  return heading === "part" || heading === "date" || heading === "none" ? heading : "population";
}

/**
 * The columns of a group that could be the population, the one to use first, and why the others are
 * not. What a column is, is judged as a whole: by its header, by whether it holds whole numbers, and
 * by how its figures lie to the official ones. A date that has not come is no date of a population.
 */
export function findPopulationColumns(
  cells: Cells,
  group: ColumnGroup,
  header: Header,
  codeAt: ReadonlyMap<number, string | null>,
  taken: ReadonlySet<number>,
  surroundings: Surroundings,
  today: string
): PopulationChoice {
  const hasParts = [...header.labels.values()].some((label) => figureHeading(label) === "part");
  const judged: Judged[] = [];
  for (let column = group.left; column <= group.right; column += 1) {
    if (taken.has(column)) continue;
    const label = header.labels.get(column) ?? null;
    const date = label === null ? null : dateOfHeading(label);
    const tally = tallyFigures(cells, column, codeAt, date);
    if (tally.figures.size === 0 && (label === null || meaningOf(label) !== "population")) continue;
    judged.push({
      ...{ column, label, date, tally, hasCome: date === null || hasCome(date, today) },
      ...judge(headingAt(label, surroundings, hasParts), tally),
      words: label === null ? 0 : label.split(/\s+/).length,
    });
  }
  return chooseAmong(judged, group.core);
}

function chooseAmong(judged: readonly Judged[], core: ColumnGroup["core"]): PopulationChoice {
  const possible = judged.filter(({ rank }) => rank !== null);
  const close = possible.filter(({ column }) => column >= core.left && column <= core.right);
  const ordered = [...(close.length > 0 ? close : possible)].sort(byClaim);
  const [used, ...others] = ordered;
  const offered = others.filter(({ rank }) => rank === used!.rank || rank! >= RANKS.qualified);
  const passed = judged
    .filter((each) => each !== used)
    .map((each) => ({
      column: each.column,
      why: each.rank === null ? each.why : whyNot(used, each),
    }));
  return {
    columns: used ? [used, ...offered].map(plain) : [],
    doubt: used ? doubtOf(used, others) : null,
    why: used?.why ?? null,
    passed,
  };
}
