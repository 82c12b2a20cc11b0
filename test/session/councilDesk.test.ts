import { councilTexts } from "../../src/text/councilTexts";
import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import { council } from "../../src/text/nb/council";
import {
  calculateSums,
  cellHolding,
  deskOver,
  INVOICES,
  labels,
  openDesk,
  sheetNamed,
  value,
} from "./openDesk";
import { memoryIn, openSession, startSession } from "./openSession";

describe("the council's papers", () => {
  it.each<{ order: CouncilOrder; name: string }>([
    { order: { kind: "attachment", form: "two-blocks" }, name: "Vedlegg 1" },
    { order: { kind: "attachment", form: "one-column" }, name: "Vedlegg 1" },
    { order: { kind: "representation" }, name: "Vedlegg 2" },
    { order: { kind: "register", deadline: "2024-12-31" }, name: "Vedtak" },
    { order: { kind: "sensitivity" }, name: "Følsomhet" },
    { order: { kind: "consequence", leavers: ["5001"] }, name: "Konsekvens" },
    { order: INVOICES, name: "Fakturagrunnlag" },
    { order: { kind: "settlement", accounts: "10432118" }, name: "Avregning" },
  ])("stand on sheets of their own and change nothing else: $order", async ({ order, name }) => {
    const { gateway, desk } = await openDesk();
    const before = gateway.workbook.active.contents();
    const memory = memoryIn(gateway);
    const { sheetId, sheetName } = value(await desk.make(order));
    expect(sheetName).toBe(name);
    expect(gateway.workbook.active.contents()).toEqual(before);
    const [paper, ...others] = memoryIn(gateway).papers;
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ sheetId, sheetName, source: { sheetName: "Ark1" } });
    expect({ ...memoryIn(gateway), papers: [] }).toEqual(memory);
    expect(value(await desk.make(order)).sheetName).toBe(`${name} 2`);
  });

  it.each<{ why: string; order: CouncilOrder; code: string }>([
    {
      why: "3 terms",
      order: { ...INVOICES, terms: "3" } as CouncilOrder,
      code: "terms-not-possible",
    },
    {
      why: "a year of two digits",
      order: { ...INVOICES, year: "25" } as CouncilOrder,
      code: "year-not-valid",
    },
    {
      why: "days that are none",
      order: { ...INVOICES, dueDays: "snart" } as CouncilOrder,
      code: "due-days-not-valid",
    },
    {
      why: "accounts that are no amount",
      order: { kind: "settlement", accounts: "mye" },
      code: "accounts-not-valid",
    },
  ])("refuse $why, in words, and write nothing", async ({ order, code }) => {
    const { gateway, desk } = await openDesk();
    const result = await desk.make(order);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (result && !result.ok) {
      expect(council.describeIssue(result.error as never).length).toBeGreaterThan(20);
    }
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it("are not made of an empty sheet", async () => {
    const { session, gateway } = await openSession();
    const desk = deskOver(session, gateway);
    expect(await desk.make({ kind: "attachment", form: "two-blocks" })).toMatchObject({
      error: { code: "no-population-table" },
    });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it("give the parties of an agreement without money from its own set, as a suggestion", async () => {
    const { session, gateway } = await openSession();
    session.choose({ schemeId: "hnt-2021" });
    value(await deskOver(session, gateway).make({ kind: "register", deadline: null }));
    const register = sheetNamed(gateway, "Vedtak");
    expect(cellHolding(register, "Helse Nord-Trøndelag HF")).toBeDefined();
    expect(cellHolding(register, labels.register.suggestion)).toBeDefined();
  });
});

describe("an adopted version", () => {
  it("is not locked with a note that no cell has room for", async () => {
    const { desk } = await openDesk();
    const locked = await desk.lock("x".repeat(1001));
    expect(locked).toEqual({
      ok: false,
      error: { area: "council", code: "note-too-long", length: 1001, most: 1000 },
    });
    if (locked?.ok !== false || locked.error.area !== "council") throw new Error("A refusal.");
    expect(councilTexts("nb").describeIssue(locked.error)).toMatch(/1\s001 tegn.*1\s000/);
    expect(councilTexts("en").describeIssue(locked.error)).toMatch(/1,001 characters.*1,000/);
    expect(value(await desk.versions())).toEqual([]);
    expect(await desk.lock("x".repeat(1000))).toMatchObject({ ok: true });
  });

  it("stays in the workbook, once, and never changes when new figures come", async () => {
    const { session, gateway, desk } = await openDesk();
    const { code } = value(await desk.lock(" Sak 99/24 "));
    expect(code).toBe("K3AP-3Y3C-G3S4-APSM");
    expect(await desk.lock("")).toMatchObject({ error: { code: "already-adopted" } });
    const [version] = value(await desk.versions());
    expect(version).toEqual({ date: "2024-12-11", note: "Sak 99/24", code });

    gateway.edit((sheet) => {
      const { row, column } = cellHolding(sheet, 773);
      sheet.type(row, column, [[800]]);
    });
    await session.refresh();
    value(await desk.lock("ny"));
    await session.undo();
    const again = deskOver(await startSession(gateway), gateway);
    expect(value(await again.versions()).map(({ note }) => note)).toEqual(["ny", "Sak 99/24"]);
    expect(value(await again.versions())[1]).toEqual(version);
  });

  it("is what a settlement takes for the budget", async () => {
    const { gateway, session, desk } = await openDesk();
    value(await desk.lock(""));
    session.setParameter("total", "9000000");
    value(await desk.make({ kind: "settlement", accounts: "10800000" }));
    const sheet = sheetNamed(gateway, "Avregning");
    const { row } = cellHolding(sheet, "Trondheim");
    expect([3, 4, 5].map((column) => sheet.get(row, column).content)).toEqual([
      4327264, 4327264, 4327264,
    ]);
  });
});

describe("verification", () => {
  it("says yes to the printed code, however the rows are sorted or hidden", async () => {
    const { session, gateway, desk } = await openDesk();
    const { code } = value(await desk.lock(""));
    expect(value(await desk.verifyCode(code.toLowerCase()))).toMatchObject({
      same: true,
      differences: [],
    });
    const { active } = gateway.workbook;
    const first = cellHolding(active, "Trondheim").row;
    gateway.edit((sheet) => {
      const rows = Array.from({ length: 34 }, (_, index) => index + first);
      const width = 4;
      const contents = rows.map((row) =>
        Array.from({ length: width }, (_, column) => sheet.get(row, column).content)
      );
      const column = sheet.names.find(({ name }) => name === "HPSHARE_amount_1")!.area.column;
      const amounts = rows.map((row) => [sheet.get(row, column).content]);
      sheet.type(first, 0, contents.reverse());
      sheet.type(first, column, amounts.reverse());
    });
    await session.read();
    expect(value(await desk.verifyCode(code))).toMatchObject({ same: true, differences: [] });
  });

  it("names the municipality whose amount was changed by a krone, though a sum still adds up", async () => {
    const { gateway, desk } = await openDesk();
    const { code } = value(await desk.lock(""));
    gateway.edit((sheet) => {
      const { row, column } = cellHolding(sheet, 4327264);
      sheet.type(row, column, [[4327263]]);
    });
    expect(value(await desk.verifyCode(code))).toMatchObject({
      same: false,
      differences: [
        { kind: "amount", party: { name: "Trondheim" }, from: "4327264", to: "4327263" },
      ],
    });
  });

  it("names a changed population", async () => {
    const { gateway, desk } = await openDesk();
    const { code } = value(await desk.lock(""));
    gateway.edit((sheet) => {
      const { row, column } = cellHolding(sheet, 773);
      sheet.type(row, column, [[774]]);
    });
    const { differences } = value(await desk.verifyCode(code));
    expect(differences).toEqual([
      expect.objectContaining({ kind: "population", from: "773", to: "774" }),
    ]);
  });

  it.each(["two-blocks", "one-column"] as const)(
    "reads the attachment back (%s): the same, until a digit is changed",
    async (form) => {
      const { session, gateway, desk } = await openDesk();
      const { code } = value(await desk.lock(""));
      const { sheetId } = value(await desk.make({ kind: "attachment", form }));
      await session.showSheet(sheetId);
      calculateSums(sheetNamed(gateway, "Vedlegg 1"));
      expect(value(await desk.verifyCode(code))).toMatchObject({ same: true, differences: [] });
      gateway.edit((sheet) => {
        const { row, column } = cellHolding(sheet, 74177);
        sheet.type(row, column, [[74176]]);
      });
      expect(value(await desk.verifyCode(code))).toMatchObject({
        same: false,
        differences: [{ kind: "amount", party: { name: "Aukra" } }],
      });
    }
  );

  it("says no without a list to a code the workbook does not know", async () => {
    const { desk } = await openDesk();
    expect(value(await desk.verifyCode("0000-0000-0000-0000"))).toMatchObject({
      same: false,
      differences: null,
    });
  });

  it("refuses what is no code", async () => {
    const { desk } = await openDesk();
    expect(await desk.verifyCode("hei")).toMatchObject({
      error: { code: "fingerprint-unreadable" },
    });
  });
});

describe("the adoption register", () => {
  it("is read back from its sheet, and a party twice is refused with both cells", async () => {
    const { session, gateway, desk } = await openDesk();
    const { sheetId } = value(await desk.make({ kind: "register", deadline: "2024-12-31" }));
    await session.showSheet(sheetId);
    expect(value(await desk.readRegister())).toMatchObject({
      inForce: false,
      count: { pending: 34 },
    });
    const sheet = sheetNamed(gateway, "Vedtak");
    const decisions = [...sheet.cells.values()].filter(
      ({ cell, column }) => column === 4 && cell.content === "Venter"
    );
    gateway.edit(() => decisions.forEach(({ row }) => sheet.type(row, 4, [["Vedtatt"]])));
    expect(value(await desk.readRegister()).inForce).toBe(true);
    gateway.edit(() => sheet.type(decisions[3]!.row, 1, [["Trondheim"]]));
    expect(await desk.readRegister()).toMatchObject({
      error: { code: "party-twice", party: "Trondheim", cells: { length: 2 } },
    });
  });

  it("says so where the sheet is none", async () => {
    const { desk } = await openDesk();
    expect(await desk.readRegister()).toMatchObject({ error: { code: "no-register" } });
  });
});
