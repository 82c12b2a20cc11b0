import type { PaperCards } from "../../src/session/papers/paperCards";
import {
  cellHolding,
  INVOICES,
  openDesk,
  openYears,
  ORDERS,
  PARTS,
  sheetNamed,
  value,
} from "./openDesk";

const cardOf = (cards: PaperCards, part: string) => cards.cards.find((card) => card.part === part);

describe("the cards of the papers", () => {
  it("stand in the order of the year, and none is made at first", async () => {
    const { desk } = await openDesk();
    const cards = value(await desk.cards());
    expect(cards.cards.map(({ when, part, state }) => [when, part, state.kind])).toEqual([
      ["before", "attachment", "not-made"],
      ["before", "consequence", "not-made"],
      ["before", "change", "not-made"],
      ["before", "history", "not-made"],
      ["decision", "lock", "not-made"],
      ["decision", "register", "not-made"],
      ["after", "invoices", "not-made"],
      ["after", "settlement", "not-made"],
    ]);
  });

  it("lead to every sheet that was made from this one, by the name it has now", async () => {
    const { session, gateway, desk } = await openDesk();
    for (const part of PARTS) if (part !== "history") value(await desk.make(ORDERS[part]));
    const attachment = sheetNamed(gateway, "Vedlegg 1");
    attachment.name = "Vedlegg til sak 99-24";
    const cards = value(await desk.cards());
    expect(cardOf(cards, "attachment")?.made.map(({ sheetName }) => sheetName)).toEqual([
      "Vedlegg til sak 99-24",
      "Vedlegg 2",
    ]);
    gateway.workbook.remove(attachment);
    await session.read();
    expect(cardOf(value(await desk.cards()), "attachment")?.made).toHaveLength(1);
  });

  it("say the code of what is locked, and when the sheet gives something else since", async () => {
    const { session, desk } = await openDesk();
    const { code } = value(await desk.lock("Sak 99/24"));
    const locked = { kind: "locked", code, note: "Sak 99/24", date: "2024-12-11" };
    expect(cardOf(value(await desk.cards()), "lock")?.state).toEqual({ ...locked, stands: true });
    session.setParameter("total", "9000000");
    await session.write("beside");
    const { sheet } = session.getState();
    expect(sheet).not.toMatchObject({ sheetName: "Ark1" });
    expect(cardOf(value(await desk.cards()), "lock")?.state).toEqual({ ...locked, stands: false });
  });

  it("no longer call a sheet the locked one where an amount of it was typed over", async () => {
    const { gateway, desk } = await openDesk();
    value(await desk.lock("Sak 99/24"));
    const stands = async () => cardOf(value(await desk.cards()), "lock")?.state;
    const sheet = gateway.workbook.active;
    const { row, column } = cellHolding(sheet, 4327264);
    gateway.edit(() => sheet.type(row, column, [[4327265]]));
    expect(await stands()).toMatchObject({ stands: false });
    gateway.edit(() => sheet.type(row, column, [[4327264]]));
    expect(await stands()).toMatchObject({ stands: true });
  });

  it("count the decisions on the register as they are typed", async () => {
    const { gateway, desk } = await openDesk();
    value(await desk.make(ORDERS.register));
    const register = sheetNamed(gateway, "Vedtak");
    const cells = [...register.cells.values()].filter(
      ({ column, cell }) => column === 4 && cell.content === "Venter"
    );
    expect(cells).toHaveLength(34);
    for (const { row, column } of cells.slice(0, 31)) register.type(row, column, [["Vedtatt"]]);
    expect(cardOf(value(await desk.cards()), "register")?.state).toMatchObject({
      kind: "decisions",
      parties: 34,
      count: { adopted: 31, pending: 3 },
      inForce: false,
    });
    const { row, column } = cells[33]!;
    register.type(row, column, [["kanskje"]]);
    expect(cardOf(value(await desk.cards()), "register")?.state).toMatchObject({
      kind: "unreadable",
      issue: { code: "decision-unknown", text: "kanskje" },
    });
  });

  it("count the register by the agreement it was made by, whatever is chosen since", async () => {
    const { session, gateway, desk } = await openDesk();
    value(await desk.lock("Sak 99/24"));
    const { sheetId } = value(await desk.make(ORDERS.register));
    const register = sheetNamed(gateway, "Vedtak");
    register.shift({ axis: "rows", at: cellHolding(register, "Tydal").row, count: -1 });
    session.choose({ schemeId: "population", parameters: { total: "10000" } });
    const { state } = cardOf(value(await desk.cards()), "register")!;
    await session.showSheet(sheetId);
    const onSheet = await desk.readRegister();
    expect(onSheet).toMatchObject({ ok: false, error: { area: "council" } });
    expect(state).toEqual({ kind: "unreadable", issue: !onSheet.ok && onSheet.error });
  });

  it("count the invoices on their sheet, and suggest its terms and the year after the population's", async () => {
    const { gateway, desk } = await openDesk();
    const before = value(await desk.cards());
    expect(before?.suggested).toEqual({ year: "2025", terms: null, payers: 34 });
    value(await desk.make(INVOICES));
    const cards = value(await desk.cards());
    const state = { kind: "invoices", invoices: 136, terms: 4, year: 2025 };
    expect(cardOf(cards, "invoices")?.state).toEqual(state);
    expect(cards?.suggested.terms).toBe("4");
    const sheet = sheetNamed(gateway, "Fakturagrunnlag");
    const { row } = cellHolding(sheet, "HP2025-1547-2");
    sheet.shift({ axis: "rows", at: row, count: -1 });
    expect(cardOf(value(await desk.cards()), "invoices")?.state).toEqual({
      ...state,
      invoices: 135,
    });
  });

  it("suggest no terms from another agreement, and no year where none is known", async () => {
    const { session, desk } = await openYears([
      ["Nr", "Kommune", "Folketall"],
      ["5033", "Tydal", 773],
      ["1547", "Aukra", 3678],
    ]);
    value(await desk.make({ ...INVOICES, terms: "12" }));
    expect(value(await desk.cards())?.suggested).toEqual({ year: null, terms: "12", payers: 2 });
    session.choose({ schemeId: "hp-2025", parameters: {} });
    expect(value(await desk.cards())?.suggested).toEqual({ year: "2025", terms: null, payers: 2 });
  });

  it("leave what the last action came to as it is said", async () => {
    const { session, desk } = await openDesk();
    const { notice } = session.getState();
    expect(notice).toMatchObject({ kind: "written" });
    value(await desk.cards());
    expect(session.getState().notice).toEqual(notice);
  });
});
