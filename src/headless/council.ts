import type { AdoptedTable, Difference } from "../council";
import type { PaidCells } from "../papers";
import { webSha256 } from "../excel/webSha256";
import { createCouncilDesk, type CouncilDesk } from "../session/papers/councilDesk";
import { localDate } from "../session/localDate";
import { err, type Result } from "../engine";
import type { CouncilRefusal } from "../session/papers/councilRefusal";
import type { Session } from "../session/session";
import type { PrintedElsewhere } from "../session/papers/printedElsewhere";
import type { Verification } from "../session/papers/verification";
import type { WorkbookGateway } from "../sheet/gateway";
import type { Language } from "../text";
import { councilTexts, type CouncilTexts } from "../text/councilTexts";
import { answersOf } from "./papers";
import type { ReportedIssue } from "./reportedIssue";
import { reportedRefusal } from "./reportedRefusal";
import type { FileToSave } from "./saveFiles";

/** What is asked for beside the allocation. */
export type CouncilRequest = {
  readonly verify: string | null;
  readonly papers: readonly string[];
  /** What the papers need to know, by name. */
  readonly with: Readonly<Record<string, string>>;
  /** The note to the adopted version; null where nothing is to be locked. */
  readonly lock: string | null;
  /** Where the invoice basis is saved as CSV. */
  readonly csv: string | null;
  /** Municipality numbers of those that step out. */
  readonly leavers: readonly string[];
  /** A file with what was paid. */
  readonly paid: string | null;
};

/** What came of it; only what was asked for is there. */
export type CouncilReport = {
  readonly verification?: {
    readonly same: boolean;
    readonly found: string;
    readonly differences: readonly string[] | null;
    /** The sheet that was compared. */
    readonly sheet: string;
    /** Other sheets that have the code printed on them; null for one without amounts to compare. */
    readonly printed: readonly {
      readonly sheet: string;
      readonly same: boolean | null;
      readonly differences: readonly string[];
    }[];
  };
  readonly adopted?: { readonly code: string; readonly sha256: string };
  readonly papers?: readonly string[];
};

export type CouncilOutcome = {
  readonly report: CouncilReport;
  readonly issues: readonly ReportedIssue[];
  /** Files that are to be saved with the workbook. */
  readonly files?: readonly FileToSave[];
};

/** The council's use cases over the workbook that a headless run has open. */
export class HeadlessCouncil {
  readonly #desk: CouncilDesk;
  readonly #texts: CouncilTexts;

  constructor(
    session: Session,
    gateway: WorkbookGateway,
    private readonly language: Language,
    private readonly request: CouncilRequest,
    /** What stands in the file with what was paid. */
    private readonly paid: PaidCells | null
  ) {
    this.#texts = councilTexts(language);
    this.#desk = createCouncilDesk({
      session,
      gateway,
      labels: this.#texts.labels,
      sha256: webSha256,
      today: localDate,
    });
  }

  /** Compares what stands in the file with a code; nothing is written. */
  async verify(code: string): Promise<CouncilOutcome> {
    const verified = await this.#desk.verifyCode(code);
    if (!verified.ok) return this.#refused(verified.error);
    const { printed, ...verification } = verified.value;
    return { report: { verification: this.#inWords(verification, printed) }, issues: [] };
  }

  /** Compares what stands in the file with the table of another workbook; nothing is written. */
  async verifyAgainst(table: AdoptedTable): Promise<CouncilOutcome> {
    const verified = await this.#desk.verifyAgainst(table);
    if (!verified.ok) return this.#refused(verified.error);
    return { report: { verification: this.#inWords(verified.value) }, issues: [] };
  }

  /** Stores the adopted table of a paper again where the workbook has forgotten it. */
  async recover(): Promise<CouncilOutcome> {
    const recovered = await this.#desk.recover();
    if (!recovered.ok) return this.#refused(recovered.error);
    return { report: { adopted: recovered.value }, issues: [] };
  }

  /** What stands in the file as adopted: what was locked last, else the table itself. */
  async adopted(): Promise<Result<AdoptedTable, CouncilOutcome>> {
    const table = await this.#desk.adoptedTable();
    return table.ok ? table : err(this.#refused(table.error));
  }

  /** Locks and makes what is asked for; the first refusal ends it. */
  async run(): Promise<CouncilOutcome> {
    const { lock, papers, csv, with: told, leavers } = this.request;
    let report: CouncilReport = {};
    const files: FileToSave[] = [];
    if (lock !== null) {
      const locked = await this.#desk.lock(lock);
      if (!locked.ok) return this.#refused(locked.error);
      report = { ...report, adopted: locked.value };
    }
    for (const kind of papers) {
      const made = await this.#desk.make({
        kind,
        ...answersOf(kind, told, { leavers, paid: this.paid }),
      });
      if (!made.ok) return this.#refused(made.error);
      report = { ...report, papers: [...(report.papers ?? []), made.value.sheetName] };
    }
    if (csv !== null) {
      const file = await this.#desk.invoiceFile(told);
      if (!file.ok) return this.#refused(file.error);
      files.push({ file: csv, content: Buffer.from(file.value.text, "utf8") });
    }
    return { report, issues: [], files };
  }

  #inWords(
    { same, found, differences, sheetName: sheet }: Verification,
    printed: readonly PrintedElsewhere[] = []
  ): NonNullable<CouncilReport["verification"]> {
    const inWords = (all: readonly Difference[]) =>
      all.map((each) => this.#texts.describeDifference(each));
    return {
      same,
      found: found.code,
      differences: differences && inWords(differences),
      sheet,
      printed: printed.map((each) => ({
        sheet: each.sheetName,
        same: each.differences && each.differences.length === 0,
        differences: inWords(each.differences ?? []),
      })),
    };
  }

  #refused(issue: CouncilRefusal): CouncilOutcome {
    return { report: {}, issues: [reportedRefusal(issue, this.language)] };
  }
}
