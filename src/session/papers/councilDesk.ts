import {
  copyTable,
  fingerprintIn,
  fingerprintOf,
  type AdoptedTable,
  type CopiedTable,
  type Fingerprint,
  type NumberForm,
} from "../../council";
import type { RegisterState } from "../../papers";
import { ok, type Result } from "../../engine";
import {
  invoiceCsv,
  planPaper,
  readInvoiceTerms,
  vouchedFor,
  type Answer,
  type Answers,
  type PaperInWords,
} from "../../papers";
import { rectangleAddress } from "../../sheet/address";
import { labelsFor } from "../../sheet/layout/labels";
import type { HostIssue, WorkbookGateway } from "../../sheet/gateway";
import { amountsInForce } from "./amountsInForce";
import { applyPlan } from "../workbook/applyPlan";
import {
  allocatedOn,
  councilSheet,
  isPlace,
  type CouncilOrder,
  type PaidPlace,
} from "./councilPlans";
import type { CouncilLabels, CouncilOptions } from "./councilOptions";
import type { CouncilRefusal } from "./councilRefusal";
import { lockAdopted, recoverAdopted } from "./lockAdopted";
import { paidCellsAt } from "./paidCells";
import { paperCards, registerState, type MadePaper, type PaperCards } from "./paperCards";
import { paperOf, withPaper, type Paper } from "./papers";
import { printedElsewhere, type PrintedElsewhere } from "./printedElsewhere";
import type { SheetRead } from "../workbook/sheetRead";
import { untilStill } from "../workbook/untilStill";
import { adoptedTableIn, verifyAgainst, verifyCode, type Verification } from "./verification";

export type NewSheet = { readonly sheetId: string; readonly sheetName: string };

/**
 * The use cases of the council's papers. Each works on the active sheet, read afresh. Refusals
 * write nothing, and that Excel refused the read is one of them.
 */
export type CouncilDesk = {
  /** Writes a paper on a sheet of its own; nothing else in the workbook changes. */
  make(order: CouncilOrder): Promise<Result<NewSheet, CouncilRefusal>>;
  /** The cells that are selected, to settle by what was paid in them. */
  selectedCells(): Promise<Result<SelectedCells, HostIssue>>;
  /** The table for the clipboard, at once, from what the session shows; null without an allocation. */
  copy(number: NumberForm): CopiedTable | null;
  /** The invoice basis as a CSV file. */
  invoiceFile(terms: Answers): Promise<Result<CsvFile, CouncilRefusal>>;
  /** Locks the allocation as adopted; it stays in the workbook and never changes. */
  lock(note: string): Promise<Result<Fingerprint, CouncilRefusal>>;
  /** Stores the table on the sheet as adopted again where it gives the code that stands on it. */
  recover(): Promise<Result<Fingerprint, CouncilRefusal>>;
  /** What was locked, newest first. */
  versions(): Promise<Result<readonly LockedVersion[], HostIssue>>;
  /** Compares the sheet with a code, and every other sheet on which that code is printed. */
  verifyCode(code: string): Promise<Result<WorkbookVerification, CouncilRefusal>>;
  /** Compares the sheet with the adopted table of another workbook. */
  verifyAgainst(table: AdoptedTable): Promise<Result<Verification, CouncilRefusal>>;
  /** What another workbook is compared with: what was locked last, else the table on the sheet. */
  adoptedTable(): Promise<Result<AdoptedTable, CouncilRefusal>>;
  /** Where the adoption stands by the register on the active sheet. */
  readRegister(): Promise<Result<RegisterState, CouncilRefusal>>;
  /** The papers of the active sheet in the order of the year, each with its state. */
  cards(): Promise<Result<PaperCards, HostIssue>>;
};

export type { Fingerprint } from "../../council";
export type { CouncilLabels, CouncilOptions } from "./councilOptions";

/** How the sheet stands to a code, and each other sheet that the code is printed on. */
export type WorkbookVerification = Verification & { readonly printed: readonly PrintedElsewhere[] };

/** Cells of the workbook, with the words for them. */
export type SelectedCells = PaidPlace & {
  readonly sheetName: string;
  /** For example `A2:B35`. */
  readonly address: string;
};

export type LockedVersion = { readonly date: string; readonly note: string; readonly code: string };

export type CsvFile = {
  readonly name: string;
  readonly text: string;
  /** Whose amounts stand in it, in sentences. */
  readonly about: readonly string[];
};

export function createCouncilDesk(options: CouncilOptions): CouncilDesk {
  const { session, labels, sha256, today } = options;
  return {
    make: (order) =>
      untilStill(() =>
        session.onSheet((read, gateway) => make(read, order, { ...options, gateway }))
      ),
    selectedCells: () => selectedCells(options.gateway),
    copy: (number) => {
      const { outcome, sheet } = session.getState();
      return outcome.kind === "allocated"
        ? copyTable(
            outcome.allocation,
            number,
            labelsFor(labels.common.sheet, sheet.kind === "table" ? sheet.reading : null)
          )
        : null;
    },
    invoiceFile: (typed) => session.onSheet((read) => invoiceFile(read, typed, options)),
    lock: (note) =>
      session.onSheet((read, gateway) => lockAdopted(read, note, { ...options, gateway })),
    recover: () =>
      session.onSheet((read, gateway) => recoverAdopted(read, { ...options, gateway })),
    versions: () =>
      session.lookAtSheet(async ({ memory }) =>
        memory.adopted
          .map((version) => ({
            date: version.date,
            note: version.note,
            code: fingerprintIn(version).code,
          }))
          .reverse()
      ),
    verifyCode: (code) =>
      session.onSheet((read, gateway) => verifyWorkbook(read, code, { ...options, gateway })),
    verifyAgainst: (table) =>
      session.onSheet((read) => verifyAgainst(read, table, { sha256, today: today() })),
    adoptedTable: () => session.onSheet(async (read) => adoptedTableIn(read, today())),
    readRegister: () =>
      session.onSheet(async ({ snapshot: { sheet }, memory }) =>
        registerState(sheet, memory.adopted, paperOf(memory, sheet)?.schemeId, labels.register)
      ),
    cards: () =>
      session.lookAtSheet(async (read) =>
        paperCards(read, await madePapers(read, options.gateway), labels)
      ),
  };
}

async function invoiceFile(
  read: SheetRead,
  typed: Answers,
  { labels, sha256 }: CouncilOptions
): Promise<Result<CsvFile, CouncilRefusal>> {
  const terms = readInvoiceTerms(typed);
  if (!terms.ok) return terms;
  const amounts = amountsInForce(read, "after");
  if (!amounts.ok) return amounts;
  const common = commonFor(read, labels);
  return ok({
    name: labels.invoices.fileName(terms.value.year),
    text: invoiceCsv(amounts.value.allocation, terms.value, labels.invoices, common),
    about: vouchedFor(await allocatedOn(read, amounts.value, sha256), common),
  });
}

async function verifyWorkbook(
  read: SheetRead,
  typed: string,
  { gateway, sha256, today }: CouncilOptions
): Promise<Result<WorkbookVerification, CouncilRefusal>> {
  const verified = await verifyCode(read, typed, { sha256, today: today() });
  if (!verified.ok) return verified;
  const { adopted, ...verification } = verified.value;
  if (adopted === null) return ok({ ...verification, printed: [] });
  const printed = await printedElsewhere(
    read,
    adopted,
    await fingerprintOf(adopted, sha256),
    gateway
  );
  return printed.ok ? ok({ ...verification, printed: printed.value }) : printed;
}

const commonFor = ({ outcome }: SheetRead, { common }: CouncilLabels): CouncilLabels["common"] => ({
  ...common,
  sheet: labelsFor(common.sheet, outcome.kind === "table" ? outcome.reading : null),
});

async function make(
  read: SheetRead,
  order: CouncilOrder,
  { gateway, labels, sha256, today }: CouncilOptions
): Promise<Result<NewSheet, CouncilRefusal>> {
  const { kind, ...told } = order;
  const answers = await withCells(told, gateway);
  if (!answers.ok) return answers;
  const sheet = await councilSheet(read, paperCalled(kind, labels), answers.value, sha256);
  if (!sheet.ok) return sheet;
  const plan = planPaper(sheet.value, {
    takenNames: read.snapshot.sheetNames,
    date: labels.common.sheet.date(today()),
  });
  const name = plan.target.kind === "new-sheet" ? plan.target.name : "";
  const paper = paperFrom(read, name);
  const after = withPaper(read.memory, paper);
  const applied = await applyPlan(gateway, read, { plan, kind: "paper", after });
  if (!applied.ok) return applied;
  const { sheetId, sheetName } = applied.value.receipt;
  return ok({ sheetId, sheetName });
}

/** Older papers than these are not looked at: somebody waits. */
const MOST_PAPERS = 40;

/** The last papers of the sheet or its agreement whose sheets still stand, as they are now; the oldest first. */
async function madePapers(
  { memory, snapshot, choice }: SheetRead,
  gateway: WorkbookGateway
): Promise<readonly MadePaper[]> {
  const made: MadePaper[] = [];
  const concerned = memory.papers.filter(
    ({ sheetId, source, schemeId }) =>
      snapshot.sheetIds.includes(sheetId ?? "") &&
      (source.sheetId === snapshot.sheet.sheetId || schemeId === choice.schemeId)
  );
  for (const paper of concerned.slice(-MOST_PAPERS)) {
    const { sheetId } = paper;
    if (sheetId === null) continue;
    const read = await gateway.read(sheetId);
    if (read.ok) made.push({ paper, sheet: read.value.sheet });
  }
  return made;
}

const paperFrom = ({ snapshot: { sheet }, choice }: SheetRead, sheetName: string): Paper => ({
  sheetId: null,
  sheetName,
  schemeId: choice.schemeId,
  source: { sheetId: sheet.sheetId, sheetName: sheet.sheetName },
});

function paperCalled(part: string, { papers }: CouncilLabels): PaperInWords {
  const paper = papers.find((each) => each.part === part);
  if (!paper) throw new Error(`There is no paper ${part}.`);
  return paper;
}

/** The answers with the cells that they name, as these are now. */
async function withCells(
  told: Omit<CouncilOrder, "kind">,
  gateway: WorkbookGateway
): Promise<Result<Answers, CouncilRefusal>> {
  const answers: Record<string, Answer | undefined> = {};
  for (const [name, answer] of Object.entries(told)) {
    if (!isPlace(answer)) answers[name] = answer;
    else {
      const cells = await paidCellsAt(answer, gateway);
      if (!cells.ok) return cells;
      answers[name] = cells.value;
    }
  }
  return ok(answers);
}

async function selectedCells(gateway: WorkbookGateway): Promise<Result<SelectedCells, HostIssue>> {
  const selected = await gateway.selection();
  if (!selected.ok) return selected;
  const { sheetId, area } = selected.value;
  const read = await gateway.read(sheetId);
  if (!read.ok) return read;
  const { sheetName } = read.value.sheet;
  return ok({ sheetId, area, sheetName, address: rectangleAddress(area) });
}
