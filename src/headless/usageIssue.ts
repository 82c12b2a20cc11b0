/** Why a command line is not understood. */
export type UsageIssue =
  | { readonly code: "no-file" }
  | { readonly code: "several-files"; readonly files: readonly string[] }
  | { readonly code: "unknown-option"; readonly message: string }
  | {
      readonly code: "not-one-of";
      readonly option: string;
      readonly value: string;
      readonly values: readonly string[];
    }
  /** An option that says nothing without another. */
  | { readonly code: "needs-option"; readonly option: string; readonly needed: string }
  | { readonly code: "not-key-value"; readonly value: string }
  | { readonly code: "params-unreadable"; readonly file: string }
  | { readonly code: "not-a-line"; readonly value: string }
  | { readonly code: "lines-unreadable"; readonly file: string };
