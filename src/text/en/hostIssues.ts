import type { hostIssues as Norwegian } from "../nb/hostIssues";

export const hostIssues: typeof Norwegian = {};
