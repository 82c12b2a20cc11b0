import { findAgreementMembers } from "../../catalogue";
import { checkMembership } from "../../sheet/read";
import type { Reading, ReadingIssue } from "../../sheet/reading";
import type { Choice } from "./choice";

/**
 * Warnings where the sheet's members are not those of the chosen agreement. A sheet on which fewer
 * than half of them stand is about something else, such as the same agreement under other years'
 * numbers, and is left alone.
 */
export function membershipIssues(
  { members }: Reading,
  { schemeId, without }: Choice
): readonly ReadingIssue[] {
  const agreement = findAgreementMembers(schemeId);
  if (!agreement) return [];
  const agreed = new Set(agreement.members.map(({ code }) => code));
  const present = members.filter(({ code }) => agreed.has(code)).length;
  if (present * 2 < agreed.size) return [];
  const leftOpen = new Set([...without, ...agreement.undecided.map(({ code }) => code)]);
  return checkMembership(
    members.filter(({ code }) => agreed.has(code) || !leftOpen.has(code)),
    agreement.members
  );
}
