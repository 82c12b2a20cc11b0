import type { RoundingRule } from "../rules";
import { assertNever, ok } from "../result";
import { roundByCascade } from "./cascade";
import { roundByDivisor } from "./divisorMethod";
import { roundByLargestRemainder } from "./largestRemainder";
import type { Parts, Quotas, TiePolicy } from "./quotas";
import { roundWithResidual } from "./residual";
import { roundEachHalfEven, roundEachHalfUp } from "./roundEach";

/** Rounds exact parts to whole units by a rule of the catalogue. `host` is a recipient, or null where there is none. */
export function roundQuotas(
  quotas: Quotas,
  rule: RoundingRule,
  ties: TiePolicy,
  host: number | null
): Parts {
  switch (rule) {
    case "largest-remainder":
      return roundByLargestRemainder(quotas, ties);
    case "half-up":
      return ok(roundEachHalfUp(quotas));
    case "half-even":
      return roundEachHalfEven(quotas);
    case "residual-to-largest":
      return roundWithResidual(quotas, { kind: "largest" }, ties);
    case "residual-to-host":
      return host === null
        ? roundWithResidual(quotas, { kind: "largest" }, ties)
        : roundWithResidual(quotas, { kind: "recipient", index: host }, ties);
    case "residual-to-first":
      return roundWithResidual(quotas, { kind: "first" }, ties);
    case "residual-to-last":
      return roundWithResidual(quotas, { kind: "last" }, ties);
    case "cascade":
      return roundByCascade(quotas);
    case "sainte-lague":
    case "dhondt":
    case "adams":
    case "dean":
    case "huntington-hill":
      return roundByDivisor(quotas, rule, ties);
    default:
      return assertNever(rule);
  }
}
