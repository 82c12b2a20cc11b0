import { paperPartOn } from "../../sheet/layout/ownNames";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** A sheet that the add-in made for the councils, and the sheet it was made from. */
export type Paper = {
  /** Null until Excel has given the new sheet its id; then the name identifies it. */
  readonly sheetId: string | null;
  readonly sheetName: string;
  readonly schemeId: string;
  readonly source: { readonly sheetId: string; readonly sheetName: string };
};

/** The part of what a workbook remembers that is about papers. */
type Papers = { readonly papers: readonly Paper[] };

/** The part of the paper that a sheet is; null for any other sheet. */
export const paperOn = paperPartOn;

/** What is remembered of a paper; undefined where the workbook has forgotten it. */
export function paperOf(
  { papers }: Papers,
  { sheetId, sheetName }: Pick<SheetSnapshot, "sheetId" | "sheetName">
): Paper | undefined {
  return (
    papers.find((paper) => paper.sheetId === sheetId) ??
    papers.find((paper) => paper.sheetId === null && paper.sheetName === sheetName)
  );
}

/** The memory with one paper more, in the place of what is remembered of the same sheet. */
export function withPaper<T extends Papers>(memory: T, paper: Paper): T {
  const others = memory.papers.filter(
    ({ sheetId, sheetName }) =>
      sheetName !== paper.sheetName && (sheetId === null || sheetId !== paper.sheetId)
  );
  return { ...memory, papers: [...others, paper] };
}
