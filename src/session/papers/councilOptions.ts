import type { Sha256 } from "../../council";
import type { WorkbookGateway } from "../../sheet/gateway";
import type { CommonWords, InvoiceWords, PaperInWords, RegisterWords } from "../../papers";
import type { Session } from "../session";

/** The papers with their words, and what else is said on sheets and in files; src/text has it in each language. */
export type CouncilLabels = {
  readonly common: CommonWords;
  readonly register: RegisterWords;
  readonly invoices: InvoiceWords;
  readonly papers: readonly PaperInWords[];
};

/** What the council's desk works with. */
export type CouncilOptions = {
  readonly session: Session;
  readonly gateway: WorkbookGateway;
  readonly labels: CouncilLabels;
  readonly sha256: Sha256;
  /** Today's date as `2025-01-31`; asked when something is locked. */
  readonly today: () => string;
};
