import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, parseAddress } from "../../../src/sheet/address";
import { readPopulation } from "../../../src/sheet/read";
import type {
  ColumnRole,
  Reading,
  ReadingCorrections,
  ReadingOutcome,
} from "../../../src/sheet/reading";
import type { CellValue } from "../../../src/sheet/snapshot";
import { snapshotOf, TODAY, type SheetOptions } from "./snapshotOf";

const FOLDER = join(__dirname, "../../fixtures/sheets");

/** A sheet as somebody has it, and what must come out; every key of `expect` is compared. */
type Fixture = {
  readonly what: string;
  /** Where the figures come from, for those that are not made up. */
  readonly source?: string;
  readonly sheet?: SheetOptions;
  /** @default TODAY */
  readonly today?: string;
  readonly corrections?: Omit<ReadingCorrections, "within" | "populationColumn" | "roles"> & {
    readonly within?: string;
    /** A letter. */
    readonly populationColumn?: string;
    /** By letter. */
    readonly roles?: Readonly<Record<string, ColumnRole>>;
  };
  readonly grid: readonly (readonly (CellValue | null)[])[];
  readonly expect: Readonly<Record<string, unknown>>;
};

const columnOf = (letter: string) => parseAddress(`${letter}1`)!.column;

function correctionsOf({ corrections = {} }: Fixture): ReadingCorrections {
  const { within, populationColumn, roles, ...rest } = corrections;
  return {
    ...rest,
    ...(within !== undefined && { within: parseAddress(within)! }),
    ...(populationColumn !== undefined && { populationColumn: columnOf(populationColumn) }),
    ...(roles !== undefined && {
      roles: Object.fromEntries(
        Object.entries(roles).map(([letter, role]) => [columnOf(letter), role])
      ),
    }),
  };
}

/** `5001 Trondheim [Trondheim] 214565 C2`; the region is left out where there is none. */
function memberLines({ members }: Reading): string[] {
  return members.map(({ code, name, region, population, row, populationColumn }) =>
    [
      code,
      name,
      ...(region === null ? [] : [`[${region}]`]),
      population.toFixed(),
      cellAddress(row, populationColumn),
    ].join(" ")
  );
}

const PLACES = new Set(["area", "severity", "code", "cell"]);

/** `warning outdated-code A5 date=2024-01-01 municipality=1502`, facts in alphabetical order. */
function issueLines(outcome: ReadingOutcome): string[] {
  const issues =
    outcome.kind === "table"
      ? outcome.reading.issues
      : outcome.kind === "no-table"
        ? outcome.issues
        : [];
  return issues.map((issue) => {
    const facts = Object.entries(issue).filter(([key]) => !PLACES.has(key));
    const words = facts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, fact]) => `${key}=${fact}`);
    return [issue.severity, issue.code, issue.cell ?? "-", ...words].join(" ");
  });
}

function summaryOf(outcome: ReadingOutcome): Record<string, unknown> {
  const issues = issueLines(outcome);
  if (outcome.kind !== "table") return { kind: outcome.kind, issues };
  const { reading } = outcome;
  const members = memberLines(reading);
  const codes = issues.map((line) => line.split(" ")[1]!);
  return {
    kind: "table",
    members,
    memberCount: members.length,
    firstMember: members[0],
    lastMember: members.at(-1),
    populationSum: reading.members
      .reduce((sum, { population }) => sum + BigInt(population.toFixed()), 0n)
      .toString(),
    regionSource: reading.regionSource,
    regions: [...new Set(reading.members.map(({ region }) => region))],
    populationDate: reading.populationDate,
    populationColumns: reading.populationColumns.map(({ column, date }) =>
      [cellAddress(0, column).slice(0, -1), ...(date === null ? [] : [date])].join(" ")
    ),
    blocks: reading.blocks.map(({ area }) =>
      [
        cellAddress(area.row, area.column),
        cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
      ].join(":")
    ),
    sumRow:
      reading.sumRow &&
      `${reading.sumRow.value.toFixed()} ${cellAddress(reading.sumRow.row, reading.sumRow.column)}`,
    hiddenMembers: reading.hiddenMembers,
    issues,
    issueCodes: [...new Set(codes)].map(
      (code) => `${codes.filter((other) => other === code).length} ${code}`
    ),
  };
}

const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const fixture = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Fixture;
    return [file.replace(".json", ""), fixture] as const;
  });

describe("reading a sheet", () => {
  it("knows at least 60 sheets", () => expect(fixtures.length).toBeGreaterThanOrEqual(60));

  it.each(fixtures)("%s", (_, fixture) => {
    const outcome = readPopulation(
      snapshotOf(fixture.grid, fixture.sheet),
      correctionsOf(fixture),
      fixture.today ?? TODAY
    );
    const { expect: expected } = fixture;
    const summary = summaryOf(outcome);
    const compared = Object.fromEntries(Object.keys(expected).map((key) => [key, summary[key]]));
    expect(compared).toEqual(expected);
    // Silence about issues would hide them.
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^kind$/),
        expect.stringMatching(/^issues$|^issueCodes$/),
      ])
    );
  });
});
