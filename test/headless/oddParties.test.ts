import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { useReports } from "./useHeadless";

const headless = useReports();
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-odd-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function share(text: string | Buffer, rule: unknown, ...options: readonly string[]) {
  files += 1;
  const [table, scheme] = ["csv", "json"].map((kind) => path.join(folder, `${files}.${kind}`)) as [
    string,
    string,
  ];
  writeFileSync(table, text);
  writeFileSync(scheme, JSON.stringify({ hpshareScheme: 2, id: "odd", title: "Odd", rule }));
  const { report } = await headless(table, "--parties", "--scheme-file", scheme, ...options);
  return report;
}

const byV = { by: "V" };
const AB = [
  ["A", "1"],
  ["B", "2"],
];

describe("odd tables of parties", () => {
  it.each([
    ["a mark of the byte order", '\ufeff"Navn";"V"\n"A";"1"\n"B";"2"\n'],
    ["UTF-16", Buffer.from("\ufeffNavn\tV\nA\t1\nB\t2\n", "utf16le")],
    ["lines ended as on an old Mac", "Navn;V\rA;1\rB;2\r"],
    ["blank lines everywhere", "\n\nNavn;V\n\nA;1\n\nB;2\n\n"],
    ["a sum with its word under the ids", "Id;Navn;V\nA;Alfa;1\nB;Beta;2\nTotalt;;3\n"],
    ["a sum with its word under the names", "Id;Navn;V\nA;Alfa;1\nB;Beta;2\n;Sum;3\n"],
    [
      "a sum of figures with decimals in both columns",
      "Navn;V;W\nA;1;1,125\nB;2;2,5\nSum;3;3,625\n",
    ],
    ["a sum with a mean beside it", "Navn;V;W;X\nA;1;4;2\nB;2;6;3\nTotalt;3;10;2,5\n"],
    ["a sum in Nynorsk", "Namn;V\nA;1\nB;2\nTil saman;3\n"],
    ["a sum and an average", "Navn;V\nA;1\nB;2\nI alt;3\nSnitt;1,5\n"],
    ["a sum that nobody has filled in", "Navn;V\nA;1\nB;2\nSum;\n"],
    ["sums of parts, one of them of one party", "Navn;V\nA;1\nDelsum;1\nB;2\nDelsum;2\nSum;3\n"],
    ["a column that ends early", "Navn;V;W\nA;1\nB;2\n"],
    ["a name that is a number", "Part;V\nA;1\nB;2\n"],
    ["the name before the id", "Name;Kode;V\nAlfa;A;1\nBeta;B;2\n"],
  ])("%s", async (_, text) => {
    const { rows, issues } = await share(text, byV);
    expect(issues).toEqual([]);
    expect(rows.map(({ id, amount }) => [id, amount])).toEqual(AB);
  });

  it.each([
    [
      "thousands apart by narrow spaces",
      "Navn;V\nA;1\u202f234\u00a0567,5\nB;1\u202f000\n",
      ["1234567.5", "1000"],
    ],
    ["thousands apart by apostrophes", "Navn;V\nA;1'234'567\nB;2\n", ["1234567", "2"]],
    [
      "thousands of an English file",
      'Navn,V\n"Foo, Bar","1,234.5"\nB,"2,000"\n',
      ["1234.5", "2000"],
    ],
    [
      "more digits than a double has",
      "Navn,V\nA,123456789012345678901234567890\nB,0.01\n",
      ["123456789012345678901234567890", "0"],
    ],
    ["figures below zero", "Navn;V\nA;-1,5\nB;2\n", ["-1.5", "2"]],
  ])("%s", async (_, text, amounts) => {
    const { rows, issues } = await share(text, byV, "--unit", "0.1");
    expect(issues).toEqual([]);
    expect(rows.map(({ amount }) => amount)).toEqual(amounts);
  });

  it.each([
    ["a word and more words", "Navn;V\nTotal Energi AS;5\nA;5\nB;2\n", ["5", "5", "2"]],
    ["the figure of who stands above", "Navn;V\nA;5\nTotal Energi AS;5\nB;2\n", ["5", "5", "2"]],
    ["an id of its own", "Id;Navn;V\n1;A;1\n2;B;2\n3;Sum;3\n", ["1", "2", "3"]],
  ])("a party called a sum is one: %s", async (_, text, amounts) => {
    const { rows, issues } = await share(text, byV);
    expect(issues).toEqual([]);
    expect(rows.map(({ amount }) => amount)).toEqual(amounts);
  });

  it("ids keep their zeros", async () => {
    const rule = { ...byV, who: { codes: ["007", "7"] } };
    const { rows } = await share("Id;V\n007;1\n07;2\n7;3\n", rule);
    expect(rows.map(({ id, amount }) => [id, amount])).toEqual([
      ["007", "1"],
      ["07", "0"],
      ["7", "3"],
    ]);
  });

  it("a heading over two lines of its cell is asked for on one", async () => {
    const { rows } = await share('Navn,"Antall\nelever"\nA,1\nB,2\n', { by: "antall  elever" });
    expect(rows.map(({ amount }) => amount)).toEqual(["1", "2"]);
  });

  it("a county and a trust among municipalities are parties, with no population where none is said", async () => {
    const text =
      "Kommunenr;Navn;Gruppe;Elever\n5001;Trondheim;kommune;200\n50;Trøndelag fylkeskommune;fylke;0\n;St. Olavs hospital HF;foretak;0\n";
    const rule = {
      terms: [
        { by: { of: "elever", times: "0.5" }, who: { group: "kommune" } },
        { by: { number: 1000 }, who: { not: { group: "kommune" } } },
      ],
    };
    const { rows } = await share(text, rule);
    expect(rows).toMatchObject([
      { code: "5001", id: "5001", group: "kommune", population: null, amount: "100" },
      { code: null, id: "50", group: "fylke", amount: "1000" },
      { code: null, id: "St. Olavs hospital HF", group: "foretak", amount: "1000" },
    ]);
  });

  it.each([
    [
      "the same name twice, no id",
      "Navn;V\nA;1\nA;2\n",
      byV,
      "duplicate-member",
      /^«A» står mer enn én gang/,
    ],
    [
      "an empty figure",
      "Navn;V\nA;1\nB;\n",
      byV,
      "rule-figure-missing",
      /^B mangler et tall i kolonnen «V»/,
    ],
    [
      "a sum of zero to divide by",
      "Navn;V\nA;5\nB;-5\n",
      { ...byV, amount: "9" },
      "rule-nothing-to-divide-by",
      /null/,
    ],
    [
      "a last row with figures and no word",
      "Navn;V\nA;1\nB;2\n;3\n",
      byV,
      "party-unnamed",
      /^A4: /,
    ],
    [
      "a party called a sum between others",
      "Navn;V\nA;1\nSum;7\nB;2\n",
      byV,
      "party-called-sum",
      /^A3: «Sum» ser ut som en sumrad/,
    ],
    [
      "a party called a sum, one of whose figures adds others up",
      "Navn;V;W\nA;1;10\nB;1;20\nTotalt;2;50\nC;1;7\n",
      byV,
      "party-called-sum",
      /^A4: «Totalt»/,
    ],
    [
      "a sum that is wrong, under more words",
      "Navn;V\nA;1\nB;2\nSum kommuner;4\n",
      byV,
      "party-called-sum",
      /slett raden/,
    ],
    [
      "a party without a figure called a sum",
      "Navn;Gruppe;V\nA;x;1\nAlle;x;\nB;x;2\n",
      byV,
      "party-called-sum",
      /^A3: «Alle»/,
    ],
    [
      "a sum that is no whole number of units",
      "Navn;V\nA;1\nB;2\n",
      { ...byV, amount: "100.5" },
      "total-not-in-units",
      /^Totalbeløpet 100,5\skr/,
    ],
    ["ids as figures", "Nr;Navn;V\n1;A;1\n2;B;2\n", { by: "Nr" }, "heading-of-names", /^A1: /],
    ["headings and nothing below", "Navn;V\n", byV, "parties-not-found", /overskriftsrad/],
    ["nothing at all", "", byV, "parties-not-found", /overskriftsrad/],
  ])("refuses %s", async (_, text, rule, code, message) => {
    const { rows, issues } = await share(text, rule);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code, message: expect.stringMatching(message) as string }]);
  });

  it("says the way to the place in a rule that cannot be worked out, and in one that cannot be read", async () => {
    const half = { amount: { share: "1" }, ...byV };
    const grossUp = await share("Navn;V\nA;1\nB;2\n", { terms: [byV, half] });
    expect(grossUp.issues).toMatchObject([{ code: "rule-shares-too-large", path: "rule.terms" }]);
    const misspelt = await share("Navn;V\nA;1\nB;2\n", { terms: [{ ...byV, maks: "5" }] });
    expect(misspelt.issues).toMatchObject([{ code: "rule-unknown", path: "rule.terms.0.maks" }]);
  });
});

describe("a table of parties written beside its rows", () => {
  it.each([
    ["no population", "Navn;V\nA;1\nB;2\n", ["1", "2"]],
    [
      "a point before three decimals, columns apart by commas",
      "Navn,V\nA,1.125\nB,2.250\n",
      ["1.125", "2.25"],
    ],
    [
      "commas before thousands, columns apart by commas",
      'Navn,V\nA,"1,125"\nB,"2,250"\n',
      ["1125", "2250"],
    ],
    ["a comma before three decimals", "Navn;V\nA;1,125\nB;2,250\n", ["1.125", "2.25"]],
    ["ids with zeros before them", "Id;V\n007;1\n7;2\n", ["1", "2"]],
  ])("comes to the same amounts with %s", async (_, text, amounts) => {
    const options = ["--unit", "0.001"];
    const shared = await share(text, byV, ...options);
    const written = await share(text, byV, ...options, "--out", path.join(folder, `${files}.xlsx`));
    expect(written.issues).toEqual([]);
    expect(shared.rows.map(({ amount }) => amount)).toEqual(amounts);
    expect(written.rows).toEqual(shared.rows);
  });

  it("keeps ids and groups that look like decimals, columns apart by commas", async () => {
    const text = "Id,Navn,Gruppe,V\n1.125,A,2.250,1.125\n1.126,B,2.250,2.250\n";
    const rule = { ...byV, who: { group: "2.250" } };
    const out = path.join(folder, "points.xlsx");
    for (const to of [[], ["--out", out]]) {
      const { rows } = await share(text, rule, "--unit", "0.001", ...to);
      expect(rows.map(({ id, group, amount }) => [id, group, amount])).toEqual([
        ["1.125", "2.250", "1.125"],
        ["1.126", "2.250", "2.25"],
      ]);
    }
  });

  it("may be of so many parties that the check of their figures is long", async () => {
    const rows = Array.from({ length: 260 }, (_, i) => `${i + 1};Part ${i + 1};${i % 9};1`);
    const rule = { terms: [{ by: { of: "V", times: "2" } }, { by: "W" }] };
    const out = path.join(folder, "many.xlsx");
    const { check, issues } = await share(`Id;Navn;V;W\n${rows.join("\n")}\n`, rule, "--out", out);
    expect(issues).toEqual([]);
    expect(check).toMatchObject({ total: "2332", ok: true });
  });

  it("is refused at the cell of a party that is called a sum", async () => {
    const out = path.join(folder, "called.xlsx");
    const { rows, issues } = await share("Navn;V\nA;1\nSum;7\nB;2\n", byV, "--out", out);
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: "party-called-sum", cell: "A3" }]);
  });

  it("refuses to leave out a party that is not there", async () => {
    const { rows, issues } = await share("Navn;V\nA;1\nB;2\n", byV, "--without", "C");
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: "not-on-sheet" }]);
  });
});
