import { exampleMembers } from "../../src/catalogue";
import type { Session } from "../../src/session/session";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, settled, startSession } from "./openSession";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import { deskOver, ORDERS } from "./openDesk";

/** What somebody does to the sheet in the moment between our read and our write. */
const MOVES: readonly { why: string; move: (gateway: MemoryGateway) => void }[] = [
  { why: "a row put in", move: (it) => it.shift({ axis: "rows", at: 10, count: 1 }) },
  { why: "a row put in on top", move: (it) => it.shift({ axis: "rows", at: 0, count: 1 }) },
  { why: "a member deleted", move: (it) => it.shift({ axis: "rows", at: 4, count: -1 }) },
  { why: "a column put in", move: (it) => it.shift({ axis: "columns", at: 1, count: 1 }) },
  { why: "a population typed", move: (it) => it.edit((on) => on.type(2, 1, [[5]]), AT_B3) },
  { why: "two rows sorted", move: (it) => it.edit(swapFirstRows) },
];
const AT_B3 = { cell: { row: 2, column: 1 }, local: false };

function swapFirstRows(sheet: MemoryGateway["workbook"]["active"]): void {
  for (const column of [0, 1, 2, 3]) {
    const [first, second] = [sheet.get(2, column), sheet.get(3, column)];
    sheet.set(2, column, second);
    sheet.set(3, column, first);
  }
}

const once = (gateway: MemoryGateway, move: (gateway: MemoryGateway) => void) => {
  gateway.beforeApply = () => {
    gateway.beforeApply = null;
    move(gateway);
  };
};

/** The amount beside every municipality on the sheet, by number. */
function amountsBeside({ workbook: { active } }: MemoryGateway): Record<string, unknown> {
  const amount = active.names.find(({ name }) => name === "HPSHARE_amount_1")!.area.column;
  const codes = new Set(exampleMembers().map(({ code }) => code));
  return Object.fromEntries(
    [...active.cells.values()].flatMap(({ row, cell }) =>
      codes.has(String(cell.content)) ? [[cell.content, active.get(row, amount).content]] : []
    )
  );
}

function allocated(session: Session): Record<string, number> {
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error("An allocation was expected.");
  const { rows } = outcome.allocation;
  return Object.fromEntries(rows.map(({ code, amount }) => [code, amount.toNumber()]));
}

describe.each(MOVES)("between the read and the write: $why", ({ move }) => {
  it.each([
    { why: "the first result", before: false, target: "beside" as const },
    { why: "a result in the place of another", before: true, target: "beside" as const },
    { why: "a result on a sheet of its own", before: false, target: "new-sheet" as const },
  ])("every amount of $why stands beside its own municipality", async ({ before, target }) => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    if (before) await session.write("beside");
    session.setParameter("total", "5000000");
    once(gateway, move);
    await session.write(target);
    expect(session.getState()).toMatchObject({ notice: { kind: "written" }, incomplete: false });
    await settled(session);
    expect(session.getState().written).toMatchObject({ changes: [], rowsChanged: false });
    expect(amountsBeside(gateway)).toEqual(allocated(session));
    const again = await startSession(gateway);
    expect(again.getState().written).toMatchObject({ changes: [], choiceChanged: false });
    await again.refresh();
    expect(again.getState().notice).toMatchObject({ kind: "written" });
  });

  it("new figures go to their own municipality", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    await session.write("beside");
    const { sheet } = session.getState();
    if (sheet.kind !== "table") throw new Error("A table was expected.");
    const news = bundledPopulation(wishFor(sheet.reading, 2026));
    once(gateway, move);
    await session.applyPopulation(news);
    expect(session.getState().notice).toMatchObject({ kind: "population-updated" });
    await settled(session);
    expect(amountsBeside(gateway)).toEqual(allocated(session));
  });
});

it("says so where it moves each time, and leaves everything as it stands", async () => {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  gateway.beforeApply = () => gateway.shift({ axis: "rows", at: 10, count: 1 });
  const before = Object.values(gateway.workbook.active.contents());
  await session.write("beside");
  gateway.beforeApply = null;
  await settled(session);
  expect(session.getState()).toMatchObject({
    notice: { kind: "refused", issue: { code: "moved-meanwhile" } },
    incomplete: false,
  });
  const constants = (contents: readonly unknown[]) =>
    contents.filter((content) => !String(content).startsWith("=")).sort();
  expect(constants(Object.values(gateway.workbook.active.contents()))).toEqual(constants(before));
  await session.refresh();
  expect(session.getState().notice).toMatchObject({ kind: "written" });
  expect(amountsBeside(gateway)).toEqual(allocated(session));
});

it("is not written as a paper either", async () => {
  const { session, gateway } = await openSession();
  await session.insertExample();
  gateway.beforeApply = () => gateway.shift({ axis: "rows", at: 10, count: 1 });
  expect(await deskOver(session, gateway).make(ORDERS.attachment)).toMatchObject({
    ok: false,
    error: { code: "moved-meanwhile" },
  });
  expect(gateway.workbook.sheets).toHaveLength(1);
});
