import { readRule } from "../../src/catalogue/rule/readRule";
import {
  allocate,
  Decimal,
  headingKey,
  type Member,
  type Scheme,
  type Term,
} from "../../src/engine";
import { PUBLISHED_RULES, writtenRule, type ExampleParty } from "./terms/rules";

/** A party as a table of any parties gives it: id, group and figures by heading. */
const memberOf = ({ code, group, ...figures }: ExampleParty): Member => ({
  code,
  name: code,
  region: null,
  group: group ?? null,
  population: new Decimal(figures["population"] ?? 0),
  figures: new Map(
    Object.entries(figures).map(([heading, figure]) => [headingKey(heading), new Decimal(figure)])
  ),
});

function schemeOf(id: string, written: unknown, values: Readonly<Record<string, string>>): Scheme {
  const read = readRule(writtenRule(written));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const rule: Term = read.value;
  const parameters = Object.keys(values).map(
    (name) => ({ name, kind: "number", required: true }) as const
  );
  return { id, form: "written", rule, parameters };
}

describe("counties, trusts, departments and municipalities share as they are", () => {
  const cases = PUBLISHED_RULES.flatMap(({ id, model, scheme, examples = [] }) =>
    model === "no" ? [] : examples.map((example) => [id, scheme, example] as const)
  );

  it.each(cases)("by %s, to the last digit", (id, written, example) => {
    const { members, values = {}, unit, rounding, expected } = example;
    const allocated = allocate({
      scheme: schemeOf(id, written, values),
      members: members.map(memberOf),
      parameters: values,
      unit,
      rounding,
    });
    if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
    const amounts = allocated.value.rows.map(({ code, amount }) => [code, amount.toFixed()]);
    const wanted = Object.entries(expected).map(([code, amount]) => [
      code,
      new Decimal(amount).toFixed(),
    ]);
    expect(Object.fromEntries(amounts)).toEqual(Object.fromEntries(wanted));
  });
});
