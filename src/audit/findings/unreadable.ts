import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import { isSplitInTerms } from "./terms";

/** Lines that could not be read, and what is not known of the amounts as a whole. */
export function unreadableFindings(evidence: Evidence): readonly Finding[] {
  const { unreadable, amountColumns, isInThousands } = evidence.table;
  const nothing = { place: null, member: null, name: null, computed: null, detail: null } as const;
  return [
    ...unreadable.map(({ text, place }): Finding => {
      return { ...nothing, code: "line-unreadable", sure: "certain", place, printed: text };
    }),
    ...(amountColumns > 1 && !isSplitInTerms(evidence)
      ? [
          {
            ...nothing,
            code: "several-amounts",
            sure: "certain",
            printed: amountColumns.toString(),
          } as const,
        ]
      : []),
    ...(isInThousands
      ? [{ ...nothing, code: "in-thousands", sure: "likely", printed: null } as const]
      : []),
  ];
}
