import { municipalitiesNamed, nameKey, namesCountyOf } from "../../catalogue/municipalities";
import { isPopulationOf } from "./nearOfficial";
import type { MunicipalityRow, RowReading } from "./rows";

type Counted = MunicipalityRow & {
  readonly population: Extract<MunicipalityRow["population"], { kind: "number" }>;
};

const isCounted = (row: RowReading | undefined): row is Counted =>
  row?.kind === "municipality" && row.population.kind === "number";

const inhabitantsOf = (row: Counted): number => row.population.value.toNumber();

/** Whether a row says by number or name which known municipality it is about. */
const isKnown = (row: Counted): boolean => row.code !== null || row.named !== null;

function isNearOfficial(row: Counted): boolean {
  return isPopulationOf(row.code ?? row.named?.code ?? "", inhabitantsOf(row));
}

/** Known municipalities that stand next to a row without a gap, from it downwards or upwards. */
function* neighbours(rows: readonly RowReading[], index: number, step: 1 | -1): Generator<Counted> {
  for (let at = index + step; ; at += step) {
    const row = rows[at];
    if (!isCounted(row) || !isKnown(row)) return;
    yield row;
  }
}

/** The neighbours on one side whose figures add up to a row's; null where none do. */
function addedUp(
  rows: readonly RowReading[],
  index: number,
  figure: number,
  step: 1 | -1
): readonly Counted[] | null {
  const run: Counted[] = [];
  let sum = 0;
  for (const row of neighbours(rows, index, step)) {
    run.push(row);
    sum += inhabitantsOf(row);
    if (sum > figure) return null;
    if (sum === figure && run.length > 1) return run;
  }
  return null;
}

/** Whether a row's figure is the sum of the rows next to it, or of all. */
function isSumOfRows(
  rows: readonly RowReading[],
  index: number,
  figure: number,
  total: number
): boolean {
  if (figure <= 0) return false;
  return (
    figure === total ||
    addedUp(rows, index, figure, 1) !== null ||
    addedUp(rows, index, figure, -1) !== null
  );
}

/**
 * Whether a row called after a municipality is the sum of those below it: their figures say so,
 * and its own is not that municipality's.
 */
function isNamesakeSum(rows: readonly RowReading[], index: number, row: Counted): boolean {
  const run = addedUp(rows, index, inhabitantsOf(row), 1);
  if (run === null || run.filter(isNearOfficial).length * 2 < run.length) return false;
  return !isNearOfficial(row) || run.some(({ name }) => sameName(name, row.name));
}

const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && nameKey(a) === nameKey(b);

/** Whether a county's row stands over one of its municipalities. */
function standsOverItsOwn(rows: readonly RowReading[], index: number, label: string): boolean {
  const below = rows.slice(index + 1).find((row) => row.kind !== "blank" && row.kind !== "heading");
  if (below?.kind !== "municipality") return false;
  const codes =
    below.code === null
      ? municipalitiesNamed(below.name ?? "").map(({ code }) => code)
      : [below.code];
  return codes.some((code) => namesCountyOf(label, code));
}

const COUNTY_COUNCIL = /fylkeskommune|county council/i;

function withSum(rows: readonly RowReading[], index: number, total: number): RowReading {
  const row = rows[index]!;
  if (row.kind === "figure") {
    const figure = row.population.value.toNumber();
    if (isSumOfRows(rows, index, figure, total)) return { ...row, isProven: true };
    if (!row.isCounty) return row;
    const isSum = !COUNTY_COUNCIL.test(row.label) && standsOverItsOwn(rows, index, row.label);
    return isSum ? row : { kind: "party", row: row.row, label: row.label };
  }
  if (!isCounted(row) || row.code !== null) return row;
  const isSum = isKnown(row)
    ? isNamesakeSum(rows, index, row)
    : isSumOfRows(rows, index, inhabitantsOf(row), total);
  return isSum ? toFigure(row) : row;
}

const toFigure = ({ row, name, population }: Counted): RowReading => ({
  kind: "figure",
  row,
  label: name ?? "",
  population,
  isSum: true,
  isCounty: false,
  isProven: true,
});

/** A row over one of the same name and figure is its sum where the table has other sums. */
function withSumsOfOne(rows: readonly RowReading[]): readonly RowReading[] {
  if (!rows.some(({ kind }) => kind === "figure")) return rows;
  return rows.map((row, index) => {
    const below = rows[index + 1];
    if (!isCounted(row) || !isCounted(below) || row.code !== null || below.code !== null)
      return row;
    const isSame = sameName(row.name, below.name) && inhabitantsOf(row) === inhabitantsOf(below);
    return isSame ? toFigure(row) : row;
  });
}

/**
 * Knows the rows that are sums of their neighbours by their figures, with or without a word; and a
 * county that is no sum of what stands under it as a party of its own.
 */
export function withSums(rows: readonly RowReading[]): readonly RowReading[] {
  const total = rows
    .filter((row) => isCounted(row) && isKnown(row))
    .reduce((sum, row) => sum + inhabitantsOf(row as Counted), 0);
  return withSumsOfOne(rows.map((_, index) => withSum(rows, index, total)));
}
