/** An issue as `--json` prints it. */
export type ReportedIssue = {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly cell: string | null;
  readonly message: string;
};
