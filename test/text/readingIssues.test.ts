import type { ReadingIssue } from "../../src/sheet/reading";
import { textsFor } from "../../src/text";

const nb = textsFor("nb").readingIssues;
const en = textsFor("en").readingIssues;
const error = { area: "reading", cell: "C7", severity: "error" } as const;
const warning = { area: "reading", cell: "C7", severity: "warning" } as const;

/** One issue for every code; the compiler asks for a new one where a code is added. */
const EVERY: { [Code in ReadingIssue["code"]]: Extract<ReadingIssue, { code: Code }> } = {
  "parties-found": { code: "parties-found", parties: 12, ...warning, cell: "A1" },
  "parties-not-found": { code: "parties-not-found", ...error, cell: null },
  "party-unnamed": { code: "party-unnamed", ...error, cell: "A7" },
  "counties-for-regions": {
    code: "counties-for-regions",
    heading: "Region",
    ...warning,
    cell: "D1",
  },
  "party-called-sum": { code: "party-called-sum", name: "Totalt", ...error, cell: "A7" },
  "party-figure-unsaid": {
    code: "party-figure-unsaid",
    headings: ["Verdi", "Timer"],
    columns: [1, 2],
    ...error,
    cell: "B1",
  },
  "party-without-group": {
    code: "party-without-group",
    name: "Voss",
    parties: 3,
    ...warning,
    cell: "B4",
  },
  "party-group-unknown": {
    code: "party-group-unknown",
    name: "Voss",
    group: "Kommmune",
    groups: ["kommune", "fylke"],
    parties: 3,
    ...warning,
    cell: "B4",
  },
  "figure-unreadable": { code: "figure-unreadable", text: "mange", ...error, cell: "C4" },
  "heading-of-names": { code: "heading-of-names", heading: "Kommunenr", ...error, cell: "A1" },
  "heading-twice": {
    code: "heading-twice",
    heading: "Verdi",
    otherCell: "D1",
    ...error,
    cell: "B1",
  },
  "no-population-table": { code: "no-population-table", ...error, cell: null },
  "limits-rule-changed": {
    code: "limits-rule-changed",
    before: "2171900",
    after: "1026250",
    members: 2,
    ...warning,
    cell: null,
  },
  "numbers-unknown": { code: "numbers-unknown", rows: 3, text: "9991", ...error },
  "names-unknown": { code: "names-unknown", rows: 5, text: "Odense", ...error },
  "table-transposed": { code: "table-transposed", municipalities: 9, ...error },
  "lines-in-one-cell": { code: "lines-in-one-cell", rows: 9, text: "5033 Tydal 773", ...error },
  "no-population-column": { code: "no-population-column", municipalities: 34, ...error },
  "lines-read-as-decimals": { code: "lines-read-as-decimals", value: "101.30544", ...error },
  "population-unsure": {
    code: "population-unsure",
    label: "Listepasienter",
    column: 2,
    reason: "heading",
    ...error,
  },
  "population-not-come": { code: "population-not-come", date: "2030", ...warning },
  "population-qualified": { code: "population-qualified", label: "Vektet folketall", ...warning },
  "population-tie": {
    code: "population-tie",
    label: "Folketall 2026",
    otherCell: "D1",
    otherLabel: "Folketall 2026 ny",
    ...warning,
  },
  "population-in-parts": {
    code: "population-in-parts",
    municipalities: 7,
    parts: ["Menn", "Kvinner"],
    ...error,
  },
  "several-rows-each": { code: "several-rows-each", municipalities: 7, by: "Alder", ...error },
  "population-split": { code: "population-split", value: "218", rest: "460", ...error },
  "population-off-by-factor": {
    code: "population-off-by-factor",
    rows: 10,
    factor: "0.001",
    ...warning,
  },
  "numbers-exchanged": { code: "numbers-exchanged", names: ["Malvik", "Tydal"], ...warning },
  "populations-exchanged": { code: "populations-exchanged", names: ["Os", "Tydal"], ...warning },
  "sorted-apart": { code: "sorted-apart", rows: 10, ...warning },
  "populations-unlike-official": {
    code: "populations-unlike-official",
    rows: 8,
    of: 10,
    name: "Tydal",
    population: "7731",
    official: "773",
    officialDate: "2026-01-01",
    ...warning,
  },
  "municipality-left-out": {
    code: "municipality-left-out",
    names: ["Tydal", "Selbu"],
    ...error,
  },
  "municipality-taken-in": { code: "municipality-taken-in", names: ["Oppdal"], ...warning },
  "party-no-municipality": {
    code: "party-no-municipality",
    name: "Trøndelag fylkeskommune",
    ...error,
  },
  "population-not-a-number": { code: "population-not-a-number", text: "mange", ...error },
  "population-missing": { code: "population-missing", name: "Tydal", ...error },
  "population-too-large": { code: "population-too-large", value: "1000000000000000", ...error },
  "population-negative": { code: "population-negative", value: "-773", ...error },
  "population-not-whole": { code: "population-not-whole", value: "773.5", ...error },
  "population-in-thousands": {
    code: "population-in-thousands",
    value: "214.565",
    rows: 34,
    ...error,
  },
  "cell-has-error": { code: "cell-has-error", error: "#N/A", ...error },
  "duplicate-code": { code: "duplicate-code", municipality: "5033", firstCell: "A2", ...error },
  "unknown-code": { code: "unknown-code", text: "5O01", ...error },
  "code-missing": { code: "code-missing", name: "Ukjent", ...error },
  "code-from-name": { code: "code-from-name", name: "Tydal", municipality: "5033", ...warning },
  "ambiguous-name": {
    code: "ambiguous-name",
    name: "Våler",
    candidates: ["3114", "3419"],
    ...error,
  },
  "outdated-code": {
    code: "outdated-code",
    municipality: "5012",
    successors: ["5055", "5056", "5059"],
    date: "2024-01-01",
    ...warning,
  },
  "not-yet-valid-code": {
    code: "not-yet-valid-code",
    municipality: "5061",
    validFrom: "2019-01-01",
    date: "2018-01-01",
    ...warning,
  },
  "name-mismatch": {
    code: "name-mismatch",
    municipality: "5033",
    name: "Tynset",
    official: "Tydal",
    ...warning,
  },
  "population-unlike-official": {
    code: "population-unlike-official",
    municipality: "5033",
    name: "Tydal",
    population: "7731",
    official: "773",
    officialDate: "2024-01-01",
    ...warning,
  },
  "sum-row-differs": { code: "sum-row-differs", written: "535521", computed: "535512", ...warning },
  "too-few-years": { code: "too-few-years", years: 2, needed: 3, ...error },
  "year-missing": { code: "year-missing", name: "Tydal", year: 2023, ...error },
  "mixed-dates": { code: "mixed-dates", dates: ["2024-01-01", "2023"], ...warning },
  "other-table": { code: "other-table", rows: 34, ...warning },
  "rows-not-in-force": { code: "rows-not-in-force", rows: 5, date: "2024-01-01", ...warning },
  "too-many-rows": { code: "too-many-rows", rows: 20001, most: 20000, ...error },
  "member-missing": {
    code: "member-missing",
    municipality: "5033",
    name: "Tydal",
    ...warning,
    cell: null,
  },
  "member-not-in-set": {
    code: "member-not-in-set",
    municipality: "5034",
    name: "Meråker",
    ...warning,
  },
};
const issues = Object.values(EVERY).map((issue): [string, ReadingIssue] => [issue.code, issue]);

describe("sentences about a sheet", () => {
  it.each(issues)("%s: names the cell, says what is wrong and what to do", (_, issue) => {
    for (const sentence of [nb.describe(issue), en.describe(issue)]) {
      if (issue.cell !== null) expect(sentence).toContain(issue.cell);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
      expect(sentence.trim()).toMatch(/[.]$/);
      // What is wrong, then what to do: two sentences, or two halves.
      expect(sentence.split(/[.;,] /).length).toBeGreaterThan(1);
    }
    expect(nb.describe(issue)).not.toBe(en.describe(issue));
  });

  it("write numbers and dates as the language does", () => {
    const issue = EVERY["population-unlike-official"];
    expect(nb.describe(issue)).toContain("7\u00a0731");
    expect(nb.describe(issue)).toContain("1.1.2024");
    expect(en.describe(issue)).toContain("7,731");
    expect(en.describe(issue)).toContain("1 January 2024");
  });

  it("name what is true or false as Excel in that language shows it", () => {
    const issue = { ...EVERY["population-not-a-number"], text: "TRUE" };
    expect([nb.describe(issue), en.describe(issue)]).toEqual([
      expect.stringContaining("«SANN»"),
      expect.stringContaining("“TRUE”"),
    ]);
  });

  it("name all successors of a number with their names", () => {
    const sentence = nb.describe(EVERY["outdated-code"]);
    expect(sentence).toContain("5055 Heim, 5056 Hitra og 5059 Orkland");
  });
});
