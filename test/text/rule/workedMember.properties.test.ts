import fc from "fast-check";
import { readRule } from "../../../src/catalogue/rule/readRule";
import {
  allocate,
  Decimal,
  fractionOf,
  headingKey,
  workRow,
  type Allocation,
  type Member,
} from "../../../src/engine";
import { areWeights } from "../../../src/text/rule/shape";
import { showTerms, type ShownTerm } from "../../../src/text/rule/shownTerms";
import { amountInTerms } from "../../../src/text/rule/amountTerms";
import { ruleText } from "../../../src/text/ruleText";
import { toldAmount } from "../../../src/text/toldAmount";
import { runs } from "../../engine/runs";
import type { OracleParty } from "../../engine/terms/oracle/rule";
import { parties, rules } from "../../engine/terms/randomRules";

const toMember = ({ id, group, figures }: OracleParty): Member => ({
  code: id,
  name: `party ${id}`,
  region: null,
  group,
  population: new Decimal(figures["population"] ?? 0),
  figures: new Map(
    Object.entries(figures).map(([heading, figure]) => [headingKey(heading), new Decimal(figure)])
  ),
});

const allocations = fc.tuple(rules, parties).map(([rule, list]): Allocation | null => {
  const read = readRule(rule);
  if (!read.ok) return null;
  const shared = allocate({
    scheme: { id: "tree", form: "written", rule: read.value, parameters: [] },
    members: list.map(toMember),
    parameters: {},
  });
  return shared.ok ? shared.value : null;
});

/** Whether a property holds of every amount of trees that come to amounts, of which there are many. */
function onRows(holds: (allocation: Allocation, index: number) => boolean): void {
  let held = 0;
  const property = fc.property(allocations, (allocation) => {
    if (!allocation) return true;
    held++;
    return allocation.rows.every((_, index) => holds(allocation, index));
  });
  fc.assert(property, runs(1200));
  expect(held).toBeGreaterThan(60);
}

const addsUp = (shown: ShownTerm): boolean =>
  shown.inner.every(addsUp) &&
  (shown.worked.term.terms === undefined ||
    areWeights(shown.worked.term) ||
    shown.inner.reduce((sum, { part }) => sum + part, 0n) === shown.before);

it("the figures of a worked member add up, sum by sum, to its exact amount in øre", () => {
  onRows((allocation, index) => {
    const row = workRow(allocation, index);
    const { exact } = allocation.rows[index]!;
    if (!row) return exact.numerator === 0n;
    const shown = showTerms(row.rule);
    const off = { numerator: exact.numerator * 100n, denominator: exact.denominator };
    const cents = shown.part * off.denominator - off.numerator;
    return addsUp(shown) && 2n * (cents < 0n ? -cents : cents) <= off.denominator;
  });
});

it("the lines of an amount add up to it, and only its rounding comes after them", () => {
  onRows((allocation, index) => {
    const told = toldAmount(allocation, index, "nb");
    if (!told) return true;
    const { terms, sum, after } = amountInTerms(told);
    const last = after.at(-1)?.amount ?? sum;
    return terms.reduce((all, { amount }) => all + amount, 0n) === sum && last === told.shown.part;
  });
});

it("each term that is shown is less than an øre from what it is", () => {
  const isNear = ({ worked, part, inner }: ShownTerm): boolean => {
    const { numerator, denominator } = worked.part;
    const off = part * denominator - numerator * 100n;
    return (off < 0n ? -off : off) < denominator && inner.every(isNear);
  };
  onRows((allocation, index) => {
    const row = workRow(allocation, index);
    return row === null || isNear(showTerms(row.rule));
  });
});

it.each(["nb", "en"] as const)("the paragraph ends with the engine's amount, in %s", (language) => {
  onRows((allocation, index) => {
    const { example } = ruleText(allocation, index, language);
    const { amount } = allocation.rows[index]!;
    const row = workRow(allocation, index);
    if (!row) return example === "";
    const figures = example
      .replace(/\u00a0kr|NOK\u00a0/g, "")
      .match(/[\u2212]?\d[\d\u00a0.,]*(?=\.$)/);
    const digits = figures![0].replace("\u2212", "-").replace(/[^\d-]/g, "");
    return fractionOf(new Decimal(digits)).numerator === fractionOf(amount).numerator;
  });
});
