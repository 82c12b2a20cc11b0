export const readingIssues = {};
