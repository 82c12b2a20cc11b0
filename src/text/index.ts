export { describeIssue } from "./describeIssue";
export { LANGUAGES, languageOf, type Language } from "./language";
export { loadTexts } from "./loadTexts";
export type { Texts } from "./nb/texts";
export { textsFor } from "./textsFor";
