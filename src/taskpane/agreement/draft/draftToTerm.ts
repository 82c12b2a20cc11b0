import type { Amount, Figure, Limit, LimitFor, Term, Who } from "../../../engine";
import { scaleOfBands } from "./bands";
import type {
  AmountDraft,
  KeyDraft,
  Kept,
  LimitDraft,
  SimpleLimit,
  TermDraft,
  WhoDraft,
} from "./draft";

type LeafKey = Exclude<KeyDraft, { readonly kind: "terms" }>;

/** The term as the rule's file has it; of a draft from {@link termToDraft} exactly the term it was made of. */
export function draftToTerm(draft: TermDraft): Term {
  const { name, key, times, freed, round } = draft;
  const who = whoOf(draft.who);
  const amount = amountOf(draft.amount);
  const [min, max] = [limitOf(draft.min), limitOf(draft.max)];
  const settings = {
    ...(name === "" ? {} : { name }),
    ...(who === undefined ? {} : { who }),
    ...(amount === undefined ? {} : { amount }),
  };
  const after = {
    ...(times === null ? {} : { times: isKept(times) ? times.value : times }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(freed === null ? {} : { freed }),
    ...(round === null ? {} : { round }),
  };
  return key.kind === "terms"
    ? { ...settings, terms: key.terms.map(draftToTerm), ...after }
    : { ...settings, by: figureOf(key), ...after };
}

const isKept = <T>(value: unknown): value is Kept<T> =>
  typeof value === "object" && value !== null && "kind" in value;

function amountOf(amount: AmountDraft): Amount | undefined {
  switch (amount.kind) {
    case "undecided":
    case "none":
      return undefined;
    case "money":
      return amount.number;
    case "share":
      return { share: amount.number };
    case "rest":
      return { rest: amount.number };
    case "total":
      return { total: amount.heading };
    case "kept":
      return amount.value;
  }
}

function figureOf(key: LeafKey): Figure {
  switch (key.kind) {
    case "equal":
      return 1;
    case "each":
      return { number: key.number };
    case "column":
      return key.heading;
    case "rate":
      return { of: key.heading, times: key.rate };
    case "bands":
      return {
        of: key.heading,
        [key.scale]: scaleOfBands(key.rows, key.scale),
        ...(key.isRate ? { rate: true } : {}),
      };
    case "fixed":
      return { values: Object.fromEntries(key.values) };
    case "kept":
      return key.value;
  }
}

function whoOf(who: WhoDraft): Who | undefined {
  switch (who.kind) {
    case "all":
      return undefined;
    case "groups":
      return negated({ group: who.group }, who.isNot);
    case "members":
      return negated({ codes: who.codes }, who.isNot);
    case "where": {
      const { heading, from, below, above } = who;
      return {
        where: heading,
        ...(from === null ? {} : { from }),
        ...(below === null ? {} : { below }),
        ...(above === null ? {} : { above }),
      };
    }
    case "kept":
      return who.value;
  }
}

const negated = (who: Who, isNot: boolean): Who => (isNot ? { not: who } : who);

function limitOf(limit: LimitDraft): Limit | undefined {
  switch (limit.kind) {
    case "none":
      return undefined;
    case "several":
      return limit.rows.map(({ who: draft, is }): LimitFor => {
        const who = whoOf(draft);
        return { ...(who === undefined ? {} : { who }), is: simpleLimitOf(is) };
      });
    default:
      return simpleLimitOf(limit);
  }
}

function simpleLimitOf(limit: SimpleLimit | Kept<Limit>): Limit {
  switch (limit.kind) {
    case "amount":
      return limit.number;
    case "share":
      return { share: limit.number };
    case "own":
      return { own: limit.number };
    case "column":
      return { of: limit.heading };
    case "kept":
      return limit.value;
  }
}
