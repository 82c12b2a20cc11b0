import {
  arrangeRows,
  perInhabitant,
  toMemberRows,
  type SortKey,
} from "../../src/taskpane/result/memberRows";
import { nextSort, type Sort } from "../../src/taskpane/parts/sorting";
import { tableState } from "./states";

const { outcome } = tableState();
if (outcome.kind !== "allocated") throw new Error("The sample is allocated.");
const rows = toMemberRows(outcome.allocation);
const names = (search: string, sort: Sort<SortKey>) =>
  arrangeRows(rows, search, sort, "nb").map(({ row }) => row.name);

describe("the rows of the table of members", () => {
  it("stand in the sheet's order until a column is chosen", () =>
    expect(names("", null).slice(0, 3)).toEqual(["Trondheim", "Ørland", "Skaun"]));

  it("sort by name as Norwegians do: Å after Ø", () =>
    expect(names("", { key: "name", descending: true }).slice(0, 3)).toEqual([
      "Ålesund",
      "Åfjord",
      "Ørland",
    ]));

  it("sort by amount, largest first", () =>
    expect(names("", { key: "amount", descending: true }).slice(0, 2)).toEqual([
      "Trondheim",
      "Ålesund",
    ]));

  it("sort by amount per inhabitant without rounding it", () => {
    const sorted = arrangeRows(rows, "", { key: "perInhabitant", descending: true }, "nb");
    const each = sorted.map(({ row }) => perInhabitant(row)?.toNumber() ?? 0);
    expect(each).toEqual([...each].sort((a, b) => b - a));
  });

  it.each([
    { why: "part of a name", search: "surna", found: ["Surnadal"] },
    { why: "capital letters do not matter", search: "ÅFJORD", found: ["Åfjord"] },
    { why: "a number", search: "3430", found: ["Os"] },
    {
      why: "a region",
      search: "sørvest",
      found: ["Ørland", "Skaun", "Heim", "Hitra", "Rindal"],
    },
    { why: "nobody", search: "Bergen", found: [] },
  ])("are found by $why", ({ search, found }) => expect(names(search, null)).toEqual(found));
});

it("a column heading sorts, then turns, then goes back to the sheet's order", () => {
  const first = nextSort(null, "amount");
  const second = nextSort(first, "amount");
  expect([first, second, nextSort(second, "amount")]).toEqual([
    { key: "amount", descending: true },
    { key: "amount", descending: false },
    null,
  ]);
  expect(nextSort(first, "name")).toEqual({ key: "name", descending: false });
});
