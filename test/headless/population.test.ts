import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Report } from "../../src/headless/report";

const root = path.join(__dirname, "../..");
jest.setTimeout(120_000);

it("--population 2026 allocates the sample by the bundled figures of 2026, to the last krone", () => {
  const run = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/tsx/dist/cli.mjs"),
      path.join(root, "src/headless/index.ts"),
      path.join(root, "assets/samples/hp-2025.xlsx"),
      ...["--population", "2026", "--json"],
    ],
    { encoding: "utf8" }
  );
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
