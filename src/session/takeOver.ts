import { err, ok, type Result } from "../engine";
import { cellAddress } from "../sheet/address";
import { contentMark, writtenIn } from "../sheet/contentMark";

import { isOwnPart } from "../sheet/layout/ownNames";
import { beginsAsFormula } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { Reading } from "../sheet/reading";
import type { OwnArea } from "../sheet/snapshot";
import { basisOf } from "./basis";
import { filledCells, type FilledCell } from "./forgottenResult";
import { memoryOf, withSheet, type Memory } from "./memory";
import type { PlanOptions } from "./planOptions";
import { planResult } from "./planResult";
import type { SheetRead } from "./sheetRead";
import type { SessionIssue } from "./state";

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
): Result<{ readonly plan: WritePlan; readonly after: Memory }, SessionIssue> {
  const { outcome, snapshot, nameless } = read;
  if (outcome.kind !== "table") throw new Error("A forgotten result stands beside a table.");
  const { reading } = outcome;
  const names = [...snapshot.sheet.ownAreas, ...nameless];
  const sheet = { ...snapshot.sheet, ownAreas: names };
  const cells = filledCells(sheet, places);
  const all = withMarks(read, reading, cells);
  const likeOurs = { ...read, memory: all, snapshot: { ...snapshot, sheet } };
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
    return isInTheWay ? ok({ plan: taking(names), after: all }) : err(planned.error);
  }
  const { plan } = planned.value;
  const after = withMarks(read, reading, cells.filter(cellsLike(plan, reading)));
  return ok({ plan: taking(nameless.length > 0 ? plan.names : names), after });
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

/** Which cells are like those that a plan would put there. */
function cellsLike(plan: WritePlan, { members }: Reading): (cell: FilledCell) => boolean {
  const memberRows = new Set(members.map(({ row }) => row));
  const kinds = new Map(
    plan.cells.map(({ row, column, content }) => [
      cellAddress(row, column),
      typeof writtenIn(content),
    ])
  );
  const words = new Set(plan.cells.map(({ content }) => writtenIn(content)));
  return ({ name, row, column, content }) => {
    if (isOwnPart(name, "summary")) {
      return words.has(content) || kinds.get(cellAddress(row, column)) === typeof content;
    }
    const isFigure = memberRows.has(row) && !isOwnPart(name, "region");
    return !isFigure || typeof content === "number";
  };
}
