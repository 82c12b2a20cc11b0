import {
  add,
  ceilingOf,
  estimateOf,
  floorOf,
  ratio,
  roundHalfUp,
  subtract,
  type Fraction,
} from "../exact/fraction";
import { digitsIn, inMoney, plainDecimal } from "./decimalText";
import { editDistance } from "./editDistance";
import type { ExceptionKind } from "./explanation";
import type { Proposal, Search } from "./search";
import { digitsOf, simplestDecimal } from "./simplestDecimal";

/** A row of the search that does not follow, and how many bits it takes to say why. */
export type FoundException = {
  readonly row: number;
  readonly kind: ExceptionKind;
  readonly computed: bigint;
  readonly detail: string | null;
  readonly bits: number;
};

export const BITS_PER_DIGIT = Math.log2(10);
/** More rows that differ are not taken to have changed places in pairs. */
const MOST_SWAPPED = 6;
/** A host bears at least this part of the whole. */
const SMALLEST_HOST = 0.1;
const HOST_GAIN = 1000;
/** In amounts of fewer units than this, a twelfth is found too easily by chance. */
const LEAST_UNITS_FOR_MONTHS = 200n;
const WIDEST_FIGURE_SEARCH = 20n;

/** What each row whose printed amount is not the computed one may be, in the order of evidence. */
export function explainExceptions(
  search: Search,
  proposal: Proposal,
  computed: readonly bigint[],
  differing: readonly number[]
): readonly FoundException[] {
  const left = new Set(differing);
  const found = [
    ...swappedRows(search, computed, left),
    ...cappedRows(search, proposal, computed, left),
  ];
  const isOnlyOne = left.size === 1;
  for (const row of left) {
    found.push(
      (isOnlyOne ? hostRow(search, proposal, row) : null) ??
        monthsRow(search, proposal, computed, row) ??
        figureRow(search, proposal, computed, row) ??
        amountRow(search, computed, row)
    );
  }
  return found;
}

const placeBits = ({ amounts }: Search): number => Math.log2(amounts.units.length + 1);

/** Two rows whose amounts changed places; takes them out of `left`. */
function swappedRows(
  search: Search,
  computed: readonly bigint[],
  left: Set<number>
): readonly FoundException[] {
  if (left.size > MOST_SWAPPED) return [];
  const { units } = search.amounts;
  const found: FoundException[] = [];
  for (const row of [...left]) {
    const other = [...left].find(
      (other) => other > row && units[row] === computed[other] && units[other] === computed[row]
    );
    if (other === undefined || !left.has(row)) continue;
    for (const each of [row, other]) {
      left.delete(each);
      const bits = placeBits(search);
      found.push({ row: each, kind: "swapped", computed: computed[each]!, detail: null, bits });
    }
  }
  return found;
}

/** Rows that all have one amount, below (above) what they would pay, which nobody exceeds (undercuts). */
function cappedRows(
  search: Search,
  { line }: Proposal,
  computed: readonly bigint[],
  left: Set<number>
): readonly FoundException[] {
  if (!line) return [];
  const { units } = search.amounts;
  const found: FoundException[] = [];
  for (const kind of ["cap", "floor"] as const) {
    const sign = kind === "cap" ? 1n : -1n;
    const group = [...left].filter((row) => sign * (computed[row]! - units[row]!) > 0n);
    const limit = units[group[0] ?? 0]!;
    if (group.length === 0 || !group.every((row) => units[row] === limit)) continue;
    if (units.some((amount, row) => !left.has(row) && sign * (amount - limit) > 0n)) continue;
    const money = inMoney(limit, search.amounts.unit);
    const digits = digitsOf(money);
    if (group.length === 1 && digits > 2) continue;
    for (const [index, row] of group.entries()) {
      left.delete(row);
      const bits = index === 0 ? digits * BITS_PER_DIGIT + 4 : 0;
      const detail = plainDecimal(money);
      found.push({ row, kind, computed: computed[row]!, detail, bits });
    }
  }
  return found;
}

/** The one row that differs, where it bears a simple part of the whole. */
function hostRow(search: Search, { line, quotas }: Proposal, row: number): FoundException | null {
  const { units } = search.amounts;
  const amount = units[row]!;
  if (!line || units.length < 3 || amount <= 0n) return null;
  const others: Fraction = {
    numerator: quotas.numerators.reduce((sum, part, i) => (i === row ? sum : sum + part), 0n),
    denominator: quotas.denominator,
  };
  const shareAt = (halves: bigint): Fraction => {
    const borne: Fraction = { numerator: halves, denominator: 2n };
    return ratio(borne, add(borne, others));
  };
  const share = simplestDecimal(shareAt(2n * amount - 1n), shareAt(2n * amount + 1n));
  if (!share || share.digits > 2 || share.gain < HOST_GAIN) return null;
  if (estimateOf(share.value) < SMALLEST_HOST) return null;
  const bits = placeBits(search) + share.digits * BITS_PER_DIGIT + 3;
  return { row, kind: "host", computed: amount, detail: plainDecimal(share.value), bits };
}

/** A row that pays so many twelfths. */
function monthsRow(
  search: Search,
  { line, quotas }: Proposal,
  computed: readonly bigint[],
  row: number
): FoundException | null {
  const amount = search.amounts.units[row]!;
  if (!line || amount <= 0n || computed[row]! <= LEAST_UNITS_FOR_MONTHS) return null;
  for (let months = 1n; months < 12n; months++) {
    const part = {
      numerator: quotas.numerators[row]! * months,
      denominator: quotas.denominator * 12n,
    };
    if (roundHalfUp(part) !== amount) continue;
    const bits = placeBits(search) + 5;
    return { row, kind: "months", computed: computed[row]!, detail: months.toString(), bits };
  }
  return null;
}

/** A row whose amount follows from another figure: the official one, or one misprint away. */
function figureRow(
  search: Search,
  { line }: Proposal,
  computed: readonly bigint[],
  row: number
): FoundException | null {
  const { amounts, key } = search;
  if (!line || key.index === null || amounts.units.length < 5) return null;
  if (line.base.numerator === 0n || line.rate.numerator <= 0n) return null;
  const amount = amounts.units[row]!;
  const figureAt = (halves: bigint) =>
    ratio(subtract({ numerator: halves, denominator: 2n }, line.base), line.rate);
  const fits = likelyFigures(
    search,
    row,
    ceilingOf(figureAt(2n * amount - 1n)),
    floorOf(figureAt(2n * amount + 1n))
  );
  const others = key.sum - key.weights[row]!;
  const proven = fits.find(
    (figure) =>
      figure === key.official[row] ||
      (key.printedSum !== null && others + figure === key.printedSum)
  );
  const isFarFromComputed = editDistance(amounts.texts[row]!, textIn(search, computed[row]!)) > 1;
  const figure = proven ?? (fits.length === 1 && isFarFromComputed ? fits[0] : undefined);
  if (figure === undefined) return null;
  const detail = plainDecimal({ numerator: figure, denominator: key.scale });
  const bits = placeBits(search) + 6;
  return { row, kind: "figure-misprint", computed: amount, detail, bits };
}

/**
 * Figures from `first` to `last` that are the row's official one, or one misprint from the printed
 * one; none where the printed one is the official figure, which is no misprint.
 */
export function likelyFigures(
  { key }: Search,
  row: number,
  first: bigint,
  last: bigint
): readonly bigint[] {
  const figures: bigint[] = [];
  if (last - first > WIDEST_FIGURE_SEARCH || key.official[row] === key.weights[row]) return figures;
  const printed = key.weights[row]!.toString();
  for (let figure = first < 0n ? 0n : first; figure <= last; figure++) {
    if (figure === key.official[row] || editDistance(figure.toString(), printed) === 1) {
      figures.push(figure);
    }
  }
  return figures;
}

/** The row's amount is another one: a misprint, or unknown why. */
function amountRow(search: Search, computed: readonly bigint[], row: number): FoundException {
  const { texts, units } = search.amounts;
  const digits = digitsIn(units[row]!);
  const isMisprint = digits > 1 && editDistance(texts[row]!, textIn(search, computed[row]!)) === 1;
  return {
    row,
    kind: isMisprint ? "amount-misprint" : "unknown",
    computed: computed[row]!,
    detail: null,
    bits: placeBits(search) + (isMisprint ? 7 : 2 + digits * BITS_PER_DIGIT),
  };
}

/** A computed amount as it would be printed. */
function textIn({ amounts }: Search, computed: bigint): string {
  return plainDecimal(inMoney(computed, amounts.unit));
}
