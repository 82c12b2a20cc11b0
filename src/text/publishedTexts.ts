import {
  findPublished,
  toCustomScheme,
  type PublishedAgreement,
} from "../catalogue/agreements/published";
import type { CustomScheme } from "../catalogue";
import { publishedAgreements as english } from "./en/publishedAgreements";
import type { Language } from "./language";
import {
  publishedAgreements as norwegian,
  type PublishedAgreementWords,
} from "./nb/publishedAgreements";

/** Apart from the other texts: fetched when it is asked for. */
export const publishedTexts = (language: Language): PublishedAgreementWords =>
  language === "nb" ? norwegian : english;

/** A ready agreement as a scheme in the words of a language; the year of its rates is in its title. */
export function publishedScheme(agreement: PublishedAgreement, language: Language): CustomScheme {
  const texts = publishedTexts(language);
  const { title, help, labels = {} } = texts.agreements[agreement.id]!;
  const { year } = agreement;
  return toCustomScheme(agreement, {
    title: year === null ? title : `${title} (${texts.year(year)})`,
    help,
    labels: { ...texts.labels, ...labels },
  });
}

/** The ready agreement of this id beyond the catalogue's schemes, or null. */
export function publishedSchemeOf(id: string, language: Language): CustomScheme | null {
  const agreement = findPublished(id);
  return agreement ? publishedScheme(agreement, language) : null;
}
