import { foldName } from "../read/names";
import type { Finding } from "../finding";
import type { PrintedTable } from "../printedTable";
import { agreementsNear } from "../agreements";
import type { AuditExplanation } from "../finding";

/** Municipalities that stand in the table more than once. */
export function memberFindings({ rows }: PrintedTable): readonly Finding[] {
  return rows.flatMap((row, index): Finding[] => {
    const same = rows.filter(({ code }) => code === row.code);
    if (same[1] !== row || rows.indexOf(row) !== index) return [];
    const { code, name, place } = row;
    return [
      {
        code: "member-repeated",
        sure: "certain",
        place,
        member: code,
        name,
        printed: same.length.toString(),
        computed: "1",
        detail: null,
      },
    ];
  });
}

/** Members of the agreement by whose rule and numbers the table was made, that do not stand in it. */
export function missingMembers(
  { rows, unreadable }: PrintedTable,
  explanation: AuditExplanation
): readonly Finding[] {
  const codes = new Set(rows.map(({ code }) => code));
  const lost = unreadable.map(({ text }) => foldName(text));
  const agreement = agreementsNear(explanation, codes).find(({ hasSameNumbers }) => hasSameNumbers);
  if (!agreement) return [];
  return agreement.missing
    .filter(({ name }) => !lost.some((text) => text.includes(foldName(name))))
    .map(({ code, name }) => ({
      code: "member-missing",
      sure: "likely",
      place: null,
      member: code,
      name,
      printed: null,
      computed: null,
      detail: null,
    }));
}
