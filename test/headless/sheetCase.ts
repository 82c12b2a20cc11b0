/** A file as somebody has it, and what must come out; see test/fixtures/cases/README.md. */
export type SheetCase = {
  readonly file: string;
  readonly args: readonly string[];
  readonly expect: "right" | "refuse" | "either" | "warned";
  readonly rows: readonly CaseRow[];
};

export type CaseRow = {
  readonly code: string | null;
  readonly population: string | null;
  readonly amount: string;
};

/** What came of a case. */
export type CaseRun = {
  readonly written: boolean;
  readonly rows: readonly CaseRow[];
  /** What was said, in its order. */
  readonly issues: readonly string[];
};
