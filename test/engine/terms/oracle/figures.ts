import { Q } from "../exactNumber";
import { Refused, total, type Any, type Json, type OracleParty } from "./rule";

/** Whether a rule's `who` means a party. */
export function takesPart(who: Any, party: OracleParty): boolean {
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

/** A number, where a string is one, or a figure. */
export const factor = (value: unknown, party: OracleParty): Q =>
  typeof value === "object" ? figure(value, party) : Q.of(value);

/** A figure of one party, step by step. */
export function figure(form: Any, party: OracleParty): Q {
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

/** To whole units, by absolute value. */
export function rounded(x: Q, { unit = "1", rule = "half-up" }: Json): Q {
  const size = (x.n < 0n ? x.negated() : x).over(Q.of(unit));
  const down = size.floor();
  const rest = size.minus(new Q(down, 1n));
  const isUp = rule === "half-up" ? !rest.under(new Q(1n, 2n)) : rule === "up" && rest.n > 0n;
  const value = new Q(isUp ? down + 1n : down, 1n).times(Q.of(unit));
  return x.n < 0n ? value.negated() : value;
}
