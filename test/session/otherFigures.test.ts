import { importScheme } from "../../src/catalogue/custom/schemeFile";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import type { SessionState } from "../../src/session/state";
import type { CellValue } from "../../src/sheet/snapshot";
import { MemoryGateway } from "../memory/memoryGateway";
import { deskOver, sheetNamed, value } from "./openDesk";
import { memoryIn, openSession, startSession } from "./openSession";

const HALF_BY_PUPILS = JSON.stringify({
  hpshareScheme: 2,
  id: "half-by-pupils",
  title: "Halvt etter elever",
  rule: {
    amount: "1000",
    terms: [
      { name: "elever", amount: { share: "0.5" }, by: "Elever" },
      { name: "innbyggere", amount: { rest: 1 }, who: { group: "land" }, by: "population" },
    ],
  },
});
const read = importScheme(HALF_BY_PUPILS);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const OWN = read.value;

const amountsIn = ({ outcome }: SessionState) =>
  outcome.kind === "allocated"
    ? outcome.allocation.rows.map(({ amount }) => amount.toFixed())
    : outcome;

const HEADINGS = ["Kommunenummer", "Kommune", "Folketall", "Elever", "Type"];
const MUNICIPALITIES: readonly (readonly CellValue[])[] = [
  HEADINGS,
  ["5001", "Trondheim", 200_000, 30, "by"],
  ["5033", "Tydal", 800, 10, "land"],
  ["5032", "Selbu", 4200, 10, "land"],
];
const TRUSTS: readonly (readonly CellValue[])[] = [
  ["Foretak", "Gruppe", "Folketall", "Elever"],
  ["Helse A", "land", 300, 1],
  ["Helse B", "land", 100, 3],
  ["Sum", "", 400, 4],
];

async function sessionOver(table: readonly (readonly CellValue[])[]) {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, table));
  await opened.session.saveScheme(OWN);
  return opened;
}

describe("a rule with other figures than the population", () => {
  it("takes them from the columns beside municipalities, by their headings, through to the sheet", async () => {
    const { session, gateway } = await sessionOver(MUNICIPALITIES);
    session.choose(choiceOfOwn(OWN));
    // 500 by pupils: 300, 100, 100; 500 among the country by population: 80 and 420.
    expect(amountsIn(session.getState())).toEqual(["300", "180", "520"]);
    await session.write("beside");
    const cells = gateway.workbook.active.contents();
    expect(Object.values(cells)).toEqual(expect.arrayContaining([300, 180, 520]));

    gateway.edit((sheet) => sheet.type(3, 4, [[""]]));
    await session.read();
    const { sheet } = session.getState();
    expect(sheet.kind === "table" && sheet.reading.issues[0]).toMatchObject({
      code: "party-without-group",
      name: "Selbu",
      cell: "E4",
    });
    gateway.edit((sheet) => sheet.type(3, 4, [["land"]]));

    const later = await startSession(gateway);
    expect(later.getState().written).toMatchObject({ rowsChanged: false, changes: [] });
    expect(amountsIn(later.getState())).toEqual(["300", "180", "520"]);
  });

  it("is found again on its printed table where the workbook has forgotten what was adopted", async () => {
    const { session, gateway } = await sessionOver(MUNICIPALITIES);
    session.choose(choiceOfOwn(OWN));
    const { code } = value(await deskOver(session, gateway).lock("Sak 1"));
    const [version] = memoryIn(gateway).adopted;
    const order = { kind: "attachment", form: "one-column" } as const;
    const { sheetName } = value(await deskOver(session, gateway).make(order));
    gateway.workbook.parts = [];
    gateway.workbook.activeId = sheetNamed(gateway, sheetName).id;
    const reopened = new MemoryGateway(gateway.workbook);
    const later = await startSession(reopened);
    await later.saveScheme(OWN);
    expect(value(await deskOver(later, reopened).recover()).code).toBe(code);
    expect(memoryIn(reopened).adopted).toEqual([version]);
  });

  it("tells that a figure has changed since the result was written", async () => {
    const { session, gateway } = await sessionOver(MUNICIPALITIES);
    session.choose(choiceOfOwn(OWN));
    await session.write("beside");
    gateway.workbook.active.type(1, 3, [[70]]);
    await session.read();
    expect(session.getState().written).toMatchObject({ rowsChanged: true });
  });

  it("stands as it was written when another scheme is chosen, which asks for other columns", async () => {
    const { session } = await sessionOver(MUNICIPALITIES);
    session.choose({ schemeId: "population", own: null, parameters: { total: "205000" } });
    await session.write("beside");
    session.choose(choiceOfOwn(OWN));
    expect(session.getState().written).toMatchObject({
      choiceChanged: true,
      rowsChanged: false,
      changes: [],
      changedCells: [],
    });
  });

  it.each([
    ["text in it", "mange", "figure-unreadable", "D2"],
    ["a cell with an error", "#N/A", "cell-has-error", "D2"],
  ])("is refused with %s, at its cell", async (_, value, code, cell) => {
    const { session, gateway } = await sessionOver(MUNICIPALITIES);
    gateway.workbook.active.type(1, 3, [[value]]);
    await session.read();
    session.choose(choiceOfOwn(OWN));
    expect(session.getState().outcome).toMatchObject({
      kind: "blocked",
      issues: [{ code, cell }],
    });
  });

  it("does not look at columns that nobody asks for", async () => {
    const { session, gateway } = await sessionOver(MUNICIPALITIES);
    gateway.workbook.active.type(1, 3, [["mange"]]);
    await session.read();
    session.choose({ schemeId: "population", own: null, parameters: { total: "205000" } });
    expect(amountsIn(session.getState())).toEqual(["200000", "800", "4200"]);
  });
});

describe("parties that are no municipalities", () => {
  it("are offered, read as such when somebody says so, shared between and written", async () => {
    const { session, gateway } = await sessionOver(TRUSTS);
    expect(session.getState().sheet).toMatchObject({
      kind: "no-table",
      account: { parties: { what: "parties-found", found: 2, figures: ["Folketall", "Elever"] } },
    });
    await session.correct({ parties: true });
    session.choose(choiceOfOwn(OWN));
    // 500 by pupils: 125 and 375; 500 by population: 375 and 125.
    expect(amountsIn(session.getState())).toEqual(["500", "500"]);
    await session.write("beside");
    expect(Object.values(gateway.workbook.active.contents())).toContain(500);

    const later = await startSession(gateway);
    expect(amountsIn(later.getState())).toEqual(["500", "500"]);
    expect(later.getState().written).toMatchObject({ choiceChanged: false, changes: [] });
  });

  it("are shared between by a ready agreement as well, once the column is named", async () => {
    const { session } = await sessionOver([
      ["Foretak", "Senger", "Ansatte"],
      ["Helse A", 10, 40],
      ["Helse B", 30, 60],
    ]);
    await session.correct({ parties: true });
    session.choose({ schemeId: "population", own: null, parameters: { total: "100" } });
    expect(session.getState().outcome).toMatchObject({
      kind: "blocked",
      issues: [{ code: "party-figure-unsaid", headings: ["Senger", "Ansatte"], cell: "B1" }],
    });
    await session.correct({ parties: true, populationColumn: 2 });
    expect(amountsIn(session.getState())).toEqual(["40", "60"]);
  });

  it("stand among municipalities without being left out: their table is read as one of parties", async () => {
    const { session } = await sessionOver([
      ["Part", "Folketall"],
      ["Trondheim", 200_000],
      ["Tydal", 800],
      ["Trøndelag fylkeskommune", 99_200],
    ]);
    expect(session.getState().outcome).toMatchObject({ kind: "blocked" });
    await session.correct({ parties: true });
    session.choose({ schemeId: "population", own: null, parameters: { total: "3000" } });
    expect(amountsIn(session.getState())).toEqual(["2000", "8", "992"]);
  });

  it("may be corrected column by column, as municipalities may", async () => {
    const { session } = await sessionOver([
      ["Nr", "Navn", "Folketall", "Kode"],
      [1, "A", 1, "x"],
      [2, "B", 3, "y"],
    ]);
    await session.correct({ parties: true, roles: { 3: "code" } });
    const { sheet } = session.getState();
    expect(sheet).toMatchObject({ reading: { members: [{ code: "x" }, { code: "y" }] } });
  });
});
