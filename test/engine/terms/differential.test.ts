import fc from "fast-check";
import { readRule } from "../../../src/catalogue/rule/readRule";
import {
  type RuleProblem,
  Decimal,
  evaluateTerm,
  headingKey,
  tableOf,
  valueAt,
} from "../../../src/engine";
import { runs } from "../runs";
import { CONSTRUCTS, constructsIn } from "./constructs";
import { Q } from "./exactNumber";
import { oracle } from "./oracle/oracle";
import { Refused, type OracleParty } from "./oracle/rule";
import { parties, rules } from "./randomRules";
import { numbersOf } from "./rules";
import { withParameters } from "./withParameters";

/** RULE_TREES=50000 tries as many; fast-check prints the seed of what fails. */
const TREES = Number(process.env["RULE_TREES"] ?? 1000);

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

/** How terms hand on what is freed, and ask for a rest; a tree may have several such faults. */
const HANDING_ON: readonly RuleProblem[] = [
  "rule-share-without-whole",
  "rule-rest-without-whole",
  "rule-freed-to-nobody-known",
  "rule-freed-to-no-amount",
  "rule-freed-hands-on",
];
/** Limits that nothing fits between may be wrong in several ways at once. */
const LIMITS: readonly RuleProblem[] = [
  "rule-floor-above-cap",
  "rule-floors-above-amount",
  "rule-caps-below-amount",
];

/** What the oracle says, and the codes that say the same. */
const SAME_REFUSAL: readonly (readonly [said: string, codes: readonly RuleProblem[]])[] = [
  ["a part of nothing", HANDING_ON],
  ["a rest without a whole", HANDING_ON],
  ["no sibling", HANDING_ON],
  ["freed to", HANDING_ON],
  ["nothing to divide by", ["rule-nothing-to-divide-by"]],
  ["shares of 1", ["rule-shares-too-large"]],
  ["rests are not one", ["rule-rests-not-one"]],
  ["a rest below zero", ["rule-rest-below-zero"]],
  ["terms miss their amount", ["rule-terms-miss-amount"]],
  ["negative under a limit", ["rule-negative-under-limit"]],
  ["a floor above its cap", LIMITS],
  ["floors above the amount", LIMITS],
  ["caps below the amount", LIMITS],
  ["a scale that does not rise", ["rule-scale-not-rising"]],
];
/** The oracle looks for figures first, also where something else is wrong. */
const OF_FIGURES = ["no figure", "below the scale"];

function isSameRefusal(said: string, code: RuleProblem): boolean {
  if (OF_FIGURES.some((fault) => said.startsWith(fault))) return !HANDING_ON.includes(code);
  return SAME_REFUSAL.some(([start, codes]) => said.startsWith(start) && codes.includes(code));
}

it("random trees of every construct come to the same amounts, and the same ones are refused, as by the plain oracle", () => {
  const counts = { same: 0, refused: 0 };
  const refusals = new Map<string, number>();
  const constructs = new Map<string, number>(CONSTRUCTS.map((name) => [name, 0]));
  const every = fc.integer({ min: 1, max: 9 });
  const property = fc.property(rules, parties, every, (written, list, often) => {
    const wanted = expected(written, list);
    // Some numbers are given beside the rule.
    const given = withParameters(written, often);
    const rule = readRule(given.rule);
    const evaluated = rule.ok
      ? evaluateTerm(rule.value, tableFor(list), numbersOf(given.values))
      : rule;
    if (!evaluated.ok) {
      const [issue] = evaluated.error;
      const said = typeof wanted === "string" ? wanted : wanted.map(String).join(" ");
      expect([said, isSameRefusal(said, issue!.code)]).toEqual([said, true]);
      counts.refused++;
      refusals.set(issue!.code, (refusals.get(issue!.code) ?? 0) + 1);
      return;
    }
    const amounts = list.map((_, i) => {
      const { numerator, denominator } = valueAt(evaluated.value.parts, i);
      return new Q(numerator, denominator).toString();
    });
    expect(amounts).toEqual(typeof wanted === "string" ? wanted : wanted.map(String));
    counts.same++;
    for (const name of constructsIn(given.rule)) {
      constructs.set(name, (constructs.get(name) ?? NaN) + 1);
    }
  });
  fc.assert(property, runs(TREES));
  if (process.env["RULE_TREES"] !== undefined) {
    const [came, refused] = [constructs, refusals].map((all) => Object.fromEntries(all));
    console.log(counts, came, refused);
  }
  expect(counts.same).toBeGreaterThan(counts.refused / 4);
  // Each construct came out right many times; NaN is one that has no name.
  const often = Math.floor(runs(TREES).numRuns / 400);
  const seldom = [...constructs].filter(([, times]) => !(times >= often));
  expect(seldom).toEqual([]);
});
