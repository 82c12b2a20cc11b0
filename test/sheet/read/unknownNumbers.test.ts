import { readPopulation } from "../../../src/sheet/read";
import type { CellValue } from "../../../src/sheet/snapshot";
import { snapshotOf, TODAY } from "./snapshotOf";

const issuesOf = (rows: CellValue[][]) => {
  const outcome = readPopulation(snapshotOf(rows), {}, TODAY);
  return outcome.kind === "no-table" ? outcome.issues : outcome.kind;
};

describe("numbers that name no municipality", () => {
  it.each([
    {
      why: "under headings for number and population",
      rows: [
        ["Oversikt", "", ""],
        ["Kommunenummer", "Kommune", "Folketall"],
        ["9991", "Nord", 100],
        ["9992", "Sør", 200],
        ["9993", "Øst", 300],
      ],
      issue: {
        area: "reading",
        code: "numbers-unknown",
        rows: 3,
        text: "9991",
        cell: "A3",
        severity: "error",
      },
    },
    {
      why: "in words, with a sum below",
      rows: [
        ["Kommunenr.", "Folketall"],
        ["K1", 100],
        ["", 100],
      ],
      issue: {
        area: "reading",
        code: "numbers-unknown",
        rows: 1,
        text: "K1",
        cell: "A2",
        severity: "error",
      },
    },
    {
      why: "without a heading for population",
      rows: [
        ["Kommunenummer", "Areal"],
        ["9991", 100],
      ],
      issue: { area: "reading", code: "no-population-table", cell: null, severity: "error" },
    },
    {
      why: "under headings alone",
      rows: [["Kommunenummer", "Folketall"]],
      issue: { area: "reading", code: "no-population-table", cell: null, severity: "error" },
    },
  ])("are said to be unknown where they stand $why", ({ rows, issue }) => {
    expect(issuesOf(rows)).toEqual([issue]);
  });
});
