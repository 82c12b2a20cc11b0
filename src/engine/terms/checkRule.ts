import { isName } from "./combineTerms";
import { isParameter, readRuleNumber, type GivenNumbers } from "./number";
import type { RuleIssue, RuleProblem } from "./ruleIssue";
import type { Rounding, RuleNumber, Sum, Term } from "./term";
import { objectsIn } from "./walk";

/** Where a rule stands, in the paths of its issues. */
export const RULE_PATH = "rule";

/** The names of the parameters a rule asks for, in the order they are written, each once. */
export function parametersIn(rule: Term): readonly string[] {
  return [...new Set(parameterPlaces(rule).map(({ name }) => name))];
}

/** What is wrong in how a rule's terms refer to each other, whatever the parties and the numbers. */
export function checkRule(rule: Term): readonly RuleIssue[] {
  return [
    ...(isPart(rule, "share") ? [issue("rule-share-without-whole", `${RULE_PATH}.amount`)] : []),
    ...(isPart(rule, "rest") ? [issue("rule-rest-without-whole", `${RULE_PATH}.amount`)] : []),
    ...(isName(rule.freed) ? [freedNowhere(rule.freed, RULE_PATH)] : []),
    ...(rule.terms ? checkSum(rule, RULE_PATH) : []),
  ];
}

/** Parameters without a number, and units that are no unit. */
export function checkNumbers(rule: Term, given: GivenNumbers): readonly RuleIssue[] {
  const missing = parameterPlaces(rule).filter(({ name }) => !given.has(name));
  if (missing.length > 0) {
    return missing.map(({ name, path }) => issue("rule-parameter-missing", path, name));
  }
  return [...objectsIn(rule, RULE_PATH)].flatMap(({ value, key, path }) => {
    const { unit } = value as Rounding;
    if (key !== "round" || unit === undefined) return [];
    const number = isParameter(unit) ? given.get(unit.parameter)! : readRuleNumber(String(unit))!;
    return number.numerator > 0n ? [] : [issue("rule-wrong-value", `${path}.unit`, textOf(unit))];
  });
}

function checkSum({ terms, amount }: Sum, path: string): readonly RuleIssue[] {
  return terms.flatMap((term, i) => {
    const at = `${path}.terms.${i}`;
    return [
      ...(isPart(term, "rest") && amount === undefined
        ? [issue("rule-rest-without-whole", `${at}.amount`)]
        : []),
      ...(isName(term.freed) ? checkFreed(term.freed, terms, at) : []),
      ...(term.terms ? checkSum(term, at) : []),
    ];
  });
}

/** What is freed goes to exactly one sibling that has an amount of its own and hands on nothing. */
function checkFreed(freed: string, terms: readonly Term[], path: string): readonly RuleIssue[] {
  const [receiver, ...others] = terms.filter(({ name }) => name === freed);
  if (!receiver || others.length > 0) return [freedNowhere(freed, path)];
  if (isName(receiver.freed)) return [issue("rule-freed-hands-on", `${path}.freed`, freed)];
  const hasOwn =
    receiver.amount !== undefined && !isPart(receiver, "share") && !isPart(receiver, "rest");
  return hasOwn ? [] : [issue("rule-freed-to-no-amount", `${path}.freed`, freed)];
}

const freedNowhere = (freed: string, path: string): RuleIssue =>
  issue("rule-freed-to-nobody-known", `${path}.freed`, freed);

const isPart = ({ amount }: Term, part: "share" | "rest"): boolean =>
  typeof amount === "object" && part in amount;

function parameterPlaces(rule: Term) {
  return [...objectsIn(rule, RULE_PATH)].flatMap(({ value, key, path }) =>
    key !== "values" && isParameter(value) ? [{ name: value.parameter, path }] : []
  );
}

const textOf = (value: RuleNumber): string =>
  isParameter(value) ? value.parameter : String(value);

function issue(code: RuleProblem, path: string, value: string | null = null): RuleIssue {
  return { area: "allocation", code, path, party: null, value };
}
