import fc from "fast-check";
import { auditLines, linesOfText, type Audit, type FindingCode } from "../../src/audit";
import { printedText, textOf } from "./printedText";

const RUNS = Number(process.env["HPSHARE_TABLES"] ?? 60);
const SEED = Number(process.env["HPSHARE_SEED"] ?? 2026);
jest.setTimeout(600_000);

const auditOf = (text: string): Audit => {
  const audit = auditLines(linesOfText(text));
  if (!audit) throw new Error("There is no table.");
  return audit;
};

/** Percentages are printed for themselves here: whether they add up is their own matter. */
const OF_SHARES: readonly FindingCode[] = ["share-differs", "shares-do-not-add-up"];
const findingsIn = ({ findings }: Audit) =>
  findings
    .filter(({ code }) => !OF_SHARES.includes(code))
    .map(({ code, member }) => [code, member]);

const check = (property: fc.IProperty<never> | fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: RUNS, seed: SEED });

/** Another last digit but one, so that it is no rounding. */
const changedDigit = (figure: string): string => {
  const at = figure.length - 2;
  return figure.slice(0, at) + ((Number(figure[at]) + 3) % 10).toString() + figure.slice(at + 1);
};

describe(`a printed table in any layout (${RUNS} tables, seed ${SEED})`, () => {
  it("is read with every figure, and follows", () => {
    check(
      fc.property(printedText, (table) => {
        const audit = auditOf(textOf(table));
        expect(audit.rows.map(({ code }) => code)).toEqual(table.codes);
        expect(audit.rows.map(({ population }) => population)).toEqual(table.populations);
        expect(audit.rows.map(({ printed }) => printed.amount)).toEqual(table.amounts);
        expect(audit.explanation?.matches).toBe(table.codes.length);
        expect(findingsIn(audit)).toEqual([]);
      })
    );
  });

  it("has the one amount named that was changed, and its sum", () => {
    check(
      fc.property(printedText, fc.nat(), (table, at) => {
        const row = at % table.codes.length;
        const amounts = table.amounts.with(row, changedDigit(table.amounts[row]!));
        const found = findingsIn(auditOf(textOf(table, { amounts })));
        expect(found.filter(([code]) => code !== "sum-differs")).toEqual([
          ["amount-differs", table.codes[row]],
        ]);
        expect(found.some(([code]) => code === "sum-differs")).toBe(table.layout.hasSum);
      })
    );
  });

  it("has the one population named that was changed", () => {
    check(
      fc.property(printedText, fc.nat(), (table, at) => {
        const row = at % table.codes.length;
        const populations = table.populations.with(row, changedDigit(table.populations[row]!));
        const found = findingsIn(auditOf(textOf(table, { populations })));
        expect(found).toEqual([["population-differs", table.codes[row]]]);
      })
    );
  });
});
