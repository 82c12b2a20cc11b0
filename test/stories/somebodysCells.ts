import { contentMark } from "../../src/sheet/contentMark";
import { cellAddress } from "../../src/sheet/address";
import { partOf1 } from "./bareMemory";
import type { MakeHost } from "./storyHost";
import { areaOf, cellsOf, everyCell, openExample, openPane, settled, told } from "./told";

/** What a crafted workbook has beside its table, in K3:K5. */
const WORK = ["Budsjett 2027", 1_500_000, "=B3*2"] as const;
const OVER = [{ name: "HPSHARE_share_1", area: { row: 0, column: 9, rows: 40, columns: 5 } }];
const [ALL_ROWS, ALL_COLUMNS] = [1_048_576, 16_384];

/** What people have in cells where our places are, or are said to be. */
export function tellSomebodysCells(makeHost: MakeHost): void {
  it.each([
    { why: "A3", part: "amount", typed: "=ROUND(74177,-3)" },
    { why: "A3c", part: "share", typed: "=1+1" },
    { why: "A3c", part: "region", typed: "=1+1" },
    { why: "A3c", part: "summary", typed: "=1+1" },
  ])("$why: a formula typed over our $part stays, and the way out is told", async (each) => {
    const opened = await openExample(await makeHost(), false);
    const { host, session } = opened;
    // Where the sheet says no regions a column of ours does.
    if (each.part === "region") {
      for (let row = 1; row < 36; row += 1) await host.type(row, 3, "", "here");
    }
    await session.write("beside");
    const { row, column } = await areaOf(host, each.part);
    await host.type(row + 2, column, each.typed, "here");
    await settled(opened);
    const before = await cellsOf(host);
    await session.refresh();
    expect(told(opened)).toMatch(/Det står allerede noe i .*skriv til et nytt ark/);
    expect(await cellsOf(host)).toEqual(before);
    await session.write("new-sheet");
    expect(told(opened)).toBe("written");
  });

  it("A3b: it stays when a population is typed and results refresh by themselves", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    await session.setAutoRefresh(true);
    const { row, column } = await areaOf(host, "amount");
    await host.type(row + 1, column, "=B3*10", "here");
    await settled(opened);
    await host.type(2, 1, 777_777, "here");
    await settled(opened);
    expect((await cellsOf(host))[cellAddress(row + 1, column)]).toBe("=B3*10");
  });

  it.each([
    {
      why: "A5: names over a person's cells, and a write that is said to have broken off",
      marks: [],
    },
    {
      why: "A5b: marks too, so that the cells seem to be ours",
      marks: WORK.slice(0, 2).map((content) => contentMark("HPSHARE_share_1", content)),
    },
  ])("$why: opening changes no cell, nor does a formula go by pressing a button", async (each) => {
    const { host } = await openExample(await makeHost(), false);
    const sheetId = await host.activeSheet();
    for (const [down, content] of WORK.entries()) await host.type(2 + down, 10, content, "here");
    await host.putNames(sheetId, OVER);
    const sheetName = (await host.sheets())[0]!.name;
    const written = { basis: [], choice: {}, marks: each.marks, shapes: [] };
    const sheets = [{ sheetId, sheetName, choice: {}, written }];
    await host.putParts([partOf1({ writing: sheetId, sheets })]);
    const before = await everyCell(host);
    const again = await openPane(host);
    await again.session.read();
    expect(await everyCell(host)).toEqual(before);
    await again.session.refresh();
    expect((await cellsOf(host))["K5"]).toBe(WORK[2]);
    await again.session.undo();
    expect(await everyCell(host)).toEqual(before);
  });

  it.each([
    { why: "two thousand rows", rows: 2000, columns: 100 },
    { why: "ten columns", rows: ALL_ROWS, columns: 10 },
    { why: "the whole sheet", rows: ALL_ROWS, columns: ALL_COLUMNS },
  ])("hugename: a name over $why is looked at no further than cells stand", async (area) => {
    const { host } = await openExample(await makeHost());
    const sheet = await host.activeSheet();
    const names = (await host.ownAreas(sheet)).map((own) =>
      own.name.includes("summary")
        ? { ...own, area: { row: 0, column: 0, rows: area.rows, columns: area.columns } }
        : own
    );
    await host.putNames(sheet, names);
    const before = await cellsOf(host);
    const again = await openPane(host);
    await again.session.refresh();
    // A name over the table itself makes it none of the population's: said, and nothing is written.
    const after = await cellsOf(host);
    for (const cell of ["A3", "B3", "C3", "D3", "B36"]) expect(after[cell]).toBe(before[cell]);
    expect(told(again)).not.toBe("nothing");
  });
}
