import { ROUNDING_METHODS } from "../apportion/roundingMethods";
import { multiply, wholeFraction, type Fraction } from "../exact/fraction";
import type { RoundingRule } from "../rules";
import { inMoney, plainDecimal } from "./decimalText";
import { BITS_PER_DIGIT, explainExceptions, type FoundException } from "./exceptions";
import type { AmountsInUnits, GivenNumber, KeyColumn, Proposal, Search } from "./search";

/** A way in which the printed amounts of a search can have been made, with its length in bits. */
export type Candidate = {
  readonly search: Search;
  readonly proposal: Proposal;
  readonly rounding: RoundingRule;
  readonly computed: readonly bigint[];
  readonly exceptions: readonly FoundException[];
  readonly matches: number;
  readonly bits: number;
  readonly isCertain: boolean;
};

const BITS_OF_TWO_NUMBERS = 3;
const BITS_OF_EQUAL_PARTS = 1;
const BITS_OF_COARSER_UNIT = 4;

/** A number is not there by chance from this gain on. */
const SURPRISING_GAIN = 60;
/** Up to this many rows may differ in any table, and up to this part of the rows in a larger one. */
const MOST_DIFFERING = 3;
const MOST_DIFFERING_PART = 0.34;

/**
 * Compares the amounts that a proposal gives with the printed ones; null where too many differ, so
 * that the proposal explains nothing.
 */
export function judge(
  search: Search,
  proposal: Proposal,
  rounding: RoundingRule,
  computed: readonly bigint[]
): Candidate | null {
  const size = search.amounts.units.length;
  const differing = rowsThatDiffer(search, computed).length;
  if (differing >= size) return null;
  if (differing > MOST_DIFFERING && differing > size * MOST_DIFFERING_PART) return null;
  return candidateOf(search, proposal, rounding, computed);
}

/** The amounts that a proposal gives beside the printed ones, however many differ. */
export function candidateOf(
  search: Search,
  proposal: Proposal,
  rounding: RoundingRule,
  computed: readonly bigint[]
): Candidate {
  const differing = rowsThatDiffer(search, computed);
  const exceptions = [
    ...explainExceptions(search, proposal, computed, differing),
    ...mendedRows(search.key, proposal, computed),
  ];
  return {
    search,
    proposal,
    rounding,
    computed,
    exceptions,
    matches:
      search.amounts.units.length -
      exceptions.filter(({ kind }) => kind !== "figure-misprint").length,
    bits: lengthOf(search, proposal, rounding, exceptions),
    isCertain: isCertain(search, proposal, differing.length, exceptions),
  };
}

function rowsThatDiffer(
  { amounts: { units, isWhole } }: Search,
  computed: readonly bigint[]
): readonly number[] {
  return units.flatMap((amount, row) => (computed[row] === amount && isWhole[row] ? [] : [row]));
}

/** Rows that follow once their figure is read as another one. */
function mendedRows(
  { weights, scale }: KeyColumn,
  { mended }: Proposal,
  computed: readonly bigint[]
): readonly FoundException[] {
  return mended.map(({ row, weight }) => ({
    row,
    kind: "figure-misprint",
    computed: computed[row]!,
    detail: plainDecimal({ numerator: weight, denominator: scale }),
    bits: Math.log2(weights.length) + 6,
  }));
}

/** How many bits it takes to say form, rule, unit, numbers and every row that does not follow. */
function lengthOf(
  { amounts, key }: Search,
  { form, numbers }: Proposal,
  rounding: RoundingRule,
  exceptions: readonly FoundException[]
): number {
  const hasTwo = form === "base-and-rate" || form === "equal-and-population";
  const fixed =
    ROUNDING_METHODS[rounding].bits +
    (key.index === null ? BITS_OF_EQUAL_PARTS : 0) +
    (hasTwo ? BITS_OF_TWO_NUMBERS : 0) +
    (amounts.isPrintedStep ? 0 : BITS_OF_COARSER_UNIT);
  const ofNumbers = numbers.reduce((bits, number) => bits + bitsOf(number, amounts), 0);
  return exceptions.reduce((bits, each) => bits + each.bits, fixed + ofNumbers);
}

/** Bits to give a number: one for the printed total, unless that is the rows' own sum, which proves nothing. */
const bitsOf = ({ digits, isPrinted }: GivenNumber, { total, sum }: AmountsInUnits): number =>
  isPrinted && total !== sum ? 1 : digits * BITS_PER_DIGIT + 1;

/**
 * Whether the explanation may be called certain: at least two rows more than unknowns follow, two
 * thirds of all do, and every number is printed or rounder than chance. Equal amounts carry one
 * number only: neither the total nor the amount each is certain then, unless the total is printed.
 */
function isCertain(
  { amounts, key }: Search,
  { numbers, range }: Proposal,
  differing: number,
  exceptions: readonly FoundException[]
): boolean {
  const following = amounts.units.length - differing;
  const total = numbers.find(({ name }) => name === "total");
  const isTotalPrinted = total?.isPrinted ?? false;
  const limits = exceptions.filter(({ kind }) => ["host", "cap", "floor"].includes(kind)).length;
  // A total that is no more than the sum of the rows is right only by luck, unless it is round.
  const isSumOfRows = range === null && total && !total.isPrinted;
  if (isSumOfRows && !isMultiple(total.value, multiply(amounts.unit, wholeFraction(100n)))) {
    return false;
  }
  return (
    (key.index !== null || isTotalPrinted) &&
    following >= numbers.length + limits + 2 &&
    following * 3 >= amounts.units.length * 2 &&
    numbers.every(
      ({ gain, hasRivals, isPrinted }) => isPrinted || (gain >= SURPRISING_GAIN && !hasRivals)
    )
  );
}

/** Whether a number is a whole multiple of another. */
export function isMultiple(value: Fraction, step: Fraction): boolean {
  return (value.numerator * step.denominator) % (value.denominator * step.numerator) === 0n;
}

/** A computed amount as a decimal string. */
export function amountText(units: bigint, unit: Fraction): string {
  return plainDecimal(inMoney(units, unit));
}
