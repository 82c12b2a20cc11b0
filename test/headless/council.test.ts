import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { useReports } from "./useHeadless";

const root = path.join(__dirname, "../..");
const SAMPLE = path.join(root, "assets/samples/hp-2025.xlsx");
const CODE = "K3AP-3Y3C-G3S4-APSM";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const headless = useReports();

let changes = 0;
/** The file with something else in one of its sheets, the first of which is 1. */
function changedIn(file: string, sheet: number, what: RegExp, instead: string): string {
  const parts = unzipSync(readFileSync(file));
  const part = `xl/worksheets/sheet${sheet}.xml`;
  const content = strFromU8(parts[part]!);
  expect(content).toMatch(what);
  changes += 1;
  const changed = path.join(folder, `changed-${changes}.xlsx`);
  writeFileSync(changed, zipSync({ ...parts, [part]: strToU8(content.replace(what, instead)) }));
  return changed;
}

function paidFile(): string {
  const file = path.join(folder, "paid.csv");
  writeFileSync(
    file,
    "Kommune;Innbetalt\r\nTrondheim;4 327 264,00\r\nTydal;15000\r\nTydal;590\r\n"
  );
  return file;
}

describe("the council's papers, headless", () => {
  it("locks, makes every paper, and verifies the saved file against its code", async () => {
    const out = path.join(folder, "adopted.xlsx");
    const csv = path.join(folder, "invoices.csv");
    const kinds = [
      "attachment",
      "representation",
      "register",
      "sensitivity",
      "consequence",
      "invoices",
      "settlement",
    ];
    const run = await headless(
      SAMPLE,
      ...["--scheme", "hp-2025", "--lock", "Sak 99/24", "--out", out, "--csv", csv],
      ...["--consequence", "5001,5033", "--paid", paidFile()],
      ...kinds.filter((kind) => kind !== "consequence").flatMap((kind) => ["--paper", kind]),
      ...["year=2025", "terms=4", "accounts=10432118"].flatMap((detail) => ["--with", detail])
    );
    expect(run.status).toBe(0);
    expect(run.report.adopted?.code).toBe(CODE);
    expect(run.report.papers).toHaveLength(kinds.length);
    expect(readFileSync(csv, "utf8").split("\r\n")).toHaveLength(34 * 4 + 2);

    const same = await headless(out, "--verify", CODE.toLowerCase());
    expect(same).toMatchObject({
      status: 0,
      report: { verification: { same: true, found: CODE, differences: [] } },
    });
    const attachment = await headless(
      ...[out, "--verify", CODE, "--sheet", "Vedlegg 1", "--lang", "en"]
    );
    expect(attachment).toMatchObject({ status: 0, report: { verification: { same: true } } });
    const other = await headless(SAMPLE, "--verify-against", out);
    expect(other).toMatchObject({
      status: 0,
      report: { verification: { same: true, found: CODE } },
    });
  });

  it("says which sheet a code was compared with, and who has changed a printed sheet beside it", async () => {
    const out = path.join(folder, "printed.xlsx");
    const papers = ["attachment", "representation"].flatMap((paper) => ["--paper", paper]);
    await headless(SAMPLE, "--scheme", "hp-2025", "--lock", "", ...papers, "--out", out);
    const run = await headless(out, "--verify", CODE);
    expect(run.status).toBe(0);
    expect(run.report.verification).toEqual({
      ...{ same: true, found: CODE, differences: [], sheet: "Ark1" },
      printed: [
        { sheet: "Vedlegg 1", same: true, differences: [] },
        { sheet: "Vedlegg 2", same: null, differences: [] },
      ],
    });
    const forged = changedIn(out, 2, /<v>74177<\/v>/, "<v>74176</v>");
    const answer = await headless(forged, "--verify", CODE, "--lang", "en");
    expect(answer.status).toBe(1);
    expect(answer.said).toContain("Yes: the table on the sheet “Ark1” is unchanged");
    expect(answer.said).toMatch(/No: the sheet “Vedlegg 1” has the code on it, but is not/);
    expect(answer.said).toMatch(/Aukra, amount: .*74,176/);
    const changed = changedIn(out, 1, /<v>74177<\/v>/, "<v>74176</v>");
    const other = await headless(changed, "--verify", CODE);
    expect(other.status).toBe(1);
    expect(other.report.verification).toMatchObject({
      same: false,
      printed: [{ same: true }, { same: null }],
    });
  });

  it("makes no invoices by amounts that were not locked, where others of the year were", async () => {
    const adopted = path.join(folder, "year.xlsx");
    const locked = await headless(
      ...[SAMPLE, "--scheme", "hp-2025", "--lock", "Sak 99/24", "--out", adopted],
      ...["--paper", "invoices", "--with", "year=2025", "--json"]
    );
    expect(locked.status).toBe(0);
    expect((await headless(adopted, "--verify", CODE)).status).toBe(0);
    const changed = changedIn(adopted, 1, /<v>773<\/v>/, "<v>7000</v>");
    const [out, csv] = ["refused.xlsx", "refused.csv"].map((name) => path.join(folder, name));
    for (const asked of [
      ["--paper", "invoices", "--with", "year=2025"],
      ["--csv", csv!, "--with", "year=2025"],
      ["--paper", "settlement", "--with", "accounts=11000000"],
    ]) {
      const run = await headless(changed, ...asked, "--out", out!);
      expect(run.status).toBe(1);
      expect(run.report.issues).toContainEqual(
        expect.objectContaining({ code: "not-adopted", severity: "error" })
      );
      expect(run.said).toMatch(new RegExp(`ikke låst som vedtatt.*${CODE}`));
    }
    expect([out!, csv!].filter((file) => existsSync(file))).toEqual([]);
    const anew = await headless(changed, ...["--lock", "ny", "--csv", csv!, "--with", "year=2025"]);
    expect(anew.status).toBe(0);
    expect(readFileSync(csv!, "utf8")).not.toContain(";15590;");
  });

  it("settles a sheet by its own budget and key, not by what was locked on another year's", async () => {
    const [adopted, next, out] = ["2025.xlsx", "2026.xlsx", "settled.xlsx"].map((name) =>
      path.join(folder, name)
    );
    await headless(SAMPLE, "--scheme", "hp-2025", "--lock", "", "--out", adopted!);
    await headless(adopted!, "--next-year", "2026", "--index", "1.035", "--out", next!);
    const run = await headless(
      ...[next!, "--paper", "settlement", "--with", "accounts=11000000", "--out", out!]
    );
    expect(run.status).toBe(0);
    const parts = unzipSync(readFileSync(out!));
    const settled = strFromU8(parts["xl/worksheets/sheet3.xml"]!);
    // The new year's budget, and what each has of the accounts by the new year's population.
    const sums = [...settled.matchAll(/<f>SUM\([^)]*\)<\/f><v>(-?\d+)<\/v>/g)].map(
      ([, sum]) => sum
    );
    expect(sums).toEqual(["11178000", "11178000", "11000000", "-178000"]);
    const said = strFromU8(parts["xl/sharedStrings.xml"]!);
    expect(said).toContain("Ikke låst som vedtatt versjon.");
  });

  it("credits nobody for a payment whose number and name are two municipalities'", async () => {
    const paid = path.join(folder, "two.csv");
    writeFileSync(paid, "Nr;Navn;Beløp\r\n5001;Ørland;100\r\n");
    const { status, report, said } = await headless(
      ...[SAMPLE, "--scheme", "hp-2025", "--paper", "settlement"],
      ...["--with", "accounts=10432118", "--paid", paid]
    );
    expect(status).toBe(1);
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: "payment-of-two", severity: "error" })
    );
    expect(said).toContain("B2: Nummeret 5001 er Trondheim, men navnet er «Ørland».");
  });

  it("lists what differs from the table of another workbook", async () => {
    const { status, report } = await headless(
      ...[SAMPLE, "--verify-against", SAMPLE, "--population", "2026"]
    );
    expect(status).toBe(1);
    expect(report.verification?.same).toBe(false);
    expect(report.verification?.differences).toContain(
      "Tydal, beløp: 15\u00a0590 → 15\u00a0383 kr"
    );
    expect(
      await headless(SAMPLE, "--verify-against", path.join(folder, "none.xlsx"))
    ).toMatchObject({
      status: 1,
      report: { issues: [{ code: "file-not-readable" }] },
    });
  });

  it("saves the workbook and the CSV file together, or neither", async () => {
    const out = path.join(folder, "together.xlsx");
    writeFileSync(out, "as it was");
    const csv = path.join(folder, "no such folder", "invoices.csv");
    const run = await headless(SAMPLE, "--out", out, "--csv", csv, "--with", "year=2025");
    expect(run).toMatchObject({ status: 1, report: { issues: [{ code: "file-not-writable" }] } });
    expect(readFileSync(out, "utf8")).toBe("as it was");
    expect(readdirSync(folder).filter((name) => name.startsWith("together"))).toEqual([
      "together.xlsx",
    ]);
  });

  it.each([
    {
      why: "a stranger among the leavers",
      args: ["--consequence", "0301"],
      code: "leaver-not-member",
    },
    { why: "no leaver", args: ["--paper", "consequence"], code: "no-leavers" },
    {
      why: "a deadline that is no day",
      args: ["--paper", "register", "--with", "deadline=32.12.2024"],
      code: "deadline-not-valid",
    },
    {
      why: "payments that cannot be read",
      args: ["--paper", "settlement", "--with", "accounts=1", "--paid", "none.csv"],
      code: "file-not-readable",
    },
  ])("saves nothing for $why", async ({ args, code }) => {
    const out = path.join(folder, "nothing.xlsx");
    const refused = await headless(SAMPLE, "--out", out, ...args);
    expect(refused).toMatchObject({ status: 1, report: { rows: [], issues: [{ code }] } });
    expect(existsSync(out)).toBe(false);
  });

  it("says no to another code, refuses what is none, and saves nothing of a run it refuses", async () => {
    expect(await headless(SAMPLE, "--verify", "0000-0000-0000-0000")).toMatchObject({
      status: 1,
      report: { verification: { same: false, found: CODE, differences: null } },
    });
    expect(await headless(SAMPLE, "--verify", "hei")).toMatchObject({
      status: 1,
      report: { issues: [{ code: "fingerprint-unreadable" }] },
    });
    const out = path.join(folder, "refused.xlsx");
    const refused = await headless(
      ...[SAMPLE, "--paper", "invoices", "--with", "year=2025", "--with", "terms=3", "--out", out]
    );
    expect(refused).toMatchObject({
      status: 1,
      report: { issues: [{ code: "terms-not-possible" }] },
    });
    expect(existsSync(out)).toBe(false);
  });
});
