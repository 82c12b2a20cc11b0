import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PRINTED_CASES, textOfCase } from "../audit/printedCases";
import { reportOf, useHeadless } from "./useHeadless";

const headless = useHeadless();
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-check-"));

const caseText = (id: string): string =>
  textOfCase(PRINTED_CASES.find((each) => each.id === id)!.input);

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("--check audits a table as it came", () => {
  it.each([
    ["lines.txt", "lines of the document"],
    ["lines.csv", "the same as a text file whose commas are thousands"],
  ])("%s: %s", async (name) => {
    const run = await headless(fileWith(name, caseText("hp-text")), "--check", "--json");
    expect(run.status).toBe(0);
    const { audit, issues } = reportOf(run);
    expect(issues).toEqual([]);
    expect(audit).toMatchObject({
      verdict: "follows-with-differences",
      explanation: {
        scheme: "population",
        agreement: "hp-2025",
        parameters: { total: "10800000" },
        rounding: "half-up",
        unit: "1",
        matches: 34,
        of: 34,
      },
    });
    expect(audit!.rows).toHaveLength(34);
    expect(audit!.rows.find(({ code }) => code === "5033")).toEqual({
      code: "5033",
      name: "Tydal",
      population: "7731",
      printed: { amount: "15590", share: "0.14" },
      computed: { amount: "15590", share: "0.14" },
    });
    expect(audit!.findings.map(({ code, member }) => [code, member])).toEqual(
      expect.arrayContaining([
        ["sum-differs", null],
        ["shares-do-not-add-up", null],
        ["population-differs", "5033"],
      ])
    );
    expect(run.stderr).toMatch(/2\skr under den trykte summen/);
  });

  it("gives the cell of a figure that differs", async () => {
    const file = fileWith("wrong.csv", caseText("hp-true-sum-one-wrong"));
    const { audit } = reportOf(await headless(file, "--check", "--json", "--lang", "en"));
    expect(audit!.findings[0]).toMatchObject({
      code: "amount-differs",
      cell: "D31",
      member: "1505",
      printed: "492171",
      computed: "492170",
      sure: "guess",
    });
    expect(audit!.findings[0]!.message).toContain("largest remainder");
  });

  it("says of a file without a table that it has none, and ends with 1", async () => {
    const run = await headless(fileWith("prose.txt", caseText("no-table")), "--check", "--json");
    expect(run.status).toBe(1);
    const { audit, issues } = reportOf(run);
    expect(issues).toMatchObject([{ code: "no-table" }]);
    expect(audit).toMatchObject({ verdict: "no-table", explanation: null, findings: [] });
  });

  it("says of an empty file that it has no table", async () => {
    const run = await headless(fileWith("empty.csv", ""), "--check", "--json");
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([{ code: "no-table" }]);
  });

  it.each([
    ["by population", ["--scheme", "hp-2025"], "population"],
    [
      "by base and rate in tens",
      ["--scheme", "base-and-rate", "--set", "base=10000", "--set", "rate=3.25", "--unit", "10"],
      "base-and-rate",
    ],
    [
      "by equal share, a rule of divisors",
      [
        "--scheme",
        "equal-and-population",
        "--set",
        "total=7500000",
        "--set",
        "equalShare=0.3",
        "--rounding",
        "sainte-lague",
      ],
      "equal-and-population",
    ],
  ])("a table that this add-in made follows, %s", async (_name, args, scheme) => {
    const file = path.join(folder, `${scheme}.xlsx`);
    const source = fileWith("population.csv", populationFile());
    const made = await headless(source, ...args, "--out", file);
    expect(made.status).toBe(0);
    const { audit } = reportOf(await headless(file, "--check", "--json"));
    expect(audit).toMatchObject({ verdict: "follows", findings: [], explanation: { scheme } });
  });

  it.each([
    ["the agreement", ["--scheme", "hp-2025"], "10800000", 33],
    [
      "a total that is known",
      ["--scheme", "population", "--set", "total=10800000"],
      "10800000",
      33,
    ],
    ["another total", ["--scheme", "population", "--set", "total=10900000"], "10900000", 0],
  ])("holds the table against a rule that is given: %s", async (_name, args, total, matches) => {
    const file = fileWith("given.csv", caseText("hp-one-amount"));
    const { audit } = reportOf(await headless(file, "--check", "--json", ...args));
    expect(audit!.explanation).toMatchObject({ parameters: { total }, matches });
    expect(audit!.verdict).toBe(matches === 0 ? "not-explained" : "follows-with-differences");
  });

  it("holds the table against an agreement in a file, and says that it does not follow", async () => {
    const scheme = fileWith(
      "agreement.json",
      JSON.stringify({
        hpshareScheme: 2,
        id: "likt-og-folketall",
        title: "Likt og etter folketall",
        rule: {
          terms: [
            { name: "Likt", amount: "1000000", by: 1 },
            { name: "Etter folketall", amount: "9800000", by: "population" },
          ],
        },
      })
    );
    const file = fileWith("given.csv", caseText("hp-one-amount"));
    const { audit } = reportOf(await headless(file, "--check", "--json", "--scheme-file", scheme));
    expect(audit).toMatchObject({
      verdict: "not-explained",
      explanation: { scheme: "likt-og-folketall", given: "likt-og-folketall", certain: true },
    });
    expect(audit!.verdictText).toContain("«Likt og etter folketall»");
    expect(audit!.rows[0]!.computed!.amount).not.toBe(audit!.rows[0]!.printed.amount);
  });

  it("refuses an agreement that neither the catalogue nor the workbook knows", async () => {
    const file = fileWith("given.csv", caseText("hp-one-amount"));
    const run = await headless(file, "--check", "--json", "--scheme", "ukjent");
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([{ code: "unknown-scheme" }]);
  });

  it("says whether the table is the one with the code on paper", async () => {
    const out = path.join(folder, "locked.xlsx");
    const source = fileWith("population.csv", populationFile());
    const made = await headless(
      source,
      ...["--scheme", "hp-2025", "--lock", "", "--json", "--out", out]
    );
    const { code } = reportOf(made).adopted!;
    const right = reportOf(await headless(out, "--check", "--json", "--verify", code));
    expect(right.audit).toMatchObject({ verdict: "follows", adopted: { code, same: true } });
    const other = reportOf(
      await headless(out, "--check", "--json", "--verify", "0000-0000-0000-0000")
    );
    expect(other.audit!.adopted).toMatchObject({ same: false });
    const { stderr } = await headless(out, "--check", "--verify", code);
    expect(stderr).toContain(right.audit!.adopted!.messages[0]);
  });

  it("puts the check on a sheet of its own, in the file that is asked for", async () => {
    const out = path.join(folder, "checked.xlsx");
    const run = await headless(
      fileWith("sent.csv", caseText("hp-one-amount")),
      "--check",
      "--json",
      "--out",
      out
    );
    expect(run.status).toBe(0);
    const { audit: again } = reportOf(await headless(out, "--check", "--json", "--sheet", "sent"));
    const { audit } = reportOf(run);
    expect(audit!.reply.length).toBeLessThanOrEqual(10);
    expect(audit!.reply.join("\n")).toContain("Midtre Gauldal");
    expect(again!.findings.map(({ message }) => message)).toEqual(
      audit!.findings.map(({ message }) => message)
    );
    const sheets = await headless(out, "--check", "--json", "--sheet", "none");
    expect(reportOf(sheets).issues[0]!.message).toContain("Kontroll");
  });

  it("the attachment that this add-in made follows, in two blocks with its regions below", async () => {
    const file = path.join(folder, "attachment.xlsx");
    const source = fileWith("population.csv", populationFile());
    await headless(
      source,
      "--scheme",
      "hp-2025",
      "--lock",
      "",
      "--paper",
      "attachment",
      "--out",
      file
    );
    const { audit } = reportOf(await headless(file, "--check", "--json", "--sheet", "Vedlegg 1"));
    expect(audit).toMatchObject({
      verdict: "follows",
      findings: [],
      explanation: { agreement: "hp-2025" },
    });
  });
});

/** The members of 2025 with their populations. */
function populationFile(): string {
  const rows = PRINTED_CASES.find(({ id }) => id === "hp-true-sum")!.input.rows!;
  return [
    "Nr;Kommune;Folketall 1.1.2024",
    ...rows.map(({ code, name, population }) => [code, name, population].join(";")),
  ].join("\n");
}
