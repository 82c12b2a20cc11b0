import { textsFor } from "../../src/text";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, startSession } from "./openSession";
import {
  amountsOf,
  news,
  openTable,
  readingOf,
  row,
  TABLE,
  yearsOf,
  type Rows,
} from "./tableOfYears";

const APART = textsFor("nb").sheet.resultSheetName;
const named = ({ workbook }: MemoryGateway, name: string) =>
  workbook.sheets.find((each) => each.name === name)!;

describe("several years that the table cannot take", () => {
  /** What stands apart from the table, where figures would. */
  const beside = (content: string, at: number): Rows =>
    TABLE.map((cells, index) => (index === at ? [...cells, "", content] : cells));

  it.each<{ why: string; rows: Rows; cell: string }>([
    { why: "a note stands where a figure would", rows: beside("Se brev", 2), cell: "E3" },
    {
      why: "a formula computes a figure",
      rows: [...TABLE.slice(0, 2), ["1547", "Aukra", "=3678+0"], TABLE[3]!],
      cell: "C3",
    },
    { why: "no heading says the years", rows: TABLE.slice(1), cell: "C1" },
  ])("stand on a sheet of their own: $why", async ({ rows, cell }) => {
    const { session, gateway } = await openSession(({ workbook }) => {
      workbook.active.type(0, 0, rows);
    });
    session.choose({ schemeId: "population", parameters: { total: "10000" } });
    const before = named(gateway, "Ark1").contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({
      kind: "population-updated",
      sheetName: APART,
      apart: { sheetName: "Ark1", why: "no-room", cell },
    });
    expect(named(gateway, "Ark1").contents()).toEqual(before);
    expect(row(gateway, 0, 6).slice(3)).toEqual([
      "Folketall 1.1.2024",
      "Folketall 1.1.2025",
      "Folketall 1.1.2026",
    ]);
    expect(yearsOf(session)).toEqual([2024, 2025, 2026]);
    expect(session.getState().sheet).toHaveProperty("corrections", {});
    expect(session.getState().written).toMatchObject({ changes: [], choiceChanged: false });
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
    await session.undo();
    expect(gateway.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
    expect(named(gateway, "Ark1").contents()).toEqual(before);
  });

  it("stand on a sheet of their own where our result is in the way: formulas may refer to it", async () => {
    const { session, gateway } = await openTable();
    await session.write("beside");
    const before = named(gateway, "Ark1").contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: { why: "no-room", cell: "D1" } });
    expect(named(gateway, "Ark1").contents()).toEqual(before);
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
  });

  it("stand apart with the average as their basis, and are refreshed by it", async () => {
    const { session, gateway } = await openTable(beside("Se brev", 2), { average: true });
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(readingOf(session).average).toEqual([2024, 2025, 2026]);
    expect(amountsOf(session)).toEqual([1187, 5684, 3129]);
    const again = await startSession(gateway);
    expect(amountsOf(again)).toEqual([1187, 5684, 3129]);
  });

  it("are refused with the cell where nothing can be allocated on a sheet of their own", async () => {
    const { session, gateway } = await openTable(beside("Se brev", 2));
    session.choose({ parameters: {} });
    await session.applyPopulation(news([2025, 2026]));
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "no-room-for-years", cell: "E3" },
    });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it("never let a column that was filled with another year count as the year in its heading", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.1.2022"],
      ...TABLE.slice(1),
    ]);
    await session.applyPopulation(news([2024]), "kept");
    expect(readingOf(session).populationDate).toBe("2024-01-01");
    await session.applyPopulation(news([2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: { why: "no-room", cell: "C1" } });
    expect(row(gateway, 0, 5).slice(3)).toEqual(["Folketall 1.1.2025", "Folketall 1.1.2026"]);
  });
});
