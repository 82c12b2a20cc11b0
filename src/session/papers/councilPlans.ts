import { adoptedTableOf, fingerprintOf, type Sha256 } from "../../council";
import { err, ok, type Allocation, type Result } from "../../engine";
import type { Answer, Answers, PaperInWords, PaperRead, PaperSheet } from "../../papers";
import type { Rectangle } from "../../sheet/address";
import { tooLongAmong } from "../../sheet/layout/tooLongAmong";
import type { CouncilRefusal } from "./councilRefusal";
import { earlierResult } from "../workbook/earlierResult";
import { schemeOf } from "../agreement/ownSchemes";
import { populationBasisIn, type SheetRead } from "../workbook/sheetRead";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/** What the user wants on a sheet of its own, and the answers to what it asks; figures with a point for decimals. */
export type CouncilOrder = {
  /** The part of the paper. */
  readonly kind: string;
  readonly [answer: string]: Answer | PaidPlace | undefined;
};

/** Where in the workbook it stands what was paid. */
export type PaidPlace = { readonly sheetId: string; readonly area: Rectangle };

/** Makes the sheet of a paper; returns the first obstacle instead where there is one. */
export async function councilSheet(
  read: SheetRead,
  paper: PaperInWords,
  answers: Answers,
  sha256: Sha256
): Promise<Result<PaperSheet, CouncilRefusal>> {
  if (read.snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  const allocated = allocationIn(read);
  if (!allocated.ok) {
    if (paper.from === "allocation") return allocated;
    return paper.make({ ...paperRead(read), allocated: null }, answers);
  }
  const allocation = allocated.value;
  const tooLong = tooLongAmong(allocation.rows.map(({ amount }) => amount));
  if (tooLong && paper.from === "allocation") return err(tooLong);
  const { code } = await fingerprintOf(adoptedTableOf(allocation), sha256);
  return paper.make({ ...paperRead(read), allocated: { allocation, code } }, answers);
}

function paperRead(read: SheetRead): Omit<PaperRead, "allocated"> {
  const { outcome, choice, memory } = read;
  return {
    scheme: schemeOf(choice) ?? { id: choice.schemeId },
    reading: outcome.kind === "table" ? outcome.reading : null,
    basis: populationBasisIn(read),
    without: choice.without,
    adopted: memory.adopted,
    earlier: earlierResult(read),
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
      return outcome.kind === "no-table" ? err(outcome.issues[0]!) : err(NO_POPULATION_TABLE);
  }
}

/** Whether an answer says where in the workbook cells stand, and not what they hold. */
export const isPlace = (answer: Answer | PaidPlace | undefined): answer is PaidPlace =>
  typeof answer === "object" && answer !== null && "area" in answer;
