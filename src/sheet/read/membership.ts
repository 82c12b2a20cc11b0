import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import { warningAt } from "../readingIssue";

/**
 * Warnings where the members on the sheet are not those of the agreement: one for each that is
 * missing from the sheet, and one for each on the sheet that does not take part.
 */
export function checkMembership(
  members: readonly ReadMember[],
  parties: readonly { readonly code: string; readonly name: string }[]
): readonly ReadingIssue[] {
  const present = new Set(members.map(({ code }) => code));
  const agreed = new Set(parties.map(({ code }) => code));
  const missing = parties
    .filter(({ code }) => !present.has(code))
    .map(({ code: municipality, name }): ReadingIssue => {
      return {
        area: "reading",
        code: "member-missing",
        municipality,
        name,
        cell: null,
        severity: "warning",
      };
    });
  const strangers = members
    .filter(({ code }) => !agreed.has(code))
    .map((member): ReadingIssue => {
      const { code: municipality, name, row, codeColumn, nameColumn, populationColumn } = member;
      const cell = cellAddress(row, codeColumn ?? nameColumn ?? populationColumn);
      return { ...warningAt(cell), code: "member-not-in-set", municipality, name };
    });
  return [...missing, ...strangers];
}
