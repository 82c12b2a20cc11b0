import type { RoundingRule } from "../rules";
import type { Parts, Quotas, TiePolicy } from "./quotas";
import { ROUNDING_METHODS } from "./roundingMethods";

/** Rounds exact parts to whole units by a rule of the catalogue. `host` is a recipient, or null where there is none. */
export function roundQuotas(
  quotas: Quotas,
  rule: RoundingRule,
  ties: TiePolicy,
  host: number | null
): Parts {
  return ROUNDING_METHODS[rule].round(quotas, ties, host);
}
