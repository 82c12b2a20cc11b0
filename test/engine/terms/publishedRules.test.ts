import { readRule } from "../../../src/catalogue/rule/readRule";
import {
  Decimal,
  evaluateTerm,
  formatFraction,
  fractionOf,
  ratio,
  valueAt,
} from "../../../src/engine";
import { numbersOf, PUBLISHED_RULES, tableFor, writtenRule, type Example } from "./rules";

const exact = PUBLISHED_RULES.filter(({ model }) => model !== "no");

function amountsOf(scheme: unknown, { members, values, unit }: Example) {
  const rule = readRule(writtenRule(scheme));
  if (!rule.ok) throw new Error(JSON.stringify(rule.error));
  const evaluated = evaluateTerm(rule.value, tableFor(members), numbersOf(values));
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.error));
  const step = fractionOf(new Decimal(unit));
  return Object.fromEntries(
    members.map(({ code }, i) => {
      const units = formatFraction(ratio(valueAt(evaluated.value.parts, i), step), 0);
      return [code, new Decimal(units).times(unit).toFixed()];
    })
  );
}

/** What the compilation leaves open because the page does not print it: agreed percentages, a table. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "drbv-2013": ["rule.by.values.…"],
  "hallingdal-renovasjon": ["rule.terms.0.by.values.…"],
  "svenskt-vatten-2022": ["rule.terms.0.by.tiers"],
  "flygambulans-2016": ["rule.by.values.…"],
  nato: ["rule.by.values.…"],
};

describe("a published rule", () => {
  const cases = exact.flatMap(({ id, scheme, examples = [] }) =>
    examples.map((example) => [id, scheme, example] as const)
  );

  it.each(cases)("%s comes out to the last digit", (_, scheme, example) => {
    const expected = Object.entries(example.expected).map(([code, amount]) => [
      code,
      new Decimal(amount).toFixed(),
    ]);
    expect(amountsOf(scheme, example)).toEqual(Object.fromEntries(expected));
  });

  it.each(exact.map(({ id, scheme }) => [id, scheme] as const))("%s can be read", (id, scheme) => {
    const rule = readRule(writtenRule(scheme));
    expect(rule.ok ? [] : rule.error.map(({ path }) => path)).toEqual(LEFT_OUT[id] ?? []);
  });
});
