import type { Session } from "../../src/session/session";
import type { Shift } from "../../src/sheet/shift";
import { openSession, startSession } from "./openSession";

const YEARS = [
  ["Nr", "Kommune", "2022", "2023", "2024"],
  ["5001", "Trondheim", 210_000, 212_000, 214_565],
  ["5031", "Malvik", 14_300, 14_500, 14_599],
  ["5033", "Tydal", 790, 780, 773],
];
/** The column of 2023, which is not the one that would be proposed. */
const CHOSEN = 3;
const OF_2023 = ["212000", "14500", "780"];
const OF_2024 = ["214565", "14599", "773"];

function populations(session: Session): readonly string[] {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error(sheet.kind);
  return sheet.reading.members.map(({ population }) => population.toFixed());
}

async function openCorrected() {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, YEARS));
  await opened.session.correct({ populationColumn: CHOSEN });
  expect(populations(opened.session)).toEqual(OF_2023);
  const shift = (by: Shift) => opened.gateway.edit((sheet) => sheet.shift(by));
  return { ...opened, shift };
}

describe("what the user has said of a column", () => {
  it.each<{ why: string; shift: Shift }>([
    { why: "a column inserted to the left", shift: { axis: "columns", at: 0, count: 1 } },
    { why: "a column inserted right before it", shift: { axis: "columns", at: CHOSEN, count: 2 } },
    { why: "a column deleted to the left", shift: { axis: "columns", at: 2, count: -1 } },
    { why: "a column inserted to the right", shift: { axis: "columns", at: 4, count: 1 } },
    { why: "rows inserted above", shift: { axis: "rows", at: 0, count: 3 } },
    { why: "the heading's row deleted", shift: { axis: "rows", at: 0, count: -1 } },
  ])("is said of the same column after $why, by whoever opens the workbook", async ({ shift }) => {
    const opened = await openCorrected();
    opened.shift(shift);
    expect(populations(await startSession(opened.gateway))).toEqual(OF_2023);
  });

  it("is forgotten with the column, and of no other that takes its place", async () => {
    const { session, gateway, shift } = await openCorrected();
    shift({ axis: "columns", at: CHOSEN, count: -1 });
    await session.read();
    expect(populations(session)).toEqual(OF_2024);
    expect(session.getState().sheet).toMatchObject({ corrections: {} });
    await session.correct({ populationColumn: 2 });
    expect(populations(await startSession(gateway))).toEqual(["210000", "14300", "790"]);
  });

  it("can be said anew of where it stands now, and moves on", async () => {
    const { session, gateway, shift } = await openCorrected();
    shift({ axis: "columns", at: 0, count: 1 });
    await session.read();
    expect(session.getState().sheet).toMatchObject({
      corrections: { populationColumn: CHOSEN + 1 },
    });
    await session.correct({ populationColumn: CHOSEN + 1, roles: { 2: "name", 5: "ignore" } });
    shift({ axis: "columns", at: 4, count: 1 });
    const again = await startSession(gateway);
    expect(again.getState().sheet).toMatchObject({
      corrections: { populationColumn: CHOSEN + 2, roles: { 2: "name", 6: "ignore" } },
    });
    expect(populations(again)).toEqual(OF_2023);
    expect(gateway.workbook.active.anchors).toHaveLength(3);
  });

  it("holds for the cells that were selected, with the rows put in between them", async () => {
    const { session, gateway, shift } = await openCorrected();
    await session.correct({ within: { row: 0, column: 0, rows: 3, columns: 4 } });
    shift({ axis: "rows", at: 1, count: 1 });
    shift({ axis: "columns", at: 0, count: 1 });
    expect((await startSession(gateway)).getState().sheet).toMatchObject({
      corrections: { within: { row: 0, column: 1, rows: 4, columns: 4 } },
    });
  });

  it("is kept by its place on a protected sheet, whose columns stay", async () => {
    const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, YEARS));
    opened.gateway.workbook.active.protected = true;
    await opened.session.read();
    await opened.session.correct({ populationColumn: CHOSEN });
    expect(opened.gateway.workbook.active.anchors).toEqual([]);
    expect(populations(await startSession(opened.gateway))).toEqual(OF_2023);
  });

  it("is right in the result that is written after the columns have moved", async () => {
    const { session, gateway, shift } = await openCorrected();
    await session.write("beside");
    const written = () => session.getState().written!.allocation!.rows;
    const before = written().map(({ amount }) => amount.toFixed());
    shift({ axis: "columns", at: 0, count: 1 });
    await session.refresh();
    expect(written().map(({ amount }) => amount.toFixed())).toEqual(before);
    expect(populations(await startSession(gateway))).toEqual(OF_2023);
  });
});
