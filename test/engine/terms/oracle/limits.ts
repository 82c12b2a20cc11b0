import { Q } from "../exactNumber";
import { factor, figure, takesPart } from "./figures";
import {
  handsOn,
  Refused,
  total,
  type Amounts,
  type Any,
  type Json,
  type OracleParty,
} from "./rule";

/** Amounts within a term's limits, and what those free for its sibling. */
export function limited(
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
