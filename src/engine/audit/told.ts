import { multiply, negate } from "../exact/fraction";
import { plainDecimal } from "./decimalText";
import type { Explanation, OtherName } from "./explanation";
import { amountText, type Candidate } from "./judge";

/** Explanations that take this many bits more than the shortest are not told. */
const MOST_BITS_LONGER = 30;
const MOST_COMPARED = 60;
const MOST_TOLD = 8;

/** What the candidates are told of: the rows with an amount, how many there are in all, and whether they are mirrored. */
export type Told = {
  readonly rows: readonly number[];
  readonly all: number;
  readonly isRefund: boolean;
};

/** The shortest explanations, those with the same amounts as a shorter one as its other names. */
export function told(found: Candidate[], context: Told): readonly Explanation[] {
  found.sort((a, b) => a.bits - b.bits);
  const longest = (found[0]?.bits ?? 0) + MOST_BITS_LONGER;
  const explanations: { explanation: Explanation; sameAmounts: OtherName[] }[] = [];
  for (const candidate of found.slice(0, MOST_COMPARED)) {
    if (candidate.bits > longest) break;
    const explanation = toExplanation(candidate, context);
    const same = explanations.find(
      (each) => each.explanation.computed.join() === explanation.computed.join()
    );
    if (!same) explanations.push({ explanation, sameAmounts: [] });
    else addName(same.sameAmounts, same.explanation, explanation);
  }
  return explanations
    .slice(0, MOST_TOLD)
    .map(({ explanation, sameAmounts }) => ({ ...explanation, sameAmounts }));
}

function addName(names: OtherName[], first: OtherName, name: OtherName): void {
  const { form, key, rounding, unit, parameters } = name;
  const text = JSON.stringify({ form, key, rounding, unit, parameters });
  const isKnown = [first, ...names].some(
    (known) =>
      JSON.stringify({
        form: known.form,
        key: known.key,
        rounding: known.rounding,
        unit: known.unit,
        parameters: known.parameters,
      }) === text
  );
  if (!isKnown) names.push({ form, key, rounding, unit, parameters });
}

function toExplanation(candidate: Candidate, { rows, all, isRefund }: Told): Explanation {
  const { search, proposal, rounding, exceptions } = candidate;
  const { unit } = search.amounts;
  const money = (units: bigint) => amountText(isRefund ? -units : units, unit);
  const computed: (string | null)[] = Array.from({ length: all }, () => null);
  const exact = [...computed];
  const { numerators, denominator } = proposal.quotas;
  for (const [index, row] of rows.entries()) {
    computed[row] = money(candidate.computed[index]!);
    const part = multiply({ numerator: numerators[index]!, denominator }, unit);
    exact[row] = plainDecimal(isRefund ? negate(part) : part);
  }
  return {
    form: proposal.form,
    key: search.key.index,
    rounding,
    unit: plainDecimal(unit),
    parameters: Object.fromEntries(
      proposal.numbers.map(({ name, value }) => [
        name,
        plainDecimal(isRefund && name !== "equalShare" ? negate(value) : value),
      ])
    ),
    matches: candidate.matches,
    of: rows.length,
    exceptions: exceptions.map(({ row, kind, computed: units, detail }) => ({
      row: rows[row]!,
      kind,
      computed: money(units),
      detail,
    })),
    bits: candidate.bits,
    isCertain: candidate.isCertain,
    range: proposal.range && [plainDecimal(proposal.range[0]), plainDecimal(proposal.range[1])],
    computed,
    exact,
    sameAmounts: [],
  };
}
