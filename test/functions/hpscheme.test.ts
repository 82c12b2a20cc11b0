import { importScheme } from "../../src/catalogue/custom/schemeFile";
import { hpexplain, hpscheme } from "../../src/functions/functions";
import { keepSchemes } from "../../src/functions/keptSchemes";
import published from "../fixtures/agreements/hp-2025.json";
import { provideExcel } from "./excel";

beforeEach(() => provideExcel());

const codes = published.members.map(({ code }) => [code]);
const populations = published.members.map(({ population }) => [Number(population)]);

describe("=HPSCHEME", () => {
  it("gives the 34 published amounts when each row is rounded half up", async () => {
    expect(await hpscheme(codes, populations, "hp-2025", [["rounding", "half-up"]])).toEqual(
      published.members.map(({ amountPublished }) => [Number(amountPublished)])
    );
  });

  it("adds up by default", async () => {
    const amounts = (await hpscheme(codes, populations, "hp-2025")).flat();
    expect(amounts.reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(10_800_000);
  });

  it("reads codes that lost their leading zero, and leaves blank rows blank", async () => {
    expect(
      await hpscheme([[301], [""], ["5001 Trondheim"]], [[30], [""], [10]], "population", [
        ["total", 400],
      ])
    ).toEqual([[300], [""], [100]]);
  });

  it.each<{ why: string; blank: unknown }>([
    { why: "null, as Excel gives it now", blank: null },
    { why: "0, as an older Excel gives it (office-js-5262)", blank: 0 },
    { why: "empty text, from a formula", blank: "" },
  ])("takes a row of $why for a blank row", async ({ blank }) => {
    expect(
      await hpscheme([["0301"], [blank], ["5001"]], [[30], [blank], [10]], "population", [
        ["total", 400],
        [blank, blank],
      ])
    ).toEqual([[300], [""], [100]]);
    expect(
      await hpexplain("0301", [["0301"], [blank]], [[30], [blank]], "population", [["total", 400]])
    ).toContain("400");
  });

  it("gives a municipality of whom nobody is left nothing, where Excel tells 0 from blank", async () => {
    expect(
      await hpscheme([["0301"], ["5001"]], [[30], [0]], "population", [["total", 400]])
    ).toEqual([[400], [0]]);
  });

  it("reads a cell of Excel's data types by its basic value", async () => {
    const cell = (basicValue: unknown) => ({ type: "FormattedNumber", basicValue });
    expect(
      await hpscheme([[cell(301)], [cell("5001")]], [[cell(30)], [cell(10)]], "population", [
        [cell("total"), cell(400)],
      ])
    ).toEqual([[300], [100]]);
    expect(
      await hpexplain(cell(301), [[cell(301)]], [[cell(30)]], "population", [["total", cell(400)]])
    ).toContain("400");
  });

  it.each<{ why: string; scheme: string; parameters: unknown[][]; amounts: number[] }>([
    {
      why: "a total with spaces and a comma",
      scheme: "population",
      parameters: [
        ["total", "10 800 000,50"],
        ["unit", "0,01"],
      ],
      amounts: [8100000.38, 2700000.12],
    },
    {
      why: "a share with a comma",
      scheme: "equal-and-population",
      parameters: [
        ["total", 1000],
        ["equalShare", "0,2"],
      ],
      amounts: [700, 300],
    },
    {
      why: "a share in percent",
      scheme: "equal-and-population",
      parameters: [
        ["total", 1000],
        ["equalShare", "20 %"],
      ],
      amounts: [700, 300],
    },
    {
      why: "names, rules and schemes in any case",
      scheme: "Equal-And-Population",
      parameters: [
        ["TOTAL", 1000],
        ["EqualShare", "20,0 %"],
        ["Rounding", "HALF-UP"],
      ],
      amounts: [700, 300],
    },
    {
      why: "a point before three digits is a decimal sign",
      scheme: "population",
      parameters: [
        ["total", 1000],
        ["index", "1.035"],
        ["unit", "1"],
      ],
      amounts: [776, 259],
    },
    {
      why: "municipality numbers without their zero",
      scheme: "population",
      parameters: [
        ["total", 700],
        ["months.301", 6],
        ["host", 301],
      ],
      amounts: [420, 280],
    },
  ])("takes $why", async ({ scheme, parameters, amounts }) => {
    const given = await hpscheme([[301], ["5001"]], [[30], [10]], scheme, parameters);
    expect(given.flat()).toEqual(amounts);
  });

  it.each([
    {
      why: "a blank population beside a code",
      call: () => hpscheme([["0301"], ["5001"]], [[30], [null]], "population", [["total", 400]]),
      sentence: "Folketall nummer 2 mangler",
    },
    {
      why: "an unknown scheme",
      call: () => hpscheme(codes, populations, "hp-2099"),
      sentence: "hp-2099",
    },
    {
      why: "a parameter that is missing",
      call: () => hpscheme(codes, populations, "population"),
      sentence: "Totalbeløp mangler",
    },
    {
      why: "an agreement without money",
      call: () => hpscheme(codes, populations, "hnt-2021"),
      sentence: "uten penger",
    },
    {
      why: "ranges of different shapes",
      call: () => hpscheme(codes, [[1]], "hp-2025"),
      sentence: "34 rader",
    },
    {
      why: "an option that is none",
      call: () => hpscheme(codes, populations, "hp-2025", [["ties", "x"]]),
      sentence: "order",
    },
    {
      why: "text that is no municipality number",
      call: () => hpscheme([["Bærum?"]], [[1]], "hp-2025"),
      sentence: "Bærum?",
    },
  ])("refuses $why with a sentence", async ({ call, sentence }) => {
    await expect(call()).rejects.toThrow(sentence);
  });
});

describe("=HPEXPLAIN", () => {
  it("says why Aukra got one of the two left-over kroner", async () => {
    const explanation = await hpexplain(1547, codes, populations, "hp-2025");
    expect(explanation).toContain("Aukra");
    expect(explanation.replace(/\s/g, " ")).toContain("Beløpet blir 74 177 kr");
  });

  it("speaks English in an English Excel", async () => {
    provideExcel("en-US");
    expect(await hpexplain("5001", codes, populations, "hp-2025")).toContain("Trondheim");
  });

  it("gives #N/A for a municipality that is not in the range", async () => {
    await expect(hpexplain("0301", codes, populations, "hp-2025")).rejects.toMatchObject({
      code: "#N/A",
    });
  });
});

const HALF_BY_PUPILS = importScheme(
  JSON.stringify({
    hpshareScheme: 2,
    id: "half-by-pupils",
    title: "Halvt etter elever",
    unit: "0.01",
    rule: {
      amount: { parameter: "total" },
      terms: [
        { amount: { share: "0.5" }, by: "Elever" },
        { amount: { rest: 1 }, who: { not: { group: "by" } }, by: "population" },
      ],
    },
    parameters: { total: { default: "100" } },
  })
);
if (!HALF_BY_PUPILS.ok) throw new Error(JSON.stringify(HALF_BY_PUPILS.error));

describe("a scheme that the workbook keeps", () => {
  const kept = [HALF_BY_PUPILS.value];
  beforeEach(() => void keepSchemes(kept));
  afterAll(() => void keepSchemes([]));

  const figures = [
    ["Folketall", "Type", "Elever", "Merknad"],
    [200_000, "by", 30, "x"],
    [100, "land", "7,5", ""],
    [300, "land", 2.5, 4],
  ];
  // 50 by pupils: 37.50, 9.375, 3.125; 50 in the country by population: 12.50 and 37.50.
  const amounts = [[37.5], [21.88], [40.62]];

  it.each([
    ["without a heading of their own", [["5001"], [5033], ["Helse Midt"]], amounts],
    ["with one", [["Part"], ["5001"], [5033], ["Helse Midt"]], [[""], ...amounts]],
  ])("shares by columns under their headings, codes %s", async (_, parties, expected) => {
    expect(await hpscheme(parties, figures, "Half-By-Pupils")).toEqual(expected);
  });

  it("is explained by its terms", async () => {
    const said = await hpexplain(
      "Helse Midt",
      [["5001"], [5033], ["Helse Midt"]],
      figures,
      "half-by-pupils"
    );
    expect(said).toContain("Helse Midt");
    expect(said.replaceAll("\u00a0", " ")).toContain(
      "50 % etter «Elever» 3,1250 + resten etter folketall 37,5000 = 40,6250 kr"
    );
  });

  it("is explained in as much as a cell holds, however long its terms' names are", async () => {
    const terms = Array.from({ length: 40 }, () => ({ name: "x".repeat(990), by: "Folketall" }));
    const long = { hpshareScheme: 2, id: "long", title: "Lang", rule: { terms } };
    const read = importScheme(JSON.stringify(long));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    keepSchemes([read.value]);
    const said = await hpexplain("5001", [["5001"]], [["Folketall"], [7]], "long");
    expect(said).toHaveLength(32_767);
    expect(said.endsWith("…")).toBe(true);
  });

  it.each([
    ["a heading that is not there", [["Folketall", "Type"], ...figures.slice(1)], "Elever"],
    [
      "text among its figures",
      figures.map((row, i) => (i === 2 ? [1, "land", "mange", ""] : row)),
      "mange",
    ],
    [
      "its heading twice",
      figures.map((row, i) => (i === 0 ? ["Elever", "Type", "Elever", ""] : row)),
      "Elever",
    ],
  ])("is refused with %s", async (_, table, named) => {
    await expect(
      hpscheme([["5001"], [5033], ["H"]], table, "half-by-pupils")
    ).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(named) as string,
    });
  });

  it("is calculated again by formulas that asked for it before it was there, or as it was", async () => {
    keepSchemes([]);
    await expect(hpscheme([["5001"]], [[1]], "half-by-pupils")).rejects.toMatchObject({
      code: "#VALUE!",
    });
    expect(keepSchemes(kept)).toBe(true);
    expect(keepSchemes([...kept])).toBe(false);
    expect(keepSchemes(kept.map((own) => ({ ...own, unit: "1" })))).toBe(true);
  });
});
