import fc from "fast-check";
import {
  bandsOf,
  checkBands,
  mendBands,
  scaleOfBands,
} from "../../../src/taskpane/agreement/draft/bands";
import type { Band } from "../../../src/taskpane/agreement/draft/draft";
import { readBands } from "../../../src/taskpane/agreement/draft/readBands";
import type { ScaleKind } from "../../../src/engine";

const band = (from: string, to: string, value: string): Band => ({ from, to, value });
const read = (text: string, scale: ScaleKind = "step", language: "nb" | "en" = "nb") =>
  readBands(text, language, scale);

const NFKK =
  "Innbyggere\tKontingent\n0–2 000\t25 000\n2 001–5 000\t30 000\n5 001–7 500\t35 000\n7 501–10 000\t40 000\n10 001 og over\t45 000\n";
const KSE = "under 5 000\t8 500\n5 001–10 000\t12 000\nover 10 000\t15 000";

describe("a band table from cells", () => {
  it("is read as it is printed, headings left out", () => {
    const rows = read(NFKK);
    if (!rows.ok) throw new Error(JSON.stringify(rows.error));
    expect(checkBands(rows.value, "step")).toEqual([]);
    expect(scaleOfBands(rows.value, "step")).toEqual([
      ["0", "25000"],
      ["2001", "30000"],
      ["5001", "35000"],
      ["7501", "40000"],
      ["10001", "45000"],
    ]);
  });

  it.each([
    {
      text: "0\t2 000\t25 000\n2 001\t\t30 000",
      why: "the range in two columns, the last without an end",
    },
    { text: "0 - 2 000: 25 000\n2 001 -: 30 000", why: "typed with a colon" },
    { text: "Til og med 2 000\t25 000,-\nOver 2 000\tkr 30 000", why: "said in words" },
    {
      text: "0 til 2000 innbyggere\t25000 kr\nfra 2001 innbyggere\t30000 kr",
      why: "with what is counted",
    },
    { text: "under 2 001;25 000\nfra og med 2 001;30 000", why: "with semicolons" },
  ])("is read $why", ({ text }) => {
    expect(read(text)).toEqual({
      ok: true,
      value: [band("0", "2000", "25000"), band("2001", "", "30000")],
    });
  });

  it("is read in English", () => {
    expect(read("0-2,000\t25,000.50\n2,001 and over\t30,000", "step", "en")).toEqual({
      ok: true,
      value: [band("0", "2000", "25000.5"), band("2001", "", "30000")],
    });
  });

  it("says which lines are none, and takes nothing", () => {
    expect(read("0–2 000\t25 000\nandre\tetter avtale\n5 000\n1.500–x\t3")).toEqual({
      ok: false,
      error: [
        { line: 2, text: "andre\tetter avtale", why: "no-value" },
        { line: 3, text: "5 000", why: "no-value" },
        { line: 4, text: "1.500–x\t3", why: "no-range" },
      ],
    });
  });

  it("keeps fractions, and borders that are not whole", () => {
    const rows = read("0–0,5\t108/67\n0,5–2\t1,25", "tiers");
    if (!rows.ok) throw new Error();
    expect(checkBands([rows.value[0]!, band("0.5", "", "1.25")], "tiers")).toEqual([]);
    expect(rows.value[0]).toEqual(band("0", "0.5", "108/67"));
  });
});

describe("gaps and overlaps", () => {
  it("are found: a tariff leaves out exactly 5 000", () => {
    const rows = read(KSE);
    if (!rows.ok) throw new Error();
    const [gap, ...others] = checkBands(rows.value, "step");
    expect(others).toEqual([]);
    expect(gap).toEqual({ code: "gap", line: 1, from: "5000", to: "5000" });
    if (gap?.code !== "gap") throw new Error();
    expect(mendBands(rows.value, gap, "above")[0]).toEqual(band("0", "5000", "8500"));
    expect(mendBands(rows.value, gap, "this")[1]).toEqual(band("5000", "10000", "12000"));
  });

  it.each([
    {
      why: "4 000 stands twice",
      rows: [band("0", "4000", "1"), band("4000", "", "2")],
      issues: [{ code: "overlap", line: 1, from: "4000", to: "4000" }],
    },
    {
      why: "a last band with an end",
      rows: [band("0", "10", "1"), band("11", "20", "2")],
      issues: [{ code: "ends", line: 1, to: "20" }],
    },
    {
      why: "falling",
      rows: [band("5", "", "1"), band("5", "", "2")],
      issues: [{ code: "not-rising", line: 1 }],
    },
    {
      why: "ending before it begins",
      rows: [band("10", "5", "1"), band("11", "", "2")],
      issues: [
        { code: "backwards", line: 0 },
        { code: "gap", line: 1, from: "6", to: "10" },
      ],
    },
    {
      why: "fields that are empty or no numbers",
      rows: [band("", "5", "1"), band("6", "", "")],
      issues: [
        { code: "missing", line: 0, field: "from" },
        { code: "missing", line: 1, field: "value" },
      ],
    },
    { why: "nothing at all", rows: [], issues: [{ code: "no-bands", line: null }] },
  ])("are said with their line: $why", ({ rows, issues }) => {
    expect(checkBands(rows, "step")).toEqual(issues);
  });

  it("are none where rates for each part begin at the number after, or at the same", () => {
    const printed = [band("0", "2000", "3"), band("2001", "", "2")];
    const bordered = [band("0", "2000", "3"), band("2000", "", "2")];
    for (const rows of [printed, bordered]) {
      expect(checkBands(rows, "tiers")).toEqual([]);
      expect(scaleOfBands(rows, "tiers").map(([from]) => Number(from))).toEqual([0, 2000]);
    }
  });

  it("are gone once somebody has said where they belong", () => {
    const froms = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 6 });
    const slips = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(froms, slips, fc.constantFrom("above", "this"), (starts, slip, to) => {
        const sorted = [...starts].sort((a, b) => a - b).map((from) => from * 10);
        let rows: readonly Band[] = sorted.map((from, i) =>
          band(String(from), String((sorted[i + 1] ?? from + 20) - 1 + slip[i]!), "1")
        );
        for (let i = 0; i < 20; i += 1) {
          const issue = checkBands(rows, "step")[0];
          if (!issue) return;
          if (!("from" in issue) && issue.code !== "ends") throw new Error(issue.code);
          rows = mendBands(rows, issue, to as "above" | "this");
        }
        throw new Error("never mended");
      })
    );
  });

  it("never come of a scale that a file has", () => {
    const scales = fc
      .uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 })
      .map((froms) => [...froms].sort((a, b) => a - b).map((from) => [`${from}/2`, "1"] as const));
    fc.assert(
      fc.property(scales, fc.constantFrom("step", "tiers", "line"), (scale, kind) => {
        const rows = bandsOf(scale, kind as ScaleKind);
        expect(checkBands(rows, kind as ScaleKind)).toEqual([]);
        expect(scaleOfBands(rows, kind as ScaleKind)).toEqual(scale);
      })
    );
  });
});
