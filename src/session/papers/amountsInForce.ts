import { GENERAL_KEYS } from "../../catalogue";
import {
  adoptedAllocation,
  adoptedTableOf,
  differencesFrom,
  fingerprintIn,
  type AdoptedVersion,
  type CouncilIssue,
} from "../../council";
import { err, ok, type Allocation, type Result } from "../../engine";
import type { PaperTime } from "../../papers";
import { ownArea } from "../../sheet/layout/ownNames";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";
import { schemeOf } from "../agreement/ownSchemes";
import { memoryOf, type WrittenMemory } from "../memory";
import { basisNow, changesBetween, choiceChanged } from "../workbook/basis";
import { changedCells, standingAllocation } from "../workbook/changedCells";
import { isVersion, lockedResult } from "../workbook/lockedResult";
import type { SheetRead } from "../workbook/sheetRead";
import { tableOnSheet } from "../workbook/tableOnSheet";
import { unfinishedOn } from "../workbook/unfinished";
import type { CouncilRefusal } from "./councilRefusal";

/** Amounts that a paper may tell. */
export type AmountsInForce = {
  readonly allocation: Allocation;
  /** The adopted version that they are; null where they have not been locked. */
  readonly locked: AdoptedVersion | null;
  /** Whether the sheet tells something else than the locked version. */
  readonly isChangedSince: boolean;
};

type InForce = Result<AmountsInForce, CouncilRefusal>;

/**
 * The amounts that a paper is made of: those that stand on the sheet, or before anything is written
 * what the sheet gives. Where the sheet has changed since its result was written, papers of after
 * the decision are made by the version that was locked there; else they are refused, and so are
 * those of amounts that were not locked where others of the agreement and its year were.
 */
export function amountsInForce(read: SheetRead, when: PaperTime): InForce {
  const { sheet } = read.snapshot;
  const written = writtenOn(read);
  if (written && unfinishedOn(read.memory, sheet)) {
    return err({ area: "write", code: "unfinished-write", sheetName: sheet.sheetName });
  }
  const now = allocationIn(read);
  const isOutdated = written !== null && !(now.ok && stands(read, now.value));
  if (!isOutdated) return now.ok ? asItStands(read, now.value, when) : now;
  const locked = when === "before" ? null : lockedInForce(read);
  if (locked) return ok(locked);
  return now.ok ? err(outdated(read, written)) : now;
}

/** What is remembered of the result that stands on the sheet; null where none does. */
function writtenOn({ memory, snapshot: { sheet } }: SheetRead): WrittenMemory | null {
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  return written && ownArea(sheet, "amount") ? written : null;
}

/** Whether an allocation is the one that was written on the sheet, and its cells still say so. */
function stands(read: SheetRead, allocation: Allocation): boolean {
  const [now, written] = [adoptedTableOf(allocation), standingAllocation(read)];
  const inCells = tableOnSheet(read);
  return [written && adoptedTableOf(written), inCells].every(
    (table) => table !== null && differencesFrom(now, table).length === 0
  );
}

function asItStands(read: SheetRead, allocation: Allocation, when: PaperTime): InForce {
  const { adopted } = read.memory;
  const locked = adopted.findLast((version) => isVersion(version, allocation)) ?? null;
  const other = locked || when === "before" ? null : adoptedInstead(read);
  if (other === null) return ok({ allocation, locked, isChangedSince: false });
  const { sheetName } = read.snapshot.sheet;
  const { code: fingerprint } = fingerprintIn(other);
  return err({ area: "council", code: "not-adopted", sheetName, fingerprint, date: other.date });
}

/** What was locked of the sheet's agreement and year; a key that several costs are shared by tells nothing of it. */
function adoptedInstead({ memory, choice, outcome }: SheetRead): AdoptedVersion | null {
  if (GENERAL_KEYS.has(choice.schemeId)) return null;
  const date = outcome.kind === "table" ? outcome.reading.populationDate : null;
  const isOfYear = ({ populationDate, table }: AdoptedVersion): boolean =>
    table.scheme === choice.schemeId && yearOf(populationDate) === yearOf(date);
  return memory.adopted.findLast(isOfYear) ?? null;
}

const yearOf = (date: string | null): string | null => date && date.slice(0, 4);

/** The version that was locked of the sheet's result, where the agreement is still the one that is chosen. */
function lockedInForce(read: SheetRead): AmountsInForce | null {
  const version = lockedResult(read);
  const scheme = schemeOf(read.choice);
  if (!version || !scheme || version.table.scheme !== scheme.id) return null;
  const allocation = adoptedAllocation(version, scheme);
  const standing = tableOnSheet(read);
  const isChangedSince = standing === null || differencesFrom(version.table, standing).length > 0;
  return allocation && { allocation, locked: version, isChangedSince };
}

/** Why the result on the sheet is not the one that would be written now. */
function outdated(read: SheetRead, written: WrittenMemory): CouncilIssue {
  const { sheetName } = read.snapshot.sheet;
  const changes = changesBetween(written.basis, basisNow(read, written));
  const cells = changedCells(read).flatMap(({ figure, cell }) =>
    figure === "summary" ? [] : [cell]
  );
  const issue = { area: "council", code: "result-outdated", sheetName } as const;
  if (changes.length > 0) {
    return { ...issue, why: "figures", names: changes.map(({ name }) => name) };
  }
  if (choiceChanged(written, read.choice)) return { ...issue, why: "choice" };
  return cells.length > 0 ? { ...issue, why: "cells", cells } : { ...issue, why: "rows" };
}

/** What the sheet and the choice give now. */
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
