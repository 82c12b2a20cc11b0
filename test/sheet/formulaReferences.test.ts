import { referencesIn, withReferences } from "../../src/sheet/formulaReferences";

describe("the cells that a formula speaks of", () => {
  it.each([
    { why: "an area and a cell", formula: "=SUM($B$2:$B$4)-C5", found: ["$B$2:$B$4", "C5"] },
    { why: "none in text", formula: '="A1 og ""B2"""&C3', found: ["C3"] },
    {
      why: "none in a list of figures",
      formula: '=SUMIF(A1:A2,{"E5";301},B1:B2)',
      found: ["A1:A2", "B1:B2"],
    },
    {
      why: "no functions or names",
      formula: "=LOG10(D4)+HP2025_x+SUM(AB12)",
      found: ["D4", "AB12"],
    },
    { why: "no name of a sheet", formula: "='Ark A1'!B2", found: ["B2"] },
  ])("are told from the rest: $why", ({ formula, found }) => {
    expect(referencesIn(formula)).toEqual(found);
    expect(withReferences(formula, (each) => each)).toBe(formula);
  });

  it("are replaced where they stand", () => {
    const moved = withReferences('=IF(A1=0,"A1",A1&B2)', (each) => (each === "A1" ? "A3" : each));
    expect(moved).toBe('=IF(A3=0,"A1",A3&B2)');
  });
});
