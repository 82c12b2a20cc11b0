import { adoptedTableOf, fingerprintOf, type Sha256 } from "../council";
import { err, ok, type Allocation, type Result } from "../engine";
import type { Answer, Answers, PaperInWords, PaperRead, PaperSheet } from "../papers";
import type { Rectangle } from "../sheet/address";
import { refuseTooLong } from "../sheet/layout/refuseTooLong";
import type { CouncilRefusal } from "./councilRefusal";
import { schemeOf } from "./ownSchemes";
import { populationBasisIn, type SheetRead } from "./sheetRead";

/** What the user wants on a sheet of its own, and the answers to what it asks; figures with a point for decimals. */
export type CouncilOrder = {
  /** The part of the paper. */
  readonly kind: string;
  readonly [answer: string]: Answer | PaidPlace | undefined;
};

/** Where in the workbook it stands what was paid. */
export type PaidPlace = { readonly sheetId: string; readonly area: Rectangle };

/** The sheet of a paper, or the first reason why there is none. */
export async function councilSheet(
  read: SheetRead,
  paper: PaperInWords,
  answers: Answers,
  sha256: Sha256
): Promise<Result<PaperSheet, CouncilRefusal>> {
  if (read.snapshot.readOnly) return err({ code: "workbook-read-only" });
  const allocation = allocationIn(read);
  if (!allocation.ok) {
    if (paper.from === "allocation") return allocation;
    return paper.make({ ...paperRead(read), allocated: null }, answers);
  }
  const amounts = allocation.value.rows.map(({ amount }) => amount);
  const fits = refuseTooLong(paper.from === "allocation" ? amounts : [], () => allocation.value);
  if (!fits.ok) return fits;
  const { code } = await fingerprintOf(adoptedTableOf(fits.value), sha256);
  return paper.make({ ...paperRead(read), allocated: { allocation: fits.value, code } }, answers);
}

function paperRead(read: SheetRead): Omit<PaperRead, "allocated"> {
  const { outcome, choice, memory } = read;
  return {
    scheme: schemeOf(choice) ?? { id: choice.schemeId },
    reading: outcome.kind === "table" ? outcome.reading : null,
    basis: populationBasisIn(read),
    without: choice.without,
    adopted: memory.adopted,
  };
}

/** The allocation that papers are made of: what the sheet and the choice give now. */
export function allocationIn({ result, outcome }: SheetRead): Result<Allocation, CouncilRefusal> {
  switch (result.kind) {
    case "allocated":
      return ok(result.allocation);
    case "blocked":
    case "refused":
      return err(result.issues[0]!);
    case "none":
      return outcome.kind === "no-table"
        ? err(outcome.issues[0]!)
        : err({ code: "no-population-table", cell: null, severity: "error" });
  }
}

/** Whether an answer says where in the workbook cells stand, and not what they hold. */
export const isPlace = (answer: Answer | PaidPlace | undefined): answer is PaidPlace =>
  typeof answer === "object" && answer !== null && "area" in answer;
