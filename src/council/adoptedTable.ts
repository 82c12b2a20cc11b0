import {
  askedBy,
  Decimal,
  headingKey,
  monthsParameter,
  parametersOf,
  POPULATION,
  type Allocation,
  type AllocationRequest,
  type Measure,
  type Member,
  type ParameterDefinition,
  type RegionRule,
  type RoundingRule,
  type RowPart,
  type Term,
  type TieRule,
} from "../engine";
import { canonicalNumber, canonicalRule } from "./canonicalRule";
import { plainText } from "./plainText";

/** One party as a council adopts it. Amounts and populations are decimal strings with a point. */
export type AdoptedRow = {
  /** Null for a party that is no municipality; it is then known by its name. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  /** Null for a party that is no municipality. */
  readonly population: string | null;
  /** The figures whose average the population is, the oldest first; absent where it is none. */
  readonly populations?: readonly string[];
  /** NOK. */
  readonly amount: string;
  readonly part: RowPart;
  /** Of a written rule that tells groups apart; null where the party has none. */
  readonly group?: string | null;
  /** What a written rule asks for beside the population, by heading; a blank cell is not there. */
  readonly figures?: Readonly<Record<string, string>>;
};

/** The rule of an agreement that somebody wrote, beside its id: the whole tree, and what its population counts. */
export type AdoptedRule = { readonly tree: Term; readonly counts: Measure };

/** All that a council adopts when it adopts an allocation: the rule and every figure. */
export type AdoptedTable = {
  readonly scheme: string;
  /** Absent of a ready agreement, whose id says its key, and of what was adopted before rules were covered. */
  readonly rule?: AdoptedRule;
  /** Every parameter that has a value, defaults included; numbers without superfluous zeros. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly rounding: RoundingRule;
  readonly unit: string;
  readonly ties: TieRule;
  readonly regions: RegionRule;
  /** What was to be shared, in NOK; under a rule that rounds each row the rows may miss it. */
  readonly total: string;
  readonly rows: readonly AdoptedRow[];
};

/** What is adopted with an allocation. */
export function adoptedTableOf({ request, rows, check }: Allocation): AdoptedTable {
  const { form, rule: tree, measure = "population" } = request.scheme;
  const written = form === "written" ? tree : null;
  const asked = written && askedOf(written);
  return {
    scheme: request.scheme.id,
    ...(written ? { rule: { tree: canonicalRule(written), counts: measure } } : {}),
    parameters: parametersIn(request),
    rounding: request.rounding,
    unit: new Decimal(request.unit).toFixed(),
    ties: request.ties,
    regions: request.regions,
    total: check.total.toFixed(),
    rows: rows.map(({ code, name, region, population, amount, part }, index) => ({
      code,
      name: plainText(name),
      region: region === null ? null : plainText(region),
      population: population === null ? null : population.toFixed(),
      ...averagedBy(request, index),
      amount: amount.toFixed(),
      part,
      ...asked?.(request.members[index]),
    })),
  };
}

/** What a rule asks of each party, the headings in their order. */
export type AskedFor = {
  readonly population: boolean;
  readonly groups: boolean;
  /** Beside the population, by UTF-16 code units. */
  readonly headings: readonly string[];
};

export function askedFor(tree: Term): AskedFor {
  const { headings, groups } = askedBy(canonicalRule(tree));
  const others = [...headings].filter((heading) => heading !== POPULATION).sort();
  return { population: headings.has(POPULATION), groups, headings: others };
}

/** Takes from each party what a rule asks of it beside the population. */
function askedOf(
  tree: Term
): (member: Member | undefined) => Pick<AdoptedRow, "group" | "figures"> {
  const { groups, headings } = askedFor(tree);
  const asWritten = new Map(
    [...askedBy(tree).headings].map((key) => [headingKey(plainText(key)), key])
  );
  return (member) => {
    const figures = headings.flatMap((heading) => {
      const figure = member?.figures?.get(asWritten.get(heading)!);
      return figure ? [[heading, figure.toFixed()] as const] : [];
    });
    return {
      ...(groups ? { group: member?.group ? plainText(member.group) : null } : {}),
      ...(headings.length > 0 ? { figures: Object.fromEntries(figures) } : {}),
    };
  };
}

/** What identifies a party: its number, or its name where it is no municipality. */
export function partyKey({ code, name }: Pick<AdoptedRow, "code" | "name">): string {
  return code === null ? `party:${name}` : `municipality:${code}`;
}

function averagedBy(
  { scheme, members }: Required<AllocationRequest>,
  index: number
): Pick<AdoptedRow, "populations"> {
  const figures = scheme.measure === "average-population" ? members[index]?.populations : undefined;
  return figures ? { populations: figures.map((figure) => figure.toFixed()) } : {};
}

function parametersIn({
  scheme,
  parameters,
  members,
}: Required<AllocationRequest>): AdoptedTable["parameters"] {
  const given = parametersOf(scheme).flatMap((definition) => {
    const value = parameters[definition.name] ?? definition.default;
    return value === undefined ? [] : [[definition.name, plain(value, definition.kind)] as const];
  });
  const months = members.flatMap(({ code }) => {
    const value = parameters[monthsParameter(code)];
    return value === undefined ? [] : [[monthsParameter(code), plain(value, "months")] as const];
  });
  return Object.fromEntries([...given, ...months]);
}

/** `10800000.00` and `1.08e7` are the same total. */
function plain(value: string, kind: ParameterDefinition["kind"]): string {
  if (kind === "text" || kind === "code") return value;
  if (value.includes("/")) return canonicalNumber(value);
  return new Decimal(value).toFixed();
}
