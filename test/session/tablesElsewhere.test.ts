import type { CellValue } from "../../src/sheet/snapshot";
import { MemorySheet } from "../memory/memoryWorkbook";
import { openSession } from "./openSession";

const TABLE: CellValue[][] = [
  ["Nr", "Kommune", "Folketall"],
  ["5001", "Trondheim", 218460],
  ["5033", "Tydal", 773],
  ["5035", "Stjørdal", 25108],
];

/** A workbook whose first sheet is shown, with others behind it. */
async function withSheets(first: CellValue[][], others: Readonly<Record<string, CellValue[][]>>) {
  const { session } = await openSession(({ workbook }) => {
    workbook.active.type(0, 0, first);
    for (const [name, grid] of Object.entries(others)) {
      const sheet = new MemorySheet(`id of ${name}`, name);
      sheet.type(0, 0, grid);
      workbook.sheets.push(sheet);
    }
  });
  return session;
}

describe("the sheets that have the population another one lacks", () => {
  it.each([
    { why: "the sheet shown has a text only", first: [["Se neste ark"]] },
    { why: "the sheet shown is empty", first: [] },
  ])("are named: $why", async ({ first }) => {
    const session = await withSheets(first, { Notat: [["Hei"]], Folketall: TABLE, Tomt: [] });
    expect(await session.findTables()).toEqual(["Folketall"]);
    expect(session.getState()).toMatchObject({ activity: "idle", sheet: { sheetName: "Ark1" } });
  });

  it("are none where no other sheet has a table", async () => {
    const session = await withSheets([["Se neste ark"]], { Notat: [["Hei"]] });
    expect(await session.findTables()).toEqual([]);
  });

  it("are not those that the add-in made", async () => {
    const session = await withSheets(TABLE, {});
    session.choose({ schemeId: "population" });
    session.setParameter("total", "1000");
    await session.writeScenario({ parameters: {}, without: ["5033"] });
    expect(session.getState().notice?.kind).toBe("scenario-written");
    expect(await session.findTables()).toEqual([]);
  });
});
