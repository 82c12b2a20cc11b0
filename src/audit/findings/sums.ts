import { Decimal, sum, ZERO } from "../../engine";
import { usedPopulation, type Evidence } from "../evidence";
import type { Finding } from "../finding";

/** Printed sums that are not the sums of their rows. */
export function sumFindings(evidence: Evidence): readonly Finding[] {
  const { table, question } = evidence;
  const { sums, rows } = table;
  const about = { sure: "certain", place: null, name: null, detail: null } as const;
  const findings: Finding[] = [];
  if (sums.amount !== null && !question.isOfShares) {
    const computed = sum(rows.map(({ amount }) => new Decimal(amount ?? 0)));
    if (!computed.equals(sums.amount)) {
      const printed = new Decimal(sums.amount).toFixed();
      findings.push({
        ...about,
        code: "sum-differs",
        member: null,
        printed,
        computed: computed.toFixed(),
      });
    }
  }
  if (sums.population !== null) {
    const computed = sum(rows.map((_, row) => usedPopulation(evidence, row) ?? ZERO));
    if (!computed.equals(sums.population)) {
      const printed = new Decimal(sums.population).toFixed();
      const member = "population";
      findings.push({
        ...about,
        code: "sum-differs",
        member,
        printed,
        computed: computed.toFixed(),
      });
    }
  }
  return findings;
}
