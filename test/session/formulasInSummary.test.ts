import type { MemorySheet } from "../memory/memoryWorkbook";
import { openSession } from "./openSession";

async function written() {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  const sheet = gateway.workbook.active;
  const ours = formulaIn(sheet);
  return { session, gateway, sheet, ours };
}

/** A formula of ours in the summary. */
function formulaIn(sheet: MemorySheet) {
  const { area } = sheet.names.find(({ name }) => name === "HPSHARE_summary_1")!;
  const found = [...sheet.cells.values()].find(
    ({ column, cell }) => column > area.column && String(cell.content).startsWith("=SUMIFS(")
  );
  if (!found) throw new Error("The summary has no sums.");
  return found;
}

const FORMULAS = [
  { why: "of another kind than ours", formula: "=1+1" },
  { why: "of a kind that we write, about something else", formula: "=SUM(2,3)" },
  { why: "a sum by regions of somebody's own", formula: '=SUMIFS(A1:A5,B1:B5,"x",C1:C5,1)' },
];

describe("a formula that somebody typed over one of ours in the summary", () => {
  it.each(FORMULAS)(
    "stays, and is named, when the result is written: $why",
    async ({ formula }) => {
      const { session, sheet, ours } = await written();
      sheet.type(ours.row, ours.column, [[formula]]);
      session.setParameter("total", "5000000");
      await session.refresh();
      expect(sheet.get(ours.row, ours.column).content).toBe(formula);
      expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
    }
  );

  it.each(FORMULAS)("stays, and is named, when the write is undone: $why", async ({ formula }) => {
    const { session, sheet, ours } = await written();
    sheet.type(ours.row, ours.column, [[formula]]);
    await session.undo();
    expect(sheet.get(ours.row, ours.column).content).toBe(formula);
    expect(session.getState().notice).toMatchObject({
      kind: "undone",
      kept: [{ content: formula }],
    });
  });

  it.each([
    { why: "over a heading of ours", row: 1 },
    { why: "over a sum of ours", row: 36 },
  ])("in our columns stays, though it is a sum: $why", async ({ row }) => {
    const { session, sheet } = await written();
    sheet.type(row, 5, [["=SUM(2,3)"]]);
    await session.refresh();
    expect(sheet.get(row, 5).content).toBe("=SUM(2,3)");
    expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
  });

  it("ours is ours after rows have moved what it speaks of", async () => {
    const { session, gateway, sheet } = await written();
    gateway.shift({ axis: "rows", at: 5, count: 2 });
    session.setParameter("total", "5000000");
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(formulaIn(sheet)).toBeDefined();
  });
});
