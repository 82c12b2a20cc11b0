import { Decimal, sum } from "../engine";
import { partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
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
  | ({ readonly kind: "parameter"; readonly parameter: string } & OptionalChange)
  | { readonly kind: "party-missing"; readonly party: Party }
  | { readonly kind: "party-added"; readonly party: Party; readonly amount: string }
  | ({ readonly kind: "name"; readonly party: Party } & Change)
  | ({
      readonly kind: "region" | "population" | "amount";
      readonly party: Party;
    } & OptionalChange)
  | ({ readonly kind: "sum"; readonly of: "population" | "amount" } & Change);

/** Everything in which a table differs from the adopted one; empty when there is nothing. */
export function differencesFrom(adopted: AdoptedTable, found: AdoptedTable): readonly Difference[] {
  return [...ruleDifferences(adopted, found), ...rowDifferences(adopted.rows, found.rows)];
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

function rowDifferences(
  adopted: readonly AdoptedRow[],
  found: readonly AdoptedRow[]
): readonly Difference[] {
  const now = new Map([...found].reverse().map((row) => [partyKey(row), row]));
  const then = new Set(adopted.map(partyKey));
  const isFirst = (row: AdoptedRow) =>
    found.find((other) => partyKey(other) === partyKey(row)) === row;
  return [
    ...adopted.flatMap((row): Difference[] => {
      const other = now.get(partyKey(row));
      return other ? [...partyDifferences(row, other)] : [{ kind: "party-missing", party: row }];
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

function partyDifferences(party: AdoptedRow, other: AdoptedRow): readonly Difference[] {
  const fields = (["region", "population", "amount"] as const).flatMap((kind): Difference[] =>
    same(party[kind], other[kind]) ? [] : [{ kind, party, from: party[kind], to: other[kind] }]
  );
  return same(party.name, other.name)
    ? fields
    : [{ kind: "name", party, from: party.name, to: other.name }, ...fields];
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
