export { Decimal, sum, ZERO } from "./exact/decimal";
export {
  add,
  compare as compareFractions,
  floorOf,
  formatFraction,
  fractionOf,
  lowestTerms,
  ratio,
  roundHalfUp,
  subtract,
  wholeFraction,
  type Fraction,
} from "./exact/fraction";
export { shareOf } from "./exact/nearestDouble";
export { assertNever, err, ok, type Result } from "./result";
export * from "./rules";
export type { Member } from "./member";
export {
  MEASURES,
  type Measure,
  type ParameterDefinition,
  type ParameterKind,
  type ParameterValues,
  type Scheme,
} from "./scheme";
export { averagePopulation, byAverage } from "./average";
export { COMMON_PARAMETERS, FREED, INDEX_BY, monthsParameter } from "./parameters/common";
export { afterIndex } from "./parameters/afterIndex";
export { parametersOf, withDefaults } from "./parameters/definitions";
export type {
  AllocatedRow,
  Allocation,
  AllocationRequest,
  Reconciliation,
  RegionSubtotal,
  RowPart,
} from "./allocation";
export type { AllocationIssue } from "./issues";
export { allocate } from "./allocate";
export { roundingMissed } from "./roundingMissed";
export { isRowByRow } from "./isRowByRow";
export { sharePercentages } from "./sharePercentages";
export { explainRow } from "./explain/explainRow";
export { stepsOf, type AllocationStep, type KeyInWords, type MadeNumber } from "./explain/stepsOf";
export { traceRule, type TracedRule } from "./explain/tracedRule";
export { workRow, type WorkedRow, type WorkedTerm } from "./explain/workedRow";
export type { RowExplanation } from "./explain/explanation";
export type { DecidedTie, RoundingReason } from "./apportion/roundingReason";
export { apportion, type PlainRule } from "./apportion/apportion";
export { splitAmount } from "./splitAmount";
export {
  compareAllocations,
  perInhabitant,
  type ComparedRow,
  type Comparison,
} from "./compareAllocations";
export { withdraw, withoutMembers, type Withdrawal } from "./withdraw";
export { allocateLines, decidedInLines } from "./lines/allocateLines";
export type {
  CostLine,
  LineCell,
  LineIssue,
  LineRow,
  LinesRequest,
  LineTable,
  LineTotal,
} from "./lines/costLine";
export { editDistance } from "./audit/editDistance";
export { explainAmounts } from "./audit/explain";
export {
  explainByScheme,
  type ByScheme,
  type GivenParties,
  type GivenScheme,
} from "./audit/givenScheme";
export type {
  AuditException,
  AuditForm,
  AuditNumber,
  ExceptionKind,
  KnownRule,
  Explanation,
  OtherName,
  PrintedFigures,
  PrintedRow,
} from "./audit/explanation";
export * from "./terms/term";
export { askedBy, isHeadingPlace, type Asked } from "./terms/asked";
export { groupsIn, mayTakeIn, type Grouped } from "./terms/groups";
export { headingKey, POPULATION, tableOf, type Party, type PartyTable } from "./terms/party";
export { RULE_PROBLEMS, termAround, type RuleIssue, type RuleProblem } from "./terms/ruleIssue";
export { checkRule, parametersIn } from "./terms/checkRule";
export { evaluateTerm, type Evaluated, type TermPart } from "./terms/evaluateTerm";
export { valueAt, type Column } from "./terms/column";
export { isParameter, readRuleNumber, type GivenNumbers } from "./terms/number";
export { SCALES, type ScaleKind } from "./terms/scale";
export { BASE_AND_RATE, BY_POPULATION, EQUAL_AND_POPULATION, isSameRule } from "./ready/readyRules";
export { underOldLimits } from "./oldLimits";
