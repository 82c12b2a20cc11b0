import { multiply, ratio, roundHalfUp, type Fraction } from "../exact/fraction";
import { assertNever } from "../result";
import type { Column } from "./column";
import type { Context } from "./context";
import type { Rounding, RoundingDirection } from "./term";

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** Each value to whole units, by absolute value. */
export function roundColumn(
  { wholes, step }: Column,
  rounding: Rounding,
  context: Context
): Column {
  const unit = rounding.unit === undefined ? ONE : context.number(rounding.unit);
  const inUnits = ratio(step, unit);
  const rule = rounding.rule ?? "half-up";
  return {
    wholes: wholes.map((whole) =>
      roundTo(rule, multiply({ numerator: whole, denominator: 1n }, inUnits))
    ),
    step: unit,
  };
}

function roundTo(rule: RoundingDirection, value: Fraction): bigint {
  const { numerator, denominator } = value;
  switch (rule) {
    case "half-up":
      return roundHalfUp(value);
    case "down":
      return numerator / denominator;
    case "up": {
      const away = numerator < 0n ? -1n : 1n;
      return numerator / denominator + (numerator % denominator === 0n ? 0n : away);
    }
    default:
      return assertNever(rule);
  }
}
