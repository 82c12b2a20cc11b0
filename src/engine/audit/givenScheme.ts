import { allocate } from "../allocate";
import type { Allocation } from "../allocation";
import { sumOf } from "../apportion/quotas";
import { Decimal } from "../exact/decimal";
import { formatFraction, fractionOf, ratio } from "../exact/fraction";
import type { AllocationIssue } from "../issues";
import type { Member } from "../member";
import { err, ok, type Result } from "../result";
import { ROUNDING_RULES, type RoundingRule } from "../rules";
import type { ParameterValues, Scheme } from "../scheme";
import { plainDecimal } from "./decimalText";
import type { Explanation, PrintedFigures } from "./explanation";
import { amountsInUnits, decimalsOf, equalParts, keyColumn, unitsOf } from "./inUnits";
import { candidateOf, type Candidate } from "./judge";
import type { GivenNumber, MendedFigure, Search } from "./search";
import { digitsOf } from "./simplestDecimal";
import { told } from "./told";

/** A scheme that a table is held against, and what is known of its numbers. */
export type GivenScheme = {
  readonly scheme: Scheme;
  /** Decimal strings. A `total` that is not given is the scheme's own, the printed one, or the sum of the rows, whichever fits best. */
  readonly parameters: ParameterValues;
  /** Null where it is to be found out. */
  readonly rounding: RoundingRule | null;
};

/** One reading of who takes part. */
export type GivenParties = {
  /** Index of the column of figures that is the members' population; null where it is none of them. */
  readonly key: number | null;
  /** One for each printed row, in its order. */
  readonly members: readonly Member[];
  /** Rows whose printed figure was replaced, each with what it was read as. */
  readonly mended: readonly { readonly row: number; readonly figure: string }[];
};

/** How a table stands to a given scheme: the explanation, and what each term of the rule gives. */
export type ByScheme = {
  readonly explanation: Explanation;
  /** Named terms of the rule: what each gives the rows unrounded, in NOK with twelve decimals. */
  readonly terms: readonly { readonly name: string; readonly exact: readonly (string | null)[] }[];
};

const EXACT_DECIMALS = 12;

/**
 * Holds a printed table against a given scheme: the total, the rule of rounding, the unit and the
 * reading of the parties that most rows follow, however few that is. Refused as an allocation is,
 * where the scheme cannot be worked out over these parties with these numbers.
 */
export function explainByScheme(
  printed: PrintedFigures,
  readings: readonly GivenParties[],
  given: GivenScheme
): Result<ByScheme, readonly AllocationIssue[]> {
  const rows = printed.rows.flatMap(({ amount }, row) => (amount === null ? [] : [row]));
  const tried = readings.flatMap((reading) => triedOver(printed, rows, reading, given));
  const [first] = tried;
  const [best] = tried
    .flatMap((each) => (each.ok ? [each.value] : []))
    .sort((a, b) => a.candidate.bits - b.candidate.bits);
  if (!best) return err(first && !first.ok ? first.error : []);
  const context = { rows, all: printed.rows.length, isRefund: false };
  const [explanation] = told([best.candidate], context);
  const { request, terms } = best.allocation;
  const column = (parts: Allocation["terms"][number]["parts"]) => {
    const exact: (string | null)[] = printed.rows.map(() => null);
    for (const [index, row] of rows.entries()) {
      const { numerator, denominator } = parts.step;
      const part = { numerator: parts.wholes[index]! * numerator, denominator };
      exact[row] = formatFraction(part, EXACT_DECIMALS);
    }
    return exact;
  };
  return ok({
    explanation: {
      ...explanation!,
      form: "given",
      parameters: parametersTold(given.scheme, given.parameters, request.parameters),
      // What was given is a fact; a total that is the sum of the rows is not.
      isCertain: best.candidate.proposal.numbers.every(({ isPrinted }) => isPrinted),
    },
    terms: terms.flatMap(({ name, parts }) =>
      name === null || terms.length < 2 ? [] : [{ name, exact: column(parts) }]
    ),
  });
}

type Tried = { readonly candidate: Candidate; readonly allocation: Allocation };

function triedOver(
  printed: PrintedFigures,
  rows: readonly number[],
  reading: GivenParties,
  given: GivenScheme
): readonly Result<Tried, readonly AllocationIssue[]>[] {
  const amounts = rows.map((row) => fractionOf(new Decimal(printed.rows[row]!.amount!)));
  const total =
    printed.printedTotal === null ? null : fractionOf(new Decimal(printed.printedTotal));
  const units = unitsOf(amounts, decimalsOf(printed));
  const key =
    (reading.key === null ? null : keyColumn(printed, rows, reading.key)) ??
    equalParts(rows.length);
  return units.flatMap((unit) => {
    const inUnits = amountsInUnits(amounts, unit, total, unit === units[0]);
    const search: Search = { amounts: inUnits, key };
    return totalsFor(search, given).flatMap((number) =>
      roundingsFor(given).map((rounding) =>
        workedOut(search, rows, reading, given, number, rounding)
      )
    );
  });
}

function workedOut(
  search: Search,
  rows: readonly number[],
  { members, mended }: GivenParties,
  { scheme, parameters }: GivenScheme,
  total: GivenNumber | null,
  rounding: RoundingRule
): Result<Tried, readonly AllocationIssue[]> {
  const { unit } = search.amounts;
  const allocated = allocate({
    scheme,
    members: rows.map((row) => members[row]!),
    parameters: total ? { ...parameters, total: plainDecimal(total.value) } : parameters,
    rounding,
    unit: plainDecimal(unit),
  });
  if (!allocated.ok) return allocated;
  const own = allocated.value.rows.slice(0, rows.length);
  const computed = own.map(({ amount }) => inUnits(amount, search));
  const proposal = {
    form: "population",
    numbers: total ? [total] : [],
    quotas: {
      numerators: own.map(({ exact }) => exact.numerator * unit.denominator),
      denominator: own[0]!.exact.denominator * unit.numerator,
      units: sumOf(computed),
    },
    line: null,
    mended: mended.flatMap(({ row, figure }): MendedFigure[] => {
      const index = rows.indexOf(row);
      const weight = new Decimal(figure).times(search.key.scale.toString());
      return index < 0 ? [] : [{ row: index, weight: BigInt(weight.toFixed(0)) }];
    }),
    range: null,
  } as const;
  const candidate = candidateOf(search, proposal, rounding, computed);
  return ok({ candidate, allocation: allocated.value });
}

function inUnits(amount: Decimal, { amounts: { unit } }: Search): bigint {
  const { numerator, denominator } = ratio(fractionOf(amount), unit);
  return numerator / denominator;
}

const roundingsFor = ({ rounding }: GivenScheme): readonly RoundingRule[] =>
  rounding === null ? ROUNDING_RULES : [rounding];

/** The totals to try where the scheme has one that is not given: its own or none (null), the printed one, and the rows' sum. */
function totalsFor(
  { amounts }: Search,
  { scheme, parameters }: GivenScheme
): readonly (GivenNumber | null)[] {
  const total = scheme.parameters.find(({ name }) => name === "total");
  if (!total || parameters["total"] !== undefined) return [null];
  const fromTable = (units: bigint, isPrinted: boolean): GivenNumber => {
    const { numerator, denominator } = amounts.unit;
    const value = { numerator: units * numerator, denominator };
    const digits = digitsOf(value);
    return { name: "total", value, digits, gain: Infinity, hasRivals: false, isPrinted };
  };
  return [
    ...(total.required && total.default === undefined ? [] : [null]),
    ...(amounts.total === null ? [] : [fromTable(amounts.total, true)]),
    ...(amounts.total === amounts.sum ? [] : [fromTable(amounts.sum, false)]),
  ];
}

/** The scheme's own parameters that have a value, and what else was given; numbers without needless zeros. */
function parametersTold(
  scheme: Scheme,
  given: ParameterValues,
  used: ParameterValues
): Explanation["parameters"] {
  const own = scheme.parameters.map(({ name }) => name);
  const names = new Set([...own, ...Object.keys(given)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = used[name];
      const isNumber = /^-?\d+(?:\.\d+)?$/.test(value ?? "") && name !== "host";
      return value === undefined
        ? []
        : [[name, isNumber ? new Decimal(value).toFixed() : value] as const];
    })
  );
}
