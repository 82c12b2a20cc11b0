import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CONSTRUCTS, constructsIn } from "../engine/terms/constructs";
import { Q } from "../engine/terms/exactNumber";
import { oracle } from "../engine/terms/oracle/oracle";
import { Refused, type OracleParty } from "../engine/terms/oracle/rule";
import { parties, rules } from "../engine/terms/randomRules";
import { withParameters, type Parameterised } from "../engine/terms/withParameters";
import { useReports } from "./useHeadless";

const headless = useReports();
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-constructs-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Case = {
  readonly given: Parameterised;
  readonly list: readonly OracleParty[];
  readonly wanted: readonly string[];
};

/** Half up to a millionth, as `--unit 0.000001 --rounding half-up` has it. */
function inMillionths(x: Q): string {
  const size = (x.n < 0n ? x.negated() : x).times(Q.of(1_000_000)).plus(Q.of("1/2")).floor();
  const digits = size.toString().padStart(7, "0");
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, "");
  return x.n < 0n && size > 0n ? `-${text}` : text;
}

function amountsBy(rule: unknown, list: readonly OracleParty[]): readonly string[] | null {
  try {
    return oracle(rule, list).map(inMillionths);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Random rules, each with a construct of the grammar that those before it lack, until none is left. */
function casesOfEveryConstruct(): readonly Case[] {
  const left = new Set<string>(CONSTRUCTS);
  const cases: Case[] = [];
  const drawn = fc.sample(fc.tuple(rules, parties, fc.integer({ min: 1, max: 4 })), {
    numRuns: 3000,
    seed: 2026,
  });
  for (const [rule, list, every] of drawn) {
    if (left.size === 0) break;
    const given = withParameters(rule, every);
    const found = [...constructsIn(given.rule)].filter((name) => left.has(name));
    const wanted = found.length > 0 ? amountsBy(rule, list) : null;
    if (wanted === null) continue;
    found.forEach((name) => left.delete(name));
    cases.push({ given, list, wanted });
  }
  expect([...left]).toEqual([]);
  return cases;
}

/** The parties as a Norwegian spreadsheet saves them: semicolons, a comma before decimals. */
function tableOf(list: readonly OracleParty[]): string {
  const headings = [...new Set(list.flatMap(({ figures }) => Object.keys(figures)))];
  const rows = list.map(({ id, group, figures }) =>
    [id, group ?? "", ...headings.map((each) => (figures[each] ?? "").replace(".", ","))].join(";")
  );
  return [["Id", "Gruppe", ...headings].join(";"), ...rows].join("\n");
}

it("every construct of the grammar is shared by over a table of parties, to the last digit", async () => {
  for (const [place, { given, list, wanted }] of casesOfEveryConstruct().entries()) {
    const table = path.join(folder, `${place}.csv`);
    const scheme = path.join(folder, `${place}.json`);
    writeFileSync(table, tableOf(list));
    const file = { hpshareScheme: 2, id: "random", title: "Random", rule: given.rule };
    writeFileSync(scheme, JSON.stringify(file));
    const values = Object.entries(given.values).flatMap(([name, value]) => [
      "--set",
      `${name}=${value}`,
    ]);
    const { report } = await headless(
      ...[table, "--parties", "--scheme-file", scheme, ...values],
      ...["--unit", "0.000001", "--rounding", "half-up"]
    );
    const errors = report.issues.filter(({ severity }) => severity === "error");
    if (errors[0]?.code === "rule-groups-unknown") {
      expect(new Set(wanted)).toEqual(new Set(["0"]));
      continue;
    }
    expect([errors, report.rows.map(({ amount }) => amount)]).toEqual([[], wanted]);
  }
});
