import { auditLines, linesOfGrid, linesOfText, type Audit } from "../../audit";
import type { AdoptedAnswer, CouncilIssue, Sha256 } from "../../council";
import { err, ok, type GivenScheme, type Result } from "../../engine";
import { layOutAudit, planPaper, type AuditLabels } from "../../papers";
import { contains, type Rectangle } from "../../sheet/address";
import type { HostIssue, WorkbookGateway } from "../../sheet/gateway";
import { isOwnPart } from "../../sheet/layout/ownNames";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { adoptedAnswerInText, adoptedAnswerOnSheet } from "./adoptedAnswer";
import { applyPlan } from "../workbook/applyPlan";
import type { Session } from "../session";
import type { SheetRead } from "../workbook/sheetRead";
import type { UnfinishedIssue } from "../workbook/unfinished";
import { untilStill } from "../workbook/untilStill";

export type { Audit, Finding } from "../../audit";
export type { AdoptedAnswer } from "../../council";

/** A table that was checked, and what it is called where the check is told. */
export type CheckedTable = {
  readonly audit: Audit;
  readonly source: string;
  /** How it stands to what was adopted; null where there is nothing to compare it with. */
  readonly adopted: AdoptedAnswer | null;
  /** The sheet it stood on, and its cells then; null where it was pasted. */
  readonly sheet: Pick<SheetSnapshot, "sheetId" | "values"> | null;
};

/** What a table is checked against. */
export type CheckedAgainst = {
  /** Null where the rule is to be found out. */
  readonly scheme: GivenScheme | null;
  /** A code on paper as somebody typed it; may be empty. */
  readonly code: string;
};

/** The sheet that a check was written on. */
export type WrittenCheck = { readonly sheetId: string; readonly sheetName: string };

/** Why a table is not checked, or the check not written. */
export type CheckRefusal =
  | HostIssue
  | UnfinishedIssue
  | CouncilIssue
  | { readonly area: "check"; readonly code: "no-table" };

type Checked = Result<CheckedTable, CheckRefusal>;

/**
 * The check of a table as it came: of the active sheet, read afresh, or of a text that was pasted.
 * Checking changes nothing.
 */
export type TableCheck = {
  checkSheet(against: CheckedAgainst): Promise<Checked>;
  checkText(text: string, source: string, against: CheckedAgainst): Promise<Checked>;
  /** Whether the sheet still holds what was checked; true for what was pasted, or where Excel does not let it be read. */
  isAsChecked(checked: CheckedTable): Promise<boolean>;
  /** Writes what was found on a sheet of its own; nothing else in the workbook changes. */
  write(checked: CheckedTable): Promise<Result<WrittenCheck, CheckRefusal>>;
};

export type TableCheckOptions = {
  readonly session: Session;
  readonly gateway: WorkbookGateway;
  readonly labels: AuditLabels;
  readonly sha256: Sha256;
  /** A day such as `2026-11-28` in words, and today. */
  readonly date: (day: string) => string;
  readonly today: () => string;
};

export function createTableCheck(options: TableCheckOptions): TableCheck {
  const { session } = options;
  return {
    checkSheet: (against) => session.onSheet((read) => checkSheet(read, against, options)),
    checkText: (text, source, { scheme, code }) =>
      session.onSheet(async (read): Promise<Checked> => {
        const audit = auditLines(linesOfText(text), scheme);
        if (!audit) return err({ area: "check", code: "no-table" });
        const adopted = adoptedAnswerInText(read, text, code);
        return adopted.ok
          ? ok({ audit, source, adopted: adopted.value, sheet: null })
          : err(adopted.error);
      }),
    isAsChecked: (checked) => isAsChecked(checked, options.gateway),
    write: (checked) => untilStill(() => write(checked, options)),
  };
}

/** Checks the table on a sheet that was read. */
export async function checkSheet(
  read: SheetRead,
  { scheme, code }: CheckedAgainst,
  { sha256, today }: Pick<TableCheckOptions, "sha256" | "today">
): Promise<Checked> {
  const { sheet } = read.snapshot;
  const audit = auditSheet(sheet, scheme);
  if (!audit) return err({ area: "check", code: "no-table" });
  const adopted = await adoptedAnswerOnSheet(read, code, { sha256, today: today() });
  return adopted.ok
    ? ok({ audit, source: sheet.sheetName, adopted: adopted.value, sheet })
    : adopted;
}

/** The audit of what stands on a sheet, by a scheme where one is given; null where it holds no table. */
export function auditSheet(sheet: SheetSnapshot, given: GivenScheme | null = null): Audit | null {
  const { used, numberFormats } = sheet;
  if (!used) return null;
  const values = withoutOurSentences(sheet, used);
  return auditLines(linesOfGrid({ values, numberFormats, ...used }), given);
}

/**
 * What stands on a sheet, but for the rows of our summary that hold words alone: a sentence beside the
 * table's rows would be read as part of them, figures and all.
 */
function withoutOurSentences({ values, ownAreas }: SheetSnapshot, used: Rectangle) {
  const summaries = ownAreas.filter(({ name }) => isOwnPart(name, "summary"));
  return values.map((cells, row) => {
    const isOurs = (column: number) =>
      summaries.some(({ area }) => contains(area, used.row + row, used.column + column));
    const hasFigure = cells.some((value, column) => typeof value === "number" && isOurs(column));
    return hasFigure ? cells : cells.map((value, column) => (isOurs(column) ? "" : value));
  });
}

async function isAsChecked({ sheet }: CheckedTable, gateway: WorkbookGateway): Promise<boolean> {
  if (sheet === null) return true;
  const read = await gateway.read(sheet.sheetId);
  return !read.ok || JSON.stringify(read.value.sheet.values) === JSON.stringify(sheet.values);
}

function write(checked: CheckedTable, { session, labels, date, today }: TableCheckOptions) {
  return session.onSheet(async (read, gateway): Promise<Result<WrittenCheck, CheckRefusal>> => {
    const plan = planPaper(layOutAudit(checked, labels), {
      takenNames: read.snapshot.sheetNames,
      date: date(today()),
    });
    const applied = await applyPlan(gateway, read, { plan, kind: "audit", after: read.memory });
    if (!applied.ok) return applied;
    const { sheetId, sheetName } = applied.value.receipt;
    return ok({ sheetId, sheetName });
  });
}
