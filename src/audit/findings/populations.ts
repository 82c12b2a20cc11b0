import { Decimal } from "../../engine";
import { aboutMember, exceptionAt, type Evidence } from "../evidence";
import type { Finding } from "../finding";
import { officialOf } from "../question";

/** Populations that are not the official ones at the table's date, though the amounts were made from them. */
export function populationFindings(evidence: Evidence): readonly Finding[] {
  const { table } = evidence;
  const { date } = table;
  if (date === null) return [];
  return table.rows.flatMap((member, row): Finding[] => {
    const official = officialOf(table, member.code);
    const { population } = member;
    if (official === null || population === null || exceptionAt(evidence, row)) return [];
    if (new Decimal(official).equals(population)) return [];
    return [
      {
        ...aboutMember(member, "population"),
        code: "population-differs",
        sure: "certain",
        printed: population,
        computed: official,
        detail: { kind: "official", date },
      },
    ];
  });
}
