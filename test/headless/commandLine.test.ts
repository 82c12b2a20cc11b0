import { readCommandLine } from "../../src/headless/commandLine";

describe("the command line", () => {
  it("reads every option of the catalogue", () => {
    const args = "fil.xlsx --out ut.xlsx --json --scheme population --set total=5 --set rate=3";
    const more =
      "--rounding half-even --unit 100 --ties code --regions first --without 5001,0301 --population 2024,2026 --average --next-year 2026 --index 1.035 --sheet Ark2 --check --parties --unfinished restore --take-over --rule-text 5001 --lang en";
    expect(readCommandLine(`${args} ${more}`.split(" "))).toEqual({
      ok: true,
      value: {
        file: "fil.xlsx",
        out: "ut.xlsx",
        json: true,
        scheme: "population",
        parameters: { total: "5", rate: "3" },
        rounding: "half-even",
        unit: "100",
        ties: "code",
        regions: "first",
        without: ["5001", "0301"],
        population: [2024, 2026],
        average: true,
        nextYear: 2026,
        index: "1.035",
        sheet: "Ark2",
        check: true,
        parties: true,
        unfinished: "restore",
        takeOver: true,
        ruleText: "5001",
        language: "en",
        lines: [],
        schemeFile: null,
        verifyAgainst: null,
        council: {
          verify: null,
          lock: null,
          papers: [],
          with: {},
          csv: null,
          leavers: [],
          paid: null,
        },
      },
    });
  });

  it("reads the leavers, the payments and the other workbook beside the papers", () => {
    const args =
      "a.xlsx --paper register --consequence 5001,0301 --paid p.csv --verify-against b.xlsx";
    expect(readCommandLine(args.split(" "))).toMatchObject({
      ok: true,
      value: {
        verifyAgainst: "b.xlsx",
        council: { papers: ["register", "consequence"], leavers: ["5001", "0301"], paid: "p.csv" },
      },
    });
  });

  it.each([
    { why: "no file", args: [], code: "no-file" },
    { why: "two files", args: ["a.xlsx", "b.xlsx"], code: "several-files" },
    { why: "an option that does not exist", args: ["a.xlsx", "--rund"], code: "unknown-option" },
    { why: "an option without its value", args: ["a.xlsx", "--scheme"], code: "unknown-option" },
    { why: "a rule that does not exist", args: ["a.xlsx", "--rounding", "up"], code: "not-one-of" },
    {
      why: "something that no paper needs",
      args: ["a.xlsx", "--with", "term=4"],
      code: "not-one-of",
    },
    {
      why: "an attachment in no form",
      args: ["a.xlsx", "--paper", "attachment", "--with", "form=wide"],
      code: "not-one-of",
    },
    { why: "a paper that is none", args: ["a.xlsx", "--paper", "letter"], code: "not-one-of" },
    {
      why: "a year without bundled figures",
      args: ["a.xlsx", "--population", "2020"],
      code: "not-one-of",
    },
    { why: "a language we do not speak", args: ["a.xlsx", "--lang", "sv"], code: "not-one-of" },
    {
      why: "an index of no next year",
      args: ["a.xlsx", "--index", "1.03"],
      code: "needs-option",
    },
    { why: "a setting without a value", args: ["a.xlsx", "--set", "total"], code: "not-key-value" },
    {
      why: "parameters that are not there",
      args: ["a.xlsx", "--params", "/no/such/file"],
      code: "params-unreadable",
    },
  ])("refuses $why", ({ args, code }) => {
    expect(readCommandLine(args)).toMatchObject({ ok: false, error: { code } });
  });
});
