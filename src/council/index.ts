export { adoptedTableOf, partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
export { canonicalForm } from "./canonicalForm";
export {
  consequenceOf,
  sensitivityOf,
  wrongLeavers,
  type Consequence,
  type ConsequenceRow,
  type Sensitivity,
} from "./consequence";
export { historyOf, type History, type HistoryYear } from "./history";
export { toCsv, type CsvField } from "./csv";
export {
  differencesFrom,
  RULES,
  sumDifferences,
  type Difference,
  type RuleName,
} from "./differences";
export {
  codeOf,
  fingerprintOf,
  isSameFingerprint,
  readFingerprint,
  type Fingerprint,
  type Sha256,
  type TypedFingerprint,
} from "./fingerprint";
export {
  invoiceLines,
  isInvoiced,
  readDueDays,
  readYear,
  type InvoiceLine,
  type InvoiceTerms,
} from "./invoices";
export { groupedInLines, inLines } from "./inLines";
export type { CouncilIssue } from "./issues";
export { plainText } from "./plainText";
export { printedAdoption, printedCode } from "./printedCode";
export { paymentsInCells, type PaidCells, type Payments } from "./payments";
export {
  DECISIONS,
  readDeadline,
  registerParties,
  stateOfRegister,
  type Decision,
  type RegisterEntry,
  type RegisterParty,
  type RegisterState,
} from "./register";
export { readAccounts, settle, type SettledRow, type Settlement } from "./settlement";
export { readTermCount, splitIntoTerms, TERM_COUNTS, type TermCount } from "./splitIntoTerms";
export { gridOf, tableInGrid, type FoundTable } from "./tableInGrid";
export {
  adoptedAllocation,
  fingerprintIn,
  LONGEST_NOTE,
  type AdoptedVersion,
} from "./adoptedVersion";
export { copyTable, type CopiedTable, type NumberForm } from "./copyTable";
