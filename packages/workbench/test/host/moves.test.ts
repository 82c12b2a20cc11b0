import fc from "fast-check";
import { movedReferences } from "../../host/spreadsheet/movedReferences";
import { movedPieces, movedSpan, type Move } from "../../host/spreadsheet/moves";

const HOME = "home";
const down = (at: number, count: number, sheetId = HOME): Move => ({
  sheetId,
  axis: "row",
  at,
  count,
  across: null,
});
const sheetOf = (name: string): string | undefined =>
  ({ Ark1: HOME, "Ark 2": "other", "Per's": "other" })[name];
const after = (formula: string, ...moves: Move[]): string =>
  movedReferences(formula, HOME, sheetOf, (id) => moves.filter(({ sheetId }) => sheetId === id));

describe("a reference in a formula", () => {
  it.each([
    { why: "below inserted rows", formula: "A5+$A$5", expected: "A7+$A$7" },
    { why: "above them", formula: "A1", expected: "A1" },
    { why: "around them grows", formula: "SUM(A1:A9)", expected: "SUM(A1:A11)" },
    { why: "that ends before them does not", formula: "SUM(A1:A3)", expected: "SUM(A1:A3)" },
    { why: "whole columns stay", formula: "SUM(A:$B)", expected: "SUM(A:$B)" },
    { why: "whole rows move", formula: "SUM($4:5)", expected: "SUM($6:7)" },
    { why: "with its sheet's name", formula: "Ark1!A5", expected: "Ark1!A7" },
    {
      why: "on another sheet stays",
      formula: "'Ark 2'!A5+'Per''s'!A5",
      expected: "'Ark 2'!A5+'Per''s'!A5",
    },
    { why: "in text is none", formula: '"A5 ""A5"""&A5', expected: '"A5 ""A5"""&A7' },
    { why: "a function is none", formula: "LOG10(A5)", expected: "LOG10(A7)" },
    { why: "a name is none", formula: "kurs.A5+A5_x+_A5", expected: "kurs.A5+A5_x+_A5" },
    {
      why: "a table's column is none",
      formula: "T[A5]+T[[#This Row],[A5]]",
      expected: "T[A5]+T[[#This Row],[A5]]",
    },
    {
      why: "another workbook's stays",
      formula: "[1]Ark1!A5+'[b.xlsx]Ark 2'!A5",
      expected: "[1]Ark1!A5+'[b.xlsx]Ark 2'!A5",
    },
    { why: "several sheets' stays", formula: "SUM(Ark1:Ark3!A5)", expected: "SUM(Ark1:Ark3!A5)" },
  ])("$why", ({ formula, expected }) => expect(after(formula, down(3, 2))).toBe(expected));

  it("becomes an error where its cells are deleted", () => {
    expect(after("A5+Ark1!$A$6:B6+A9", down(4, -2))).toBe("#REF!+#REF!+A7");
  });

  it("keeps the ends that are left", () => {
    expect(after("SUM($A$4:A9)", down(2, -3))).toBe("SUM($A$3:A6)");
  });
});

describe("a run of rows", () => {
  const step = fc.record({ at: fc.nat(25), count: fc.integer({ min: -6, max: 6 }) });

  it("is after any moves where its rows are, counted one by one", () =>
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 8 }),
        fc.array(step),
        (first, count, steps) => {
          let rows = Array.from({ length: 60 }, (_, row) => row >= first && row < first + count);
          let span: { first: number; count: number } | null = { first, count };
          for (const { at, count: by } of steps.filter((each) => each.count !== 0)) {
            const inside = rows[at - 1] === true && rows[at] === true;
            rows =
              by > 0
                ? [
                    ...rows.slice(0, at),
                    ...Array.from({ length: by }, () => inside),
                    ...rows.slice(at),
                  ]
                : rows.filter((_, row) => row < at || row >= at - by);
            span = span && movedSpan(span, { axis: "row", at, count: by });
          }
          const counted = { first: rows.indexOf(true), count: rows.filter(Boolean).length };
          expect(span).toEqual(counted.count > 0 ? counted : null);
        }
      )
    ));
});

describe("an area of a rule", () => {
  const span = fc.record({ first: fc.nat(8), count: fc.integer({ min: 1, max: 5 }) });

  it("holds after cells moved under a part of it the cells that it held, wherever they are", () =>
    fc.assert(
      fc.property(
        span,
        span,
        span,
        fc.integer({ min: -4, max: 4 }),
        (rows, columns, across, count) => {
          fc.pre(count !== 0);
          const at = 4;
          const area = {
            row: rows.first,
            column: columns.first,
            rows: rows.count,
            columns: columns.count,
          };
          const pieces = movedPieces(area, { sheetId: HOME, axis: "row", at, count, across });
          const holds = (row: number, column: number) =>
            pieces.filter(
              (each) =>
                row >= each.row &&
                row < each.row + each.rows &&
                column >= each.column &&
                column < each.column + each.columns
            ).length;
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              const moves =
                column >= across.first && column < across.first + across.count && row >= at;
              if (moves && row < at - count) continue;
              expect(holds(moves ? row + count : row, column)).toBe(1);
            }
          }
        }
      )
    ));
});
