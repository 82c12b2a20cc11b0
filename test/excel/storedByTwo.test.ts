import { createOfficeGateway } from "../../src/excel/officeGateway";
import type { Session } from "../../src/session/session";
import { startSession } from "./startSession";
import { readMemory, type Memory } from "../../src/session/memory";
import { MergedMemory } from "../../src/session/workbook/memoryOfWrite";
import type { WorkbookGateway } from "../../src/sheet/gateway";

/** A pane that has read what the workbook remembers, and is about to store a change of it. */
async function aboutTo(change: (memory: Memory) => Memory): Promise<() => Promise<unknown>> {
  const gateway: WorkbookGateway = createOfficeGateway();
  const read = await gateway.read();
  if (!read.ok) throw new Error(read.error.code);
  const { memory: stored } = readMemory(read.value.memory);
  const kept = new MergedMemory({ stored, snapshot: read.value }, change(stored));
  return () => gateway.remember(kept);
}

async function remembered(): Promise<Memory> {
  const read = await createOfficeGateway().read();
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.memory).toHaveLength(1);
  return readMemory(read.value.memory).memory;
}

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** Waits until all that was set off is done. */
async function settled(session: Session): Promise<void> {
  do {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await excelHost.settled();
  } while (session.getState().activity !== "idle");
}

const autoRefresh = (memory: Memory): Memory => ({ ...memory, autoRefresh: true });
const withTotal =
  (total: string) =>
  (memory: Memory): Memory => ({
    ...memory,
    sheets: memory.sheets.map((sheet) => ({
      ...sheet,
      choice: { ...sheet.choice, parameters: { total } },
    })),
  });

describe("two panes that have read the same, over the real Office.js", () => {
  beforeEach(async () => {
    await resetWorkbook({ locale: "nb-NO" });
    const session = await startSession();
    await session.insertExample();
    await session.write("beside");
  });

  it.each([
    { why: "one after the other", isAtOnce: false },
    { why: "at once", isAtOnce: true },
  ])("both are heard when they store $why", async ({ isAtOnce }) => {
    const [ours, theirs] = [await aboutTo(autoRefresh), await aboutTo(withTotal("7000000"))];
    const stored = isAtOnce
      ? await Promise.all([ours(), theirs()])
      : [await ours(), await theirs()];
    expect(stored).toEqual([{ ok: true }, { ok: true }]);
    expect(await remembered()).toMatchObject({
      autoRefresh: true,
      sheets: [{ choice: { parameters: { total: "7000000" } } }],
    });
  });

  it("neither puts back what the other has changed since, however often they store", async () => {
    const late = await aboutTo(autoRefresh);
    for (const total of ["1", "2", "3"]) {
      const store = await aboutTo(withTotal(total));
      await store();
    }
    await late();
    expect(await remembered()).toMatchObject({
      autoRefresh: true,
      sheets: [{ choice: { parameters: { total: "3" } } }],
    });
  });

  it("make a new sheet each when both ask for one at once, and nobody's is taken away", async () => {
    const panes = [await startSession(), await startSession()];
    const before = await sheetNames();
    await Promise.all(panes.map((session) => session.write("new-sheet")));
    for (const session of panes) await settled(session);
    expect(await sheetNames()).toEqual([...before, "Fordeling", "Fordeling 2"]);
    expect((await remembered()).sheets.map(({ sheetName }) => sheetName)).toEqual(
      await sheetNames()
    );
  });
});
