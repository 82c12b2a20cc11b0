import { Decimal } from "../exact/decimal";
import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import type { AllocationKey, ParameterDefinition, ParameterValues, Scheme } from "../scheme";
import { COMMON_PARAMETERS, MEMBER_MONTHS } from "./common";
import { readNumber, readText } from "./readValue";

/** The parameters of one allocation, read and checked; null where one is not given and has no default. */
export type Parameters = {
  readonly total: Decimal | null;
  readonly equalShare: Decimal | null;
  readonly base: Decimal | null;
  readonly rate: Decimal | null;
  readonly host: string | null;
  readonly hostShare: Decimal | null;
  readonly matchingParty: string | null;
  readonly matchingRatio: Decimal | null;
  readonly floor: Decimal | null;
  readonly cap: Decimal | null;
  readonly floorShare: Decimal | null;
  readonly capShare: Decimal | null;
  readonly index: Decimal;
  /** Months of the year per municipality number; who is not here takes part for `months`. */
  readonly memberMonths: ReadonlyMap<string, Decimal>;
  readonly months: Decimal;
};

const ONE = new Decimal(1);
const TWELVE = new Decimal(12);

/** All parameters a scheme understands: its own, in their order, then the common ones. */
export function parametersOf(scheme: Scheme): readonly ParameterDefinition[] {
  const own = new Set(scheme.parameters.map(({ name }) => name));
  return [...scheme.parameters, ...COMMON_PARAMETERS.filter(({ name }) => !own.has(name))];
}

/** The values given, and the scheme's defaults for the others. A blank value takes a default away. Spaces around a value do not count. */
export function withDefaults(scheme: Scheme, values: ParameterValues): ParameterValues {
  const filled = new Map<string, string>();
  for (const { name, default: value } of parametersOf(scheme)) {
    if (value !== undefined) filled.set(name, value);
  }
  for (const [name, value] of Object.entries(values)) {
    const text = value.trim();
    if (text === "") filled.delete(name);
    else filled.set(name, text);
  }
  return Object.fromEntries(filled);
}

/**
 * Checks every value by its kind and every need of the scheme; all that is wrong comes back at once.
 *
 * @param places The members' municipality numbers.
 */
export function readParameters(
  scheme: Scheme,
  values: ParameterValues,
  places: ReadonlyMap<string, number>
): Result<Parameters, readonly AllocationIssue[]> {
  const definitions = new Map(parametersOf(scheme).map((each) => [each.name, each]));
  const issues: AllocationIssue[] = [];
  const numbers = new Map<string, Decimal>();
  const texts = new Map<string, string>();
  const memberMonths = new Map<string, Decimal>();

  for (const [name, value] of Object.entries(withDefaults(scheme, values))) {
    const municipality = MEMBER_MONTHS.exec(name)?.[1];
    const definition = definitions.get(municipality === undefined ? name : "months");
    if (!definition) {
      issues.push({ code: "unknown-parameter", parameter: name, scheme: scheme.id });
    } else if (municipality !== undefined && !places.has(municipality)) {
      issues.push({ code: "months-not-member", parameter: name, municipality });
    } else if (definition.kind === "code" || definition.kind === "text") {
      keep(readText(name, definition.kind, value), (text) => texts.set(name, text));
    } else {
      keep(readNumber(name, definition.kind, value), (number) =>
        municipality === undefined
          ? numbers.set(name, number)
          : memberMonths.set(municipality, number)
      );
    }
  }
  for (const parameter of missing(scheme, new Set([...numbers.keys(), ...texts.keys()]), issues)) {
    issues.push({ code: "missing-parameter", parameter, scheme: scheme.id });
  }
  const host = texts.get("host");
  if (host !== undefined && places.size > 0 && !places.has(host)) {
    issues.push({ code: "host-not-member", host });
  }
  return issues.length > 0 ? err(issues) : ok(collect(numbers, texts, memberMonths));

  function keep<T>(read: Result<T, AllocationIssue>, put: (value: T) => void): void {
    if (read.ok) put(read.value);
    else issues.push(read.error);
  }
}

/** What a key cannot do without, whatever the scheme says of it. */
const NEEDED_BY_KEY: Readonly<Record<AllocationKey, readonly string[]>> = {
  population: ["total"],
  "equal-and-population": ["total", "equalShare"],
  "base-and-rate": [],
  none: [],
};

/** Required parameters that are not given, and those that another one cannot do without. */
function missing(
  scheme: Scheme,
  given: ReadonlySet<string>,
  issues: readonly AllocationIssue[]
): readonly string[] {
  const wrong = new Set(issues.flatMap((issue) => ("parameter" in issue ? [issue.parameter] : [])));
  const needed = scheme.parameters.flatMap(({ name, required }) => (required ? [name] : []));
  needed.push(...NEEDED_BY_KEY[scheme.key]);
  if (given.has("hostShare")) needed.push("host");
  if (given.has("matchingRatio")) needed.push("matchingParty");
  if (given.has("matchingParty")) needed.push("matchingRatio");
  return [...new Set(needed)].filter((name) => !given.has(name) && !wrong.has(name));
}

function collect(
  numbers: ReadonlyMap<string, Decimal>,
  texts: ReadonlyMap<string, string>,
  memberMonths: ReadonlyMap<string, Decimal>
): Parameters {
  const number = (name: string): Decimal | null => numbers.get(name) ?? null;
  const text = (name: string): string | null => texts.get(name) ?? null;
  return {
    total: number("total"),
    equalShare: number("equalShare"),
    base: number("base"),
    rate: number("rate"),
    host: text("host"),
    hostShare: number("hostShare"),
    matchingParty: text("matchingParty"),
    matchingRatio: number("matchingRatio"),
    floor: number("floor"),
    cap: number("cap"),
    floorShare: number("floorShare"),
    capShare: number("capShare"),
    index: number("index") ?? ONE,
    months: number("months") ?? TWELVE,
    memberMonths,
  };
}
