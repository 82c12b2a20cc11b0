import type { Session } from "../../src/session/session";
import type { Selected } from "../../src/session/workbook/selectedOn";
import { startWithExample } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** What is said of a selection once the session has heard of it, or of the table's column that it is. */
async function select(session: Session, address: string): Promise<Selected> {
  const said = new Promise<Selected>((resolve) => {
    const leave = session.subscribe(() => {
      const { selected } = session.getState();
      const place =
        selected &&
        ("cell" in selected ? selected.cell : "address" in selected && selected.address);
      if (!selected || !(place && place.startsWith(address.split(":")[0]!))) return;
      leave();
      resolve(selected);
    });
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).select();
    await context.sync();
  });
  return said;
}

const nameOf = (selected: Selected | null) =>
  selected?.kind === "row" ? selected.allocation.rows[selected.index]?.name : selected?.kind;

const cellOf = (text: string) =>
  onSheet(async (sheet, context) => {
    const found = sheet.getUsedRange().findOrNullObject(text, { completeMatch: true });
    found.load("address,rowIndex");
    await context.sync();
    return { address: found.address, row: found.rowIndex + 1 };
  });

describe("the selected cell in Excel", () => {
  it("is explained by the municipality of its row", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const { row } = await cellOf("Aukra");
    const selected = await select(session, `F${row}`);
    expect(nameOf(selected)).toBe("Aukra");
    expect(selected).toMatchObject({ shown: 74177, differs: false, now: null });
  });

  it("is explained after Excel sorted the rows", async () => {
    const session = await startWithExample();
    await session.write("new-table");
    await select(session, "D3");
    await excelHost.userSorts(true);
    const { row } = await cellOf("Aukra");
    const selected = await select(session, `F${row}`);
    expect(nameOf(selected)).toBe("Aukra");
    expect(selected).toMatchObject({ shown: 74177, differs: false });
  });

  it("is explained by its region in the summary, whose sums Excel has worked out", async () => {
    const session = await startWithExample();
    await session.write("new-sheet");
    const summary = session.getState().written!.addresses.at(-1)!;
    const place = await onSheet(async (sheet, context) => {
      const found = sheet.getRange(summary).findOrNullObject("Romsdal", { completeMatch: true });
      found.load("address");
      await context.sync();
      return found.address;
    });
    const selected = await select(session, place.slice(place.indexOf("!") + 1));
    expect(selected).toMatchObject({ kind: "region", region: "Romsdal", differs: false });
  });

  it("is said to differ where somebody typed over it", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const { row } = await cellOf("Aukra");
    excelHost.userTypes(`F${row}`, 80000);
    expect(await select(session, `F${row}`)).toMatchObject({ shown: 80000, differs: true });
  });

  it("is several where a column is selected", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const selected = await select(session, "F:F");
    expect(selected).toMatchObject({ kind: "several", members: 34 });
  });

  it("asks for one row only, once the sheet was read", async () => {
    const session = await startWithExample();
    await session.write("beside");
    await session.read();
    const { row } = await cellOf("Aukra");
    const states: string[] = [];
    session.subscribe(() => states.push(session.getState().activity));
    await select(session, `F${row}`);
    expect(new Set(states)).toEqual(new Set(["idle"]));
  });
});
