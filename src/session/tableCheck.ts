import { auditLines, linesOfGrid, linesOfText, type Audit } from "../audit";
import { err, ok, type KnownRule, type Result } from "../engine";
import { layOutAudit, planPaper, type AuditLabels } from "../papers";
import type { HostIssue, WorkbookGateway } from "../sheet/gateway";
import type { SheetSnapshot } from "../sheet/snapshot";
import { applyPlan } from "./applyPlan";
import type { Session } from "./session";
import type { UnfinishedIssue } from "./unfinished";
import { untilStill } from "./untilStill";

export type { Audit, Finding } from "../audit";

/** A table that was audited, and what it is called where the audit is told. */
export type CheckedTable = { readonly audit: Audit; readonly source: string };

/** The sheet that a check was written on. */
export type WrittenCheck = { readonly sheetId: string; readonly sheetName: string };

/** Why a table is not checked, or the check not written. */
export type CheckRefusal = HostIssue | UnfinishedIssue | { readonly code: "no-table" };

/**
 * The check of a table as it came: of the active sheet, read afresh, or of a text that was pasted.
 * Checking changes nothing; null where Excel refused the read, which is then the session's notice.
 */
export type TableCheck = {
  checkSheet(): Promise<Result<CheckedTable, CheckRefusal> | null>;
  checkText(text: string, source: string): Result<CheckedTable, CheckRefusal>;
  /** Writes what was found on a sheet of its own; nothing else in the workbook changes. */
  write(checked: CheckedTable): Promise<Result<WrittenCheck, CheckRefusal> | null>;
};

export type TableCheckOptions = {
  readonly session: Session;
  readonly gateway: WorkbookGateway;
  readonly labels: AuditLabels;
  /** A day such as `2026-11-28` in words, and today. */
  readonly date: (day: string) => string;
  readonly today: () => string;
};

export function createTableCheck(options: TableCheckOptions): TableCheck {
  const { session } = options;
  return {
    checkSheet: () =>
      session.onSheet(async ({ snapshot: { sheet } }) => {
        const audit = auditSheet(sheet);
        return audit ? ok({ audit, source: sheet.sheetName }) : err({ code: "no-table" } as const);
      }),
    checkText: (text, source) => {
      const audit = auditLines(linesOfText(text));
      return audit ? ok({ audit, source }) : err({ code: "no-table" });
    },
    write: (checked) => untilStill(() => write(checked, options)),
  };
}

/** The audit of what stands on a sheet, by a rule where one is known; null where it holds no table. */
export function auditSheet(
  { used, values, numberFormats }: SheetSnapshot,
  known: KnownRule | null = null
): Audit | null {
  return used && auditLines(linesOfGrid({ values, numberFormats, ...used }), known);
}

function write(
  { audit, source }: CheckedTable,
  { session, gateway, labels, date, today }: TableCheckOptions
) {
  return session.onSheet(async (read): Promise<Result<WrittenCheck, CheckRefusal>> => {
    const plan = planPaper(layOutAudit(audit, source, labels), {
      takenNames: read.snapshot.sheetNames,
      date: date(today()),
    });
    const applied = await applyPlan(gateway, read, { plan, kind: "audit", after: read.memory });
    if (!applied.ok) return applied;
    const { sheetId, sheetName } = applied.value.receipt;
    return ok({ sheetId, sheetName });
  });
}
