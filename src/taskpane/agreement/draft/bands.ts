import type { Fraction, Scale, ScaleKind } from "../../../engine";
import type { Band, NumberDraft } from "./draft";
import { compareFractions, fractionIn, isWhole, moved, numberProblem } from "./numbers";

/** What is wrong with a band table, by the line, counted from zero. */
export type BandIssue =
  | { readonly code: "no-bands"; readonly line: null }
  | {
      readonly code: "missing" | "unreadable";
      readonly line: number;
      readonly field: keyof Band;
    }
  /** It ends before it begins, or begins before the line above does. */
  | { readonly code: "backwards" | "not-rising"; readonly line: number }
  /** What lies between the line above and this one stands in no line, or in both. */
  | {
      readonly code: "gap" | "overlap";
      readonly line: number;
      readonly from: string;
      readonly to: string;
    }
  /** The last line has an end, and nothing says what holds above it. */
  | { readonly code: "ends"; readonly line: number; readonly to: string };

/** A scale's points as lines with an end; of whole figures the end is the last that belongs to the band. */
export function bandsOf(points: Scale, scale: ScaleKind): readonly Band[] {
  const isInWholes = scale === "step" && points.every(([from]) => isWhole(fractionIn(from)!));
  return points.map(([from, value], i) => {
    const next = points[i + 1]?.[0];
    if (next === undefined || scale === "line") return { from, to: "", value };
    return { from, to: isInWholes ? moved(fractionIn(next)!, -1n) : next, value };
  });
}

/**
 * The lines as a scale. Of rates for each part, a band begins where the one above ends: `0–2 000`
 * and `2 001–5 000` are the first two thousand and what comes after.
 */
export function scaleOfBands(rows: readonly Band[], scale: ScaleKind): Scale {
  return rows.map(({ from, value }, i) => {
    const end = rows[i - 1]?.to ?? "";
    const isSame = end === "" || scale !== "tiers" || isEqual(from, end);
    return [isSame ? from : end, value];
  });
}

function isEqual(a: NumberDraft, b: NumberDraft): boolean {
  const [one, other] = [fractionIn(a), fractionIn(b)];
  return one !== null && other !== null && compareFractions(one, other) === 0;
}

/** All that is wrong with a band table, line by line. */
export function checkBands(rows: readonly Band[], scale: ScaleKind): readonly BandIssue[] {
  if (rows.length === 0) return [{ code: "no-bands", line: null }];
  const areWhole = areInWholes(rows);
  return rows.flatMap((row, line) => [
    ...fieldIssues(row, line, scale),
    ...orderIssues(rows, line, scale, areWhole),
  ]);
}

/** Whether every border is a whole figure, so that a band ends one before the next. */
const areInWholes = (rows: readonly Band[]): boolean =>
  rows.every((row) => [row.from, row.to].every((each) => isWhole(fractionIn(each) ?? NOTHING)));

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

function fieldIssues(row: Band, line: number, scale: ScaleKind): readonly BandIssue[] {
  return (["from", "to", "value"] as const).flatMap((field): readonly BandIssue[] => {
    if (field === "to" && (scale === "line" || row.to === "")) return [];
    const code = numberProblem(row[field]);
    return code === null ? [] : [{ code, line, field }];
  });
}

function orderIssues(
  rows: readonly Band[],
  line: number,
  scale: ScaleKind,
  areWhole: boolean
): readonly BandIssue[] {
  const { from: begins, to: ends } = rows[line]!;
  const [from, to] = [fractionIn(begins), scale === "line" ? null : fractionIn(ends)];
  const own: BandIssue[] = [];
  if (from && to && compareFractions(to, from) < 0) own.push({ code: "backwards", line });
  else if (to && line === rows.length - 1) own.push({ code: "ends", line, to: String(ends) });
  const above = rows[line - 1];
  if (!above || !from) return own;
  const aboveFrom = fractionIn(above.from);
  if (aboveFrom && compareFractions(from, aboveFrom) <= 0) {
    return [{ code: "not-rising", line }, ...own];
  }
  const end = scale === "line" ? null : fractionIn(above.to);
  const between = end && betweenBands(end, from, scale, areWhole);
  return between ? [{ ...between, line }, ...own] : own;
}

/** What stands in no band or in both, where one ends and the next begins; null where they meet. */
function betweenBands(
  end: Fraction,
  from: Fraction,
  scale: ScaleKind,
  areWhole: boolean
): { readonly code: "gap" | "overlap"; readonly from: string; readonly to: string } | null {
  if (!areWhole) {
    const order = compareFractions(from, end);
    if (order === 0) return null;
    return order > 0
      ? { code: "gap", from: text(end), to: text(from) }
      : { code: "overlap", from: text(from), to: text(end) };
  }
  const distance = from.numerator - end.numerator;
  const meets = distance === 1n || (distance === 0n && scale === "tiers");
  if (meets) return null;
  return distance > 1n
    ? { code: "gap", from: moved(end, 1n), to: moved(from, -1n) }
    : { code: "overlap", from: text(from), to: text(end) };
}

const text = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

/** Gives what a gap or an overlap leaves in doubt to the band above or to this one; opens a last band that ends. */
export function mendBands(
  rows: readonly Band[],
  issue: Extract<BandIssue, { readonly code: "gap" | "overlap" | "ends" }>,
  to: "above" | "this"
): readonly Band[] {
  const { line } = issue;
  const [above, row] = [rows[line - 1], rows[line]!];
  const changed = (at: number, change: Partial<Band>) =>
    rows.map((each, i) => (i === at ? { ...each, ...change } : each));
  if (issue.code === "ends" || !above) return changed(line, { to: "" });
  const [end, from] = [fractionIn(above.to)!, fractionIn(row.from)!];
  const step = areInWholes(rows) ? 1n : 0n;
  const keepsAbove = issue.code === "gap" ? to === "this" : to === "above";
  return keepsAbove
    ? changed(line, { from: step === 0n ? above.to : moved(end, step) })
    : changed(line - 1, { to: step === 0n ? row.from : moved(from, -step) });
}
