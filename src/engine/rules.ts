/** The rounding rules of the catalogue. */
export const ROUNDING_RULES = [
  "largest-remainder",
  "half-up",
  "half-even",
  "residual-to-largest",
  "residual-to-host",
  "residual-to-first",
  "residual-to-last",
  "cascade",
  "sainte-lague",
  "dhondt",
  "adams",
  "dean",
  "huntington-hill",
] as const;
export type RoundingRule = (typeof ROUNDING_RULES)[number];

/** By what is rounded where nobody has said anything else. */
export const DEFAULT_ROUNDING: RoundingRule = "largest-remainder";

/** Who goes first when two members have equal claims to a left-over unit; `order` is the default. */
export const TIE_RULES = ["order", "code", "population", "ask"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** Whether subtotals are sums of members (`sum`, default) or regions get whole units first. */
export const REGION_RULES = ["sum", "first"] as const;
export type RegionRule = (typeof REGION_RULES)[number];
