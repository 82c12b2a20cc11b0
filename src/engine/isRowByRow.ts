import { ROUNDING_METHODS } from "./apportion/roundingMethods";
import type { RoundingRule } from "./rules";

/** Whether a rule rounds each row for itself, so that the sum may miss the total. */
export const isRowByRow = (rule: RoundingRule): boolean => ROUNDING_METHODS[rule].isRowByRow;
