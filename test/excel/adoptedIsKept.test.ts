import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import { sheetContents } from "./sheetContents";
import { startSession } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

const NEW = textsFor("nb").sheet.resultSheetName;

/** What stands on a sheet, which is then the active one. */
async function contentsOf(name: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  return sheetContents();
}

function newsOf2026(session: Session) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return bundledPopulation(wishFor(sheet.reading, 2026));
}

/** The 34 municipalities with their result, locked as adopted. */
async function openLocked() {
  const gateway = createOfficeGateway();
  const session = await startSession(gateway);
  await session.insertExample();
  await session.write("beside");
  const { labels } = councilTexts("nb");
  const desk = createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });
  const locked = await desk.lock("Sak 99/24");
  if (!locked?.ok) throw new Error("Not locked.");
  return { session, desk, code: locked.value.code };
}

describe("a result that is locked as adopted, in Excel", () => {
  it("is not changed by new population: a new version reconciles on a sheet of its own", async () => {
    const { session, desk, code } = await openLocked();
    const name = session.getState().written!.sheetName;
    const before = await contentsOf(name);
    await session.applyPopulation(newsOf2026(session));
    const { sheet, outcome } = session.getState();
    expect(sheet).toMatchObject({ sheetName: NEW, reading: { populationDate: "2026-01-01" } });
    expect(outcome).toMatchObject({ allocation: { check: { ok: true } } });
    expect(await contentsOf(name)).toEqual(before);
    await session.read();
    expect(await desk.verifyCode(code)).toMatchObject({ value: { same: true, differences: [] } });
  });

  it("is not changed by a refresh after somebody has edited the population", async () => {
    const { session } = await openLocked();
    const name = session.getState().written!.sheetName;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("B3").values = [[300000]];
      await context.sync();
    });
    const before = await contentsOf(name);
    await session.refresh();
    expect(session.getState()).toMatchObject({
      sheet: { sheetName: NEW },
      notice: { kind: "written", locked: name },
    });
    expect(await contentsOf(name)).toEqual(before);
  });
});

describe("new figures whose write is cut off by a crash, in Excel", () => {
  it.each([0, 3, 20, 36, 60, 100])(
    "all stand there, or none of them, as somebody chooses: after %d actions",
    async (actions) => {
      const session = await startSession();
      await session.insertExample();
      await session.write("beside");
      const name = session.getState().written!.sheetName;
      const news = newsOf2026(session);
      const before = await contentsOf(name);
      excelHost.faults.passNext();
      excelHost.faults.killPageAfter(actions);
      await session.applyPopulation(news).catch(() => undefined);
      excelHost.faults.clear();
      const half = await contentsOf(name);
      const again = await startSession();
      expect(await contentsOf(name)).toEqual(half);
      await again.settleUnfinished(actions % 2 === 0 ? "finish" : "restore");
      const after = await contentsOf(name);
      const { sheet, outcome, incomplete } = again.getState();
      expect({ incomplete, kind: outcome.kind }).toEqual({ incomplete: false, kind: "allocated" });
      if (sheet.kind !== "table") throw new Error("A table was expected.");
      const population = sheet.reading.members.reduce(
        (total, member) => total.plus(member.population),
        sheet.reading.members[0]!.population.times(0)
      );
      expect(["535512", "542712"]).toContain(population.toFixed());
      if (population.toFixed() === "535512") expect(after).toEqual(before);
      else expect(again.getState().written).toMatchObject({ changes: [] });
    }
  );
});
