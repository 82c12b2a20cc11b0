import { ROUNDING_RULES, splitAmount, type PlainRule } from "../engine";
import { fitsCell, toCell } from "../sheet/cellNumber";
import {
  inShape,
  isBlank,
  isBlankOrZero,
  numberIn,
  numberText,
  shapeOf,
  textIn,
  type Cells,
} from "./cellArgument";
import { invalidValue } from "./cellError";
import { words } from "./words";

const RULES = ROUNDING_RULES.filter((rule): rule is PlainRule => rule !== "residual-to-host");

/** An amount shared by population, in the shape of the populations. Any bad cell spoils the whole: the parts must add up. */
export function allocatedAmounts(
  populations: Cells,
  amount: unknown,
  rule: unknown,
  unit: unknown
): number[][] {
  const total = numberIn(amount);
  if (total === null) throw invalidValue(words().amountNotANumber(String(amount)));
  const weights = populations.flat().map((population, index) => {
    const weight = numberIn(population);
    if (weight === null) {
      throw invalidValue(words().populationNotANumberAt(index + 1, String(population)));
    }
    return weight;
  });
  const parts = splitAmount(total, weights, readRule(rule), isBlank(unit) ? "1" : numberText(unit));
  if (!parts.ok) throw invalidValue(words().describe(parts.error));
  const tooLong = parts.value.find((part) => !fitsCell(part));
  if (tooLong) throw invalidValue(words().amountTooLong(tooLong.toFixed()));
  return inShape(shapeOf(populations), parts.value.map(toCell));
}

function readRule(value: unknown): PlainRule {
  if (isBlankOrZero(value)) return "largest-remainder";
  const rule = RULES.find((candidate) => candidate === textIn(value).toLowerCase());
  if (rule === undefined) throw invalidValue(words().unknownRule(String(value), RULES));
  return rule;
}
