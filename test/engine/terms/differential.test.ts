import fc from "fast-check";
import { readRule } from "../../../src/catalogue/rule/readRule";
import { Decimal, evaluateTerm, headingKey, tableOf, valueAt } from "../../../src/engine";
import { runs } from "../runs";
import { Q } from "./exactNumber";
import { oracle, Refused, type OracleParty } from "./oracle";
import { parties, rules } from "./randomRules";

/** RULE_TREES=50000 tries as many; fast-check prints the seed of what fails. */
const TREES = Number(process.env["RULE_TREES"] ?? 2000);

const tableFor = (list: readonly OracleParty[]) =>
  tableOf(
    list.map(({ id, group, figures }) => ({
      id,
      name: id,
      group,
      region: null,
      figures: new Map(
        Object.entries(figures).map(([heading, x]) => [headingKey(heading), new Decimal(x)])
      ),
    }))
  );

function expected(rule: unknown, list: readonly OracleParty[]): readonly Q[] | string {
  try {
    return oracle(rule, list);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

it("random trees come to the same amounts, and the same ones are refused, as by the plain oracle", () => {
  const counts = { same: 0, refused: 0 };
  const property = fc.property(rules, parties, (written, list) => {
    const wanted = expected(written, list);
    const rule = readRule(written);
    const evaluated = rule.ok ? evaluateTerm(rule.value, tableFor(list)) : rule;
    if (!evaluated.ok) {
      const [issue] = evaluated.error;
      expect(typeof wanted === "string" ? wanted : [issue, ...wanted.map(String)]).toEqual(
        expect.any(String)
      );
      counts.refused++;
      return;
    }
    const amounts = list.map((_, i) => {
      const { numerator, denominator } = valueAt(evaluated.value.parts, i);
      return new Q(numerator, denominator).toString();
    });
    expect(amounts).toEqual(typeof wanted === "string" ? wanted : wanted.map(String));
    counts.same++;
  });
  fc.assert(property, { ...runs(TREES) });
  expect(counts.same).toBeGreaterThan(counts.refused / 4);
});
