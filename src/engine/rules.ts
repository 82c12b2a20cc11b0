import { ROUNDING_METHODS } from "./apportion/roundingMethods";

/** A rounding rule of the catalogue. */
export type RoundingRule = keyof typeof ROUNDING_METHODS;
export const ROUNDING_RULES = Object.keys(ROUNDING_METHODS) as readonly RoundingRule[];

/** By what is rounded where nobody has said anything else. */
export const DEFAULT_ROUNDING: RoundingRule = "largest-remainder";

/** By what the amounts of an agreement are rounded where nobody asks for another rule. */
export const defaultRounding = (agreement: { readonly rounding?: RoundingRule }): RoundingRule =>
  agreement.rounding ?? DEFAULT_ROUNDING;

export { TIE_RULES, type TieRule } from "./tieRules";

/** Whether subtotals are sums of members (`sum`, default) or regions get whole units first. */
export const REGION_RULES = ["sum", "first"] as const;
export type RegionRule = (typeof REGION_RULES)[number];
