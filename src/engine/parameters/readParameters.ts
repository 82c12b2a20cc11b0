import { Decimal } from "../exact/decimal";
import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import { fractionOf } from "../exact/fraction";
import type { GivenNumbers } from "../terms/number";
import { parametersIn } from "../terms/checkRule";
import type { ParameterValues, Scheme } from "../scheme";
import { afterIndex } from "./afterIndex";
import { FREED, FREED_BY, INDEX_BY, INDEXED_BY, MEMBER_MONTHS } from "./common";
import { parametersOf, withDefaults } from "./definitions";
import { readRuleParameters } from "./readRuleParameters";
import { readNumber, readText } from "./readValue";

/** The parameters of one allocation, read and checked; null where one is not given and has no default. */
export type Parameters = {
  /** The rule's own, the index included. */
  readonly given: GivenNumbers;
  readonly total: Decimal | null;
  readonly host: string | null;
  readonly hostShare: Decimal | null;
  readonly matchingParty: string | null;
  readonly matchingRatio: Decimal | null;
  readonly floor: Decimal | null;
  readonly cap: Decimal | null;
  readonly floorShare: Decimal | null;
  readonly capShare: Decimal | null;
  /** Who pays what a limit changes where rates make the total; null where nobody said. */
  readonly freed: string | null;
  /** Whether an index made its numbers, the total among them. */
  readonly isIndexed: boolean;
  /** Months of the year per municipality number; who is not here takes part for `months`. */
  readonly memberMonths: ReadonlyMap<string, Decimal>;
  readonly months: Decimal;
};

const ONE = new Decimal(1);
const TWELVE = new Decimal(12);

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
  if (scheme.form === "written") {
    const given = readRuleParameters(scheme, values);
    return given.ok
      ? ok({ ...collect(new Map(), new Map(), new Map()), given: given.value })
      : given;
  }
  const definitions = new Map(parametersOf(scheme).map((each) => [each.name, each]));
  const issues: AllocationIssue[] = [];
  const numbers = new Map<string, Decimal>();
  const texts = new Map<string, string>();
  const memberMonths = new Map<string, Decimal>();

  const given = withDefaults(scheme, values);
  const filled = afterIndex(scheme, given);
  for (const [name, value] of Object.entries(filled)) {
    const municipality = MEMBER_MONTHS.exec(name)?.[1];
    const definition = definitions.get(municipality === undefined ? name : "months");
    if (!definition) {
      issues.push({
        area: "allocation",
        code: "unknown-parameter",
        parameter: name,
        scheme: scheme.id,
      });
    } else if (municipality !== undefined && !places.has(municipality)) {
      issues.push({ area: "allocation", code: "months-not-member", parameter: name, municipality });
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
    issues.push({ area: "allocation", code: "missing-parameter", parameter, scheme: scheme.id });
  }
  issues.push(...wrongWords(texts, numbers.has("total")));
  const host = texts.get("host");
  if (host !== undefined && places.size > 0 && !places.has(host)) {
    issues.push({ area: "allocation", code: "host-not-member", host });
  }
  const read = collect(numbers, texts, memberMonths);
  const isIndexed = read.isIndexed || filled !== given;
  return issues.length > 0 ? err(issues) : ok({ ...read, isIndexed });

  function keep<T>(read: Result<T, AllocationIssue>, put: (value: T) => void): void {
    if (read.ok) put(read.value);
    else issues.push(read.error);
  }
}

/** Parameters that are one of a few words. A given total is shared whatever the limits are. */
function wrongWords(
  texts: ReadonlyMap<string, string>,
  hasTotal: boolean
): readonly AllocationIssue[] {
  const allowed = [
    { parameter: FREED.name, words: FREED_BY.filter((by) => by !== "nobody" || !hasTotal) },
    { parameter: INDEX_BY.name, words: INDEXED_BY },
  ];
  return allowed.flatMap(({ parameter, words }): AllocationIssue[] => {
    const value = texts.get(parameter);
    return value === undefined || words.includes(value)
      ? []
      : [{ area: "allocation", code: "invalid-parameter", parameter, value, expected: "text" }];
  });
}

/** Required parameters that are not given, and those that another one cannot do without. */
function missing(
  scheme: Scheme,
  given: ReadonlySet<string>,
  issues: readonly AllocationIssue[]
): readonly string[] {
  const wrong = new Set(issues.flatMap((issue) => ("parameter" in issue ? [issue.parameter] : [])));
  const needed = scheme.parameters.flatMap(({ name, required }) => (required ? [name] : []));
  needed.push(...neededBy(scheme));
  if (given.has("hostShare")) needed.push("host");
  if (given.has("matchingRatio")) needed.push("matchingParty");
  if (given.has("matchingParty")) needed.push("matchingRatio");
  return [...new Set(needed)].filter((name) => !given.has(name) && !wrong.has(name));
}

/** What a rule cannot do without, whatever the scheme says of it: all it names, but for a ready one that can make its total. */
function neededBy({ rule, form }: Scheme): readonly string[] {
  if (!rule) return [];
  const makesTotal = form === "ready" && rule.terms?.every(({ amount }) => amount === undefined);
  return makesTotal === true ? [] : parametersIn(rule);
}

function collect(
  numbers: ReadonlyMap<string, Decimal>,
  texts: ReadonlyMap<string, string>,
  memberMonths: ReadonlyMap<string, Decimal>
): Parameters {
  const number = (name: string): Decimal | null => numbers.get(name) ?? null;
  const text = (name: string): string | null => texts.get(name) ?? null;
  const index = number("index") ?? ONE;
  return {
    given: indexed(numbers, index),
    total: number("total"),
    host: text("host"),
    hostShare: number("hostShare"),
    matchingParty: text("matchingParty"),
    matchingRatio: number("matchingRatio"),
    floor: number("floor"),
    cap: number("cap"),
    floorShare: number("floorShare"),
    capShare: number("capShare"),
    freed: text("freed"),
    isIndexed: !index.eq(ONE),
    months: number("months") ?? TWELVE,
    memberMonths,
  };
}

/** What an index multiplies in an agreement's rule. */
const INDEXED = ["total", "base", "rate"];

function indexed(numbers: ReadonlyMap<string, Decimal>, index: Decimal): GivenNumbers {
  return new Map(
    [...numbers].map(([name, number]) => [
      name,
      fractionOf(INDEXED.includes(name) ? number.times(index) : number),
    ])
  );
}
