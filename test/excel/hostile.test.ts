import { REPORTED, type Reported } from "@hpshare/workbench/reported";
import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { describeIssue } from "../../src/text/describeIssue";
import { createOfficeGateway } from "../../src/excel/officeGateway";
import { memoryOfWrite, planFor, text } from "../contract/gatewayUnderTest";
import { sheetContents } from "./sheetContents";
import { startSession } from "./startSession";

const texts = textsFor("nb");
const AMOUNTS = "F3:F36";
const TOTAL = 10_800_000;
const FIRST_POPULATION = "B3";

/** An Excel that does what these issues report, with the example in A2:D37 and a session over it. */
async function openWith(...excel: Reported[]): Promise<Session> {
  await resetWorkbook({ locale: "nb-NO", excel });
  const session = await startSession();
  await session.insertExample();
  return session;
}

const sumOf = (address: string): Promise<number> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).reduce((sum, [value]) => sum + Number(value), 0);
  });

function refusal(session: Session): string {
  const { notice } = session.getState();
  return notice?.kind === "refused" ? describeIssue(notice.issue, texts) : `${notice?.kind}`;
}

/** Lets the session hear and do what follows from what a person did. */
async function settled(session: Session): Promise<void> {
  for (let turn = 0; turn < 5 || session.getState().activity !== "idle"; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await excelHost.settled();
  }
}

/** Those under which nothing at all can be done, as long as they last. */
const STOPPING: readonly Reported[] = ["office-js-6365", "office-js-2266"];
const ALL = Object.keys(REPORTED) as Reported[];
const WORKING = ALL.filter((reported) => !STOPPING.includes(reported));

describe.each(WORKING)("in an Excel as %s has it", (reported) => {
  it("the main job is done, a change is written on, and all of it is taken back", async () => {
    const session = await openWith(reported);
    const before = await sheetContents();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);

    excelHost.userTypes(FIRST_POPULATION, 100_000);
    await settled(session);
    // Whether Excel told of it or not: that is what the button is for.
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
    expect(session.getState().written?.changes).toEqual([]);
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);
    await session.undo();
    await session.write("new-sheet");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Fordeling" });
    await session.undo();
    excelHost.userTypes(FIRST_POPULATION, before[FIRST_POPULATION] as number);
    await settled(session);
    const now = await sheetContents();
    expect(Object.keys(before).filter((cell) => now[cell] !== before[cell])).toEqual([]);
  });
});

describe("an Excel that does nothing for the moment", () => {
  it.each<{ reported: Reported; sentence: RegExp }>([
    { reported: "office-js-6365", sentence: /annen arbeidsbok.*Arket er ikke endret.*Gå tilbake/ },
    { reported: "office-js-2266", sentence: /flere ark merket.*Del opp arkgruppe/ },
  ])("is said to do so, with a way out, and all goes on afterwards ($reported)", async (each) => {
    const session = await openWith();
    const before = await sheetContents();
    excelHost.behaviours.use([each.reported]);
    await session.write("beside");
    expect(refusal(session)).toMatch(each.sentence);
    await session.read();
    expect(refusal(session)).toMatch(each.sentence);
    excelHost.behaviours.use([]);
    expect(await sheetContents()).toEqual(before);
    await session.write("beside");
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);
  });

  it("in the middle of a write leaves no half result (office-js-6365)", async () => {
    const session = await openWith();
    const before = await sheetContents();
    await session.read();
    excelHost.faults.passNext();
    excelHost.faults.refuseNext("InvalidSelection");
    await session.write("beside");
    expect(refusal(session)).toMatch(/annen arbeidsbok/);
    expect(await sheetContents()).toEqual(before);
  });
});

describe("what a person takes back with Excel's own undo", () => {
  it("is no longer said to be written, and our undo says that it is undone", async () => {
    const session = await openWith();
    const before = await sheetContents();
    await session.write("beside");
    await excelHost.userUndoes();
    await settled(session);
    expect(session.getState().notice).toBeNull();
    expect(session.getState().written).toBeNull();
    expect(await sheetContents()).toEqual(before);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", kept: [] });
    await session.write("beside");
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);
  });

  it("call by call leaves half, which the next write makes whole (office-js-6194)", async () => {
    const session = await openWith("office-js-6194");
    await session.write("beside");
    for (let step = 0; step < 6; step++) await excelHost.userUndoes();
    await settled(session);
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);
  });
});

describe("automatic refresh where Excel refuses to start the add-in (office-js-1407)", () => {
  it("is not on, and says so", async () => {
    const session = await openWith("office-js-1407");
    await session.write("beside");
    await session.setAutoRefresh(true);
    expect(session.getState().autoRefresh).toBe(false);
    expect(refusal(session)).toMatch(/ikke slått på.*Oppdater/);
  });

  it("can be switched off where it was on before", async () => {
    const session = await openWith();
    await session.write("beside");
    await session.setAutoRefresh(true);
    excelHost.behaviours.use(["office-js-1407"]);
    await session.setAutoRefresh(false);
    expect(session.getState()).toMatchObject({ autoRefresh: false, notice: null });
  });
});

describe.each(WORKING.filter((reported) => reported !== "office-js-1407"))(
  "automatic refresh in an Excel as %s has it",
  (reported) => {
    it("follows each change or, where no event came, says that the result is older", async () => {
      const session = await openWith(reported);
      await session.write("beside");
      await session.setAutoRefresh(true);
      expect(session.getState().autoRefresh).toBe(true);
      const population = 100_000;
      excelHost.userTypes(FIRST_POPULATION, population);
      await settled(session);
      // What nobody told of is seen once the sheet is read, and written on by the button.
      await session.read();
      if (session.getState().written?.changes.length !== 0) await session.refresh();
      expect(session.getState().written?.changes).toEqual([]);
      expect(await sumOf(AMOUNTS)).toBe(TOTAL);
      const share = population / (await sumOf("B3:B36"));
      expect(Math.abs((await sumOf("F3:F3")) - TOTAL * share)).toBeLessThan(1);
    }, 30_000);
  }
);

describe("a workbook that is to remember more than a megabyte (office-js-2408)", () => {
  const big = memoryOfWrite("x".repeat(1_100_000));

  it("is told so, and nothing on the sheet is changed", async () => {
    await resetWorkbook({ locale: "nb-NO", excel: ["office-js-2408"] });
    const gateway = createOfficeGateway();
    const read = await gateway.read();
    if (!read.ok) throw new Error(read.error.code);
    const { sheet } = read.value;
    expect(await gateway.remember(big)).toEqual({
      ok: false,
      error: { area: "host", code: "memory-too-large" },
    });
    const written = await gateway.apply(planFor(sheet, [text(0, 0, "Andel")]), sheet, big);
    expect(written).toEqual({ ok: false, error: { area: "host", code: "memory-too-large" } });
    expect(await sheetContents()).toEqual({});
    expect(texts.hostIssues.describe({ area: "host", code: "memory-too-large" })).toMatch(
      /1 MB.*ikke endret/
    );
  });

  it("is written in an Excel that takes it", async () => {
    await resetWorkbook({ locale: "nb-NO" });
    const gateway = createOfficeGateway();
    expect((await gateway.remember(memoryOfWrite("x".repeat(1_100_000)))).ok).toBe(true);
  });
});

describe("a sheet that somebody copied, and rows put into a table", () => {
  it("the copy is read, and written to, without touching the first", async () => {
    const session = await openWith();
    await session.write("beside");
    const first = await sheetContents();
    const id = excelHost.workbook.worksheets.getActiveWorksheet().id;
    excelHost.workbook.worksheets.getActiveWorksheet().copy("End").activate();
    await settled(session);
    await session.read();
    expect(session.getState().sheet).toMatchObject({ kind: "table", sheetName: "Ark1 (2)" });
    excelHost.userTypes(FIRST_POPULATION, 100_000);
    await settled(session);
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Ark1 (2)" });
    expect(await sumOf(AMOUNTS)).toBe(TOTAL);
    excelHost.workbook.worksheets.getItem(id).activate();
    await settled(session);
    expect(await sheetContents()).toEqual(first);
  });

  it("a table takes in a row that is put into it by its cells alone, and its result is written", async () => {
    const session = await openWith();
    await session.write("new-table");
    const sheet = excelHost.workbook.worksheets.getItem("Fordeling");
    sheet.activate();
    await settled(session);
    await session.read();
    const area = sheet.tables.getItemAt(0).getRange();
    const row = sheet.getRangeByIndexes(area.area.row + 2, area.area.column, 1, area.area.columns);
    row.insert("Down");
    await excelHost.settled();
    expect(sheet.tables.getItemAt(0).getRange().area.rows).toBe(area.area.rows + 1);
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Fordeling" });
  });
});
