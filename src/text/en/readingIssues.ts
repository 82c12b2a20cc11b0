import type { readingIssues as Norwegian } from "../nb/readingIssues";

export const readingIssues: typeof Norwegian = {};
