/** Languages the add-in speaks. */
export const LANGUAGES = ["nb", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a BCP 47 tag such as Excel's display language; Norwegian for Norwegian, else English. */
export function languageOf(tag: string): Language {
  return /^(nb|nn|no)\b/i.test(tag) ? "nb" : "en";
}
