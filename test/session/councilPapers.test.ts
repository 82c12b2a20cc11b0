import { parseMemory } from "../../src/session/memory";
import { createCouncilDesk, type CouncilDesk } from "../../src/session/councilDesk";
import type { CouncilOrder } from "../../src/session/councilPlans";
import type { Session } from "../../src/session/session";
import { councilTexts } from "../../src/text/councilTexts";
import { describeIssue, textsFor } from "../../src/text";
import { isOfCouncil } from "../../src/session/isOfCouncil";
import { COUNCIL_PARTS } from "../../src/sheet/layout/ownNames";
import { sha256 } from "../council/hp2025";
import type { MemoryGateway } from "../memory/memoryGateway";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { openSession } from "./openSession";

const { labels } = councilTexts("nb");

const deskOver = (session: Session, gateway: MemoryGateway): CouncilDesk =>
  createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });

/** The 34 municipalities with their result on the sheet. */
async function openDesk() {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  return { session, gateway, desk: deskOver(session, gateway) };
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown } | null): T {
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const sheetNamed = ({ workbook }: MemoryGateway, name: string): MemorySheet =>
  workbook.sheets.find((sheet) => sheet.name === name)!;

function cellHolding(sheet: MemorySheet, content: unknown): { row: number; column: number } {
  const found = [...sheet.cells.values()].find(({ cell }) => cell.content === content);
  if (!found) throw new Error(`No cell holds ${String(content)}.`);
  return found;
}

const INVOICES = {
  kind: "invoices",
  issuer: "KS",
  year: "2025",
  terms: "4",
  dueDays: "30",
  reference: "HP",
} as const;

const ORDERS: Readonly<Record<(typeof COUNCIL_PARTS)[number], CouncilOrder>> = {
  attachment: { kind: "attachment", form: "two-blocks" },
  representation: { kind: "representation" },
  register: { kind: "register", deadline: "2024-12-31" },
  sensitivity: { kind: "sensitivity" },
  consequence: { kind: "consequence", leavers: ["5033"] },
  invoices: INVOICES,
  settlement: { kind: "settlement", accounts: "10432118" },
  history: { kind: "history" },
};

/** Three years side by side, as Statistics Norway gives them. */
const YEARS = [
  ["Nr", "Kommune", "2022", "2023", "2024"],
  ["5033", "Tydal", 764, 768, 773],
  ["1547", "Aukra", 3517, 3589, 3678],
  ["5026", "Holtålen", 2005, 2018, 2035],
];

async function openYears(rows: readonly (readonly (string | number)[])[] = YEARS) {
  const { session, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, rows)
  );
  session.choose({ schemeId: "population", parameters: { total: "10000" } });
  return { session, gateway, desk: deskOver(session, gateway) };
}

describe("a paper", () => {
  it.each(COUNCIL_PARTS)("is known again on its sheet, and leads back: %s", async (part) => {
    const { session, desk } = await (part === "history" ? openYears() : openDesk());
    const { sheetId } = value(await desk.make(ORDERS[part]));
    await session.showSheet(sheetId);
    await session.read();
    const { sheet } = session.getState();
    expect(sheet).toMatchObject({ kind: "paper", part, source: { sheetName: "Ark1" } });
    if (sheet.kind !== "paper") throw new Error("A paper was expected.");
    await session.showSheet(sheet.source!.sheetId);
    await session.read();
    expect(session.getState().sheet.kind).toBe("table");
  });

  it("still leads back when it has been renamed, and after the result was undone", async () => {
    const { session, gateway, desk } = await openDesk();
    const { sheetId } = value(await desk.make(ORDERS.attachment));
    gateway.edit(() => {
      sheetNamed(gateway, "Vedlegg 1").name = "Til saken";
    });
    await session.undo();
    await session.showSheet(sheetId);
    await session.read();
    expect(session.getState().sheet).toMatchObject({
      kind: "paper",
      source: { sheetName: "Ark1" },
    });
  });

  it("says what it is where the workbook has forgotten where it came from", async () => {
    const { session, gateway, desk } = await openDesk();
    const { sheetId } = value(await desk.make(ORDERS.register));
    gateway.workbook.memory = JSON.stringify({
      ...parseMemory(gateway.workbook.memory),
      papers: 7,
    });
    await session.showSheet(sheetId);
    await session.read();
    expect(session.getState().sheet).toMatchObject({
      kind: "paper",
      part: "register",
      source: null,
    });
  });
});

describe("bad input", () => {
  const population = [["Kommunenummer", "Kommune", "Folketall 1.1.2024"]] as (string | number)[][];

  it.each<{ why: string; order: CouncilOrder; code: string; rows?: (string | number)[][] }>([
    {
      why: "a leaver who is no member",
      order: { kind: "consequence", leavers: ["0301"] },
      code: "leaver-not-member",
    },
    { why: "no leaver", order: { kind: "consequence", leavers: [] }, code: "no-leavers" },
    {
      why: "all members leaving",
      order: { kind: "consequence", leavers: ["5001", "5033"] },
      rows: [
        ["5001", "Trondheim", 214565],
        ["5033", "Tydal", 773],
      ],
      code: "all-leave",
    },
    {
      why: "one member, who cannot leave alone",
      order: { kind: "sensitivity" },
      rows: [["5001", "Trondheim", 214565]],
      code: "all-leave",
    },
    {
      why: "a register with a party twice",
      order: { kind: "register", deadline: null },
      rows: [
        ["5001", "Trondheim", 214565],
        ["5033", "Tydal", 773],
        ["5001", "Trondheim", 214565],
      ],
      code: "party-twice",
    },
    {
      why: "a day that no calendar has",
      order: { kind: "register", deadline: "31.02.2025" },
      code: "deadline-not-valid",
    },
    ...["0", "3", "6", "-1", "4.0", ""].map((terms) => ({
      why: `«${terms}» terms`,
      order: { ...INVOICES, terms },
      code: "terms-not-possible",
    })),
    { why: "no year", order: { ...INVOICES, year: "" }, code: "year-not-valid" },
    { why: "no days", order: { ...INVOICES, dueDays: "-3" }, code: "due-days-not-valid" },
    {
      why: "accounts in øre where kroner are shared",
      order: { kind: "settlement", accounts: "10.5" },
      code: "accounts-not-valid",
    },
    {
      why: "payments of somebody else",
      order: {
        kind: "settlement",
        accounts: "100",
        paid: {
          source: "x.csv",
          values: [
            ["Oslo", 5],
            ["5001", 7],
          ],
          row: 0,
          column: 0,
        },
      },
      code: "payment-of-stranger",
    },
    {
      why: "payments that are not there",
      order: {
        kind: "settlement",
        accounts: "100",
        paid: { source: "x.csv", values: [], row: 0, column: 0 },
      },
      code: "no-payments",
    },
  ])("is refused in words in both languages, and nothing is written: $why", async (row) => {
    const { session, gateway } = await openSession(({ workbook }) => {
      if (row.rows) workbook.active.type(0, 0, [...population, ...row.rows]);
    });
    if (!row.rows) await session.insertExample();
    else await session.read();
    const desk = deskOver(session, gateway);
    const before = gateway.workbook.active.contents();
    const { memory } = gateway.workbook;
    const result = await desk.make(row.order);
    expect(result).toMatchObject({ ok: false, error: { code: row.code } });
    if (result === null || result.ok) return;
    const { error } = result;
    for (const language of ["nb", "en"] as const) {
      const said = isOfCouncil(error)
        ? councilTexts(language).describeIssue(error)
        : describeIssue(error, textsFor(language));
      expect(said).toMatch(/^.{20,}[.]$/);
    }
    expect(gateway.workbook.sheets).toHaveLength(1);
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(gateway.workbook.memory).toBe(memory);
  });

  it.each(["", "hei", "K3AP-3Y3C-G3S4", "K3AP-3Y3C-G3S4-APS*"])(
    "is refused: a code that is none (%j)",
    async (code) => {
      const { gateway, desk } = await openDesk();
      const before = gateway.workbook.memory;
      expect(await desk.verifyCode(code)).toMatchObject({
        error: { code: "fingerprint-unreadable" },
      });
      expect(gateway.workbook.memory).toBe(before);
    }
  );
});

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
