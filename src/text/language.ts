/** Languages the add-in speaks. */
export const LANGUAGES = ["nb", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a BCP 47 tag such as Excel's display language: Norwegian for those who read it,
 * English for everybody else. manifest.xml gives the ribbon the same words for the same tags.
 */
export function languageOf(tag: string): Language {
  return /^(nb|nn|no|da|sv)\b/i.test(tag) ? "nb" : "en";
}
