import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import { councilTexts } from "../../src/text/councilTexts";
import { describeIssue, textsFor } from "../../src/text";
import { openSession } from "./openSession";
import {
  deskOver,
  openDesk,
  value,
  sheetNamed,
  INVOICES,
  ORDERS,
  openYears,
  PARTS,
} from "./openDesk";

describe("a paper", () => {
  it.each(PARTS)("is known again on its sheet, and leads back: %s", async (part) => {
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
    const { parts } = gateway.workbook;
    gateway.workbook.parts = parts.map(({ id, text }) => ({
      id,
      text: JSON.stringify({ ...(JSON.parse(text) as object), papers: 7 }),
    }));
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
    const { parts } = gateway.workbook;
    const result = await desk.make(row.order);
    expect(result).toMatchObject({ ok: false, error: { code: row.code } });
    if (result === null || result.ok) return;
    const { error } = result;
    for (const language of ["nb", "en"] as const) {
      const said =
        error.area === "council"
          ? councilTexts(language).describeIssue(error)
          : describeIssue(error, textsFor(language));
      expect(said).toMatch(/^.{20,}[.]$/);
    }
    expect(gateway.workbook.sheets).toHaveLength(1);
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(gateway.workbook.parts).toBe(parts);
  });

  it.each(["", "hei", "K3AP-3Y3C-G3S4", "K3AP-3Y3C-G3S4-APS*"])(
    "is refused: a code that is none (%j)",
    async (code) => {
      const { gateway, desk } = await openDesk();
      const before = gateway.workbook.parts;
      expect(await desk.verifyCode(code)).toMatchObject({
        error: { code: "fingerprint-unreadable" },
      });
      expect(gateway.workbook.parts).toBe(before);
    }
  );
});
