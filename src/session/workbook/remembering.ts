import { marksOf } from "../../sheet/contentMark";
import { standingAt, writtenShapes, type WrittenShape } from "../../sheet/layout";
import type { RememberedPlaces } from "../../sheet/gateway";
import type { WritePlan } from "../../sheet/plan";
import type { PartyHeadings, Reading, ReadingCorrections } from "../../sheet/reading";
import { anchorCorrections } from "./anchoredCorrections";
import { basisOf } from "./basis";
import type { CostLineChoice } from "../agreement/costLineChoice";
import { memoryOf, ourMarks, withSheet, type Memory, type WrittenMemory } from "../memory";
import type { SheetRead } from "./sheetRead";
import { unfinishedOn, withUnfinished, type UnfinishedWrite } from "./unfinished";

/** What the workbook is to remember once a plan has been written. */
export function rememberWritten(read: SheetRead, plan: WritePlan, reading: Reading): Memory {
  const { memory, choice, snapshot } = read;
  const { sheetId, sheetName } = snapshot.sheet;
  const { populationDate } = reading;
  const written = {
    basis: basisOf(reading),
    choice,
    marks: marksOf(plan),
    shapes: writtenShapes(plan),
    populationDate,
  };
  if (plan.target.kind === "new-sheet") {
    const { name } = plan.target;
    return withSheet(memory, {
      sheetId: null,
      sheetName: name,
      choice,
      // Its heading says no date.
      corrections: {
        ...(populationDate ? { populationDate } : {}),
        ...(reading.average ? { average: true } : {}),
        ...(reading.headings ? partiesOn(plan, reading.headings) : {}),
      },
      written,
      costLines: [],
    });
  }
  const { corrections = {}, costLines = [] } = memoryOf(memory, sheetId, sheetName) ?? {};
  return withSheet(memory, { sheetId, sheetName, choice, corrections, written, costLines });
}

/** That the new sheet is a table of parties, and the column of what counts as their population. */
function partiesOn({ cells }: WritePlan, { population }: PartyHeadings): ReadingCorrections {
  const heading = cells.find(
    ({ row, content }) => row === 0 && content.kind === "text" && content.text === population
  );
  return { parties: true, ...(heading ? { populationColumn: heading.column } : {}) };
}

/**
 * What it is to remember while a plan is being written: if the write breaks off, our cells are those
 * of the last result and those of this one, as `meanwhile` has the sheet read.
 */
export function rememberWriting(
  { memory: before, snapshot: { sheet } }: SheetRead,
  meanwhile: Memory,
  write: UnfinishedWrite
): Memory {
  const { sheetId } = write;
  if (sheetId === null) return withUnfinished(meanwhile, write);
  const earlier = ourMarks(before);
  const remembered = before.sheets.find((of) => of.sheetId === sheetId)?.written?.shapes ?? [];
  const shapes = standingAt(remembered, sheet, unfinishedOn(before, sheet) !== undefined);
  return {
    ...withUnfinished(meanwhile, write),
    sheets: meanwhile.sheets.map((of) =>
      of.written && of.sheetId === sheetId
        ? { ...of, written: eitherOf(earlier, shapes, of.written) }
        : of
    ),
  };
}

/** The memory once Excel has given a new sheet its id. */
export function withSheetId(
  memory: Memory,
  named: string,
  { sheetId, sheetName }: { readonly sheetId: string; readonly sheetName: string }
): Memory {
  const known = <T extends { readonly sheetId: string | null; readonly sheetName: string }>(
    each: T
  ): T =>
    each.sheetId === null && each.sheetName === named ? { ...each, sheetId, sheetName } : each;
  return { ...memory, sheets: memory.sheets.map(known), papers: memory.papers.map(known) };
}

/** The memory without anything of a sheet that a write was to make. */
export function withoutNewSheet(memory: Memory, named: string): Memory {
  const isOther = (each: { readonly sheetId: string | null; readonly sheetName: string }) =>
    each.sheetId !== null || each.sheetName !== named;
  return {
    ...memory,
    sheets: memory.sheets.filter(isOther),
    papers: memory.papers.filter(isOther),
  };
}

/** The cells on the sheet may be those of an earlier result or of this one, each in its own places. */
const eitherOf = (
  marks: ReadonlySet<string>,
  shapes: readonly WrittenShape[],
  written: WrittenMemory
): WrittenMemory => ({
  ...written,
  marks: [...marks, ...written.marks],
  shapes: [...shapes, ...written.shapes],
});

/**
 * What it is to remember when the user says what the columns mean, and the places on the sheet that
 * this speaks of; null takes all of it back.
 */
export function rememberCorrections(
  { memory, choice, snapshot }: SheetRead,
  said: ReadingCorrections | null
): { readonly memory: Memory; readonly places: RememberedPlaces } {
  const { sheetId, sheetName } = snapshot.sheet;
  const remembered = memoryOf(memory, sheetId, sheetName);
  const { corrections, anchors } = anchorCorrections(said ?? {}, snapshot.sheet);
  const after = withSheet(memory, {
    sheetId,
    sheetName,
    choice: remembered?.choice ?? choice,
    written: remembered?.written ?? null,
    corrections,
    costLines: remembered?.costLines ?? [],
  });
  return { memory: after, places: { sheetId, anchors } };
}

/** What it is to remember when several costs were shared together. */
export function rememberCostLines(
  { memory, choice, snapshot }: SheetRead,
  costLines: readonly CostLineChoice[]
): Memory {
  const { sheetId, sheetName } = snapshot.sheet;
  const remembered = memoryOf(memory, sheetId, sheetName);
  return withSheet(memory, {
    sheetId,
    sheetName,
    choice: remembered?.choice ?? choice,
    corrections: remembered?.corrections ?? {},
    written: remembered?.written ?? null,
    costLines,
  });
}
