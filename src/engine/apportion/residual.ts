import { ok, type Result } from "../result";
import { chooseEqual } from "./chooseEqual";
import { sumOf, type Parts, type Quotas, type Tie, type TiePolicy } from "./quotas";
import { roundEachHalfUp } from "./roundEach";
import {
  equalTo,
  nearestReason,
  tieAmong,
  type Rounded,
  type RoundingMethod,
} from "./roundingMethod";
import { roundHalfUp } from "../exact/fraction";

/** Who takes the whole difference. Recipients whose exact part is zero are passed over. */
export type ResidualTaker =
  | { readonly kind: "largest" }
  | { readonly kind: "first" }
  | { readonly kind: "last" }
  | { readonly kind: "recipient"; readonly index: number };

/**
 * Every exact part is rounded half up; the whole difference, which can be several units in either
 * direction, goes to one recipient. The parts add up to `units`.
 */
export function roundWithResidual(quotas: Quotas, taker: ResidualTaker, ties: TiePolicy): Parts {
  const parts = [...roundEachHalfUp(quotas)];
  const residual = quotas.units - sumOf(parts);
  if (residual === 0n) return ok(parts);
  const chosen = residualTaker(quotas, taker, ties);
  if (!chosen.ok) return chosen;
  parts[chosen.value]! += residual;
  return ok(parts);
}

/** The recipient that takes the difference; several with the same largest part are a tie. */
export function residualTaker(
  { numerators }: Quotas,
  taker: ResidualTaker,
  ties: TiePolicy
): Result<number, Tie> {
  switch (taker.kind) {
    case "recipient":
      return ok(taker.index);
    case "first":
      return ok(numerators.findIndex((part) => part > 0n));
    case "last":
      return ok(numerators.findLastIndex((part) => part > 0n));
    case "largest": {
      const most = numerators.reduce((a, b) => (a > b ? a : b));
      const equals = numerators.flatMap((part, i) => (part === most ? [i] : []));
      const chosen = chooseEqual(equals, 1, ties);
      return chosen.ok ? ok(chosen.value[0]!) : chosen;
    }
  }
}

/** A rule whose difference goes to a taker; the host where there is one, else the largest. */
function residualTo(kind: ResidualTaker["kind"], bits: number): RoundingMethod {
  const takerWith = (host: number | null): ResidualTaker => {
    if (kind !== "recipient") return { kind };
    return host === null ? { kind: "largest" } : { kind, index: host };
  };
  return {
    round: (quotas, ties, host) => roundWithResidual(quotas, takerWith(host), ties),
    account: (rounded) => ({
      tie: () => (takerWith(rounded.host).kind === "largest" ? tieForLargest(rounded) : null),
      reason: (recipient, { tie, inMoney }) => {
        const { numerators, denominator } = rounded.quotas;
        const half = roundHalfUp({ numerator: numerators[recipient]!, denominator });
        const part = rounded.parts[recipient]!;
        if (half === part) return nearestReason(rounded, recipient);
        return { kind: "residual", rounded: inMoney(half), residual: inMoney(part - half), tie };
      },
    }),
    isRowByRow: false,
    strays: "one-recipient",
    bits,
  };
}

function tieForLargest({ quotas: { numerators } }: Rounded): Tie | null {
  return tieAmong(
    equalTo(
      numerators.reduce((a, b) => (a > b ? a : b)),
      numerators
    ),
    1
  );
}

export const RESIDUAL_TO_LARGEST = residualTo("largest", 2);
export const RESIDUAL_TO_HOST = residualTo("recipient", 3);
export const RESIDUAL_TO_FIRST = residualTo("first", 3);
export const RESIDUAL_TO_LAST = residualTo("last", 2.5);
