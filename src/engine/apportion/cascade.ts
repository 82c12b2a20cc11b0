import { roundHalfUp } from "../exact/fraction";
import { ok } from "../result";
import type { Parts, Quotas } from "./quotas";

/**
 * Running sums of the exact parts, in the recipients' order, are rounded half up; each part is the
 * difference between two of them. The parts add up to `units`; none strays a whole unit from its exact part.
 */
export function roundByCascade({ numerators, denominator }: Quotas): Parts {
  let running = 0n;
  let handedOut = 0n;
  return ok(
    numerators.map((numerator) => {
      running += numerator;
      const reached = roundHalfUp({ numerator: running, denominator });
      const part = reached - handedOut;
      handedOut = reached;
      return part;
    })
  );
}
