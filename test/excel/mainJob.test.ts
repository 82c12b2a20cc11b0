import { countRequests } from "./countRequests";
import published from "../fixtures/agreements/hp-2025.json";
import { startSession, startWithExample } from "./startSession";

const FIRST_ROW = 3;
const LAST_ROW = 36;

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

/** A session on the example sheet of the 34 municipalities. */
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const read = (address: string, what: "values" | "formulas" | "numberFormat" | "text" = "values") =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });

const type = (address: string, value: string | number) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });

async function everything(): Promise<unknown> {
  return onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true);
    used.load("address,formulas,numberFormat");
    await context.sync();
    return { address: used.address, formulas: used.formulas, numberFormat: used.numberFormat };
  });
}

async function amountsByName(): Promise<Record<string, unknown>> {
  const rows = await read(`A${FIRST_ROW}:F${LAST_ROW}`);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[5] as unknown]));
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

describe("the main job through the real Office.js", () => {
  it("hands every krone out, with the left-over ones to Aukra and Kristiansund", async () => {
    const session = await startWithExample();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(await amountsByName()).toMatchObject({
      Aukra: 74177,
      Kristiansund: 492171,
      Trondheim: 4327264,
    });
    expect(await read("E37:F37")).toEqual([[1, 10_800_000]]);
  });

  it("keeps sum and check near their names: the sentences below widen no column", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const width = (column: string) =>
      onSheet(async (sheet, context) => {
        const { format } = sheet.getRange(`${column}1`).load("format/columnWidth");
        await context.sync();
        return format.columnWidth;
      });
    const names = await width("H");
    expect(names).toBeGreaterThan(await width("E"));
    const sentences = (await read("H2:H26", "text")).flat().map(String);
    const [longest] = sentences.sort((a, b) => b.length - a.length);
    await type("N1", longest!);
    await onSheet(async (sheet, context) => {
      sheet.getRange("N1").format.autofitColumns();
      await context.sync();
    });
    expect(names).toBeLessThan((await width("N")) / 2);
  });

  it("shows subtotals of the seven regions and a check of 0, by Excel's own formulas", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const summary = await read("H2:K16");
    const amounts = await amountsByName();
    const regions = [...new Set(published.members.map(({ region }) => region))];
    expect(summary[0]).toEqual(["Kommuneregion", "Folketall", "Andel", "Beløp"]);
    expect(regions).toHaveLength(7);
    regions.forEach((region, index) => {
      const members = published.members.filter((member) => member.region === region);
      expect(summary[index + 1]).toEqual([
        region,
        total(members.map(({ population }) => Number(population))),
        expect.closeTo(total(members.map(({ name }) => Number(amounts[name]))) / 10_800_000, 3),
        total(members.map(({ name }) => Number(amounts[name]))),
      ]);
    });
    expect(summary[8]).toEqual(["Sum", 535512, expect.closeTo(1, 9), 10_800_000]);
    expect(summary.slice(10)).toEqual([
      ["Avstemming", "", "", ""],
      ["Til fordeling", 10_800_000, "", ""],
      ["Sum fordelt", 10_800_000, "", ""],
      ["Avvik", 0, "", ""],
      [expect.stringContaining("Stemmer"), "", "", ""],
    ]);
    const formulas = await read("K3:K9", "formulas");
    expect(formulas[0]).toEqual(["=SUMIFS($F$3:$F$36,$D$3:$D$36,$H3)"]);
    expect(await read("I15", "formulas")).toEqual([["=ROUND($I$13-$I$14,0)"]]);
  });

  it("gives the 34 published amounts under half-up, and says that 2 kroner are missing", async () => {
    const session = await startWithExample();
    session.choose({ rounding: "half-up" });
    await session.write("beside");
    expect(await amountsByName()).toEqual(
      Object.fromEntries(
        published.members.map(({ name, amountPublished }) => [name, Number(amountPublished)])
      )
    );
    expect(await read("I14:I15")).toEqual([[10_799_998], [2]]);
    expect(await read("H16")).toEqual([[expect.stringMatching(/^2 kr mangler/)]]);
  });

  it("writes invariant number formats, which Excel shows in the form of the reader", async () => {
    const session = await startWithExample();
    await session.write("beside");
    expect(await read("E3:F3", "numberFormat")).toEqual([["0.00%", "#,##0"]]);
  });

  it("follows a new population in every amount and the check", async () => {
    const session = await startWithExample();
    await session.write("beside");
    const before = await amountsByName();
    await type("B13", 7730);
    await session.refresh();
    const after = await amountsByName();
    expect(Object.keys(before).filter((name) => before[name] === after[name])).toEqual([]);
    expect(await read("I15")).toEqual([[0]]);
  });

  it("needs two round trips to allocate and two to refresh", async () => {
    const session = await startWithExample();
    const requests = countRequests();
    await session.write("beside");
    expect(requests()).toHaveLength(2);
    await session.refresh();
    expect(requests()).toHaveLength(4);
  });

  it("leaves the same sheet after a second run, and nothing of it after undo", async () => {
    const session = await startWithExample();
    const before = await everything();
    await session.write("beside");
    const first = await everything();
    await session.undo();
    expect(await everything()).toEqual(before);
    await session.write("beside");
    await session.write("beside");
    expect(await everything()).toEqual(first);
  });

  it("is there again when the workbook is opened by another session", async () => {
    const session = await startWithExample();
    session.choose({ rounding: "half-up" });
    session.setParameter("total", "5000000");
    await session.write("beside");
    const again = await startSession();
    expect(again.getState()).toMatchObject({
      choice: { rounding: "half-up", parameters: { total: "5000000" } },
      written: { changes: [], choiceChanged: false },
    });
  });

  it("writes to a new sheet, which then stands on its own", async () => {
    const session = await startWithExample();
    await session.write("new-sheet");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Fordeling" });
    expect(session.getState().written).toMatchObject({ changes: [], rowsChanged: false });
    expect(await read("A2:F2")).toEqual([
      ["5001", "Trondheim", "Trondheim", 214565, 0.4007, 4327264],
    ]);
  });
});

describe("bad input through the real Office.js", () => {
  it.each([
    { why: "an empty workbook", cells: {}, code: "no-population-table", names: "" },
    {
      why: "no table on the sheet",
      cells: { A1: "Handleliste", A2: "Melk" },
      code: "no-population-table",
      names: "",
    },
    {
      why: "text where a number belongs",
      cells: { B4: "mange" },
      code: "population-not-a-number",
      names: "B4",
    },
    {
      why: "a population that no cell keeps all digits of",
      cells: { B4: 1e15 },
      code: "population-too-large",
      names: "B4",
    },
    { why: "a negative population", cells: { B4: -5 }, code: "population-negative", names: "B4" },
    {
      why: "a fractional population",
      cells: { B4: 8484.5 },
      code: "population-not-whole",
      names: "B4",
    },
    {
      why: "a duplicated municipality number",
      cells: { C4: "'5001" },
      code: "duplicate-code",
      names: "C4",
    },
  ])("refuses $why, names the cell and writes nothing", async ({ cells, code, names }) => {
    const session = names === "" ? await startSession() : await startWithExample();
    for (const [address, value] of Object.entries(cells)) await type(address, value);
    await session.read();
    const before = await everything();
    await session.write("beside");
    const { notice } = session.getState();
    expect(notice).toMatchObject({ kind: "refused", issue: { code } });
    if (names !== "") expect(notice).toMatchObject({ issue: { cell: names } });
    expect(await everything()).toEqual(before);
  });

  it("refuses a sum of zero", async () => {
    const session = await startSession();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["Kommunenummer", "Kommune", "Folketall"],
        ["5001", "Trondheim", 0],
        ["5033", "Tydal", 0],
      ];
      await context.sync();
    });
    const before = await everything();
    await session.read();
    session.setParameter("total", "1000000");
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ issue: { code: "zero-total-weight" } });
    expect(await everything()).toEqual(before);
  });

  it("refuses a protected sheet by name", async () => {
    const session = await startWithExample();
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    const before = await everything();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      issue: { code: "sheet-protected", sheetName: "Ark1" },
    });
    expect(await everything()).toEqual(before);
  });

  it("never writes over a cell that is not its own, and names it", async () => {
    const session = await startWithExample();
    await type("F10", "viktig");
    const before = await everything();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      issue: { code: "cells-occupied", cells: ["F10"] },
    });
    expect(await everything()).toEqual(before);
  });

  it("takes text that looks like a formula for text, all the way to a new sheet", async () => {
    const session = await startWithExample();
    await type("D3", "'=1+1");
    await session.write("new-sheet");
    expect(await read("C2", "formulas")).toEqual(await read("C2", "values"));
    expect(await read("C2")).toEqual([["=1+1"]]);
  });
});
