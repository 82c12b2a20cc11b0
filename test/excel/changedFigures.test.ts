import { importScheme } from "../../src/catalogue/custom/schemeFile";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import { textsFor } from "../../src/text";
import { startSession } from "./startSession";

type Cell = string | number;

const { figuresCheck } = textsFor("nb").sheet;
const read = importScheme(
  JSON.stringify({
    hpshareScheme: 2,
    id: "half-by-turnover",
    title: "Halvt etter omsetning",
    rule: {
      amount: "1000",
      terms: [
        { name: "omsetning", amount: { share: "0.5" }, by: "Omsetning" },
        { name: "innbyggere", amount: { rest: 1 }, who: { group: "land" }, by: "population" },
      ],
    },
  })
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const OWN = read.value;

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const put = (address: string, cell: Cell) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[cell]];
    await context.sync();
  });

const FIRST = { turnover: "C2", group: "D2" };

async function written(
  turnovers: readonly Cell[],
  groups: readonly Cell[],
  name = "Lag 1"
): Promise<void> {
  await resetWorkbook({ locale: "nb-NO" });
  await onSheet(async (sheet, context) => {
    const rows = turnovers.map((turnover, index) => [
      index === 0 ? name : `Lag ${index + 1}`,
      100 * (index + 1),
      turnover,
      groups[index] ?? "land",
    ]);
    sheet.getRange(`A1:D${rows.length + 1}`).values = [
      ["Navn", "Innbyggere", "Omsetning", "Gruppe"],
      ...rows,
    ];
    await context.sync();
  });
  const session = await startSession();
  await session.saveScheme(OWN);
  await session.correct({ parties: true });
  session.choose(choiceOfOwn(OWN));
  expect(session.getState().outcome).toMatchObject({ kind: "allocated" });
  await session.write("beside");
}

/** In how many rows the sheet says that the figures differ; "some" where it cannot count them. */
async function differing(): Promise<number | string> {
  const shown = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("values");
    await context.sync();
    return used.values.flat().map(String);
  });
  const { holds, one, many, some, error } = figuresCheck;
  if (shown.includes(holds)) return 0;
  if (shown.includes(one)) return 1;
  if (shown.includes(some)) return "some";
  if (shown.includes(error)) return "error";
  const [before, after] = many;
  const found = shown.find((text) => text.startsWith(before) && text.endsWith(after));
  return found === undefined ? "nothing said" : Number(found.slice(before.length, -after.length));
}

describe("the check of figures on the sheet", () => {
  it.each<{ why: string; turnovers: readonly Cell[]; typed: Cell; rows: number }>([
    { why: "a comma lost", turnovers: ["'10,5", "'20,5"], typed: "'105", rows: 1 },
    { why: "a comma moved", turnovers: ["'10,55", "'20,5"], typed: "'105,5", rows: 1 },
    { why: "a point lost", turnovers: ["'10.5", "'20.5"], typed: 105, rows: 1 },
    { why: "text turned into its number", turnovers: ["'10,5", "'20,5"], typed: 10.5, rows: 0 },
    { why: "thousands turned into their number", turnovers: ["'1 200", 7], typed: 1200, rows: 0 },
    { why: "points between thousands", turnovers: ["'1.234.567", 7], typed: 1234567, rows: 0 },
    {
      why: "thousands that become decimals",
      turnovers: ["'1.200", "'2.400,5"],
      typed: 1.2,
      rows: 1,
    },
    { why: "thousands and decimals", turnovers: ["'1.200,5", 7], typed: 1200.5, rows: 0 },
    { why: "a percentage as its number", turnovers: ["'12,5 %", "'20 %"], typed: 0.125, rows: 0 },
    { why: "a percentage without its sign", turnovers: ["'12,5 %", "'20 %"], typed: 12.5, rows: 1 },
    { why: "another space between thousands", turnovers: ["'1 200", 7], typed: "'1200", rows: 0 },
    { why: "one krone more", turnovers: ["'1 200", "'7"], typed: "'1 201", rows: 1 },
    { why: "a word", turnovers: ["'10,5", 20], typed: "mange", rows: 1 },
    { why: "a number among numbers", turnovers: [10.5, 20.5], typed: 105, rows: 1 },
  ])("counts $why", async ({ turnovers, typed, rows }) => {
    await written(turnovers, []);
    expect(await differing()).toBe(0);
    await put(FIRST.turnover, typed);
    expect(await differing()).toBe(rows);
  });

  it.each<{ why: string; groups: readonly Cell[]; typed: Cell; rows: number }>([
    { why: "who is in another group", groups: ["land", "by"], typed: "by", rows: 1 },
    { why: "who is in no group", groups: ["land", "by"], typed: "", rows: 1 },
    { why: "nobody where the letters are others", groups: ["land", "by"], typed: "Land", rows: 0 },
    { why: "a group on two lines", groups: ["land", "by\nog bygd"], typed: "by", rows: 1 },
  ])("counts $why", async ({ groups, typed, rows }) => {
    await written([10, 20], groups);
    expect(await differing()).toBe(0);
    await put(FIRST.group, typed);
    expect(await differing()).toBe(rows);
  });

  it("counts a municipality that is in another group", async () => {
    await resetWorkbook({ locale: "nb-NO" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:E3").values = [
        ["Kommunenummer", "Kommune", "Folketall", "Omsetning", "Type"],
        ["5001", "Trondheim", 214565, 30, "by"],
        ["5033", "Tydal", 773, 10, "land"],
      ];
      await context.sync();
    });
    const session = await startSession();
    await session.saveScheme(OWN);
    session.choose(choiceOfOwn(OWN));
    await session.write("beside");
    expect(await differing()).toBe(0);
    await put("E2", "land");
    expect(await differing()).toBe(1);
  });

  it.each(["Lag, nord", 'Laget "Nord"', "Lag; sør", "Lag {1}", "Lag*", "Lag=1", "12,5 %"])(
    "finds the row of %s",
    async (name) => {
      for (const turnovers of [
        [10, 20],
        ["'10,5", 20],
      ]) {
        await written(turnovers, [], name);
        expect(await differing()).toBe(0);
        await put(FIRST.turnover, 11);
        expect(await differing()).toBe(1);
      }
    }
  );

  it("says that some group differs where the list is longer than a formula", async () => {
    const many = Array.from({ length: 700 }, (_, index) => index + 1);
    await written(
      many,
      many.map((index) => (index % 2 === 0 ? "land" : "by"))
    );
    expect(await differing()).toBe(0);
    await put(FIRST.group, "land");
    expect(await differing()).toBe("some");
  });

  it("finds rows by their place in a sum where a name is on two lines", async () => {
    await written([10, 20], []);
    await put("A2", "Lag\n1");
    const session = await startSession();
    await session.write("beside");
    expect(await differing()).toBe(0);
    await put(FIRST.turnover, 11);
    expect(await differing()).toBe("some");
  });
});
