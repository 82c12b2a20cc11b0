import type { AllocationIssue, LineIssue } from "../../engine";
import { assertNever } from "../../engine";
import type { Language } from "../language";
import type { allocationIssues as Norwegian } from "../nb/allocationIssues";
import { isMunicipalityNumber } from "../municipalityNumber";
import { listNames } from "../listNames";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import { describeRuleIssue } from "./ruleIssues";
import { schemes } from "./schemes";

function describe(issue: AllocationIssue, language: Language): string {
  const kroner = (amount: string): string => inKroner.en(formatNumber(amount, language));
  switch (issue.code) {
    case "no-members":
      return "Nobody takes part. Include at least one.";
    case "zero-total-weight":
      return "The key gives zero for everyone. Give at least one of them a population, or a rate, above zero.";
    case "negative-part":
      return `${issue.name} gets money back while others pay, which no divisor method can round, nor regions first. Choose another rounding rule.`;
    case "negative-weight":
      return `${issue.name} has a negative figure (${formatNumber(issue.weight, language)}). Correct the figure.`;
    case "not-finite":
      return issue.name === null
        ? `${label(issue.parameter)} is not a number. Enter a number.`
        : `The population of ${issue.name} is not a number. Enter a number.`;
    case "duplicate-member":
      return isMunicipalityNumber(issue.municipality)
        ? `Municipality number ${issue.municipality} occurs more than once. Keep one of the rows.`
        : `“${issue.municipality}” occurs more than once. Keep one of the rows, or give each an id.`;
    case "unknown-scheme":
      return `There is no agreement “${issue.scheme}”. Choose an agreement or a key from the list.`;
    case "no-money":
      return `“${titleOf(issue.scheme)}” is an agreement without money, so there is nothing to share. Choose another agreement.`;
    case "missing-parameter":
      return `${issue.label ?? label(issue.parameter)} is missing. Enter a value.`;
    case "unknown-parameter":
      return `“${titleOf(issue.scheme)}” has no parameter “${issue.parameter}”. Remove it, or correct the name.`;
    case "invalid-parameter":
      return `${issue.label ?? label(issue.parameter)} cannot be “${issue.value}”. ${EXPECTED[issue.expected]}`;
    case "negative-rate":
      return `${label(issue.parameter)} cannot be negative (${formatNumber(issue.value, language)}). Enter zero or more.`;
    case "unit-not-positive":
      return `The rounding unit cannot be “${issue.unit}”. Enter a number above zero, for example 1 or 100.`;
    case "total-not-in-units":
      return `The total of ${kroner(issue.total)} is not a whole number of units of ${kroner(issue.unit)}. Change the total, or choose a finer unit.`;
    case "caps-below-total":
      return `The caps are too low: together they hold at most ${kroner(issue.most)}, but ${kroner(issue.total)} is to be shared. Raise the cap.`;
    case "floors-above-total":
      return `The least amounts are too high: they ask for ${kroner(issue.least)}, but only ${kroner(issue.total)} is to be shared. Lower the least amount.`;
    case "host-not-member":
      return `The host municipality ${issue.host} is not among the municipalities. Include it, or choose another host.`;
    case "months-not-member":
      return `Months are given for ${issue.municipality}, which is not among the municipalities. Remove them, or correct the number.`;
    case "too-many-digits":
      return `${issue.name ?? label(issue.parameter)} has a number of more than ${issue.most} digits. Correct the number.`;
    case "figure-missing":
      return issue.measure === "average-population"
        ? `The key is based on the average of several years, but ${issue.name} has the population of one. Put three years side by side, and choose their average as the population.`
        : `${issue.name} lacks the figure the key is based on. Fill it in.`;
    case "dates-differ":
      return `${issue.name} has the population on ${issue.dates} dates, but the others have ${issue.expected}. Use the same dates for all.`;
    case "tie":
      return `${listNames(issue.names, language, (rest) => `${rest} others`)} have exactly equal claims to ${issue.units === 1 ? "the last unit" : `the last ${issue.units} units`}. Choose how ties are decided.`;
    default:
      return describeRuleIssue(issue);
  }
}

const EXPECTED = {
  money: "Enter an amount in NOK, for example 10800000 or 20.17.",
  share: "Enter a part from 0 to 100 per cent, for example 30%; a host share must be below 100.",
  factor: "Enter a positive number, for example 1.035.",
  months: "Enter a number from 0 to 12.",
  code: "Enter a municipality number of four digits.",
  text: "Enter a name.",
  number: "Enter a number, for example 0.5, or a fraction such as 1/12.",
};

function label(parameter: string | null): string {
  if (parameter === null) return "The value";
  if (parameter === "unit") return "The rounding unit";
  const member = /^months\.(.+)$/.exec(parameter)?.[1];
  if (member !== undefined) return schemes.memberMonths(member);
  return schemes.parameters[parameter]?.label ?? parameter;
}

const titleOf = (scheme: string): string => schemes.schemes[scheme]?.title ?? scheme;

function describeLine(issue: LineIssue, language: Language): string {
  switch (issue.code) {
    case "no-lines":
      return "There are no costs to share. Add at least one.";
    case "too-many-lines":
      return `There are ${issue.lines} costs; up to ${issue.most} can be shared together. Put some together, or share them in several runs.`;
    case "line-tie":
      return `${listNames(issue.names, language, (rest) => `${rest} others`)} have exactly equal claims to a unit of the costs. Choose how ties are decided.`;
    case "line-refused":
      return `${issue.label}: ${describe(issue.issue, language)}`;
    default:
      return assertNever(issue);
  }
}

export const allocationIssues: typeof Norwegian = { describe, describeLine };
