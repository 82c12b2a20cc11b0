export const allocationIssues = {};
