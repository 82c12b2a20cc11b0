import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, settled } from "./openSession";

/** The 34 municipalities with their result, locked as adopted. */
async function openLocked() {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  const { labels } = councilTexts("nb");
  const desk = createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });
  const locked = await desk.lock("Sak 99/24");
  if (!locked?.ok) throw new Error("Not locked.");
  return { session, gateway, desk, code: locked.value.code };
}

function newsOf2026(session: Session) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return bundledPopulation(wishFor(sheet.reading, 2026));
}

const sheet = ({ workbook }: MemoryGateway, name: string) =>
  workbook.sheets.find((each) => each.name === name)!;
const NEW = textsFor("nb").sheet.resultSheetName;

describe("a result that is locked as adopted", () => {
  it("stays as it is when new population comes: the new version stands on a sheet of its own", async () => {
    const { session, gateway, desk, code } = await openLocked();
    const before = sheet(gateway, "Ark1").contents();
    await session.applyPopulation(newsOf2026(session));
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
    expect(session.getState().notice).toMatchObject({
      kind: "population-updated",
      sheetName: NEW,
      apart: { sheetName: "Ark1", why: "locked" },
      changed: 33,
    });
    const { sheet: shown, outcome, written } = session.getState();
    expect(shown).toMatchObject({ sheetName: NEW, reading: { populationDate: "2026-01-01" } });
    expect(outcome).toMatchObject({ kind: "allocated", allocation: { check: { ok: true } } });
    expect(written).toMatchObject({ changes: [], choiceChanged: false, rowsChanged: false });
    const contents = Object.values(sheet(gateway, NEW).contents());
    expect(contents).toContain(218460);
    expect(contents).toContain(4347367);
    expect(contents).toContainEqual(expect.stringMatching(/^Folketall per 1\.1\.2026/));

    gateway.workbook.activeId = "sheet-1";
    await session.read();
    expect(await desk.verifyCode(code)).toMatchObject({ value: { same: true, differences: [] } });
  });

  it("stays as it is when several years come: they stand side by side with the new version", async () => {
    const { session, gateway } = await openLocked();
    const before = sheet(gateway, "Ark1").contents();
    const { sheet: shown } = session.getState();
    if (shown.kind !== "table") throw new Error("A table was expected.");
    await session.applyPopulation(bundledPopulation(wishFor(shown.reading, 2026, [2024])));
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
    expect(session.getState().notice).toMatchObject({
      years: [2024, 2026],
      apart: { sheetName: "Ark1", why: "locked" },
    });
    const headings = Array.from({ length: 5 }, (_, at) => sheet(gateway, NEW).get(0, at).content);
    expect(headings.slice(3)).toEqual(["Folketall 1.1.2024", "Folketall 1.1.2026"]);
    expect(Object.values(sheet(gateway, NEW).contents())).toContain(4347367);
  });

  it("is what undo leaves, without the new version", async () => {
    const { session, gateway } = await openLocked();
    const before = sheet(gateway, "Ark1").contents();
    await session.applyPopulation(newsOf2026(session));
    await session.undo();
    expect(gateway.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
  });

  it("stays as it is when it is refreshed after a change on the sheet", async () => {
    const { session, gateway } = await openLocked();
    gateway.edit((active) => active.type(2, 1, [[300000]]));
    await settled(session);
    const before = sheet(gateway, "Ark1").contents();
    await session.refresh();
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
    expect(session.getState().notice).toMatchObject({
      kind: "written",
      sheetName: NEW,
      locked: "Ark1",
    });
    expect(Object.values(sheet(gateway, NEW).contents())).toContain(300000);
  });

  it("stays as it is, and no sheet is made, when results refresh by themselves", async () => {
    const { session, gateway } = await openLocked();
    await session.setAutoRefresh(true);
    gateway.edit((active) => active.type(2, 1, [[300000]]));
    const before = sheet(gateway, "Ark1").contents();
    await settled(session);
    expect(gateway.workbook.sheets).toHaveLength(1);
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
    expect(session.getState().written).toMatchObject({ changes: [{ code: "5001" }] });
  });

  it("may be written again where nothing has changed, and is then the same", async () => {
    const { session, gateway } = await openLocked();
    const before = sheet(gateway, "Ark1").contents();
    await session.refresh();
    expect(gateway.workbook.sheets).toHaveLength(1);
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
  });

  it("stays as it is when another agreement is written", async () => {
    const { session, gateway } = await openLocked();
    const before = sheet(gateway, "Ark1").contents();
    session.setParameter("total", "9000000");
    await session.write("beside");
    expect(sheet(gateway, "Ark1").contents()).toEqual(before);
    expect(gateway.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1", NEW]);
  });

  it("does not hold back another sheet, nor a later version of its own", async () => {
    const { session, gateway } = await openLocked();
    await session.applyPopulation(newsOf2026(session));
    session.setParameter("total", "9000000");
    await session.write("beside");
    expect(gateway.workbook.sheets).toHaveLength(2);
  });
});
