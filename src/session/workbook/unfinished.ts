import { isOfResult } from "../../sheet/layout/ownNames";
import { contains } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/gateway";
import type { Journal } from "../../sheet/journal";
import type { TouchedCell } from "../../sheet/ownership";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { UnfinishedWrite } from "./unfinishedWrite";

export type { UnfinishedWrite, WriteKind } from "./unfinishedWrite";

/** A write that broke off stands on the sheet: it has to be finished, put back or left first. */
export type UnfinishedIssue = {
  readonly area: "write";
  readonly code: "unfinished-write";
  readonly sheetName: string;
};

/** The part of what a workbook remembers that is about writes that broke off. */
type Unfinished = { readonly unfinished: readonly UnfinishedWrite[] };

type SheetNames = Pick<SheetSnapshot, "sheetId" | "sheetName">;

/** The write that broke off on a sheet; undefined where none did. */
export function unfinishedOn(
  { unfinished }: Unfinished,
  { sheetId, sheetName }: SheetNames
): UnfinishedWrite | undefined {
  return unfinished.find((write) =>
    write.sheetId === null ? write.sheetName === sheetName : write.sheetId === sheetId
  );
}

/** Those that are to be told of a workbook: what somebody has left is settled, and of a sheet that is gone nothing is left. */
export function standingUnfinished({
  memory,
  snapshot,
}: {
  readonly memory: Unfinished;
  readonly snapshot: Pick<WorkbookSnapshot, "sheetIds" | "sheetNames">;
}): readonly UnfinishedWrite[] {
  return memory.unfinished.filter(
    ({ sheetId, sheetName, journal }) =>
      journal !== null &&
      (sheetId === null
        ? snapshot.sheetNames.includes(sheetName)
        : snapshot.sheetIds.includes(sheetId))
  );
}

/** The memory with what broke off on a sheet, in the place of an earlier one there. */
export function withUnfinished<T extends Unfinished>(memory: T, write: UnfinishedWrite): T {
  return { ...memory, unfinished: [...others(memory, write), write] };
}

/** The memory without a write that broke off: it has come to an end. */
export function withoutUnfinished<T extends Unfinished>(
  memory: T,
  sheet: Pick<UnfinishedWrite, "sheetId" | "sheetName">
): T {
  return { ...memory, unfinished: others(memory, sheet) };
}

/** Whether a result may be written over what broke off: only cells in our own places are half written. */
export const canWriteOver = ({ kind, journal }: UnfinishedWrite): boolean =>
  kind === "result" || journal === null;

/** Whether a cell is one of the table's, and none of the result beside it. */
export function isInTable({ names }: Journal, { row, column }: TouchedCell): boolean {
  const places = [...names.before, ...names.after].filter(({ name }) => isOfResult(name));
  return !places.some(({ area }) => contains(area, row, column));
}

const others = (
  { unfinished }: Unfinished,
  { sheetId, sheetName }: Pick<UnfinishedWrite, "sheetId" | "sheetName">
): readonly UnfinishedWrite[] =>
  unfinished.filter((write) =>
    sheetId === null ? write.sheetName !== sheetName : write.sheetId !== sheetId
  );
