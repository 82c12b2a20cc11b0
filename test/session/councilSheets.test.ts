import { openSession } from "./openSession";
import {
  labels,
  deskOver,
  openDesk,
  value,
  sheetNamed,
  cellHolding,
  ORDERS,
  YEARS,
  openYears,
} from "./openDesk";

describe("the register", () => {
  it("of an agreement names its own parties when the sheet is about other municipalities", async () => {
    const { session, gateway, desk } = await openDesk();
    session.choose({ schemeId: "hnt-2021" });
    value(await desk.make({ kind: "register", deadline: "31.12.2024" }));
    const register = sheetNamed(gateway, "Vedtak");
    expect(() => cellHolding(register, "Trondheim")).toThrow();
    for (const party of ["Namsos", "Bindal", "Helse Nord-Trøndelag HF"]) {
      expect(cellHolding(register, party)).toBeDefined();
    }
    expect(cellHolding(register, labels.register.suggestion)).toBeDefined();
  });

  it("tells two municipalities of one name apart", async () => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, [
        ["Kommunenummer", "Kommune", "Folketall 1.1.2024"],
        ["1515", "Herøy", 8928],
        ["1818", "Herøy", 1900],
      ])
    );
    session.choose({ schemeId: "population", parameters: { total: "1000" } });
    const desk = deskOver(session, gateway);
    const { sheetId } = value(await desk.make({ kind: "register", deadline: null }));
    await session.showSheet(sheetId);
    await session.read();
    expect(value(await desk.readRegister())).toMatchObject({ parties: 2, inForce: false });
  });

  it("is not measured against the adopted table of another agreement", async () => {
    const { session, desk } = await openDesk();
    value(await desk.lock("Sak 1"));
    session.choose({ schemeId: "hnt-2021" });
    const { sheetId } = value(await desk.make({ kind: "register", deadline: null }));
    await session.showSheet(sheetId);
    await session.read();
    expect(value(await desk.readRegister())).toMatchObject({ inForce: false });
  });

  it("misses a party of the adopted table that was deleted from it", async () => {
    const { session, gateway, desk } = await openDesk();
    value(await desk.lock("Sak 1"));
    const { sheetId } = value(await desk.make(ORDERS.register));
    await session.showSheet(sheetId);
    await session.read();
    const sheet = sheetNamed(gateway, "Vedtak");
    const { row } = cellHolding(sheet, "Tydal");
    gateway.edit(() => sheet.type(row, 0, [["", "", "", "", "", "", "", ""]]));
    expect(await desk.readRegister()).toMatchObject({
      error: { code: "party-missing", party: "Tydal" },
    });
  });
});

describe("a settlement by what was paid", () => {
  it("reads the cells that were selected on another sheet, as they are when it is made", async () => {
    const { session, gateway, desk } = await openDesk();
    const ledger = gateway.workbook.add("Reskontro");
    ledger.type(2, 1, [
      ["Kommune", "Innbetalt"],
      ["Trondheim", 4000000],
      ["5033", "15 590,50"],
    ]);
    const { activeId } = gateway.workbook;
    gateway.workbook.activeId = ledger.id;
    gateway.workbook.selection = { row: 2, column: 1, rows: 1000, columns: 2 };
    const cells = value(await desk.selectedCells());
    gateway.workbook.activeId = activeId;
    expect(cells).toMatchObject({ sheetName: "Reskontro", address: "B3:C1002" });
    gateway.edit(() => ledger.type(3, 2, [[4327264]]));
    value(await desk.make({ kind: "settlement", accounts: "10800000", paid: cells }));
    const sheet = sheetNamed(gateway, "Avregning");
    const paidBy = (name: string) => sheet.get(cellHolding(sheet, name).row, 4).content;
    expect(["Trondheim", "Tydal", "Oppdal"].map(paidBy)).toEqual([4327264, 15590.5, 0]);
    expect(cellHolding(sheet, "Innbetalt er lest fra «Reskontro».")).toBeDefined();
    expect(session.getState().sheet.kind).toBe("table");
  });
});

describe("the history", () => {
  it("has each year's population and amount, their changes, and the exact average's amounts", async () => {
    const { gateway, desk } = await openYears();
    value(await desk.make({ kind: "history" }));
    const sheet = sheetNamed(gateway, "Historikk");
    const heading = cellHolding(sheet, "Folketall 2022").row;
    const columnOf = (text: string) => cellHolding(sheet, text).column;
    const column = (text: string) =>
      [1, 2, 3].map((row) => sheet.get(heading + row, columnOf(text)).content);
    expect(column("Folketall 2024")).toEqual([773, 3678, 2035]);
    // 10 000 x 764 / 6286 and so on, by largest remainder.
    expect(column("Beløp 2022")).toEqual([1215, 5595, 3190]);
    expect(column("Beløp 2024")).toEqual([1192, 5671, 3137]);
    // 10 000 x 2305 / 19147, where the average itself is 768,33.
    expect(column("Beløp etter snittet")).toEqual([1204, 5632, 3164]);
    const [change] = column("Endring innb. 2022–2023");
    expect(change).toBe('=IF(OR(C7="",D7=""),"",D7-C7)');
    expect(gateway.workbook.active.contents()).toMatchObject({ E2: 773 });
  });

  it.each([
    { why: "one year", rows: YEARS.map((row) => row.slice(0, 3)) },
    {
      why: "no year in the headings",
      rows: [["Nr", "Kommune", "Folketall"], ...YEARS.slice(1).map((row) => row.slice(0, 3))],
    },
  ])("is refused for $why, and nothing is written", async ({ rows }) => {
    const { gateway, desk } = await openYears(rows);
    expect(await desk.make({ kind: "history" })).toMatchObject({
      error: { code: "one-year-only" },
    });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it("leaves out the amounts of a year in which somebody has no figure", async () => {
    const rows = YEARS.map((row) => [...row]);
    rows[2]![2] = ":";
    const { gateway, desk } = await openYears(rows);
    value(await desk.make({ kind: "history" }));
    const sheet = sheetNamed(gateway, "Historikk");
    expect(() => cellHolding(sheet, "Beløp 2022")).toThrow();
    expect(() => cellHolding(sheet, "Snitt av tre år")).toThrow();
    expect(cellHolding(sheet, "Beløp 2023")).toBeDefined();
  });
});
