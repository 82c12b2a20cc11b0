import fc from "fast-check";
import { formulaFromNorwegian, formulaToNorwegian } from "../../page/grid/norwegian/formulaText";

const PAIRS = [
  { norwegian: "=SUMMER(1;2)", invariant: "=SUM(1,2)", why: "; separates arguments" },
  { norwegian: "=SUMMER(1,5;A1)", invariant: "=SUM(1.5,A1)", why: "a decimal comma" },
  { norwegian: "={1\\2;3\\4}", invariant: "={1,2;3,4}", why: "columns of an array" },
  { norwegian: '=A1&"a,b;c.5"', invariant: '=A1&"a,b;c.5"', why: "texts stay" },
  {
    norwegian: "='Ark; 1,5'!A1*0,5",
    invariant: "='Ark; 1,5'!A1*0.5",
    why: "names of sheets stay",
  },
  { norwegian: "=HVIS(A1;;2)", invariant: "=IF(A1,,2)", why: "an argument left out" },
  { norwegian: '="sa ""1,5""";B1', invariant: '="sa ""1,5""",B1', why: "quotes in a text" },
  { norwegian: "=HPSHARE(B3;B$37)", invariant: "=HPSHARE(B3,B$37)", why: "our own function" },
  { norwegian: "=HVIS(A1;SANN;USANN)", invariant: "=IF(A1,TRUE,FALSE)", why: "truth values" },
  { norwegian: "=HVIS(A1;#I/T;#NAVN?)", invariant: "=IF(A1,#N/A,#NAME?)", why: "error values" },
  { norwegian: "=#REF!+#DIV/0!", invariant: "=#REF!+#DIV/0!", why: "errors that are the same" },
  { norwegian: "=SANN()", invariant: "=TRUE()", why: "a function that is a value" },
  { norwegian: "=T[SANN]+SANN!A1", invariant: "=T[SANN]+SANN!A1", why: "columns and sheets stay" },
  { norwegian: '=A1="SANN"', invariant: '=A1="SANN"', why: "a word in a text" },
  { norwegian: "=AVRUND(STØRST(A1:A3);0)", invariant: "=ROUND(MAX(A1:A3),0)", why: "functions" },
  { norwegian: "=SUMMER.HVIS.SETT(A:A;B:B;1)", invariant: "=SUMIFS(A:A,B:B,1)", why: "points" },
  { norwegian: "=TIME(A1)+TID(1;2;3)", invariant: "=HOUR(A1)+TIME(1,2,3)", why: "hours and times" },
  { norwegian: "=MIN.SUMMER(A1)", invariant: "=MIN.SUMMER(A1)", why: "another's function stays" },
  { norwegian: "=Sum_2.1+1", invariant: "=Sum_2.1+1", why: "a point in a name" },
];

describe("a formula in Norwegian and in the form of files", () => {
  it.each(PAIRS)("is read: $why", ({ norwegian, invariant }) => {
    expect(formulaFromNorwegian(norwegian)).toBe(invariant);
  });

  it.each(PAIRS)("is shown: $why", ({ norwegian, invariant }) => {
    expect(formulaToNorwegian(invariant)).toBe(norwegian);
  });

  it.each([
    { typed: "=SUM(A1,B1)", read: "=SUM(A1,B1)", why: "a comma no number can have separates" },
    { typed: "=summer(A1)", read: "=SUM(A1)", why: "small letters" },
    { typed: "=SUM(,5;2)", read: "=SUM(.5,2)", why: "a decimal without a digit before the comma" },
  ])("takes what is meant: $why", ({ typed, read }) => {
    expect(formulaFromNorwegian(typed)).toBe(read);
  });

  it("comes back unchanged when it is shown, and typed again as shown", () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n.toFixed(2));
    const text = fc.string().map((content) => `"${content.replaceAll('"', '""')}"`);
    const reference = fc.constantFrom("A1", "$B$2:C9", "'Ark; 1,5'!A1", "Navn_1");
    const array = fc.constantFrom("{1,2;3.5,4}", '{"a,b",1}');
    const argument = fc.oneof(number, text, reference, array);
    const formula = fc
      .array(argument, { minLength: 1, maxLength: 5 })
      .map((args) => `=SUM(${args.join(",")})*1.5`);
    fc.assert(
      fc.property(formula, (invariant) => {
        expect(formulaFromNorwegian(formulaToNorwegian(invariant))).toBe(invariant);
      })
    );
  });
});
