import fc from "fast-check";
import { meanwhile, type Meanwhile } from "./persons/insertedRows";

/** What goes wrong with the add-in's calls to Excel, in the order of the calls; null lets one pass. */
export type Fault =
  | null
  | { readonly kind: "refuse"; readonly code: string }
  | { readonly kind: "fail-after"; readonly actions: number; readonly code: string }
  | { readonly kind: "answer-lost" }
  | { readonly kind: "crash"; readonly actions: number };

/** What an action of the add-in meets. */
export type Disturbance = {
  readonly faults: readonly Fault[];
  /** What somebody does between the add-in's read and its write. */
  readonly meanwhile: Meanwhile | null;
};

const code = fc.constantFrom(
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "TooManyRequests",
  "InvalidSelection",
  "GeneralException"
);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refuse" as const), code }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("fail-after" as const), actions: fc.nat(120), code }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "answer-lost" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("crash" as const), actions: fc.nat(120) }),
  }
);

export const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  faults: fc.array(fault, { maxLength: 5 }),
  meanwhile: fc.option(meanwhile, { freq: 4 }),
});
