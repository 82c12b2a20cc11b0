export const hostIssues = {};
