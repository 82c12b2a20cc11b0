import { roundEachHalfEven, roundEachHalfUp } from "../apportion/roundEach";
import { IN_ORDER, sumOf, type Quotas } from "../apportion/quotas";
import { ROUNDING_METHODS } from "../apportion/roundingMethods";
import { roundQuotas } from "../apportion/roundQuotas";
import { isRowByRow } from "../isRowByRow";
import { multiply, roundHalfUp, wholeFraction, type Fraction } from "../exact/fraction";
import { ROUNDING_RULES } from "../rules";
import type { AuditForm } from "./explanation";
import { judge, type Candidate } from "./judge";
import type { GivenNumber, MendedKey, Proposal, Search } from "./search";
import { digitsOf } from "./simplestDecimal";

/** The rules that keep the total. A host that takes the residual is not known from a table. */
const CONSERVING = ROUNDING_RULES.filter(
  (rule) => !isRowByRow(rule) && rule !== "residual-to-host"
);
/** In larger tables than this, rules whose parts stray are tried only where many rows are near. */
const MANY_ROWS = 60;

/** Base, rate and what they are called; `base` and `rate` in units and units per whole figure. */
export type LineProposal = {
  readonly form: AuditForm;
  readonly numbers: readonly GivenNumber[];
  readonly base: Fraction;
  readonly rate: Fraction;
  readonly range: readonly [Fraction, Fraction];
};

/**
 * Rounds base + rate · figure and judges what comes out: each row by itself, by the two rules that do
 * so; where rows differ then, also so that the nearest whole total is kept.
 */
export function proposeLine(
  search: Search,
  { form, numbers, base, rate, range }: LineProposal,
  { weights, mended }: MendedKey
): readonly Candidate[] {
  const scaledBase = base.numerator * rate.denominator;
  const scaledRate = rate.numerator * base.denominator;
  const numerators = weights.map((weight) => scaledBase + scaledRate * weight);
  if (numerators.some((part) => part < 0n)) return [];
  const denominator = base.denominator * rate.denominator;
  const units = roundHalfUp({ numerator: sumOf(numerators), denominator });
  const quotas: Quotas = { numerators, denominator, units };
  const proposal: Proposal = { form, numbers, quotas, line: { base, rate }, mended, range };
  const even = roundEachHalfEven(quotas);
  const each = [
    judge(search, proposal, "half-up", roundEachHalfUp(quotas)),
    even.ok ? judge(search, proposal, "half-even", even.value) : null,
  ].filter((candidate) => candidate !== null);
  const isWhole = each.some(({ exceptions }) => exceptions.length === 0);
  const { total } = search.amounts;
  // A printed total that the rates do not make was not kept.
  const isKept = total === null || total === units || search.amounts.sum === units;
  return isWhole || !isKept || form === "population" || form === "equal"
    ? each
    : [...each, ...keepingTotal(search, { ...proposal, line: null })];
}

/** A total in units that is shared in proportion to figures by a rule that keeps it. */
export type TotalProposal = {
  readonly form: AuditForm;
  readonly total: bigint;
  /** Other numbers that made the figures what they are. */
  readonly besides: readonly GivenNumber[];
};

/** Shares a total by each rule that keeps it, and judges what comes out. */
export function proposeTotal(
  search: Search,
  { form, total, besides }: TotalProposal,
  { weights, mended }: MendedKey
): readonly Candidate[] {
  const denominator = sumOf(weights);
  if (denominator === 0n || total <= 0n) return [];
  const quotas: Quotas = {
    numerators: weights.map((weight) => weight * total),
    denominator,
    units: total,
  };
  const numbers = [givenTotal(search, total), ...besides];
  const proposal: Proposal = { form, numbers, quotas, line: null, mended, range: null };
  return keepingTotal(search, proposal);
}

/** Rounds exact parts by each rule that keeps their total, and judges what comes out. */
function keepingTotal(search: Search, proposal: Proposal): readonly Candidate[] {
  const { quotas } = proposal;
  const near = rowsWithinAUnit(search, quotas);
  const size = search.amounts.units.length;
  return CONSERVING.flatMap((rule) => {
    const isWorthTrying =
      ROUNDING_METHODS[rule].strays === "any"
        ? size <= MANY_ROWS || near * 3 >= size
        : near * 2 >= size;
    if (!isWorthTrying) return [];
    const parts = roundQuotas(quotas, rule, IN_ORDER, null);
    const candidate = parts.ok ? judge(search, proposal, rule, parts.value) : null;
    return candidate ? [candidate] : [];
  });
}

/** A total in units as a number that is given; how round it is says nothing here, the rows do. */
export function givenTotal({ amounts }: Search, total: bigint): GivenNumber {
  const value = multiply(wholeFraction(total), amounts.unit);
  return {
    name: "total",
    value,
    digits: digitsOf(value),
    gain: Infinity,
    hasRivals: false,
    isPrinted: total === amounts.total,
  };
}

function rowsWithinAUnit({ amounts }: Search, { numerators, denominator }: Quotas): number {
  let near = 0;
  for (const [row, part] of numerators.entries()) {
    const off = part - amounts.units[row]! * denominator;
    if (off < denominator && -off < denominator) near += 1;
  }
  return near;
}
