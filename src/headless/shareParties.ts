import { findScheme, type CustomScheme } from "../catalogue";
import { allocate, defaultRounding, ok, type AllocationIssue, type Result } from "../engine";
import { DEFAULT_CHOICE } from "../session/memory";
import type { ReadingIssue } from "../sheet/reading";
import { describeIssue, textsFor, type Language } from "../text";
import { headlessTexts } from "../text/headlessTexts";
import type { FileIssue } from "./fileIssue";
import { partyMembers, type PlacedCells } from "./partyMembers";
import { NO_FIGURES, reportAllocation, type Report } from "./report";
import { reportRule } from "./reportedRule";
import { pathOf, type ReportedIssue } from "./reportedIssue";
import { isTextFile, readTextFile } from "./textFile";
import { withWorkbook, type Run } from "./withWorkbook";

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
  const scheme = own?.scheme ?? findScheme(request.scheme ?? "");
  if (!scheme) return ok(withoutScheme(language));
  const cells = isTextFile(request.file)
    ? await cellsOfText(request.file)
    : await cellsOfWorkbook(request);
  if (!cells.ok) return cells;
  if (!scheme.rule)
    return ok(refusedFor([{ area: "allocation", code: "no-money", scheme: scheme.id }], language));
  const members = partyMembers(cells.value.cells, scheme.rule, cells.value.decimalSign);
  if (!members.ok) return ok(refusedFor(members.error, language));
  const { rounding, unit, ties, regions } = request;
  const shared = allocate({
    scheme,
    members: members.value.members,
    parameters: request.parameters,
    rounding: rounding ?? own?.rounding ?? defaultRounding(scheme),
    unit: unit ?? own?.unit ?? DEFAULT_CHOICE.unit,
    ties: ties ?? own?.ties ?? DEFAULT_CHOICE.ties,
    regions: regions ?? own?.regions ?? DEFAULT_CHOICE.regions,
  });
  if (!shared.ok) return ok(refusedFor(shared.error, language));
  const rule = reportRule(shared.value, request);
  if (!rule.ok) return ok({ written: false, report: { ...NO_FIGURES, issues: rule.error } });
  const issues = members.value.warnings.map((issue) => reported(issue, language));
  const report = { ...reportAllocation(shared.value, language), ...rule.value, issues };
  return ok({ written: true, report });
}

function withoutScheme(language: Language): Outcome {
  const code = "parties-need-scheme";
  const message = headlessTexts(language).parties[code];
  const issues: readonly ReportedIssue[] = [{ code, severity: "error", cell: null, message }];
  return { written: false, report: { ...NO_FIGURES, issues } };
}

function refusedFor(
  refusals: readonly (AllocationIssue | ReadingIssue)[],
  language: Language
): Outcome {
  const issues = refusals.map((issue) => reported(issue, language));
  return { written: false, report: { ...NO_FIGURES, issues } };
}

const reported = (issue: AllocationIssue | ReadingIssue, language: Language): ReportedIssue => ({
  code: issue.code,
  severity: "severity" in issue ? issue.severity : "error",
  cell: "cell" in issue ? issue.cell : null,
  message: describeIssue(issue, textsFor(language), "command-line"),
  ...pathOf(issue),
});

/** Cells, and the sign before decimals in their texts where the file says it. */
type Cells = { readonly cells: PlacedCells; readonly decimalSign: string | null };

/** In a file whose columns are apart by commas, a point stands before decimals. */
async function cellsOfText(file: string): Promise<Result<Cells, FileIssue>> {
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const { values, separator } = read.value;
  return ok({ cells: { values, row: 0, column: 0 }, decimalSign: separator === "," ? "." : null });
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
