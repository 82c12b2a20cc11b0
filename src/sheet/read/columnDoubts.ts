import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import type { Block } from "./block";
import { errorAt, warningAt } from "../readingIssue";

/** What there is to say or to ask about the choice of the population column; null where it is sure. */
export function describeDoubt({ columns, population, top }: Block): ReadingIssue | null {
  const { choice, header } = columns;
  const { doubt, why } = choice;
  const [used] = choice.columns;
  if (doubt === null || used === undefined) return null;
  const row = header.row ?? top;
  const label = used.label ?? "";
  const cell = cellAddress(row, population);
  switch (doubt.kind) {
    case "not-come":
      return why === "given"
        ? { ...warningAt(cell), code: "population-not-come", date: used.date ?? "" }
        : {
            ...{ code: "population-unsure", reason: "not-come", label, column: population },
            ...errorAt(cell),
          };
    case "heading":
      return {
        ...{ code: "population-unsure", reason: "heading", label, column: population },
        ...errorAt(cell),
      };
    case "qualified":
      return { ...warningAt(cell), code: "population-qualified", label };
    case "tie": {
      const otherCell = cellAddress(row, doubt.other.column);
      const otherLabel = doubt.other.label ?? "";
      return { ...warningAt(cell), code: "population-tie", label, otherCell, otherLabel };
    }
  }
}
