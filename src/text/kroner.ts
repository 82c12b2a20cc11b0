import type { Language } from "./language";

const NO_BREAK_SPACE = "\u00a0";

/** Money in words: a figure as the language writes it, with the currency, never on two lines. */
export const kroner = {
  nb: (figure: string) => `${figure}${NO_BREAK_SPACE}kr`,
  en: (figure: string) => `NOK${NO_BREAK_SPACE}${figure}`,
} as const satisfies Record<Language, (figure: string) => string>;
