import type { AllocatedRow } from "../../src/engine";
import type { CellValue } from "../../src/sheet/snapshot";
import { hp2025 } from "../council/hp2025";
import { deskOver, openDesk, value } from "./openDesk";
import { openSession } from "./openSession";

type Rows = readonly (readonly CellValue[])[];

const allocation = hp2025();

/** A column of a table that somebody made by hand. */
const COLUMNS = {
  Kommunenr: ({ code }) => code,
  "Nr.": ({ code }) => Number(code),
  Kommune: ({ name }) => name,
  Region: ({ region }) => region,
  "Folketall 1.1.2024": ({ population }) => population!.toNumber(),
  Andel: ({ population }) => population!.div("535512").toNumber(),
  Beløp: ({ amount }) => amount.toNumber(),
} satisfies Record<string, (row: AllocatedRow) => CellValue | null>;
type Heading = keyof typeof COLUMNS;

const tableOf = (headings: readonly Heading[], changed: (rows: AllocatedRow[]) => void): Rows => {
  const rows = allocation.rows.map((row) => ({ ...row }));
  changed(rows);
  return [headings, ...rows.map((row) => headings.map((heading) => COLUMNS[heading](row) ?? ""))];
};

/** Two amounts that somebody typed so that the sum stays. */
const shifted = (rows: AllocatedRow[]): void => {
  const [melhus, oppdal] = ["5028", "5021"].map((each) =>
    rows.findIndex(({ code }) => code === each)
  ) as [number, number];
  rows[melhus] = { ...rows[melhus]!, amount: rows[melhus]!.amount.minus(981) };
  rows[oppdal] = { ...rows[oppdal]!, amount: rows[oppdal]!.amount.plus(981) };
};
const asAdopted = (): void => undefined;

/** A sheet that the add-in did not write, in a workbook that remembers nothing. */
async function deskOn(rows: Rows) {
  const { session, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, rows)
  );
  return deskOver(session, gateway);
}

const LAYOUTS: readonly { readonly why: string; readonly headings: readonly Heading[] }[] = [
  {
    why: "as most people keep it",
    headings: ["Kommunenr", "Kommune", "Folketall 1.1.2024", "Andel", "Beløp", "Region"],
  },
  { why: "without shares", headings: ["Kommunenr", "Kommune", "Folketall 1.1.2024", "Beløp"] },
  {
    why: "numbers and regions after the names, one of which is a region's too",
    headings: ["Kommune", "Folketall 1.1.2024", "Nr.", "Region", "Andel", "Beløp"],
  },
];

describe("a table that the add-in did not write, held against a code", () => {
  it.each(LAYOUTS)("is vouched for by the amounts that stand there: $why", async ({ headings }) => {
    const adopted = await openDesk();
    const { code } = value(await adopted.desk.lock("Sak 99/24"));
    const table = value(await adopted.desk.adoptedTable());

    const honest = await deskOn(tableOf(headings, asAdopted));
    expect(value(await honest.verifyAgainst(table))).toMatchObject({ same: true, differences: [] });

    const forged = await deskOn(tableOf(headings, shifted));
    const amount = (name: string, from: string, to: string) =>
      expect.objectContaining({
        kind: "amount",
        party: expect.objectContaining({ name }),
        from,
        to,
      });
    const { same, differences } = value(await forged.verifyAgainst(table));
    expect(same).toBe(false);
    expect(differences).toEqual([
      amount("Melhus", "354143", "353162"),
      amount("Oppdal", "149019", "150000"),
    ]);
    expect(value(await forged.verifyCode(code))).toMatchObject({ same: false });
  });

  it("is the adopted one by its code alone, with its regions", async () => {
    const adopted = await openDesk();
    const { code } = value(await adopted.desk.lock("Sak 99/24"));
    for (const { headings } of LAYOUTS.filter((each) => each.headings.includes("Region"))) {
      const honest = await deskOn(tableOf(headings, asAdopted));
      expect(value(await honest.verifyCode(code))).toMatchObject({ same: true });
    }
  });

  it("tells a typed-over amount also where the workbook has forgotten that the result is the add-in's", async () => {
    const { session, gateway, desk } = await openDesk();
    const { code } = value(await desk.lock("Sak 99/24"));
    gateway.workbook.parts = [];
    gateway.workbook.active.type(9, 5, [[150000]]);
    await session.read();
    expect(value(await desk.verifyCode(code))).toMatchObject({ same: false });
  });
});
