import { cellAddress, type Rectangle } from "../../src/sheet/address";
import type { Selected } from "../../src/session/workbook/selectedOn";
import type { MemoryGateway } from "../memory/memoryGateway";
import { MemoryGateway as Gateway } from "../memory/memoryGateway";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { idle, openSession, settled, startSession } from "./openSession";
import { cellHolding } from "./openDesk";

const cell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

async function open() {
  const opened = await openSession();
  await opened.session.insertExample();
  await opened.session.write("beside");
  return { ...opened, sheet: opened.gateway.workbook.active };
}

type Opened = Awaited<ReturnType<typeof openSession>>;

async function select(
  { session, gateway }: Opened,
  areas: readonly Rectangle[],
  sheetId?: string
): Promise<Selected | null> {
  gateway.selectByHand(areas, sheetId);
  await settled(session);
  return session.getState().selected;
}

const nameIn = (selected: Selected | null): string | null =>
  selected?.kind === "row" ? selected.allocation.rows[selected.index]!.name : null;

const areaOf = (sheet: MemorySheet, part: string): Rectangle =>
  sheet.names.find(({ name }) => name === `HPSHARE_${part}_1`)!.area;

const rowOf = (sheet: MemorySheet, content: string): number => cellHolding(sheet, content).row;

/** Rows in another order, as Excel sorts them: nobody is told. */
function sortBackwards(sheet: MemorySheet, { row, rows }: Rectangle, columns: number): void {
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => sheet.get(row + r, c))
  ).reverse();
  lines.forEach((line, r) => line.forEach((held, c) => sheet.set(row + r, c, held)));
}

describe("the selected cell", () => {
  it.each(["code", "name", "population", "share", "amount"] as const)(
    "is the municipality of its row, in the column of %s",
    async (part) => {
      const opened = await open();
      const { sheet } = opened;
      const row = rowOf(sheet, "Aukra");
      const own = {
        code: 0,
        name: cellHolding(sheet, "Aukra").column,
        population: cellHolding(sheet, 3678).column,
      };
      const column = part === "share" || part === "amount" ? areaOf(sheet, part).column : own[part];
      const selected = await select(opened, [cell(row, column)]);
      expect(nameIn(selected)).toBe("Aukra");
      expect(selected).toMatchObject({
        cell: cellAddress(row, column),
        shown: 74177,
        differs: false,
        now: null,
      });
    }
  );

  it("is explained before anything is written, with nothing shown in a cell", async () => {
    const opened = await openSession();
    await opened.session.insertExample();
    const { row, column } = cellHolding(opened.gateway.workbook.active, "Aukra");
    expect(await select(opened, [cell(row, column)])).toMatchObject({
      kind: "row",
      shown: null,
      differs: false,
    });
  });

  it("is said to hold something else than the agreement gives, with both figures", async () => {
    const opened = await open();
    const { sheet, gateway } = opened;
    const [row, { column }] = [rowOf(sheet, "Aukra"), areaOf(sheet, "amount")];
    gateway.edit((on) => on.type(row, column, [[80000]]), { cell: { row, column } });
    const selected = await select(opened, [cell(row, column)]);
    expect(selected).toMatchObject({ kind: "row", shown: 80000, differs: true });
    expect(nameIn(selected)).toBe("Aukra");
  });

  it("says what it would be by a population that was typed since", async () => {
    const opened = await open();
    const { row, column } = cellHolding(opened.sheet, 3678);
    opened.gateway.edit((on) => on.type(row, column, [[4000]]), { cell: { row, column } });
    const selected = await select(opened, [cell(row, areaOf(opened.sheet, "amount").column)]);
    expect(selected).toMatchObject({ kind: "row", shown: 74177, differs: false });
    expect(selected?.kind === "row" && selected.now?.toFixed()).toBe("80622");
  });

  it("is the municipality that stands in the row after sorting, though nobody told of it", async () => {
    const opened = await open();
    const { sheet, session } = opened;
    const { row, rows, column } = areaOf(sheet, "amount");
    sortBackwards(sheet, { row: row + 1, rows: rows - 1, column: 0, columns: column }, column + 1);
    const now = rowOf(sheet, "Aukra");
    const selected = await select(opened, [cell(now, column)]);
    expect(nameIn(selected)).toBe("Aukra");
    expect(selected).toMatchObject({ shown: 74177, differs: false });
    expect(session.getState().written?.rowsChanged).toBe(true);
  });

  it.each(["new-sheet", "new-table"] as const)(
    "is explained where the result stands on a %s",
    async (target) => {
      const opened = await openSession();
      await opened.session.insertExample();
      await opened.session.write(target);
      const { active } = opened.gateway.workbook;
      expect(active.name).not.toBe("Ark1");
      const selected = await select(opened, [
        cell(rowOf(active, "Aukra"), areaOf(active, "amount").column),
      ]);
      expect(nameIn(selected)).toBe("Aukra");
      expect(selected).toMatchObject({ shown: 74177, differs: false });
    }
  );

  it("is a region in the summary", async () => {
    const opened = await open();
    const { sheet } = opened;
    const summary = areaOf(sheet, "summary");
    const { row } = [...sheet.cells.values()].find(
      ({ column, cell: { content } }) => column === summary.column && content === "Romsdal"
    )!;
    for (const column of [summary.column, summary.column + 3]) {
      const selected = await select(opened, [cell(row, column)]);
      expect(selected).toMatchObject({ kind: "region", region: "Romsdal" });
    }
  });

  it.each([
    { why: "a heading", at: () => cell(0, 1) },
    { why: "a blank cell far away", at: () => cell(500, 90) },
    {
      why: "the summary's words",
      at: (sheet: MemorySheet) => ({ ...areaOf(sheet, "summary"), rows: 1, columns: 1 }),
    },
  ])("is nothing to explain: $why", async ({ at }) => {
    const opened = await open();
    await select(opened, [cell(3, 1)]);
    expect(await select(opened, [at(opened.sheet)])).toBeNull();
  });

  it("may be several, which are added up, or several of one municipality", async () => {
    const opened = await open();
    const { column } = areaOf(opened.sheet, "amount");
    const [aukra, molde] = ["Aukra", "Molde"].map((name) => rowOf(opened.sheet, name));
    const two = await select(opened, [cell(aukra!, column), cell(molde!, column)]);
    expect(two).toMatchObject({ kind: "several", members: 2 });
    expect(two?.kind === "several" && two.amount.toFixed()).toBe(String(74177 + 661820));
    const all = await select(opened, [{ row: 0, column, rows: 1_048_576, columns: 1 }]);
    expect(all).toMatchObject({ kind: "several", members: 34 });
    expect(all?.kind === "several" && all.amount.toFixed()).toBe("10800000");
    const one = await select(opened, [cell(aukra!, column), cell(aukra!, column - 1)]);
    expect(nameIn(one)).toBe("Aukra");
  });

  it("may be of somebody who takes no part", async () => {
    const opened = await open();
    opened.session.choose({ without: ["1547"] });
    await opened.session.refresh();
    const { row, column } = cellHolding(opened.sheet, "Aukra");
    expect(await select(opened, [cell(row, column)])).toMatchObject({
      kind: "left-out",
      name: "Aukra",
    });
  });

  it("may be on a sheet that is gone", async () => {
    const opened = await open();
    const { workbook } = opened.gateway;
    const other = workbook.add("Annet");
    workbook.remove(opened.sheet);
    expect(await select(opened, [cell(3, 1)], "sheet-1")).toEqual({ kind: "sheet-gone" });
    expect(await select(opened, [cell(3, 1)], other.id)).toBeNull();
  });

  it("brings a sheet's new name along", async () => {
    const opened = await open();
    opened.sheet.name = "Fordeling 2025";
    await select(opened, [cell(3, 1)]);
    expect(opened.session.getState().written?.sheetName).toBe("Fordeling 2025");
  });

  it("is said never to be heard of in an Excel that does not tell it", async () => {
    const gateway = new Gateway();
    gateway.tellsSelection = false;
    const session = await startSession(gateway);
    await settled(session);
    expect(session.getState().selected).toEqual({ kind: "unheard" });
  });

  it("of many quick ones is the last, and one row is read for it", async () => {
    const opened: Opened & { gateway: MemoryGateway } = await open();
    const { session, gateway } = opened;
    await select(opened, [cell(3, 1)]);
    const [rows, trips] = [gateway.rowsRead, gateway.roundTrips];
    for (let row = 2; row < 30; row++) gateway.selectByHand([cell(row, 1)]);
    await idle(session);
    expect(session.getState().selected).toMatchObject({ kind: "row", cell: "B30" });
    expect(gateway.rowsRead - rows).toBe(1);
    expect(gateway.roundTrips - trips).toBe(0);
    expect(session.getState().activity).toBe("idle");
  });
});
