import type { LimitDraft, TermDraft, WhoDraft } from "./draft";

/** A part of a term for which the page may have no field. */
export type KeptPart = "amount" | "who" | "key" | "times" | "min" | "max" | "round";

/** The parts of a term that are written in a way the page has no field for: they are said, and stay as they are. */
export function keptParts(term: TermDraft): readonly KeptPart[] {
  const isKept: Readonly<Record<KeptPart, boolean>> = {
    amount: term.amount.kind === "kept",
    who: isKeptWho(term.who),
    key: term.key.kind === "kept",
    times: typeof term.times === "object" && term.times !== null && "kind" in term.times,
    max: isKeptLimit(term.max),
    min: isKeptLimit(term.min),
    round: term.round !== null,
  };
  return (Object.keys(isKept) as KeptPart[]).filter((part) => isKept[part]);
}

const isKeptWho = (who: WhoDraft): boolean => who.kind === "kept";

const isKeptLimit = (limit: LimitDraft): boolean =>
  limit.kind === "several"
    ? limit.rows.some(({ who, is }) => isKeptWho(who) || is.kind === "kept")
    : limit.kind === "kept";
