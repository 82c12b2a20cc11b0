import { auditLines, linesOfText } from "../../src/audit";
import { describeAudit } from "../../src/text/auditTexts";
import { linesOfCase, PRINTED_CASES, textOfCase } from "./printedCases";

describe("an audit says of a printed table what is so, no more and no less", () => {
  it.each(PRINTED_CASES.map((each) => [each.id, each.what, each] as const))(
    "%s: %s",
    (_id, _what, each) => {
      const audit = auditLines(linesOfCase(each));
      const { verdict, explanation, findings } = each.expected;
      expect(audit?.verdict ?? "no-table").toBe(verdict);
      if (explanation === null) expect(audit?.explanation ?? null).toBeNull();
      else {
        const { scheme, parameters, rounding, unit, matches, of } = explanation;
        expect(audit?.explanation).toMatchObject({ parameters, rounding, unit, matches, of });
        expect([audit?.explanation?.scheme, audit?.explanation?.agreement]).toContain(scheme);
      }
      const left = [...(audit?.findings ?? [])];
      for (const wanted of findings) {
        const at = left.findIndex((found) => isSuch(found, wanted));
        expect({ wanted, found: at >= 0 }).toEqual({ wanted, found: true });
        left.splice(at, 1);
      }
      expect(left).toEqual([]);
    }
  );

  it.each(["nb", "en"] as const)(
    "every finding has its sentence with its figures in it (%s)",
    (language) => {
      for (const each of PRINTED_CASES) {
        const audit = auditLines(linesOfCase(each));
        if (!audit) continue;
        const words = describeAudit(audit, language);
        expect(words.findings).toHaveLength(audit.findings.length);
        for (const sentence of [words.verdict, ...words.findings, ...words.limits]) {
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
          expect(sentence).toMatch(/[.!?]$/);
        }
      }
    }
  );

  it("names both explanations where two blame different rows, and blames neither for certain", () => {
    const audit = auditLines(
      linesOfCase(PRINTED_CASES.find(({ id }) => id === "hp-true-sum-one-wrong")!)
    )!;
    const blamed = audit.findings.find(({ code }) => code === "amount-differs")!;
    expect(blamed).toMatchObject({ member: "1505", sure: "guess" });
    expect(blamed.detail).toMatchObject({
      kind: "rival",
      rival: { rounding: "largest-remainder" },
      blames: ["Aukra"],
    });
  });

  const hp = PRINTED_CASES.find(({ id }) => id === "hp-no-sum-row")!.input.rows!;
  const tableOf = (change: (row: (typeof hp)[number]) => (typeof hp)[number], sum: string) =>
    auditLines(linesOfText(`${textOfCase({ rows: hp.map(change) })}\n;Sum;535512;${sum}`))!;

  it("takes a printed total that is only the rows' sum for no more than that", () => {
    expect(tableOf((row) => row, "10799998").explanation).toMatchObject({
      parameters: { total: "10800000" },
      rounding: "half-up",
    });
  });

  it("explains no table of nothing", () => {
    const audit = tableOf((row) => ({ ...row, amount: "0" }), "0");
    expect(audit).toMatchObject({ verdict: "not-explained", explanation: null });
  });

  it("says whose number it is where another municipality's name stands beside it", () => {
    const audit = tableOf(
      (row) => (row.code === "5061" ? { ...row, name: "Surnadal" } : row),
      "10800000"
    );
    expect(audit.findings).toContainEqual(
      expect.objectContaining({ code: "name-differs", printed: "Surnadal", computed: "Rindal" })
    );
  });

  it("does not call one row certain", () => {
    const audit = auditLines([
      {
        cells: ["5017", "Bjugn", "4711", "14133"].map((text) => ({ text, number: null })),
        row: 0,
        column: 0,
      },
    ])!;
    expect(audit.explanation).toMatchObject({
      scheme: "per-inhabitant",
      parameters: { rate: "3" },
      isCertain: false,
    });
    expect(describeAudit(audit, "nb").verdict).toContain("én rad");
  });
});

function isSuch(found: object, wanted: Readonly<Record<string, string | null>>): boolean {
  return Object.entries(wanted).every(
    ([key, value]) => (found as Record<string, unknown>)[key] === value
  );
}
