import type { Language } from "./language";
import type { FirstTexts } from "./nb/firstTexts";
import type { LateTexts } from "./nb/lateTexts";

/** Fetches what the pane says first, in one language, and leaves the other where it is. */
export async function loadTexts(language: Language): Promise<FirstTexts> {
  return language === "nb"
    ? (await import("./nb/firstTexts")).first
    : (await import("./en/firstTexts")).first;
}

/** Fetches the rest of what the pane itself says. */
export async function loadLateTexts(language: Language): Promise<LateTexts> {
  return language === "nb"
    ? (await import("./nb/lateTexts")).late
    : (await import("./en/lateTexts")).late;
}
