import { readFile } from "node:fs/promises";
import path from "node:path";
import Papa from "papaparse";
import { findScheme, type CustomScheme } from "../catalogue";
import { allocate, err, ok, type Result } from "../engine";
import { readPartyTable, type PartyCells, type PartyTableIssue } from "../sheet/read/partyTable";
import { describeIssue, textsFor, type Language } from "../text";
import { headlessTexts } from "../text/headlessTexts";
import { decodeText, findSeparator } from "@hpshare/workbench/files";
import type { FileIssue } from "./fileIssue";
import { NO_FIGURES, reportAllocation, type Report } from "./report";
import type { ReportedIssue } from "./reportedIssue";
import { isFileSystemError } from "./systemError";
import { withWorkbook, type Run } from "./withWorkbook";

const TEXT_FILE = /\.(csv|txt|tsv|tab)$/i;

type Outcome = { readonly written: boolean; readonly report: Report };

/**
 * Shares a cost between the parties of a table of any kind, by the scheme that is asked for. Done
 * where every party has an amount; else the report says why, and nothing is shared.
 */
export async function shareParties(
  request: Run,
  own: CustomScheme | null
): Promise<Result<Outcome, FileIssue>> {
  const { language } = request;
  if (request.out !== null) return ok(refused("parties-not-written", language));
  const scheme = own?.scheme ?? findScheme(request.scheme ?? "");
  if (!scheme) return ok(refused("parties-need-scheme", language));
  const cells = TEXT_FILE.test(path.extname(request.file))
    ? await cellsOfText(request.file)
    : await cellsOfWorkbook(request);
  if (!cells.ok) return cells;
  const members = readPartyTable(cells.value.cells, cells.value.decimalSign);
  if (!members.ok) {
    const issues = members.error.map((issue) => reported(issue, language));
    return ok({ written: false, report: { ...NO_FIGURES, issues } });
  }
  const { rounding, unit, ties, regions } = request;
  const shared = allocate({
    scheme,
    members: members.value.filter(({ code }) => !request.without.includes(code)),
    parameters: request.parameters,
    rounding: rounding ?? own?.rounding ?? "largest-remainder",
    unit: unit ?? own?.unit ?? "1",
    ties: ties ?? own?.ties ?? "order",
    regions: regions ?? own?.regions ?? "sum",
  });
  if (shared.ok) {
    return ok({
      written: true,
      report: { ...reportAllocation(shared.value, language), issues: [] },
    });
  }
  const texts = textsFor(language);
  const issues = shared.error.map((issue): ReportedIssue => ({
    code: issue.code,
    severity: "error",
    cell: null,
    message: describeIssue(issue, texts),
  }));
  return ok({ written: false, report: { ...NO_FIGURES, issues } });
}

function refused(code: "parties-not-written" | "parties-need-scheme", language: Language): Outcome {
  const message = headlessTexts(language).parties[code];
  const issues: readonly ReportedIssue[] = [{ code, severity: "error", cell: null, message }];
  return { written: false, report: { ...NO_FIGURES, issues } };
}

function reported(issue: PartyTableIssue, language: Language): ReportedIssue {
  const words = headlessTexts(language).parties;
  const message =
    issue.code === "figure-unreadable" ? words[issue.code](issue.text) : words[issue.code];
  return { code: issue.code, severity: "error", cell: issue.cell, message };
}

/** Cells, and the sign before decimals in their texts where the file says it. */
type Cells = { readonly cells: PartyCells; readonly decimalSign: string | null };

/** In a file whose columns are apart by commas, a point stands before decimals. */
async function cellsOfText(file: string): Promise<Result<Cells, FileIssue>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isFileSystemError(error)) return err({ code: "file-not-readable", file });
    throw error;
  }
  const text = decodeText(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/^sep=.\r?\n/i, "");
  const delimiter = findSeparator(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const cells = { values: data, row: 0, column: 0 };
  return ok({ cells, decimalSign: delimiter === "," ? "." : null });
}

async function cellsOfWorkbook(request: Run): Promise<Result<Cells, FileIssue>> {
  return withWorkbook(request.file, request, request.sheet, async (_, __, gateway) => {
    const read = await gateway.read();
    if (!read.ok) throw new Error(`The host could not be read: ${read.error.code}`);
    const { values, used } = read.value.sheet;
    const cells = { values, row: used?.row ?? 0, column: used?.column ?? 0 };
    return ok({ cells, decimalSign: null });
  });
}
