/** Why no figures came. Data only: the words live in src/text. The workbook is untouched in each case. */
export type StatisticsIssue =
  | { readonly code: "cancelled" }
  | { readonly code: "timed-out" }
  | { readonly code: "unreachable" }
  | { readonly code: "too-many-calls"; readonly retryAfterSeconds: number | null }
  /** The server answered that it will not: 401, 403. */
  | { readonly code: "forbidden"; readonly status: number }
  /** The address, the table or the table's form is gone: 404. */
  | { readonly code: "not-found" }
  /** 5xx. */
  | { readonly code: "server-fault"; readonly status: number }
  /** An answer, but not one that can be understood. */
  | { readonly code: "answer-not-understood" }
  | { readonly code: "question-refused"; readonly status: number; readonly reason: string }
  | { readonly code: "year-not-published"; readonly year: number; readonly newest: number | null }
  /** Every figure that was asked for is missing: the table is being updated. */
  | { readonly code: "figures-under-revision"; readonly year: number };
