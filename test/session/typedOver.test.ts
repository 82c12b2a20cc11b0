import type { CellValue } from "../../src/sheet/snapshot";
import { createSession } from "../../src/session/workbookSession";
import { textsFor } from "../../src/text";
import { MemoryGateway } from "../memory/memoryGateway";
import { TODAY } from "../sheet/read/snapshotOf";
import { itHears } from "./itHears";
import { openSession, settled } from "./openSession";

const SMALL: CellValue[][] = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];
const AMOUNT = 5;

async function written() {
  const { session, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, SMALL)
  );
  await session.write("beside");
  const type = async (row: number, column: number, value: CellValue) => {
    gateway.edit((sheet) => sheet.type(row, column, [[value]]));
    await settled(session);
  };
  const at = (row: number, column = AMOUNT) => gateway.workbook.active.get(row, column).content;
  const changes = () => session.getState().written?.changedCells;
  return { session, gateway, type, at, changes };
}

describe("the state of the written result", () => {
  it("is read from the cells: as written right after a write, and after the sheet is read again", async () => {
    const { session, changes } = await written();
    expect(changes()).toEqual([]);
    await session.read();
    expect(changes()).toEqual([]);
  });

  it.each([
    { why: "another amount", value: 5_000_000 },
    { why: "a remark", value: "spør Kari" },
    { why: "a formula that comes to something", value: "=1+1" },
    { why: "nothing any more", value: "" },
  ])("names a cell that holds $why, before and after, and puts it back", async ({ value }) => {
    const { session, type, at, changes } = await written();
    const before = at(1);
    await type(1, AMOUNT, value);
    expect(changes()).toEqual([
      { cell: "F2", name: "Trondheim", figure: "amount", before, after: value },
    ]);
    expect(session.getState().written).toMatchObject({ changes: [], changesKept: false });
    await session.restoreCells();
    expect(at(1)).toBe(before);
    expect(changes()).toEqual([]);
    expect(session.getState().notice).toMatchObject({ kind: "cells-restored", cells: ["F2"] });
    await session.undo();
    expect(at(1)).toBe(value);
  });

  it("names shares too, and keeps what is to stay until something else is typed", async () => {
    const { session, type, changes } = await written();
    await type(2, AMOUNT - 1, 0.5);
    session.keepCells();
    expect(session.getState().written).toMatchObject({ changesKept: true });
    await session.read();
    expect(session.getState().written).toMatchObject({ changesKept: true });
    await type(2, AMOUNT, 1);
    expect(session.getState().written).toMatchObject({ changesKept: false });
    expect(changes()?.map(({ cell }) => cell)).toEqual(["E3", "F3"]);
  });

  it.each([
    { part: "share", column: 4 },
    { part: "amount", column: 5 },
  ])("is not that of a result whose column is gone: $part", async ({ column }) => {
    const { session, gateway } = await written();
    gateway.shift({ axis: "columns", at: column, count: -1 });
    await settled(session);
    expect(session.getState().written).toMatchObject({ partGone: true, changes: [] });
    await session.refresh();
    expect(session.getState().written).toMatchObject({ partGone: false, changedCells: [] });
  });

  it("says nothing of cells that belong to a member who takes no part", async () => {
    const { session, type, changes } = await written();
    session.choose({ without: ["5033"] });
    await session.write("beside");
    expect(changes()).toEqual([]);
    await type(2, AMOUNT, "stryk");
    expect(changes()).toEqual([]);
  });

  const summary = (gateway: MemoryGateway) => {
    const sheet = gateway.workbook.active;
    const { area } = sheet.names.find(({ name }) => name === "HPSHARE_summary_1")!;
    return [...sheet.cells.values()].filter(
      ({ row, column }) => column >= area.column && row >= area.row && row < area.row + area.rows
    );
  };

  it("says nothing of the summary as it was written, also after rows are put in and populations typed", async () => {
    const { session, gateway, type, changes } = await written();
    gateway.shift({ axis: "rows", at: 1, count: 1 });
    await session.read();
    expect(changes()).toEqual([]);
    await type(3, 3, 800);
    expect(changes()).toEqual([]);
  });

  it("names cells of the summary that were typed over, and puts them back", async () => {
    const { session, gateway, type, changes } = await written();
    const cells = summary(gateway);
    expect(cells.length).toBeGreaterThan(20);
    for (const { row, column, cell } of cells.filter((_, index) => index % 5 === 0)) {
      const { content } = cell;
      await type(row, column, 12345);
      expect(changes()).toMatchObject([{ figure: "summary", before: null, after: 12345 }]);
      await session.restoreCells();
      expect(gateway.workbook.active.get(row, column).content).toBe(content);
      expect(changes()).toEqual([]);
    }
  });

  it("names a cell of the summary together with an amount, by what stands first in its row", async () => {
    const { session, gateway, type, changes } = await written();
    const sums = summary(gateway).find(({ cell }) => String(cell.content).startsWith("=SUM("))!;
    await type(1, AMOUNT, 1);
    await type(sums.row, sums.column, "=1+1");
    expect(changes()).toMatchObject([
      { cell: "F2", figure: "amount" },
      { name: "Sum", figure: "summary", after: "=1+1" },
    ]);
    session.keepCells();
    expect(session.getState().written).toMatchObject({ changesKept: true });
    await session.restoreCells();
    expect(changes()).toEqual([]);
  });

  it("restores no cell where none was typed over", async () => {
    const { session, gateway } = await written();
    const before = gateway.workbook.active.contents();
    await session.restoreCells();
    expect(gateway.workbook.active.contents()).toEqual(before);
  });
});

describe("that something succeeded", () => {
  itHears("is no news any more once something else is typed", async () => {
    const { session, type } = await written();
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    await type(1, 3, 214566);
    expect(session.getState().notice).toBeNull();
  });

  it("does not take along what went wrong", async () => {
    const { session, type } = await written();
    await type(1, AMOUNT, "opptatt");
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
    await type(2, 3, 774);
    expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
  });
});

describe("what is proposed on a sheet where nothing was chosen", () => {
  const opened = async (fill: (gateway: MemoryGateway) => void) => {
    const gateway = new MemoryGateway();
    fill(gateway);
    const session = createSession({
      gateway,
      labels: textsFor("nb").sheet,
      version: "1",
      today: () => TODAY,
    });
    await session.start();
    return session;
  };

  it("is no agreement for some of its members: the total is asked for", async () => {
    const session = await opened(({ workbook }) => workbook.active.type(0, 0, SMALL));
    expect(session.getState()).toMatchObject({
      choice: { schemeId: "population", parameters: {} },
      outcome: { kind: "refused", issues: [{ code: "missing-parameter", parameter: "total" }] },
    });
  });

  it.each([
    { why: "all", gone: 0, schemeId: "hp-2025" },
    { why: "all but three", gone: 3, schemeId: "hp-2025" },
    { why: "all but four", gone: 4, schemeId: "population" },
  ])("is the agreement where $why of its members stand there", async ({ gone, schemeId }) => {
    const example = await opened(() => undefined);
    await example.insertExample();
    const { sheet } = example.getState();
    const members = sheet.kind === "table" ? sheet.reading.members : [];
    const rows = members
      .slice(gone)
      .map(({ code, name, population }) => [code, name, population.toNumber()]);
    const session = await opened(({ workbook }) =>
      workbook.active.type(0, 0, [["Nr", "Kommune", "Folketall"], ...rows])
    );
    expect(session.getState().choice.schemeId).toBe(schemeId);
  });
});
