import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportOf, useHeadless } from "./useHeadless";

const headless = useHeadless();
const sample = path.join(__dirname, "../../assets/samples/hp-2025.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-next-year-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe("--next-year", () => {
  it("allocates on a sheet of its own by the bundled population and an index, and the change is told", async () => {
    expect((await headless(sample, "--lock", "Sak 99/24", "--out", file("2025.xlsx"))).status).toBe(
      0
    );
    const made = ["--next-year", "2026", "--index", "1.035", "--paper", "change"];
    const run = await headless(file("2025.xlsx"), ...made, "--out", file("2027.xlsx"), "--json");
    expect(run.status).toBe(0);
    const { check, rows, issues } = reportOf(run);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(check).toEqual({ total: "11178000", allocated: "11178000", difference: "0", ok: true });
    expect(rows.find(({ code }) => code === "5033")).toMatchObject({ population: "773" });
    const before = reportOf(await headless(file("2027.xlsx"), "--sheet", "Ark1", "--json"));
    expect(before.check).toMatchObject({ total: "10800000", difference: "0" });
    expect(before.rows.find(({ code }) => code === "1547")).toMatchObject({ amount: "74177" });
  });

  it("takes numbers that are set for next year, and leaves this year's", async () => {
    const run = await headless(sample, "--next-year", "2026", "--set", "total=12000000", "--json");
    expect(run.status).toBe(0);
    expect(reportOf(run).check).toMatchObject({ total: "12000000", difference: "0" });
  });

  it.each([
    { why: "an index alone", args: ["--index", "1.035"], status: 2 },
    { why: "a year that does not come with the add-in", args: ["--next-year", "2031"], status: 2 },
    { why: "an index that is none", args: ["--next-year", "2026", "--index", "mye"], status: 1 },
  ])("is refused with $why", async ({ args, status }) => {
    expect((await headless(sample, ...args)).status).toBe(status);
  });
});
