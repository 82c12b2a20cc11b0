import {
  adoptedTableOf,
  fingerprintIn,
  fingerprintOf,
  type AdoptedVersion,
  type Sha256,
} from "../../council";
import { err, type Result } from "../../engine";
import type { Allocated, Answer, Answers, PaperInWords, PaperRead, PaperSheet } from "../../papers";
import type { Rectangle } from "../../sheet/address";
import { AVERAGED_YEARS, type PopulationBasis, type Reading } from "../../sheet/reading";
import { tooLongAmong } from "../../sheet/layout/tooLongAmong";
import { amountsInForce, type AmountsInForce } from "./amountsInForce";
import type { CouncilRefusal } from "./councilRefusal";
import { earlierResult } from "../workbook/earlierResult";
import { schemeOf } from "../agreement/ownSchemes";
import { populationBasisIn, type SheetRead } from "../workbook/sheetRead";

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
  const amounts = amountsInForce(read, paper.when);
  if (!amounts.ok) {
    if (paper.from === "allocation") return amounts;
    return paper.make({ ...paperRead(read), allocated: null }, answers);
  }
  const { allocation, locked } = amounts.value;
  const tooLong = tooLongAmong(allocation.rows.map(({ amount }) => amount));
  if (tooLong && paper.from === "allocation") return err(tooLong);
  const allocated = await allocatedOn(read, amounts.value, sha256);
  const asked = paperRead(read);
  const basis = locked ? { ...asked.basis, ...countedIn(locked, asked.reading) } : asked.basis;
  return paper.make({ ...asked, basis, allocated }, answers);
}

/** The amounts as a paper tells them: with their code, and whose they are. */
export async function allocatedOn(
  { snapshot }: SheetRead,
  { allocation, locked, isChangedSince }: AmountsInForce,
  sha256: Sha256
): Promise<Allocated> {
  const { code } = locked
    ? fingerprintIn(locked)
    : await fingerprintOf(adoptedTableOf(allocation), sha256);
  return {
    allocation,
    code,
    locked,
    changedSince: isChangedSince ? snapshot.sheet.sheetName : null,
  };
}

/** The population that was locked: its date, and of an average the years, which the sheet has side by side. */
function countedIn(
  { populationDate, table }: AdoptedVersion,
  reading: Reading | null
): Pick<PopulationBasis, "populationDate" | "average"> {
  const isAveraged = table.rows.some(({ populations }) => populations);
  if (!isAveraged) return { populationDate, average: null };
  const last = Number(populationDate?.slice(0, 4));
  const years = (reading?.years ?? []).map(({ year }) => year).filter((year) => year <= last);
  const counted = years.slice(-AVERAGED_YEARS);
  return { populationDate, average: counted.length === AVERAGED_YEARS ? counted : null };
}

function paperRead(read: SheetRead): Omit<PaperRead, "allocated"> {
  const { outcome, choice } = read;
  return {
    scheme: schemeOf(choice) ?? { id: choice.schemeId },
    reading: outcome.kind === "table" ? outcome.reading : null,
    basis: populationBasisIn(read),
    without: choice.without,
    earlier: earlierResult(read),
  };
}

/** Whether an answer says where in the workbook cells stand, and not what they hold. */
export const isPlace = (answer: Answer | PaidPlace | undefined): answer is PaidPlace =>
  typeof answer === "object" && answer !== null && "area" in answer;
