import { exportScheme, importScheme } from "../../src/catalogue/custom/schemeFile";
import { PUBLISHED_AGREEMENTS } from "../../src/catalogue/agreements/published";
import { readRule } from "../../src/catalogue/rule/readRule";
import { SCHEMES } from "../../src/catalogue";
import {
  allocate,
  Decimal,
  evaluateTerm,
  formatFraction,
  headingKey,
  readRuleNumber,
  tableOf,
  valueAt,
  type Member,
  type Party,
} from "../../src/engine";
import { LANGUAGES } from "../../src/text";
import { publishedScheme, publishedTexts } from "../../src/text/publishedTexts";
import { PUBLISHED_RULES, writtenRule, type ExampleParty } from "../engine/terms/rules";

/** What a column of the compilation is called in the tables of those who use the agreement. */
const HEADINGS: Readonly<Record<string, string>> = {
  shelfMetres: "Hyllemeter",
  plan: "Arkivplan",
  yearFactor: "Del av året",
  mtb: "MTB",
  newMtb: "Ny MTB",
  small: "Barn 0-2",
  older: "Barn 3-6",
  income: "Inntekter",
  contracts: "Kontrakter",
  wages: "Lønn",
  manYears: "Årsverk",
};

const compiled = (id: string) => {
  const found = PUBLISHED_RULES.find((rule) => rule.id === id);
  if (!found) throw new Error(`${id} is not among the published rules.`);
  return found;
};

function memberOf({ code, group, ...figures }: ExampleParty): Member {
  return {
    code,
    name: code,
    region: null,
    group: group ?? null,
    population: new Decimal(figures["population"] ?? 0),
    figures: new Map(
      Object.entries(figures).map(([heading, figure]) => [
        headingKey(HEADINGS[heading] ?? heading),
        new Decimal(figure),
      ])
    ),
  };
}

const each = PUBLISHED_AGREEMENTS.map((agreement) => [agreement.id, agreement] as const);

describe("a ready agreement whose rule is public", () => {
  it("has an id of its own", () => {
    const ids = [...SCHEMES, ...PUBLISHED_AGREEMENTS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(each)("%s names its page, and is written right", (id, { rule, source }) => {
    const [page] = (compiled(id) as unknown as { source: string }).source.split(" and ");
    const same = /^same page as (.*)$/.exec(page!)?.[1];
    expect(source).toBe(same ? (compiled(same) as unknown as { source: string }).source : page);
    expect(readRule(rule).ok).toBe(true);
  });

  it.each(each)("%s comes out to the last digit of every published example", (id, agreement) => {
    const { scheme } = publishedScheme(agreement, "nb");
    for (const { members, unit, expected, values = {} } of compiled(id).examples ?? []) {
      const shared = allocate({
        scheme,
        members: members.map(memberOf),
        parameters: values,
        rounding: "half-up",
        unit,
      });
      if (!shared.ok) throw new Error(JSON.stringify(shared.error));
      const amounts = shared.value.rows.map(({ code, amount }) => [code, amount.toFixed()]);
      const wanted = Object.entries(expected).map(([code, amount]) => [
        code,
        new Decimal(amount).toFixed(),
      ]);
      expect(Object.fromEntries(amounts)).toEqual(Object.fromEntries(wanted));
    }
  });

  it.each(each)(
    "%s is the published rule with the published figures, party by party",
    (id, own) => {
      const rule = readRule(writtenRule(compiled(id).scheme));
      if (!rule.ok) throw new Error(JSON.stringify(rule.error));
      const given = new Map([["total", readRuleNumber("1234567.89")!]]);
      const defaults = own.parameters.flatMap(({ name, default: value }) =>
        value === undefined ? [] : [[name, readRuleNumber(value)!] as const]
      );
      // The bands of the counties begin at 200,000.
      const parties = partiesFrom(id === "ks-fylker-2020" ? 200_000 : 0);
      const table = tableOf(parties);
      const [published, ours] = [
        evaluateTerm(rule.value, table, given),
        evaluateTerm(own.rule, table, new Map([...given, ...defaults])),
      ].map((evaluated) => {
        if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.error));
        const { parts } = evaluated.value;
        return parties.map((_, i) => formatFraction(valueAt(parts, i), 12));
      });
      expect(ours).toEqual(published);
      expect(new Set(ours).size).toBeGreaterThan(id.startsWith("nasjonalpark") ? 0 : 1);
    }
  );

  it.each(each)("%s is a scheme file that reads back to the same scheme", (_, agreement) => {
    const custom = publishedScheme(agreement, "en");
    const read = importScheme(exportScheme(custom));
    expect(read.ok && read.value).toEqual(custom);
  });

  it.each(LANGUAGES)("has its words in %s, and says the year of its rates", (language) => {
    const { agreements, year } = publishedTexts(language);
    for (const agreement of PUBLISHED_AGREEMENTS) {
      const { scheme, help } = publishedScheme(agreement, language);
      expect(help).toMatch(/\.$/);
      if (agreement.year !== null) expect(scheme.title).toContain(`(${year(agreement.year)})`);
      expect(scheme.parameters.filter(({ label }) => label === undefined)).toEqual([]);
    }
    const ids = PUBLISHED_AGREEMENTS.map(({ id }) => id).sort();
    expect(Object.keys(agreements).sort()).toEqual(ids);
  });
});

const IN_KRONER = new Set(["wages", "Lønn", "income", "Inntekter"]);

/** Every group and every column, at the edges of bands. */
const partiesFrom = (least: number): readonly Party[] =>
  ["fylke", "kommune", "regionråd", "1", "2"].flatMap((group) =>
    [1, 4999, 5000, 10001, 150000].map((more, i): Party => ({
      id: i === 0 && group === "kommune" ? "0301" : `${group} ${more}`,
      name: `${group} ${more}`,
      group,
      region: null,
      figures: new Map(
        ["population", ...Object.keys(HEADINGS), ...Object.values(HEADINGS)].map((heading) => [
          headingKey(heading),
          new Decimal(least + more).times(IN_KRONER.has(heading) ? 1000 : 1),
        ])
      ),
    }))
  );
