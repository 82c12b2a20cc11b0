import { compare, exactDecimal, ratio, type Fraction } from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import { countMembers } from "./memberTable";
import type { Member } from "./member";
import type { Parameters } from "./parameters/readParameters";
import { readyIssue } from "./ready/readyIssue";
import { readyTree } from "./ready/readyTree";
import { err, ok, type Result } from "./result";
import type { Scheme } from "./scheme";
import { scaled, zeros, type Column } from "./terms/column";
import { evaluateTerm, type Evaluated, type TermPart } from "./terms/evaluateTerm";
import type { Held } from "./terms/level";
import { groupIssue } from "./terms/groups";
import { isParameter, numberIn } from "./terms/number";
import type { PartyTable } from "./terms/party";
import { namedIn } from "./terms/ruleIssue";
import type { Term } from "./terms/term";

/** A cost before rounding. */
export type UnroundedCost = {
  /** What each member pays in NOK, the host included. */
  readonly parts: Column;
  /** What they pay together; may be below zero. */
  readonly total: Fraction;
  /** Each member's part of the total; of a total of zero, its part of a krone. */
  readonly shares: Column;
  /** What makes up the parts, term by term. */
  readonly terms: readonly TermPart[];
  /** Whether the total came from rates, figures or an index, not from the user: it is then rounded, not refused. */
  readonly derived: boolean;
  /** The member with a part of its own, or null. */
  readonly host: number | null;
  readonly held: readonly Held[];
};

/** The exact amounts by a scheme's rule. (Matching and rounding follow in {@link allocate}.) */
export function costBeforeRounding(
  scheme: Scheme,
  rule: Term,
  members: readonly Member[],
  parameters: Parameters
): Result<UnroundedCost, readonly AllocationIssue[]> {
  const isReady = scheme.form === "ready";
  const ungrouped = groupIssue(
    rule,
    members.map(({ code: id, group }) => ({ id, group }))
  );
  if (ungrouped) return err([namedIn(rule, ungrouped)]);
  const tree = treeOf(scheme, rule, members, parameters);
  const counted = countMembers(tree, members, scheme.measure ?? "population");
  if (!counted.ok) return counted;
  const { table, rule: counting } = counted.value;
  const evaluated = evaluateTerm(counting, table, parameters.given);
  if (!evaluated.ok) {
    return isReady
      ? err(evaluated.error.map((issue) => readyIssue(issue, parameters)))
      : err(evaluated.error);
  }
  const shares = sharesOf(evaluated.value, counting, table, parameters, isReady);
  if (!shares) return err([{ area: "allocation", code: "zero-total-weight" }]);
  const { hostShare, host } = parameters;
  return ok({
    ...evaluated.value,
    shares,
    derived:
      parameters.isIndexed ||
      (isReady ? parameters.total === null : !isGiven(rule, evaluated.value, parameters)),
    host: hostShare ? members.findIndex(({ code }) => code === host) : null,
  });
}

/** Whether a written rule divides a sum that somebody gave in kroner, and all of it. */
function isGiven({ amount }: Term, { total }: Evaluated, { given }: Parameters): boolean {
  if (amount === undefined || (typeof amount === "object" && !isParameter(amount))) return false;
  return compare(numberIn(amount, given), total) === 0 && exactDecimal(total) !== null;
}

/** The rule with what the common parameters put around it. */
export const treeOf = (
  { form }: Pick<Scheme, "form">,
  rule: Term,
  members: readonly Member[],
  parameters: Parameters
): Term => (form === "ready" ? readyTree(rule, members, parameters) : rule);

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** Null where a ready key gives nobody anything. */
function sharesOf(
  { parts, total }: Evaluated,
  rule: Term,
  table: PartyTable,
  { given }: Parameters,
  isReady: boolean
): Column | null {
  if (total.numerator !== 0n) return scaled(parts, ratio(ONE, total));
  if (!isReady) return zeros(table.ids.length);
  if (!given.has("total")) return null;
  const ofOneKrone = evaluateTerm(withoutLimits(rule), table, new Map([...given, ["total", ONE]]));
  return ofOneKrone.ok ? ofOneKrone.value.parts : null;
}

function withoutLimits({ min: _min, max: _max, ...rule }: Term): Term {
  return rule.terms ? { ...rule, terms: rule.terms.map(withoutLimits) } : rule;
}
