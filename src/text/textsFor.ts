import { en } from "./en/texts";
import type { Language } from "./language";
import { nb, type Texts } from "./nb/texts";

/** The sentences of a language, with both languages at hand; the pane loads only its own. */
export function textsFor(language: Language): Texts {
  return language === "nb" ? nb : en;
}
