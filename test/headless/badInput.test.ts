/** Bad input of the command and of files: a sentence, exit 1, and nothing lost. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OfficePackage } from "@hpshare/workbench/parts";
import { reportOf, useHeadless } from "./useHeadless";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/hp-2025.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";
const SHARED = ["--scheme", "population", "--set", "total=1000000"] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-bad-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const headless = useHeadless();

const at = (name: string) => path.join(folder, name);
function file(name: string, content: string | Uint8Array = SAMPLE): string {
  writeFileSync(at(name), content);
  return at(name);
}
/** The sample with its sheet's rows changed. */
function sheet(change: (xml: string) => string): Uint8Array {
  const book = OfficePackage.open(new Uint8Array(SAMPLE));
  const before = book.text(SHEET) ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  book.setText(SHEET, after);
  return book.toBytes();
}
const withRow = (row: number, cell: string) =>
  sheet((xml) =>
    xml.replace("</sheetData>", `<row r="${row}"><c r="${cell}"><v>5</v></c></row></sheetData>`)
  );

describe("files that are one", () => {
  it.each([
    { why: "the input and --csv", args: () => ["--csv", at("in.xlsx"), "--paper", "invoices"] },
    { why: "the input and --out", args: () => ["--out", at("in.xlsx")] },
    { why: "--csv and --out", args: () => ["--csv", at("r.xlsx"), "--out", at("r.xlsx")] },
    { why: "--paid and --out", args: () => ["--paid", file("p.xlsx", "x"), "--out", at("p.xlsx")] },
    {
      why: "a link to the input",
      args: () => {
        symlinkSync(at("in.xlsx"), at("link.csv"));
        return ["--csv", at("link.csv")];
      },
    },
    {
      why: "a new file by two ways",
      args: () => {
        mkdirSync(at("a"));
        symlinkSync(at("a"), at("b"));
        return ["--out", at("a/r.xlsx"), "--csv", at("b/r.xlsx")];
      },
    },
  ])("are refused: $why", async ({ args }) => {
    const input = file("in.xlsx");
    const run = await headless(input, ...SHARED, ...args(), "--json");
    expect(run.status).toBe(1);
    expect(reportOf(run).issues.map(({ code }) => code)).toEqual(["same-file"]);
    expect(run.stderr).toContain("samme fil");
    expect(readFileSync(input).equals(SAMPLE)).toBe(true);
  });
});

it.each(["o.csv", "o.pdf", "o"])("a workbook is not written under the name %s", async (name) => {
  const run = await headless(file("in.xlsx"), ...SHARED, "--out", at(name), "--json");
  expect(run.status).toBe(1);
  expect(reportOf(run).issues.map(({ code }) => code)).toEqual(["not-xlsx"]);
  expect(existsSync(at(name))).toBe(false);
});

it.each([
  {
    why: "a value in the sheet's last cell",
    make: () => withRow(1_048_576, "XFD1048576"),
    says: "for stort for Excel",
  },
  {
    why: "a value far to the right and below",
    make: () => withRow(200_000, "AA200000"),
    says: "for stort for Excel",
  },
  {
    why: "a row that no sheet has",
    make: () => withRow(99_999_999, "A99999999"),
    says: "innholdet er skadet",
  },
  {
    why: "a cell that no sheet has",
    make: () => withRow(900, "ZZZZ99999999"),
    says: "innholdet er skadet",
  },
  { why: "a cell that is none", make: () => withRow(900, "A-5"), says: "innholdet er skadet" },
])("$why is refused in a sentence", async ({ make, says }) => {
  const run = await headless(file("in.xlsx", make()), ...SHARED, "--out", at("r.xlsx"));
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(says);
  expect(run.stderr).not.toContain("    at ");
  expect(existsSync(at("r.xlsx"))).toBe(false);
});

it("a value in the sheet's last row costs no time, and stays", async () => {
  const run = await headless(
    file("in.xlsx", withRow(1_048_576, "A1048576")),
    ...SHARED,
    "--out",
    at("r.xlsx")
  );
  expect(run.status).toBe(0);
  const saved = OfficePackage.open(new Uint8Array(readFileSync(at("r.xlsx")))).text(SHEET);
  expect(saved).toContain('<c r="A1048576"><v>5</v></c>');
});

it("a CSV wider than a sheet is refused as that", async () => {
  const wide = Array.from({ length: 3 }, () => "x;".repeat(20_000)).join("\n");
  const run = await headless(file("in.csv", wide), ...SHARED);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("16 384 kolonner");
});

it.each([
  { why: "U+FFFE, which XML cannot hold", name: "Trond\ufffeheim" },
  { why: "U+FFFF", name: "Trond\uffffheim" },
  { why: "what reads as an escape", name: "Trond_x0041_heim" },
])("a name with $why is written, and read the same", async ({ name }) => {
  const csv = file("in.csv", `Nr;Kommune;Folketall\n5001;${name};218460\n5035;Stjørdal;25108\n`);
  const first = await headless(csv, ...SHARED, "--out", at("r.xlsx"), "--json");
  expect(first.status).toBe(0);
  const again = await headless(at("r.xlsx"), "--json");
  expect(again.status).toBe(0);
  expect(reportOf(again).rows.map((row) => row.name)).toEqual([name, "Stjørdal"]);
});

it("a text too long for a cell ends visibly", async () => {
  const name = "T".repeat(40_000);
  const csv = file("in.csv", `Nr;Kommune;Folketall\n5001;${name};218460\n5035;Stjørdal;25108\n`);
  const lines = file("lines.json", JSON.stringify([{ name, key: "population", total: "100" }]));
  const run = await headless(csv, "--lines", lines, "--out", at("r.xlsx"), "--json");
  expect(run.status).toBe(0);
  const texts = OfficePackage.open(new Uint8Array(readFileSync(at("r.xlsx")))).text(
    "xl/sharedStrings.xml"
  );
  expect(texts).toContain(`${"T".repeat(32_766)}…`);
  expect(texts).not.toContain("T".repeat(32_767));
});

it("a municipality that is not on the sheet cannot step out", async () => {
  const run = await headless(
    file("in.xlsx"),
    ...SHARED,
    "--without",
    "5001,9999",
    "--out",
    at("r.xlsx"),
    "--json"
  );
  expect(run.status).toBe(1);
  expect(reportOf(run).issues).toMatchObject([
    { code: "not-on-sheet", message: expect.stringContaining("9999") as string },
  ]);
  expect(reportOf(run).account).toBeDefined();
  expect(existsSync(at("r.xlsx"))).toBe(false);
});

it("parameters and costs are read with a byte order mark", async () => {
  const params = file("p.json", `\ufeff${JSON.stringify({ total: "500" })}`);
  const lines = file(
    "l.json",
    `\ufeff${JSON.stringify([{ name: "Drift", key: "population", total: "100" }])}`
  );
  const run = await headless(
    file("in.xlsx"),
    "--scheme",
    "population",
    "--params",
    params,
    "--lines",
    lines,
    "--json"
  );
  expect(run.status).toBe(0);
  expect(reportOf(run).check?.total).toBe("500");
  expect(reportOf(run).lines?.check.total).toBe("100");
});

it("300 costs are refused in a sentence", async () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    name: `K${at}`,
    key: "population",
    total: "7",
  }));
  const run = await headless(
    file("in.xlsx"),
    "--lines",
    file("l.json", JSON.stringify(many)),
    "--json"
  );
  expect(run.status).toBe(1);
  expect(reportOf(run).issues).toMatchObject([{ code: "too-many-lines" }]);
  expect(run.stderr).toContain("inntil 60");
});

it("a total below zero is a refund; another amount that is no number is asked for as digits", async () => {
  const refund = await headless(
    file("in.xlsx"),
    "--scheme",
    "population",
    "--set",
    "total=-100",
    "--json"
  );
  expect(refund.status).toBe(0);
  expect(reportOf(refund).check?.allocated).toBe("-100");
  const wrong = await headless(file("in.xlsx"), "--scheme", "population", "--set", "total=mye");
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("for eksempel 10800000 eller 20,17");
  expect(wrong.stderr).not.toContain("ikke er negativt");
});

it("a scheme file that is a list is told what it should be", async () => {
  const run = await headless(file("in.xlsx"), "--scheme-file", file("s.json", "[]"));
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("ett JSON-objekt");
});

it("nothing is left beside a file that was refused", async () => {
  const out = file("r.xlsx", "gammel");
  await headless(file("in.xlsx"), "--scheme", "population", "--set", "total=mye", "--out", out);
  expect(readFileSync(out, "utf8")).toBe("gammel");
  expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "r.xlsx"]);
});
