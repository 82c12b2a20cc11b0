import { newPopulation as english } from "./en/newPopulation";
import type { Language } from "./language";
import { newPopulation as norwegian } from "./nb/newPopulation";

/** What is said while new population is fetched and compared, apart from the other texts: the pane fetches it when it is first needed. */
export function newPopulationTexts(language: Language): typeof norwegian {
  return language === "nb" ? norwegian : english;
}
