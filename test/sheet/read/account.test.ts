import fc from "fast-check";
import { parseAddress } from "../../../src/sheet/address";
import { readPopulation } from "../../../src/sheet/read";
import type { ReadingIssue, ReadingOutcome } from "../../../src/sheet/reading";
import type { CellValue } from "../../../src/sheet/snapshot";
import { anySheet, municipalities, type AnySheet } from "./anySheet";
import { keptSheets } from "./keptSheets";
import { snapshotOf, TODAY } from "./snapshotOf";

const read = (grid: AnySheet["grid"]): ReadingOutcome =>
  readPopulation(snapshotOf(grid), {}, TODAY);

const issuesOf = (outcome: ReadingOutcome): readonly ReadingIssue[] =>
  outcome.kind === "table"
    ? outcome.reading.issues
    : outcome.kind === "no-table"
      ? outcome.issues
      : [];

/** What is said once of a whole column, or of all its rows. */
const OF_THE_WHOLE = new Set<ReadingIssue["code"]>([
  ...(["populations-unlike-official", "population-off-by-factor", "sorted-apart"] as const),
  ...(["population-unsure", "several-rows-each"] as const),
]);

const isOfTheWhole = (issue: ReadingIssue): boolean =>
  OF_THE_WHOLE.has(issue.code) || (issue.severity === "error" && "rows" in issue);

/** Those who are neither in the result with their figure nor in an issue. */
function forgotten({ grid, placed }: AnySheet): readonly string[] {
  const outcome = read(grid);
  const issues = issuesOf(outcome);
  if (outcome.kind !== "table") return issues.length > 0 ? [] : placed.map(({ code }) => code);
  // By its row as well: a municipality without its number may be read by an older one.
  const members = new Set(
    outcome.reading.members.flatMap(({ code, row, population }) => [
      `${code} ${population.toFixed()}`,
      `row ${row} ${population.toFixed()}`,
    ])
  );
  const named = new Set(issues.flatMap((issue) => ("names" in issue ? issue.names : [])));
  if (issues.some(isOfTheWhole)) return [];
  const rows = new Set(
    issues.flatMap(({ cell }) => (cell === null ? [] : [parseAddress(cell)!.row]))
  );
  return placed
    .filter(
      ({ code, row, population }) =>
        !members.has(`${code} ${population}`) && !members.has(`row ${row} ${population}`)
    )
    .filter(
      ({ name, code, row }) => !named.has(name) && !named.has(`${code} ${name}`) && !rows.has(row)
    )
    .map(({ code, name }) => `${code} ${name}`);
}

describe("the account of a sheet", () => {
  it("has every known municipality with a figure beside it in the result or in an issue", () =>
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(forgotten(sheet)).toEqual([]);
      }),
      { numRuns: 2000 }
    ));

  it.each(keptSheets)("has them also where $why", ({ sheet }) =>
    expect(forgotten(sheet)).toEqual([])
  );

  const HEADINGS = [
    ...["Folketall", "Folketall 2026", "Folketall 1.1.2025", "Innbyggere justert", "2026", "2030"],
    ...["Antall", "Kolonne1", "Listepasienter", "Beløp", "Andel", "Menn", "Kvinner", "Fylke", ""],
  ];
  const column = fc.tuple(
    fc.constantFrom(...HEADINGS),
    fc.constantFrom<(population: number, index: number) => CellValue>(
      (population) => population,
      (population) => population + 12,
      (population) => Math.round(population / 2),
      (population) => population / 1000,
      (_, index) => index + 1,
      (population) => population * 12
    )
  );

  it("chooses every column that could hold the figures, or passes it over with a reason", () =>
    fc.assert(
      fc.property(
        municipalities(4, 12),
        fc.array(column, { minLength: 1, maxLength: 5 }),
        (rows, columns) => {
          const grid = [
            ["Knr", "Kommune", ...columns.map(([heading]) => heading)],
            ...rows.map(({ code, name, population }, index) => [
              code,
              name,
              ...columns.map(([, figure]) => figure(population, index)),
            ]),
          ];
          const outcome = read(grid);
          if (outcome.kind === "empty") throw new Error("The sheet holds something.");
          const account = outcome.kind === "table" ? outcome.reading.account : outcome.account;
          const at = account.columns.map(({ cell }) => parseAddress(cell)!.column);
          expect(at).toEqual([0, 1, ...columns.map((_, index) => index + 2)]);
          const used = account.columns.filter(({ role }) => role === "population");
          expect(used).toHaveLength(outcome.kind === "table" ? 1 : 0);
        }
      ),
      { numRuns: 1000 }
    ));
});
