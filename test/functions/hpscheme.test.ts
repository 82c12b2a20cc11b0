import { hpexplain, hpscheme } from "../../src/functions/functions";
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
