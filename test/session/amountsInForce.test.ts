import { vouchedFor } from "../../src/papers";
import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import { councilTexts } from "../../src/text/councilTexts";
import type { MemoryGateway } from "../memory/memoryGateway";
import {
  cellHolding,
  deskOver,
  INVOICES,
  labels,
  openDesk,
  ORDERS,
  sheetNamed,
  value,
} from "./openDesk";
import { memoryIn, openSession, settled } from "./openSession";

const CODE = "K3AP-3Y3C-G3S4-APSM";
const TYDAL = { population: 773, amount: 15590 } as const;
const ONCE = { ...INVOICES, terms: "1" } as const;
const SETTLEMENT: CouncilOrder = { kind: "settlement", accounts: "10800000" };

type Desk = Awaited<ReturnType<typeof openDesk>>;

async function type({ session, gateway }: Desk, old: number, content: number | string) {
  gateway.edit((sheet) => {
    const { row, column } = cellHolding(sheet, old);
    sheet.type(row, column, [[content]]);
  });
  await settled(session);
}

/** What was changed on the sheet after its result was written, and how the refusal tells it. */
const CHANGES: readonly {
  readonly why: string;
  readonly change: (desk: Desk) => unknown;
  readonly by: object;
  readonly said: RegExp;
}[] = [
  {
    why: "a population that was typed over",
    change: (desk) => type(desk, TYDAL.population, 7000),
    by: { why: "figures", names: ["Tydal"] },
    said: /Ark1.*utdatert: tallene for Tydal ble endret.*«Oppdater»/,
  },
  {
    why: "another total",
    change: ({ session }) => session.setParameter("total", "9000000"),
    by: { why: "choice" },
    said: /avtalen, beløpet eller reglene/,
  },
  {
    why: "one who no longer takes part",
    change: ({ session }) => session.choose({ without: ["5033"] }),
    by: { why: "choice" },
    said: /reglene/,
  },
  {
    why: "an amount that was typed over",
    change: (desk) => type(desk, TYDAL.amount, 15591),
    by: { why: "cells", cells: [expect.stringMatching(/^[A-Z]+\d+$/)] },
    said: /\w\d+ ble skrevet over/,
  },
  {
    why: "a region",
    change: (desk) =>
      desk.gateway.edit((sheet) => {
        const { row } = cellHolding(sheet, TYDAL.population);
        const region = cellHolding(sheet, "Trøndelag Sørøst");
        sheet.type(row, region.column, [["Fosen"]]);
      }),
    by: { why: "rows" },
    said: /rader, navn, regioner eller andre tall/,
  },
];

const amountOf = (gateway: MemoryGateway, name: string, party: string): unknown => {
  const sheet = sheetNamed(gateway, name);
  const { row } = cellHolding(sheet, party);
  return sheet.get(row, 3).content;
};

describe("a paper of a sheet that has changed since its result was written", () => {
  it.each(CHANGES)("is refused, and names what was changed: $why", async (row) => {
    const opened = await openDesk();
    await row.change(opened);
    const { desk, gateway } = opened;
    const { register: _, history: _history, ...orders } = ORDERS;
    for (const order of Object.values(orders)) {
      const made = await desk.make(order);
      expect(made).toMatchObject({
        error: { area: "council", code: "result-outdated", sheetName: "Ark1", ...row.by },
      });
      if (made.ok || made.error.area !== "council") throw new Error("A refusal.");
      expect(councilTexts("nb").describeIssue(made.error)).toMatch(row.said);
      expect(councilTexts("en").describeIssue(made.error)).toMatch(/Ark1.*out of date:.*“Refresh”/);
    }
    expect(await desk.invoiceFile(ONCE)).toMatchObject({ error: { code: "result-outdated" } });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it.each(CHANGES)(
    "is not locked either, so that no amounts are that no sheet shows: $why",
    async (row) => {
      const opened = await openDesk();
      await row.change(opened);
      expect(await opened.desk.lock("Sak 1")).toMatchObject({ error: { code: "result-outdated" } });
      expect(memoryIn(opened.gateway).adopted).toEqual([]);
      await opened.session.restoreCells();
      await opened.session.refresh();
      value(await opened.desk.lock("Sak 1"));
    }
  );

  it("is made once the result is written anew", async () => {
    const opened = await openDesk();
    await type(opened, TYDAL.population, 7000);
    await opened.session.refresh();
    value(await opened.desk.make(ONCE));
    const sheet = sheetNamed(opened.gateway, "Fakturagrunnlag");
    expect(cellHolding(sheet, labels.common.notLocked)).toBeDefined();
    expect(amountOf(opened.gateway, "Ark1", "Tydal")).not.toBe(TYDAL.amount);
  });

  it.each(CHANGES)(
    "is made by the version that was locked there, where accounting needs it: $why",
    async ({ change }) => {
      const opened = await openDesk();
      const { desk, gateway } = opened;
      value(await desk.lock("Sak 99/24"));
      await change(opened);
      expect(value(await desk.make(ONCE)).sheetName).toBe("Fakturagrunnlag");
      expect(amountOf(gateway, "Fakturagrunnlag", "Tydal")).toBe(TYDAL.amount);
      expect(amountOf(gateway, "Fakturagrunnlag", "Trondheim")).toBe(4327264);
      const said = Object.values(sheetNamed(gateway, "Fakturagrunnlag").contents());
      expect(said).toContain(`Kode: ${CODE}`);
      expect(said).toContain("Låst som vedtatt versjon 11.12.2024: Sak 99/24.");
      const { text, about } = value(await desk.invoiceFile(ONCE));
      expect(text).toContain(";15590;");
      expect(about).toContain(`Kode: ${CODE}`);
      value(await desk.make(SETTLEMENT));
      const settlement = sheetNamed(gateway, "Avregning");
      expect(cellHolding(settlement, `Kode: ${CODE}`)).toBeDefined();
      const { row } = cellHolding(settlement, "Tydal");
      expect([3, 4, 5].map((column) => settlement.get(row, column).content)).toEqual([
        15590, 15590, 15590,
      ]);
      expect(await desk.make(ORDERS.attachment)).toMatchObject({
        error: { code: "result-outdated" },
      });
    }
  );

  it("says that the sheet tells other amounts than those locked, where it does", async () => {
    const opened = await openDesk();
    const { desk, gateway, session } = opened;
    value(await desk.lock(""));
    session.setParameter("total", "9000000");
    value(await desk.make(ONCE));
    const changed = labels.common.changedSince("Ark1");
    expect(Object.values(sheetNamed(gateway, "Fakturagrunnlag").contents())).not.toContain(changed);
    await type(opened, TYDAL.population, 7000);
    value(await desk.make(ONCE));
    expect(Object.values(sheetNamed(gateway, "Fakturagrunnlag 2").contents())).toContain(changed);
  });

  it("is refused where another agreement has been chosen than the one that was locked", async () => {
    const { desk, session } = await openDesk();
    value(await desk.lock(""));
    session.choose({ schemeId: "st-olav-2018" });
    expect(await desk.make(ONCE)).toMatchObject({
      error: { code: "result-outdated", why: "choice" },
    });
  });
});

describe("the papers of accounting", () => {
  it("are made before anything is written, and say that nothing was locked", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    const desk = deskOver(session, gateway);
    value(await desk.make(ONCE));
    const said = Object.values(sheetNamed(gateway, "Fakturagrunnlag").contents());
    expect(said).toContain(`Kode: ${CODE}`);
    expect(said).toContain("Ikke låst som vedtatt versjon.");
    expect(value(await desk.invoiceFile(ONCE)).about).toEqual([
      `Kode: ${CODE}`,
      "Ikke låst som vedtatt versjon.",
    ]);
  });

  it("are refused for a new version until it is locked, where another of the year was", async () => {
    const opened = await openDesk();
    const { desk, gateway, session } = opened;
    value(await desk.lock(""));
    await type(opened, TYDAL.population, 7000);
    await session.refresh();
    expect(gateway.workbook.active.name).toBe("Fordeling");
    for (const order of [ONCE, SETTLEMENT]) {
      const made = await desk.make(order);
      expect(made).toMatchObject({
        error: { code: "not-adopted", sheetName: "Fordeling", fingerprint: CODE },
      });
      if (made.ok || made.error.area !== "council") throw new Error("A refusal.");
      expect(councilTexts("nb").describeIssue(made.error)).toMatch(
        /«Fordeling» er ikke låst.*K3AP.*11\.12\.2024.*lås denne/
      );
      expect(councilTexts("en").describeIssue(made.error)).toMatch(/K3AP.*lock this one/);
    }
    value(await desk.make(ORDERS.attachment));
    const { code } = value(await desk.lock("ny"));
    expect(code).not.toBe(CODE);
    value(await desk.make(ONCE));
    const sheet = sheetNamed(gateway, "Fakturagrunnlag");
    expect(cellHolding(sheet, `Kode: ${code}`)).toBeDefined();
  });

  it("are made of a key that several costs are shared by, whatever was locked of it", async () => {
    const { desk, session } = await openDesk();
    session.choose({ schemeId: "population", parameters: { total: "1000000" } });
    await session.write("beside");
    value(await desk.lock(""));
    session.setParameter("total", "2000000");
    await session.write("beside");
    value(await desk.make(ONCE));
  });
});

it("tells whose amounts they are in English too", () => {
  const { common } = councilTexts("en").labels;
  const making = { code: CODE, locked: { date: "2024-12-11", note: "" }, changedSince: "Ark1" };
  const said = vouchedFor({ ...making, allocation: null as never }, common);
  expect(said).toEqual([
    `Code: ${CODE}`,
    expect.stringMatching(/^Locked as the adopted version on/),
    expect.stringMatching(/“Ark1” has changed since/),
  ]);
});
