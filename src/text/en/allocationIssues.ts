import type { allocationIssues as Norwegian } from "../nb/allocationIssues";

export const allocationIssues: typeof Norwegian = {};
