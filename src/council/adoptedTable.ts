import {
  Decimal,
  monthsParameter,
  parametersOf,
  type Allocation,
  type AllocationRequest,
  type ParameterDefinition,
  type RegionRule,
  type RoundingRule,
  type RowPart,
  type TieRule,
} from "../engine";
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
};

/** All that a council adopts when it adopts an allocation: the rule and every figure. */
export type AdoptedTable = {
  readonly scheme: string;
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
  return {
    scheme: request.scheme.id,
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
    })),
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
  if (kind === "text" || kind === "code" || value.includes("/")) return value;
  return new Decimal(value).toFixed();
}
