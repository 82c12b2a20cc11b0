/** Who goes first when two members have equal claims to a left-over unit; `order` is the default. */
export const TIE_RULES = ["order", "code", "population", "ask"] as const;
export type TieRule = (typeof TIE_RULES)[number];
