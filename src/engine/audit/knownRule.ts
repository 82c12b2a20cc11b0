import { Decimal } from "../exact/decimal";
import {
  fractionOf,
  multiply,
  ratio,
  subtract,
  wholeFraction,
  type Fraction,
} from "../exact/fraction";
import { plainDecimal } from "./decimalText";
import { byKeptTotals } from "./equalShare";
import type { AuditNumber, KnownRule } from "./explanation";
import type { Candidate } from "./judge";
import { wholeUnits } from "./oneNumber";
import { rawKey } from "./plane";
import { proposeLine, proposeTotal } from "./propose";
import type { GivenNumber, Search } from "./search";
import { digitsOf } from "./simplestDecimal";

const NO_BASE = wholeFraction(0n);

/** Whether an explanation has the known form and the known numbers. */
export function isKnownRule({ proposal }: Candidate, known: KnownRule): boolean {
  return (
    proposal.form === known.form &&
    proposal.numbers.every(({ name, value }) => {
      const wanted = known.parameters[name];
      return wanted === undefined || new Decimal(wanted).equals(plainDecimal(value));
    })
  );
}

/** The explanations by a rule all of whose numbers are known; none where one is missing. */
export function explainByKnownRule(search: Search, known: KnownRule): readonly Candidate[] {
  const number = (name: AuditNumber): GivenNumber | null => {
    const text = known.parameters[name];
    return text === undefined ? null : givenNumber(name, fractionOf(new Decimal(text)));
  };
  const [total, rate, base, share] = (["total", "rate", "base", "equalShare"] as const).map(number);
  switch (known.form) {
    case "population":
    case "equal":
      return total ? byTotal(search, known.form, total) : [];
    case "per-inhabitant":
      return rate ? byRate(search, known.form, null, rate) : [];
    case "base-and-rate":
      return base && rate ? byRate(search, known.form, base, rate) : [];
    case "equal-and-population":
      return total && share ? byShare(search, total, share) : [];
  }
}

const givenNumber = (name: AuditNumber, value: Fraction): GivenNumber => ({
  name,
  value,
  digits: digitsOf(value),
  gain: Infinity,
  hasRivals: false,
  isPrinted: true,
});

function byTotal(
  search: Search,
  form: "population" | "equal",
  total: GivenNumber
): readonly Candidate[] {
  const { amounts, key } = search;
  const rate = ratio(total.value, multiply(amounts.unit, wholeFraction(key.sum)));
  const range = [total.value, total.value] as const;
  return [
    ...proposeLine(search, { form, numbers: [total], base: NO_BASE, rate, range }, rawKey(search)),
    ...wholeUnits(search, total.value).flatMap((units) =>
      proposeTotal(search, { form, total: units, besides: [] }, rawKey(search))
    ),
  ];
}

function byRate(
  search: Search,
  form: "per-inhabitant" | "base-and-rate",
  base: GivenNumber | null,
  rate: GivenNumber
): readonly Candidate[] {
  const { unit } = search.amounts;
  const perUnit = multiply(unit, wholeFraction(search.key.scale));
  const line = {
    form,
    numbers: base ? [base, rate] : [rate],
    base: base ? ratio(base.value, unit) : NO_BASE,
    rate: ratio(rate.value, perUnit),
    range: [rate.value, rate.value] as const,
  };
  return proposeLine(search, line, rawKey(search));
}

function byShare(search: Search, total: GivenNumber, share: GivenNumber): readonly Candidate[] {
  const { amounts, key } = search;
  const units = ratio(total.value, amounts.unit);
  const equal = multiply(units, share.value);
  const line = {
    form: "equal-and-population" as const,
    numbers: [total, share],
    base: ratio(equal, wholeFraction(BigInt(amounts.units.length))),
    rate: ratio(subtract(units, equal), wholeFraction(key.sum)),
    range: [total.value, total.value] as const,
  };
  return [
    ...proposeLine(search, line, rawKey(search)),
    ...byKeptTotals(search, [share], new Set(wholeUnits(search, total.value))),
  ];
}
