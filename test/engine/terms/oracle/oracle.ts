/**
 * A plain evaluator of rules, written from the grammar alone: party by party, one fraction at a
 * time, nothing shared with the engine. Slow, and it throws where a rule is refused.
 */

import { Q } from "../exactNumber";
import { factor, figure, rounded, takesPart } from "./figures";
import { limited } from "./limits";
import { handsOn, Refused, total, type Amounts, type Json, type OracleParty } from "./rule";

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

const isPart = ({ amount }: Json, part: string): boolean =>
  typeof amount === "object" && part in amount;

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
