import type { RuleIssue } from "./terms/ruleIssue";
import type { Measure, ParameterKind } from "./scheme";

/** Why an allocation is refused. Data only: the words live in src/text. `member` is an index into the request's members, `name` that member's name. */
export type AllocationIssue = RuleIssue | RefusedRequest;

type RefusedRequest = { readonly area: "allocation" } & (
  | { readonly code: "no-members" }
  | { readonly code: "negative-part"; readonly member: number; readonly name: string }
  | { readonly code: "zero-total-weight" }
  | {
      readonly code: "negative-weight";
      readonly member: number;
      readonly name: string;
      readonly weight: string;
    }
  | {
      readonly code: "not-finite";
      readonly member: number | null;
      readonly name: string | null;
      readonly parameter: string | null;
    }
  | {
      readonly code: "duplicate-member";
      readonly member: number;
      readonly first: number;
      readonly municipality: string;
    }
  | { readonly code: "unknown-scheme"; readonly scheme: string }
  | { readonly code: "no-money"; readonly scheme: string }
  | {
      readonly code: "missing-parameter";
      readonly parameter: string;
      /** What a user calls it; absent where it has the catalogue's name. */
      readonly label?: string;
      readonly scheme: string;
    }
  | { readonly code: "unknown-parameter"; readonly parameter: string; readonly scheme: string }
  | {
      readonly code: "invalid-parameter";
      readonly parameter: string;
      /** What a user calls it; absent where it has the catalogue's name. */
      readonly label?: string;
      readonly value: string;
      readonly expected: ParameterKind;
    }
  | { readonly code: "negative-rate"; readonly parameter: string; readonly value: string }
  | { readonly code: "unit-not-positive"; readonly unit: string }
  | { readonly code: "total-not-in-units"; readonly total: string; readonly unit: string }
  | { readonly code: "caps-below-total"; readonly total: string; readonly most: string }
  | { readonly code: "floors-above-total"; readonly total: string; readonly least: string }
  | { readonly code: "host-not-member"; readonly host: string }
  | {
      readonly code: "months-not-member";
      readonly parameter: string;
      readonly municipality: string;
    }
  | {
      readonly code: "too-many-digits";
      readonly member: number | null;
      readonly name: string | null;
      readonly parameter: string | null;
      readonly most: number;
    }
  | {
      readonly code: "figure-missing";
      readonly member: number;
      readonly name: string;
      readonly measure: Measure;
    }
  | {
      readonly code: "dates-differ";
      readonly member: number;
      readonly name: string;
      readonly dates: number;
      readonly expected: number;
    }
  | {
      readonly code: "tie";
      readonly members: readonly number[];
      /** In the order of `members`; where regions have equal claims, the names of those. */
      readonly names: readonly string[];
      /** How many units there are for them, one each at most. */
      readonly units: number;
    }
);
