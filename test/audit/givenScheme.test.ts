import { auditLines, linesOfText, type Audit } from "../../src/audit";
import { findScheme, officialPopulationsAt } from "../../src/catalogue";
import { importScheme } from "../../src/catalogue/custom/schemeFile";
import { allocate, Decimal, type GivenScheme, type ParameterValues } from "../../src/engine";

const MEMBERS = [
  ["5001", "Trondheim", 2410],
  ["5054", "Indre Fosen", 260],
  ["5055", "Heim", 155],
  ["5056", "Hitra", 11],
  ["5021", "Oppdal", 83],
  ["5022", "Rennebu", 29],
  ["5025", "Røros", 61],
  ["5026", "Holtålen", 20],
  ["5027", "Midtre Gauldal", 72],
  ["5028", "Melhus", 214],
] as const;
const POPULATIONS = officialPopulationsAt("2024-01-01");

const given = (id: string, parameters: ParameterValues = {}): GivenScheme => ({
  scheme: findScheme(id)!,
  parameters,
  rounding: null,
});

/** An agreement of somebody's own: a basic amount each, and 30 kr for each pupil in the column «Elever». */
function written(max?: string): GivenScheme {
  const file = importScheme(
    JSON.stringify({
      hpshareScheme: 2,
      id: "skole",
      title: "Skoleavtalen",
      rule: {
        terms: [
          { name: "Grunnbeløp", by: { number: "1000" } },
          { name: "Etter elever", by: { of: "Elever", times: "30" } },
        ],
        ...(max === undefined ? {} : { max, freed: "nobody" }),
      },
    })
  );
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return { scheme: file.value.scheme, parameters: {}, rounding: null };
}

/** The amounts that the engine gives the members by a scheme, in their order. */
function amountsBy({ scheme, parameters }: GivenScheme, rounding: "half-up" | "largest-remainder") {
  const members = MEMBERS.map(([code, name, pupils]) => {
    const population = new Decimal(POPULATIONS.get(code)!);
    const figures = new Map([
      ["population", population],
      ["elever", new Decimal(pupils)],
    ]);
    return { code, name, region: null, population, figures };
  });
  const allocated = allocate({ scheme, members, parameters, rounding });
  if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
  return allocated.value.rows.slice(0, MEMBERS.length).map(({ amount }) => amount.toFixed());
}

type Column = readonly [string, (row: number) => string];

/** A printed table with these columns beside number and name, and the sum of the last. */
function printed(columns: readonly Column[]): string {
  const rows = MEMBERS.map(([code, name], row) =>
    [code, name, ...columns.map(([, of]) => of(row))].join(";")
  );
  return [["Nr", "Kommune", ...columns.map(([heading]) => heading)].join(";"), ...rows].join("\n");
}

const population: Column = ["Folketall", (row) => POPULATIONS.get(MEMBERS[row]![0])!.toString()];
const pupils: Column = ["Elever", (row) => MEMBERS[row]![2].toString()];
const amounts = (values: readonly string[]): Column => ["Beløp kr", (row) => `${values[row]!} kr`];

function audit(text: string, scheme: GivenScheme): Audit {
  const made = auditLines(linesOfText(text), scheme);
  if (!made) throw new Error("There is no table.");
  return made;
}

const codesOf = ({ findings }: Audit) => findings.map(({ code, member }) => [code, member]);

describe("a table held against a scheme", () => {
  const withHost = given("st-olav-2018");

  it("follows an agreement with a host's share, which no search finds", () => {
    const made = audit(printed([population, amounts(amountsBy(withHost, "half-up"))]), withHost);
    expect(made.verdict).toBe("follows");
    expect(made.explanation).toMatchObject({
      scheme: "base-and-rate",
      given: { id: "st-olav-2018" },
      parameters: { base: "10000", rate: "3", host: "5001", hostShare: "0.5" },
      matches: 10,
      of: 10,
      isCertain: true,
    });
  });

  it("takes the total from the table where none is given, printed or as the sum of the rows", () => {
    const scheme = given("population", { cap: "500000" });
    const values = amountsBy(
      { ...scheme, parameters: { ...scheme.parameters, total: "1234567" } },
      "largest-remainder"
    );
    const table = printed([population, amounts(values)]);
    expect(audit(table, scheme)).toMatchObject({
      verdict: "follows",
      explanation: { parameters: { total: "1234567", cap: "500000" }, isCertain: false },
    });
    expect(audit(`${table}\n;Sum;;1 234 567 kr`, scheme)).toMatchObject({
      verdict: "follows",
      explanation: { parameters: { total: "1234567" }, isCertain: true },
    });
  });

  it("names the row that does not follow from a cap, by how much, and nothing else", () => {
    const scheme = given("population", { total: "1000000", cap: "300000" });
    const values = amountsBy(scheme, "largest-remainder");
    const wrong = values.map((value, row) => (row === 4 ? (Number(value) + 9).toString() : value));
    const made = audit(printed([population, amounts(wrong)]), scheme);
    expect(codesOf(made)).toEqual([["amount-differs", "5021"]]);
    expect(made.findings[0]).toMatchObject({ computed: values[4], printed: wrong[4] });
  });

  it("takes the official population where the amounts were made from it", () => {
    const scheme = given("population", { total: "1000000", cap: "300000" });
    const values = amountsBy(scheme, "largest-remainder");
    const [heading, of] = population;
    const misprinted: Column = [heading, (row) => (row === 3 ? "9999" : of(row))];
    const made = audit(printed([misprinted, amounts(values)]), scheme);
    expect(codesOf(made)).toEqual([["population-differs", "5056"]]);
    expect(made.rows[3]!.computed!.amount).toBe(values[3]);
  });

  it("works out somebody's own agreement over another column than the population", () => {
    const scheme = written("50000");
    const values = amountsBy(scheme, "half-up");
    expect(values[0]).toBe("50000");
    const made = audit(printed([population, pupils, amounts(values)]), scheme);
    expect(made).toMatchObject({
      verdict: "follows",
      explanation: { scheme: "skole", given: { id: "skole", title: "Skoleavtalen" }, matches: 10 },
    });
  });

  it("checks each term that the table shows, and names the figure that is wrong", () => {
    const scheme = written();
    const values = amountsBy(scheme, "half-up");
    const terms = (wrongAt: number | null): readonly Column[] => [
      ["Grunnbeløp kr", (row) => (row === wrongAt ? "1100 kr" : "1000 kr")],
      ["Etter elever kr", (row) => `${MEMBERS[row]![2] * 30} kr`],
    ];
    const right = audit(printed([pupils, ...terms(null), amounts(values)]), scheme);
    expect([right.verdict, codesOf(right)]).toEqual(["follows", []]);
    const wrong = audit(printed([pupils, ...terms(6), amounts(values)]), scheme);
    expect(codesOf(wrong)).toEqual([["figure-differs", "5025"]]);
    expect(wrong.findings[0]).toMatchObject({
      printed: "1100",
      computed: "1000",
      detail: { kind: "term", name: "Grunnbeløp" },
    });
  });

  it("says of a table by another rule how few rows follow, and what each should be", () => {
    const other = amountsBy(given("base-and-rate", { base: "5000", rate: "7" }), "half-up");
    const made = audit(printed([population, amounts(other)]), withHost);
    expect(made.verdict).toBe("not-explained");
    expect(made.explanation).toMatchObject({ matches: 0, of: 10 });
    expect(made.rows.every(({ computed }) => computed?.amount != null)).toBe(true);
  });

  it("searches where the scheme cannot be worked out, and says why it could not", () => {
    const values = amountsBy(given("base-and-rate", { base: "5000", rate: "7" }), "half-up");
    const made = audit(printed([population, amounts(values)]), written());
    expect(made.against?.refused.length).toBeGreaterThan(0);
    expect(made.explanation).toMatchObject({ scheme: "base-and-rate", given: null, matches: 10 });
  });
});
