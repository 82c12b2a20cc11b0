import { comparePopulation, newsIn } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { PageCrash } from "../memory/memoryFaults";
import { openSession, settled, startSession } from "./openSession";

type Rows = readonly (readonly (string | number)[])[];

const OLD: Rows = [
  ["Kommunenummer", "Kommune", "Folketall 1.1.2024"],
  ["5033", "Tydal", 773],
  ["1547", "Aukra", 3678],
  ["5026", "Holtålen", 2035],
];
const NEW: Rows = [
  ["Kommunenummer", "Kommune", "Folketall 1.1.2026"],
  ["5026", "Holtålen", 2001],
  ["5033", "Tydal", 770],
  ["1547", "Aukra", 3700],
];
const POPULATIONS = ["C2", "C3", "C4"];

const tableOf = (session: Session) => {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return sheet;
};

async function openOld() {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, OLD));
  opened.session.choose({ schemeId: "population", parameters: { total: "10000" } });
  return opened;
}

/** The table with a result, and then a newer one pasted from a cell on. */
async function openWithPasted(row: number, column: number, pasted: Rows = NEW) {
  const opened = await openOld();
  await opened.session.write("beside");
  opened.gateway.edit((sheet) => sheet.type(row, column, pasted));
  await settled(opened.session);
  return opened;
}

describe("a pasted table with newer figures", () => {
  it.each([
    { why: "beside the result", row: 0, column: 12, address: "M2:O4" },
    { why: "far below", row: 30, column: 0, address: "A32:C34" },
    { why: "below, with a title over it", row: 31, column: 0, address: "A33:C35" },
  ])("is found $why, and the table in use stays in use", async ({ row, column, address }) => {
    const { session } = await openWithPasted(row, column);
    const { newer, reading } = tableOf(session);
    expect(newer).toMatchObject({ address, date: "2026-01-01" });
    expect(reading.populationDate).toBe("2024-01-01");
    expect(reading.members.map(({ population }) => population.toNumber())).toEqual([
      773, 3678, 2035,
    ]);
  });

  it.each([
    { why: "older figures", pasted: [["Nr", "Kommune", "Folketall 1.1.2022"], ...NEW.slice(1)] },
    { why: "figures of the same year", pasted: [OLD[0]!, ...NEW.slice(1)] },
    { why: "figures without a year", pasted: [["Nr", "Kommune", "Folketall"], ...NEW.slice(1)] },
  ])("is not offered for $why", async ({ pasted }) => {
    const { session } = await openWithPasted(0, 12, pasted);
    expect(tableOf(session).newer).toBeNull();
  });

  it("is compared, put into the population cells with a line about it, and undone", async () => {
    const { session, gateway } = await openWithPasted(0, 12);
    const { newer, reading } = tableOf(session);
    const news = newsIn(newer!);
    const comparison = comparePopulation(reading, session.getState().choice, news);
    expect(comparison.rows.map(({ difference }) => difference?.toNumber())).toEqual([-3, 22, -34]);
    const before = gateway.workbook.active.contents();

    await session.applyPopulation(news);
    const after = gateway.workbook.active.contents();
    expect(POPULATIONS.map((cell) => after[cell])).toEqual([770, 3700, 2001]);
    expect(Object.values(after)).toContain(
      "Folketall per 1.1.2026: tabellen i M2:O4 på dette arket."
    );
    expect(session.getState().written).toMatchObject({ changes: [] });
    expect(tableOf(session)).toMatchObject({ newer: null });

    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(tableOf(session).newer).toMatchObject({ address: "M2:O4" });
  });

  it("is refused where somebody is not in it: the old figure would stand under its date", async () => {
    const { session, gateway } = await openWithPasted(0, 12, NEW.slice(0, 3));
    const before = gateway.workbook.active.contents();
    await session.applyPopulation(newsIn(tableOf(session).newer!));
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(session.getState().notice).toMatchObject({
      issue: { code: "newest-year-has-gaps", year: 2026, names: ["Aukra"] },
    });
  });

  it("is completed with its source where the write broke off", async () => {
    const { session, gateway } = await openWithPasted(0, 12);
    const news = newsIn(tableOf(session).newer!);
    const undisturbed = await openWithPasted(0, 12);
    await undisturbed.session.applyPopulation(newsIn(tableOf(undisturbed.session).newer!));
    gateway.faults.next(null, { kind: "crash", actions: 6 });
    await expect(session.applyPopulation(news)).rejects.toThrow(PageCrash);
    await (await startSession(gateway)).settleUnfinished("finish");
    expect(gateway.workbook.active.contents()).toEqual(
      undisturbed.gateway.workbook.active.contents()
    );
  });
});
