import { groupsIn, mayTakeIn, type Grouped, type Term } from "../../engine";
import { warningAt, type ReadingIssue } from "../readingIssue";

/** A party with what its table says of its group, and the cell where that stands or should. */
export type GroupedParty = Grouped & { readonly name: string; readonly cell: string };

/** Who is passed by for want of a group, and who for one that the rules do not speak of. */
export function groupWarnings(
  parties: readonly GroupedParty[],
  rules: readonly Term[]
): readonly ReadingIssue[] {
  return [...withoutGroup(parties), ...rules.flatMap((rule) => inUnknownGroup(parties, rule))];
}

/** Who has no group though the table has a column for them: a term for a group passes them by. */
function withoutGroup(parties: readonly GroupedParty[]): readonly ReadingIssue[] {
  const missing = parties.filter(({ group }) => (group ?? null) === null);
  const [first] = missing;
  if (!first || missing.length === parties.length) return [];
  const { name, cell } = first;
  return [{ ...warningAt(cell), code: "party-without-group", name, parties: missing.length }];
}

/** Whose group no term of a rule speaks of, so that they pay nothing by it though others do. */
function inUnknownGroup(parties: readonly GroupedParty[], rule: Term): readonly ReadingIssue[] {
  const known = groupsIn(rule);
  const unknown = parties.filter(
    ({ group, ...party }) =>
      typeof group === "string" &&
      !known.includes(group.trim()) &&
      !mayTakeIn(rule, { ...party, group })
  );
  const [first] = unknown;
  if (!first || !parties.some((party) => mayTakeIn(rule, party))) return [];
  const { name, cell, group } = first;
  return [
    {
      ...warningAt(cell),
      code: "party-group-unknown",
      name,
      group: group!.trim(),
      groups: known,
      parties: unknown.length,
    },
  ];
}
