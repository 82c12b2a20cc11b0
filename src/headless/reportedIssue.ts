/** An issue as `--json` prints it. */
export type ReportedIssue = {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly cell: string | null;
  readonly message: string;
  /** Of a rule or a scheme file, the way to the place: `rule.terms.1.max`. */
  readonly path?: string;
};

/** The way to the place that an issue is about, where it is in a rule or a scheme file. */
export const pathOf = (issue: object): Pick<ReportedIssue, "path"> =>
  "path" in issue && typeof issue.path === "string" ? { path: issue.path } : {};
