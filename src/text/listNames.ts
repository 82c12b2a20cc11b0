import type { Language } from "./language";

const MOST_NAMES = 6;
const LOCALES = { nb: "nb", en: "en-GB" } as const satisfies Record<Language, string>;

/** Texts as a list in words: “Aukra, Molde og Rauma”. */
export const inWords = (texts: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(texts);

/**
 * Names as a list in words: “Aukra, Molde og Rauma”. Of more than seven the first six are named and
 * the rest counted, in the words of `others`.
 */
export function listNames(
  names: readonly string[],
  language: Language,
  others: (rest: number) => string
): string {
  const rest = names.length - MOST_NAMES;
  const shown = rest > 1 ? [...names.slice(0, MOST_NAMES), others(rest)] : names;
  return inWords(shown, language);
}
