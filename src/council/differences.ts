import { Decimal, sum, termAround } from "../engine";
import {
  askedFor,
  partyKey,
  type AdoptedRow,
  type AdoptedRule,
  type AdoptedTable,
  type AskedFor,
} from "./adoptedTable";
import { canonicalRule, leavesOf } from "./canonicalRule";
import { asCovered } from "./asCovered";
import { plainText } from "./plainText";

type Party = { readonly code: string | null; readonly name: string };
type Change = { readonly from: string; readonly to: string };
/** Absent where the one table has nothing there. */
type OptionalChange = { readonly from: string | null; readonly to: string | null };

/** The rules of the allocation, beside its parameters. */
export const RULES = ["scheme", "rounding", "unit", "ties", "regions", "total"] as const;
export type RuleName = (typeof RULES)[number];

/** One thing that is not as it was adopted: who, what, from, to. */
export type Difference =
  | ({ readonly kind: "rule"; readonly rule: RuleName } & Change)
  /** Something in a written rule; absent where one of the two is no such rule, or where nothing stands there. */
  | ({
      readonly kind: "term";
      readonly path: string;
      /** What the term around it is called, where it has a name. */
      readonly term?: string;
    } & OptionalChange)
  | ({ readonly kind: "counts" } & Change)
  | ({ readonly kind: "parameter"; readonly parameter: string } & OptionalChange)
  | { readonly kind: "party-missing"; readonly party: Party }
  | { readonly kind: "party-added"; readonly party: Party; readonly amount: string }
  | ({ readonly kind: "name"; readonly party: Party } & Change)
  | ({
      readonly kind: "region" | "population" | "amount" | "group";
      readonly party: Party;
    } & OptionalChange)
  | ({
      readonly kind: "figure";
      readonly heading: string;
      readonly party: Party;
    } & OptionalChange)
  | ({ readonly kind: "sum"; readonly of: "population" | "amount" } & Change);

/** Everything in which a table differs from the adopted one; empty when there is nothing. */
export function differencesFrom(adopted: AdoptedTable, found: AdoptedTable): readonly Difference[] {
  const covered = asCovered(adopted, found);
  return [
    ...ruleDifferences(adopted, covered),
    ...(adopted.rule && covered.rule ? treeDifferences(adopted.rule, covered.rule) : []),
    ...rowDifferences(adopted, covered),
  ];
}

function ruleDifferences(adopted: AdoptedTable, found: AdoptedTable): readonly Difference[] {
  const names = new Set([...Object.keys(adopted.parameters), ...Object.keys(found.parameters)]);
  return [
    ...RULES.flatMap((rule): Difference[] =>
      adopted[rule] === found[rule]
        ? []
        : [{ kind: "rule", rule, from: adopted[rule], to: found[rule] }]
    ),
    ...[...names].sort().flatMap((parameter): Difference[] => {
      const from = adopted.parameters[parameter] ?? null;
      const to = found.parameters[parameter] ?? null;
      return from === to ? [] : [{ kind: "parameter", parameter, from, to }];
    }),
  ];
}

function treeDifferences(adopted: AdoptedRule, found: AdoptedRule): readonly Difference[] {
  const [then, now] = [adopted, found].map(({ tree }) => leavesOf(canonicalRule(tree))) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  const paths = [...new Set([...then.keys(), ...now.keys()])];
  return [
    ...paths.flatMap((path): Difference[] => {
      const [from, to] = [then.get(path) ?? null, now.get(path) ?? null];
      if (from === to) return [];
      const { tree } = from === null ? found : adopted;
      const term = termAround(tree, path)?.name;
      return [{ kind: "term", path, from, to, ...(term === undefined ? {} : { term }) }];
    }),
    ...(adopted.counts === found.counts
      ? []
      : [{ kind: "counts", from: adopted.counts, to: found.counts } as const]),
  ];
}

function rowDifferences(
  { rows: adopted, rule }: AdoptedTable,
  { rows: found }: AdoptedTable
): readonly Difference[] {
  const asked = rule ? askedFor(rule.tree) : null;
  const now = new Map([...found].reverse().map((row) => [partyKey(row), row]));
  const then = new Set(adopted.map(partyKey));
  const isFirst = (row: AdoptedRow) =>
    found.find((other) => partyKey(other) === partyKey(row)) === row;
  return [
    ...adopted.flatMap((row): Difference[] => {
      const other = now.get(partyKey(row));
      return other
        ? [...partyDifferences(row, other, asked)]
        : [{ kind: "party-missing", party: row }];
    }),
    // A party that stands there twice was adopted once.
    ...found
      .filter((row) => !then.has(partyKey(row)) || !isFirst(row))
      .map((party): Difference => ({
        kind: "party-added",
        party,
        amount: party.amount,
      })),
  ];
}

/** As the fingerprint sees it: spaces and the form of letters do not count. */
const same = (a: string | null, b: string | null): boolean =>
  plainText(a ?? "") === plainText(b ?? "");

function partyDifferences(
  party: AdoptedRow,
  other: AdoptedRow,
  asked: AskedFor | null
): readonly Difference[] {
  const kinds = ["region", "population", "amount", "group"] as const;
  const fields = kinds
    .filter((kind) => kind !== "population" || !asked || asked.population)
    .flatMap((kind): Difference[] => {
      const [from, to] = [party[kind] ?? null, other[kind] ?? null];
      return same(from, to) ? [] : [{ kind, party, from, to }];
    });
  const figures = (asked?.headings ?? []).flatMap((heading): Difference[] => {
    const [from, to] = [party.figures?.[heading] ?? null, other.figures?.[heading] ?? null];
    return from === to ? [] : [{ kind: "figure", heading, party, from, to }];
  });
  return [
    ...(same(party.name, other.name)
      ? []
      : [{ kind: "name", party, from: party.name, to: other.name } as const]),
    ...fields,
    ...figures,
  ];
}

/** The sums printed under a table that are not those of the adopted one. */
export function sumDifferences(
  { rows }: AdoptedTable,
  printed: { readonly population: Decimal | null; readonly amount: Decimal }
): readonly Difference[] {
  const sumOf = (kind: "population" | "amount") =>
    sum(rows.map((row) => new Decimal(row[kind] ?? 0)));
  return (["population", "amount"] as const).flatMap((of): Difference[] => {
    const to = printed[of];
    const from = sumOf(of);
    return to === null || to.eq(from)
      ? []
      : [{ kind: "sum", of, from: from.toFixed(), to: to.toFixed() }];
  });
}
