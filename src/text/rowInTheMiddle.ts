import type { Allocation } from "../engine";

/** Whose amount is worked out where nobody is chosen: the one in the middle, by amount. */
export function rowInTheMiddle({ rows }: Allocation): number {
  const members = rows.flatMap(({ part, amount }, index) =>
    part === "member" ? [{ index, amount }] : []
  );
  members.sort((a, b) => a.amount.comparedTo(b.amount) || a.index - b.index);
  return members[Math.floor((members.length - 1) / 2)]?.index ?? 0;
}
