import { RULE_PATH } from "./checkRule";
import type { Party } from "./party";
import type { RuleIssue } from "./ruleIssue";
import type { Term, Who } from "./term";
import { objectsIn } from "./walk";

/** Who a rule may speak of: what is known of a party before any figure is. */
export type Grouped = Pick<Party, "id"> & {
  /** Null of a party without a group; undefined where its table says nothing of groups. */
  readonly group?: string | null | undefined;
};

/** The groups a rule names, in the order they are written, each once. */
export const groupsIn = (rule: Term): readonly string[] => [
  ...new Set(groupPlaces(rule).flatMap(({ groups }) => groups)),
];

/**
 * Why a rule that tells groups apart cannot be worked out over these parties: their table says nothing
 * of groups, or no term takes in any of them. Null where it can.
 */
export function groupIssue(rule: Term, parties: readonly Grouped[]): RuleIssue | null {
  const [place] = groupPlaces(rule);
  if (!place || parties.length === 0) return null;
  const at = { area: "allocation", path: place.path, party: null, value: null } as const;
  const groups = groupsIn(rule);
  if (parties.every(({ group }) => group === undefined)) {
    return { ...at, code: "rule-groups-missing", groups };
  }
  return parties.some((party) => mayTakeIn(rule, party))
    ? null
    : { ...at, code: "rule-groups-unknown", groups };
}

/** Whether a party may pay something by a term, as its figures are: a leaf takes it in, or a floor does. */
export function mayTakeIn(term: Term, party: Grouped): boolean {
  if (term.who !== undefined && !mayBe(term.who, party, true)) return false;
  if (term.min !== undefined) return true;
  return term.terms?.some((each) => mayTakeIn(each, party)) ?? true;
}

/** Whether a party may be among those meant, or (where that is not wanted) among the others. */
function mayBe(who: Who, party: Grouped, wanted: boolean): boolean {
  if (isList(who)) {
    const each = (one: Who) => mayBe(one, party, wanted);
    return wanted ? who.every(each) : who.some(each);
  }
  if ("not" in who) return mayBe(who.not, party, !wanted);
  if ("group" in who) return trimmed(who.group).includes(party.group?.trim() ?? "") === wanted;
  if ("codes" in who) return trimmed(who.codes).includes(party.id) === wanted;
  return true;
}

const isList = (who: Who): who is readonly Who[] => Array.isArray(who);

const trimmed = (texts: string | readonly string[]): readonly string[] =>
  [texts].flat().map((text) => text.trim());

function groupPlaces(rule: Term) {
  return [...objectsIn(rule, RULE_PATH)].flatMap(({ value, key, path }) => {
    const { group } = value as { readonly group?: string | readonly string[] };
    return key === "values" || group === undefined ? [] : [{ path, groups: trimmed(group) }];
  });
}
