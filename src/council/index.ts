export type { AdoptedAnswer } from "./adoptedAnswer";
export { adoptedTableOf, partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
export { asCovered } from "./asCovered";
export { canonicalForm } from "./canonicalForm";
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
export type { CouncilIssue, OutdatedBy } from "./issues";
export { plainText } from "./plainText";
export { printedAdoption, printedCode } from "./printedCode";
export { gridOf, tableInGrid, type FoundTable } from "./tableInGrid";
export {
  adoptedAllocation,
  fingerprintIn,
  LONGEST_NOTE,
  type AdoptedVersion,
} from "./adoptedVersion";
export { copyTable, type CopiedTable, type NumberForm } from "./copyTable";
