import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/headless/report";

const root = path.join(__dirname, "../..");
const SAMPLE = path.join(root, "assets/samples/hp-2025.xlsx");
const CODE = "K3AP-3Y3C-G3S4-APSM";
jest.setTimeout(180_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function headless(...args: string[]): { readonly status: number | null; readonly report: Report } {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsx, path.join(root, "src/headless/index.ts"), ...args, "--json"],
    { encoding: "utf8" }
  );
  return { status, report: JSON.parse(stdout) as Report };
}

describe("the council's papers, headless", () => {
  it("locks, makes every paper, and verifies the saved file against its code", () => {
    const out = path.join(folder, "adopted.xlsx");
    const csv = path.join(folder, "invoices.csv");
    const kinds = [
      "attachment",
      "representation",
      "register",
      "sensitivity",
      "invoices",
      "settlement",
    ];
    const run = headless(
      SAMPLE,
      ...["--scheme", "hp-2025", "--lock", "Sak 99/24", "--out", out, "--csv", csv],
      ...kinds.flatMap((kind) => ["--paper", kind]),
      ...["year=2025", "terms=4", "accounts=10432118"].flatMap((detail) => ["--with", detail])
    );
    expect(run.status).toBe(0);
    expect(run.report.adopted?.code).toBe(CODE);
    expect(run.report.papers).toHaveLength(kinds.length);
    expect(readFileSync(csv, "utf8").split("\r\n")).toHaveLength(34 * 4 + 2);

    const same = headless(out, "--verify", CODE.toLowerCase());
    expect(same).toMatchObject({
      status: 0,
      report: { verification: { same: true, found: CODE, differences: [] } },
    });
    const attachment = headless(out, "--verify", CODE, "--sheet", "Vedlegg 1", "--lang", "en");
    expect(attachment).toMatchObject({ status: 0, report: { verification: { same: true } } });
  });

  it("says no to another code, refuses what is none, and saves nothing of a run it refuses", () => {
    expect(headless(SAMPLE, "--verify", "0000-0000-0000-0000")).toMatchObject({
      status: 1,
      report: { verification: { same: false, found: CODE, differences: null } },
    });
    expect(headless(SAMPLE, "--verify", "hei")).toMatchObject({
      status: 1,
      report: { issues: [{ code: "fingerprint-unreadable" }] },
    });
    const out = path.join(folder, "refused.xlsx");
    const refused = headless(
      ...[SAMPLE, "--paper", "invoices", "--with", "year=2025", "--with", "terms=3", "--out", out]
    );
    expect(refused).toMatchObject({
      status: 1,
      report: { issues: [{ code: "terms-not-possible" }] },
    });
    expect(existsSync(out)).toBe(false);
  });
});
