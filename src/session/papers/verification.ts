import {
  adoptedTableOf,
  asCovered,
  differencesFrom,
  fingerprintIn,
  fingerprintOf,
  isSameFingerprint,
  readFingerprint,
  sumDifferences,
  tableInGrid,
  type AdoptedTable,
  type AdoptedVersion,
  type CouncilIssue,
  type Difference,
  type Fingerprint,
  type FoundTable,
  type Sha256,
  type TypedFingerprint,
} from "../../council";
import { err, ok, type Result } from "../../engine";
import type { Reading } from "../../sheet/reading";
import { allocateReading } from "../agreement/allocateReading";
import type { Choice } from "../agreement/choice";
import { adoptedOnSheet, tablesPrinted } from "./adoptedOnSheet";
import type { SheetRead } from "../workbook/sheetRead";
import { tableOnSheet } from "../workbook/tableOnSheet";

/** Whether a table is the adopted one. */
export type Verification = {
  readonly same: boolean;
  /** The sheet on which it stands. */
  readonly sheetName: string;
  readonly found: Fingerprint;
  /** Everything that is not as it was adopted; null where the workbook does not have that version. */
  readonly differences: readonly Difference[] | null;
};

/** A comparison with a code, and the table that the code is of; null where nobody has that. */
export type CodeVerification = Verification & { readonly adopted: AdoptedTable | null };

/** Compares the table on the sheet with a code on paper: yes or no, and what differs where that is known. */
export async function verifyCode(
  read: SheetRead,
  typed: string,
  { sha256, today }: { readonly sha256: Sha256; readonly today: string }
): Promise<Result<CodeVerification, CouncilIssue>> {
  const { sheetName } = read.snapshot.sheet;
  const code = readFingerprint(typed);
  if (!code.ok) return code;
  const version = read.memory.adopted.find((each) =>
    isSameFingerprint(code.value, fingerprintIn(each))
  );
  const printed = version ? null : await adoptedOnSheet(read, code.value, { sha256, today });
  if (printed) {
    const { table: adopted } = printed;
    return ok({ same: true, sheetName, found: fingerprintIn(printed), differences: null, adopted });
  }
  // A printed form is read back by the table it was made of; any version tells who stands in it.
  const known = version ?? read.memory.adopted.at(-1);
  const found = foundOnSheet(read, known?.table ?? null, today);
  if (!found.ok) return found;
  const fingerprint = await fingerprintFor(code.value, found.value.table, version ?? null, sha256);
  const differences = version ? allDifferences(version.table, found.value) : null;
  const same = isSameFingerprint(code.value, fingerprint) && (differences ?? []).length === 0;
  const adopted = version?.table ?? (same ? found.value.table : null);
  return ok({ same, sheetName, found: fingerprint, differences, adopted });
}

/** The fingerprint of a found table as far as the code covers it that it is compared with. */
async function fingerprintFor(
  code: TypedFingerprint,
  found: AdoptedTable,
  version: AdoptedVersion | null,
  sha256: Sha256
): Promise<Fingerprint> {
  if (version) return fingerprintOf(asCovered(version.table, found), sha256);
  const [whole, before] = await Promise.all(
    [found, asCovered({}, found)].map((table) => fingerprintOf(table, sha256))
  );
  return isSameFingerprint(code, before!) ? before! : whole!;
}

/** Compares the table on the sheet with one of another workbook. */
export async function verifyAgainst(
  read: SheetRead,
  table: AdoptedTable,
  { sha256, today }: { readonly sha256: Sha256; readonly today: string }
): Promise<Result<Verification, CouncilIssue>> {
  const found = foundOnSheet(read, table, today);
  if (!found.ok) return found;
  const { sheetName } = read.snapshot.sheet;
  return ok({ sheetName, ...(await against(table, found.value, sha256)) });
}

/** What a workbook has to compare others with: what was locked last, else the table that stands on its sheet. */
export function adoptedTableIn(read: SheetRead, today: string): Result<AdoptedTable, CouncilIssue> {
  const kept = read.memory.adopted.at(-1)?.table;
  if (kept) return ok(kept);
  const found = foundOnSheet(read, null, today);
  return found.ok ? ok(found.value.table) : found;
}

async function against(
  adopted: AdoptedTable,
  found: FoundTable,
  sha256: Sha256
): Promise<Omit<Verification, "sheetName">> {
  const differences = allDifferences(adopted, found);
  const fingerprint = await fingerprintOf(asCovered(adopted, found.table), sha256);
  return { same: differences.length === 0, found: fingerprint, differences };
}

/** Everything in a found table that is not as it was adopted, its sums included. */
export function allDifferences(
  adopted: AdoptedTable,
  { table: found, sums }: FoundTable
): readonly Difference[] {
  return [...differencesFrom(adopted, found), ...(sums ? sumDifferences(adopted, sums) : [])];
}

/**
 * The table that stands on the sheet: the result that the add-in has written, else the amounts that
 * are printed there, read by the adopted table where that is known. Where the sheet shows no amounts
 * it is what is chosen that would be written.
 */
export function foundOnSheet(
  read: SheetRead,
  adopted: AdoptedTable | null,
  today: string
): Result<FoundTable, CouncilIssue> {
  const { snapshot, outcome, choice } = read;
  const written = tableOnSheet(read);
  if (written) return ok({ table: written, sums: null });
  const printed = adopted ? tableInGrid(snapshot.sheet.values, adopted) : null;
  if (printed?.ok && !hasFiguresAlone(printed.value.table, outcome)) return printed;
  const likeliest = adopted ? null : likeliestPrinted(read, today);
  const table = likeliest ?? (outcome.kind === "table" ? tableOf(outcome.reading, choice) : null);
  return table ? ok({ table, sums: null }) : err({ area: "council", code: "nothing-to-compare" });
}

function likeliestPrinted(read: SheetRead, today: string): AdoptedTable | null {
  const [first] = tablesPrinted(read, today);
  return first?.table ?? null;
}

function tableOf(reading: Reading, choice: Choice): AdoptedTable | null {
  const allocated = allocateReading(reading, choice);
  return allocated.kind === "allocated" ? adoptedTableOf(allocated.allocation) : null;
}

/** Whether what was taken for amounts are the populations, or other figures, that stand there to be shared by. */
function hasFiguresAlone({ rows }: AdoptedTable, outcome: SheetRead["outcome"]): boolean {
  const members = outcome.kind === "table" ? outcome.reading.members : [];
  const counted = new Map(members.map(({ code, population }) => [code, population.toFixed()]));
  return rows.every(({ code, amount, figures = {} }) =>
    [counted.get(code ?? ""), ...Object.values(figures)].includes(amount)
  );
}
