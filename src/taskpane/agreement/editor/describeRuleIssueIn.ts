import type { RuleIssue } from "../../../engine";
import type { Language } from "../../../text";
import { describeRuleIssue as english } from "../../../text/en/ruleIssues";
import { describeRuleIssue as norwegian } from "../../../text/nb/ruleIssues";

export const describeRuleIssueIn = (issue: RuleIssue, language: Language): string =>
  language === "nb" ? norwegian(issue) : english(issue);
