export { answersTo, isTyped, type Answer, type Answers, type Ask } from "./ask";
export { layOutAudit, type AuditLabels, type AuditToTell } from "./audit/sheet";
export { layOutCostLines, type CostLineLabels } from "./costLines/sheet";
export { layOutExample } from "./example/sheet";
export { invoiceCsv } from "./invoices/csv";
export { readInvoices, type WrittenInvoices } from "./invoices/readInvoices";
export { readInvoiceTerms, type InvoiceWords } from "./invoices/sheet";
export {
  inWords,
  PAPER_TIMES,
  type Allocated,
  type CommonWords,
  type EarlierResult,
  type Paper,
  type PaperInWords,
  type PaperIssue,
  type PaperRead,
  type PaperTime,
  type PaperWords,
  type WordsOf,
} from "./paper";
export { readRegister } from "./register/readRegister";
export type { RegisterWords } from "./register/sheet";
export { layOutOnNewSheet, type NewSheetOptions } from "./result/newSheet";
export { layOutScenario, type ScenarioToLayOut } from "./scenario/sheet";
export type { PaperSheet } from "./table/paperSheet";
export { planPaper } from "./table/planPaper";
export { readAccounts, settle } from "./settlement/figures";
export { paymentsInCells, type PaidCells } from "./settlement/payments";
export {
  registerParties,
  stateOfRegister,
  type Decision,
  type RegisterState,
} from "./register/figures";
export { invoiceLines, isInvoiced, readDueDays, readYear } from "./invoices/figures";
export { TERM_COUNTS, readTermCount, splitIntoTerms } from "./invoices/splitIntoTerms";
export { toCsv } from "./invoices/csvText";
export { vouchedFor } from "./vouchedFor";
export { consequenceOf, sensitivityOf } from "./consequence/figures";
