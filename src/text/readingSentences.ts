import type { ReadingIssue } from "../sheet/reading";

/** A sentence for every code; {@link describeWith} finds the one for an issue. */
export type ReadingSentences = {
  readonly [Code in ReadingIssue["code"]]: (
    issue: Extract<ReadingIssue, { readonly code: Code }>
  ) => string;
};

/** The function that describes any issue with the sentences of a language. */
export function describeWith(sentences: ReadingSentences): (issue: ReadingIssue) => string {
  return (issue) => (sentences[issue.code] as (given: ReadingIssue) => string)(issue);
}
