import fc from "fast-check";
import { paymentsInCells, type PaidCells } from "../../src/papers";
import type { CellValue } from "../../src/sheet/snapshot";
import { sum } from "../../src/engine";

const PARTIES = [
  { code: "5001", name: "Trondheim" },
  { code: "5033", name: "Tydal" },
  { code: "1818", name: "Herøy" },
  { code: "1515", name: "Herøy" },
  { code: null, name: "Helse Midt HF" },
];

const cells = (...values: CellValue[][]): PaidCells => ({
  source: "Reskontro",
  values,
  row: 4,
  column: 1,
});

function paidIn(...values: CellValue[][]): Record<string, string> | string {
  const read = paymentsInCells(cells(...values), PARTIES);
  return read.ok
    ? Object.fromEntries([...read.value].map(([key, amount]) => [key, amount.toFixed()]))
    : read.error.code;
}

describe("what was paid", () => {
  it.each<{ why: string; rows: CellValue[][]; paid: Record<string, string> }>([
    {
      why: "numbers and amounts as text and as numbers",
      rows: [
        ["Kommune", "Beløp"],
        [5001, "4 327 264,50 kr"],
        ["5033", 15590],
      ],
      paid: { "municipality:5001": "4327264.5", "municipality:5033": "15590" },
    },
    {
      why: "several payments of one party are added up, and one that went back is taken off",
      rows: [
        ["5001", 100],
        ["5001 Trondheim", 200],
        ["Trondheim kommune", -50],
      ],
      paid: { "municipality:5001": "250" },
    },
    {
      why: "a party that is no municipality is known by its name",
      rows: [
        ["", "Helse Midt HF", "1.000"],
        ["5033", "Tydal", 1],
      ],
      paid: { "party:Helse Midt HF": "1000", "municipality:5033": "1" },
    },
    {
      why: "the amount is where the heading says, with a due date after it",
      rows: [
        ["Kommune", "Innbetalt", "Dato"],
        ["Tydal", 77, 45291],
      ],
      paid: { "municipality:5033": "77" },
    },
    {
      why: "sums, notes and rows without an amount are passed over",
      rows: [
        ["Tydal", 77],
        ["Trondheim", ""],
        ["Sum", 77],
        ["Utskrift fra regnskapet", ""],
      ],
      paid: { "municipality:5033": "77" },
    },
    ...[
      "Totalsum",
      "Totalt",
      "I alt",
      "Samlet",
      "Til sammen",
      "Sum:",
      "Delsum Trøndelag",
      "Grand total",
    ].map((word) => ({
      why: `a row of sums called ${word} is passed over`,
      rows: [
        ["Tydal", 77],
        [word, 77],
      ],
      paid: { "municipality:5033": "77" },
    })),
    {
      why: "two of one name are told apart by number",
      rows: [
        ["1515", "Herøy", 5],
        ["1818", "Herøy", 6],
      ],
      paid: { "municipality:1515": "5", "municipality:1818": "6" },
    },
    {
      why: "beside a number stand its name in another form, and words that are no party's",
      rows: [
        ["5001", "Trondheim kommune", 5],
        ["5033 Tydal", "TYDAL", 6],
        ["5033", "Leverandør 14", 8],
      ],
      paid: { "municipality:5001": "5", "municipality:5033": "14" },
    },
    {
      why: "a region that has another municipality's name is no name of the payer",
      rows: [
        ["Nr", "Navn", "Region", "Beløp"],
        ["5033", "Tydal", "Trondheim", 5],
        ["1515", "", "Trondheim", 6],
      ],
      paid: { "municipality:5033": "5", "municipality:1515": "6" },
    },
    {
      why: "without headings a region is told by the name beside it",
      rows: [
        ["5033", "Tydal", "Trondheim", 5],
        ["5001", "Trondheim", "Trondheim", 6],
      ],
      paid: { "municipality:5033": "5", "municipality:5001": "6" },
    },
  ])("$why", ({ rows, paid }) => expect(paidIn(...rows)).toEqual(paid));

  it.each<{ why: string; rows: CellValue[][]; issue: object }>([
    {
      why: "somebody else",
      rows: [
        ["Tydal", 77],
        ["Oslo", 5],
      ],
      issue: { area: "council", code: "payment-of-stranger", payer: "Oslo", cell: "C6" },
    },
    {
      why: "a name that two have",
      rows: [
        ["Tydal", 77],
        ["Herøy", 5],
      ],
      issue: { area: "council", code: "payment-of-stranger", payer: "Herøy", cell: "C6" },
    },
    ...[
      {
        why: "a number and a name of two parties",
        row: ["5001", "Tydal", 5],
        said: { number: "5001", party: "Trondheim", name: "Tydal" },
        cell: "C6",
      },
      {
        why: "the name before the number",
        row: ["Tydal", "5001", 5],
        said: { number: "5001", party: "Trondheim", name: "Tydal" },
        cell: "B6",
      },
      {
        why: "a number and a name in one cell",
        row: ["5033 Trondheim", "", 5],
        said: { number: "5033", party: "Tydal", name: "Trondheim" },
        cell: "B6",
      },
      {
        why: "a number with the name of a municipality that is no party",
        row: ["5001", "Oslo", 5],
        said: { number: "5001", party: "Trondheim", name: "Oslo" },
        cell: "C6",
      },
    ].map(({ why, row, said, cell }) => ({
      why,
      rows: [["Nr", "Navn", "Beløp"], row],
      issue: { area: "council", code: "payment-of-two", ...said, cell },
    })),
    {
      why: "text for an amount",
      rows: [
        ["Tydal", 77],
        ["Trondheim", "snart"],
      ],
      issue: { area: "council", code: "payment-not-a-number", text: "snart", cell: "C6" },
    },
    {
      why: "parts of an øre",
      rows: [["Tydal", 0.125]],
      issue: { area: "council", code: "payment-not-a-number", text: "0.125", cell: "C5" },
    },
    {
      why: "nothing",
      rows: [["a", "b"]],
      issue: { area: "council", code: "no-payments", source: "Reskontro" },
    },
    {
      why: "no cells at all",
      rows: [],
      issue: { area: "council", code: "no-payments", source: "Reskontro" },
    },
  ])("refuses $why", ({ rows, issue }) =>
    expect(paymentsInCells(cells(...rows), PARTIES)).toEqual({ ok: false, error: issue })
  );

  it("adds up to what the rows add up to, in any order", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("5001", "5033"), fc.integer({ min: -9e6, max: 9e6 })), {
          minLength: 1,
        }),
        (rows) => {
          const read = paymentsInCells(cells(...rows.map((row) => [...row])), PARTIES);
          const expected = rows.reduce((total, [, amount]) => total + amount, 0);
          return read.ok && sum([...read.value.values()]).toNumber() === expected;
        }
      )
    ));
});
