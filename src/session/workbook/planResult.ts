import { err, ok, type Result } from "../../engine";
import { layOutOnNewSheet, type NewSheetOptions } from "../../papers";
import { rectangleAddress } from "../../sheet/address";
import { layOutResult, type LayoutIssue } from "../../sheet/layout";
import { labelsFor } from "../../sheet/layout/labels";
import { noteOn } from "../../sheet/layout/populationNote";
import type { WritePlan } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import { forgottenPlaces } from "./forgottenResult";
import type { ResultOptions } from "./planOptions";
import { wouldChangeLocked } from "./lockedResult";
import { memoryOf, ourMarks } from "../memory";
import type { WriteTarget } from "./writeTarget";
import type { SheetRead } from "./sheetRead";
import type { Choice } from "../agreement/choice";
import type { SessionIssue } from "./sessionIssue";
import { halfWrittenOn, regionsOf } from "./halfWritten";
import { unfinishedOn } from "./unfinished";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/** A plan, and the rows its result will stand beside. */
export type PlannedResult = {
  readonly plan: WritePlan;
  readonly reading: Reading;
  /** The sheet whose result is locked as adopted, so that this one stands on a sheet of its own. */
  readonly locked: string | null;
};

/** What else a result is written with: years side by side, where new figures are from, and a line about it. */
type PlanWith = Pick<NewSheetOptions, "years" | "note"> & { readonly source?: string | null };

/**
 * Plans the result of a sheet; returns the first obstacle instead where there is one. On a sheet of
 * its own `years` stand side by side.
 */
export function planResult(
  read: SheetRead,
  wanted: WriteTarget,
  { labels, tellRule, version, today }: ResultOptions,
  { years = [], source = noteOn(read.snapshot.sheet), note = null }: PlanWith = {}
): Result<PlannedResult, SessionIssue> {
  const { snapshot, memory, outcome, result, choice } = read;
  const { sheet, readOnly, sheetNames } = snapshot;
  if (outcome.kind === "empty") {
    return err(NO_POPULATION_TABLE);
  }
  if (outcome.kind === "no-table") return err(outcome.issues[0]!);
  if (readOnly) return err({ area: "host", code: "workbook-read-only" });
  if (result.kind === "blocked" || result.kind === "refused") return err(result.issues[0]!);
  if (result.kind === "none") throw new Error("A table that was read has a result.");

  // What was locked as adopted never changes: a new version is written beside it.
  const isLocked = wanted === "beside" && wouldChangeLocked(read, result.allocation);
  const target = isLocked ? "new-sheet" : wanted;
  if (sheet.protected && target === "beside") {
    return err({ area: "host", code: "sheet-protected", sheetName: sheet.sheetName });
  }
  const { reading } = outcome;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  const toLayOut = {
    reading,
    allocation: result.allocation,
    snapshot: sheet,
    ourMarks: ourMarks(memory),
    ourShapes: written?.shapes ?? [],
    brokenOff: unfinishedOn(memory, sheet) !== undefined,
    halfWritten: halfWrittenOn(memory, sheet),
    ourRegions: regionsOf(written ?? null),
    leftOut: reading.members
      .filter(({ code }) => choice.without.includes(code))
      .map(({ name }) => name),
    source,
    labels: labelsFor(labels, reading),
    tellRule,
    version,
  };
  if (target === "beside") {
    const laidOut = layOutResult(toLayOut);
    return laidOut.ok
      ? ok({ plan: laidOut.value, reading, locked: null })
      : err(forgottenInstead(read, laidOut.error));
  }
  const laidOut = layOutOnNewSheet(
    toLayOut,
    { takenNames: sheetNames, date: labels.date(today()) },
    { asTable: target === "new-table", years, note }
  );
  if (!laidOut.ok) return err(laidOut.error);
  const members = takingPart(reading, choice);
  const locked = isLocked ? sheet.sheetName : null;
  return ok({ plan: laidOut.value, reading: { ...reading, members }, locked });
}

/** Where the cells in the way are those of a result that the workbook has forgotten, that is the reason. */
function forgottenInstead(read: SheetRead, issue: LayoutIssue): SessionIssue {
  const places = issue.code === "cells-occupied" ? forgottenPlaces(read) : [];
  if (places.length === 0) return issue;
  const { sheetName } = read.snapshot.sheet;
  const addresses = places.map(({ area }) => rectangleAddress(area));
  return { area: "write", code: "forgotten-result", sheetName, addresses };
}

/** Only members that take part stand on a sheet of its own. */
const takingPart = ({ members }: Reading, { without }: Choice): Reading["members"] =>
  members.filter(({ code }) => !without.includes(code));
