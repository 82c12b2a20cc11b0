import type { Term } from "../../../engine";
import type {
  AmountDraft,
  KeyDraft,
  Kept,
  LimitDraft,
  NumberDraft,
  SimpleLimit,
  TermDraft,
  WhoDraft,
} from "./draft";
import { draftToTerm } from "./draftToTerm";
import { fractionIn, numberProblem } from "./numbers";

/** What stands in a sentence where something is missing. */
export const BLANK = "…";

/** A term that may be unfinished as one that can be said in words, with blanks for what is missing. */
export const sketchOf = (draft: TermDraft): Term => draftToTerm(filled(draft));

function filled(draft: TermDraft): TermDraft {
  const { times } = draft;
  return {
    ...draft,
    who: filledWho(draft.who),
    amount: filledAmount(draft.amount),
    key: filledKey(draft.key),
    times: times === null || (typeof times === "object" && "kind" in times) ? times : said(times),
    min: filledLimit(draft.min),
    max: filledLimit(draft.max),
  };
}

const said = (number: NumberDraft): NumberDraft =>
  numberProblem(number) === null ? number : { parameter: BLANK };
const heading = (text: string): string => (text.trim() === "" ? BLANK : text);

function filledAmount(amount: AmountDraft): AmountDraft {
  if ("number" in amount) return { ...amount, number: said(amount.number) };
  if (amount.kind === "total") return { ...amount, heading: heading(amount.heading) };
  return amount;
}

function filledKey(key: KeyDraft): KeyDraft {
  switch (key.kind) {
    case "terms":
      return key.terms.length === 0
        ? { kind: "each", number: { parameter: BLANK } }
        : { kind: "terms", terms: key.terms.map(filled) };
    case "each":
      return { ...key, number: said(key.number) };
    case "column":
      return { ...key, heading: heading(key.heading) };
    case "rate":
      return { ...key, heading: heading(key.heading), rate: said(key.rate) };
    case "fixed":
      return key.values.length === 0
        ? { ...key, values: [[BLANK, { parameter: BLANK }]] }
        : { ...key, values: key.values.map(([id, value]) => [id, said(value)]) };
    case "bands": {
      const rows = key.rows
        .filter(({ from }) => fractionIn(from))
        .map((row) => ({
          ...row,
          to: numberProblem(row.to) === null ? row.to : "",
          value: said(row.value),
        }));
      const blank = { from: "0", to: "", value: { parameter: BLANK } };
      return { ...key, heading: heading(key.heading), rows: rows.length === 0 ? [blank] : rows };
    }
    default:
      return key;
  }
}

function filledWho(who: WhoDraft): WhoDraft {
  switch (who.kind) {
    case "groups":
      return [who.group].flat().join("") === "" ? { ...who, group: BLANK } : who;
    case "members":
      return who.codes.length === 0 ? { ...who, codes: [BLANK] } : who;
    case "where": {
      const { from, below, above } = who;
      const number = (each: NumberDraft | null) => (each === null ? null : said(each));
      const isOpen = from === null && below === null && above === null;
      return {
        kind: "where",
        heading: heading(who.heading),
        from: isOpen ? { parameter: BLANK } : number(from),
        below: number(below),
        above: number(above),
      };
    }
    default:
      return who;
  }
}

function filledLimit(limit: LimitDraft): LimitDraft {
  if (limit.kind === "several") {
    const rows = limit.rows.map(({ who, is }) => ({ who: filledWho(who), is: filledSimple(is) }));
    return { ...limit, rows };
  }
  return limit.kind === "none" ? limit : filledSimple(limit);
}

function filledSimple<T extends SimpleLimit | Kept<unknown>>(limit: T): T {
  if ("number" in limit) return { ...limit, number: said(limit.number) };
  return limit.kind === "column" ? { ...limit, heading: heading(limit.heading) } : limit;
}
