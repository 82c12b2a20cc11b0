import { err, ok, type Result } from "../engine";
import { cellAddress, contains } from "../sheet/address";
import { contentMark, writtenIn } from "../sheet/contentMark";
import { formulaShape } from "../sheet/formulaReferences";
import { isOwnPart } from "../sheet/layout/ownNames";
import { hasWords, shapeOf } from "../sheet/layout/writtenShape";
import { beginsAsFormula } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { Reading } from "../sheet/reading";
import type { ForeignCell } from "../sheet/cellImage";
import type { CellValue, OwnArea } from "../sheet/snapshot";
import { basisOf } from "./workbook/basis";
import { filledCells, type FilledCell } from "./workbook/filledCells";
import { memoryOf, withSheet, type Memory } from "./memory";
import type { ResultOptions } from "./workbook/planOptions";
import { planResult } from "./workbook/planResult";
import type { SheetRead } from "./workbook/sheetRead";
import type { SessionIssue } from "./workbook/sessionIssue";

/** What is to be done to take a result over. */
type TakingOver = {
  readonly plan: WritePlan;
  readonly after: Memory;
  /** Cells that say something else than what is chosen gives, and that the next write replaces. */
  readonly others: readonly ForeignCell[];
};

/**
 * A plan that changes no cell, and the memory in which a forgotten result is ours again, as a result
 * of what is chosen now: what differs from that is told as typed over. What nobody can take for ours
 * stays somebody's: formulas where we write values, words in place of figures, and what stands where
 * the summary has nothing. Where our names are gone they are set again.
 */
export function planTakingOver(
  read: SheetRead,
  places: readonly OwnArea[],
  options: ResultOptions
): Result<TakingOver, SessionIssue> {
  const { outcome, snapshot, nameless } = read;
  if (outcome.kind !== "table") throw new Error("A forgotten result stands beside a table.");
  const { reading } = outcome;
  const names = [...snapshot.sheet.ownAreas, ...nameless];
  const sheet = { ...snapshot.sheet, ownAreas: names };
  const cells = filledCells(sheet, places);
  const all = withMarks(read, reading, cells);
  const likeOurs = { ...read, memory: all, nameless: [], snapshot: { ...snapshot, sheet } };
  const planned = planResult(likeOurs, "beside", options);
  const isInTheWay = !planned.ok && planned.error.code === "cells-occupied";
  // What is in the way is somebody's, and is told when the result is written; the words are the same anywhere.
  const elsewhere = isInTheWay ? planResult(likeOurs, "new-sheet", options) : planned;
  if (!elsewhere.ok) return err(elsewhere.error);
  const there = contentsOf(elsewhere.value.plan);
  const words = new Set(there.values());
  const memberRows = new Set(reading.members.map(({ row }) => row));
  const isFigure = ({ name, row }: FilledCell): boolean =>
    memberRows.has(row) && (isOwnPart(name, "share") || isOwnPart(name, "amount"));
  const isInPlace = ({ row, column, content }: FilledCell): boolean =>
    !isInTheWay && typeof there.get(cellAddress(row, column)) === typeof content;
  const formulas = formulasOf(elsewhere.value.plan);
  const ours = cells.filter((cell) => {
    if (isFigure(cell)) return typeof cell.content === "number";
    if (beginsAsFormula(cell.content)) return formulas.has(kindOf(String(cell.content)));
    return words.has(cell.content) || isInPlace(cell);
  });
  const regions = new Map(
    reading.members.map(({ row, region }) => [row, region ?? options.labels.noRegion])
  );
  const isExtra = extraWords(cells, elsewhere.value.plan);
  // The name of a region says something only beside its municipality.
  const isAsChosen = (cell: FilledCell): boolean => {
    const { name, row, column, content } = cell;
    if (isOwnPart(name, "region") && regions.has(row)) return regions.get(row) === content;
    const stands = !isInTheWay && there.get(cellAddress(row, column)) === content;
    return words.has(content) && (stands || !isExtra(cell));
  };
  const others = ours
    .filter((cell) => !isFigure(cell) && !isAsChosen(cell))
    .filter(({ content }) => !beginsAsFormula(content))
    .map(({ row, column, content }) => ({ cell: cellAddress(row, column), content }));
  const plan: WritePlan = {
    target: { kind: "sheet", sheetId: sheet.sheetId },
    cells: [],
    cleared: [],
    names,
    fitted: [],
  };
  return ok({ plan, after: withMarks(read, reading, ours, places), others });
}

function withMarks(
  { memory, snapshot, choice }: SheetRead,
  reading: Reading,
  cells: readonly FilledCell[],
  places: readonly OwnArea[] = []
): Memory {
  const { sheetId, sheetName } = snapshot.sheet;
  const remembered = memoryOf(memory, sheetId, sheetName);
  const values = cells.filter(({ content }) => !beginsAsFormula(content));
  return withSheet(memory, {
    sheetId,
    sheetName,
    choice,
    corrections: remembered?.corrections ?? {},
    costLines: remembered?.costLines ?? [],
    written: {
      basis: basisOf(reading),
      choice,
      marks: [...new Set(values.map(({ name, content }) => contentMark(name, content)))],
      shapes: places
        .filter((own) => hasWords(own) && own.area.rows * own.area.columns <= LARGEST_PLACE)
        .map((own) =>
          shapeOf(
            own,
            cells
              .filter(({ name }) => name === own.name)
              .map((cell) => ({ ...cell, isFormula: beginsAsFormula(cell.content) }))
          )
        ),
      populationDate: reading.populationDate,
    },
  });
}

/** The cells of a summary and more; a crafted name may cover the whole sheet. */
const LARGEST_PLACE = 100_000;

/** The kinds of the formulas in a plan. */
const formulasOf = ({ cells }: WritePlan): ReadonlySet<string> =>
  new Set(
    cells.flatMap(({ content }) => (content.kind === "formula" ? [kindOf(content.formula)] : []))
  );

/**
 * What a formula is whatever result it was written for: the sentences that it says, or, of one that
 * says nothing, its shape. The figures of that result stand in it as lists.
 */
function kindOf(formula: string): string {
  const sentences = formula.replace(/\{[^}]*\}/g, "").match(/"[^"]{2,}"/g) ?? [];
  return sentences.length > 0 ? [...new Set(sentences)].join() : formulaShape(formula);
}

/** Whether more cells of a place of the add-in say what a cell does than a plan has say it there: one of them is the user's. */
function extraWords(
  cells: readonly FilledCell[],
  { cells: planned, names }: WritePlan
): (cell: FilledCell) => boolean {
  const key = (name: string, content: CellValue) => JSON.stringify([name, content]);
  const standing = tally(cells.map(({ name, content }) => key(name, content)));
  const meant = tally(
    planned.flatMap(({ row, column, content }) => {
      const written = writtenIn(content);
      const over = names.filter(({ area }) => contains(area, row, column));
      return written === null ? [] : over.map(({ name }) => key(name, written));
    })
  );
  return ({ name, content }) => {
    const said = key(name, content);
    return (standing.get(said) ?? 0) > (meant.get(said) ?? 0);
  };
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What a plan puts into its cells, by address; formulas are left out. */
const contentsOf = ({ cells }: WritePlan): ReadonlyMap<string, CellValue> =>
  new Map(
    cells.flatMap(({ row, column, content }) => {
      const written = writtenIn(content);
      return written === null ? [] : [[cellAddress(row, column), written] as const];
    })
  );
