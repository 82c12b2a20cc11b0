import type { WriteIssue } from "../../src/session/workbook/sessionIssue";
import { hostIssues as english } from "../../src/text/en/hostIssues";
import { hostIssues as norwegian } from "../../src/text/nb/hostIssues";

/** What names a sheet, and where the name stands in its sentence. */
const NAMING = [
  { code: "written-since", stands: "inside" },
  { code: "unfinished-write", stands: "inside" },
  { code: "nothing-to-refresh", stands: "inside" },
  { code: "cells-occupied", cells: ["C7"], stands: "inside" },
  { code: "sheet-protected", stands: "first" },
  { code: "forgotten-result", addresses: ["C1:D9"], stands: "first" },
  { code: "no-region-subtotals", stands: "first" },
  { code: "sheet-not-empty", stands: "first" },
] as const;

describe.each([
  {
    language: "nb",
    describeIssue: norwegian.describe,
    first: /^Arket «Budsjett» /,
    inside: /^[^.]+ arket «Budsjett»/,
  },
  {
    language: "en",
    describeIssue: english.describe,
    first: /^The sheet “Budsjett” /,
    inside: /^[^.]+ the sheet “Budsjett”/,
  },
] as const)("what Excel refuses ($language)", ({ describeIssue, first, inside }) => {
  it.each(NAMING)("names the sheet as its sentence needs it: $code", ({ stands, ...issue }) => {
    const said = describeIssue({ area: "host", sheetName: "Budsjett", ...issue } as Extract<
      WriteIssue,
      { code: typeof issue.code }
    >);
    expect(said).toMatch(stands === "first" ? first : inside);
  });

  it("offers no new sheet at the command line, which cannot choose one", () => {
    const refusals: readonly Parameters<typeof describeIssue>[0][] = [
      { area: "host", code: "sheet-protected", sheetName: "Budsjett" },
      { area: "host", code: "cells-merged", cells: ["C7"] },
      { area: "write", code: "cells-occupied", sheetName: "Budsjett", cells: ["C7"] },
      { area: "write", code: "forgotten-result", sheetName: "Budsjett", addresses: ["C1:D9"] },
    ];
    for (const issue of refusals) {
      expect(describeIssue(issue)).toMatch(/nytt ark|new sheet/);
      expect(describeIssue(issue, "command-line")).not.toMatch(/nytt ark|new sheet/);
    }
    expect(describeIssue(refusals[3]!, "command-line")).toContain("--take-over");
  });
});
