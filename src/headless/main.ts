import { asksForHelp, languageAsked, readCommandLine } from "./commandLine";
import { describeUsage, reportFileIssue, summarise, usageText } from "./messages";
import { printedRule } from "./reportedRule";
import { NO_FIGURES, type Report } from "./report";
import { runHeadless } from "./run";

const WRITTEN = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Takes text as a stream of the process does. */
export type Output = { write(text: string): unknown };

/**
 * The add-in over a file, as the words after `npm run -s headless --` ask for it. Gives the exit
 * code: 0 written, verified or helped, 1 refused, 2 wrong usage. Not to be run twice at the same time.
 */
export async function main(args: readonly string[], out: Output, err: Output): Promise<number> {
  if (asksForHelp(args)) {
    out.write(`${usageText(languageAsked(args))}\n`);
    return WRITTEN;
  }
  const request = readCommandLine(args);
  if (!request.ok) {
    err.write(`${describeUsage(request.error, languageAsked(args))}\n`);
    return WRONG_USAGE;
  }
  const outcome = await runHeadless(request.value);
  const { json, language } = request.value;
  const report: Report = outcome.ok
    ? outcome.value.report
    : { ...NO_FIGURES, issues: [reportFileIssue(outcome.error, language)] };
  if (json) out.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (report.ruleText) out.write(`${printedRule(report.ruleText)}\n`);
  err.write(`${summarise(report, request.value)}\n`);
  return outcome.ok && outcome.value.written ? WRITTEN : REFUSED;
}
