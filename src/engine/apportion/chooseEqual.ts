import { err, ok, type Result } from "../result";
import type { Tie, TiePolicy } from "./quotas";

/**
 * Which of the recipients with equal claims get one of `places` units.
 * There are at least as many recipients as places; when there are more, the tie policy decides.
 */
export function chooseEqual(
  equals: readonly number[],
  places: number,
  ties: TiePolicy
): Result<readonly number[], Tie> {
  if (places === equals.length || places === 0) return ok(equals.slice(0, places));
  if (ties.ask) return err({ members: equals, units: places });
  return ok([...equals].sort(ties.compare).slice(0, places));
}
