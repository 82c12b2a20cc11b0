export { describeIssue } from "./describeIssue";
export { LANGUAGES, languageOf, type Language } from "./language";
export { loadLateTexts, loadTexts } from "./loadTexts";
export type { FirstTexts } from "./nb/firstTexts";
export type { LateTexts } from "./nb/lateTexts";
export type { Texts } from "./nb/texts";
export { textsFor } from "./textsFor";
