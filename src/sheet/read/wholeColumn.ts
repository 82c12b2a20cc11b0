import { officialPopulation } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import { columnsOf, type Cells } from "./cells";
import { yearOf } from "./dates";
import { isLikeOfficial } from "./nearOfficial";
import { errorAt, warningAt } from "../readingIssue";

type Compared = {
  readonly member: ReadMember;
  readonly figure: number;
  readonly official: number;
  readonly date: string;
  readonly years: number;
  readonly isLike: boolean;
};

function compare(members: readonly ReadMember[], year: number): readonly Compared[] {
  return members.flatMap((member): Compared[] => {
    const official = officialPopulation(member.code, year);
    if (!official) return [];
    const figure = member.population.toNumber();
    const { inhabitants, date } = official;
    const years = Math.abs(yearOf(date) - year);
    const isLike = isLikeOfficial(figure, inhabitants, years);
    return [{ member, figure, official: inhabitants, date, years, isLike }];
  });
}

/** Fewer figures say nothing of a whole column. */
const LEAST = 3;

/**
 * What is wrong with the figures as a whole, said once: each is the thousands of a divided figure, a
 * multiple of the official one, that of another municipality, or most are far off. Null where most
 * are as they can be.
 */
export function checkWholeColumn(
  cells: Cells,
  members: readonly ReadMember[],
  year: number
): ReadingIssue | null {
  const compared = compare(members, year);
  const unlike = compared.filter(({ isLike }) => !isLike);
  if (unlike.length < LEAST || unlike.length * 2 <= compared.length) return null;
  return (
    dividedThousands(cells, compared, unlike) ??
    multiplied(compared, unlike) ??
    sortedApart(compared) ??
    mostlyUnlike(cells, compared, unlike)
  );
}

const cellOf = ({ member: { row, populationColumn } }: Compared): string =>
  cellAddress(row, populationColumn);

/** `218` and `460` in two cells for 218,460. */
function dividedThousands(
  cells: Cells,
  compared: readonly Compared[],
  unlike: readonly Compared[]
): ReadingIssue | null {
  const rest = ({ member: { row, populationColumn } }: Compared): number | null => {
    const figure = cells.number(row, populationColumn + 1);
    if (figure.kind !== "number") return null;
    const value = figure.value.toNumber();
    return Number.isInteger(value) && value >= 0 && value < 1000 ? value : null;
  };
  const divided = unlike.filter((each) => {
    const units = rest(each);
    if (units === null) return false;
    return isLikeOfficial(each.figure * 1000 + units, each.official, each.years);
  });
  const [first] = divided;
  if (!first || divided.length * 2 <= compared.length) return null;
  const value = String(first.figure);
  const units = String(rest(first)).padStart(3, "0");
  return {
    ...{ code: "population-split", value, rest: units },
    ...errorAt(cellOf(first)),
  };
}

/** How far apart the factors of one and the same mistake can lie. */
const SAME_FACTOR = 1.15;

function multiplied(
  compared: readonly Compared[],
  unlike: readonly Compared[]
): ReadingIssue | null {
  if (unlike.some(({ figure }) => figure === 0)) return null;
  const factors = compared.map(({ figure, official }) => figure / official).sort((a, b) => a - b);
  const factor = factors[Math.floor(factors.length / 2)]!;
  const isSame = (each: number) => each < factor * SAME_FACTOR && each * SAME_FACTOR > factor;
  if (!factors.every(isSame)) return null;
  const power = 10 ** Math.round(Math.log10(factor));
  const round = isSame(power) ? power : Number(factor.toPrecision(2));
  return {
    ...{ code: "population-off-by-factor", rows: compared.length, factor: String(round) },
    ...warningAt(cellOf(unlike[0]!)),
  };
}

/** The same figures, but of other municipalities: a column was sorted without the others. */
function sortedApart(compared: readonly Compared[]): ReadingIssue | null {
  const figures = compared.map(({ figure }) => figure).sort((a, b) => a - b);
  const officials = [...compared].sort((a, b) => a.official - b.official);
  const fits = officials.every(({ official, years }, index) =>
    isLikeOfficial(figures[index]!, official, years)
  );
  const first = compared.find(({ isLike }) => !isLike);
  if (!fits || !first) return null;
  const rows = compared.filter(({ isLike }) => !isLike).length;
  return { ...warningAt(cellOf(first)), code: "sorted-apart", rows };
}

/** Whether another figure in the row is as it can be: the row has its columns in other places. */
function standsElsewhere(cells: Cells, { member, official, years }: Compared): boolean {
  return columnsOf(cells.area).some((column) => {
    if (column === member.populationColumn) return false;
    const figure = cells.number(member.row, column);
    if (figure.kind !== "number") return false;
    return isLikeOfficial(figure.value.toNumber(), official, years);
  });
}

/** An error where the right figures of most stand in another column, as under a header of its own. */
function mostlyUnlike(
  cells: Cells,
  compared: readonly Compared[],
  unlike: readonly Compared[]
): ReadingIssue {
  const first = unlike[0]!;
  const { member, official, date } = first;
  const elsewhere = unlike.filter((each) => standsElsewhere(cells, each));
  return {
    ...{ code: "populations-unlike-official", rows: unlike.length, of: compared.length },
    ...{ name: member.name, population: member.population.toFixed() },
    ...{ official: String(official), officialDate: date },
    ...(elsewhere.length * 2 > unlike.length ? errorAt : warningAt)(cellOf(first)),
  };
}
