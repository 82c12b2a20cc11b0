import type { Language } from "./language";
import type { functions } from "./nb/functions";

/** The sentences that custom functions put into cells. */
export type FunctionTexts = typeof functions;

/** Fetches them in one language: most cells hold a number and need none. */
export async function loadFunctionTexts(language: Language): Promise<FunctionTexts> {
  return language === "nb"
    ? (await import("./nb/functions")).functions
    : (await import("./en/functions")).functions;
}
