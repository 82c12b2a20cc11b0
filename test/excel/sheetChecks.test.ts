import { MUNICIPALITIES } from "../../src/catalogue/municipalities";
import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import { textsFor } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import {
  byPopulation,
  RESULT_CASES as CASES,
  type Cell,
  type ResultCase as Case,
  type Rows,
} from "./resultCases";
import { startSession } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

const { basisCheck, amountsCheck } = textsFor("nb").sheet;
const WORDS_OF_CHANGE = /endret|må oppdateres/;

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const put = (address: string, values: Rows) =>
  onSheet(async (sheet, context) => {
    const first = sheet.getRange(address);
    const range = first.getResizedRange(values.length - 1, values[0]!.length - 1);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });

/** Every cell of the active sheet as Excel shows it, by address. */
const shown = () =>
  onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("values,rowIndex,columnIndex");
    await context.sync();
    return { values: used.values as Cell[][], row: used.rowIndex, column: used.columnIndex };
  });

async function cellOf(test: (value: Cell, above: Cell) => boolean): Promise<[number, number]> {
  const { values, row, column } = await shown();
  for (const [r, cells] of values.entries()) {
    for (const [c, value] of cells.entries()) {
      if (test(value, values[0]?.[c] ?? "")) return [row + r, column + c];
    }
  }
  throw new Error("No such cell.");
}

/** How many rows each check names: 0 where it says that all is as it was. */
async function verdicts(): Promise<{ basis: number | string; amounts: number | string }> {
  const cells = (await shown()).values.flat().map(String);
  const said = ({ holds, one, many: [before, after], some, error }: typeof basisCheck) => {
    if (cells.includes(holds)) return 0;
    if (cells.includes(one)) return 1;
    if (cells.includes(some)) return "some";
    if (cells.includes(error)) return "error";
    const found = cells.find((text) => text.startsWith(before) && text.endsWith(after));
    return found === undefined ? "nothing" : Number(found.slice(before.length, -after.length));
  };
  return { basis: said(basisCheck), amounts: said(amountsCheck) };
}

const typeAt = ([row, column]: readonly [number, number], value: Cell) =>
  onSheet(async (sheet, context) => {
    sheet.getCell(row, column).values = [[value]];
    await context.sync();
  });

const valueAt = async ([row, column]: readonly [number, number]): Promise<Cell> => {
  const { values, row: top, column: left } = await shown();
  return values[row - top]![column - left]!;
};

async function written({ rows, target = "beside", choose }: Case): Promise<void> {
  await put("A1", rows);
  const session = await startSession();
  byPopulation(session);
  choose?.(session);
  await session.write(target);
  expect(session.getState().notice).toMatchObject({ kind: "written" });
}

/** The cell of a municipality's population, and that of its amount. */
async function cellsOf(name: string): Promise<Record<"population" | "amount", [number, number]>> {
  const { values, row, column } = await shown();
  const headings = values[0]!.map(String);
  const at = values
    .map((cells, r) => [r, cells.findIndex((value) => String(value).endsWith(name))] as const)
    .filter(([r, c]) => c >= 0 && typeof values[r]!.at(headings.indexOf("Beløp")) === "number")
    .at(-1)!;
  const right = (text: string) =>
    headings.findIndex((heading, c) => c >= at[1] && heading.startsWith(text));
  return {
    population: [row + at[0], column + right("Folketall")],
    amount: [row + at[0], column + right("Beløp")],
  };
}

describe("the checks on the sheet", () => {
  it.each(CASES)("say of a result $why how many rows differ", async (each) => {
    await written(each);
    const typed = each.typed ?? ((value: Cell, by: number) => Number(value) + by);
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
    const said = (await shown()).values.flat().map(String);
    expect(said.filter((text) => WORDS_OF_CHANGE.test(text))).toEqual([]);

    const [one, other] = [await cellsOf("Trondheim"), await cellsOf("Tydal")];
    const [amount, large, small] = [
      await valueAt(one.amount),
      await valueAt(one.population),
      await valueAt(other.population),
    ];
    await typeAt(one.amount, 5_000_000);
    expect(await verdicts()).toEqual({ basis: 0, amounts: 1 });
    expect((await shown()).values.flat().join(" ")).not.toMatch(/avrundet for seg, så/);
    await typeAt(one.amount, "spør Kari");
    expect(await verdicts()).toEqual({ basis: 0, amounts: 1 });
    await typeAt(one.amount, amount);
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });

    await typeAt(one.population, typed(large, 7));
    expect(await verdicts()).toEqual({ basis: 1, amounts: 0 });
    await typeAt(other.population, typed(small, -7));
    expect(await verdicts()).toEqual({ basis: 2, amounts: 0 });
    await typeAt(other.population, "ukjent");
    expect(await verdicts()).toEqual({ basis: 2, amounts: 0 });
  });

  it.each(CASES.filter(({ sorts }) => sorts))(
    "hold for a result $why when rows are sorted and put in",
    async (each) => {
      await written(each);
      const { amount } = await cellsOf("Tydal");
      await onSheet(async (sheet, context) => {
        const rows = sheet.getRangeByIndexes(1, 0, each.rows.length - 1, amount[1] + 1);
        rows.sort.apply([{ key: 1, ascending: true }]);
        await context.sync();
      });
      expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
      excelHost.userInserts("3:4");
      expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
      await typeAt((await cellsOf("Tydal")).amount, 1);
      expect(await verdicts()).toEqual({ basis: 0, amounts: 1 });
    }
  );

  it("count each of the years of an average", async () => {
    await put("A1", [
      ["Nr", "Kommune", "Folketall 2022", "Folketall 2023", "Folketall 2024"],
      ["'5001", "Trondheim", 210496, 212660, 214565],
      ["'5033", "Tydal", 770, 771, 773],
    ]);
    const session = await startSession();
    await session.correct({ average: true });
    byPopulation(session);
    await session.write("beside");
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
    await typeAt([1, 2], 210497);
    expect(await verdicts()).toEqual({ basis: 1, amounts: 0 });
    await typeAt([1, 4], 214564);
    expect(await verdicts()).toEqual({ basis: 1, amounts: 0 });
    await typeAt([2, 3], 772);
    expect(await verdicts()).toEqual({ basis: 2, amounts: 0 });
  });

  it("leave out who takes no part, who is named in the row and under Grunnlag", async () => {
    await put("A1", [
      ["Nr", "Kommune", "Folketall 1.1.2024", "Kommuneregion"],
      ["'5001", "Trondheim", 214565, "*Trondheim"],
      ["'5057", "Ørland", 10522, "Fosen"],
      ["'5033", "Tydal", 773, "*Trondheim"],
    ]);
    const session = await startSession();
    byPopulation(session);
    session.choose({ without: ["5033"] });
    await session.write("beside");
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
    const { values } = await shown();
    expect(values[3]!.slice(4, 6)).toEqual(["", "ikke med"]);
    const cells = values.flat().map(String);
    expect(cells).toContain("Ikke med: Tydal.");
    expect(cells.filter((text) => text.startsWith("#"))).toEqual([]);
    await typeAt([3, 2], 9999);
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
    session.choose({ without: [] });
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect((await shown()).values.flat().join()).not.toMatch(/ikke med/i);
  });

  it("say only that something differs where the list is longer than a formula", async () => {
    const now = MUNICIPALITIES.filter(({ untilYear }) => untilYear === null);
    await put("A1", [
      ["Kommune", "Folketall 1.1.2024"],
      ...now.map(({ code, name }, index) => [`${code} ${name}`, 5000 + index] as const),
    ]);
    const session = await startSession();
    byPopulation(session);
    await session.write("beside");
    expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
    await typeAt([1, 1], 5010);
    await typeAt([9, 1], 4998);
    expect(await verdicts()).toEqual({ basis: "some", amounts: 0 });
    await typeAt([1, 1], "=1/0");
    expect(await verdicts()).toEqual({ basis: "error", amounts: 0 });
  });

  it("give rounding as the reason of no other difference than that of rounding", async () => {
    const session = await startSession();
    await session.insertExample();
    session.choose({ rounding: "half-up" });
    await session.write("beside");
    const sum = async () =>
      (await shown()).values
        .flat()
        .map(String)
        .find((text) => /kr (mangler|for mye)/.test(text));
    expect(await sum()).toMatch(/^2 kr mangler: hver rad er avrundet for seg/);
    await typeAt(await cellOf((value) => value === 4327264), 4327260);
    expect(await sum()).toBe("6 kr mangler: beløpene gir mindre enn totalen.");
    await typeAt(await cellOf((value) => value === 4327260), 5_000_000);
    expect(await sum()).toMatch(/^672,734 kr for mye: beløpene/);
  });

  it.each(["two-blocks", "one-column"] as const)(
    "stand on the attachment too, in the form %s",
    async (form) => {
      const gateway = createOfficeGateway();
      const session = await startSession(gateway);
      await session.insertExample();
      session.choose({ rounding: "half-up" });
      await session.write("beside");
      const { labels } = councilTexts("nb");
      const desk = createCouncilDesk({
        session,
        gateway,
        labels,
        sha256,
        today: () => "2026-11-28",
      });
      const paper = await desk.make({ kind: "attachment", form });
      if (!paper?.ok) throw new Error("No attachment.");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(paper.value.sheetName).activate();
        await context.sync();
      });
      expect(await verdicts()).toEqual({ basis: 0, amounts: 0 });
      await typeAt(await cellOf((value) => value === 4327264), 5_000_000);
      expect(await verdicts()).toEqual({ basis: 0, amounts: 1 });
      await typeAt(await cellOf((value) => value === 214565), 214572);
      await typeAt(await cellOf((value) => value === 773), 766);
      expect(await verdicts()).toEqual({ basis: 2, amounts: 1 });
    }
  );
});
