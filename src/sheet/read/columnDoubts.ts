import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import type { Block } from "./block";

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
        ? { code: "population-not-come", date: used.date ?? "", cell, severity: "warning" }
        : {
            ...{ code: "population-unsure", reason: "not-come", label, column: population },
            ...{ cell, severity: "error" },
          };
    case "heading":
      return {
        ...{ code: "population-unsure", reason: "heading", label, column: population },
        ...{ cell, severity: "error" },
      };
    case "qualified":
      return { code: "population-qualified", label, cell, severity: "warning" };
    case "tie": {
      const otherCell = cellAddress(row, doubt.other.column);
      const otherLabel = doubt.other.label ?? "";
      return { code: "population-tie", label, otherCell, otherLabel, cell, severity: "warning" };
    }
  }
}
