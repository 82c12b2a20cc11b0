import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportOf, useHeadless } from "./useHeadless";

const headless = useHeadless();
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-ready-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("ready agreements and the rule as a text", () => {
  const file = fileWith(
    "mountains.csv",
    "Navn;Gruppe;Folketall\nFylke A;fylke;100000\nRåd B;regionråd;50000\nKommune C;kommune;2500\n"
  );
  const shared = ["--parties", "--scheme", "fjellnettverket-2021"] as const;

  it("--scheme takes a ready agreement beyond the catalogue's, and next year's rate", async () => {
    const amounts = async (...more: readonly string[]) =>
      reportOf(await headless(file, ...shared, ...more, "--json")).rows.map(({ amount }) => amount);
    expect(await amounts()).toEqual(["359258", "66635", "7700"]);
    expect(await amounts("--set", "rate=4")).toEqual(["451258", "66635", "10000"]);
    // 51,258 × 1.1 = 56,383.8; 3.08 × 1.1 = 3.388; 66,635 × 1.1 = 73,298.5
    expect(await amounts("--set", "index=1.1")).toEqual(["395384", "73299", "8475"]);
  });

  it("saves the invoice basis where nothing but that is asked for", async () => {
    const csv = path.join(folder, "invoices.csv");
    const run = await headless(file, ...shared, "--csv", csv, "--with", "year=2026", "--json");
    expect([run.status, reportOf(run).issues]).toEqual([0, []]);
    expect(readFileSync(csv, "utf8")).toMatch(/Kommune C/);
  });

  it.each([
    {
      why: "nobody",
      wanted: "Råd X",
      message: /^Ingen heter «Råd X» .*: Fylke A, Råd B og Kommune C\.$/,
    },
    {
      why: "several of one name",
      wanted: "lag",
      message: /^2 heter «lag»\. .*: 1 Lag og 3 Lag\.$/,
    },
  ])(
    "--rule-text refuses $why, says who can be asked for, and writes nothing",
    async ({ wanted, message }) => {
      const named =
        wanted === "lag"
          ? fileWith(
              "teams.csv",
              "Id;Navn;Gruppe;Folketall\n1;Lag;fylke;1\n2;B;fylke;1\n3;Lag;fylke;1\n"
            )
          : file;
      for (const out of [[], ["--out", path.join(folder, "nobody.xlsx")]]) {
        const run = await headless(named, ...shared, "--rule-text", wanted, ...out, "--json");
        expect(run.status).toBe(1);
        expect(reportOf(run)).toMatchObject({
          rows: [],
          issues: [{ code: "rule-of-nobody", message: expect.stringMatching(message) as string }],
        });
      }
      expect(existsSync(path.join(folder, "nobody.xlsx"))).toBe(false);
    }
  );

  it("--rule-text takes a name however it is written", async () => {
    const run = await headless(file, ...shared, "--rule-text", "råd b ", "--json");
    expect(reportOf(run).ruleText?.example).toMatch(/^Eksempel: Råd B\./);
  });

  it.each(["Råd B", ""])("--rule-text prints the rule and works %p out", async (member) => {
    const { status, stdout } = await headless(file, ...shared, "--rule-text", member);
    const name = member === "" ? "Råd B" : member;
    expect(status).toBe(0);
    expect(stdout.replaceAll("\u00a0", " ").trim().split("\n")).toEqual([
      "Hver part i gruppen «fylke» betaler 51 258 kr pluss 3,08 kr per innbygger.",
      expect.stringContaining("høyst 66 635 kr"),
      "Hver part i gruppen «kommune» betaler 3,08 kr per innbygger.",
      expect.stringContaining("Beløpene avrundes til hele kroner."),
      `Eksempel: ${name}. 3,08 kr per innbygger: 3,08 kr × 50 000 innbyggere = 154 000 kr; taket gjør det til 66 635 kr. Beløpet for ${name} blir 66 635 kr.`,
    ]);
  });
});
