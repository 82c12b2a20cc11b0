/**
 * A plain evaluator of rules, written from the grammar alone: party by party, one fraction at a
 * time, nothing shared with the engine. Slow, and it throws where a rule is refused.
 */

import { Q } from "./exactNumber";

export class Refused extends Error {}

export type OracleParty = {
  readonly id: string;
  readonly group: string | null;
  readonly figures: Readonly<Record<string, string>>;
};
/** A rule as a file holds it; the oracle trusts what the reader let through. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the oracle reads plain JSON, so that it shares no type with what it judges
type Any = any;
type Json = Readonly<Record<string, Any>>;
type Amounts = ReadonlyMap<OracleParty, Q>;

/** The exact amount of each party. */
export function oracle(rule: unknown, parties: readonly OracleParty[]): readonly Q[] {
  const root = rule as Json;
  if (isPart(root, "share") || isPart(root, "rest")) throw new Refused("a part of nothing");
  if (handsOn(root)) throw new Refused("no sibling");
  checkNames(root);
  const [amounts] = term(root, parties, null);
  return parties.map((party) => amounts.get(party) ?? Q.zero);
}

/** Each `rest` has a whole, and what is freed goes to one sibling with an amount of its own. */
function checkNames({ terms, amount }: Json): void {
  for (const each of (terms ?? []) as readonly Json[]) {
    if (isPart(each, "rest") && amount === undefined) throw new Refused("a rest without a whole");
    checkNames(each);
    if (!handsOn(each)) continue;
    const [to, ...more] = (terms as readonly Json[]).filter(({ name }) => name === each["freed"]);
    if (!to || more.length > 0) throw new Refused("freed to a term that does not exist");
    if (to["amount"] === undefined || isPart(to, "share") || isPart(to, "rest"))
      throw new Refused("freed to a term without an amount of its own");
    if (handsOn(to)) throw new Refused("freed to a term that hands on");
  }
}

const handsOn = ({ freed }: Json): boolean => !["others", "nobody", undefined].includes(freed);
const isPart = ({ amount }: Json, part: string): boolean =>
  typeof amount === "object" && part in amount;
const total = (amounts: Iterable<Q>): Q => [...amounts].reduce((a, b) => a.plus(b), Q.zero);

/** A term's amounts, and what it hands to its sibling. */
function term(node: Json, within: readonly OracleParty[], given: Q | null): [Amounts, Q] {
  const parties = within.filter((party) => takesPart(node["who"], party));
  const amount = given ?? ownAmount(node, parties);
  const times = new Map<OracleParty, Q>();
  if (node["times"] !== undefined) {
    for (const party of parties) times.set(party, factor(node["times"], party));
  }
  const timed = (amounts: Amounts): Amounts =>
    node["times"] === undefined
      ? amounts
      : new Map([...amounts].map(([party, x]) => [party, x.times(times.get(party) ?? Q.zero)]));
  let parts: Amounts;
  let handed = Q.zero;
  if (node["by"] !== undefined) {
    const figures = timed(new Map(parties.map((party) => [party, figure(node["by"], party)])));
    parts = amount ? divided(amount, figures) : figures;
    [parts, handed] = limited(node, parts, amount ? figures : null, parties, amount !== null);
  } else {
    const before = sumOfTerms(node, parties, amount);
    const [after] = limited(node, before, null, parties, node["amount"] !== undefined);
    parts = timed(after);
    if (handsOn(node)) handed = total(timed(before).values()).minus(total(parts.values()));
  }
  if (node["round"] !== undefined)
    parts = new Map([...parts].map(([party, x]) => [party, rounded(x, node["round"])]));
  return [parts, handed];
}

function ownAmount({ amount }: Json, parties: readonly OracleParty[]): Q | null {
  if (amount === undefined) return null;
  if (typeof amount !== "object") return Q.of(amount);
  if (!("total" in amount)) return null;
  return total(parties.map((party) => figure(amount.total, party)));
}

function divided(amount: Q, figures: Amounts): Amounts {
  const all = total(figures.values());
  if (all.is(Q.zero) && !amount.is(Q.zero)) throw new Refused("nothing to divide by");
  return new Map(
    [...figures].map(([party, x]) => [party, all.is(Q.zero) ? Q.zero : amount.times(x).over(all)])
  );
}

function sumOfTerms(node: Json, parties: readonly OracleParty[], amount: Q | null): Amounts {
  const terms = node["terms"] as readonly Json[];
  const sums = new Map(parties.map((party) => [party, Q.zero]));
  const add = (amounts: Amounts): Q => {
    for (const [party, x] of amounts) sums.set(party, sums.get(party)!.plus(x));
    return total(amounts.values());
  };
  if (amount && terms.every((each) => each["amount"] === undefined)) {
    const made = sumOfTerms({ terms }, parties, null);
    const all = total(made.values());
    if (all.is(Q.zero)) throw new Refused("nothing to divide by");
    return new Map([...made].map(([party, x]) => [party, x.times(amount).over(all)]));
  }
  const receivers = terms.filter(({ name }) =>
    terms.some((each) => handsOn(each) && each["freed"] === name)
  );
  const freed = new Map<string, Q>();
  let used = Q.zero;
  const divide = (each: Json, given: Q | null): void => {
    const [amounts, handed] = term(each, parties, given);
    used = used.plus(add(amounts)).plus(handed);
    if (handsOn(each)) {
      freed.set(each["freed"], (freed.get(each["freed"]) ?? Q.zero).plus(handed));
    }
  };
  const isOwn = (each: Json) => !isPart(each, "share") && !isPart(each, "rest");
  for (const each of terms) if (isOwn(each) && !receivers.includes(each)) divide(each, null);
  const nominal = (each: Json): Q =>
    ownAmount(
      each,
      parties.filter((party) => takesPart(each["who"], party))
    )!;
  const divideReceivers = (): void => {
    for (const each of receivers) {
      const more = freed.get(each["name"]) ?? Q.zero;
      divide(each, nominal(each).plus(more));
      used = used.minus(more);
    }
  };
  const early = terms.every((each) => !handsOn(each) || isOwn(each));
  if (early) divideReceivers();
  else for (const each of receivers) used = used.plus(nominal(each));
  const shares = terms.filter((each) => isPart(each, "share"));
  const together = total(shares.map(({ amount: { share } }) => Q.of(share)));
  if (!amount && shares.length > 0 && !together.under(Q.one)) throw new Refused("shares of 1");
  const whole = amount ?? used.over(Q.one.minus(together.is(Q.one) ? Q.zero : together));
  for (const each of shares) divide(each, whole.times(Q.of(each["amount"].share)));
  const rests = terms.filter((each) => isPart(each, "rest"));
  if (rests.length > 0) {
    if (!total(rests.map(({ amount: { rest } }) => Q.of(rest))).is(Q.one))
      throw new Refused("rests are not one");
    const rest = amount!.minus(used);
    if (amount!.under(Q.zero) ? Q.zero.under(rest) : rest.under(Q.zero))
      throw new Refused("a rest below zero");
    for (const each of rests) divide(each, rest.times(Q.of(each["amount"].rest)));
  }
  if (!early) divideReceivers();
  if (amount && !total(sums.values()).is(amount)) throw new Refused("terms miss their amount");
  return sums;
}

function limited(
  node: Json,
  raw: Amounts,
  figures: Amounts | null,
  parties: readonly OracleParty[],
  hasAmount: boolean
): [Amounts, Q] {
  if (node["min"] === undefined && node["max"] === undefined) return [raw, Q.zero];
  const mode = node["freed"] ?? (hasAmount ? "others" : "nobody");
  const sum = total(raw.values());
  const flip = sum.under(Q.zero) && (hasAmount || mode === "others");
  const turn = (x: Q): Q => (flip ? x.negated() : x);
  const size = turn(sum);
  const rows = parties.map((party) => {
    const part = turn(raw.get(party)!);
    const lo = bound(node["min"], party, size, part);
    const hi = bound(node["max"], party, size, part);
    return { party, part, weight: figures ? figures.get(party)! : part, lo, hi };
  });
  let result: Q[];
  if (mode === "others") {
    if (rows.some(({ weight }) => weight.under(Q.zero)))
      throw new Refused("negative under a limit");
    result = level(
      size,
      rows.map((row) => ({ ...row, lo: row.lo ?? Q.zero }))
    );
  } else {
    result = rows.map(({ part, weight, lo, hi }) => {
      if (lo && hi && hi.under(lo)) throw new Refused("a floor above its cap");
      if (figures && (lo ?? hi) && weight.under(Q.zero))
        throw new Refused("negative under a limit");
      if (lo && part.under(lo)) return lo;
      if (!lo && hi && part.under(Q.zero)) throw new Refused("negative under a limit");
      return hi?.under(part) ? hi : part;
    });
  }
  const parts = new Map(rows.map(({ party }, i) => [party, turn(result[i]!)]));
  return [parts, handsOn(node) ? sum.minus(total(parts.values())) : Q.zero];
}

type Row = { readonly weight: Q; readonly lo: Q; readonly hi: Q | null };

/** λ by trying every place at which a member leaves its floor or meets its cap. */
function level(size: Q, rows: readonly Row[]): Q[] {
  // Who weighs nothing pays nothing at any level; a floor below zero asks for no less.
  const least = rows.map(({ weight, lo }) => (weight.is(Q.zero) && lo.under(Q.zero) ? Q.zero : lo));
  if (size.under(total(least))) throw new Refused("floors above the amount");
  if (rows.some(({ lo, hi }) => hi?.under(lo))) throw new Refused("a floor above its cap");
  const at = (lambda: Q): Q[] =>
    rows.map(({ weight, lo, hi }) => {
      const x = lambda.times(weight);
      return x.under(lo) ? lo : hi?.under(x) ? hi : x;
    });
  const cuts = [
    Q.zero,
    ...rows.flatMap(({ weight, lo, hi }) =>
      weight.is(Q.zero) ? [] : [lo.over(weight), ...(hi ? [hi.over(weight)] : [])]
    ),
  ].sort((a, b) => (a.under(b) ? -1 : b.under(a) ? 1 : 0));
  cuts.push(cuts.at(-1)!.plus(Q.one));
  for (const [i, cut] of cuts.entries()) {
    const there = total(at(cut));
    const isLast = i === cuts.length - 1;
    if (there.under(size) && !isLast) continue;
    if (i === 0) return at(cut);
    const before = cuts[i - 1]!;
    const here = total(at(before));
    if (here.is(there)) {
      if (!here.is(size)) throw new Refused("caps below the amount");
      return at(cut);
    }
    return at(before.plus(cut.minus(before).times(size.minus(here)).over(there.minus(here))));
  }
  throw new Error("No level.");
}

function bound(limit: Any, party: OracleParty, size: Q, part: Q): Q | null {
  if (limit === undefined) return null;
  if (Array.isArray(limit)) {
    const fits = (limit as readonly Json[]).find(({ who }) => takesPart(who, party));
    return fits ? bound(fits["is"], party, size, part) : null;
  }
  if (typeof limit !== "object") return Q.of(limit);
  if ("share" in limit) return factor(limit.share, party).times(size);
  if ("own" in limit) return factor(limit.own, party).times(part);
  return figure(limit, party);
}

function takesPart(who: Any, party: OracleParty): boolean {
  if (who === undefined) return true;
  if (Array.isArray(who)) return who.every((each) => takesPart(each, party));
  if ("group" in who) return [who.group].flat().includes(party.group);
  if ("codes" in who) return who.codes.includes(party.id);
  if ("not" in who) return !takesPart(who.not, party);
  const x = figure(who.where, party);
  return (
    !(who.from !== undefined && x.under(Q.of(who.from))) &&
    !(who.below !== undefined && !x.under(Q.of(who.below))) &&
    !(who.above !== undefined && !Q.of(who.above).under(x))
  );
}

const factor = (value: unknown, party: OracleParty): Q =>
  typeof value === "object" ? figure(value, party) : Q.of(value);

function figure(form: Any, party: OracleParty): Q {
  if (typeof form === "number") return Q.of(form);
  if (typeof form === "string") {
    const heading = form.trim().toLowerCase();
    const cell = Object.entries(party.figures).find(([name]) => name.toLowerCase() === heading);
    if (!cell) throw new Refused(`no figure ${form}`);
    return Q.of(cell[1]);
  }
  if ("number" in form) return Q.of(form.number);
  if ("values" in form) return Q.of(form.values[party.id] ?? "0");
  let x: Q;
  if ("of" in form) x = figure(form.of, party);
  else if ("product" in form)
    x = form.product.reduce((a: Q, each: unknown) => a.times(figure(each, party)), Q.one);
  else {
    const all: readonly unknown[] = form.sum ?? form.average;
    x = total(all.map((each) => figure(each, party)));
    if ("average" in form) x = x.over(Q.of(all.length));
  }
  if (form.atMost !== undefined && Q.of(form.atMost).under(x)) x = Q.of(form.atMost);
  if (form.atLeast !== undefined && x.under(Q.of(form.atLeast))) x = Q.of(form.atLeast);
  for (const kind of ["step", "tiers", "line"]) {
    if (form[kind] === undefined) continue;
    const y = scale(kind, form[kind], form.on === undefined ? x : figure(form.on, party));
    x = form.rate === true ? x.times(y) : y;
  }
  if (form.times !== undefined) x = x.times(Q.of(form.times));
  return form.round === undefined ? x : rounded(x, form.round);
}

function scale(kind: string, written: readonly (readonly unknown[])[], x: Q): Q {
  const points = written.map(([from, value]) => [Q.of(from), Q.of(value)] as const);
  if (points.some(([from], i) => i > 0 && !points[i - 1]![0].under(from)))
    throw new Refused("a scale that does not rise");
  if (x.under(points[0]![0])) throw new Refused("below the scale");
  if (kind === "step") return points.findLast(([from]) => !x.under(from))![1];
  if (kind === "tiers") {
    return total(
      points.map(([from, rate], i) => {
        const next = points[i + 1]?.[0];
        const top = next?.under(x) ? next : x;
        return top.under(from) ? Q.zero : top.minus(from).times(rate);
      })
    );
  }
  const at = points.findLastIndex(([from]) => !x.under(from));
  const [[a, b], next] = [points[at]!, points[at + 1]];
  return next ? b.plus(next[1].minus(b).times(x.minus(a)).over(next[0].minus(a))) : b;
}

function rounded(x: Q, { unit = "1", rule = "half-up" }: Json): Q {
  const size = (x.n < 0n ? x.negated() : x).over(Q.of(unit));
  const down = size.floor();
  const rest = size.minus(new Q(down, 1n));
  const isUp = rule === "half-up" ? !rest.under(new Q(1n, 2n)) : rule === "up" && rest.n > 0n;
  const value = new Q(isUp ? down + 1n : down, 1n).times(Q.of(unit));
  return x.n < 0n ? value.negated() : value;
}
