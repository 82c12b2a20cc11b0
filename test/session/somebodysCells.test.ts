import type { OwnArea } from "../../src/sheet/snapshot";
import { openSession, settled, startSession } from "./openSession";

const open = async () => {
  const opened = await openSession();
  await opened.session.insertExample();
  await opened.session.write("beside");
  return { ...opened, sheet: opened.gateway.workbook.active };
};

describe("a formula that somebody types where a result has values", () => {
  it.each([
    { part: "amount", typed: "=ROUND(74177,-3)" },
    { part: "amount", typed: "=SUM(B3:B4)" },
    { part: "share", typed: "=B3/B37" },
    { part: "summary", typed: "=1+1" },
  ])("stays when the result is refreshed: $typed in $part", async ({ part, typed }) => {
    const { session, sheet } = await open();
    const { area } = sheet.names.find(({ name }) => name === `HPSHARE_${part}_1`)!;
    sheet.type(area.row + 2, area.column, [[typed]]);
    await session.refresh();
    expect(sheet.get(area.row + 2, area.column).content).toBe(typed);
    expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
  });

  it("stays when results refresh by themselves", async () => {
    const { session, gateway, sheet } = await open();
    await session.setAutoRefresh(true);
    const { row, column } = sheet.names.find(({ name }) => name === "HPSHARE_amount_1")!.area;
    gateway.edit((on) => on.type(row + 1, column, [["=B3*10"]]), {
      cell: { row: row + 1, column },
    });
    gateway.edit((on) => on.type(2, 1, [[777777]]), { cell: { row: 2, column: 1 } });
    await settled(session);
    expect(sheet.get(row + 1, column).content).toBe("=B3*10");
  });
});

describe("hidden names that somebody has made", () => {
  const OVER: OwnArea = {
    name: "HPSHARE_share_1",
    area: { row: 0, column: 9, rows: 40, columns: 5 },
  };
  const WORK = [["Budsjett 2027"], [1500000], ["=B3*2"], ["=SUM(K3:K4)"]] as const;

  it("let nobody write over cells by opening the pane, nor formulas by pressing a button", async () => {
    const { gateway } = await openSession();
    const before = await startSession(gateway);
    await before.insertExample();
    const sheet = gateway.workbook.active;
    sheet.type(2, 10, WORK);
    sheet.names = [OVER];
    const contents = sheet.contents();
    const session = await startSession(gateway);
    await session.read();
    expect(sheet.contents()).toEqual(contents);
    await session.refresh();
    const work = WORK.map((_, index) => sheet.get(2 + index, 10).content);
    expect(work).toEqual(WORK.flat());
  });

  it("over the whole sheet are looked at no further than something stands there", async () => {
    const { gateway, sheet } = await open();
    sheet.names = sheet.names.map((own) =>
      own.name.includes("summary")
        ? { ...own, area: { row: 0, column: 0, rows: 1_048_576, columns: 16_384 } }
        : own
    );
    const again = await startSession(gateway);
    await again.refresh();
    expect(again.getState().notice).not.toBeNull();
  });
});
