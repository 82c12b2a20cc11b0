import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewPopulation } from "../../src/session/population/newPopulation";
import { DEFAULT_CHOICE, EMPTY_MEMORY } from "../../src/session/memory";
import type { PlannedNewPopulation } from "../../src/session/population/plannedPopulation";
import { planPopulation } from "../../src/session/population/planPopulation";
import { placeCorrections } from "../../src/session/workbook/anchoredCorrections";
import { toSheetRead, type SheetRead } from "../../src/session/workbook/sheetRead";
import { cellIn, contentAt } from "../../src/sheet/cellIn";
import type { PlannedCell } from "../../src/sheet/plan";
import { readPopulation } from "../../src/sheet/read";
import type { Reading } from "../../src/sheet/reading";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { textsFor } from "../../src/text";
import { tellRule } from "../../src/text/toldRule";
import { snapshotOf, type SheetOptions, TODAY } from "../sheet/read/snapshotOf";

const FOLDER = join(__dirname, "../fixtures/sheets");
const OPTIONS = {
  labels: textsFor("nb").sheet,
  tellRule: tellRule("nb"),
  version: "1.2.3",
  today: () => "2026-11-28",
};
const CHOICE = { ...DEFAULT_CHOICE, schemeId: "population", parameters: { total: "10000" } };

type Fixture = {
  readonly sheet?: SheetOptions;
  readonly grid: readonly (readonly (CellValue | null)[])[];
};

/** A sheet as the session has read it; null where nothing can be shared by it. */
function readSheet(sheet: SheetSnapshot): { read: SheetRead; reading: Reading } | null {
  const outcome = readPopulation(sheet, {}, TODAY);
  if (outcome.kind !== "table") return null;
  const snapshot = {
    sheet,
    sheetNames: [sheet.sheetName],
    sheetIds: ["sheet-1"],
    memory: [],
    manualCalculation: false,
    readOnly: false,
  };
  const read = toSheetRead({
    snapshot,
    stored: EMPTY_MEMORY,
    memory: EMPTY_MEMORY,
    refused: [],
    corrections: {},
    nameless: [],
    found: outcome,
    beside: null,
    choice: CHOICE,
  });
  return read.result.kind === "allocated" ? { read, reading: outcome.reading } : null;
}

/** Three years of figures near the sheet's own, no two of them alike; the middle one is the sheet's year. */
function newsFor({ members, populationDate }: Reading): NewPopulation {
  const middle = Number((populationDate ?? "2024").slice(0, 4));
  const [oldest, own, newest] = [-1, 0, 1].map((step) => ({
    year: middle + step,
    findings: new Map(
      members.map(({ code, population }) => {
        const inhabitants = population.toNumber() + 10 + step;
        return [code, { kind: "found", inhabitants, from: [code] }] as const;
      })
    ),
  }));
  const source = { kind: "bundled" } as const;
  return { ...newest!, earlier: [oldest!, own!], takenIn: new Map(), source };
}

/** A sheet with cells set; sums of ours come to what they add up. */
function withPlanned(sheet: SheetSnapshot, cells: readonly PlannedCell[]): SheetSnapshot {
  const at = new Map<string, CellValue>();
  const { used, values } = sheet;
  values.forEach((line, row) =>
    line.forEach((value, column) => at.set(`${used!.row + row} ${used!.column + column}`, value))
  );
  for (const { row, column, content } of cells) {
    if (content.kind === "value") at.set(`${row} ${column}`, content.value);
    if (content.kind === "text") at.set(`${row} ${column}`, content.text);
  }
  const places = [...at.keys()].map((key) => key.split(" ").map(Number) as [number, number]);
  const rows = Math.max(...places.map(([row]) => row)) + 1;
  const columns = Math.max(...places.map(([, column]) => column)) + 1;
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_none, column) => at.get(`${row} ${column}`) ?? "")
  );
  const numberFormats = grid.map((line, row) =>
    line.map((_, column) => cellIn(sheet, sheet.numberFormats, row, column) ?? "General")
  );
  const { sheetName, tables } = sheet;
  return { ...snapshotOf(grid, { sheetName }), numberFormats, tables };
}

/** The sheet after the plan, read again as a later session would. */
function readAgain(sheet: SheetSnapshot, { plan, memory }: PlannedNewPopulation) {
  const blank = {
    ...sheet,
    used: { row: 0, column: 0, rows: 0, columns: 0 },
    values: [],
    numberFormats: [],
  };
  const isNew = plan.target.kind === "new-sheet";
  const cells = plan.cells.filter(({ row, column }) => !isNew || isPopulation(plan, row, column));
  const before = isNew ? { ...blank, tables: [], sheetName: plan.target.name } : sheet;
  const after = withPlanned(before, cells);
  const remembered = memory.sheets.find(({ sheetName }) => sheetName === after.sheetName);
  const anchors = plan.anchors ?? [];
  return readPopulation(after, placeCorrections(remembered?.corrections ?? {}, { anchors }), TODAY);
}

/** On a new sheet the result stands right of the years, where our names say so. */
const isPopulation = ({ names }: PlannedNewPopulation["plan"], row: number, column: number) =>
  !names.some(
    ({ area, name }) =>
      !name.includes("population") &&
      column >= area.column &&
      column < area.column + area.columns &&
      row >= area.row
  );

const figuresOf = (news: NewPopulation) =>
  [...news.earlier, news].map(({ year, findings }) => [
    year,
    [...findings].map(([code, found]) => [code, found.kind === "found" ? found.inhabitants : 0]),
  ]);

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const sheets = files.flatMap((name) => {
  const { grid, sheet }: Fixture = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
  const snapshot = snapshotOf(grid, sheet);
  const found = readSheet(snapshot);
  return found && found.reading.members.length < 100 ? [{ name, snapshot, ...found }] : [];
});

describe("several years on the sheets people have", () => {
  const ended = { "in the table": 0, apart: 0 };

  it.each(sheets)("$name: are read again as they came, and nobody's cell is lost", (sheet) => {
    const { snapshot, read, reading } = sheet;
    const news = newsFor(reading);
    const planned = planPopulation(read, news, "dated", OPTIONS);
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    const { plan, apart } = planned.value;
    ended[apart ? "apart" : "in the table"]++;
    if (!apart) {
      const years = new Set([...news.earlier, news].map(({ year }) => year));
      const filled = reading.years.flatMap(({ year, offset }) =>
        years.has(year) && offset !== null ? [offset] : []
      );
      const replaceable = new Set(
        reading.members.flatMap(({ row, populationColumn }) =>
          filled.map((offset) => `${row} ${populationColumn + offset}`)
        )
      );
      const lost = plan.cells.filter(
        ({ row, column }) =>
          contentAt(snapshot, row, column) !== "" && !replaceable.has(`${row} ${column}`)
      );
      expect(lost).toEqual([]);
      expect(plan.cleared).toEqual([]);
    } else expect(plan.target.kind).toBe("new-sheet");

    const again = readAgain(snapshot, planned.value);
    if (again.kind !== "table") throw new Error("A table was expected.");
    const { years, members, populationDate } = again.reading;
    const brought = years.filter((each) => figuresOf(news).some(([year]) => year === each.year));
    expect(
      brought.map(({ year, populations }) => [
        year,
        reading.members.map(({ code }) => [code, populations.get(code)?.toNumber()]),
      ])
    ).toEqual(figuresOf(news));
    expect(populationDate?.slice(0, 4)).toBe(String(news.year));
    expect(members.map(({ population }) => population.toNumber())).toEqual(
      [...news.findings.values()].map((found) => (found.kind === "found" ? found.inhabitants : 0))
    );
  });

  it("stand in the table where it has room, and only else on a sheet of their own", () => {
    expect(ended["in the table"]).toBeGreaterThan(10);
    expect(ended.apart).toBeGreaterThan(5);
  });
});
