export { adoptedTableOf, partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
export { canonicalForm } from "./canonicalForm";
export { consequenceOf, sensitivityOf, wrongLeavers, type Sensitivity } from "./consequence";
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
export type { CouncilIssue } from "./issues";
export {
  DECISIONS,
  registerParties,
  stateOfRegister,
  type Decision,
  type RegisterEntry,
  type RegisterParty,
  type RegisterState,
} from "./register";
export {
  readAccounts,
  settle,
  type Payments,
  type SettledRow,
  type Settlement,
} from "./settlement";
export { readTermCount, splitIntoTerms, TERM_COUNTS, type TermCount } from "./splitIntoTerms";
export { gridOf, tableInGrid, type FoundTable } from "./tableInGrid";
