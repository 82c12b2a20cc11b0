import { err, ok, type Decimal, type Result } from "../../engine";
import { fitsCell } from "../cellNumber";

/** An amount with more digits than Excel keeps. */
export type AmountTooLong = { readonly code: "amount-too-long"; readonly amount: string };

/** What is made of amounts that a cell can hold; the first that it cannot is refused. */
export function refuseTooLong<T>(
  amounts: readonly Decimal[],
  make: () => T
): Result<T, AmountTooLong> {
  const tooLong = amounts.find((amount) => !fitsCell(amount));
  return tooLong ? err({ code: "amount-too-long", amount: tooLong.toFixed() }) : ok(make());
}
