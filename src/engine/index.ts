export { Decimal, sum, ZERO } from "./exact/decimal";
export type { Fraction } from "./exact/fraction";
export { assertNever, err, ok, type Result } from "./result";
export * from "./rules";
export type { Member } from "./member";
export type {
  AllocationKey,
  ParameterDefinition,
  ParameterKind,
  ParameterValues,
  Scheme,
} from "./scheme";
export type {
  AllocatedRow,
  Allocation,
  AllocationRequest,
  Reconciliation,
  RegionSubtotal,
} from "./allocation";
export type { AllocationIssue } from "./issues";
