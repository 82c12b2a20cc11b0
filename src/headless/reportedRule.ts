import type { Allocation } from "../engine";
import { rowInTheMiddle, ruleText, type RuleText } from "../text/ruleText";
import type { HeadlessRequest } from "./commandLine";

/** What `--rule-text` adds to a report: the rule in words, one member's amount worked out. */
export function reportRule(
  allocation: Allocation,
  { ruleText: wanted, language }: Pick<HeadlessRequest, "ruleText" | "language">
): { readonly ruleText?: RuleText } {
  if (wanted === null) return {};
  const found = allocation.rows.findIndex(({ code, name }) => [code, name].includes(wanted.trim()));
  return {
    ruleText: ruleText(allocation, found < 0 ? rowInTheMiddle(allocation) : found, language),
  };
}

/** The paragraphs as they are printed, a line each. */
export const printedRule = ({ rule, example }: RuleText): string => [...rule, example].join("\n");
