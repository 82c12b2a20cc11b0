import fc from "fast-check";
import {
  adoptedAllocation,
  adoptedTableOf,
  asCovered,
  canonicalForm,
  differencesFrom,
  fingerprintOf,
  type AdoptedTable,
  type Difference,
} from "../../src/council";
import { canonicalRule, canonicalRuleText } from "../../src/council/canonicalRule";
import { readRule } from "../../src/catalogue/rule/readRule";
import { allocate, Decimal, type Allocation, type Member, type Scheme } from "../../src/engine";
import { councilTexts } from "../../src/text/councilTexts";
import { parties, rules } from "../engine/terms/randomRules";
import { runs } from "../engine/runs";
import { sha256 } from "./hp2025";

/** Massachusetts: half by valuation, a quarter by inhabitants, a quarter by miles of road. */
const RULE = {
  amount: { parameter: "total" },
  terms: [
    { amount: { share: "0.5" }, by: "Valuation" },
    { amount: { share: "0.25" }, by: "population" },
    { name: "roads", amount: { share: "0.25" }, who: { group: "town" }, by: "Road miles" },
  ],
};

const TOWNS: readonly Member[] = [
  ["Acton", "town", "24021", "5021334000.123456789012", "118.5"],
  ["Ayer", "town", "8479", "1511001000", "48"],
  ["Boston", "city", "675647", "191500000000", "864.25"],
].map(([name, group, population, valuation, miles]) => ({
  code: name!,
  name: name!,
  region: null,
  group: group!,
  population: new Decimal(population!),
  figures: new Map([
    ["population", new Decimal(population!)],
    ["valuation", new Decimal(valuation!)],
    ["road miles", new Decimal(miles!)],
  ]),
}));

const schemeOf = (rule: unknown): Scheme => {
  const read = readRule(rule);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const total = { name: "total", kind: "number", required: true } as const;
  return { id: "mass", form: "written", rule: read.value, parameters: [total] };
};

function sharedBy(rule: unknown, members = TOWNS, total = "1000000"): Allocation {
  const shared = allocate({ scheme: schemeOf(rule), members, parameters: { total } });
  if (!shared.ok) throw new Error(JSON.stringify(shared.error));
  return shared.value;
}

const table = adoptedTableOf(sharedBy(RULE));

/** The table with the amounts of another, so that nothing but what is named has changed. */
const withAmounts = (other: AdoptedTable): AdoptedTable => ({
  ...other,
  rows: other.rows.map((row, index) => ({ ...row, amount: table.rows[index]!.amount })),
});
const withFigure = (index: number, heading: string, figure: string) =>
  TOWNS.map((town, i) =>
    i === index
      ? { ...town, figures: new Map([...town.figures!, [heading, new Decimal(figure)]]) }
      : town
  );

describe("the fingerprint of an agreement that somebody wrote", () => {
  it.each<{ why: string; other: AdoptedTable; difference: Partial<Difference>; words: string }>([
    {
      why: "the twelfth decimal of one figure",
      other: adoptedTableOf(sharedBy(RULE, withFigure(0, "valuation", "5021334000.123456789013"))),
      difference: { kind: "figure", heading: "valuation" },
      words: "Acton, valuation: 5 021 334 000,123456789012 → 5 021 334 000,123456789013",
    },
    {
      why: "a term's name, and who takes part in it",
      other: adoptedTableOf(
        sharedBy({
          ...RULE,
          terms: [...RULE.terms.slice(0, 2), { amount: { share: "0.25" }, by: "Road miles" }],
        })
      ),
      difference: { kind: "term", path: "rule.terms.2.name", from: "roads" },
      words: "Ledd 3 «roads» (rule.terms.2.name): «roads» → ingenting",
    },
    {
      why: "a group",
      other: withAmounts({
        ...table,
        rows: table.rows.map((row, i) => (i === 1 ? { ...row, group: "city" } : row)),
      }),
      difference: { kind: "group", from: "town", to: "city" },
      words: "Ayer, gruppe: town → city",
    },
    {
      why: "a parameter",
      other: withAmounts(adoptedTableOf(sharedBy(RULE, TOWNS, "1000001"))),
      difference: { kind: "parameter", parameter: "total", from: "1000000", to: "1000001" },
      words: "Totalbeløp: 1 000 000 kr → 1 000 001 kr",
    },
    {
      why: "a share deep in the tree",
      other: withAmounts({
        ...table,
        rule: { ...table.rule!, tree: schemeOf({ ...RULE, max: "900000" }).rule! },
      }),
      difference: { kind: "term", path: "rule.max", from: null, to: "900000" },
      words: "«Høyst» i hele avtalen (rule.max): ingenting → 900 000",
    },
    {
      why: "what its population counts",
      other: { ...table, rule: { ...table.rule!, counts: "average-population" } },
      difference: { kind: "counts", from: "population", to: "average-population" },
      words: "Avtalens folketall teller: population → average-population",
    },
  ])("changes with $why, and the difference is named", async ({ other, difference, words }) => {
    const [before, after] = [
      await fingerprintOf(table, sha256),
      await fingerprintOf(other, sha256),
    ];
    expect(after.code).not.toBe(before.code);
    const differences = differencesFrom(table, other);
    expect(differences).toContainEqual(expect.objectContaining(difference));
    const { describeDifference } = councilTexts("nb");
    expect(
      differences.map(describeDifference).map((each) => each.replaceAll("\u00a0", " "))
    ).toContain(words);
    for (const each of differences)
      expect(councilTexts("en").describeDifference(each)).toBeTruthy();
  });

  it("is the same whoever writes the same tree: numbers, spaces, capitals and keys in any form", () => {
    const other = {
      terms: [
        { by: "VALUATION", amount: { share: "1/2" } },
        { by: " Population", amount: { share: "0.250" } },
        { by: "road  miles", who: { group: "town" }, amount: { share: "2/8" }, name: "roads " },
      ],
      amount: { parameter: "total" },
    };
    expect(canonicalRuleText(schemeOf(other).rule!)).toBe(canonicalRuleText(schemeOf(RULE).rule!));
    expect(canonicalRuleText({ by: 1 })).toBe('{"by":{"number":"1"}}');
    expect(canonicalRuleText({ by: { values: { "10": "0.50", "9": "2/6", a: 3 } } })).toBe(
      '{"by":{"values":{"10":"0.5","9":"1/3","a":"3"}}}'
    );
  });

  it("leaves out what the rule does not ask for: a population that nobody counts", () => {
    const rule = { amount: { parameter: "total" }, by: "Valuation" };
    const [before, after] = [0, 7].map((population) =>
      adoptedTableOf(
        sharedBy(
          rule,
          TOWNS.map((town) => ({ ...town, population: new Decimal(population) }))
        )
      )
    );
    expect(canonicalForm(after!)).toBe(canonicalForm(before!));
    expect(differencesFrom(before!, after!)).toEqual([]);
  });

  it("of a table that was adopted before codes covered the rule is what it was", async () => {
    const { rule: _, ...settings } = table;
    const before: AdoptedTable = {
      ...settings,
      rows: table.rows.map(({ group: _g, figures: _f, ...row }) => row),
    };
    expect(canonicalForm(before).startsWith("hpshare-adopted\t1\n")).toBe(true);
    expect(canonicalForm(asCovered(before, table))).toBe(canonicalForm(before));
    expect(differencesFrom(before, table)).toEqual([]);
  });

  it("tells two parties of the same name apart by their ids", () => {
    const twins = TOWNS.slice(0, 2).map((town, i) => ({ ...town, code: `t${i}`, name: "Acton" }));
    const changed = twins.map((town, i) => (i === 0 ? town : { ...town, group: "city" }));
    const adopted = adoptedTableOf(sharedBy(RULE, twins));
    expect(differencesFrom(adopted, adoptedTableOf(sharedBy(RULE, changed)))).toContainEqual(
      expect.objectContaining({ kind: "group", party: expect.objectContaining({ code: "t1" }) })
    );
  });

  it("holds all that the amounts are made of: they can be worked out from the adopted table alone", () => {
    const version = { date: "2026-11-29", note: "", populationDate: null, sha256: "", table };
    const emptied: Scheme = { ...schemeOf(RULE), rule: { by: 1 } };
    // Whatever the agreement of that id says by now, its rule and what that counts are the adopted ones.
    for (const now of [emptied, { ...emptied, measure: "figure" } as const]) {
      const again = adoptedAllocation(version, now);
      expect(again?.request.scheme.measure).toBe("population");
      expect(again?.rows.map(({ exact }) => exact)).toEqual(
        sharedBy(RULE).rows.map(({ exact }) => exact)
      );
    }
  });
});

it("whatever the tree, its canonical form is a tree that shares the same", () => {
  const property = fc.property(rules, parties, (rule, list) => {
    const read = readRule(rule);
    if (!read.ok) return;
    const tree = canonicalRule(read.value);
    expect(readRule(tree)).toMatchObject({ ok: true });
    expect(canonicalRuleText(tree)).toBe(canonicalRuleText(read.value));
    const members = list.map(({ id, group, figures }) => ({
      ...{ code: id, name: id, region: null, group, population: new Decimal(0) },
      figures: new Map(
        Object.entries(figures).map(([heading, figure]) => [
          heading.trim().toLowerCase(),
          new Decimal(figure),
        ])
      ),
    }));
    const [before, after] = [read.value, tree].map((each) =>
      allocate({
        scheme: { id: "any", form: "written", rule: each, parameters: [] },
        members,
        parameters: {},
      })
    );
    expect(after!.ok).toBe(before!.ok);
    if (before!.ok && after!.ok) {
      const exact = ({ rows }: Allocation) => rows.map((row) => row.exact);
      expect(exact(after!.value)).toEqual(exact(before!.value));
    }
  });
  fc.assert(property, runs(300));
});
