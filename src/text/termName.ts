import type { TermPart } from "../engine";
import type { Language } from "./language";

const WORDS = {
  nb: { term: "ledd", limit: "grense" },
  en: { term: "term", limit: "limit" },
} as const satisfies Record<Language, Record<"term" | "limit", string>>;

/** What a term of a rule is called: its own name, else its place among the terms, counted from 1. */
export function termName(
  { kind, name }: Pick<TermPart, "kind" | "name">,
  place: number,
  language: Language
): string {
  const words = WORDS[language];
  return kind === "limit" ? words.limit : (name ?? `${words.term} ${place + 1}`);
}
