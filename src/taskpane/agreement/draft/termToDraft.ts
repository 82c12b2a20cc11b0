import {
  isParameter,
  readRuleNumber,
  SCALES,
  type Amount,
  type Figure,
  type FigureForm,
  type Limit,
  type LimitFor,
  type RuleNumber,
  type Scale,
  type Term,
  type Who,
} from "../../../engine";
import { bandsOf } from "./bands";
import type { AmountDraft, KeyDraft, LimitDraft, SimpleLimit, TermDraft, WhoDraft } from "./draft";

/** A term of a rule as the page edits it; `nextId` gives each a number of its own. */
export function termToDraft(term: Term, nextId: () => number): TermDraft {
  return {
    id: nextId(),
    name: term.name ?? "",
    who: term.who === undefined ? { kind: "all" } : whoToDraft(term.who),
    amount: amountToDraft(term.amount),
    key: term.terms
      ? { kind: "terms", terms: term.terms.map((each) => termToDraft(each, nextId)) }
      : figureToDraft(term.by),
    times:
      term.times === undefined || isNumber(term.times)
        ? (term.times ?? null)
        : { kind: "kept", value: term.times },
    min: term.min === undefined ? { kind: "none" } : limitToDraft(term.min),
    max: term.max === undefined ? { kind: "none" } : limitToDraft(term.max),
    freed: term.freed ?? null,
    round: term.round ?? null,
  };
}

const isNumber = (value: RuleNumber | FigureForm): value is RuleNumber =>
  typeof value !== "object" || isParameter(value);

/** Whether a form has these fields and no others. */
const hasOnly = (value: object, ...fields: readonly string[]): boolean =>
  Object.keys(value).length === fields.length && fields.every((field) => field in value);

function amountToDraft(amount: Amount | undefined): AmountDraft {
  if (amount === undefined) return { kind: "none" };
  if (typeof amount !== "object" || isParameter(amount)) return { kind: "money", number: amount };
  if ("share" in amount) return { kind: "share", number: amount.share };
  if ("rest" in amount) return { kind: "rest", number: amount.rest };
  return typeof amount.total === "string"
    ? { kind: "total", heading: amount.total }
    : { kind: "kept", value: amount };
}

function figureToDraft(figure: Figure): KeyDraft {
  if (figure === 1) return { kind: "equal" };
  if (typeof figure === "string") return { kind: "column", heading: figure };
  if (typeof figure === "number" || isParameter(figure)) return { kind: "kept", value: figure };
  if ("number" in figure) return { kind: "each", number: figure.number };
  if ("values" in figure) {
    const values = Object.entries(figure.values);
    return values.length > 0 ? { kind: "fixed", values } : { kind: "kept", value: figure };
  }
  return madeToDraft(figure) ?? { kind: "kept", value: figure };
}

/** A rate or bands of one column; null for what is more than that. */
function madeToDraft(figure: FigureForm): KeyDraft | null {
  if (!("of" in figure) || typeof figure.of !== "string") return null;
  const { of: heading } = figure;
  if (hasOnly(figure, "of", "times")) return { kind: "rate", heading, rate: figure.times! };
  const scale = SCALES.find((each) => each in figure);
  if (scale === undefined) return null;
  const isRate = figure.rate === true;
  if (!hasOnly(figure, "of", scale, ...(isRate ? ["rate"] : []))) return null;
  const points = figure[scale]!;
  return points.every(isPlain) && isRising(points)
    ? { kind: "bands", heading, scale, isRate, rows: bandsOf(points, scale) }
    : null;
}

const isPlain = ([from]: Scale[number]): boolean => !isParameter(from);

function isRising(points: Scale): boolean {
  const froms = points.map(([from]) => readRuleNumber(String(from))!);
  return froms.every((from, i) => {
    const last = froms[i - 1];
    return !last || from.numerator * last.denominator > last.numerator * from.denominator;
  });
}

const isWhoList = (who: Who): who is readonly Who[] => Array.isArray(who);

function whoToDraft(who: Who): WhoDraft {
  const isNot = !isWhoList(who) && "not" in who;
  const of = isNot ? who.not : who;
  if (isWhoList(of)) return { kind: "kept", value: who };
  if ("group" in of) return { kind: "groups", group: of.group, isNot };
  if ("codes" in of) return { kind: "members", codes: of.codes, isNot };
  if (!isNot && "where" in of && typeof of.where === "string" && Object.keys(of).length > 1) {
    const { where: heading, from = null, below = null, above = null } = of;
    return { kind: "where", heading, from, below, above };
  }
  return { kind: "kept", value: who };
}

const isLimitList = (limit: Limit): limit is readonly LimitFor[] => Array.isArray(limit);

function limitToDraft(limit: Limit): LimitDraft {
  if (!isLimitList(limit)) return simpleLimit(limit) ?? { kind: "kept", value: limit };
  return {
    kind: "several",
    rows: limit.map(({ who, is }) => ({
      who: who === undefined ? { kind: "all" } : whoToDraft(who),
      is: simpleLimit(is) ?? { kind: "kept", value: is },
    })),
  };
}

function simpleLimit(limit: Limit): SimpleLimit | null {
  if (isLimitList(limit)) return null;
  if (typeof limit !== "object" || isParameter(limit)) return { kind: "amount", number: limit };
  if ("share" in limit)
    return isNumber(limit.share) ? { kind: "share", number: limit.share } : null;
  if ("own" in limit) return isNumber(limit.own) ? { kind: "own", number: limit.own } : null;
  return "of" in limit && typeof limit.of === "string" && hasOnly(limit, "of")
    ? { kind: "column", heading: limit.of }
    : null;
}
