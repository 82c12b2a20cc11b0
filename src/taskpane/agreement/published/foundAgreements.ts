import type { PublishedAgreement } from "../../../catalogue/agreements/published";
import type { Language } from "../../../text";
import { publishedTexts } from "../../../text/publishedTexts";

/** The agreements in whose title, help, group, id, year or source all words of a search stand, in any case. */
export function foundAgreements(
  agreements: readonly PublishedAgreement[],
  wanted: string,
  language: Language
): readonly PublishedAgreement[] {
  const texts = publishedTexts(language);
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return agreements.filter(({ id, group, year, source }) => {
    const { title, help } = texts.agreements[id]!;
    const said = [id, title, help, texts.groups[group], year, source].join(" ").toLowerCase();
    return parts.every((part) => said.includes(part));
  });
}
