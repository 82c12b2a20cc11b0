import {
  codeOf,
  fingerprintIn,
  gridOf,
  isSameFingerprint,
  partyKey,
  printedCode,
  readFingerprint,
  tableInGrid,
  type AdoptedAnswer,
  type AdoptedTable,
  type AdoptedVersion,
  type CouncilIssue,
  type FoundTable,
  type Sha256,
  type TypedFingerprint,
} from "../../council";
import { err, ok, type Result } from "../../engine";
import type { SheetRead } from "../workbook/sheetRead";
import { allDifferences, foundOnSheet, verifyCode } from "./verification";

type Answer = Result<AdoptedAnswer | null, CouncilIssue>;

/**
 * Compares the table on a sheet with an adopted one: by the code that is typed, else by the one that
 * is printed on the sheet, else with the kept version of the same parties that it differs least from.
 * Null where there is nothing to compare. Refused where a typed code cannot be read or compared.
 */
export async function adoptedAnswerOnSheet(
  read: SheetRead,
  typed: string,
  options: { readonly sha256: Sha256; readonly today: string }
): Promise<Answer> {
  const { memory, snapshot } = read;
  const isTyped = typed.trim() !== "";
  const text = isTyped ? typed : printedCode(snapshot.sheet.values);
  if (text === null) {
    return ok(closest(memory.adopted, (version) => foundOnSheet(read, version, options.today)));
  }
  const code = readFingerprint(text);
  if (!code.ok) return code;
  const verified = await verifyCode(read, text, options);
  if (!verified.ok) return isTyped ? verified : ok(null);
  const { same, differences } = verified.value;
  return ok({
    code: printed(code.value),
    outcome: same ? "same" : "different",
    differences,
    isForgotten: same && !isTyped && !keptBy(code.value, memory.adopted),
  });
}

/** Compares a pasted table in the same way with the versions that the workbook keeps. */
export function adoptedAnswerInText(
  { memory }: Pick<SheetRead, "memory">,
  text: string,
  typed: string
): Answer {
  const grid = gridOf(text);
  const isTyped = typed.trim() !== "";
  const wanted = isTyped ? typed : printedCode(grid);
  const find = (version: AdoptedTable) => tableInGrid(grid, version);
  if (wanted === null) return ok(closest(memory.adopted, find));
  const code = readFingerprint(wanted);
  if (!code.ok) return code;
  const version = keptBy(code.value, memory.adopted);
  const unknown = { code: printed(code.value), outcome: "unknown-code" as const };
  if (!version) return ok({ ...unknown, differences: null, isForgotten: false });
  const found = find(version.table);
  return found.ok ? ok(comparedWith(version, found.value)) : isTyped ? err(found.error) : ok(null);
}

/** Of the versions with the table's own parties the one that it differs least from; null where there is none. */
function closest(
  versions: readonly AdoptedVersion[],
  find: (version: AdoptedTable) => Result<FoundTable, CouncilIssue>
): AdoptedAnswer | null {
  const [best] = versions
    .flatMap((version) => {
      const found = find(version.table);
      return found.ok && hasSameParties(version.table, found.value.table)
        ? [comparedWith(version, found.value)]
        : [];
    })
    .reverse()
    .sort((a, b) => a.differences.length - b.differences.length);
  return best ?? null;
}

function comparedWith(version: AdoptedVersion, found: FoundTable) {
  const differences = allDifferences(version.table, found);
  const outcome = differences.length === 0 ? "same" : "different";
  return { code: fingerprintIn(version).code, outcome, differences, isForgotten: false } as const;
}

function hasSameParties(a: AdoptedTable, b: AdoptedTable): boolean {
  const parties = new Set(a.rows.map(partyKey));
  return b.rows.length === parties.size && b.rows.every((row) => parties.has(partyKey(row)));
}

const keptBy = (code: TypedFingerprint, versions: readonly AdoptedVersion[]) =>
  versions.find((version) => isSameFingerprint(code, fingerprintIn(version)));

const printed = (code: TypedFingerprint): string =>
  code.kind === "code" ? code.code : codeOf(code.sha256);
