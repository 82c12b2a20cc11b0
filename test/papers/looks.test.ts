import { looksOf } from "../../src/papers/table/looks";
import { formulaCell, numberCell, textCell } from "../../src/sheet/layout/cells";
import type { PlannedCell } from "../../src/sheet/plan";

const TABLE: readonly PlannedCell[] = [
  textCell(2, 0, "Kommune", { look: "heading" }),
  textCell(2, 1, "Andel av regnskapet", { look: "number-heading" }),
  textCell(3, 0, "Trondheim"),
  numberCell(3, 1, 4_327_264, { numberFormat: "#,##0" }),
  textCell(4, 0, "Ålesund"),
  numberCell(4, 1, 9_179_987, { numberFormat: "#,##0" }),
  formulaCell(5, 1, "=SUM(B4:B5)", { numberFormat: "#,##0", look: "total" }),
];
const HEADING = { row: 2, column: 0, rows: 1, columns: 2 };

const looks = (cells: readonly PlannedCell[], printedColumns = 2) =>
  looksOf({
    cells,
    fittedFrom: 2,
    headingRow: 2,
    headings: [HEADING],
    printedColumns,
    orientation: "portrait",
  });

describe("the looks of a sheet", () => {
  it("have room for the sum, which no row holds, and break a heading between its words", () => {
    const { widths, headings } = looks(TABLE);
    expect(widths[1]).toBeGreaterThanOrEqual("13,507,251".length);
    expect(widths[1]).toBeGreaterThanOrEqual("regnskapet".length);
    expect(widths[1]).toBeLessThan("Andel av regnskapet".length);
    expect(headings).toEqual([{ area: HEADING, lines: 2 }]);
  });

  it("print as much beside the table as the lines over it need", () => {
    const line = textCell(0, 0, "x".repeat(80), { look: "note" });
    const { printed, widths } = looks([line, ...TABLE]);
    const letters = widths.reduce((sum, width) => sum + width, 0);
    expect(letters + (printed - 2) * 9).toBeGreaterThanOrEqual(80);
  });

  it.each([
    { why: "a note of a thousand letters", line: "x".repeat(1000), printedColumns: 2 },
    { why: "the same beside columns for the screen", line: "x".repeat(1000), printedColumns: 1 },
  ])("never print so small that nobody can read it: $why", ({ line, printedColumns }) => {
    const cells = [textCell(0, 0, line, { look: "note" }), ...TABLE];
    const { printed, widths } = looks(cells, printedColumns);
    const across = widths.slice(0, printedColumns).reduce((sum, width) => sum + width, 0);
    expect(across + (printed - printedColumns) * 9).toBeLessThanOrEqual(160);
    expect(Math.max(...widths)).toBeLessThanOrEqual(255);
  });

  it("keep a name that is longer than any column of Excel's within what Excel takes", () => {
    const { widths } = looks([...TABLE, textCell(6, 0, "x".repeat(400))]);
    expect(widths[0]).toBe(255);
  });
});
