import type { Decimal } from "../exact/decimal";
import { compare, fractionOf, multiply, ratio, subtract, type Fraction } from "../exact/fraction";
import type { Member } from "../member";
import type { Parameters } from "../parameters/readParameters";
import { isParameter, type GivenNumbers } from "../terms/number";
import type { FigureForm, Term, Who } from "../terms/term";

const ONE: Fraction = { numerator: 1n, denominator: 1n };
const MONTHS_A_YEAR = 12;

/**
 * An agreement's rule with what every agreement with money can have around it: part-year weights on
 * its figures, floors and caps on what its members pay, and a host that covers a part of the whole.
 * Where no total is given its figures are kroner; what a limit frees is then nobody's.
 */
export function readyTree(rule: Term, members: readonly Member[], parameters: Parameters): Term {
  const { host, hostShare, given } = parameters;
  const total = given.get("total") ?? null;
  const hasHost = hostShare !== null;
  const weighed = withMonths(onlyGiven(rule, given), members, parameters);
  const pool = withLimits(weighed, total, payersIn(members, parameters), parameters);
  if (!hasHost) return pool;
  const part: Term = {
    amount: { share: hostShare.toFixed() },
    who: { codes: [host!] },
    by: 1,
  };
  return total === null
    ? { terms: [pool, part] }
    : { amount: textOf(total), terms: [{ ...pool, amount: { rest: 1 } }, part] };
}

/** The rule without an amount and without kroner for which no number was given. */
function onlyGiven(rule: Term, given: GivenNumbers): Term {
  const { amount, ...others } = rule;
  const kept = isParameter(amount) && !given.has(amount.parameter) ? others : rule;
  return kept.terms ? { ...kept, terms: kept.terms.filter((term) => isGiven(term, given)) } : kept;
}

function isGiven({ by }: Term, given: GivenNumbers): boolean {
  if (typeof by !== "object") return true;
  const number = "number" in by ? by.number : "of" in by ? by.times : undefined;
  return !isParameter(number) || given.has(number.parameter);
}

/** Every figure times the part of the year that its member takes part in. */
function withMonths(rule: Term, members: readonly Member[], parameters: Parameters): Term {
  const times = partOfYear(members, parameters);
  if (times === null) return rule;
  return rule.terms
    ? { ...rule, terms: rule.terms.map((term) => ({ ...term, times })) }
    : { ...rule, times };
}

function partOfYear(
  members: readonly Member[],
  { months, memberMonths }: Parameters
): FigureForm | null {
  const year = `1/${MONTHS_A_YEAR}`;
  if (memberMonths.size === 0) {
    return months.eq(MONTHS_A_YEAR) ? null : { of: { number: months.toFixed() }, times: year };
  }
  const values = members.map(({ code }) => [code, (memberMonths.get(code) ?? months).toFixed()]);
  return { of: { values: Object.fromEntries(values) as Record<string, string> }, times: year };
}

/** Who pays by the key, and who limits bind: not a host with a part of its own, nor who takes part for no month. */
function payersIn(
  members: readonly Member[],
  { host, hostShare, months, memberMonths, ...limits }: Parameters
): Who | null {
  const isLimited = LIMITS.some((name) => limits[name] !== null);
  const idle = isLimited
    ? members.filter(({ code }) => (memberMonths.get(code) ?? months).isZero())
    : [];
  const out = [
    ...(hostShare !== null && host !== null ? [host] : []),
    ...idle.map(({ code }) => code),
  ];
  return out.length === 0 ? null : { not: { codes: out } };
}

export const LIMITS = ["floor", "cap", "floorShare", "capShare"] as const;

/** Floors and caps: in NOK, and as parts of the whole before limits; the stricter of the two. */
function withLimits(
  rule: Term,
  total: Fraction | null,
  who: Who | null,
  { floor, cap, floorShare, capShare, hostShare, freed: mode }: Parameters
): Term {
  const payers = who === null ? rule : { ...rule, who };
  if (total !== null) {
    const size = total.numerator < 0n ? { ...total, numerator: -total.numerator } : total;
    const min = strictest([floor && fractionOf(floor), floorShare && partOf(floorShare, size)], 1);
    const max = strictest([cap && fractionOf(cap), capShare && partOf(capShare, size)], -1);
    return { ...payers, ...limit("min", min), ...limit("max", max) };
  }
  const pool = subtract(
    ONE,
    hostShare ? fractionOf(hostShare) : { numerator: 0n, denominator: 1n }
  );
  const share = (part: Decimal | null) => part && { share: textOf(ratio(fractionOf(part), pool)) };
  const byPart = { ...limit("min", share(floorShare)), ...limit("max", share(capShare)) };
  const inMoney = { ...limit("min", floor?.toFixed()), ...limit("max", cap?.toFixed()) };
  const isTwice = Object.keys(byPart).length > 0 && Object.keys(inMoney).length > 0;
  const isLimited = Object.keys({ ...byPart, ...inMoney }).length > 0;
  const freed = mode !== null && isLimited ? { freed: mode } : {};
  return isTwice
    ? {
        terms: [{ ...payers, ...byPart, ...freed }],
        ...inMoney,
        ...freed,
        ...(who === null ? {} : { who }),
      }
    : { ...payers, ...byPart, ...inMoney, ...freed };
}

function limit<T>(name: "min" | "max", value: T | null | undefined): { [key in typeof name]?: T } {
  return value === null || value === undefined ? {} : { [name]: value };
}

/** The largest (sign 1) or the smallest (sign −1) as text; null where there is none. */
function strictest(limits: readonly (Fraction | null)[], sign: 1 | -1): string | null {
  const given = limits.filter((each) => each !== null);
  const [first, ...others] = given;
  return first ? textOf(others.reduce((a, b) => (sign * compare(a, b) < 0 ? b : a), first)) : null;
}

const partOf = (part: Decimal, size: Fraction): Fraction => multiply(fractionOf(part), size);

const textOf = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;
