import type { ReadingIssue } from "../reading";

/** What can be said once of many rows, with their number. */
type Countable = Extract<ReadingIssue, { readonly rows?: number }>["code"] &
  (
    | "code-from-name"
    | "code-missing"
    | "population-in-thousands"
    | "population-missing"
    | "population-not-a-number"
    | "population-not-whole"
  );

/** Whether it is said once where it holds for more than a few rows, or only where it holds for most. */
const COUNTABLE: Readonly<Record<Countable, "several" | "most">> = {
  "code-from-name": "several",
  "code-missing": "most",
  "population-in-thousands": "several",
  "population-missing": "most",
  "population-not-a-number": "most",
  "population-not-whole": "most",
};

/** Said of each row up to this many. */
const SAID_OF_EACH = 3;

/** One explanation that holds for most of so many rows is one issue, at the first of them. */
export function saidOnce(issues: readonly ReadingIssue[], of: number): readonly ReadingIssue[] {
  const codes = (Object.keys(COUNTABLE) as Countable[]).filter((code) => {
    const { length } = issues.filter((issue) => issue.code === code);
    return length > SAID_OF_EACH && (COUNTABLE[code] === "several" || length * 2 > of);
  });
  return codes.reduce<readonly ReadingIssue[]>((said, code) => {
    const rows = said.filter((issue) => issue.code === code).length;
    const first = said.findIndex((issue) => issue.code === code);
    return said.flatMap((issue, index) => {
      if (issue.code !== code) return [issue];
      return index === first ? [{ ...issue, rows } as ReadingIssue] : [];
    });
  }, issues);
}
