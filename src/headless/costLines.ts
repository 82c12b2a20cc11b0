import type { CostLineChoice } from "../session/agreement/costLineChoice";
import { allocateCostLines, readingForCosts } from "../session/agreement/costLines";
import type { Session } from "../session/session";
import type { Language } from "../text";
import { costLineTexts } from "../text/costLineTexts";
import { reportCheck, type ReportedCheck } from "./reportedCheck";

/** A table of costs as `--json` prints it; amounts are decimal strings in the order of `lines`. */
export type ReportedLines = {
  readonly sheet: string;
  readonly lines: readonly { readonly name: string; readonly amount: string }[];
  readonly rows: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly amounts: readonly string[];
    readonly sum: string;
  }[];
  readonly check: ReportedCheck;
};

/** Writes the costs on a sheet of their own; null when they were refused, which the session's notice says. */
export async function writeCostLines(
  session: Session,
  lines: readonly CostLineChoice[],
  language: Language
): Promise<ReportedLines | null> {
  await session.writeCostLines(lines, costLineTexts(language));
  const { notice, choice } = session.getState();
  const reading = session.readingBy(readingForCosts(lines));
  if (notice?.kind !== "cost-lines-written" || reading === null) return null;
  const shared = allocateCostLines(reading, choice, lines);
  if (!shared.ok) throw new Error("Costs that were written have been refused.");
  const { value: table } = shared;
  return {
    sheet: notice.sheetName,
    lines: table.lines.map(({ label, amount }) => ({ name: label, amount: amount.toFixed() })),
    rows: table.rows.map(({ code, name, cells, amount }) => ({
      code,
      name,
      amounts: cells.map((cell) => cell.amount.toFixed()),
      sum: amount.toFixed(),
    })),
    check: reportCheck(table.check),
  };
}
