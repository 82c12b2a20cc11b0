export { auditLines } from "./audit";
export type {
  Audit,
  AuditedRow,
  AuditExplanation,
  AuditKey,
  Finding,
  FindingCode,
  FindingDetail,
  SameAmounts,
  Sureness,
  Verdict,
} from "./finding";
export {
  linesOfGrid,
  linesOfText,
  type PrintedCell,
  type PrintedGrid,
  type PrintedLine,
} from "./printedLine";
export type { PrintedMember, PrintedSubtotal, PrintedSums, PrintedTable } from "./printedTable";
export { readPrinted } from "./read/readPrinted";
