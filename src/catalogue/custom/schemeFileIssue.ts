import type { RuleIssue } from "../../engine";

/** Why a scheme file is refused; `path` leads to the place in the file, for example `parameters.total`. */
export type SchemeFileIssue =
  | { readonly code: "scheme-file-not-json" }
  | {
      readonly code: "scheme-file-invalid";
      /** Empty where the file as a whole is meant. */
      readonly path: string;
      readonly problem: "missing" | "unknown" | "wrong-value";
      /** What stands there, as JSON; null where nothing does. */
      readonly value: string | null;
    }
  | { readonly code: "scheme-id-taken"; readonly id: string }
  | RuleIssue;
