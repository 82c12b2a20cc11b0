export { describeIssue } from "./describeIssue";
export { LANGUAGES, languageOf, type Language } from "./language";
export { textsFor, type Texts } from "./textsFor";
