import { compare } from "../exact/fraction";
import { ok, type Result } from "../result";
import { valueAt } from "./column";
import type { Context } from "./context";
import { evaluateFigure } from "./figure";
import type { RuleIssue } from "./ruleIssue";
import type { Who } from "./term";

/** Which of these parties a rule's `who` means. A figure is asked for only of those it is needed for. */
export function takesPart(
  who: Who | undefined,
  parties: readonly number[],
  context: Context,
  path: string
): Result<readonly number[], RuleIssue> {
  if (who === undefined) return ok(parties);
  if (isList(who)) return toAll(who, parties, context, path);
  const { ids, groups } = context.table;
  if ("group" in who) {
    const wanted = new Set(
      (typeof who.group === "string" ? [who.group] : who.group).map((group) => group.trim())
    );
    return ok(parties.filter((i) => wanted.has(groups[i]?.trim() ?? "")));
  }
  if ("codes" in who) {
    const wanted = new Set(who.codes.map((code) => code.trim()));
    return ok(parties.filter((i) => wanted.has(ids[i]!)));
  }
  if ("not" in who) {
    const those = takesPart(who.not, parties, context, `${path}.not`);
    if (!those.ok) return those;
    const out = new Set(those.value);
    return ok(parties.filter((i) => !out.has(i)));
  }
  const figures = evaluateFigure(who.where, parties, context, `${path}.where`);
  if (!figures.ok) return figures;
  const [from, below, above] = [who.from, who.below, who.above].map((limit) =>
    limit === undefined ? null : context.number(limit)
  );
  return ok(
    parties.filter((i) => {
      const figure = valueAt(figures.value, i);
      return (
        (!from || compare(figure, from) >= 0) &&
        (!below || compare(figure, below) < 0) &&
        (!above || compare(figure, above) > 0)
      );
    })
  );
}

const isList = (who: Who): who is readonly Who[] => Array.isArray(who);

function toAll(
  all: readonly Who[],
  parties: readonly number[],
  context: Context,
  path: string
): Result<readonly number[], RuleIssue> {
  let left = parties;
  for (const [i, each] of all.entries()) {
    const those = takesPart(each, left, context, `${path}.${i}`);
    if (!those.ok) return those;
    left = those.value;
  }
  return ok(left);
}
