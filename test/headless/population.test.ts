import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { officialPopulation } from "../../src/catalogue";
import { reportOf, useHeadless } from "./useHeadless";

const root = path.join(__dirname, "../..");

const headless = useHeadless();

it("--population 2026 allocates the sample by the bundled figures of 2026, to the last krone", async () => {
  const sample = path.join(root, "assets/samples/hp-2025.xlsx");
  const run = await headless(sample, "--population", "2026", "--json");
  expect(run.status).toBe(0);
  const { rows, check, issues } = reportOf(run);
  expect(check).toEqual({ total: "10800000", allocated: "10800000", difference: "0", ok: true });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const inhabitants = rows.reduce((sum, { population }) => sum + Number(population), 0);
  expect(inhabitants).toBe(542_712);
  expect(rows.find(({ code }) => code === "5033")).toMatchObject({
    population: "773",
    amount: "15383",
  });
});

describe("--population with several years", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hpshare-years-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const runOn = (members: readonly string[]) => {
    const file = path.join(folder, "one-year.csv");
    writeFileSync(file, ["Nr;Kommune;Folketall 1.1.2024", ...members].join("\n"));
    const scheme = ["--scheme", "population", "--set", "total=10000"];
    return headless(file, "--population", "2026,2018,2024", "--average", ...scheme, "--json");
  };

  it("puts them side by side and shares by their average", async () => {
    const run = await runOn(["5033;Tydal;773", "1547;Aukra;3678"]);
    expect(run.status).toBe(0);
    const { rows, check } = reportOf(run);
    const average = (code: string) =>
      [2018, 2024, 2026].reduce((all, year) => all + inhabitants(code, year), 0) / 3;
    expect(rows.map(({ population }) => population)).toEqual(
      ["5033", "1547"].map((code) => String(Math.round(average(code) * 100) / 100))
    );
    expect(check).toMatchObject({ total: "10000", difference: "0", ok: true });
  });

  it("stands with the result on a sheet of its own where a result is in the way, and says so", async () => {
    const allocated = path.join(folder, "allocated.xlsx");
    const sample = path.join(root, "assets/samples/hp-2025.xlsx");
    expect((await headless(sample, "--out", allocated)).status).toBe(0);
    const run = await headless(allocated, "--population", "2024,2026", "--json");
    expect(run.status).toBe(0);
    const { rows, check, issues } = reportOf(run);
    expect(rows[0]).toMatchObject({ name: "Trondheim", population: "218460", amount: "4347367" });
    expect(check).toMatchObject({ difference: "0", ok: true });
    expect(issues).toMatchObject([{ code: "population-no-room", severity: "warning", cell: "E2" }]);
    expect(issues[0]!.message).toContain("«Fordeling»");
  });

  it("is refused by the average where a member was not to be found in one of them", async () => {
    const run = await runOn(["5033;Tydal;773", "5055;Heim;5883"]);
    expect(run.status).toBe(1);
    const { rows, issues } = reportOf(run);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([
      { code: "population-divided", severity: "warning", cell: "C3" },
      { code: "year-missing", severity: "error", cell: "D3" },
    ]);
  });
});

const inhabitants = (code: string, year: number) => officialPopulation(code, year)!.inhabitants;

it("--population with a year that does not come with it is wrong usage, and says which do", async () => {
  const run = await headless("x.xlsx", "--population", "2024,2025", "--json");
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("2025");
  expect(run.stderr).toContain("2026, 2024, 2018");
});

describe("--average", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hpshare-average-"));
  const YEARS = [
    "Nr;Kommune;2022;2023;2024",
    "5033;Tydal;764;768;773",
    "1547;Aukra;3517;3589;3678",
    "5026;Holtålen;2005;2018;2035",
  ];
  const runOn = (lines: readonly string[]) => {
    const file = path.join(folder, "years.csv");
    writeFileSync(file, lines.join("\n"));
    return headless(file, "--average", "--scheme", "population", "--set", "total=10000", "--json");
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it("shares by the exact average of the last three years on the sheet", async () => {
    const run = await runOn(YEARS);
    expect(run.status).toBe(0);
    const { rows, regions } = reportOf(run);
    expect(rows.map(({ population, amount }) => [population, amount])).toEqual([
      ["768.33", "1204"],
      ["3594.67", "5632"],
      ["2019.33", "3164"],
    ]);
    expect(regions[0]).toMatchObject({ population: "2787.66", amount: "4368" });
  });

  it("is refused where the sheet has fewer years", async () => {
    const run = await runOn(YEARS.map((line) => line.replace(/;[^;]*$/, "")));
    expect(run.status).toBe(1);
    const { issues } = reportOf(run);
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "too-few-years", cell: "D1" },
    ]);
  });
});
