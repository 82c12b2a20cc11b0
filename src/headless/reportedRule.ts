import { err, ok, type AllocatedRow, type Allocation, type Result } from "../engine";
import { headlessTexts } from "../text/headlessTexts";
import { rowInTheMiddle, ruleText, type RuleText } from "../text/ruleText";
import type { HeadlessRequest } from "./commandLine";
import type { ReportedIssue } from "./reportedIssue";

/**
 * What `--rule-text` adds to a report: the rule in words, one member's amount worked out. Refused where
 * nobody has the number, id or name that is asked for, or several have the name.
 */
export function reportRule(
  allocation: Allocation,
  { ruleText: wanted, language }: Pick<HeadlessRequest, "ruleText" | "language">
): Result<{ readonly ruleText?: RuleText }, readonly ReportedIssue[]> {
  if (wanted === null) return ok({});
  const { rows } = allocation;
  const found = wanted.trim() === "" ? [rowInTheMiddle(allocation)] : rowsOf(rows, wanted);
  const [row, other] = found;
  if (row !== undefined && other === undefined)
    return ok({ ruleText: ruleText(allocation, row, language) });
  const asked = row === undefined ? rows : found.map((each) => rows[each]!);
  const message = headlessTexts(language).ruleOfNobody(wanted, asked.map(called), found.length);
  return err([{ code: "rule-of-nobody", severity: "error", cell: null, message }]);
}

/** The rows of a number or id, else of a name, however it is capitalised. */
function rowsOf(rows: readonly AllocatedRow[], wanted: string): readonly number[] {
  const key = keyOf(wanted);
  const where = (is: (row: AllocatedRow) => boolean) =>
    rows.flatMap((row, index) => (is(row) ? [index] : []));
  const coded = where(({ code }) => code !== null && keyOf(code) === key);
  return coded.length > 0 ? coded : where(({ name }) => keyOf(name) === key);
}

const keyOf = (text: string): string => text.normalize("NFC").trim().toLowerCase();

const called = ({ code, name }: AllocatedRow): string =>
  code === null || code === name ? name : `${code} ${name}`;

/** The paragraphs as they are printed, a line each. */
export const printedRule = ({ rule, example }: RuleText): string => [...rule, example].join("\n");
