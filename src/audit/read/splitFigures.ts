import type { FigurePart, RawRecord } from "./records";
import { decimalIn, withDigits, type Mark } from "./token";
import { officialFigures } from "./officialFigures";

/** A figure of a record, as a decimal string with the decimals that are printed. */
export type Figure = {
  readonly value: string;
  readonly mark: Mark;
  /** The printed text, where letters in it were read as digits; null where it is as it should be. */
  readonly mendedFrom: string | null;
  /** Zero-based column of the cell it stands in. */
  readonly column: number;
  readonly row: number;
};

const MOST_WAYS = 64;
const MOST_PARTS = 4;
/** A number of figures is possible if this part of as many records allow it as allow the best. */
const AS_MANY = 0.9;
const LOST = 6;
/** A group of three digits that could belong to the figure before, and does not. */
const APART = 0.5;
const FAR = 3;

/** All ways to read a record's parts as figures: `214 565` may be one number or two. */
export function waysToSplit(parts: readonly FigurePart[]): readonly (readonly Figure[])[] {
  const known: (readonly (readonly Figure[])[])[] = [];
  const from = (start: number): readonly (readonly Figure[])[] => {
    if (start >= parts.length) return [[]];
    return (known[start] ??= figuresAt(parts, start)
      .flatMap(({ figure, next }) => from(next).map((others) => [figure, ...others]))
      .slice(0, MOST_WAYS));
  };
  return from(0);
}

/** The figures that can begin at a part, and where the next one begins. */
function figuresAt(parts: readonly FigurePart[], start: number) {
  const first = parts[start]!;
  if (first.exact !== null) return [{ figure: figureOf(first, first.exact), next: start + 1 }];
  const found: { figure: Figure; next: number }[] = [];
  let joined = "";
  for (let end = start; end < parts.length && end < start + MOST_PARTS; end++) {
    const part = parts[end]!;
    const digits = withDigits(part.text);
    if (end > start && !mayJoin(joined, digits, parts[end - 1]!, part)) break;
    joined = joined === "" ? digits : `${joined} ${digits}`;
    // A group such as 023 is never a figure of its own.
    if (end === start && /^0\d{2}$/.test(digits)) break;
    const value = decimalIn(joined, part.mark);
    if (value === null) continue;
    const printed = parts.slice(start, end + 1).map(({ text }) => text);
    const isMended = joined !== printed.join(" ");
    found.push({
      figure: {
        ...figureOf(part, value),
        mark: first.isAfterMoney ? "kr" : part.mark,
        mendedFrom: isMended ? printed.join(" ") : null,
      },
      next: end + 1,
    });
  }
  return found;
}

const figureOf = ({ mark, row, column }: FigurePart, value: string): Figure => ({
  value,
  mark,
  mendedFrom: null,
  row,
  column,
});

/** One to three digits and then exactly three, with neither a border nor a mark between. */
function mayJoin(joined: string, digits: string, before: FigurePart, part: FigurePart): boolean {
  if (part.isAfterBorder || before.mark !== "" || part.exact !== null) return false;
  return /^\d{3}([.,]\d{1,2})?$/.test(digits) && /^-?\d{1,3}( \d{3})*$/.test(joined);
}

/**
 * The figures of each record: as many as most records allow, in the way that is nearest to the
 * municipality's official population and then to the table's usual ratio of amount to population.
 * Null for a record that does not allow so many.
 */
export function splitRecords(records: readonly RawRecord[]): readonly (readonly Figure[] | null)[] {
  const ways = records.map(({ parts }) => (parts.length > 0 ? waysToSplit(parts) : []));
  const counts = new Map<number, number>();
  for (const each of ways) {
    for (const size of new Set(each.map(({ length }) => length))) {
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const sizes = [...counts].flatMap(([size, count]) => (count >= most * AS_MANY ? [size] : []));
  const tried = sizes
    .sort((a, b) => a - b)
    .map((size) =>
      settle(
        records,
        ways.map((each) => each.filter(({ length }) => length === size)),
        size
      )
    );
  const best = tried.reduce<(typeof tried)[number] | null>(
    (shortest, each) => (shortest === null || each.score < shortest.score ? each : shortest),
    null
  );
  return best?.chosen ?? records.map(() => null);
}

/** Chooses a way for each record, and says how far the figures are from what is usual. */
function settle(
  records: readonly RawRecord[],
  ways: readonly (readonly (readonly Figure[])[])[],
  size: number
) {
  const distance = (index: number, way: readonly Figure[]) =>
    distanceFromOfficial(records[index]!.code, way);
  const nearest = ways.map((each, index) => lowest(each, (way) => distance(index, way)));
  const ratios = nearest.flatMap((way) => (way ? [logRatio(way)] : [])).sort((a, b) => a - b);
  const usual = ratios[Math.floor(ratios.length / 2)] ?? 0;
  const chosen = ways.map((each, index) =>
    lowest(each, (way) => distance(index, way) * 4 + Math.abs(logRatio(way) - usual))
  );
  const score = chosen.reduce((sum, way, index) => {
    if (!way) return sum + LOST;
    const apart = leftApart(records[index]!.parts, way.length);
    const off = Math.min(FAR, distance(index, way)) + 0.25 * Math.abs(logRatio(way) - usual);
    return sum + off + APART * apart;
  }, 0);
  return { chosen, score: score / Math.max(1, records.length) + 0.02 * size };
}

/** How many groups of three digits stand apart though they could belong to the figure before. */
function leftApart(parts: readonly FigurePart[], figures: number): number {
  const joinable = parts.filter((part, index) => {
    const before = parts[index - 1];
    if (!before) return false;
    const text = withDigits(before.text).replace(/^-/, "");
    return /^\d{1,3}$/.test(text) && mayJoin(text, withDigits(part.text), before, part);
  }).length;
  return Math.max(0, joinable - (parts.length - figures));
}

function lowest<T>(values: readonly T[], score: (value: T) => number): T | null {
  let best: { value: T; score: number } | null = null;
  for (const value of values) {
    const its = score(value);
    if (best === null || its < best.score - 1e-9) best = { value, score: its };
  }
  return best?.value ?? null;
}

/** How far, in logarithms, the nearest figure is from the municipality's population at any date. */
function distanceFromOfficial(code: string | null, figures: readonly Figure[]): number {
  const official = code === null ? [] : officialFigures(code);
  if (official.length === 0) return 1;
  let nearest = Infinity;
  for (const { value, mark } of figures) {
    const size = Number(value);
    if (mark === "%" || size <= 0) continue;
    for (const inhabitants of official) {
      nearest = Math.min(nearest, Math.abs(Math.log(size / inhabitants)));
    }
  }
  return nearest === Infinity ? 9 : nearest;
}

const TINY = 1e-9;

function logRatio(figures: readonly Figure[]): number {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return 0;
  return Math.log(Math.max(TINY, Number(last.value)) / Math.max(TINY, Number(first.value)));
}
