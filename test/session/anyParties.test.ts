import { councilTexts } from "../../src/text/councilTexts";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { ANY_PARTIES, openAny, type AnyParties, type Opened } from "./anyParties";
import { cellHolding, INVOICES, sheetNamed, value } from "./openDesk";
import { startSession } from "./openSession";

/** What an agreement of any parties may not have: members that are municipalities, several years, one figure alone. */
const WHY_NOT_MADE = new Set(["no-municipalities", "other-figures-counted", "one-year-only"]);
const TOWNS = ANY_PARTIES[0]!;
const TRUSTS = ANY_PARTIES[1]!;

/** A row of a sheet as texts, from its first cell on. */
const rowOf = (sheet: MemorySheet, row: number): readonly string[] => {
  const cells = [...sheet.cells.values()].filter((cell) => cell.row === row);
  const last = Math.max(...cells.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) =>
    String(cells.find((cell) => cell.column === column)?.cell.content ?? "")
  );
};
const textsOn = (sheet: MemorySheet) => [...sheet.cells.values()].map(({ cell }) => cell.content);

async function make({ desk, gateway }: Opened, order: Parameters<Opened["desk"]["make"]>[0]) {
  const { sheetName } = value(await desk.make(order));
  return sheetNamed(gateway, sheetName);
}

const amountsIn = ({ session }: Pick<Opened, "session">) => {
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error(JSON.stringify(outcome));
  return outcome.allocation.rows.map(({ name, amount }) => [name, amount.toFixed()]);
};

describe("papers of any parties and any agreement", () => {
  it.each(ANY_PARTIES)("are made, or refused with a sentence: $why", async (any) => {
    const opened = await openAny(any);
    await opened.session.write("beside");
    value(await opened.desk.lock("sak 1"));
    const made: string[] = [];
    for (const order of [
      { kind: "attachment", form: "two-blocks" },
      { kind: "representation" },
      { kind: "register", deadline: null },
      { kind: "sensitivity" },
      { kind: "consequence", leavers: [idOf(any)] },
      { kind: "history" },
      INVOICES,
      { kind: "settlement", accounts: "900000" },
    ]) {
      const paper = await opened.desk.make(order);
      if (!paper) throw new Error(order.kind);
      if (paper.ok) made.push(order.kind);
      else {
        const { error } = paper;
        if (error.area !== "council") throw new Error(error.code);
        expect(WHY_NOT_MADE).toContain(error.code);
        const said = councilTexts("nb").describeIssue(error);
        expect(said.endsWith(".")).toBe(true);
      }
    }
    expect(made).toEqual([
      "attachment",
      ...(any.isOfParties ? [] : ["representation"]),
      "register",
      "sensitivity",
      "consequence",
      "invoices",
      "settlement",
    ]);
    for (const { name, cells } of opened.gateway.workbook.sheets) {
      const isKnr = [...cells.values()].some(({ cell }) => cell.content === "Kommunenummer");
      expect({ name, isKnr: isKnr && any.isOfParties }).toEqual({ name, isKnr: false });
    }
  });

  it.each(ANY_PARTIES)("show every figure that was counted, and none else: $why", async (any) => {
    const opened = await openAny(any);
    const sheet = await make(opened, { kind: "attachment", form: "two-blocks" });
    const { row } = cellHolding(sheet, "Andel");
    const headings = rowOf(sheet, row);
    const counted: Readonly<Record<string, readonly string[]>> = {
      Town: ["Town", "Region", "Population", "Valuation", "Road miles", "Andel", "Beløp"],
      Id: ["Id", "Helseforetak", "Gruppe", "Senger", "Andel", "Beløp"],
      Nr: ["Nr", "Part", "Gruppe", "Folketall", "Elever", "Andel", "Beløp"],
    };
    if (any.isOfParties) expect(headings).toEqual(counted[String(any.rows[0]![0])]);
    const copied = opened.desk
      .copy((figure) => figure.toFixed())!
      .text.split("\n")[0]!
      .split("\t");
    expect(headings).toEqual(expect.arrayContaining(copied));
  });

  it.each(ANY_PARTIES)(
    "stand on a new sheet under the table's own headings, and read as they were: $why",
    async (any) => {
      const opened = await openAny(any);
      const before = amountsIn(opened);
      await opened.session.write("new-sheet");
      const sheet = opened.gateway.workbook.sheets.at(-1)!;
      if (any.isOfParties) {
        const own = rowOf(sheet, 0);
        expect(own.slice(0, own.indexOf("Andel")).sort()).toEqual([...any.rows[0]!].sort());
      }
      opened.gateway.activateByHand(sheet.id);
      const again = await startSession(opened.gateway);
      expect(again.getState().written).toMatchObject({
        rowsChanged: false,
        changes: [],
        changedCells: [],
      });
      expect(amountsIn({ session: again })).toEqual(before);
    }
  );

  it.each(ANY_PARTIES)(
    "notice a figure, a rule and a parameter that have changed: $why",
    async (any) => {
      const { session, gateway, desk } = await openAny(any);
      await session.write("beside");
      const { code } = value(await desk.lock("sak 1"));
      expect(value(await desk.verifyCode(code))).toMatchObject({ same: true, differences: [] });
      const { row, column, to } = any.figure;
      const was = any.rows[row]![column]!;
      gateway.workbook.active.type(row, column, [[to]]);
      await session.read();
      const { same, differences } = value(await desk.verifyCode(code));
      expect(same).toBe(false);
      const figure = differences!.find(({ kind }) => kind === "figure" || kind === "population");
      expect(figure).toMatchObject({ from: String(was), to: String(to) });
      gateway.workbook.active.type(row, column, [[was]]);
      await session.read();
      expect(value(await desk.verifyCode(code)).same).toBe(true);
    }
  );

  it("notice a group, a parameter and a share of the tree that have changed, and say where", async () => {
    const { session, gateway, desk } = await openAny(TRUSTS);
    const { code } = value(await desk.lock(""));
    gateway.workbook.active.type(3, 2, [["helseforetak"]]);
    await session.read();
    expect(value(await desk.verifyCode(code)).differences).toContainEqual(
      expect.objectContaining({ kind: "group", from: "stiftelse", to: "helseforetak" })
    );
    const towns = await openAny(TOWNS);
    const adopted = value(await towns.desk.lock("")).code;
    towns.session.setParameter("total", "1000001");
    expect(value(await towns.desk.verifyCode(adopted)).differences).toContainEqual(
      expect.objectContaining({ kind: "parameter", parameter: "total", to: "1000001" })
    );
    const { choice } = towns.session.getState();
    const own = choice.own!;
    const [first, ...terms] = (own.scheme.rule as { terms: readonly object[] }).terms;
    const rule = {
      ...own.scheme.rule,
      terms: [
        { ...first, amount: { share: "0.4" } },
        { ...first, amount: { share: "0.1" } },
        ...terms,
      ],
    };
    towns.session.choose({ own: { ...own, scheme: { ...own.scheme, rule: rule as never } } });
    const { same, differences } = value(await towns.desk.verifyCode(adopted));
    expect(same).toBe(false);
    const said = differences!.map(councilTexts("nb").describeDifference);
    expect(said).toContain("«Hvor mye» i ledd 1 (rule.terms.0.amount.share): 0,5 → 0,4");
  });

  it.each(ANY_PARTIES)("keep a register that counts each party once: $why", async (any) => {
    const opened = await openAny(any);
    value(await opened.desk.lock(""));
    const sheet = await make(opened, { kind: "register", deadline: null });
    const parties = any.rows.length - 1;
    const { row, column } = cellHolding(sheet, "Mangler");
    sheet.type(row + 1, column - 3, [["Vedtatt"]]);
    opened.gateway.activateByHand(sheet.id);
    await opened.session.read();
    const state = value(await opened.desk.readRegister());
    expect(state).toMatchObject({
      parties,
      inForce: false,
      count: { adopted: 1, pending: parties - 1 },
    });
  });

  it.each(ANY_PARTIES)("are invoiced by name, and read back: $why", async (any) => {
    const opened = await openAny(any);
    const sheet = await make(opened, INVOICES);
    const payers = new Set(any.rows.slice(1).map((row) => String(nameIn(any, row))));
    for (const payer of payers) expect(textsOn(sheet)).toContain(payer);
    const { cards } = value(await opened.desk.cards());
    expect(cards.find(({ part }) => part === "invoices")?.state).toMatchObject({
      kind: "invoices",
      invoices: 4 * (any.rows.length - 1),
      terms: 4,
      year: 2025,
    });
    const file = value(await opened.desk.invoiceFile(INVOICES)).text;
    if (any.isOfParties) expect(file).not.toContain("Kommunenummer");
    expect(file).not.toMatch(/(^|[;\n])[=@]/);
  });

  it.each(ANY_PARTIES)(
    "tell what would happen without one, on a sheet of its own: $why",
    async (any) => {
      const { session, gateway } = await openAny(any);
      await session.writeScenario({ parameters: {}, without: [idOf(any)] });
      const sheet = sheetNamed(gateway, "Scenario");
      expect(textsOn(sheet)).toContain(any.isOfParties ? String(any.rows[0]![0]) : "Kommunenummer");
    }
  );

  it("settle a total by the agreement's own key, also with other accounts", async () => {
    const opened = await openAny(TOWNS);
    const sheet = await make(opened, { kind: "settlement", accounts: "900000" });
    const { row, column } = cellHolding(sheet, "Andel av regnskapet");
    const finals = [1, 2, 3, 4].map((down) => Number(rowOf(sheet, row + down)[column]));
    expect(finals.reduce((all, each) => all + each, 0)).toBe(900000);
    expect(finals[1]).toBe(16177);
  });

  it("change from one year to the next by what the figures do, with both years of them", async () => {
    const opened = await openAny(TOWNS);
    await opened.session.write("beside");
    expect(
      await opened.session.makeNextYear({
        news: null,
        index: null,
        parameters: { total: "1100000" },
      })
    ).toMatchObject({ ok: true });
    const { row, column, to } = { row: 2, column: 3, to: 60 };
    opened.gateway.workbook.active.type(row, column, [[to]]);
    await opened.session.refresh();
    const sheet = await make(opened, { kind: "change" });
    const headings = rowOf(sheet, cellHolding(sheet, "Road miles forrige gang").row);
    expect(headings).toEqual(
      expect.arrayContaining([
        "Town",
        "Region",
        "Population forrige gang",
        "Population",
        "Valuation",
        "Av tallene",
      ])
    );
    expect(headings).not.toContain("Av folketall");
    expect(textsOn(sheet)).toEqual(expect.arrayContaining([48, 60]));
  });

  it("take what was paid by id, or by a name that one party has", async () => {
    const opened = await openAny(TRUSTS);
    const paid = (payer: string) => ({
      kind: "settlement",
      accounts: "900000",
      paid: {
        source: "R",
        values: [
          ["Hvem", "Betalt"],
          ["HF1", 5],
          [payer, 10],
        ],
        row: 0,
        column: 0,
      },
    });
    expect(value(await opened.desk.make(paid("HF3")))).toBeTruthy();
    expect(value(await opened.desk.make(paid("Helse Stavanger")))).toBeTruthy();
    expect(await opened.desk.make(paid("Helse Bergen"))).toMatchObject({
      error: { code: "payment-of-stranger" },
    });
  });
});

const nameIn = ({ named }: AnyParties, row: AnyParties["rows"][number]) => row[named];
const idOf = ({ rows, leaver }: AnyParties): string =>
  String(rows.find((row) => row.includes(leaver))![0]);
