import { readCommandLine } from "./commandLine";
import { describeUsage, reportFileIssue, summarise } from "./messages";
import { NO_FIGURES, type Report } from "./report";
import { runHeadless } from "./run";

const WRITTEN = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** `npm run -s headless -- …`: the add-in over a file, through the same host as the workbench. */
async function main(args: readonly string[]): Promise<number> {
  const request = readCommandLine(args);
  if (!request.ok) {
    process.stderr.write(`${describeUsage(request.error)}\n`);
    return WRONG_USAGE;
  }
  const outcome = await runHeadless(request.value);
  const { json, language } = request.value;
  const report: Report = outcome.ok
    ? outcome.value.report
    : { ...NO_FIGURES, issues: [reportFileIssue(outcome.error, language)] };
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.stderr.write(`${summarise(report, request.value)}\n`);
  return outcome.ok && outcome.value.written ? WRITTEN : REFUSED;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
