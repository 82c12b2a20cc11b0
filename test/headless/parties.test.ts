import { Decimal } from "../../src/engine";
import { PUBLISHED_RULES, writtenRule, type Example } from "../engine/terms/rules";
import { fileIn, fileWith, schemeFile } from "./partyFiles";
import { reportOf, useHeadless } from "./useHeadless";

const headless = useHeadless();
/** The parties of an example as a text file, columns apart by commas. */
function partiesFile(name: string, { members }: Example): string {
  const headings = [...new Set(members.flatMap((member) => Object.keys(member)))];
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const heads = headings.map((heading) =>
    heading === "code" ? "Id" : heading === "group" ? "Gruppe" : quoted(heading)
  );
  const rows = members.map((member) =>
    headings.map((heading) => quoted(member[heading] ?? "")).join(",")
  );
  return fileWith(`${name}.csv`, [heads.join(","), ...rows].join("\n"));
}

const CASES = PUBLISHED_RULES.filter(({ model }) => model === "exact").flatMap(
  ({ id, scheme, examples = [] }) =>
    examples.map((example, index) => [`${id} ${index + 1}`, scheme, example] as const)
);

describe("--parties shares between parties of any kind", () => {
  it.each(CASES)("%s comes out to the last digit", async (name, scheme, example) => {
    const file = name.replace(/\W/g, "-");
    const values = Object.entries(example.values ?? {}).flatMap(([key, value]) => [
      "--set",
      `${key}=${value}`,
    ]);
    const run = await headless(
      partiesFile(file, example),
      "--parties",
      "--scheme-file",
      schemeFile(file, writtenRule(scheme)),
      "--unit",
      example.unit,
      "--rounding",
      example.rounding,
      ...values,
      "--json"
    );
    const report = reportOf(run);
    expect(report.issues).toEqual([]);
    expect(run.status).toBe(0);
    expect(
      Object.fromEntries(report.rows.map(({ id, amount }) => [id, new Decimal(amount).toFixed()]))
    ).toEqual(
      Object.fromEntries(
        Object.entries(example.expected).map(([id, amount]) => [id, new Decimal(amount).toFixed()])
      )
    );
  });

  const towns =
    "Navn;Gruppe;Verdi;Innbyggere\nAthol;by;1 200 000;11 945\nHubbardston;land;900 000;4 328\nSum;;2 100 000;16 273\n";
  const half = {
    amount: "100000",
    terms: [
      { name: "verdi", amount: { share: "0.5" }, by: "Verdi" },
      { name: "innbyggere", amount: { rest: 1 }, by: "population" },
    ],
  };

  it("says each amount's terms, exact, with group and id", async () => {
    const run = await headless(
      fileWith("towns.csv", towns),
      "--parties",
      "--scheme-file",
      schemeFile("towns", half),
      "--json"
    );
    const { rows, check } = reportOf(run);
    expect(rows).toMatchObject([
      {
        id: "Athol",
        group: "by",
        population: "11945",
        amount: "65273",
        terms: [
          { name: "verdi", amount: "28571.428571428571" },
          { name: "innbyggere", amount: "36701.898850857248" },
        ],
      },
      { id: "Hubbardston", group: "land", amount: "34727" },
    ]);
    expect(check).toMatchObject({ total: "100000", difference: "0" });
  });

  it("takes the separator that the file's first line says", async () => {
    const text = "sep=,\nNavn,Verdi,Innbyggere\nA;B,1.125,5\nC;D,2.250,6\n";
    const file = fileWith("said.csv", text);
    const run = await headless(
      file,
      "--parties",
      "--scheme-file",
      schemeFile("said", half),
      "--json"
    );
    expect(reportOf(run).rows).toMatchObject([
      { id: "A;B", terms: [{ amount: "16666.666666666667" }, { amount: "22727.272727272727" }] },
      { id: "C;D" },
    ]);
  });

  it.each([
    ["a column that is not there", "Navn;Verdi\nA;1\nB;2\n", "rule-heading-missing", null],
    ["text among figures", "Navn;Verdi;Innbyggere\nA;1;5\nB;mange;6\n", "figure-unreadable", "B3"],
    ["no headings", "A;1\nB;2\n", "parties-not-found", null],
    ["figures without a name", "Navn;Verdi;Innbyggere\nA;1;5\n;2;6\n", "party-unnamed", "A3"],
    ["the same party twice", "Navn;Verdi;Innbyggere\nA;1;5\nA;2;6\n", "duplicate-member", null],
  ])("refuses %s, and shares nothing", async (name, text, code, cell) => {
    const file = name.replace(/\W/g, "-");
    const run = await headless(
      fileWith(`${file}.csv`, text),
      "--parties",
      "--scheme-file",
      schemeFile(file, half),
      "--json"
    );
    expect(run.status).toBe(1);
    const { issues, rows } = reportOf(run);
    expect(rows).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.cell])).toContainEqual([code, cell]);
    expect(issues[0]!.message).not.toBe("");
  });

  it("asks for a scheme", async () => {
    const file = fileWith("towns.csv", towns);
    expect(reportOf(await headless(file, "--parties", "--json")).issues).toMatchObject([
      { code: "parties-need-scheme" },
    ]);
  });

  it("writes beside the parties what --json says, and reads it again from the workbook", async () => {
    const scheme = ["--parties", "--scheme-file", schemeFile("towns", half), "--json"];
    const out = fileIn("towns.xlsx");
    const written = await headless(fileWith("towns.csv", towns), ...scheme, "--out", out);
    const { rows, account } = reportOf(written);
    expect(written.status).toBe(0);
    expect(rows.map(({ code, id, amount }) => [code, id, amount])).toEqual([
      [null, "Athol", "65273"],
      [null, "Hubbardston", "34727"],
    ]);
    expect(account?.parties).toMatchObject({ what: "parties-read", found: 2 });
    const again = await headless(out, "--out", fileIn("again.xlsx"), "--json");
    expect(reportOf(again).rows).toEqual(rows);
  });

  it("offers a table without municipalities as one of other parties", async () => {
    const run = await headless(fileWith("offered.csv", towns), "--scheme", "population", "--json");
    expect(run.status).toBe(1);
    const { account, issues } = reportOf(run);
    expect(account?.parties).toEqual({
      what: "parties-found",
      cell: "A1",
      found: 2,
      sums: 1,
      figures: ["Verdi", "Innbyggere"],
      name: "Navn",
      group: "Gruppe",
    });
    expect(issues.map(({ code }) => code)).toEqual(["names-unknown"]);
  });

  it("asks which figure is meant where no heading says so", async () => {
    const file = fileWith("unsaid.csv", "Foretak;Senger;Ansatte\nA;10;40\nB;30;50\n");
    const out = fileIn("unsaid.xlsx");
    const run = await headless(
      ...[file, "--parties", "--scheme", "population", "--set", "total=100"],
      ...["--out", out, "--json"]
    );
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([
      {
        code: "party-figure-unsaid",
        cell: "B1",
        message: expect.stringContaining("«Senger»") as string,
      },
    ]);
  });
});
