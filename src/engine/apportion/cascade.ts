import { roundHalfUp } from "../exact/fraction";
import { ok } from "../result";
import { sumOf, type Parts, type Quotas } from "./quotas";
import { withoutTies, type RoundingMethod } from "./roundingMethod";

/**
 * Running sums of the exact parts, in the recipients' order, are rounded half up; each part is the
 * difference between two of them. The parts add up to `units`; none strays a whole unit from its exact part.
 */
function roundByCascade({ numerators, denominator }: Quotas): Parts {
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

export const CASCADE: RoundingMethod = {
  round: roundByCascade,
  account: withoutTies(({ parts }, recipient, { inMoney }) => {
    const before = sumOf(parts.slice(0, recipient));
    return {
      kind: "running-sum",
      before: inMoney(before),
      after: inMoney(before + parts[recipient]!),
    };
  }),
  isRowByRow: false,
  strays: "never",
  bits: 3,
};
