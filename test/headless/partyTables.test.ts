import { fileWith, schemeFile } from "./partyFiles";
import { reportOf, useHeadless } from "./useHeadless";

const headless = useHeadless();

const FIGURES_BY = (by: unknown) => ({ by });

describe("a table of parties is read as it is written", () => {
  it.each([
    ["a decimal comma that another row makes sure", "Navn;V\nA;1,125\nB;2,25\n", ["1.125", "2.25"]],
    [
      "a decimal point that another row makes sure",
      "Navn;V\nA;36.15\nB;2.250\n",
      ["36.15", "2.25"],
    ],
    ["points before thousands", "Navn;V\nA;1.125\nB;2.250\n", ["1125", "2250"]],
    [
      "a comma that another column makes sure",
      "Navn;V;W\nA;1,125;3,5\nB;2,250;4\n",
      ["1.125", "2.25"],
    ],
    ["per cent, as Excel counts them", "Navn;V\nA;12,5 %\nB;87,5 %\n", ["0.125", "0.875"]],
    ["amounts with their currency", "Navn;V\nA;kr 1 234,50\nB;1 000,-\n", ["1234.5", "1000"]],
    ["signs of every kind", "Navn;V\nA;-12,5\nB;−3\n", ["-12.5", "-3"]],
    ["text in a column that nobody asks for", "Navn;V;Merknad\nA;1;2 stk\nB;2;3\n", ["1", "2"]],
    ["names under the kind of party", "Fylke;V\nTrøndelag;1\nInnlandet;2\n", ["1", "2"]],
    ["no word for names at all", "Hvem;V\nX;1\nY;2\n", ["1", "2"]],
    [
      "titles above, a note below",
      "Kontingent\n\nNavn;V\nX;1\nY;2\n\nKilde: avtalen\n",
      ["1", "2"],
    ],
    ["a sum under ids", "Id;V\nX;1\nY;2\nSum;3\n", ["1", "2"]],
    ["a sum in words that adds up", "Navn;V\nX;1\nY;2\nSum for alle;3\n", ["1", "2"]],
    ["a name that begins as a sum does", "Navn;V\nX;1\nTotal Energi AS;2\n", ["1", "2"]],
  ])("%s", async (name, text, figures) => {
    const file = `as-written-${name.replace(/\W/g, "-")}`;
    const scheme = ["--parties", "--scheme-file", schemeFile(file, FIGURES_BY("V"))];
    const run = await headless(
      ...[fileWith(`${file}.csv`, text), ...scheme, "--unit", "0.001", "--json"]
    );
    expect(reportOf(run).rows.map(({ amount }) => amount)).toEqual(figures);
  });

  it.each([
    ["Gruppe", "kommune", "fylke"],
    ["Type", "kommune", "fylke"],
    ["Kategori", "1a", "2b"],
  ])("groups from a column headed %s", async (heading, first, second) => {
    const file = fileWith(`${heading}.csv`, `Navn;${heading};V\nX;${first};1\nY;${second};2\n`);
    const rule = { amount: "100", who: { group: second }, by: 1 };
    const run = await headless(
      ...[file, "--parties", "--scheme-file", schemeFile(heading, rule), "--json"]
    );
    expect(reportOf(run).rows).toMatchObject([
      { id: "X", group: first, amount: "0" },
      { id: "Y", group: second, amount: "100" },
    ]);
  });

  it("names both columns of the heading that is asked for", async () => {
    const file = fileWith("twice.csv", "Navn;V;V\nX;1;3\nY;2;1\n");
    const run = await headless(
      ...[file, "--parties", "--scheme-file", schemeFile("twice", FIGURES_BY("V")), "--json"]
    );
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([{ code: "heading-twice", cell: "B1" }]);
  });

  it("finds a municipality whose number has lost its zero", async () => {
    const file = fileWith(
      "oslo.csv",
      "Kommunenr;Navn;Folketall\n301;Oslo;700 000\n5001;Trondheim;200 000\n"
    );
    const rule = { amount: "100", who: { not: { codes: ["0301"] } }, by: "folketall" };
    const run = await headless(
      ...[file, "--parties", "--scheme-file", schemeFile("oslo", rule), "--json"]
    );
    expect(reportOf(run).rows).toMatchObject([
      { code: "0301", id: "0301", population: "700000", amount: "0" },
      { code: "5001", amount: "100" },
    ]);
  });
});
