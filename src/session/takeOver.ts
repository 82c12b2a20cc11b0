import { err, ok, type Result } from "../engine";
import { cellAddress } from "../sheet/address";
import { contentMark, writtenIn } from "../sheet/contentMark";

import { isOwnPart } from "../sheet/layout/ownNames";
import { beginsAsFormula } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { Reading } from "../sheet/reading";
import type { ForeignCell } from "../sheet/cellImage";
import type { CellValue, OwnArea } from "../sheet/snapshot";
import { basisOf } from "./basis";
import { filledCells, type FilledCell } from "./forgottenResult";
import { memoryOf, withSheet, type Memory } from "./memory";
import type { PlanOptions } from "./planOptions";
import { planResult } from "./planResult";
import type { SheetRead } from "./sheetRead";
import type { SessionIssue } from "./state";

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
  options: PlanOptions
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
  const { sheetId } = sheet;
  const taking = (of: readonly OwnArea[]): WritePlan => ({
    target: { kind: "sheet", sheetId },
    cells: [],
    cleared: [],
    names: of,
    fitted: [],
  });
  if (!planned.ok) {
    // What is in the way is somebody's, and is told when the result is written.
    const isInTheWay = planned.error.code === "cells-occupied";
    return isInTheWay ? ok({ plan: taking(names), after: all, others: [] }) : err(planned.error);
  }
  const { plan } = planned.value;
  const ours = cells.filter(cellsLike(plan, reading));
  const after = withMarks(read, reading, ours);
  const contents = contentsOf(plan);
  const others = ours
    .filter(({ content }) => !beginsAsFormula(content))
    .map(({ row, column, content }) => ({ cell: cellAddress(row, column), content }))
    .filter(({ cell, content }) => contents.get(cell) !== content);
  return ok({ plan: taking(nameless.length > 0 ? plan.names : names), after, others });
}

function withMarks(
  { memory, snapshot, choice }: SheetRead,
  reading: Reading,
  cells: readonly FilledCell[]
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
      shapes: [],
      populationDate: reading.populationDate,
    },
  });
}

/** Which cells are like those that a plan would put there: figures beside members, and elsewhere the same words, or words where it has words. */
function cellsLike(plan: WritePlan, { members }: Reading): (cell: FilledCell) => boolean {
  const memberRows = new Set(members.map(({ row }) => row));
  const planned = contentsOf(plan);
  const words = new Set(planned.values());
  return ({ name, row, column, content }) => {
    const isFigure = memberRows.has(row) && (isOwnPart(name, "share") || isOwnPart(name, "amount"));
    if (isFigure) return typeof content === "number";
    const there = planned.get(cellAddress(row, column));
    return words.has(content) || (there !== undefined && typeof there === typeof content);
  };
}

/** What a plan puts into its cells, by address; formulas are left out. */
const contentsOf = ({ cells }: WritePlan): ReadonlyMap<string, CellValue> =>
  new Map(
    cells.flatMap(({ row, column, content }) => {
      const written = writtenIn(content);
      return written === null ? [] : [[cellAddress(row, column), written] as const];
    })
  );
