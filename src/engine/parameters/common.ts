import type { ParameterDefinition } from "../scheme";

/** Parameters that every scheme with money understands, beside its own. */
export const COMMON_PARAMETERS: readonly ParameterDefinition[] = [
  { name: "host", kind: "code", required: false },
  { name: "hostShare", kind: "share", required: false },
  { name: "matchingParty", kind: "text", required: false },
  { name: "matchingRatio", kind: "factor", required: false },
  { name: "floor", kind: "money", required: false },
  { name: "cap", kind: "money", required: false },
  { name: "floorShare", kind: "share", required: false },
  { name: "capShare", kind: "share", required: false },
  { name: "index", kind: "factor", default: "1", required: false },
  { name: "months", kind: "months", default: "12", required: false },
];

/**
 * Who pays what a floor or a cap changes where rates make the total: `nobody` (default: the total
 * changes) or `others`. Not among the fields that every agreement shows.
 */
export const FREED: ParameterDefinition = { name: "freed", kind: "text", required: false };
export const FREED_BY = ["nobody", "others"];

/**
 * How an index makes next year's numbers: `factor` (default: the exact factor on rates, base and
 * total) or `steps` (each number rounded to its own step, limits included).
 */
export const INDEX_BY: ParameterDefinition = { name: "indexBy", kind: "text", required: false };
export const INDEXED_BY = ["factor", "steps"];

/** What `steps` rounds the numbers of a ready agreement to, in NOK, where it says no step of its own. */
export const INDEX_STEPS: Readonly<Record<string, string>> = {
  total: "1",
  base: "1",
  rate: "0.01",
  floor: "1",
  cap: "1",
};

/** `months.5001` = 6: member 5001 takes part for half the year, whatever `months` says for the others. */
export const MEMBER_MONTHS = /^months\.(.+)$/;

/** The parameter that says for how many months one member takes part. */
export const monthsParameter = (code: string): string => `months.${code}`;
