import type { Decimal } from "../../engine";
import { fitsCell } from "../cellNumber";

/** An amount with more digits than Excel keeps. */
export type AmountTooLong = {
  readonly area: "write";
  readonly code: "amount-too-long";
  readonly amount: string;
};

/** The first of some amounts that no cell can hold with all its digits; null where all fit. */
export function tooLongAmong(amounts: readonly Decimal[]): AmountTooLong | null {
  const tooLong = amounts.find((amount) => !fitsCell(amount));
  return tooLong ? { area: "write", code: "amount-too-long", amount: tooLong.toFixed() } : null;
}
