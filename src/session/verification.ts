import {
  differencesFrom,
  fingerprintIn,
  fingerprintOf,
  isSameFingerprint,
  readFingerprint,
  sumDifferences,
  tableInGrid,
  gridOf,
  type AdoptedVersion,
  type CouncilIssue,
  type Difference,
  type Fingerprint,
  type FoundTable,
  type Sha256,
} from "../council";
import { err, ok, type Result } from "../engine";
import type { SheetRead } from "./sheetRead";
import { tableOnSheet } from "./tableOnSheet";

/** Whether a table is the adopted one. */
export type Verification = {
  readonly same: boolean;
  readonly found: Fingerprint;
  /** Everything that is not as it was adopted; null where the workbook does not have that version. */
  readonly differences: readonly Difference[] | null;
};

/** Compares the table on the sheet with a code on paper: yes or no, and what differs where that is known. */
export async function verifyCode(
  read: SheetRead,
  typed: string,
  sha256: Sha256
): Promise<Result<Verification, CouncilIssue>> {
  const code = readFingerprint(typed);
  if (!code.ok) return code;
  const version = read.memory.adopted.find((each) =>
    isSameFingerprint(code.value, fingerprintIn(each))
  );
  const found = foundOnSheet(read, version ?? null);
  if (!found.ok) return found;
  const fingerprint = await fingerprintOf(found.value.table, sha256);
  const differences = version ? allDifferences(version, found.value) : null;
  const same = isSameFingerprint(code.value, fingerprint) && (differences ?? []).length === 0;
  return ok({ same, found: fingerprint, differences });
}

/** Compares the table on the sheet with the version that was locked last. */
export async function verifySheet(
  read: SheetRead,
  sha256: Sha256
): Promise<Result<Verification, CouncilIssue>> {
  const version = read.memory.adopted.at(-1);
  if (!version) return err({ code: "no-adopted-version" });
  const found = foundOnSheet(read, version);
  return found.ok ? ok(await against(version, found.value, sha256)) : found;
}

/** Compares a table that was pasted, from a document or another workbook, with the version that was locked last. */
export async function verifyPasted(
  read: SheetRead,
  text: string,
  sha256: Sha256
): Promise<Result<Verification, CouncilIssue>> {
  const version = read.memory.adopted.at(-1);
  if (!version) return err({ code: "no-adopted-version" });
  const found = tableInGrid(gridOf(text), version.table);
  return found.ok ? ok(await against(version, found.value, sha256)) : found;
}

async function against(
  version: AdoptedVersion,
  found: FoundTable,
  sha256: Sha256
): Promise<Verification> {
  const differences = allDifferences(version, found);
  const fingerprint = await fingerprintOf(found.table, sha256);
  return { same: differences.length === 0, found: fingerprint, differences };
}

function allDifferences(
  { table }: AdoptedVersion,
  { table: found, sums }: FoundTable
): readonly Difference[] {
  return [...differencesFrom(table, found), ...(sums ? sumDifferences(table, sums) : [])];
}

/** The allocation on the sheet, or on a sheet without one the printed form of that version. */
function foundOnSheet(
  read: SheetRead,
  version: AdoptedVersion | null
): Result<FoundTable, CouncilIssue> {
  const table = tableOnSheet(read);
  if (table) return ok({ table, sums: null });
  if (!version) return err({ code: "nothing-to-compare" });
  return tableInGrid(read.snapshot.sheet.values, version.table);
}
