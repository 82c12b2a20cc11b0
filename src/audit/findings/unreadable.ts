import type { Finding } from "../finding";
import type { PrintedTable } from "../printedTable";

/** Lines that could not be read, and what is not known of the amounts as a whole. */
export function unreadableFindings({
  unreadable,
  amountColumns,
  isInThousands,
}: PrintedTable): readonly Finding[] {
  const nothing = { place: null, member: null, name: null, computed: null, detail: null } as const;
  return [
    ...unreadable.map(({ text, place }): Finding => {
      return { ...nothing, code: "line-unreadable", sure: "certain", place, printed: text };
    }),
    ...(amountColumns > 1
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
