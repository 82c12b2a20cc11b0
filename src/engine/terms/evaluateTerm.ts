import type { Fraction } from "../exact/fraction";
import { err, ok, type Result } from "../result";
import { checkNumbers, checkRule, RULE_PATH } from "./checkRule";
import { onOneStep, sumOfColumns, totalOf, type Column } from "./column";
import { contextOf } from "./context";
import { evaluateTermOf } from "./evaluate";
import type { Held } from "./level";
import type { GivenNumbers } from "./number";
import type { PartyTable } from "./party";
import { namedIn, type RuleIssue } from "./ruleIssue";
import type { Term } from "./term";
import type { TraceTerm } from "./trace";

/** What makes a part of the parties' amounts: a term of the rule's sum, or what was done to the sum. */
export type TermPart = {
  readonly kind: "term" | "limit";
  readonly name: string | null;
  readonly parts: Column;
};

/** The parties' exact amounts by a rule, in NOK. */
export type Evaluated = {
  readonly parts: Column;
  readonly total: Fraction;
  /** Party by party they add up to `parts`. */
  readonly terms: readonly TermPart[];
  readonly held: readonly Held[];
};

/** Works a rule out over the parties of a table, exactly; nothing is rounded but what the rule rounds. */
export function evaluateTerm(
  rule: Term,
  table: PartyTable,
  given: GivenNumbers = new Map(),
  trace: TraceTerm | null = null
): Result<Evaluated, readonly RuleIssue[]> {
  const wrong = [...checkRule(rule), ...checkNumbers(rule, given)];
  if (wrong.length > 0) return err(wrong.map((issue) => namedIn(rule, issue)));
  const context = contextOf(table, given, trace);
  const everybody = table.ids.map((_, i) => i);
  const outcome = evaluateTermOf(rule, everybody, null, context, RULE_PATH);
  if (!outcome.ok) return err([namedIn(rule, outcome.error)]);
  const { parts, held, terms } = outcome.value;
  return ok({
    parts,
    total: totalOf(parts),
    terms: termParts(rule, terms, parts),
    held: held ?? everybody.map(() => null),
  });
}

function termParts(rule: Term, terms: readonly Column[], parts: Column): readonly TermPart[] {
  if (!rule.terms) return [{ kind: "term", name: rule.name ?? null, parts }];
  const named = rule.terms.map(({ name = null }, i): TermPart => ({
    kind: "term",
    name,
    parts: terms[i]!,
  }));
  const changed = differenceOf(parts, sumOfColumns(terms, parts.wholes.length));
  return changed ? [...named, { kind: "limit", name: null, parts: changed }] : named;
}

/** What the sum's own limits and rounding took or added; null where nothing. */
function differenceOf(after: Column, before: Column): Column | null {
  const { wholes, step } = onOneStep([after, before]);
  const changes = wholes[0]!.map((whole, i) => whole - wholes[1]![i]!);
  return changes.every((change) => change === 0n) ? null : { wholes: changes, step };
}
