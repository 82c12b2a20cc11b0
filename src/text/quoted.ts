import type { Language } from "./language";

/** A name or a heading in the quotation marks of a language. */
export const quoted = {
  nb: (text: string): string => `«${text}»`,
  en: (text: string): string => `“${text}”`,
} as const satisfies Record<Language, (text: string) => string>;
