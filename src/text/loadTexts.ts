import type { Language } from "./language";
import type { Texts } from "./nb/texts";

/** Fetches the sentences of one language and leaves the other where it is. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "nb") return (await import("./nb/texts")).nb;
  return (await import("./en/texts")).en;
}
