import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import type { UnfinishedChoice } from "../../src/session/unfinishedWrites";
import { exampleMembers } from "../../src/catalogue";
import { PageCrash } from "../memory/memoryFaults";
import type { MemoryGateway } from "../memory/memoryGateway";
import { deskOver, ORDERS } from "./openDesk";
import { openSession, settled, startSession } from "./openSession";

const FIRST_ROW = 2;
const POPULATION = 1;

type Opened = { readonly session: Session; readonly gateway: MemoryGateway };
type Work = (opened: Opened) => Promise<unknown>;

function newsOf2026({ session }: Opened) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return bundledPopulation(wishFor(sheet.reading, 2026));
}

const newPopulation: Work = (it) => it.session.applyPopulation(newsOf2026(it));
const nothing: Work = () => Promise.resolve();
const example: Work = ({ session }) => session.insertExample();
const withResult: Work = async (it) => {
  await example(it);
  await it.session.write("beside");
};

/** Everything that writes cells, and what stands there before. */
const WRITES: readonly { why: string; before: Work; write: Work; step: number }[] = [
  { why: "a first result", before: example, write: (it) => it.session.write("beside"), step: 22 },
  { why: "new figures", before: example, write: newPopulation, step: 16 },
  { why: "new figures and their result", before: withResult, write: newPopulation, step: 28 },
  { why: "the example", before: nothing, write: example, step: 28 },
  { why: "a new sheet", before: example, write: (it) => it.session.write("new-sheet"), step: 52 },
  { why: "a table", before: example, write: (it) => it.session.write("new-table"), step: 94 },
  {
    why: "a result in the place of another",
    before: async (it) => {
      await withResult(it);
      it.session.setParameter("total", "5000000");
    },
    write: (it) => it.session.write("beside"),
    step: 28,
  },
  {
    why: "a paper",
    before: withResult,
    write: ({ session, gateway }) => deskOver(session, gateway).make(ORDERS.attachment),
    step: 94,
  },
];

async function open(before: Work): Promise<Opened> {
  const opened = await openSession();
  await before(opened);
  return opened;
}

/** The page dies after so many of the write's actions; whether it got that far. */
async function crashAfter(actions: number, opened: Opened, write: Work): Promise<boolean> {
  opened.gateway.faults.next(null, { kind: "crash", actions });
  try {
    await write(opened);
  } catch (error) {
    if (!(error instanceof PageCrash)) throw error;
    opened.gateway.close();
    return true;
  } finally {
    opened.gateway.faults.clear();
  }
  return false;
}

/** Every sheet's cells and places, by the sheet's name. */
const everything = ({ gateway: { workbook } }: Pick<Opened, "gateway">) =>
  Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      {
        cells: sheet.contents(),
        names: [...sheet.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
      },
    ])
  );

describe.each(WRITES)("a write that is cut off by a crash: $why", ({ before, write, step }) => {
  async function* crashes() {
    for (let actions = 0; ; actions += step) {
      const opened = await open(before);
      const stood = everything(opened);
      if (!(await crashAfter(actions, opened, write))) return;
      yield { opened, stood, actions };
    }
  }

  it("changes no cell when the workbook is opened, read or gone through", async () => {
    for await (const { opened } of crashes()) {
      const half = everything(opened);
      const again = await startSession(opened.gateway);
      await again.read();
      for (const { id } of opened.gateway.workbook.sheets) {
        opened.gateway.activateByHand(id);
        await settled(again);
      }
      expect(everything(opened)).toEqual(half);
    }
  });

  it.each<{ how: UnfinishedChoice }>([{ how: "finish" }, { how: "restore" }])(
    "comes to its one end or the other when somebody says so: $how",
    async ({ how }) => {
      const undisturbed = await open(before);
      await write(undisturbed);
      const done = everything(undisturbed);
      let told = 0;
      for await (const { opened, stood } of crashes()) {
        const again = await startSession(opened.gateway);
        if (again.getState().unfinished === null) {
          expect(everything(opened)).toEqual(stood);
          continue;
        }
        told++;
        await again.settleUnfinished(how);
        expect(again.getState()).toMatchObject({ unfinished: null, incomplete: false });
        expect(everything(opened)).toEqual(how === "finish" ? done : stood);
      }
      expect(told).toBeGreaterThan(1);
    }
  );

  it("stays as it stands when it is left, and is not asked about again", async () => {
    for await (const { opened } of crashes()) {
      const half = everything(opened);
      const again = await startSession(opened.gateway);
      await again.settleUnfinished("leave");
      expect(everything(opened)).toEqual(half);
      expect((await startSession(opened.gateway)).getState().unfinished).toBeNull();
    }
  });
});

describe("what somebody types after new figures were half put in", () => {
  it.each<{ how: UnfinishedChoice; written: boolean }>([
    { how: "finish", written: true },
    { how: "finish", written: false },
    { how: "restore", written: true },
    { how: "restore", written: false },
    { how: "leave", written: true },
  ])("stays: $how, with a result beside them: $written", async ({ how, written }) => {
    for (const actions of [4, 20, 36, 60, 120]) {
      const opened = await open(written ? withResult : example);
      if (!(await crashAfter(actions, opened, newPopulation))) continue;
      const { workbook } = opened.gateway;
      workbook.active.type(FIRST_ROW, POPULATION, [[999999]]);
      workbook.active.type(FIRST_ROW + 30, POPULATION, [[888888]]);
      const again = await startSession(opened.gateway);
      await again.settleUnfinished(how);
      const figure = (row: number) => workbook.active.get(FIRST_ROW + row, POPULATION).content;
      expect([figure(0), figure(30)]).toEqual([999999, 888888]);
      if (how === "leave") continue;
      expect(again.getState().notice).toMatchObject({
        sheetName: "Ark1",
        kept: [{ cell: "B3" }, { cell: "B33" }],
      });
      if (how !== "finish" || !written) continue;
      const state = again.getState();
      expect(state.written).toMatchObject({ changes: [], rowsChanged: false });
      expect(state.outcome).toMatchObject({ allocation: { check: { ok: true } } });
    }
  });
});

it("nothing is written over figures that are half there, or made of them, until that is settled", async () => {
  const opened = await open(withResult);
  await crashAfter(20, opened, newPopulation);
  const half = everything(opened);
  const { gateway } = opened;
  const again = await startSession(gateway);
  expect(again.getState().unfinished).toMatchObject({ kind: "population", sheetName: "Ark1" });
  const refusal = {
    kind: "refused",
    issue: { area: "write", code: "unfinished-write", sheetName: "Ark1" },
  };
  for (const write of [
    () => again.write("beside"),
    () => again.write("new-sheet"),
    () => again.refresh(),
    () => again.applyPopulation(newsOf2026({ session: again, gateway })),
  ]) {
    await write();
    expect(again.getState().notice).toMatchObject(refusal);
  }
  const desk = deskOver(again, gateway);
  expect(await desk.make(ORDERS.attachment)).toMatchObject({ error: refusal.issue });
  expect(await desk.lock("Sak 1")).toMatchObject({ error: refusal.issue });
  await again.setAutoRefresh(true);
  gateway.edit((sheet) => sheet.type(40, 0, [["notat"]]), { cell: { row: 40, column: 0 } });
  await settled(again);
  gateway.workbook.active.set(40, 0, { content: "", isFormula: false, numberFormat: "General" });
  expect(everything(opened)).toEqual(half);
  await again.settleUnfinished("leave");
  await again.write("beside");
  expect(again.getState()).toMatchObject({ notice: { kind: "written" }, incomplete: false });
});

it("an undo that breaks off is settled like a write", async () => {
  for (const how of ["finish", "restore"] as const) {
    for (const actions of [1, 9, 40, 90]) {
      const opened = await open(example);
      const before = everything(opened);
      await opened.session.write("beside");
      const written = everything(opened);
      if (!(await crashAfter(actions, opened, ({ session }) => session.undo()))) continue;
      const again = await startSession(opened.gateway);
      await again.settleUnfinished(how);
      expect(everything(opened)).toEqual(how === "finish" ? written : before);
    }
  }
});

it("a sheet that is gone is nothing to decide about", async () => {
  const opened = await open(example);
  await crashAfter(20, opened, ({ session }) => session.write("beside"));
  const { workbook } = opened.gateway;
  workbook.add("Ark2");
  workbook.remove(workbook.sheet("sheet-1")!);
  const again = await startSession(opened.gateway);
  expect(again.getState().unfinished).toBeNull();
  await again.insertExample();
  await again.write("beside");
  expect(again.getState()).toMatchObject({ notice: { kind: "written" } });
  expect(exampleMembers().length).toBe(34);
});
