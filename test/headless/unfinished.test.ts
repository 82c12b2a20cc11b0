import { settleUnfinished } from "../../src/headless/unfinished";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import { MemoryGateway } from "../memory/memoryGateway";
import { openSession, startSession } from "../session/openSession";

/** A workbook in which new figures were half put in when the page died. */
async function halfWritten() {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  const before = gateway.workbook.active.contents();
  const news = bundledPopulation(wishFor(sheet.reading, 2026));
  gateway.faults.next(null, { kind: "crash", actions: 20 });
  await expect(session.applyPopulation(news)).rejects.toThrow();
  const { workbook } = gateway;
  const run = async () => startSession(new MemoryGateway(workbook));
  return { workbook, run, before, half: workbook.active.contents() };
}

it("a run stops at a write that broke off on its sheet, and changes nothing", async () => {
  const { workbook, run, half } = await halfWritten();
  expect(await settleUnfinished(await run(), null)).toMatchObject({
    notice: { kind: "refused", issue: { code: "unfinished-write", sheetName: "Ark1" } },
  });
  expect(workbook.active.contents()).toEqual(half);
});

it("it goes on where the write broke off on another sheet", async () => {
  const { workbook, run, half } = await halfWritten();
  workbook.activeId = workbook.add("Ark2").id;
  expect(await settleUnfinished(await run(), null)).toBeNull();
  expect(workbook.sheet("sheet-1")!.contents()).toEqual(half);
});

it.each([
  { how: "finish" as const, figure: 218460 },
  { how: "restore" as const, figure: 214565 },
  { how: "leave" as const, figure: 218460 },
])("it does what --unfinished says: $how", async ({ how, figure }) => {
  const { workbook, run, half, before } = await halfWritten();
  const session = await run();
  expect(await settleUnfinished(session, how)).toBeNull();
  expect(workbook.active.get(2, 1).content).toBe(figure);
  expect(session.getState().unfinished).toBeNull();
  if (how === "restore") expect(workbook.active.contents()).toEqual(before);
  if (how === "leave") expect(workbook.active.contents()).toEqual(half);
});
