import type { Session } from "../../src/session/session";
import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import {
  bundledPopulation,
  comparePopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, settled, startSession } from "./openSession";

type Rows = readonly (readonly (string | number)[])[];

/** Three years side by side; Tydal's average is 768 1/3. */
const YEARS: Rows = [
  ["Nr", "Kommune", "Region", "2021", "2022", "2023", "2024"],
  ["5033", "Tydal", "Sør", 9999, 764, 768, 773],
  ["1547", "Aukra", "Romsdal", 9999, 3517, 3589, 3678],
  ["5026", "Holtålen", "Sør", 9999, 2005, 2018, 2035],
];
/** 10 000 by 2305, 10784 and 6058 of 19147. */
const BY_AVERAGE = [1204, 5632, 3164];
const BY_2024 = [1192, 5671, 3137];
const AVERAGE = "Folketall: snitt av 2022, 2023 og 2024, slik de står i arket.";

async function open(rows: Rows = YEARS) {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, rows));
  opened.session.choose({ schemeId: "population", parameters: { total: "10000" } });
  return opened;
}

const tableOf = (session: Session) => {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return sheet;
};
const amountsOf = (session: Session): number[] => {
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error(JSON.stringify(outcome));
  return outcome.allocation.rows.map(({ amount }) => amount.toNumber());
};
const choose = (session: Session, average: boolean) =>
  session.correct({ ...tableOf(session).corrections, average });
const contents = ({ workbook }: MemoryGateway) => Object.values(workbook.active.contents());

async function openByAverage(rows?: Rows) {
  const opened = await open(rows);
  await choose(opened.session, true);
  return opened;
}

function deskOver(session: Session, gateway: MemoryGateway) {
  const { labels } = councilTexts("nb");
  return createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });
}

describe("the average of the last three years as the basis", () => {
  it("shares by the exact average, and by the year in use again when it is taken back", async () => {
    const { session } = await open();
    expect(amountsOf(session)).toEqual(BY_2024);
    await choose(session, true);
    expect(tableOf(session).reading.average).toEqual([2022, 2023, 2024]);
    expect(amountsOf(session)).toEqual(BY_AVERAGE);
    await choose(session, false);
    expect(amountsOf(session)).toEqual(BY_2024);
  });

  it("stands beside the rows with its basis in words, regions as formulas over all three years", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    const written = contents(gateway);
    for (const amount of BY_AVERAGE) expect(written).toContain(amount);
    expect(written).toContain(AVERAGE);
    expect(written).toContain("Folketall (snitt)");
    const subtotals = written.filter((each) => String(each).endsWith(")/3,2))"));
    expect(subtotals).toHaveLength(2);
    expect(subtotals[0]).toBe(
      "=SUMPRODUCT(($C$2:$C$4=$K2)*ROUND(($E$2:$E$4+$F$2:$F$4+$G$2:$G$4)/3,2))"
    );
  });

  it("is remembered for the sheet when the workbook is opened again", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    const again = await startSession(gateway);
    expect(amountsOf(again)).toEqual(BY_AVERAGE);
    expect(again.getState().written).toMatchObject({ changes: [], choiceChanged: false });
    expect(again.getState().written?.allocation?.rows[0]?.population?.toFixed()).toBe("768.33");
  });

  it("notices a change in an older year, and refreshes by it", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    gateway.edit((sheet) => sheet.type(1, 4, [[767]]));
    await settled(session);
    expect(session.getState().written?.changes).toEqual([
      { code: "5033", name: "Tydal", before: "768.33", after: "769.33" },
    ]);
    await session.refresh();
    expect(session.getState().written?.changes).toEqual([]);
    expect(contents(gateway)).toContain(1205);
  });

  it("does not see a change in a year that is not averaged", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    gateway.edit((sheet) => sheet.type(1, 3, [[1]]));
    await settled(session);
    expect(session.getState().written?.changes).toEqual([]);
  });

  it("can stand on a sheet of its own with its years, and be read again there", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("new-sheet");
    expect(tableOf(session).reading.average).toEqual([2022, 2023, 2024]);
    expect(contents(gateway)).toEqual(expect.arrayContaining(["Folketall 2022", 764, AVERAGE]));
    expect(amountsOf(session)).toEqual(BY_AVERAGE);
    expect(session.getState().written).toMatchObject({ changes: [], rowsChanged: false });
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
    expect(amountsOf(session)).toEqual(BY_AVERAGE);
  });

  it("is undone to what stood there", async () => {
    const { session, gateway } = await openByAverage();
    const before = gateway.workbook.active.contents();
    await session.write("beside");
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(amountsOf(session)).toEqual(BY_AVERAGE);
  });

  it("counts for each of several costs", async () => {
    const { session, gateway } = await openByAverage();
    const words = { sheetName: "Kostnader", title: "K", rule: () => "", memberSum: "Sum" };
    await session.writeCostLines(
      [{ name: "Drift", key: "population", parameters: { total: "10000" } }],
      { ...words, describe: () => "" }
    );
    const sheet = gateway.workbook.sheets.find(({ name }) => name === "Kostnader")!;
    const cells = Object.values(sheet.contents());
    expect(cells).toEqual(expect.arrayContaining([...BY_AVERAGE, 768.33, AVERAGE]));
  });

  it.each<{ why: string; rows: Rows; issue: object }>([
    {
      why: "two years",
      rows: YEARS.map((row) => [...row.slice(0, 3), ...row.slice(5)]),
      issue: { area: "reading", code: "too-few-years", years: 2, needed: 3, cell: "E1" },
    },
    {
      why: "a missing figure",
      rows: YEARS.map((row) => row.map((cell) => (cell === 3589 ? ":" : cell))),
      issue: { area: "reading", code: "year-missing", name: "Aukra", year: 2023, cell: "F3" },
    },
    {
      why: "a figure that is not whole",
      rows: YEARS.map((row) => row.map((cell) => (cell === 764 ? 764.5 : cell))),
      issue: { area: "reading", code: "year-missing", name: "Tydal", year: 2022, cell: "E2" },
    },
  ])("is refused for $why, and nothing is written", async ({ rows, issue }) => {
    const { session, gateway } = await openByAverage(rows);
    const before = gateway.workbook.active.contents();
    expect(session.getState().outcome).toMatchObject({ kind: "blocked", issues: [issue] });
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "refused", issue });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("reads years that stand in rows of their own", async () => {
    const years = ["2022", "2023", "2024"];
    const rows = YEARS.slice(1).flatMap(([code, name, , , ...figures]) =>
      figures.map((figure, index) => [code!, name!, years[index]!, figure])
    );
    const { session, gateway } = await openByAverage([
      ["Nr", "Kommune", "År", "Folketall"],
      ...rows,
    ]);
    expect(tableOf(session).reading.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(amountsOf(session)).toEqual(BY_AVERAGE);
    expect(await deskOver(session, gateway).make({ kind: "history" })).toMatchObject({
      value: { sheetName: "Historikk" },
    });
  });
});

describe("what is adopted by the average", () => {
  it("is known by its code, and told from what one year gives", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    const desk = deskOver(session, gateway);
    const locked = await desk.lock("Sak 1");
    if (!locked?.ok) throw new Error("Not locked.");
    expect(await desk.verifyCode(locked.value.code)).toMatchObject({ value: { same: true } });
    gateway.edit((sheet) => sheet.type(1, 4, [[765]]));
    await settled(session);
    const changed = await desk.verifyCode(locked.value.code);
    expect(changed).toMatchObject({ value: { same: false } });
    expect(JSON.stringify(changed)).toContain("768.33");
  });

  it("is settled by the exact average that was adopted, also when the sheet no longer has it", async () => {
    const { session, gateway } = await openByAverage();
    await session.write("beside");
    const desk = deskOver(session, gateway);
    await desk.lock("Sak 1");
    await choose(session, false);
    await desk.make({ kind: "settlement", accounts: "10000" });
    const sheet = gateway.workbook.sheets.find(({ name }) => name === "Avregning")!;
    const cells = Object.values(sheet.contents());
    expect(cells).toEqual(expect.arrayContaining([...BY_AVERAGE]));
    expect(cells).not.toEqual(expect.arrayContaining([BY_2024[0]]));
    expect(cells).toEqual(expect.arrayContaining([AVERAGE]));
  });

  it("is printed with the averages and their basis", async () => {
    const { session, gateway } = await openByAverage();
    const made = await deskOver(session, gateway).make({ kind: "attachment", form: "one-column" });
    if (!made?.ok) throw new Error("Not made.");
    const sheet = gateway.workbook.sheets.find(({ name }) => name === made.value.sheetName)!;
    const cells = Object.values(sheet.contents());
    expect(cells).toEqual(expect.arrayContaining(["Folketall (snitt)", 768.33, AVERAGE]));
  });
});

describe("new population where the average is the basis", () => {
  it("takes the place of the newest year, in the comparison and on the sheet", async () => {
    const { session } = await openByAverage();
    const { reading } = tableOf(session);
    const news = bundledPopulation(wishFor(reading, 2026));
    const comparison = comparePopulation(reading, session.getState().choice, news);
    const before = amountsOf(session);
    await session.applyPopulation(news);
    expect(tableOf(session).reading.average).toEqual([2022, 2023, 2026]);
    expect(amountsOf(session)).toEqual(
      comparison.rows.map(({ amountChange }, index) => before[index]! + amountChange!.toNumber())
    );
  });
});
