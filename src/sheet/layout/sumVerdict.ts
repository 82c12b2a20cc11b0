import { roundingMissed, type Allocation } from "../../engine";
import { toCell } from "../cellNumber";
import { unitDecimals } from "./amountFormat";
import { quoted } from "./formulaConstants";
import type { SheetLabels } from "./labels";

/** Decimals in which an allocation can miss its total. */
export function decimalsOf({ check, request }: Allocation): number {
  return Math.max(unitDecimals(request.unit), check.total.decimalPlaces());
}

/**
 * A formula that says in words whether the amounts make the total. That rounding is why they do not
 * is said only of the difference that rounding made; any other is somebody's change.
 *
 * @param difference the cell with what the amounts lack, positive or negative
 */
export function sumVerdict(
  allocation: Allocation,
  difference: string,
  { addsUp, missing, excess }: Pick<SheetLabels, "addsUp" | "missing" | "excess">
): string {
  const { check } = allocation;
  const decimals = decimalsOf(allocation);
  // Of a refund, which is below zero, more is missing the further the difference is below zero.
  const [above, below] = check.total.isNegative() ? [excess, missing] : [missing, excess];
  const inWords = (reason: "plain" | "rounded"): string => {
    const say = (figure: string, words: typeof above): string =>
      `FIXED(${figure},${decimals})&${quoted(words[reason])}`;
    return `IF(${difference}>0,${say(difference, above)},${say(`-${difference}`, below)})`;
  };
  const off = roundingMissed(allocation)
    ? `IF(${difference}=${toCell(check.difference)},${inWords("rounded")},${inWords("plain")})`
    : inWords("plain");
  return `=IF(${difference}=0,${quoted(addsUp)},${off})`;
}
