import type { Language } from "./language";
import type { CouncilTexts } from "./nb/council";

export type { CouncilTexts } from "./nb/council";

/** Fetches what is said about the council's papers in one language, when it is first needed. */
export async function loadCouncilTexts(language: Language): Promise<CouncilTexts> {
  if (language === "nb") return (await import("./nb/council")).council;
  return (await import("./en/council")).council;
}
