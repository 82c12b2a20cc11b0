import { Decimal, sum, ZERO } from "../../engine";
import { usedPopulation, type Evidence } from "../evidence";
import type { Finding } from "../finding";

/** Subtotals whose figures are not the sums of their members. */
export function subtotalFindings(evidence: Evidence): readonly Finding[] {
  const { rows, subtotals } = evidence.table;
  return subtotals.flatMap(({ label, place, rows: members, amount, population }): Finding[] => {
    const about = {
      code: "subtotal-differs",
      sure: "certain",
      place,
      member: label,
      name: label,
      detail: null,
    } as const;
    const amounts = sum(members.map((row) => new Decimal(rows[row]!.amount ?? 0)));
    const populations = sum(members.map((row) => usedPopulation(evidence, row) ?? ZERO));
    return [[amount, amounts] as const, [population, populations] as const].flatMap(
      ([printed, computed]) =>
        printed === null || computed.equals(printed)
          ? []
          : [{ ...about, printed: new Decimal(printed).toFixed(), computed: computed.toFixed() }]
    );
  });
}
