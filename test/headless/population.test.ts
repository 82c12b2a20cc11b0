import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/headless/report";

const root = path.join(__dirname, "../..");
jest.setTimeout(120_000);

const headless = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/tsx/dist/cli.mjs"),
      path.join(root, "src/headless/index.ts"),
      ...args,
    ],
    { encoding: "utf8" }
  );

it("--population 2026 allocates the sample by the bundled figures of 2026, to the last krone", () => {
  const sample = path.join(root, "assets/samples/hp-2025.xlsx");
  const run = headless(sample, "--population", "2026", "--json");
  expect(run.status).toBe(0);
  const { rows, check, issues } = JSON.parse(run.stdout) as Report;
  expect(check).toEqual({ total: "10800000", allocated: "10800000", difference: "0", ok: true });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const inhabitants = rows.reduce((sum, { population }) => sum + Number(population), 0);
  expect(inhabitants).toBe(542_712);
  expect(rows.find(({ code }) => code === "5033")).toMatchObject({
    population: "773",
    amount: "15383",
  });
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

  it("shares by the exact average of the last three years on the sheet", () => {
    const run = runOn(YEARS);
    expect(run.status).toBe(0);
    const { rows, regions } = JSON.parse(run.stdout) as Report;
    expect(rows.map(({ population, amount }) => [population, amount])).toEqual([
      ["768.33", "1204"],
      ["3594.67", "5632"],
      ["2019.33", "3164"],
    ]);
    expect(regions[0]).toMatchObject({ population: "2787.66", amount: "4368" });
  });

  it("is refused where the sheet has fewer years", () => {
    const run = runOn(YEARS.map((line) => line.replace(/;[^;]*$/, "")));
    expect(run.status).toBe(1);
    const { issues } = JSON.parse(run.stdout) as Report;
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "too-few-years", cell: "D1" },
    ]);
  });
});
