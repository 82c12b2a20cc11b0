import type { AgreementPageTexts } from "../../../text/agreementPageTexts";
import type { BandIssue } from "../draft/bands";

/** What is wrong with a band table, with the lines counted from 1. */
export function sayBandIssue(
  issue: BandIssue,
  { bands }: AgreementPageTexts,
  number: (value: string) => string
): string {
  // A border may be a fraction, which is said as it is written.
  const said = (value: string) => (value.includes("/") ? value : number(value));
  switch (issue.code) {
    case "no-bands":
      return bands.none;
    case "missing":
      return bands.missing;
    case "unreadable":
      return `${bands.fieldOf(bands[issue.field], issue.line + 1)}: ${bands.unreadable}`;
    case "backwards":
      return bands.backwards(issue.line + 1);
    case "not-rising":
      return bands.notRising(issue.line + 1);
    case "gap":
      return bands.gap(issue.line + 1, said(issue.from), said(issue.to));
    case "overlap":
      return bands.overlap(issue.line + 1, said(issue.from), said(issue.to));
    case "ends":
      return bands.ends(issue.line + 1, said(issue.to));
  }
}
