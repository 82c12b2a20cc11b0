import { findScheme } from "../../src/catalogue/schemes";
import { allocate, Decimal, type Member, type Scheme, type Term } from "../../src/engine";
import { populationsOf } from "./populations";
import { printTable } from "./printTable";
import { processorTime } from "./processorTime";

const SIZES = [34, 357, 10_000, 100_000];

/** What each member is to pay on average, in NOK. */
const EACH = 1200;

/** A base from each, a rate in bands with a cap, and a part of the whole by another figure. */
const THREE_TERMS: Term = {
  terms: [
    { name: "base", by: { number: 500 } },
    {
      name: "rate",
      by: {
        of: "population",
        tiers: [
          [0, "0.1"],
          [5000, "0.05"],
          [15_000, "0.02"],
        ],
      },
      max: "900",
    },
    { name: "pupils", amount: { share: "0.25" }, by: "pupils" },
  ],
};

type Rule = { readonly scheme: Scheme; readonly parameters: Readonly<Record<string, string>> };

/** The rules that are timed, for so many members. */
function rulesOf(size: number): Readonly<Record<string, Rule>> {
  const byPopulation = (more: Readonly<Record<string, string>> = {}): Rule => ({
    scheme: findScheme("population")!,
    parameters: { total: String(EACH * size), ...more },
  });
  return {
    "by population": byPopulation(),
    "with a cap": byPopulation({ cap: "2000" }),
    "with a floor and a cap": byPopulation({ floor: "700", cap: "2000" }),
    "a part equally": {
      scheme: findScheme("equal-and-population")!,
      parameters: { total: String(EACH * size), equalShare: "0.2" },
    },
    "three terms": {
      scheme: { id: "three", form: "written", rule: THREE_TERMS, parameters: [] },
      parameters: {},
    },
  };
}

function membersOf(size: number): readonly Member[] {
  return populationsOf(size).map((count, index) => {
    const population = new Decimal(count);
    const pupils = population.times("0.125").floor();
    return {
      code: String(index),
      name: "",
      region: null,
      population,
      figures: new Map([
        ["population", population],
        ["pupils", pupils],
      ]),
    };
  });
}

/** Milliseconds of processor time that each rule takes, from members to rows, subtotals and check. */
export function printRuleTimes(): void {
  const columns = SIZES.map((size) => {
    const members = membersOf(size);
    return Object.values(rulesOf(size)).map((rule) =>
      processorTime(size, () => {
        const shared = allocate({ ...rule, members });
        if (!shared.ok) throw new Error(JSON.stringify(shared.error));
      }).toPrecision(3)
    );
  });
  console.log("\nWhat limits and terms cost: milliseconds of an allocation\n");
  printTable(
    ["n members", ...SIZES.map((size) => size.toLocaleString("en"))],
    Object.keys(rulesOf(1)).map((name, rule) => [name, ...columns.map((times) => times[rule]!)])
  );
}
