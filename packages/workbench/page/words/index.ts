import { en } from "./en";
import { nb, type Words } from "./nb";

/** Languages the workbench speaks; the first one is the default. */
export const LANGUAGES = ["nb", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export function wordsFor(language: Language): Words {
  return language === "nb" ? nb : en;
}

/** The language tag that Excel would report. */
export function localeOf(language: Language): "nb-NO" | "en-US" {
  return language === "nb" ? "nb-NO" : "en-US";
}

export type { Words } from "./nb";
